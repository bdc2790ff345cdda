//! The calls that every indicator has, in types.

use crate::call::Call;
use crate::engine::compute;
use crate::error::Error;
use crate::gaps::Gaps;
use crate::grid::{Axis, Grid};
use crate::line::{Element, lines};
use crate::matrix::Panel;
use crate::memory::{working, zeroed};
use crate::panel::{panel, shape};
use crate::patience::always;
use crate::reference::{self, reference};
use crate::row::Row;
use crate::simd::kernel::Kernel;
use crate::stream::Stream;
use crate::sweep::sweep;
use crate::value::Values;

/// What all calls share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The kernel; the bits do not depend on it.
    pub kernel: Kernel,
    /// The rule for gaps.
    pub gaps: Gaps,
}

/// A matrix of rows × bars, row by row.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix<V = f64> {
    /// Bars in a row.
    pub bars: usize,
    /// The values.
    pub values: Vec<V>,
}

impl<V> Matrix<V> {
    /// One row.
    ///
    /// # Panics
    /// Where there is no such row.
    #[must_use]
    pub fn row(&self, row: usize) -> &[V] {
        &self.values[row * self.bars..(row + 1) * self.bars]
    }
}

/// The result of a sweep: a matrix for each output, and the parameters of its rows.
#[derive(Clone, Debug)]
pub struct SweepResult<const O: usize, V = f64> {
    /// The parameters of each row, in the order of the product of the axes.
    pub grid: Grid,
    /// One matrix for each output.
    pub outputs: [Matrix<V>; O],
}

/// The result of a sweep over a panel: rows × bars × symbols for each output, and the parameters of
/// the rows.
#[derive(Clone, Debug)]
pub struct PanelSweep<const O: usize, V = f64> {
    /// The parameters of each row, in the order of the product of the axes.
    pub grid: Grid,
    /// Bars and symbols.
    pub shape: [usize; 2],
    /// The values of each output, row by row and bar by bar.
    pub outputs: [Vec<V>; O],
}

/// An indicator with its parameters: `I` series in, `O` lines out.
///
/// The parameters are the fields of the type; they are checked when something is computed.
pub trait Indicator<const I: usize, const O: usize>: Sized {
    /// What its outputs are made of: `f64`, or `i32` where it answers whole numbers.
    type Value: Element;

    /// The indicator's row in the table.
    fn row() -> &'static Row;

    /// The parameters, in the table's order.
    fn values(&self) -> Values;

    /// Bars before the first output.
    ///
    /// # Errors
    /// [`Error::Parameter`] for a parameter outside its range.
    fn lookback(&self) -> Result<usize, Error> {
        let values = self.values();
        Self::row().spec.check(&values)?;
        Ok(Self::row().lookback(&values))
    }

    /// Bars after the warm-up until averages have forgotten their seeds, as [`Row::settle`].
    ///
    /// # Errors
    /// [`Error::Parameter`] for a parameter outside its range.
    fn settle(&self) -> Result<Option<usize>, Error> {
        let values = self.values();
        Self::row().spec.check(&values)?;
        Ok(Self::row().settle(&values))
    }

    /// The indicator of series of equal length: lines as long as they, during the warm-up and at
    /// gaps NaN, or 0 where the values are whole numbers.
    ///
    /// ```
    /// use verita::{Indicator, LinearRegIntercept};
    /// let [line] = LinearRegIntercept { period: 3 }.compute([&[1.0, 2.0, 3.0, 4.0]])?;
    /// assert!(line[1].is_nan());
    /// assert_eq!(line[2..], [1.0, 2.0]);
    /// # Ok::<(), verita::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Parameter`] for a parameter outside its range, [`Error::Length`] for inputs of
    /// unequal length, [`Error::Memory`] for a result that does not fit.
    fn compute(&self, inputs: [&[f64]; I]) -> Result<[Vec<Self::Value>; O], Error> {
        self.compute_with(inputs, Settings::default())
    }

