//! Work shared out among threads, for as long as one call lasts.
//!
//! Threads live for one sweep or panel and are joined before it returns. Starting them costs some
//! ten microseconds; for that, a process may fork at any time (a pool's threads would not exist in
//! the child), the limit can change from call to call, and nothing is left behind.

use crate::error::Error;
use crate::patience::{ASK_INTERVAL, MANY, Watch, asking};
use std::cell::{Cell, RefCell};
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// The limit that [`set_threads`] has set; 0 stands for none.
static LIMIT: AtomicUsize = AtomicUsize::new(0);

/// Values that are not worth a thread.
const VALUES_PER_THREAD: usize = 0x1_0000;

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
    threads().min(pieces).min(values / VALUES_PER_THREAD)
}

/// What workers tell the caller.
enum News {
    /// Values are waiting to be asked about.
    Values,
    /// A worker has ended.
    Ended(Result<(), Error>),
}

/// Values that the caller has not asked about yet. Workers wait where it falls behind, so that no
/// more are computed after an interrupt than may be.
struct Ahead {
    values: Mutex<usize>,
    fewer: Condvar,
    stop: AtomicBool,
    /// So many are added at a time.
    step: usize,
}

impl Ahead {
    fn new(threads: usize) -> Self {
        let step = MANY / 8 / threads.max(1);
        Self { values: Mutex::new(0), fewer: Condvar::new(), stop: AtomicBool::new(false), step }
    }

    fn values(&self) -> MutexGuard<'_, usize> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// A worker's values, with those that it has not told yet; whether to go on.
    fn told(&self, own: &Cell<usize>, more: usize, caller: &Sender<News>) -> bool {
        own.set(own.get() + more);
        if own.get() > self.step {
            let mut values = self.values();
            let before = *values;
            *values += own.take();
            // Halfway, so that nobody need wait for a caller that is awake.
            if before < MANY / 2 && *values >= MANY / 2 && caller.send(News::Values).is_err() {
                return false;
            }
            let behind = |values: &mut usize| *values >= MANY && !self.stopped();
            drop(self.fewer.wait_while(values, behind));
        }
        !self.stopped()
    }

    /// The caller asks; what was told before is settled then.
    fn ask(&self, ask: impl FnOnce() -> bool) {
        let known = *self.values();
        if !self.stopped() && !ask() {
            self.stop.store(true, Ordering::Relaxed);
        }
        *self.values() -= known;
        self.fewer.notify_all();
    }
}

/// Works on every task; `work` answers how many series that were.
///
/// `progress` is told from time to time, on the caller's thread, how many series are done; once it
/// answers `false` the work stops.
pub(crate) fn share<T>(
    threads: usize,
    tasks: impl Iterator<Item = T> + Send,
    work: impl Fn(T, &Watch) -> Result<usize, Error> + Sync,
    mut progress: impl FnMut(usize) -> bool,
) -> Result<(), Error> {
    let tasks = Mutex::new(tasks);
    let (ahead, series) = (Ahead::new(threads), AtomicUsize::new(0));
    let next = || tasks.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = |watch: &Watch| {
        while let Some(task) = next() {
            series.fetch_add(work(task, watch)?, Ordering::Relaxed);
        }
        Ok(())
    };
    let (news, waiting) = channel();
    std::thread::scope(|scope| {
        let mut alone = true;
        for _ in 0..threads {
            let (news, ahead) = (news.clone(), &ahead);
            let work = move || {
                let own = Cell::new(0);
                let done = work(&|values| ahead.told(&own, values, &news));
                drop(news.send(News::Ended(done)));
            };
            // A system that has no thread left leaves the work to those that run.
            alone &= std::thread::Builder::new().spawn_scoped(scope, work).is_err();
        }
        drop(news);
        let done = || series.load(Ordering::Relaxed);
        if alone {
            let progress = RefCell::new(progress);
            return work(&asking(|| (progress.borrow_mut())(done())));
        }
        let mut result = Ok(());
        loop {
            match waiting.recv_timeout(ASK_INTERVAL) {
                Ok(News::Ended(answer)) => result = result.and(answer),
                Ok(News::Values) | Err(RecvTimeoutError::Timeout) => ahead.ask(|| progress(done())),
                // Every worker has ended. Where one has panicked the scope passes that on.
                Err(RecvTimeoutError::Disconnected) => return result,
            }
        }
    })
}

#[cfg(test)]
mod tests;
