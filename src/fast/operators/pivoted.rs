//! Windows in constant work a bar, without drift: the scheme of van Herk, Gil and Werman, around a
//! pivot.
//!
//! The run is cut at every `width`-th bar. Such a bar is a **pivot**, and it lies in every window
//! that ends on it or on one of the `width − 1` bars after it. Each of those windows is a suffix
//! of the `width` bars up to the pivot and a prefix of the bars after it.
//!
//! ```text
//! width 4    … 2  3  4  5  6  7  8  9 …      7 is a pivot, as 3 and 11 are
//! suffixes              └──┴──┴──┤           of 4–7, 5–7, 6–7 and 7: backwards, once, and kept
//! prefixes                       ├──┴──┴─    of 8, 8–9, 8–10: grown bar by bar
//! window 6–9 =    suffix 6–7  +  prefix 8–9
//! ```
//!
//! Nothing that was added is ever subtracted: no drift, no residue of a spike that has left. The
//! scheme was found for running extrema (van Herk, Pattern Recognition Letters 13, 1992,
//! <https://doi.org/10.1016/0167-8655(92)90069-C>; Gil and Werman, IEEE Transactions on Pattern
//! Analysis and Machine Intelligence 15, 1993, <https://doi.org/10.1109/34.211471>); it serves whatever
//! can be put together from two parts.
//!
//! Eight neighbouring blocks of `width` windows sit in the eight lanes. Each lane does what the
//! scalar steps do in the same order, so it does not show in the bits which of them ran.
//!
//! Windows in doubt are made at another scale, around the same pivot: suffixes and prefixes once
//! more. From one pivot to the next the largest deviation of a window first falls, as the suffix
//! gets shorter, and then grows, as the prefix gets longer. So the scale changes a few times a block
//! at the most, and work stays constant a bar, whatever the numbers are.

use super::aggregate::{Aggregate, Bar, OWN, doubtful};
use super::history::History;
use super::window::skip_over;
use crate::archive::{Archive, Corrupt};
use crate::fast::errors::{Errors, Inexact};
use crate::fast::{State, cut, cut_mut};
use crate::matrix::{Block, Strip};
use crate::scratch::Scratch;
use crate::simd::lanes::{Lanes, One, Vector, array, each};
use anew::{Again, Rebuild, Slowly};
use std::array::from_fn;

mod anew;
mod symbols;

/// The shortest window whose blocks fill the lanes.
pub(crate) const SHORTEST: usize = 8;

/// The state: the bars of the block before and of this one, and the accumulators of both.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pivoted<A, const I: usize, const O: usize, const N: usize, const K: usize> {
    aggregate: A,
    width: usize,
    history: [History; I],
    /// Bars since the state was fresh.
    bars: u64,
    /// Bars since the last pivot: 0 where the next bar is one.
    since: usize,
    /// The numbers around the pivot, where they are up to date.
    block: Option<Around<I, N, K>>,
    /// The same at the scales that a window asked for last.
    other: Option<Around<I, N, K>>,
    /// What the lanes keep of eight blocks.
    scratch: Scratch,
}

/// What is known around one pivot.
#[derive(Clone, Debug, PartialEq)]
struct Around<const I: usize, const N: usize, const K: usize> {
    scales: [f64; I],
    pivot: [f64; I],
    kept: Vec<[f64; K]>,
    prefix: [f64; N],
    /// Bars after the pivot that the prefix has taken.
    since: usize,
}

impl<const I: usize, const N: usize, const K: usize> Around<I, N, K> {
    /// The bar that the prefix took last.
    #[inline(always)]
    fn bar<L: Lanes>(&self, bar: [f64; I]) -> Bar<One<L>, I> {
        let values = each(times(bar, &self.scales), One::new);
        Bar { values, pivot: each(self.pivot, One::new), place: self.since as f64 }
    }

    /// The accumulators of the newest window.
    #[inline(always)]
    fn parts<L: Lanes>(&self) -> ([One<L>; K], [One<L>; N]) {
        (each(self.kept[self.since], One::new), each(self.prefix, One::new))
    }
}

/// A value for each lane, of each input or output.
type Columns<L, const C: usize> = [[<L as Lanes>::X8; 8]; C];

