//! What rows with several outputs answer: named tuples, a public class for each row.
//!
//! The classes are made when the module is imported (by `verita/_results.py`), so that there is
//! one of each whichever thread calls first, and pickle finds it.

use super::errors::type_error;
use crate::docs::{result_class, result_docstring};
use crate::registry::ROWS;
use crate::row::Row;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple};
use smallvec::SmallVec;

/// What makes a result of a tuple, by the name of the row.
static MAKERS: PyOnceLock<Py<PyDict>> = PyOnceLock::new();

/// Makes the classes; answers them by their names.
pub(super) fn classes(py: Python<'_>) -> PyResult<Vec<(Bound<'_, PyString>, Bound<'_, PyAny>)>> {
    let make = py.import("verita._results")?.getattr("result_class")?;
    let partial = py.import("functools")?.getattr("partial")?;
    // What the class itself does, without its Python frame: an update takes half the time.
    let new = py.get_type::<PyTuple>().getattr("__new__")?;
    let (makers, mut classes) = (PyDict::new(py), Vec::new());
    for row in ROWS {
        let spec = &row.spec;
        let Some(name) = result_class(spec) else { continue };
        let outputs = PyTuple::new(py, spec.outputs.iter().map(|output| output.name))?;
        let class = make.call1((spec.name, name, outputs, result_docstring(spec)))?;
        makers.set_item(spec.name, partial.call1((&new, &class))?)?;
        classes.push((PyString::new(py, name), class));
    }
    MAKERS.set(py, makers.unbind()).map_err(|_| type_error("the module is there twice".into()))?;
    Ok(classes)
}

/// The lines of a call or a bar: alone, or in a tuple with their names.
pub(super) fn bundle<'py>(
    py: Python<'py>,
    row: &'static Row,
    mut lines: SmallVec<[Bound<'py, PyAny>; 4]>,
) -> PyResult<Bound<'py, PyAny>> {
    if lines.len() == 1
        && let Some(line) = lines.pop()
    {
        return Ok(line);
    }
    let maker = MAKERS.get(py).map(|makers| makers.bind(py).get_item(row.spec.name)).transpose()?;
    let maker = maker.flatten().ok_or_else(|| type_error("no class of results".into()))?;
    maker.call1((PyTuple::new(py, lines)?,))
}
