//! One bar as a whole, a mapping or a row, in place of its values.

use super::forks;
use crate::row::Row;
use pyo3::prelude::*;
use pyo3::types::{PyModule, PyTuple};
use smallvec::SmallVec;
use std::sync::OnceLock;

/// The values of a bar's inputs; `None` where it is neither a mapping nor a row.
///
/// `verita/_bars.py` knows what rows there are.
pub(super) fn values<'py>(
    row: &Row,
    bar: &Bound<'py, PyAny>,
) -> PyResult<Option<SmallVec<[Bound<'py, PyAny>; 5]>>> {
    static MODULE: OnceLock<Py<PyModule>> = OnceLock::new();
    let py = bar.py();
    let module = forks::module(py, &MODULE, "verita._bars")?;
    let arguments = (row.spec.stream, PyTuple::new(py, row.spec.inputs)?, bar);
    let values: Option<Vec<_>> = module.call_method1("values", arguments)?.extract()?;
    Ok(values.map(SmallVec::from_vec))
}
