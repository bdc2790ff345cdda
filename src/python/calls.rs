//! What the functions do: arguments in, one computation with the interpreter released, arrays out.

use super::arguments::Slots;
use super::arrays::Series;
use super::axes::axis;
use super::columns::{columns, counted, widths};
use super::numbers::{gaps, kernel, parameters, to_python};
use super::outputs::{self, Out, Target, given, size};
use super::progress::{Watch, released};
use crate::engine::compute_while;
use crate::grid::{Axis, Grid};
use crate::line::Line;
use crate::memory;
use crate::patience::steps::watched;
use crate::reference::{self, reference};
use crate::row::Row;
use crate::sweep::sweep;
use crate::value::Value;
use crate::verify::{self, verify_while};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyType};
use smallvec::SmallVec;

/// The inputs of a call, which come first among its arguments.
pub(super) fn series<'py>(
    row: &Row,
    slots: &mut impl Iterator<Item = Option<Bound<'py, PyAny>>>,
) -> PyResult<SmallVec<[Series<'py>; 5]>> {
    let given = row.spec.inputs.iter().zip(slots);
    given
        .map(|(name, given)| {
            let given = given.ok_or_else(|| super::type_error(format!("{name} is missing")))?;
            Series::new(row, name, &given)
        })
        .collect()
}

/// Arrays for every output, filled in by `run`.
pub(super) fn lines<'py>(
    py: Python<'py>,
    row: &'static Row,
    bars: usize,
    run: impl FnOnce(&mut [Line]) -> PyResult<()>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut target = Target::fresh(py, row, &[bars])?;
    run(&mut target.places()?)?;
    target.bundled(py, row)
}

/// `x(inputs…, parameters…, kernel=None, *, gaps="skip", out=None)`.
pub(super) fn single<'py>(
    py: Python<'py>,
    row: &'static Row,
    mut slots: Slots<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let out = Out::take(row, &mut slots);
    let mut slots = slots.into_iter();
    let series = series(row, &mut slots)?;
    let values = parameters(row, slots.by_ref().take(row.spec.parameters.len()))?;
    let level = kernel(row, slots.next().flatten().as_ref())?;
    let gaps = gaps(row, slots.next().flatten().as_ref())?;
    let bars = row.spec.bars(&Series::all(&series)?)?;
    let read = series.iter().map(Series::object);
    let mut target = out.target(py, row, &[bars], outputs::lines, read)?;
    let mut outputs = target.places()?;
    // Only now: looking at `out` may have run code of the caller's.
    let inputs = Series::all(&series)?;
    released(py, |watch| {
        compute_while(row, &values, level, gaps, &inputs, &mut outputs, &**watch)
    })?;
    drop(outputs);
    target.bundled(py, row)
}

/// `reference.x(inputs…, parameters…, *, gaps="skip")`.
pub(super) fn definition<'py>(
    py: Python<'py>,
    row: &'static Row,
    slots: Slots<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut slots = slots.into_iter();
    let series = series(row, &mut slots)?;
    let values = parameters(row, slots.by_ref().take(row.spec.parameters.len()))?;
    let gaps = gaps(row, slots.next().flatten().as_ref())?;
    let inputs = Series::all(&series)?;
    let bars = row.spec.bars(&inputs)?;
    lines(py, row, bars, |outputs| {
        memory::working(row.spec.name, reference::bytes(bars))?;
        let computed =
            released(py, |watch| watched(watch, || reference(row, &values, &inputs, gaps)))?;
        for (output, line) in outputs.iter_mut().zip(computed) {
            output.copy(&line);
        }
        Ok(())
    })
}

/// `x_batch(inputs…, ranges…, kernel=None, *, gaps="skip", out=None, progress=None)`.
pub(super) fn batch<'py>(
    py: Python<'py>,
    row: &'static Row,
    mut slots: Slots<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let spec = &row.spec;
    let progress = given(&mut slots);
    let out = Out::take(row, &mut slots);
    let mut slots = slots.into_iter();
    let series = series(row, &mut slots)?;
    let grid = grid(row, &mut slots)?;
    let level = kernel(row, slots.next().flatten().as_ref())?;
    let gaps = gaps(row, slots.next().flatten().as_ref())?;
    let shape = [grid.rows(), spec.bars(&Series::all(&series)?)?];
    let columns = room(py, row, &grid, &shape, &[], &out)?;
    let mut watch = Watch::new(row, progress.as_ref(), grid.rows())?;
    let read = series.iter().map(Series::object);
    let mut target = out.target(py, row, &shape, outputs::matrices, read)?;
    let mut matrices = target.places()?;
    // Only now, as above.
    let inputs = Series::all(&series)?;
    let ask = |done| watch.ask(done);
    let done = py.detach(|| sweep(row, &grid, level, gaps, &inputs, &mut matrices, ask));
    drop(matrices);
    watch.end(py, done)?;
    swept(py, row, target, &columns)
}

