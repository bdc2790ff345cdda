//! Checking an indicator on the caller's own data and CPU.

use crate::call::Call;
use crate::engine::{Inputs, compute};
use crate::error::Error;
use crate::law::permitted;
use crate::line::{self, Element, Line, Outputs};
use crate::matrix::Panel;
use crate::memory;
use crate::panel::{self, panel};
use crate::patience::steps::watched;
use crate::patience::{MANY, Watch, always};
use crate::reference;
use crate::row::Row;
use crate::simd::kernel::levels;
use crate::stream::Stream;
use crate::sweep::sweep;
use crate::value::{Value, Values};
use std::fmt;
use std::rc::Rc;

/// What [`verify`] found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// The indicator and its parameters.
    pub call: String,
    /// Bars of the series.
    pub bars: usize,
    /// Each path that was run, and whether its bits are those of the single call.
    pub paths: Vec<(String, bool)>,
    /// The largest difference from the reference.
    pub error: f64,
    /// The largest difference relative to what the law permits there.
    pub ratio: f64,
}

impl Report {
    /// Whether all paths agree to the bit and the law holds.
    #[must_use]
    pub fn ok(&self) -> bool {
        self.paths.iter().all(|(_, same)| *same) && self.ratio <= 1.0
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} on {} bars", self.call, self.bars)?;
        for (path, same) in &self.paths {
            writeln!(f, "  {path:<28} {}", if *same { "same bits" } else { "DIFFERENT BITS" })?;
        }
        writeln!(f, "  largest error                {:.3e}", self.error)?;
        writeln!(f, "  of what the law permits      {:.1} %", self.ratio * 100.0)?;
        write!(f, "  {}", if self.ok() { "verified" } else { "NOT VERIFIED" })
    }
}

type Lines = Vec<Vec<f64>>;

fn same(lines: &Lines, others: &Lines) -> bool {
    let bits = |line: &'_ [f64], other: &'_ [f64]| {
        line.len() == other.len() && line.iter().zip(other).all(|(a, b)| a.to_bits() == b.to_bits())
    };
    lines.len() == others.len() && lines.iter().zip(others).all(|(line, other)| bits(line, other))
}

/// Symbols of the panel whose column is looked at.
const SYMBOLS: usize = 9;

/// Bytes that all of it needs at the most: what is compared, a panel or a definition beside it,
/// and two states.
pub(crate) fn bytes(row: &Row, values: &Values, bars: usize) -> usize {
    let (inputs, outputs) = (row.spec.inputs.len(), row.spec.outputs.len());
    let panel = SYMBOLS * (inputs + 2 * outputs) + 2 * outputs;
    let compared = bars.saturating_mul(panel * size_of::<f64>()).max(2 * reference::bytes(bars));
    compared.saturating_add(panel::bytes(row, values, bars) + row.bytes(values, bars))
}

/// Lines for every output, filled in by `run`; whole numbers as doubles.
fn lines(
    row: &Row,
    bars: usize,
    run: impl FnOnce(&mut [Line]) -> Result<(), Error>,
) -> Result<Lines, Error> {
    let outputs = row.spec.outputs.len();
    if row.spec.integer_valued {
        filled::<i32>(outputs, bars, run)
    } else {
        filled::<f64>(outputs, bars, run)
    }
}

fn filled<V: Element>(
    outputs: usize,
    bars: usize,
    run: impl FnOnce(&mut [Line]) -> Result<(), Error>,
) -> Result<Lines, Error> {
    let mut lines = vec![vec![V::default(); bars]; outputs];
    run(&mut line::lines(lines.iter_mut().map(Vec::as_mut_slice)))?;
    Ok(lines.into_iter().map(|line| line.into_iter().map(V::double).collect()).collect())
}

fn single(call: &Call<Values>, inputs: &[&[f64]], watch: &Watch) -> Result<Lines, Error> {
    lines(call.row(), inputs[0].len(), |outputs| compute(call, inputs, outputs, watch))
}

fn swept(call: &Call<Values>, inputs: &[&[f64]], watch: &Watch) -> Result<Lines, Error> {
    lines(call.row(), inputs[0].len(), |outputs| {
        sweep(&call.alone(), inputs, outputs, |_| watch(MANY))
    })
}

/// A column of a panel, whose other columns are the same.
fn column(call: &Call<Values>, inputs: &[&[f64]], watch: &Watch) -> Result<Lines, Error> {
    let beside: Vec<Vec<f64>> = inputs.iter().map(|input| input.repeat(SYMBOLS)).collect();
    let panels: Vec<Panel> = beside.iter().map(|x| Panel::by_symbol(x, SYMBOLS)).collect();
    let matrices = lines(call.row(), SYMBOLS * inputs[0].len(), |outputs| {
        panel(&call.alone(), &panels, outputs, |_| watch(MANY))
    })?;
    let third = |matrix: &Vec<f64>| matrix.iter().skip(2).step_by(SYMBOLS).copied().collect();
    Ok(matrices.iter().map(third).collect())
}

