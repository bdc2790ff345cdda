//! Who works, who is asked, and what stops.

use super::{VALUES_PER_THREAD, set_threads, share, threads, threads_for};
use crate::error::Error;
use crate::patience::{ASK_INTERVAL, MOST, NEGLIGIBLE, Watch};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use rayon::{ThreadPool, ThreadPoolBuilder, current_thread_index};
use std::collections::HashSet;
use std::num::NonZeroUsize;
use std::panic::catch_unwind;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{ThreadId, current, sleep};

#[test]
fn limits() {
    set_threads(NonZeroUsize::new(7));
    assert_eq!(threads(), 7);
    assert_eq!(threads_for(100, 3 * VALUES_PER_THREAD), 3);
    assert_eq!(threads_for(5, 100 * VALUES_PER_THREAD), 5);
    assert_eq!(threads_for(100, 100 * VALUES_PER_THREAD), 7);
    assert_eq!(threads_for(100, VALUES_PER_THREAD - 1), 0);
    set_threads(None);
    let all = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let set = std::env::var("VERITA_NUM_THREADS").ok().and_then(|set| set.parse().ok());
    assert_eq!(threads(), set.unwrap_or(all));
}

#[test]
fn without_threads_the_caller_works_and_nobody_is_asked() {
    let caller = current().id();
    let done = AtomicUsize::new(0);
    let work = |task: usize, _: &Watch| {
        assert_eq!(current().id(), caller);
        done.fetch_add(task, Ordering::Relaxed);
        Ok(1)
    };
    share(0, 1..=10, work, |_| unreachable!("there is nobody to wait for")).expect("all is well");
    assert_eq!(done.into_inner(), 55);
}

#[test]
fn with_threads_others_work_too_and_the_caller_is_asked() {
    let caller = current().id();
    let (done, asked, workers) = (Mutex::new(Vec::new()), AtomicUsize::new(0), Mutex::default());
    let work = |task: usize, watch: &Watch| {
        let both = || {
            let mut workers = workers.lock().expect("nobody panicked");
            HashSet::<ThreadId>::insert(&mut workers, current().id());
            workers.len() == 2
        };
        // Until both are there, and the caller has been asked while this task was under way.
        let before = asked.load(Ordering::Relaxed);
        while !both() || asked.load(Ordering::Relaxed) < before + 2 {
            assert!(watch(NEGLIGIBLE));
            sleep(ASK_INTERVAL / 4);
        }
        done.lock().expect("nobody panicked").push(task);
        Ok(3)
    };
    let mut told = Vec::new();
    let ask = |series| {
        assert_eq!(current().id(), caller);
        told.push(series);
        asked.fetch_add(1, Ordering::Relaxed);
        true
    };
    share(2, 0..6, work, ask).expect("all is well");
    assert!(workers.into_inner().expect("nobody panicked").contains(&caller));
    let mut done = done.into_inner().expect("nobody panicked");
    done.sort_unstable();
    assert_eq!(done, [0, 1, 2, 3, 4, 5]);
    assert!(told.len() > 1 && told.is_sorted(), "{told:?}");
    assert!(told.iter().all(|series| series % 3 == 0 && *series <= 18), "{told:?}");
    assert!(told.iter().any(|&series| series > 0), "{told:?}");
}

#[test]
fn who_says_no_is_not_asked_again() {
    let work = |_: usize, watch: &Watch| {
        while watch(NEGLIGIBLE) {
            sleep(ASK_INTERVAL / 4);
        }
        // It takes a while to come to an end.
        sleep(ASK_INTERVAL * 4);
        Err(Error::Interrupted)
    };
    let mut asked = 0;
    let ask = |_| {
        asked += 1;
        asked < 2
    };
    assert_eq!(share(2, 0..100, work, ask), Err(Error::Interrupted));
    assert_eq!(asked, 2);
}

