//! Series and frames of pandas, polars and pyarrow.
//!
//! Arrays and lists, exactly these, pass after one look at their types. Anything else is shown to
//! `verita/_containers.py`, which knows those packages without importing them: a frame is replaced
//! by its columns, Series by their numbers, and what the call answers by Series or a frame.

use super::arguments::{Names, Slots};
use super::errors::type_error;
use super::forks;
use crate::row::Row;
use numpy::{PyArrayDescrMethods, PyUntypedArray, PyUntypedArrayMethods};
use pyo3::prelude::*;
use pyo3::types::{PyList, PyModule, PyTuple};
use std::sync::OnceLock;

/// What makes Series, or a frame, of arrays; nothing where the inputs were arrays.
pub(super) struct Wrap<'py>(Option<Bound<'py, PyAny>>);

impl<'py> Wrap<'py> {
    /// The result in the kind of the inputs.
    pub(super) fn wrapped(self, result: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        match self.0 {
            None => Ok(result),
            Some(wrap) => wrap.call1((result,)),
        }
    }
}

/// Inputs without their containers, and what makes such containers of the results.
type Unpacked<'py> = (Vec<Bound<'py, PyAny>>, Bound<'py, PyAny>);

/// An array of records has columns, as a frame has.
pub(super) fn is_records(given: &Bound<'_, PyAny>) -> bool {
    given.cast::<PyUntypedArray>().is_ok_and(|array| array.dtype().has_fields())
}

fn is_plain(given: &Bound<'_, PyAny>) -> bool {
    (given.is_exact_instance_of::<PyUntypedArray>() && !is_records(given))
        || given.is_exact_instance_of::<PyList>()
        || given.is_exact_instance_of::<PyTuple>()
}

/// The Python module that knows the packages.
fn packages(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    static MODULE: OnceLock<Py<PyModule>> = OnceLock::new();
    forks::module(py, &MODULE, "verita._containers")
}

/// Inputs by position and what was given by name.
type Keywords<'py> = Vec<(Bound<'py, PyAny>, Bound<'py, PyAny>)>;

/// The columns of a frame that comes first and stands for all inputs; `None` for anything else.
fn columns<'py>(
    py: Python<'py>,
    row: &Row,
    positional: &[Bound<'py, PyAny>],
    keywords: &Keywords<'py>,
) -> PyResult<Option<Vec<Bound<'py, PyAny>>>> {
    let spec = &row.spec;
    let inputs = PyTuple::new(py, spec.inputs)?;
    let names = PyTuple::new(py, keywords.iter().map(|(name, _)| name))?;
    let arguments = (spec.name, inputs, spec.takes_frame(), PyTuple::new(py, positional)?, names);
    packages(py)?.call_method1("columns", arguments)?.extract()
}

/// The inputs bound by position and by name, where the first is no plain array or list.
fn bind_foreign<'py>(
    py: Python<'py>,
    row: &Row,
    names: &Names,
    positional: &[Bound<'py, PyAny>],
    keywords: Keywords<'py>,
) -> PyResult<Slots<'py>> {
    match columns(py, row, positional, &keywords)? {
        None => names.bind(positional.iter().cloned(), keywords.into_iter()),
        Some(columns) => {
            let all = columns.iter().chain(&positional[1..]);
            let all: Vec<_> = all.cloned().collect();
            names.bind(all.into_iter(), keywords.into_iter())
        }
    }
}

/// What to say of a matrix in place of several inputs, of which the others are then missing.
fn of_matrix(row: &Row, first: Option<&Bound<'_, PyAny>>, error: PyErr) -> PyErr {
    let (who, inputs) = (row.spec.name, row.spec.inputs);
    let matrix = first.and_then(|first| first.cast::<PyUntypedArray>().ok());
    if !matrix.is_some_and(|matrix| matrix.ndim() > 1 && inputs.len() > 1) {
        return error;
    }
    let columns: Vec<_> = (0..inputs.len()).map(|column| format!("x[:, {column}]")).collect();
    let (name, columns) = (inputs[0], columns.join(", "));
    type_error(format!(
        "{who}: {name} must have one dimension; pass {} one by one, as in verita.{who}({columns}), \
         or take verita.panel.{who} for matrices of bars × symbols",
        inputs.join(", ")
    ))
}

/// Binds the arguments of a call; in place of all inputs there may be a frame. The inputs that
/// come out are arrays, or something that is no Series either.
pub(super) fn bind<'py>(
    py: Python<'py>,
    row: &Row,
    names: &Names,
    positional: impl ExactSizeIterator<Item = Bound<'py, PyAny>>,
    keywords: impl Iterator<Item = (Bound<'py, PyAny>, Bound<'py, PyAny>)>,
) -> PyResult<(Slots<'py>, Wrap<'py>)> {
    let mut positional = positional.peekable();
    let mut slots = if positional.peek().is_none_or(is_plain) {
        let first = positional.peek().cloned();
        let slots = names.bind(positional, keywords);
        slots.map_err(|error| of_matrix(row, first.as_ref(), error))?
    } else {
        let positional: Vec<_> = positional.collect();
        bind_foreign(py, row, names, &positional, keywords.collect())?
    };
    let inputs = &mut slots[..row.spec.inputs.len()];
    if inputs.iter().flatten().all(is_plain) {
        return Ok((slots, Wrap(None)));
    }
    let given = PyList::new(py, inputs.iter().flatten())?;
    let arguments = (row.spec.name, PyTuple::new(py, row.spec.inputs)?, given);
    let answer = packages(py)?.call_method1("unpack", arguments)?;
    let Some((arrays, wrap)) = answer.extract::<Option<Unpacked<'py>>>()? else {
        return Ok((slots, Wrap(None)));
    };
    for (slot, array) in inputs.iter_mut().zip(arrays) {
        *slot = Some(array);
    }
    Ok((slots, Wrap(Some(wrap))))
}
