//! When is asked.

use super::{MANY, MOST, NEGLIGIBLE, always, asking, steps};
use crate::error::Error;
use std::cell::Cell;
use std::rc::Rc;

#[test]
fn short_work_asks_nobody() {
    let watch = asking(|| unreachable!("it is short"));
    assert!((0..MANY / 64).all(|_| watch(1)));
}

#[test]
fn long_work_asks_before_it_is_too_late() {
    let since = Cell::new(0_usize);
    let watch = asking(|| {
        assert!(since.replace(0) <= MOST / 2 + 4 * NEGLIGIBLE);
        true
    });
    for values in [1, 7, NEGLIGIBLE, 3 * NEGLIGIBLE, 2048].into_iter().cycle().take(10_000) {
        since.set(since.get() + values);
        assert!(watch(values));
    }
    assert!(since.get() <= MOST / 2 + 4 * NEGLIGIBLE);
}

#[test]
fn who_says_no_stops_it() {
    assert!(!asking(|| false)(MANY));
    assert!(asking(|| true)(MANY));
}

#[test]
fn what_counts_its_steps_stops() {
    let made = Rc::new(Cell::new(0_usize));
    let steps = Rc::clone(&made);
    let work = move |most: usize| {
        for _ in 0..most {
            steps.set(steps.get() + 1);
            steps::made(1);
        }
        most
    };
    let stops: Rc<super::Watch<'static>> = Rc::new(asking(|| false));
    assert_eq!(steps::watched(&stops, || work(usize::MAX)), Err(Error::Interrupted));
    assert!(made.get() <= MOST / 2 + NEGLIGIBLE, "{}", made.get());
    // Nobody watches any more, or lets everything pass.
    assert_eq!(work(MOST), MOST);
    let passes: Rc<super::Watch<'static>> = Rc::new(always);
    assert_eq!(steps::watched(&passes, || work(MOST)), Ok(MOST));
}
