//! What the functions do: arguments in, one computation with the interpreter released, arrays out.

use super::arguments::Slots;
use super::arrays::{Series, empty, matrix, places};
use super::numbers::{axis, gaps, kernel, parameters, to_python};
use crate::docs::plural;
use crate::engine::{Outputs, compute};
use crate::grid::Grid;
use crate::reference::reference;
use crate::registry::Row;
use crate::spec::{Kind, Value};
use crate::sweep::sweep;
use crate::verify::{self, verify};
use numpy::PyArray1;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use smallvec::SmallVec;

type Arrays<'py> = SmallVec<[Bound<'py, PyArray1<f64>>; 4]>;

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
    run: impl FnOnce(&mut [&mut [f64]]) -> PyResult<()>,
) -> PyResult<Bound<'py, PyAny>> {
    let arrays = row.spec.outputs.iter().map(|_| empty(py, row, &[bars]));
    let mut arrays: Arrays = arrays.collect::<PyResult<_>>()?;
    let mut outputs: Outputs = arrays.iter_mut().map(places).collect::<PyResult<_>>()?;
    run(&mut outputs)?;
    drop(outputs);
    let arrays = arrays.into_iter().map(Bound::into_any);
    super::surface::bundle(py, row, arrays.collect())
}

/// `x(inputs…, parameters…, kernel=None, *, gaps="skip")`.
pub(super) fn single<'py>(
    py: Python<'py>,
    row: &'static Row,
    slots: Slots<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut slots = slots.into_iter();
    let series = series(row, &mut slots)?;
    let values = parameters(row, slots.by_ref().take(row.spec.parameters.len()))?;
    let level = kernel(row, slots.next().flatten().as_ref())?;
    let gaps = gaps(row, slots.next().flatten().as_ref())?;
    let inputs: SmallVec<[&[f64]; 5]> = series.iter().map(Series::bars).collect();
    let bars = row.spec.bars(&inputs)?;
    lines(py, row, bars, |outputs| {
        Ok(py.detach(|| compute(row, &values, level, gaps, &inputs, outputs))?)
    })
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
    let inputs: SmallVec<[&[f64]; 5]> = series.iter().map(Series::bars).collect();
    let bars = row.spec.bars(&inputs)?;
    lines(py, row, bars, |outputs| {
        let computed = py.detach(|| reference(row, &values, &inputs, gaps));
        for (output, line) in outputs.iter_mut().zip(computed) {
            output.copy_from_slice(&line);
        }
        Ok(())
    })
}

/// `x_batch(inputs…, ranges…, kernel=None, *, gaps="skip")`.
pub(super) fn batch<'py>(
    py: Python<'py>,
    row: &'static Row,
    slots: Slots<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let spec = &row.spec;
    let mut slots = slots.into_iter();
    let series = series(row, &mut slots)?;
    let axes = spec.parameters.iter().zip(slots.by_ref()).map(|(parameter, given)| {
        given.map_or_else(
            || Ok(crate::grid::Axis::Value(parameter.default())),
            |given| axis(row, parameter, &given),
        )
    });
    let grid = Grid::new(spec, &axes.collect::<PyResult<Vec<_>>>()?)?;
    let level = kernel(row, slots.next().flatten().as_ref())?;
    let gaps = gaps(row, slots.next().flatten().as_ref())?;
    let inputs: SmallVec<[&[f64]; 5]> = series.iter().map(Series::bars).collect();
    let bars = spec.bars(&inputs)?;

    let arrays = spec.outputs.iter().map(|_| empty(py, row, &[grid.rows(), bars]));
    let mut arrays: Arrays = arrays.collect::<PyResult<_>>()?;
    let mut matrices: Outputs = arrays.iter_mut().map(places).collect::<PyResult<_>>()?;
    let columns = columns(py, row, &grid)?;

    let mut signal = None;
    let ask = || {
        signal = Python::attach(|py| -> PyResult<()> { py.check_signals() }).err();
        signal.is_none()
    };
    let done = py.detach(|| sweep(row, &grid, level, gaps, &inputs, &mut matrices, ask));
    drop(matrices);
    if let Some(signal) = signal {
        return Err(signal);
    }
    done?;

    let result = PyDict::new(py);
    for (line, array) in spec.outputs.iter().zip(&arrays) {
        let name = if spec.outputs.len() == 1 { "values" } else { line.name };
        result.set_item(name, matrix(array, grid.rows(), bars)?)?;
    }
    for (parameter, column) in spec.parameters.iter().zip(columns) {
        result.set_item(plural(parameter.name), column)?;
    }
    Ok(result.into_any())
}

/// An array for each parameter with its value in every row.
fn columns<'py>(py: Python<'py>, row: &Row, grid: &Grid) -> PyResult<Vec<Bound<'py, PyAny>>> {
    crate::memory::check(row.spec.name, Some(grid.rows()))?;
    let mut columns = Vec::new();
    for (index, parameter) in row.spec.parameters.iter().enumerate() {
        let values = (0..grid.rows()).map(|row| grid.row(row)[index]);
        columns.push(match parameter.kind {
            Kind::Int { .. } => PyArray1::from_iter(py, values.map(Value::int)).into_any(),
            Kind::Float { .. } => PyArray1::from_iter(py, values.map(Value::float)).into_any(),
            Kind::Choice { .. } => {
                let words: Vec<&str> = values.map(Value::word).collect();
                py.import("numpy")?.call_method1("array", (words,))?
            }
        });
    }
    Ok(columns)
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
    let inputs: SmallVec<[&[f64]; 5]> = series.iter().map(Series::bars).collect();
    let report = py.detach(|| verify(row, &values, &inputs))?;
    Ok(Bound::new(py, Report(report))?.into_any())
}

/// What `verify` found: whether every path gives the same bits, and how far they are from the
/// reference.
#[pyclass(frozen, module = "verita")]
pub(super) struct Report(verify::Report);

#[pymethods]
impl Report {
    /// Whether all paths agree to the bit and the law holds.
    #[getter]
    fn ok(&self) -> bool {
        self.0.ok()
    }

    /// Each path that was run, and whether its bits are those of the single call.
    #[getter]
    fn paths(&self) -> Vec<(String, bool)> {
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
}

/// The parameters of a row as Python's numbers.
pub(super) fn values<'py>(py: Python<'py>, values: &[Value]) -> PyResult<Vec<Bound<'py, PyAny>>> {
    values.iter().map(|&value| to_python(py, value)).collect()
}
