//! What an object is. Finding out may run code of its own, or Python's: what comes between there,
//! such as Ctrl-C, is passed on.

use pyo3::exceptions::{
    PyAttributeError, PyBufferError, PyOverflowError, PyTypeError, PyValueError,
};
use pyo3::prelude::*;
use pyo3::types::{
    PyByteArray, PyBytes, PyFloat, PyFrozenSet, PyInt, PyMemoryView, PySet, PyString, PyType,
};

/// Why an object is not the number that it should be.
pub(super) enum Unfit {
    /// It is no such number.
    Type,
    /// It is one, but none that could be allowed: beyond 64 bits, or no word of the parameter's.
    Size,
    /// Something else came between, such as Ctrl-C.
    Other(PyErr),
}

impl Unfit {
    /// Why an object could not say what number it is.
    pub(super) fn new(py: Python<'_>, error: PyErr) -> Self {
        let is = |class: Bound<'_, PyType>| error.is_instance(py, &class);
        if is(py.get_type::<PyOverflowError>()) {
            return Self::Size;
        }
        let no_number = is(py.get_type::<PyTypeError>())
            || is(py.get_type::<PyValueError>())
            || is(py.get_type::<PyBufferError>())
            || is(py.get_type::<PyAttributeError>());
        if no_number { Self::Type } else { Self::Other(error) }
    }
}

/// What an object answered; none where it says that it has no such thing.
pub(super) fn supported<T>(py: Python<'_>, answer: PyResult<T>) -> PyResult<Option<T>> {
    match answer.map_err(|error| Unfit::new(py, error)) {
        Ok(answer) => Ok(Some(answer)),
        Err(Unfit::Other(error)) => Err(error),
        Err(Unfit::Type | Unfit::Size) => Ok(None),
    }
}

/// The name of an object's type, as messages write it.
pub(super) fn type_name(given: &Bound<'_, PyAny>) -> PyResult<String> {
    let name = supported(given.py(), given.get_type().qualname())?;
    Ok(name.map_or_else(|| "?".into(), |name| name.to_string_lossy().into_owned()))
}

/// Whether an object's type has one of these names.
pub(super) fn is_named(given: &Bound<'_, PyAny>, names: [&str; 2]) -> PyResult<bool> {
    let name = supported(given.py(), given.get_type().name())?;
    Ok(name.is_some_and(|name| names.iter().any(|known| name == *known)))
}

/// Whether an object is of a class of `collections.abc`.
pub(super) fn is_abstract(given: &Bound<'_, PyAny>, class: &str) -> PyResult<bool> {
    let class = given.py().import("collections.abc")?.getattr(class)?;
    Ok(supported(given.py(), given.is_instance(&class))?.unwrap_or(false))
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
    Ok(supported(py, given.len())?.is_some() && supported(py, given.try_iter())?.is_some())
}

/// The memory that an object shows, if it does.
pub(super) fn memory<'py>(given: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyMemoryView>>> {
    supported(given.py(), PyMemoryView::from(given))
}
