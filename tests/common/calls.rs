//! Calls by row of the table, whatever the number of its inputs, parameters and outputs.

use super::faults::{Fault, Stream, is_planted, spoil};
use std::cell::RefCell;
use std::marker::PhantomData;
use std::ops::Range;
use verita::kernel::{Level, levels};
use verita::line::Element;
use verita::value::Values;
use verita::{Axis, Error, Gaps, Grid, Indicator, Kernel, Panel, Row, Settings};

/// One line for each output; whole numbers as doubles.
pub type Lines = Vec<Vec<f64>>;

/// The fastest level of this machine.
pub fn best() -> Level {
    *levels().last().expect("there is a level")
}

/// The kernels that a caller can name on this machine.
pub fn every_kernel() -> Vec<Kernel> {
    levels().iter().map(|level| level.name().parse().expect("it is a name")).collect()
}

thread_local! {
    /// The levels at which this thread has made calls.
    static LEVELS: RefCell<Vec<Level>> = const { RefCell::new(Vec::new()) };
}

fn note(level: Level) {
    LEVELS.with_borrow_mut(|levels| {
        if !levels.contains(&level) {
            levels.push(level);
        }
    });
}

/// The levels at which this thread has made calls since it was last asked.
pub fn take_levels() -> Vec<Level> {
    LEVELS.take()
}

pub fn slices(lines: &[Vec<f64>]) -> Vec<&[f64]> {
    lines.iter().map(Vec::as_slice).collect()
}

pub fn slices_mut(lines: &mut [Vec<f64>]) -> Vec<&mut [f64]> {
    lines.iter_mut().map(Vec::as_mut_slice).collect()
}

/// The same bars of every series.
pub fn cut<'a>(inputs: &[&'a [f64]], bars: Range<usize>) -> Vec<&'a [f64]> {
    inputs.iter().map(|input| &input[bars.clone()]).collect()
}

/// The same bars of every series, picked one by one.
pub fn pick(inputs: &[&[f64]], bars: &[usize]) -> Lines {
    inputs.iter().map(|input| bars.iter().map(|&bar| input[bar]).collect()).collect()
}

/// Bars at which every input is finite.
pub fn finite_bars(inputs: &[&[f64]]) -> Vec<usize> {
    (0..inputs[0].len()).filter(|&bar| inputs.iter().all(|x| x[bar].is_finite())).collect()
}

/// A row with its parameters.
#[derive(Clone, Debug)]
pub struct Call {
    pub row: &'static Row,
    pub values: Values,
    pub gaps: Gaps,
}

impl Call {
    pub fn lookback(&self) -> usize {
        self.row.lookback(&self.values)
    }

    pub fn stream(&self, level: Level) -> Stream {
        note(level);
        Stream::new(self.row, &self.values, level, self.gaps)
    }

    /// The single call at a level: a fresh state and one run.
    pub fn lines(&self, level: Level, inputs: &[&[f64]]) -> Lines {
        feed(&mut self.stream(level), inputs)
    }

    pub fn settings(&self, kernel: Kernel) -> Settings {
        note(kernel.level().expect("the machine runs it"));
        Settings { kernel, gaps: self.gaps }
    }

    /// The row's own functions, which take arrays of a fixed number.
    pub fn typed(&self) -> Box<dyn Typed> {
        typed(self.row)
    }
}

/// What the stream answers to some more bars.
pub fn feed(stream: &mut Stream, inputs: &[&[f64]]) -> Lines {
    let mut lines = vec![vec![MARKER; inputs[0].len()]; stream.row().spec.outputs.len()];
    stream.update_many(inputs, &mut slices_mut(&mut lines)).expect("lengths are equal");
    lines
}

/// The values as doubles.
fn doubles<V: Element>(lines: impl IntoIterator<Item = Vec<V>>) -> Lines {
    lines.into_iter().map(|line| line.into_iter().map(V::double).collect()).collect()
}

/// Stands in whole numbers before they are written.
const INTEGER_MARKER: i32 = i32::MIN + 0x0bad_0bad;

/// Lets lines of any kind be written, somewhere inside longer ones, and brings the values into
/// lines of doubles; what was not written keeps its marker.
pub fn through<V: Element>(
    outputs: &mut [&mut [f64]],
    write: impl FnOnce(&mut [&mut [V]]) -> Result<(), Error>,
) -> Result<(), Error> {
    let marker = V::of(f64::from(INTEGER_MARKER));
    // As far from a whole vector as the doubles are.
    let beside = |line: &[f64]| line.as_ptr() as usize / size_of::<f64>() % 8;
    let room = |line: &&mut [f64]| vec![marker; beside(line) + line.len() + 8];
    let mut rooms: Vec<Vec<V>> = outputs.iter().map(room).collect();
    let pairs = rooms.iter_mut().zip(outputs.iter());
    let mut lines: Vec<&mut [V]> =
        pairs.map(|(room, line)| &mut room[beside(line)..][..line.len()]).collect();
    write(&mut lines)?;
    for (room, line) in rooms.iter().zip(outputs) {
        let (before, rest) = room.split_at(beside(line));
        let (values, after) = rest.split_at(line.len());
        assert!(before.iter().chain(after).all(|value| *value == marker), "it wrote beside a line");
        for (place, &value) in line.iter_mut().zip(values) {
            *place = if value == marker { MARKER } else { value.double() };
        }
    }
    Ok(())
}

/// Stands in outputs before they are written. The engine's NaN has other bits.
pub const MARKER: f64 = f64::from_bits(0x7ff8_0bad_0bad_0bad);