    /// [`compute`](Self::compute) with a kernel or a rule for gaps.
    ///
    /// # Errors
    /// As [`compute`](Self::compute); [`Error::Kernel`] for a kernel that this CPU lacks.
    fn compute_with(
        &self,
        inputs: [&[f64]; I],
        settings: Settings,
    ) -> Result<[Vec<Self::Value>; O], Error> {
        let call = called(self, settings)?;
        let spec = &call.row().spec;
        let bars = spec.bars(&inputs)?;
        let mut values = [const { Vec::new() }; O];
        for values in &mut values {
            *values = zeroed(spec.name, Some(bars))?;
        }
        let mut outputs = lines(values.iter_mut().map(Vec::as_mut_slice));
        compute(&call, &inputs, &mut outputs, &always)?;
        drop(outputs);
        Ok(values)
    }

    /// [`compute`](Self::compute) into slices of the caller's, every place of which is written.
    ///
    /// ```
    /// use verita::{Alma, Indicator, Settings};
    /// let mut line = [0.0; 4];
    /// let alma = Alma { period: 2, ..Alma::default() };
    /// alma.compute_into([&[1.0, 2.0, 3.0, 4.0]], [&mut line], Settings::default())?;
    /// assert!(line[0].is_nan() && line[3] > line[2]);
    /// # Ok::<(), verita::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`compute_with`](Self::compute_with); [`Error::Length`] also for an output of another
    /// length.
    fn compute_into(
        &self,
        inputs: [&[f64]; I],
        outputs: [&mut [Self::Value]; O],
        settings: Settings,
    ) -> Result<(), Error> {
        compute(&called(self, settings)?, &inputs, &mut lines(outputs), &always)
    }

    /// A fresh stream.
    ///
    /// # Errors
    /// [`Error::Parameter`] for a parameter outside its range.
    fn stream(&self) -> Result<Stream, Error> {
        self.stream_with(Settings::default())
    }

    /// A fresh stream with a kernel or a rule for gaps.
    ///
    /// # Errors
    /// As [`stream`](Self::stream); [`Error::Kernel`] for a kernel that this CPU lacks.
    fn stream_with(&self, settings: Settings) -> Result<Stream, Error> {
        Stream::of(&called(self, settings)?)
    }

    /// The stream that was saved by [`Stream::to_bytes`]. It goes on with the fastest kernel of
    /// this CPU; the bits do not depend on it.
    ///
    /// # Errors
    /// [`Error::Corrupt`] for bytes that are no stream of this indicator.
    fn resume(saved: &[u8]) -> Result<Stream, Error> {
        Stream::of_row(Self::row(), saved, Kernel::Auto.level()?)
    }

    /// The indicator for every combination of parameters, an axis for each in their order; rows
    /// run in parallel.
    ///
    /// ```
    /// use verita::{Alma, Indicator, Settings};
    /// let close: Vec<f64> = (0..50).map(f64::from).collect();
    /// let axes = [(5, 20, 5).into(), (0.5, 0.9, 0.2).into(), 6.0.into()];
    /// let sweep = Alma::sweep([&close], &axes, Settings::default())?;
    /// assert_eq!(sweep.grid.rows(), 4 * 3);
    /// assert!(sweep.outputs[0].row(0)[4].is_finite());
    /// # Ok::<(), verita::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Parameter`] and [`Error::Range`] for axes that cannot be walked, [`Error::Memory`]
    /// for a result that does not fit, and as [`compute_with`](Self::compute_with).
    fn sweep(
        inputs: [&[f64]; I],
        axes: &[Axis],
        settings: Settings,
    ) -> Result<SweepResult<O, Self::Value>, Error> {
        let row = Self::row();
        let call = swept(row, axes, settings)?;
        let bars = row.spec.bars(&inputs)?;
        let mut values = [const { Vec::new() }; O];
        for values in &mut values {
            *values = zeroed(row.spec.name, call.parameters().rows().checked_mul(bars))?;
        }
        let mut matrices = lines(values.iter_mut().map(Vec::as_mut_slice));
        sweep(&call, &inputs, &mut matrices, |_| true)?;
        drop(matrices);
        let outputs = values.map(|values| Matrix { bars, values });
        Ok(SweepResult { grid: call.into_grid(), outputs })
    }