impl<A, const I: usize, const O: usize, const N: usize, const K: usize> Pivoted<A, I, O, N, K>
where
    A: Aggregate<I, O, N, K>,
{
    pub(crate) fn new(aggregate: A) -> Self {
        let width = aggregate.width();
        let history = from_fn(|_| History::new(2 * width - 2));
        let scratch = Scratch::default();
        Self { aggregate, width, history, bars: 0, since: 0, block: None, other: None, scratch }
    }

    /// Stands after so many bars, whose numbers are not known yet.
    fn at(&mut self, bars: u64) {
        let width = self.width as u64;
        self.bars = bars;
        self.since = (bars.saturating_sub(width - 1) % width) as usize;
        (self.block, self.other) = (None, None);
    }

    fn last(&self, count: usize) -> [&[f64]; I] {
        self.history.each_ref().map(|history| history.last(count))
    }

    /// The suffixes of the block that ends with a pivot.
    #[inline(always)]
    fn open<L: Lanes>(
        &self,
        lanes: L,
        old: [&[f64]; I],
        scales: [f64; I],
        buffer: Option<Around<I, N, K>>,
    ) -> Around<I, N, K> {
        let last = self.width - 1;
        let mut kept = buffer.map_or_else(|| vec![[0.0; K]; self.width], |block| block.kept);
        let pivot = times(each(old, |old| old[last]), &scales);
        let pivots = each(pivot, One::new);
        let mut accumulators = self.aggregate.nothing::<L, One<L>>(lanes, &pivots);
        for (j, kept) in kept.iter_mut().enumerate().rev() {
            let values = each(times(each(old, |old| old[j]), &scales), One::new);
            let bar = Bar { values, pivot: pivots, place: j as f64 - last as f64 };
            self.aggregate.precede(lanes, &mut accumulators, &bar);
            *kept = each(self.aggregate.keep(lanes, &accumulators), One::get);
        }
        count(self.width);
        let prefix = each(self.aggregate.nothing::<L, One<L>>(lanes, &pivots), One::get);
        let mut block = Around { scales, pivot, kept, prefix, since: 0 };
        self.follow(lanes, &mut block, each(old, |old| old[last]), 0);
        block
    }

    /// Takes the bar that comes `since` bars after the pivot.
    #[inline(always)]
    fn follow<L: Lanes>(&self, lanes: L, block: &mut Around<I, N, K>, bar: [f64; I], since: usize) {
        block.since = since;
        let mut accumulators = each(block.prefix, One::new);
        self.aggregate.follow(lanes, &mut accumulators, &block.bar(bar));
        block.prefix = each(accumulators, One::get);
        count(1);
    }

    /// Takes all bars after the pivot that the block has not yet taken; `bars` begin with the block
    /// that ends with the pivot.
    #[inline(always)]
    fn catch_up<L: Lanes>(&self, lanes: L, block: &mut Around<I, N, K>, bars: [&[f64]; I]) {
        for since in block.since + 1..=bars[0].len() - self.width {
            self.follow(lanes, block, each(bars, |x| x[self.width - 1 + since]), since);
        }
    }

    /// One bar after the warm-up.
    #[inline(always)]
    fn step<L: Lanes>(&mut self, lanes: L, x: [f64; I]) -> [f64; O] {
        if self.since == 0 {
            append(&mut self.history, x);
            let buffer = self.block.take();
            self.block = Some(self.open(lanes, self.last(self.width), [OWN; I], buffer));
            self.other = None;
        } else {
            let mut block = match self.block.take() {
                Some(block) => block,
                None => lanes.outlined(Rebuild(self)),
            };
            append(&mut self.history, x);
            self.follow(lanes, &mut block, x, self.since);
            self.block = Some(block);
        }
        let block = self.block.as_ref().expect("it has just been made");
        let (values, doubt) = self.values_of(lanes, block, x);
        let values = if doubt {
            let mut other = self.other.take();
            let bars = self.last(self.width + self.since);
            let again = Again { state: self, block, other: &mut other, bars, values };
            let values = lanes.outlined(again);
            self.other = other;
            values
        } else {
            values
        };
        self.bars += 1;
        self.since = if self.since + 1 == self.width { 0 } else { self.since + 1 };
        each(values, One::get)
    }

    /// The values of the window that ends with the bar that the block took last, and whether they
    /// are in doubt.
    #[inline(always)]
    fn values_of<L: Lanes>(
        &self,
        lanes: L,
        block: &Around<I, N, K>,
        newest: [f64; I],
    ) -> ([One<L>; O], bool) {
        let (kept, prefix) = block.parts();
        let values = self.aggregate.values(lanes, &block.bar(newest), &kept, &prefix);
        let doubt = self.aggregate.doubt(lanes, One::new(0.0), &values, &kept, &prefix);
        (values, doubtful(lanes, doubt))
    }

    /// Eight blocks in the lanes: `x` begins `width − 1` bars before the first pivot. So many
    /// windows matter; behind them may stand anything.
    #[inline(always)]
    fn eight<L: Lanes>(
        &self,
        lanes: L,
        x: [&[f64]; I],
        mut out: [&mut [f64]; O],
        kept: &mut [f64],
        windows: usize,
    ) {
        let width = self.width;
        let (rest, last) = (width % 8, (width - 1) as f64);
        let pivot = each(x, |x| {
            let pivots: [f64; 8] = array(|lane| x[(lane + 1) * width - 1]);
            L::X8::load(lanes, &pivots)
        });
        // A copy, which no store can change: what follows from it is computed once.
        let aggregate = self.aggregate.clone();
        let blocks = Eight { lanes, aggregate: &aggregate, pivot };

        let mut accumulators = aggregate.nothing(lanes, &pivot);
        for at in (rest..width).step_by(8).rev() {
            let columns = load_columns(lanes, &x, at, width);
            let buffer = &mut kept[8 * K * at..8 * K * (at + 8)];
            for k in (0..8).rev() {
                let buffer = &mut buffer[8 * K * k..8 * K * (k + 1)];
                blocks.precede(&columns, k, (at + k) as f64 - last, &mut accumulators, buffer);
            }
        }
        if rest > 0 {
            let columns = load_columns(lanes, &x, 0, width);
            for k in (0..rest).rev() {
                let buffer = &mut kept[8 * K * k..8 * K * (k + 1)];
                blocks.precede(&columns, k, k as f64 - last, &mut accumulators, buffer);
            }
        }

        let mut accumulators = aggregate.nothing(lanes, &pivot);
        let mut doubt = L::X8::splat(lanes, 0.0);
        let newer = each(x, |x| &x[width - 1..]);
        let mut values = [[L::X8::splat(lanes, 0.0); 8]; O];
        let (whole, end) = (width - rest, width - 8);
        for at in (0..whole).step_by(8) {
            let columns = load_columns(lanes, &newer, at, width);
            let kept = &kept[8 * K * at..8 * K * (at + 8)];
            for k in 0..8 {
                let kept = &kept[8 * K * k..8 * K * (k + 1)];
                let found = blocks.follow(
                    &columns,
                    k,
                    (at + k) as f64,
                    &mut accumulators,
                    kept,
                    &mut doubt,
                );
                for (values, found) in values.iter_mut().zip(found) {
                    values[k] = found;
                }
            }
            for (values, out) in values.iter().zip(&mut out) {
                lanes.store_columns(*values, out, at, width);
            }
        }
        if rest > 0 {
            // The last eight columns, of which the first are known.
            let columns = load_columns(lanes, &newer, end, width);
            for values in &mut values {
                values.copy_within(rest.., 0);
            }
            for k in 8 - rest..8 {
                let kept = &kept[8 * K * (end + k)..8 * K * (end + k + 1)];
                let found = blocks.follow(
                    &columns,
                    k,
                    (end + k) as f64,
                    &mut accumulators,
                    kept,
                    &mut doubt,
                );
                for (values, found) in values.iter_mut().zip(found) {
                    values[k] = found;
                }
            }
            for (values, out) in values.iter().zip(&mut out) {
                lanes.store_columns(*values, out, end, width);
            }
        }
        if doubtful(lanes, doubt) {
            lanes.outlined(Slowly { state: self, x, out, windows });
        }
    }

    /// Whether so many bars from a pivot on are worth the lanes.
    #[inline(always)]
    fn pays(&self, bars: usize) -> bool {
        2 * bars >= self.width
    }

    /// Runs from pivot to pivot in the lanes, as far as that pays; returns the bars done. The bars
    /// `x[..before]` are known already, and have no place in `out`.
    #[inline(always)]
    fn blocks<L: Lanes>(
        &mut self,
        lanes: L,
        x: [&[f64]; I],
        from: usize,
        out: &mut [&mut [f64]; O],
        before: usize,
    ) -> usize {
        let (width, bars) = (self.width, x[0].len());
        let mut scratch = std::mem::take(&mut self.scratch);
        let kept = scratch.buffer(8 * K * width);
        let mut pieces: [Vec<f64>; I] = from_fn(|_| Vec::new());
        let mut values: [Vec<f64>; O] = from_fn(|_| Vec::new());
        let mut at = from;
        while self.pays(bars - at) {
            let (first, end) = (at.checked_sub(self.lookback()), at + 8 * width);
            let whole = first.filter(|_| end <= bars).map(|first| first..end);
            let end = end.min(bars);
            let new = at - before..end - before;
            if whole.is_none() {
                // The bars before `x`, or none behind it: through a copy in one piece.
                for (input, piece) in pieces.iter_mut().enumerate() {
                    let old = match first {
                        Some(first) => &x[input][first..at],
                        None => self.history[input].last(self.lookback()),
                    };
                    piece.clear();
                    piece.reserve_exact(9 * width);
                    piece.extend_from_slice(old);
                    piece.extend_from_slice(&x[input][at..end]);
                    piece.resize(9 * width, 0.0);
                }
                for values in &mut values {
                    values.resize(8 * width, 0.0);
                }
            }
            let (x, buffer) = if let Some(bars) = &whole {
                (cut(&x, bars.clone()), cut_mut(out, new.clone()))
            } else {
                (pieces.each_ref().map(Vec::as_slice), values.each_mut().map(Vec::as_mut_slice))
            };
            self.eight(lanes, x, buffer, kept, new.len());
            if whole.is_none() {
                for (out, values) in out.iter_mut().zip(&values) {
                    out[new.clone()].copy_from_slice(&values[..new.len()]);
                }
            }
            at = end;
        }
        self.scratch = scratch;
        skip_over(&mut self.history, cut(&x, from..at));
        self.at(self.bars + (at - from) as u64);
        at
    }
}

