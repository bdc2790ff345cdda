//! Who works, who is asked, and what stops.

use super::{VALUES_PER_THREAD, set_threads, share, threads, threads_for};
use crate::error::Error;
use crate::patience::{ASK_INTERVAL, MOST, Watch};
use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{current, sleep};

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
fn with_threads_others_work_and_the_caller_is_asked() {
    let caller = current().id();
    let (done, asked) = (Mutex::new(Vec::new()), AtomicUsize::new(0));
    let work = |task: usize, _: &Watch| {
        assert_ne!(current().id(), caller);
        // Until the caller has been asked, from the beginning on, while this task was under way.
        let before = asked.load(Ordering::Relaxed);
        while asked.load(Ordering::Relaxed) < before + 2 {
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
        while watch(0) {
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

#[test]
fn after_an_interrupt_little_more_is_computed() {
    for threads in [1, 2, 3, 8] {
        let (computed, interrupted) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let work = |_: usize, watch: &Watch| {
            while watch(4096) {
                computed.fetch_add(4096, Ordering::Relaxed);
            }
            Err(Error::Interrupted)
        };
        // It comes right after a question that did not see it, and the caller is slow.
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
        let after = computed.into_inner() - interrupted.into_inner();
        assert!(after <= MOST, "{after} values with {threads} threads");
    }
}