fn streamed(
    mut stream: Stream,
    inputs: &[&[f64]],
    chunks: &[usize],
    watch: &Watch,
) -> Result<Lines, Error> {
    let bars = inputs[0].len();
    lines(stream.row(), bars, |outputs| {
        let mut at = 0;
        for &chunk in chunks.iter().cycle() {
            if at == bars {
                break;
            }
            let end = (at + chunk).min(bars);
            let piece: Inputs = inputs.iter().map(|input| &input[at..end]).collect();
            let mut outputs: Outputs = outputs.iter_mut().map(|line| line.cut(at..end)).collect();
            stream.run(&piece, &mut outputs, watch)?;
            at = end;
        }
        Ok(())
    })
}

/// Runs every path of an indicator on the given series, on every kernel of this CPU, and holds
/// the result against the naive reference.
///
/// ```
/// use verita::{Alma, Indicator};
/// let close: Vec<f64> = (0..300).map(|bar| 50.0 + f64::from(bar % 17)).collect();
/// let report = verita::verify(Alma::row(), &Alma::default().values(), &[&close])?;
/// assert!(report.ok(), "{report}");
/// # Ok::<(), verita::Error>(())
/// ```
///
/// # Errors
/// [`Error::Parameter`] for a value outside its range, [`Error::Length`] for inputs of unequal
/// length.
pub fn verify(row: &'static Row, values: &Values, inputs: &[&[f64]]) -> Result<Report, Error> {
    let watch: Rc<Watch<'static>> = Rc::new(always);
    verify_while(&Call::new(row, values.clone())?, inputs, &watch)
}

/// The same for as long as the watch lets it.
pub(crate) fn verify_while(
    call: &Call<Values>,
    inputs: &[&[f64]],
    watch: &Rc<Watch<'static>>,
) -> Result<Report, Error> {
    let (row, values) = (call.row(), call.parameters());
    memory::working(row.spec.name, bytes(row, values, row.spec.bars(inputs)?))?;
    let lines = single(call, inputs, &**watch)?;
    let mut paths = Vec::new();
    for &level in levels() {
        let name = level.name();
        let mut compare = |path: &str, others: &Lines| {
            paths.push((format!("{path} ({name})"), same(&lines, others)));
        };
        let call = call.clone().with(level, call.gaps);
        let stream = Stream::of(&call)?;
        compare("single call", &single(&call, inputs, &**watch)?);
        compare("row of a sweep", &swept(&call, inputs, &**watch)?);
        compare("column of a panel", &column(&call, inputs, &**watch)?);
        compare("stream, bar by bar", &streamed(stream.clone(), inputs, &[1], &**watch)?);
        compare("stream, in chunks", &streamed(stream, inputs, &[1, 2, 3, 7, 13, 1000], &**watch)?);
    }
    let (error, ratio) = watched(watch, || deviation(row, values, &lines, inputs))?;
    let given: Vec<String> = row
        .spec
        .parameters
        .iter()
        .zip(values)
        .map(|(parameter, value)| format!("{}={value}", parameter.name))
        .collect();
    let call = format!("{}({})", row.spec.name, given.join(", "));
    Ok(Report { call, bars: inputs[0].len(), paths, error, ratio })
}

/// The largest error against the reference, and the largest relative to the law.
#[must_use]
pub fn deviation(row: &Row, values: &[Value], lines: &[Vec<f64>], inputs: &[&[f64]]) -> (f64, f64) {
    let bars: Vec<usize> = (0..inputs[0].len())
        .filter(|&bar| inputs.iter().all(|input| input[bar].is_finite()))
        .collect();
    let pick = |line: &[f64]| -> Vec<f64> { bars.iter().map(|&bar| line[bar]).collect() };
    let finite: Vec<Vec<f64>> = inputs.iter().map(|input| pick(input)).collect();
    let finite: Vec<&[f64]> = finite.iter().map(Vec::as_slice).collect();
    let (exact, lookback) = ((row.reference)(values, &finite), row.lookback(values));
    let (mut error, mut worst) = (0.0_f64, 0.0_f64);
    let outputs = lines.iter().zip(&exact).zip(permitted(row, values, &finite));
    for ((fast, exact), permitted) in outputs {
        let fast = pick(fast);
        for bar in lookback..bars.len() {
            error = error.max((fast[bar] - exact[bar]).abs());
            worst = worst.max(permitted.ratio(bar, fast[bar], exact[bar]));
        }
    }
    (error, worst)
}

#[cfg(test)]
mod tests;