impl<A, const I: usize, const O: usize, const N: usize, const K: usize> State<I, O>
    for Pivoted<A, I, O, N, K>
where
    A: Aggregate<I, O, N, K>,
{
    /// The history of two windows and space to append as much; the block at two scales, and once
    /// more where it is taken bar by bar; eight in the lanes, with their bars and values where these
    /// are copied.
    const DOUBLES_PER_BAR: usize = 4 * I + 4 * K + 8 * K + 9 * I + 8 * O;

    const SYMBOLS: usize = 8;

    #[inline(always)]
    fn run_symbols<L: Lanes>(
        lanes: L,
        states: &mut [&mut Self],
        inputs: &[Block; I],
        outputs: &mut [Strip; O],
        taken: &mut [bool],
    ) {
        Self::symbols(lanes, states, inputs, outputs, taken);
    }

    fn lookback(&self) -> usize {
        self.width - 1
    }

    #[inline(always)]
    fn run<L: Lanes>(&mut self, lanes: L, x: [&[f64]; I], mut out: [&mut [f64]; O], before: usize) {
        let bars = x[0].len();
        let missing = (self.width as u64 - 1).saturating_sub(self.bars);
        let missing = usize::try_from(missing).unwrap_or(usize::MAX);
        let mut at = before.saturating_add(missing).min(bars);
        skip_over(&mut self.history, cut(&x, before..at));
        self.bars += (at - before) as u64;
        while at < bars {
            if L::WIDE && self.since == 0 && self.pays(bars - at) {
                at = self.blocks(lanes, x, at, &mut out, before);
            } else {
                let values = self.step(lanes, each(x, |x| x[at]));
                for (out, value) in out.iter_mut().zip(values) {
                    out[at - before] = value;
                }
                at += 1;
            }
        }
    }

    /// Without the code for many bars, of which a copy would be many times as large.
    #[inline(always)]
    fn step<L: Lanes>(&mut self, lanes: L, bar: [f64; I], values: &mut [f64; O]) {
        if self.bars + 1 < self.width as u64 {
            append(&mut self.history, bar);
            self.bars += 1;
        } else {
            *values = Self::step(self, lanes, bar);
        }
    }

    fn reach(&self) -> usize {
        self.width - 1
    }

    fn stride(&self) -> usize {
        8 * self.width
    }

    fn errors(&self, inputs: &[Inexact; I], outputs: &[&[f64]; O]) -> [Errors; O] {
        self.aggregate.errors(inputs, outputs)
    }

    fn reset(&mut self) {
        self.history.iter_mut().for_each(History::clear);
        self.at(0);
    }

    fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt> {
        self.history.iter_mut().try_for_each(|history| history.archive(archive, bars))?;
        self.at(bars);
        Ok(())
    }
}

