//! One bar as a whole, a mapping or a row, in place of its values.

use crate::registry::Row;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyModule, PyTuple};
use smallvec::SmallVec;

/// The values of a bar's inputs; `None` where it is neither a mapping nor a row.
///
/// `verita/_bars.py` knows what rows there are.
pub(super) fn values<'py>(
    row: &Row,
    bar: &Bound<'py, PyAny>,
) -> PyResult<Option<SmallVec<[Bound<'py, PyAny>; 5]>>> {
    static MODULE: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let py = bar.py();
    let import = || PyModule::import(py, "verita._bars").map(Bound::unbind);
    let module = MODULE.get_or_try_init(py, import)?.bind(py);
    let asked = (row.spec.stream, PyTuple::new(py, row.spec.inputs)?, bar);
    let values: Option<Vec<_>> = module.call_method1("values", asked)?.extract()?;
    Ok(values.map(SmallVec::from_vec))
}