    /// The indicator of every symbol of a panel: for each output a matrix of bars × symbols, bar by
    /// bar. A column of it is the single call's line; symbols run in parallel.
    ///
    /// ```
    /// use verita::{Ema, Indicator, Panel};
    /// let close: Vec<f64> = (0..300).map(f64::from).collect();
    /// let close = Panel::by_bar(&close, 3);                // a hundred bars of three symbols
    /// let [lines] = Ema { period: 10 }.panel([close])?;
    /// assert!(lines[9 * 3 - 1].is_nan() && lines[9 * 3].is_finite());
    /// # Ok::<(), verita::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Parameter`] for a parameter outside its range, [`Error::Shape`] for inputs of
    /// unequal shape, [`Error::Memory`] for a result that does not fit.
    fn panel(&self, inputs: [Panel; I]) -> Result<[Vec<Self::Value>; O], Error> {
        let axes = self.values().into_iter().map(Axis::Value).collect::<Vec<_>>();
        Ok(Self::panel_sweep(inputs, &axes, Settings::default())?.outputs)
    }

    /// [`panel`](Self::panel) into matrices of the caller's, bar by bar, with a kernel or a rule
    /// for gaps.
    ///
    /// # Errors
    /// As [`panel`](Self::panel), also for an output of another size; [`Error::Kernel`] for a
    /// kernel that this CPU lacks.
    fn panel_into(
        &self,
        inputs: [Panel; I],
        outputs: [&mut [Self::Value]; O],
        settings: Settings,
    ) -> Result<(), Error> {
        panel(&called(self, settings)?.alone(), &inputs, &mut lines(outputs), |_| true)
    }

    /// Every combination of parameters for every symbol of a panel.
    ///
    /// # Errors
    /// As [`sweep`](Self::sweep) and [`panel_into`](Self::panel_into).
    fn panel_sweep(
        inputs: [Panel; I],
        axes: &[Axis],
        settings: Settings,
    ) -> Result<PanelSweep<O, Self::Value>, Error> {
        let row = Self::row();
        let call = swept(row, axes, settings)?;
        let shape = shape(row, &inputs)?;
        let rows = call.parameters().rows();
        let count = shape.iter().try_fold(rows, |count, &n| count.checked_mul(n));
        let mut values = [const { Vec::new() }; O];
        for values in &mut values {
            *values = zeroed(row.spec.name, count)?;
        }
        let mut outputs = lines(values.iter_mut().map(Vec::as_mut_slice));
        panel(&call, &inputs, &mut outputs, |_| true)?;
        drop(outputs);
        Ok(PanelSweep { grid: call.into_grid(), shape, outputs: values })
    }

    /// The naive definition, for comparison.
    ///
    /// # Errors
    /// [`Error::Parameter`] for a parameter outside its range, [`Error::Length`] for inputs of
    /// unequal length, [`Error::Memory`] for a result that does not fit.
    fn reference(&self, inputs: [&[f64]; I], gaps: Gaps) -> Result<Vec<Vec<Self::Value>>, Error> {
        let spec = &Self::row().spec;
        spec.check(&self.values())?;
        working(spec.name, reference::bytes(spec.bars(&inputs)?))?;
        let lines = reference(Self::row(), &self.values(), &inputs, gaps);
        let narrowed = |line: Vec<f64>| line.into_iter().map(Element::of).collect();
        Ok(lines.into_iter().map(narrowed).collect())
    }
}

fn called<T: Indicator<I, O>, const I: usize, const O: usize>(
    indicator: &T,
    settings: Settings,
) -> Result<Call<Values>, Error> {
    let level = settings.kernel.level()?;
    Ok(Call::new(T::row(), indicator.values())?.with(level, settings.gaps))
}

fn swept(row: &'static Row, axes: &[Axis], settings: Settings) -> Result<Call<Grid>, Error> {
    let level = settings.kernel.level()?;
    Ok(Call::sweep(row, axes)?.with(level, settings.gaps))
}

#[cfg(test)]
mod tests;
