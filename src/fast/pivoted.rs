//! Sums over windows in constant work a bar, without drift: prefix and suffix sums around a pivot.
//!
//! The run is cut at every `period`-th bar. Such a bar is a **pivot**, and it lies in every window
//! that ends on it or on one of the `period − 1` bars after it. Each of those windows is a suffix
//! of the `period` bars up to the pivot and a prefix of the bars after it. So over the deviations
//! from the pivot the sums of the suffixes are taken once, backwards, and kept, and the sums of the
//! prefixes grow bar by bar. Nothing that was added is ever subtracted: no drift, no residue of a
//! spike that has left, errors in proportion to the spread of the window and not to its level, and
//! a constant window has deviations of exactly zero.
//!
//! Eight neighbouring blocks of `period` windows sit in the eight lanes. Each lane does what the
//! scalar steps do in the same order, so it does not show in the bits which of them ran.
//!
//! Deviations of bars near the largest double can overflow. The sums are then infinite or NaN,
//! never finite and wrong, and the window is computed anew from its bars, scaled.

use super::State;
use super::history::History;
use super::lanes::{Lanes, One, Vector};
use crate::archive::{Archive, Corrupt};

/// What is summed, and what the sums mean. One formula serves the lanes and the single bar.
pub(crate) trait Moments: Clone + Send + Sync + 'static {
    /// Bars in the window, at least eight.
    fn period(&self) -> usize;
    /// Puts an older deviation in front of a suffix.
    fn precede<L: Lanes, V: Vector<L>>(&self, lanes: L, sums: &mut [V; 2], deviation: V);
    /// What a suffix contributes to the value.
    fn keep<L: Lanes, V: Vector<L>>(&self, lanes: L, sums: &[V; 2]) -> V;
    /// Puts a newer deviation behind a prefix.
    fn follow<L: Lanes, V: Vector<L>>(&self, lanes: L, sums: &mut [V; 2], deviation: V);
    /// The value of the window around `pivot`, of what its suffix contributes and its prefix.
    fn value<L: Lanes, V: Vector<L>>(&self, lanes: L, pivot: V, kept: V, sums: &[V; 2]) -> V;
    /// The value of a window whose deviations overflow.
    fn rescue(&self, window: &[f64]) -> f64;
}

/// The state: the bars of the block before and of this one, and the sums that follow from them.
#[derive(Clone, Debug)]
pub(crate) struct Pivoted<M> {
    moments: M,
    history: History,
    /// Bars since the state was fresh.
    bars: u64,
    /// Bars since the last pivot: 0 where the next bar is one.
    since: usize,
    /// The sums around the pivot, where they are up to date.
    block: Option<Block>,
    scratch: Scratch,
}

/// What the lanes keep of eight blocks; room that is used again, and no part of the state.
#[derive(Debug, Default)]
struct Scratch(Vec<f64>);

impl Clone for Scratch {
    fn clone(&self) -> Self {
        Self::default()
    }
}

#[derive(Clone, Debug)]
struct Block {
    pivot: f64,
    kept: Vec<f64>,
    prefix: [f64; 2],
}

impl<M: Moments> Pivoted<M> {
    pub(crate) fn new(moments: M) -> Self {
        let history = History::new(2 * moments.period() - 2);
        Self { moments, history, bars: 0, since: 0, block: None, scratch: Scratch::default() }
    }

    fn warm_up(&self) -> u64 {
        self.moments.period() as u64 - 1
    }

    /// Stands after so many bars, whose sums are not known yet.
    fn at(&mut self, bars: u64) {
        self.bars = bars;
        self.since = (bars.saturating_sub(self.warm_up()) % self.moments.period() as u64) as usize;
        self.block = None;
    }

    /// The suffixes of the block that ends with a pivot.
    #[inline(always)]
    fn open<L: Lanes>(&self, lanes: L, old: &[f64], room: Option<Block>) -> Block {
        let mut kept = room.map_or_else(|| vec![0.0; old.len()], |block| block.kept);
        let pivot = old[old.len() - 1];
        let mut sums = [One::new(0.0); 2];
        for (kept, &x) in kept.iter_mut().zip(old).rev() {
            self.moments.precede::<L, _>(lanes, &mut sums, One::new(x - pivot));
            *kept = self.moments.keep::<L, _>(lanes, &sums).0;
        }
        let mut block = Block { pivot, kept, prefix: [0.0; 2] };
        self.follow(lanes, &mut block, pivot);
        block
    }

