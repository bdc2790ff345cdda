//! What rows with several outputs answer: named tuples, a public class for each row.
//!
//! The classes are made when the module is imported (by `verita/_results.py`), so that there is
//! one of each whichever thread calls first, and pickle finds it.

use super::errors::type_error;
use crate::docs::{result_class, result_docstring};
use crate::registry::ROWS;
use crate::row::Row;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyTuple, PyType};
use smallvec::SmallVec;

/// The class of a row, and where the row stands in memory, by which they are ordered.
type OfRow = (usize, Py<PyType>);

static CLASSES: PyOnceLock<Vec<OfRow>> = PyOnceLock::new();

fn place(row: &Row) -> usize {
    std::ptr::from_ref(row).addr()
}

/// Makes the classes; answers them by their names.
pub(super) fn classes(py: Python<'_>) -> PyResult<Vec<(Bound<'_, PyString>, Bound<'_, PyAny>)>> {
    let make = py.import("verita._results")?.getattr("result_class")?;
    let (mut by_row, mut classes) = (Vec::new(), Vec::new());
    for &row in ROWS {
        let spec = &row.spec;
        let Some(name) = result_class(spec) else { continue };
        let outputs = PyTuple::new(py, spec.outputs.iter().map(|output| output.name))?;
        let class = make.call1((spec.name, name, outputs, result_docstring(spec)))?;
        let tuples = class.cast::<PyType>()?;
        if !tuples.is_subclass_of::<PyTuple>()? {
            return Err(type_error("a result is a tuple".into()));
        }
        by_row.push((place(row), tuples.clone().unbind()));
        classes.push((PyString::new(py, name), class));
    }
    by_row.sort_by_key(|&(place, _)| place);
    CLASSES.set(py, by_row).map_err(|_| type_error("the module is there twice".into()))?;
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
    let classes = CLASSES.get(py).map(Vec::as_slice).unwrap_or_default();
    let found = classes.binary_search_by_key(&place(row), |&(place, _)| place);
    let (_, class) = &classes[found.map_err(|_| type_error("no class of results".into()))?];
    made(class.bind(py), &PyTuple::new(py, [PyTuple::new(py, lines)?])?)
}

/// What `tuple.__new__(class, …)` answers, without the ways there, which take an update of three
/// outputs half of its time.
fn made<'py>(
    class: &Bound<'py, PyType>,
    arguments: &Bound<'py, PyTuple>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = class.py();
    let tuples = py.get_type::<PyTuple>();
    // SAFETY: the slot of a ready type is what its kind of slot is declared to be; the class is one of
    // tuples, as was seen when it was made; the answer is a new reference, or nothing and an error.
    unsafe {
        let new = ffi::PyType_GetSlot(tuples.as_type_ptr(), ffi::Py_tp_new);
        let new: Option<ffi::newfunc> = std::mem::transmute(new);
        let new = new.ok_or_else(|| type_error("tuples are not made".into()))?;
        let made = new(class.as_type_ptr(), arguments.as_ptr(), std::ptr::null_mut());
        Bound::from_owned_ptr_or_err(py, made)
    }
}
