//! Long work asks whether to go on, so that an interrupt stops it soon.
//!
//! How soon is counted in values, not in time: after an interrupt no more than [`MOST`] are
//! computed, however busy the machine is.

pub(crate) mod steps;

use std::cell::Cell;
use std::time::{Duration, Instant};

/// Values that may be computed after an interrupt.
pub(crate) const MOST: usize = 1 << 22;

/// Values after which whoever is asked is asked at the latest. One question may just have missed
/// the interrupt.
pub(crate) const MANY: usize = MOST / 2;

/// Values that nobody needs to be asked about.
pub(crate) const NEGLIGIBLE: usize = 1 << 14;

/// How often is asked where values take long.
pub(crate) const ASK_INTERVAL: Duration = Duration::from_millis(20);

/// Told how many values have been computed since it was last told; answers whether to go on.
pub(crate) type Watch<'a> = dyn Fn(usize) -> bool + 'a;

/// For calls that are not stopped.
pub(crate) fn always(_values: usize) -> bool {
    true
}

/// When to ask.
#[derive(Default)]
pub(crate) struct Rhythm {
    /// Values since the last question.
    values: Cell<usize>,
    /// The clock is looked at once there are so many; that takes its time, too.
    look: Cell<usize>,
    asked: Cell<Option<Instant>>,
}

impl Rhythm {
    /// Whether to ask now, after so many values more.
    pub(crate) fn due(&self, values: usize) -> bool {
        let values = self.values.get().saturating_add(values);
        self.values.set(values);
        if values < self.look.get() {
            return false;
        }
        self.look.set(values.saturating_add(NEGLIGIBLE));
        let now = Instant::now();
        let patient = self.asked.get().is_none_or(|asked| now - asked < ASK_INTERVAL);
        if self.asked.get().is_none() {
            self.asked.set(Some(now));
        }
        if patient && values < MANY {
            return false;
        }
        self.values.set(0);
        self.look.set(NEGLIGIBLE);
        self.asked.set(Some(now));
        true
    }
}

/// A [`Watch`] that asks on the thread that computes.
pub(crate) fn asking(ask: impl Fn() -> bool) -> impl Fn(usize) -> bool {
    let rhythm = Rhythm::default();
    move |values| !rhythm.due(values) || ask()
}

#[cfg(test)]
mod tests;
