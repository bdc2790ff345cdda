//! What an object is. Asking may run code of its own, or Python's: what comes between there, such
//! as Ctrl-C, is passed on.

use super::numbers::Unfit;
use pyo3::prelude::*;
use pyo3::types::{
    PyByteArray, PyBytes, PyFloat, PyFrozenSet, PyInt, PyMemoryView, PySet, PyString,
};

/// What was asked for; none where the object says that it has no such thing.
pub(super) fn had<T>(py: Python<'_>, asked: PyResult<T>) -> PyResult<Option<T>> {
    match asked.map_err(|error| Unfit::new(py, error)) {
        Ok(answer) => Ok(Some(answer)),
        Err(Unfit::Other(error)) => Err(error),
        Err(Unfit::Type | Unfit::Size) => Ok(None),
    }
}

/// The name of an object's type, as messages write it.
pub(super) fn type_name(given: &Bound<'_, PyAny>) -> PyResult<String> {
    let name = had(given.py(), given.get_type().qualname())?;
    Ok(name.map_or_else(|| "?".into(), |name| name.to_string_lossy().into_owned()))
}

/// Whether an object's type has one of these names.
pub(super) fn is_named(given: &Bound<'_, PyAny>, names: [&str; 2]) -> PyResult<bool> {
    let name = had(given.py(), given.get_type().name())?;
    Ok(name.is_some_and(|name| names.iter().any(|known| name == *known)))
}

/// Whether an object is of a class of `collections.abc`.
pub(super) fn is_abstract(given: &Bound<'_, PyAny>, class: &str) -> PyResult<bool> {
    let class = given.py().import("collections.abc")?.getattr(class)?;
    Ok(had(given.py(), given.is_instance(&class))?.unwrap_or(false))
}

/// What has a length and an order, and is neither a word nor a single number of numpy's.
pub(super) fn is_sequence(given: &Bound<'_, PyAny>) -> PyResult<bool> {
    let is_one = given.is_exact_instance_of::<PyInt>()
        || given.is_exact_instance_of::<PyFloat>()
        || given.is_instance_of::<PyString>()
        || given.is_instance_of::<PyBytes>()
        || given.is_instance_of::<PyByteArray>();
    let is_set = given.is_instance_of::<PySet>() || given.is_instance_of::<PyFrozenSet>();
    if is_one || is_set || is_abstract(given, "Mapping")? {
        return Ok(false);
    }
    let py = given.py();
    Ok(had(py, given.len())?.is_some() && had(py, given.try_iter())?.is_some())
}

/// The memory that an object shows, if it does.
pub(super) fn memory<'py>(given: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyMemoryView>>> {
    had(given.py(), PyMemoryView::from(given))
}