/// The columns of a sweep's result, those of its parameters and others that are counted from 0 on,
/// where there is memory for all of the result.
pub(super) fn room<'py>(
    py: Python<'py>,
    row: &Row,
    grid: &Grid,
    shape: &[usize],
    others: &[(&str, usize)],
    out: &Out,
) -> PyResult<Bound<'py, PyDict>> {
    let outputs = if out.is_new() { size(row, shape) } else { SmallVec::from_slice(&[0]) };
    let count = others.iter().fold(0_usize, |sum, &(_, count)| sum.saturating_add(count));
    let pieces = [&outputs[..], &[grid.rows(), widths(row, grid)], &[count, size_of::<i64>()]];
    memory::check(row.spec.name, memory::together(&pieces))?;
    let columns = columns(py, row, grid)?;
    for &(name, count) in others {
        columns.set_item(name, counted(py, row, count)?)?;
    }
    Ok(columns)
}

/// The result of a sweep: what it has computed, and the parameters of its rows.
pub(super) fn swept<'py>(
    py: Python<'py>,
    row: &Row,
    target: Target<'py>,
    columns: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    let result = PyDict::new(py);
    for (name, values) in target.named(row) {
        result.set_item(name, values)?;
    }
    result.update(columns.as_mapping())?;
    Ok(result.into_any())
}

/// The grid of a sweep's ranges, which come behind the inputs.
pub(super) fn grid<'py>(
    row: &Row,
    slots: &mut impl Iterator<Item = Option<Bound<'py, PyAny>>>,
) -> PyResult<Grid> {
    let axes = row.spec.parameters.iter().zip(slots).map(|(parameter, given)| {
        given.map_or_else(
            || Ok(Axis::Value(parameter.default())),
            |given| axis(row, parameter, &given),
        )
    });
    Ok(Grid::new(&row.spec, &axes.collect::<PyResult<Vec<_>>>()?)?)
}

/// `verify("x", inputs…, parameters…)`.
pub(super) fn check<'py>(
    py: Python<'py>,
    row: &'static Row,
    slots: Slots<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut slots = slots.into_iter();
    let series = series(row, &mut slots)?;
    let values = parameters(row, slots)?;
    let inputs = Series::all(&series)?;
    let report = released(py, |watch| verify_while(row, &values, &inputs, watch))?;
    Ok(Bound::new(py, Report(report))?.into_any())
}

/// What `verify` found: whether every path gives the same bits, and how far they are from the
/// reference.
///
/// Plain data: it can be pickled and copied, and is equal to what says the same.
#[pyclass(frozen, eq, module = "verita")]
#[derive(PartialEq)]
pub(super) struct Report(verify::Report);

type Paths = Vec<(String, bool)>;

#[pymethods]
impl Report {
    #[new]
    fn new(call: String, bars: usize, paths: Paths, error: f64, ratio: f64) -> Self {
        Self(verify::Report { call, bars, paths, error, ratio })
    }

    /// The indicator and its parameters.
    #[getter]
    fn call(&self) -> &str {
        &self.0.call
    }

    /// Bars of the series.
    #[getter]
    fn bars(&self) -> usize {
        self.0.bars
    }

    /// Whether all paths agree to the bit and the law holds.
    #[getter]
    fn ok(&self) -> bool {
        self.0.ok()
    }

    /// Each path that was run, and whether its bits are those of the single call.
    #[getter]
    fn paths(&self) -> Paths {
        self.0.paths.clone()
    }

    /// The largest difference from the reference.
    #[getter]
    fn error(&self) -> f64 {
        self.0.error
    }

    /// The largest difference relative to what the law permits there.
    #[getter]
    fn ratio(&self) -> f64 {
        self.0.ratio
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        let verdict = if self.0.ok() { "ok" } else { "NOT ok" };
        format!("<Report: {} on {} bars, {verdict}>", self.0.call, self.0.bars)
    }

    /// The class, and what it is made of.
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> (Bound<'py, PyType>, (String, usize, Paths, f64, f64)) {
        let verify::Report { call, bars, paths, error, ratio } = &slf.get().0;
        (slf.get_type(), (call.clone(), *bars, paths.clone(), *error, *ratio))
    }
}

/// The parameters of a row as Python's numbers.
pub(super) fn values<'py>(py: Python<'py>, values: &[Value]) -> PyResult<Vec<Bound<'py, PyAny>>> {
    values.iter().map(|&value| to_python(py, value)).collect()
}