#[test]
fn an_error_of_one_is_the_answer() {
    let work = |task: usize, _: &Watch| {
        if task == 3 { Err(Error::Interrupted) } else { Ok(1) }
    };
    assert_eq!(share(2, 0..8, work, |_| true), Err(Error::Interrupted));
    assert_eq!(share(0, 0..8, work, |_| true), Err(Error::Interrupted));
}

/// How many values are computed after an interrupt that comes right after a question which did not
/// see it, where the caller is slow.
fn after_an_interrupt(threads: usize) -> usize {
    let (computed, interrupted) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let work = |_: usize, watch: &Watch| {
        while watch(4096) {
            computed.fetch_add(4096, Ordering::Relaxed);
        }
        Err(Error::Interrupted)
    };
    let mut asked = 0;
    let ask = |_| {
        asked += 1;
        if asked == 5 {
            interrupted.store(computed.load(Ordering::Relaxed), Ordering::Relaxed);
        }
        sleep(ASK_INTERVAL / 2);
        asked < 6
    };
    assert_eq!(share(threads, 0..100, work, ask), Err(Error::Interrupted));
    computed.into_inner() - interrupted.into_inner()
}

#[test]
fn after_an_interrupt_little_more_is_computed() {
    for threads in [1, 2, 3, 8] {
        let after = after_an_interrupt(threads);
        assert!(after <= MOST, "{after} values with {threads} threads");
    }
}

fn pool(threads: usize) -> ThreadPool {
    ThreadPoolBuilder::new().num_threads(threads).build().expect("there are threads")
}

#[test]
fn after_an_interrupt_in_a_pool_of_the_caller_little_more_is_computed() {
    for threads in [1, 2, 4] {
        let after = pool(threads).install(|| after_an_interrupt(8));
        assert!(after <= MOST, "{after} values with {threads} threads");
    }
}

#[test]
fn a_pool_of_the_caller_does_the_work() {
    for threads in [1, 2, 4] {
        let pool = pool(threads);
        let workers = Mutex::new(HashSet::new());
        let work = |_: usize, _: &Watch| {
            let place = current_thread_index().expect("a thread of a pool");
            workers.lock().expect("nobody panicked").insert((current().id(), place));
            // Until everybody has come.
            while workers.lock().expect("nobody panicked").len() < threads {
                sleep(ASK_INTERVAL / 4);
            }
            Ok(1)
        };
        pool.install(|| share(8, 0..100, work, |_| true)).expect("all is well");
        let workers = workers.into_inner().expect("nobody panicked");
        assert_eq!(workers.len(), threads, "{workers:?}");
        let known: HashSet<_> =
            pool.broadcast(|of| (current().id(), of.index())).into_iter().collect();
        assert_eq!(workers, known);
    }
}

#[test]
fn calls_from_every_thread_of_a_pool_come_to_an_end() {
    for threads in [1, 2, 3] {
        let done = AtomicUsize::new(0);
        let work = |task: usize, watch: &Watch| {
            assert!(watch(10_000));
            done.fetch_add(task, Ordering::Relaxed);
            Ok(1)
        };
        pool(threads).install(|| {
            (0..12).into_par_iter().for_each(|_| {
                share(4, 1..=40, work, |_| true).expect("all is well");
            });
        });
        assert_eq!(done.into_inner(), 12 * 820);
    }
}

#[test]
fn an_error_in_a_pool_of_the_caller_is_the_answer() {
    for bad in [0, 3, 7] {
        let work = |task: usize, _: &Watch| {
            if task == bad { Err(Error::Interrupted) } else { Ok(1) }
        };
        let answer = pool(2).install(|| share(2, 0..8, work, |_| true));
        assert_eq!(answer, Err(Error::Interrupted));
    }
}

#[test]
fn a_panic_of_one_is_the_callers() {
    for within in [false, true] {
        let work = |task: usize, _: &Watch| {
            assert_ne!(task, 3, "the planted one");
            Ok(1)
        };
        let shared = || share(2, 0..8, work, |_| true);
        let caught = catch_unwind(|| if within { pool(2).install(shared) } else { shared() });
        assert!(caught.is_err());
    }
}
