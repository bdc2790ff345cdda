//! What the functions do: arguments in, one computation with the interpreter released, arrays out.

use super::arguments::Slots;
use super::arrays::Series;
use super::axes::grid;
use super::columns::columns;
use super::numbers::{gaps, parameters};
use super::outputs::{filled, lines, matrices};
use super::progress::{Watch, released};
use super::requests::{Request, parts};
use crate::engine::compute;
use crate::memory;
use crate::patience::steps::watched;
use crate::reference::{self, reference};
use crate::row::Row;
use crate::sweep::sweep;
use crate::verify::{self, verify_while};
use pyo3::prelude::*;
use pyo3::types::PyType;

/// `x(inputs…, parameters…, kernel=None, *, gaps="skip", out=None)`.
pub(super) fn single<'py>(
    py: Python<'py>,
    row: &'static Row,
    slots: Slots<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let Request { call, inputs: series, out, .. } =
        Request::read(row, &slots, Series::new, parameters)?;
    drop(slots);
    let bars = row.spec.bars(&Series::all(&series)?)?;
    let read = series.iter().map(Series::object);
    let mut target = out.target(py, row, &[bars], lines, read)?;
    let mut outputs = target.places()?;
    // Only now: looking at `out` may have run code of the caller's.
    let inputs = Series::all(&series)?;
    released(py, |watch| compute(&call, &inputs, &mut outputs, &**watch))?;
    drop(outputs);
    target.bundled(py)
}

/// `reference.x(inputs…, parameters…, *, gaps="skip")`.
pub(super) fn definition<'py>(
    py: Python<'py>,
    row: &'static Row,
    slots: Slots<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let [given, values, rest] = parts(row, &slots);
    let series = Series::inputs(row, given)?;
    let call = parameters(row, values)?;
    let gaps = gaps(row, rest[0].as_ref())?;
    drop(slots);
    let inputs = Series::all(&series)?;
    let bars = row.spec.bars(&inputs)?;
    filled(py, row, bars, |outputs| {
        memory::working(row.spec.name, reference::bytes(bars))?;
        let define = || reference(row, call.parameters(), &inputs, gaps);
        let computed = released(py, |watch| watched(watch, define))?;
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
    slots: Slots<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let Request { call, inputs: series, out, progress } =
        Request::read(row, &slots, Series::new, grid)?;
    drop(slots);
    let rows = call.parameters().rows();
    let shape = [rows, row.spec.bars(&Series::all(&series)?)?];
    let columns = columns(py, &call, &shape, &[], &out)?;
    let mut watch = Watch::new(row, progress.as_ref(), rows)?;
    let read = series.iter().map(Series::object);
    let mut target = out.target(py, row, &shape, matrices, read)?;
    let mut outputs = target.places()?;
    // Only now, as above.
    let inputs = Series::all(&series)?;
    let poll = |done| watch.poll(done);
    let done = py.detach(|| sweep(&call, &inputs, &mut outputs, poll));
    drop(outputs);
    watch.end(py, done)?;
    target.swept(py, &columns)
}

/// `verify("x", inputs…, parameters…)`.
pub(super) fn check<'py>(
    py: Python<'py>,
    row: &'static Row,
    slots: Slots<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let [given, values, _] = parts(row, &slots);
    let series = Series::inputs(row, given)?;
    let call = parameters(row, values)?;
    drop(slots);
    let inputs = Series::all(&series)?;
    let report = released(py, |watch| verify_while(&call, &inputs, watch))?;
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