/// Bars that have been taken one by one, for the tests.
#[cfg(test)]
pub(crate) mod work {
    thread_local! {
        pub(crate) static TAKEN: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
    }
}

#[cfg(test)]
fn count(bars: usize) {
    work::TAKEN.set(work::TAKEN.get() + bars);
}

#[cfg(not(test))]
#[inline(always)]
fn count(_: usize) {}

/// Eight blocks with a pivot each.
struct Eight<'a, L: Lanes, A, const I: usize> {
    lanes: L,
    aggregate: &'a A,
    pivot: [L::X8; I],
}

impl<L: Lanes, A, const I: usize> Eight<'_, L, A, I> {
    /// Puts column `k` in front, and what is kept into its buffer.
    #[inline(always)]
    fn precede<const O: usize, const N: usize, const K: usize>(
        &self,
        columns: &Columns<L, I>,
        k: usize,
        place: f64,
        accumulators: &mut [L::X8; N],
        buffer: &mut [f64],
    ) where
        A: Aggregate<I, O, N, K>,
    {
        let bar = Bar { values: array(|input| columns[input][k]), pivot: self.pivot, place };
        self.aggregate.precede(self.lanes, accumulators, &bar);
        let keep = self.aggregate.keep(self.lanes, accumulators);
        for (keep, buffer) in keep.into_iter().zip(buffer.chunks_exact_mut(8)) {
            keep.store(buffer);
        }
    }

    /// Puts column `k` behind; returns the values of the windows that end there.
    #[inline(always)]
    fn follow<const O: usize, const N: usize, const K: usize>(
        &self,
        columns: &Columns<L, I>,
        k: usize,
        place: f64,
        accumulators: &mut [L::X8; N],
        kept: &[f64],
        doubt: &mut L::X8,
    ) -> [L::X8; O]
    where
        A: Aggregate<I, O, N, K>,
    {
        let newest = Bar { values: array(|input| columns[input][k]), pivot: self.pivot, place };
        self.aggregate.follow(self.lanes, accumulators, &newest);
        let mut older = [L::X8::splat(self.lanes, 0.0); K];
        for (older, kept) in older.iter_mut().zip(kept.chunks_exact(8)) {
            *older = L::X8::load(self.lanes, kept);
        }
        let found = self.aggregate.values(self.lanes, &newest, &older, accumulators);
        *doubt = self.aggregate.doubt(self.lanes, *doubt, &found, &older, accumulators);
        found
    }
}

/// Eight neighbouring bars of the eight blocks, of each input.
#[inline(always)]
fn load_columns<L: Lanes, const I: usize>(
    lanes: L,
    x: &[&[f64]; I],
    at: usize,
    width: usize,
) -> Columns<L, I> {
    let mut columns = [[L::X8::splat(lanes, 0.0); 8]; I];
    for (columns, x) in columns.iter_mut().zip(x) {
        *columns = lanes.load_columns(x, at, width);
    }
    columns
}

/// The bars of a moment, each times its factor.
#[inline(always)]
fn times<const I: usize>(bar: [f64; I], factors: &[f64; I]) -> [f64; I] {
    array(|input| bar[input] * factors[input])
}

#[inline(always)]
fn append<const I: usize>(histories: &mut [History; I], bar: [f64; I]) {
    for (history, x) in histories.iter_mut().zip(bar) {
        history.append(&[x]);
    }
}

#[cfg(test)]
mod tests;
