//! What is looked for once, so that no fork leaves it locked in the child.
//!
//! The cells of pyo3 and numpy are locked while what they keep is looked for, and the interpreter
//! goes to other threads meanwhile. A child that one of these forks then would wait for ever for
//! the thread that looks, which is not there.

use crate::memory;
use crate::simd::kernel::Kernel;
use pyo3::prelude::*;
use pyo3::types::PyFloat;
use std::sync::OnceLock;

/// Looks for what such cells keep, before a second thread can.
pub(super) fn settle(py: Python<'_>) -> PyResult<()> {
    // numpy's interface, and which numpy that is.
    numpy::PyArray1::<f64>::zeros(py, 0, false);
    numpy::PyArrayDescrMethods::itemsize(&numpy::dtype::<f64>(py));
    // Names of types, for errors.
    let class = py.get_type::<PyFloat>();
    class.name()?;
    class.qualname()?;
    // That the interpreter is there; whoever is attached already does not look.
    py.detach(|| Python::try_attach(|_| ()));
    Kernel::Auto.level()?;
    memory::total();
    Ok(())
}

/// A module of this package, imported at the first call.
pub(super) fn module<'py>(
    py: Python<'py>,
    cell: &'static OnceLock<Py<PyModule>>,
    name: &str,
) -> PyResult<&'py Bound<'py, PyModule>> {
    if let Some(module) = cell.get() {
        return Ok(module.bind(py));
    }
    // Not under the lock, which is held for an instant and by a thread that stays attached.
    let module = py.import(name)?.unbind();
    Ok(cell.get_or_init(|| module).bind(py))
}
