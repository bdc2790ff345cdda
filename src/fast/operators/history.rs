//! The bars that a window still needs, in one piece of memory.
//!
//! New bars are appended; only when the room is used up the kept ones move to the front, so that
//! appending costs constant time on average. What a history holds is a function of the bars alone:
//! it does not show in how many pieces they came.

use crate::archive::{Archive, Corrupt};

/// The last bars, oldest first.
#[derive(Debug)]
pub(crate) struct History {
    /// How many bars are kept at the most.
    keep: usize,
    values: Vec<f64>,
}

/// Only what is kept, and room for a bar more: a copy is made to look one bar ahead.
impl Clone for History {
    fn clone(&self) -> Self {
        let kept = self.kept();
        let mut values = Vec::with_capacity(kept.len() + 1);
        values.extend_from_slice(kept);
        Self { keep: self.keep, values }
    }
}

impl PartialEq for History {
    fn eq(&self, other: &Self) -> bool {
        self.keep == other.keep && self.kept() == other.kept()
    }
}

impl History {
    pub(crate) fn new(keep: usize) -> Self {
        Self { keep, values: Vec::new() }
    }

    /// The kept bars, oldest first.
    #[inline(always)]
    pub(crate) fn kept(&self) -> &[f64] {
        &self.values[self.values.len().saturating_sub(self.keep)..]
    }

    /// The newest `count` of the bars, which must be kept.
    #[inline(always)]
    pub(crate) fn last(&self, count: usize) -> &[f64] {
        &self.values[self.values.len() - count..]
    }

    /// Appends bars and gives the kept ones and these in one piece.
    #[inline(always)]
    pub(crate) fn append(&mut self, bars: &[f64]) -> &[f64] {
        let old = self.values.len().min(self.keep);
        if self.values.len() + bars.len() > self.values.capacity() {
            self.make_room(old, bars.len());
        }
        match bars {
            // The usual case of a stream, without a call to copy eight bytes.
            &[bar] => self.values.push(bar),
            bars => self.values.extend_from_slice(bars),
        }
        &self.values[self.values.len() - bars.len() - old..]
    }

    /// Moves the kept bars to the front. There is room for as many again, so the move is paid for
    /// by as many bars appended without one; long windows of few bars take no more than these.
    #[cold]
    fn make_room(&mut self, old: usize, new: usize) {
        let start = self.values.len() - old;
        self.values.copy_within(start.., 0);
        self.values.truncate(old);
        self.values.reserve_exact(new.max(old).max(32));
    }

    /// As if the bars had been appended; only the ones to keep are touched.
    #[inline(always)]
    pub(crate) fn skip_over(&mut self, bars: &[f64]) {
        if bars.len() >= self.keep {
            self.values.clear();
        }
        self.append(&bars[bars.len().saturating_sub(self.keep)..]);
    }

    /// Forgets every bar.
    pub(crate) fn clear(&mut self) {
        self.values.clear();
    }

    /// Saves or loads what is kept of `bars` bars.
    pub(crate) fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt> {
        let mut kept = self.kept().to_vec();
        archive.numbers(&mut kept, bars.min(self.keep as u64) as usize)?;
        self.values = kept;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
