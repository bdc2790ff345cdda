//! Long work: what is asked and told on the caller's thread while others compute.

use super::numbers::wrong_type;
use crate::error::Error;
use crate::registry::Row;
use pyo3::prelude::*;
use pyo3::types::PyBool;

/// Looks for Ctrl-C, and tells the caller how far the work is (`progress=`).
pub(super) struct Watch {
    report: Option<Py<PyAny>>,
    total: usize,
    /// What ended the work before its time.
    caught: Option<PyErr>,
}

impl Watch {
    /// Nothing, a bar (`True`), or a callable.
    pub(super) fn new(
        row: &Row,
        progress: Option<&Bound<'_, PyAny>>,
        total: usize,
    ) -> PyResult<Self> {
        let report = match progress {
            None => None,
            Some(given) => match given.cast_exact::<PyBool>() {
                Ok(given) if !given.is_true() => None,
                Ok(_) => {
                    let module = given.py().import("verita._progress")?;
                    Some(module.getattr("Bar")?.call1((row.spec.name,))?.unbind())
                }
                Err(_) if given.is_callable() => Some(given.clone().unbind()),
                Err(_) => {
                    let wanted = "True or a callable f(done, total)";
                    return Err(wrong_type(row.spec.name, "progress", wanted, given));
                }
            },
        };
        Ok(Self { report, total, caught: None })
    }

    /// Whether to go on, with so many series done.
    pub(super) fn ask(&mut self, done: usize) -> bool {
        let asked = Python::attach(|py| {
            py.check_signals()?;
            self.tell(py, done)
        });
        self.caught = asked.err();
        self.caught.is_none()
    }

    fn tell(&self, py: Python<'_>, done: usize) -> PyResult<()> {
        match &self.report {
            Some(report) => report.call1(py, (done, self.total)).map(drop),
            None => Ok(()),
        }
    }

    /// The end of the work: tells that everything is done, where it is.
    pub(super) fn end(mut self, py: Python<'_>, result: Result<(), Error>) -> PyResult<()> {
        let ended = match self.caught.take() {
            Some(error) => Err(error),
            None => result.map_err(PyErr::from).and_then(|()| self.tell(py, self.total)),
        };
        // Bars are closed however the work has ended; other callables have no such method to call.
        if let Some(report) = &self.report
            && report.bind(py).hasattr("_verita_close")?
        {
            report.call_method0(py, "_verita_close")?;
        }
        ended
    }
}
