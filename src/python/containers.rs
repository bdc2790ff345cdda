//! Series and frames of pandas, polars and pyarrow.
//!
//! Arrays and lists, exactly these, pass after one look at their types. Anything else is shown to
//! `verita/_containers.py`, which knows those packages without importing them: a frame is replaced
//! by its columns, Series by their numbers, and what the call answers by Series or a frame.

use super::arguments::{Names, Slots};
use crate::registry::Row;
use numpy::PyUntypedArray;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyList, PyModule, PyTuple};

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

fn is_plain(given: &Bound<'_, PyAny>) -> bool {
    given.is_exact_instance_of::<PyUntypedArray>()
        || given.is_exact_instance_of::<PyList>()
        || given.is_exact_instance_of::<PyTuple>()
}

/// The Python module that knows the packages.
fn packages(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    static MODULE: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let import = || PyModule::import(py, "verita._containers").map(Bound::unbind);
    Ok(MODULE.get_or_try_init(py, import)?.bind(py))
}

/// The columns of a frame that stands for all inputs; `None` for anything else.
fn columns<'py>(row: &Row, given: &Bound<'py, PyAny>) -> PyResult<Option<Vec<Bound<'py, PyAny>>>> {
    let (py, spec) = (given.py(), &row.spec);
    let inputs = PyTuple::new(py, spec.inputs)?;
    let asked = (spec.name, inputs, spec.takes_frame(), given);
    packages(py)?.call_method1("columns", asked)?.extract()
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
    let foreign = positional.peek().filter(|first| !is_plain(first));
    let columns = foreign.map(|first| columns(row, first)).transpose()?;
    let mut slots = match columns.flatten() {
        None => names.bind(positional, keywords)?,
        Some(columns) => {
            let all: Vec<_> = columns.into_iter().chain(positional.skip(1)).collect();
            names.bind(all.into_iter(), keywords)?
        }
    };
    let inputs = &mut slots[..row.spec.inputs.len()];
    if inputs.iter().flatten().all(is_plain) {
        return Ok((slots, Wrap(None)));
    }
    let given = PyList::new(py, inputs.iter().flatten())?;
    let asked = (row.spec.name, PyTuple::new(py, row.spec.inputs)?, given);
    let answer = packages(py)?.call_method1("unpack", asked)?;
    let Some((arrays, wrap)) = answer.extract::<Option<Unpacked<'py>>>()? else {
        return Ok((slots, Wrap(None)));
    };
    for (slot, array) in inputs.iter_mut().zip(arrays) {
        *slot = Some(array);
    }
    Ok((slots, Wrap(Some(wrap))))
}