    #[inline(always)]
    fn follow<L: Lanes>(&self, lanes: L, block: &mut Block, x: f64) {
        let mut sums = block.prefix.map(One::new);
        self.moments.follow::<L, _>(lanes, &mut sums, One::new(x - block.pivot));
        block.prefix = sums.map(|sum| sum.0);
    }

    /// The sums as they stand after the last bar, from the bars in the history.
    #[cold]
    #[inline(never)]
    fn rebuild<L: Lanes>(&self, lanes: L) -> Block {
        let period = self.moments.period();
        let (old, new) = self.history.last(period + self.since - 1).split_at(period);
        let mut block = self.open(lanes, old, None);
        for &x in new {
            self.follow(lanes, &mut block, x);
        }
        block
    }

    /// One bar after the warm-up.
    #[inline(always)]
    fn step<L: Lanes>(&mut self, lanes: L, x: f64) -> f64 {
        let period = self.moments.period();
        let block = if self.since == 0 {
            self.history.append(&[x]);
            let room = self.block.take();
            self.open(lanes, self.history.last(period), room)
        } else {
            let mut block = self.block.take().unwrap_or_else(|| self.rebuild(lanes));
            self.history.append(&[x]);
            self.follow(lanes, &mut block, x);
            block
        };
        let value = self.value(lanes, &block, self.since, self.history.last(period));
        self.block = Some(block);
        self.bars += 1;
        self.since = if self.since + 1 == period { 0 } else { self.since + 1 };
        value
    }

    /// The value of a window that ends `since` bars after its pivot.
    #[inline(always)]
    fn value<L: Lanes>(&self, lanes: L, block: &Block, since: usize, window: &[f64]) -> f64 {
        let kept = block.kept[since];
        if !(kept.is_finite() && block.prefix.iter().all(|sum| sum.is_finite())) {
            return self.moments.rescue(window);
        }
        let prefix = block.prefix.map(One::new);
        let (pivot, kept) = (One::new(block.pivot), One::new(kept));
        self.moments.value::<L, _>(lanes, pivot, kept, &prefix).0
    }

    /// Eight blocks in the lanes: `x` begins `period − 1` bars before the first pivot.
    #[inline(always)]
    fn eight<L: Lanes>(&self, lanes: L, x: &[f64], out: &mut [f64], kept: &mut [f64]) {
        let period = self.moments.period();
        let (rest, zero) = (period % 8, L::X8::splat(lanes, 0.0));
        let mut pivots = [0.0; 8];
        for (lane, pivot) in pivots.iter_mut().enumerate() {
            *pivot = x[(lane + 1) * period - 1];
        }
        let pivot = L::X8::load(lanes, &pivots);

        let mut sums = [zero; 2];
        for at in (rest..period).step_by(8).rev() {
            let columns = lanes.load_columns(x, at, period);
            self.suffixes(lanes, pivot, &columns, &mut sums, &mut kept[8 * at..]);
        }
        let columns = lanes.load_columns(x, 0, period);
        self.suffixes(lanes, pivot, &columns[..rest], &mut sums, kept);

        let old = sums;
        let mut sums = [zero; 2];
        let newer = &x[period - 1..];
        for at in (0..period - rest).step_by(8) {
            let mut columns = lanes.load_columns(newer, at, period);
            let kept = &mut kept[8 * at..][..64];
            self.values(lanes, pivot, &mut columns, &mut sums, kept);
            if at + 16 > period {
                for (column, place) in columns.iter().zip(kept.chunks_exact_mut(8)) {
                    column.store(place);
                }
            }
            lanes.store_columns(columns, out, at, period);
        }
        if rest > 0 {
            // The last eight columns, of which the first are found where they were left.
            let last = period - 8;
            let mut columns = lanes.load_columns(newer, last, period);
            let (old, new) = columns.split_at_mut(8 - rest);
            for (column, place) in old.iter_mut().zip(kept[8 * last..].chunks_exact(8)) {
                *column = L::X8::load(lanes, place);
            }
            let kept = &kept[8 * (period - rest)..];
            self.values(lanes, pivot, new, &mut sums, kept);
            lanes.store_columns(columns, out, last, period);
        }

        // A sum that has overflowed stays so to its end, and times zero it is NaN.
        let mut flags = [0.0; 8];
        (((old[0] * zero) + (old[1] * zero)) + ((sums[0] * zero) + (sums[1] * zero)))
            .store(&mut flags);
        if flags.iter().any(|&flag| flag != 0.0) {
            self.slowly(lanes, x, out);
        }
    }

