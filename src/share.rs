//! Work shared out among threads, for as long as one call lasts.
//!
//! The threads are a pool of rayon's that lives for one sweep or panel and is gone before it
//! returns. Starting it costs some ten microseconds a thread; for that, a process may fork at any
//! time (the threads of a pool that stays would not exist in the child), the limit can change from
//! call to call, and nothing is left behind. A call from within a pool of the caller's own is
//! shared out in that one. The caller works too: it need not wait for a thread to start, and a pool of
//! one thread has nobody else. Between two tiles it asks.
//!
//! Who is free takes the next piece of work, so that it does not matter how long each takes.

use crate::error::Error;
use crate::patience::{ASK_INTERVAL, MANY, Rhythm, Watch, asking};
use rayon::{
    Scope, ThreadBuilder, ThreadPoolBuilder, current_num_threads, current_thread_index,
    in_place_scope,
};
use std::cell::{Cell, RefCell};
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
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

/// Stops whoever works, where the caller has come to an end before its time: by an error, or a panic.
struct Stops<'a>(&'a Ahead);

impl Drop for Stops<'_> {
    fn drop(&mut self) {
        self.0.stop.store(true, Ordering::Relaxed);
        // Under the lock: a worker may be about to wait.
        drop(self.0.values());
        self.0.fewer.notify_all();
    }
}

/// What there is to do, and how far it is.
struct Crew<'a> {
    /// Takes a piece of work and does it, if there is one; so many series that was.
    next: &'a (dyn Fn(&Watch) -> Option<Result<usize, Error>> + Sync),
    ahead: Ahead,
    series: AtomicUsize,
    /// Workers that have begun and have not ended.
    active: AtomicUsize,
}

impl Crew<'_> {
    fn done(&self) -> usize {
        self.series.load(Ordering::Relaxed)
    }

    fn work(&self, watch: &Watch) -> Result<(), Error> {
        while let Some(series) = (self.next)(watch) {
            self.series.fetch_add(series?, Ordering::Relaxed);
        }
        Ok(())
    }

    fn spawn<'scope>(&'scope self, scope: &Scope<'scope>, workers: usize) -> Receiver<News> {
        let (news, waiting) = channel();
        for _ in 0..workers {
            let news = news.clone();
            scope.spawn(move |_| {
                self.active.fetch_add(1, Ordering::SeqCst);
                let own = Cell::new(0);
                let done = self.work(&|values| self.ahead.told(&own, values, &news));
                self.active.fetch_sub(1, Ordering::SeqCst);
                drop(news.send(News::Ended(done)));
            });
        }
        waiting
    }

    /// The caller works with others, whose answers follow once the scope has ended.
    fn shared<'scope>(
        &'scope self,
        scope: &Scope<'scope>,
        others: usize,
        progress: &mut dyn FnMut(usize) -> bool,
    ) -> (Result<(), Error>, Receiver<News>) {
        let waiting = self.spawn(scope, others);
        (self.join(&waiting, progress), waiting)
    }

    /// The caller asks and works. Whoever has not begun when nothing is left to do is not waited
    /// for: the pool may be busy with what waits for this call.
    fn join(
        &self,
        waiting: &Receiver<News>,
        progress: &mut dyn FnMut(usize) -> bool,
    ) -> Result<(), Error> {
        let (rhythm, own, stops) = (Rhythm::default(), Cell::new(0), Stops(&self.ahead));
        let ask = RefCell::new(|| self.ahead.ask(|| progress(self.done())));
        let mut result = self.work(&|values| {
            own.set(own.get() + values);
            let many = own.get() > self.ahead.step && {
                let mut values = self.ahead.values();
                *values += own.take();
                *values >= MANY / 2
            };
            if many || rhythm.due(values) {
                (ask.borrow_mut())();
            }
            !self.ahead.stopped()
        });
        match result {
            Ok(()) => std::mem::forget(stops),
            Err(_) => drop(stops),
        }
        while self.active.load(Ordering::SeqCst) > 0 {
            match waiting.recv_timeout(ASK_INTERVAL) {
                Ok(News::Ended(answer)) => result = result.and(answer),
                Ok(News::Values) | Err(RecvTimeoutError::Timeout) => (ask.borrow_mut())(),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        result
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
    let next = || tasks.lock().unwrap_or_else(PoisonError::into_inner).next();
    let next = |watch: &Watch| next().map(|task| work(task, watch));
    share_out(threads, &next, &mut progress)
}

/// As [`share`], in one copy.
fn share_out(
    threads: usize,
    next: &(dyn Fn(&Watch) -> Option<Result<usize, Error>> + Sync),
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<(), Error> {
    let within = current_thread_index().is_some();
    let threads = if within { threads.min(current_num_threads()) } else { threads };
    let crew = Crew {
        next,
        ahead: Ahead::new(threads),
        series: AtomicUsize::new(0),
        active: AtomicUsize::new(0),
    };
    if threads > 1 {
        let others = threads - 1;
        let shared = if within {
            Ok(in_place_scope(|scope| crew.shared(scope, others, progress)))
        } else {
            ThreadPoolBuilder::new().num_threads(others).build_scoped(ThreadBuilder::run, |pool| {
                pool.in_place_scope(|scope| crew.shared(scope, others, progress))
            })
        };
        // A system that has not so many threads leaves the work to the caller.
        if let Ok((result, answers)) = shared {
            return answers.iter().fold(result, |result, news| match news {
                News::Ended(answer) => result.and(answer),
                News::Values => result,
            });
        }
    }
    let progress = RefCell::new(progress);
    crew.work(&asking(|| (progress.borrow_mut())(crew.done())))
}

#[cfg(test)]
mod tests;
