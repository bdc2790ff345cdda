//! Long work: the caller's thread polls for Ctrl-C and tells how far it is while others compute.

use super::errors::wrong_type;
use crate::error::Error;
use crate::patience::{self, ASK_INTERVAL, asking};
use crate::row::Row;
use pyo3::prelude::*;
use pyo3::types::PyBool;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Instant;

/// Ctrl-C, which the interpreter shows to its main thread alone.
#[derive(Default)]
struct Signals {
    elsewhere: Cell<bool>,
}

impl Signals {
    fn check(&self, py: Python<'_>) -> PyResult<()> {
        let threading = py.import("threading")?;
        let main = threading.call_method0("main_thread")?;
        let here = threading.call_method0("get_ident")?;
        self.elsewhere.set(!main.getattr("ident")?.eq(here)?);
        py.check_signals()
    }
}

/// Runs work on this thread with the interpreter released. It is handed a watch that stops it at
/// an interrupt, whose error is then the answer.
pub(super) fn released<R: Send>(
    py: Python<'_>,
    work: impl FnOnce(&Rc<patience::Watch<'static>>) -> Result<R, Error> + Send,
) -> PyResult<R> {
    let (done, caught) = py.detach(|| {
        let (signals, caught) = (Signals::default(), Rc::new(RefCell::new(None)));
        let catches = Rc::clone(&caught);
        let poll = move || {
            if signals.elsewhere.get() {
                return true;
            }
            // While the interpreter shuts down there is nobody who could interrupt.
            let polled = Python::try_attach(|py| signals.check(py)).unwrap_or(Ok(()));
            *catches.borrow_mut() = polled.err();
            catches.borrow().is_none()
        };
        let watch: Rc<patience::Watch<'static>> = Rc::new(asking(poll));
        let done = work(&watch);
        (done, caught.take())
    });
    match caught {
        Some(error) => Err(error),
        None => Ok(done?),
    }
}

/// Looks for Ctrl-C, and tells the caller how far the work is (`progress=`).
pub(super) struct Watch {
    report: Option<Py<PyAny>>,
    total: usize,
    told: Option<Instant>,
    signals: Signals,
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
        Ok(Self { report, total, told: None, signals: Signals::default(), caught: None })
    }

    /// Whether to go on, with so many series done.
    pub(super) fn poll(&mut self, done: usize) -> bool {
        // Polled more often where values are quick to compute; nobody reads that fast.
        let tell =
            self.report.is_some() && self.told.is_none_or(|told| told.elapsed() >= ASK_INTERVAL);
        if self.signals.elsewhere.get() && !tell {
            return true;
        }
        // While the interpreter shuts down there is nobody to tell.
        let polled = Python::try_attach(|py| {
            self.signals.check(py)?;
            if tell { self.tell(py, done) } else { Ok(()) }
        });
        if tell {
            self.told = Some(Instant::now());
        }
        self.caught = polled.and_then(Result::err);
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
