//! Streams that several threads use: one at a time.
//!
//! A lock is only ever held for an instant, by a thread that is attached to the interpreter, and
//! no code of Python's runs under it: an object that uses a stream when it dies cannot wait for
//! itself. Long work takes the stream out of its place, lets the interpreter go, and puts it back.
//! So a fork finds every lock open; and where it finds a place empty, the child knows that the
//! thread which emptied it is not there to fill it again.

use super::progress::released;
use crate::error::Error;
use crate::patience::{NEGLIGIBLE, Watch};
use crate::stream::Stream;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a thread that waits for another sleeps: at first, and at the most.
const NAP: [Duration; 2] = [Duration::from_micros(20), Duration::from_millis(5)];

/// A stream in its place, or where it is instead.
pub(super) struct Turns(Mutex<Place>);

enum Place {
    Here(Box<Stream>),
    /// A thread of this process works on it.
    Away(u32),
}

impl Turns {
    pub(super) fn new(stream: Stream) -> Self {
        Self(Mutex::new(Place::Here(Box::new(stream))))
    }

    fn place(&self) -> MutexGuard<'_, Place> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a moment's work answers, which neither waits nor runs code of Python's.
    #[inline]
    pub(super) fn moment<R>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&mut Stream) -> R,
    ) -> PyResult<R> {
        let mut nap = NAP[0];
        loop {
            let process = match &mut *self.place() {
                Place::Here(stream) => return Ok(work(stream)),
                Place::Away(process) => *process,
            };
            nap = Self::wait(py, process, nap)?;
        }
    }

    /// Works on the stream with the interpreter released. Where that ends before its time the
    /// stream is as it was before.
    pub(super) fn long<R: Send>(
        &self,
        py: Python<'_>,
        values: usize,
        work: impl FnOnce(&mut Stream, &Watch) -> Result<R, Error> + Send,
    ) -> PyResult<R> {
        let mut nap = NAP[0];
        let stream = loop {
            let away = Place::Away(std::process::id());
            let mut place = self.place();
            match std::mem::replace(&mut *place, away) {
                Place::Here(stream) => break stream,
                Place::Away(process) => {
                    *place = Place::Away(process);
                    drop(place);
                    nap = Self::wait(py, process, nap)?;
                }
            }
        };
        // Fewer are taken without a look at Ctrl-C, and so all of them.
        let before = (values >= NEGLIGIBLE).then(|| stream.clone());
        let mut taken = Taken { turns: self, stream: Some(stream), before };
        let Some(stream) = &mut taken.stream else { unreachable!("it was put there") };
        let done = released(py, |watch| work(stream, &**watch));
        if done.is_ok() {
            taken.before = None;
        }
        done
    }

    /// Lets other threads work for a moment; answers how long to sleep the next time.
    fn wait(py: Python<'_>, process: u32, nap: Duration) -> PyResult<Duration> {
        if process != std::process::id() {
            return Err(PyRuntimeError::new_err(
                "the process was forked while another thread was at work on this stream, which is \
                 only there in the parent: make a new stream in the child, or fork when no \
                 `update_many` or `prime` runs",
            ));
        }
        py.check_signals()?;
        py.detach(|| std::thread::sleep(nap));
        Ok((2 * nap).min(NAP[1]))
    }
}

/// A place whose stream is away: it is filled again whatever happens, a panic too.
struct Taken<'a> {
    turns: &'a Turns,
    stream: Option<Box<Stream>>,
    /// What is put there instead, if the work does not come to its end.
    before: Option<Box<Stream>>,
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        if let Some(stream) = self.before.take().or_else(|| self.stream.take()) {
            *self.turns.place() = Place::Here(stream);
        }
    }
}
