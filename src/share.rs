//! Work shared out among threads, for as long as one call lasts.
//!
//! Threads live for one sweep or panel and are joined before it returns. Starting them costs some
//! ten microseconds; for that, a process may fork at any time (a pool's threads would not exist in
//! the child), the limit can change from call to call, and nothing is left behind.

use crate::error::Error;
use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// The limit that [`set_threads`] has set; 0 stands for none.
static LIMIT: AtomicUsize = AtomicUsize::new(0);

/// Values that are not worth a thread.
const ALONE: usize = 0x1_0000;

/// How often the caller is asked whether to go on.
const PATIENCE: Duration = Duration::from_millis(20);

/// Limits the threads of sweeps and panels; `None` goes back to the environment variable
/// `VERITA_NUM_THREADS`, or to the number of CPUs. Results do not depend on it.
pub fn set_threads(threads: Option<NonZeroUsize>) {
    LIMIT.store(threads.map_or(0, NonZeroUsize::get), Ordering::Relaxed);
}

/// The threads that a sweep or a panel may use.
#[must_use]
pub fn threads() -> usize {
    let set = NonZeroUsize::new(LIMIT.load(Ordering::Relaxed));
    let environment = || std::env::var("VERITA_NUM_THREADS").ok()?.parse().ok();
    let limit = set.or_else(environment).or_else(|| std::thread::available_parallelism().ok());
    limit.map_or(1, NonZeroUsize::get)
}

/// The threads for so many pieces of work that compute so many values; none where the caller's
/// own is enough.
pub(crate) fn threads_for(pieces: usize, values: usize) -> usize {
    threads().min(pieces).min(values / ALONE)
}

/// Works on every task; `work` answers how many series that were.
///
/// `ask` is told from time to time, on the caller's thread, how many series are done; once it
/// answers `false` the work stops.
pub(crate) fn share<T>(
    threads: usize,
    tasks: impl Iterator<Item = T> + Send,
    work: impl Fn(T, &AtomicBool) -> Result<usize, Error> + Sync,
    mut ask: impl FnMut(usize) -> bool,
) -> Result<(), Error> {
    let tasks = Mutex::new(tasks);
    let (stop, series) = (AtomicBool::new(false), AtomicUsize::new(0));
    let next = || tasks.lock().unwrap_or_else(std::sync::PoisonError::into_inner).next();
    let work = || {
        while let Some(task) = next() {
            series.fetch_add(work(task, &stop)?, Ordering::Relaxed);
        }
        Ok(())
    };
    let (done, waiting) = channel();
    std::thread::scope(|scope| {
        let mut alone = true;
        for _ in 0..threads {
            let done = done.clone();
            let work = move || drop(done.send(work()));
            // A system that has no thread left leaves the work to those that run.
            alone &= std::thread::Builder::new().spawn_scoped(scope, work).is_err();
        }
        drop(done);
        if alone {
            return work();
        }
        let mut result = Ok(());
        loop {
            match waiting.recv_timeout(PATIENCE) {
                Ok(answer) => result = result.and(answer),
                Err(RecvTimeoutError::Timeout) => {
                    let stopped = stop.load(Ordering::Relaxed);
                    if !stopped && !ask(series.load(Ordering::Relaxed)) {
                        stop.store(true, Ordering::Relaxed);
                    }
                }
                // Every worker has ended. Where one has panicked the scope passes that on.
                Err(RecvTimeoutError::Disconnected) => return result,
            }
        }
    })
}

#[cfg(test)]
mod tests;