/// The calls of [`Indicator`] by values.
pub trait Typed {
    fn compute(&self, values: &Values, inputs: &[&[f64]], with: Settings) -> Result<Lines, Error>;
    fn compute_into(
        &self,
        values: &Values,
        inputs: &[&[f64]],
        outputs: &mut [&mut [f64]],
        with: Settings,
    ) -> Result<(), Error>;
    fn sweep(
        &self,
        axes: &[Axis],
        inputs: &[&[f64]],
        with: Settings,
    ) -> Result<(Grid, Lines), Error>;
    fn panel_sweep(
        &self,
        axes: &[Axis],
        inputs: &[Panel],
        with: Settings,
    ) -> Result<(Grid, Lines), Error>;
    fn reference(&self, values: &Values, inputs: &[&[f64]], gaps: Gaps) -> Result<Lines, Error>;
}

/// An indicator of given values: everything else is provided by the trait.
struct Given<T>(Values, PhantomData<T>);

impl<T: Indicator<I, O>, const I: usize, const O: usize> Indicator<I, O> for Given<T> {
    type Value = T::Value;
    fn row() -> &'static Row {
        T::row()
    }
    fn values(&self) -> Values {
        self.0.clone()
    }
}

struct Of<T, const I: usize, const O: usize>(PhantomData<T>);

impl<T: Indicator<I, O>, const I: usize, const O: usize> Of<T, I, O> {
    fn given(values: &Values) -> Given<T> {
        Given(values.clone(), PhantomData)
    }
    fn array<'a>(inputs: &[&'a [f64]]) -> [&'a [f64]; I] {
        inputs.try_into().expect("a series for each input")
    }
}

impl<T: Indicator<I, O>, const I: usize, const O: usize> Typed for Of<T, I, O> {
    fn compute(&self, values: &Values, inputs: &[&[f64]], with: Settings) -> Result<Lines, Error> {
        let lines = Self::given(values).compute_with(Self::array(inputs), with);
        let mut lines = doubles(lines?);
        if is_planted(Fault::Allocating) {
            spoil(lines.iter_mut().map(Vec::as_mut_slice));
        }
        Ok(lines)
    }

    fn compute_into(
        &self,
        values: &Values,
        inputs: &[&[f64]],
        outputs: &mut [&mut [f64]],
        with: Settings,
    ) -> Result<(), Error> {
        through(outputs, |lines: &mut [&mut [T::Value]]| {
            let mut lines = lines.iter_mut();
            let lines: [&mut [T::Value]; O] =
                std::array::from_fn(|_| &mut **lines.next().expect("a line for each output"));
            Self::given(values).compute_into(Self::array(inputs), lines, with)
        })?;
        if is_planted(Fault::Into) {
            spoil(outputs.iter_mut().map(|line| &mut **line));
        }
        Ok(())
    }

    fn sweep(
        &self,
        axes: &[Axis],
        inputs: &[&[f64]],
        with: Settings,
    ) -> Result<(Grid, Lines), Error> {
        let result = T::sweep(Self::array(inputs), axes, with)?;
        let mut matrices = doubles(result.outputs.map(|matrix| matrix.values));
        if is_planted(Fault::Sweep) || is_planted(Fault::Threads) && verita::threads() > 1 {
            spoil(matrices.iter_mut().map(Vec::as_mut_slice));
        }
        Ok((result.grid, matrices))
    }

    fn panel_sweep(
        &self,
        axes: &[Axis],
        inputs: &[Panel],
        with: Settings,
    ) -> Result<(Grid, Lines), Error> {
        let inputs = inputs.try_into().expect("a matrix for each input");
        let result = T::panel_sweep(inputs, axes, with)?;
        let mut values = doubles(result.outputs);
        if is_planted(Fault::Panel) || is_planted(Fault::Threads) && verita::threads() > 1 {
            spoil(values.iter_mut().map(Vec::as_mut_slice));
        }
        Ok((result.grid, values))
    }

    fn reference(&self, values: &Values, inputs: &[&[f64]], gaps: Gaps) -> Result<Lines, Error> {
        Ok(doubles(Self::given(values).reference(Self::array(inputs), gaps)?))
    }
}

fn boxed<T: Indicator<I, O> + 'static, const I: usize, const O: usize>() -> Box<dyn Typed> {
    Box::new(Of::<T, I, O>(PhantomData))
}

macro_rules! by_name {
    ($($type:ident $name:ident),*) => {
        fn typed(row: &Row) -> Box<dyn Typed> {
            match row.spec.name {
                $(stringify!($name) => boxed::<verita::$type, _, _>(),)*
                name => unreachable!("{name} is not in the table"),
            }
        }
    };
}
verita::for_every_row!(by_name);

/// Whether a row is a weighted sum over a window, as its answers to an impulse and to sums show.
pub fn is_linear(row: &'static Row) -> bool {
    if row.spec.inputs.len() != 1 || row.spec.outputs.len() != 1 {
        return false;
    }
    let call = Call { row, values: row.spec.defaults(), gaps: Gaps::Skip };
    let width = call.lookback() + 1;
    let answers = |x: &[f64]| call.lines(levels()[0], &[x])[0][width - 1..].to_vec();
    let series = |salt: usize| -> Vec<f64> {
        (0..4 * width).map(|bar| ((bar * bar * 7 + bar * salt) % 97) as f64).collect()
    };
    let (x, y) = (series(13), series(29));
    let both: Vec<f64> = x.iter().zip(&y).map(|(x, y)| x + y).collect();
    let sums = answers(&x).into_iter().zip(answers(&y)).zip(answers(&both));
    let mut impulse = vec![0.0; 4 * width];
    impulse[width] = 1.0;
    let forgets = answers(&impulse)[width + 1..].iter().all(|&value| value == 0.0);
    forgets && sums.into_iter().all(|((x, y), both)| (x + y - both).abs() < 1e-9)
}
