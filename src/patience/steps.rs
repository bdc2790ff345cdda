//! Definitions ask too, without a word about it in any of them.
//!
//! They are plain functions that take all bars at once, and their work grows with the period. So
//! the numbers and windows that they are made of count steps, and where somebody watches, a
//! definition that is to stop unwinds: its lines are worth nothing by half.

use super::{NEGLIGIBLE, Watch};
use crate::error::Error;
use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::rc::Rc;

thread_local! {
    static WATCH: RefCell<Option<Rc<Watch<'static>>>> = const { RefCell::new(None) };
    static STEPS: Cell<usize> = const { Cell::new(0) };
}

/// What a definition that is told to stop unwinds with.
struct Stopped;

/// Some steps of a definition have been made.
#[inline]
pub(crate) fn made(steps: usize) {
    let steps = STEPS.get() + steps;
    if steps < NEGLIGIBLE {
        STEPS.set(steps);
    } else {
        tell(steps);
    }
}

#[cold]
fn tell(steps: usize) {
    STEPS.set(0);
    let watch = WATCH.with_borrow(Option::clone);
    if watch.is_some_and(|watch| !watch(steps)) {
        resume_unwind(Box::new(Stopped));
    }
}

/// Does work that counts its steps, for as long as the watch lets it.
pub(crate) fn watched<R>(watch: &Rc<Watch<'static>>, work: impl FnOnce() -> R) -> Result<R, Error> {
    let before = WATCH.replace(Some(Rc::clone(watch)));
    let done = catch_unwind(AssertUnwindSafe(work));
    WATCH.set(before);
    done.or_else(|reason| match reason.downcast::<Stopped>() {
        Ok(_) => Err(Error::Interrupted),
        Err(panic) => resume_unwind(panic),
    })
}
