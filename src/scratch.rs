//! Memory that is used again: in every run of a state, and from one call of a thread to the next.

use std::cell::Cell;

/// A buffer that is used again in every run; what is in it is no part of the state.
#[derive(Debug, Default)]
pub(crate) struct Scratch(Vec<f64>);

/// Doubles that a thread keeps from call to call: memory that is given back after every call has to
/// be mapped anew in the next one, which takes longer than short work.
const KEPT: usize = 0x8000;

thread_local! {
    static OF_THE_THREAD: Cell<Vec<f64>> = const { Cell::new(Vec::new()) };
}

impl Scratch {
    /// What this thread has kept.
    pub(crate) fn kept() -> Self {
        Self(OF_THE_THREAD.take())
    }

    /// Keeps it for the next call, where it is not large.
    pub(crate) fn keep(self) {
        if self.0.capacity() <= KEPT {
            OF_THE_THREAD.set(self.0);
        }
    }

    /// Place for so many numbers, whose contents are left over from before.
    #[inline(always)]
    pub(crate) fn buffer(&mut self, count: usize) -> &mut [f64] {
        if self.0.len() < count {
            self.0.resize(count, 0.0);
        }
        &mut self.0[..count]
    }
}

impl PartialEq for Scratch {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Clone for Scratch {
    fn clone(&self) -> Self {
        Self::default()
    }
}