    /// What [`eight`](Self::eight) does, bar by bar, for blocks of which a sum has overflowed.
    #[cold]
    #[inline(never)]
    fn slowly<L: Lanes>(&self, lanes: L, x: &[f64], out: &mut [f64]) {
        let period = self.moments.period();
        let mut windows = x.windows(period);
        for out in out.chunks_exact_mut(period) {
            let mut block = None;
            for (since, (out, window)) in out.iter_mut().zip(windows.by_ref()).enumerate() {
                let mut sums = block.take().unwrap_or_else(|| self.open(lanes, window, None));
                if since > 0 {
                    self.follow(lanes, &mut sums, window[period - 1]);
                }
                *out = self.value(lanes, &sums, since, window);
                block = Some(sums);
            }
        }
    }

    /// What the suffixes that begin in these columns contribute.
    #[inline(always)]
    fn suffixes<L: Lanes>(
        &self,
        lanes: L,
        pivot: L::X8,
        columns: &[L::X8],
        sums: &mut [L::X8; 2],
        kept: &mut [f64],
    ) {
        let kept = &mut kept[..8 * columns.len()];
        for (&column, place) in columns.iter().zip(kept.chunks_exact_mut(8)).rev() {
            self.moments.precede::<L, _>(lanes, sums, column - pivot);
            self.moments.keep::<L, _>(lanes, sums).store(place);
        }
    }

    /// The values of the windows that end in these columns.
    #[inline(always)]
    fn values<L: Lanes>(
        &self,
        lanes: L,
        pivot: L::X8,
        columns: &mut [L::X8],
        sums: &mut [L::X8; 2],
        kept: &[f64],
    ) {
        let kept = &kept[..8 * columns.len()];
        for (column, kept) in columns.iter_mut().zip(kept.chunks_exact(8)) {
            self.moments.follow::<L, _>(lanes, sums, *column - pivot);
            let kept = L::X8::load(lanes, kept);
            *column = self.moments.value::<L, _>(lanes, pivot, kept, sums);
        }
    }

    /// Runs from pivot to pivot in the lanes, as far as that pays; returns the bars done. The bars
    /// `x[..before]` are known already, and have no place in `out`.
    #[inline(always)]
    fn blocks<L: Lanes>(
        &mut self,
        lanes: L,
        x: &[f64],
        from: usize,
        out: &mut [f64],
        before: usize,
    ) -> usize {
        let period = self.moments.period();
        let mut kept = std::mem::take(&mut self.scratch.0);
        kept.resize(8 * period, 0.0);
        let mut at = from;
        while 2 * (x.len() - at) >= period && at < x.len() {
            let end = at + 8 * period;
            if at >= period - 1 && end <= x.len() {
                let x = &x[at - (period - 1)..end];
                self.eight(lanes, x, &mut out[at - before..end - before], &mut kept);
            } else {
                // The bars before `x`, or none behind it: through a copy in one piece.
                let end = end.min(x.len());
                let old = if at >= period - 1 { &x[..at] } else { self.history.kept() };
                let mut piece = old[old.len() - (period - 1)..].to_vec();
                piece.extend_from_slice(&x[at..end]);
                piece.resize(9 * period - 1, 0.0);
                let mut values = vec![0.0; 8 * period];
                self.eight(lanes, &piece, &mut values, &mut kept);
                out[at - before..end - before].copy_from_slice(&values[..end - at]);
            }
            at = end.min(x.len());
        }
        self.scratch.0 = kept;
        self.history.skip_over(&x[from..at]);
        self.at(self.bars + (at - from) as u64);
        at
    }
}

impl<M: Moments> State<1, 1> for Pivoted<M> {
    #[inline(always)]
    fn run<L: Lanes>(&mut self, lanes: L, [x]: [&[f64]; 1], [out]: [&mut [f64]; 1], before: usize) {
        let missing = self.warm_up().saturating_sub(self.bars);
        let missing = usize::try_from(missing).unwrap_or(usize::MAX);
        let mut at = before.saturating_add(missing).min(x.len());
        self.history.skip_over(&x[before..at]);
        self.bars += (at - before) as u64;
        while at < x.len() {
            if self.since == 0 && 2 * (x.len() - at) >= self.moments.period() {
                at = self.blocks(lanes, x, at, out, before);
            } else {
                out[at - before] = self.step(lanes, x[at]);
                at += 1;
            }
        }
    }

    fn reach(&self) -> usize {
        self.moments.period() - 1
    }

    fn stride(&self) -> usize {
        8 * self.moments.period()
    }

    fn reset(&mut self) {
        self.history.clear();
        self.at(0);
    }

    fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt> {
        self.history.archive(archive, bars)?;
        self.at(bars);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
