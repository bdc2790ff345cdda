//! Symbols of a panel in the lanes of windows.
//!
//! A window has no state but its bars, and those lie in the matrix: also the ones before the tile,
//! as long as no gap lies between. So a vector of eight symbols is read where it lies, and what a
//! symbol's own state keeps is brought up to date where the tile ends.

use super::history::History;
use crate::matrix::{Block, Strip};
use crate::simd::lanes::{Lanes, Vector, array, each};
use std::ops::Range;

/// The fewest symbols of a vector that are worth the others' lanes.
pub(crate) const FEWEST: usize = 3;

/// Eight neighbouring symbols.
pub(crate) struct Side<V> {
    /// The number of the first.
    pub(crate) first: usize,
    /// Bars since their last pivot, where windows have one.
    pub(crate) since: usize,
    /// Zero for as long as a symbol's bars are finite and its windows beyond doubt.
    pub(crate) wrong: V,
}

impl<V> Side<V> {
    pub(crate) fn new<L: Lanes<X8 = V>>(lanes: L, first: usize, since: usize) -> Self
    where
        V: Vector<L>,
    {
        Self { first, since, wrong: V::splat(lanes, 0.0) }
    }

    /// The bars of the moment.
    #[inline(always)]
    pub(crate) fn load<L: Lanes<X8 = V>, const I: usize>(
        &self,
        lanes: L,
        inputs: &[Block; I],
        bar: isize,
    ) -> [V; I]
    where
        V: Vector<L>,
    {
        array(
            #[inline(always)]
            |input| V::load(lanes, inputs[input].eight(bar, self.first)),
        )
    }

    /// Asks for a bar that comes later, and for its places in the outputs.
    #[inline(always)]
    pub(crate) fn prefetch<L: Lanes<X8 = V>, const I: usize, const O: usize>(
        &self,
        lanes: L,
        inputs: &[Block; I],
        outputs: &[Strip; O],
        bar: isize,
    ) where
        V: Vector<L>,
    {
        for input in inputs {
            lanes.prefetch(input.place(bar, self.first));
        }
        for output in outputs {
            lanes.prefetch(output.place(bar, self.first));
        }
    }

    /// Looks for gaps: a finite number times zero is zero, anything else is NaN and stays.
    #[inline(always)]
    pub(crate) fn look<L: Lanes<X8 = V>, const I: usize>(&mut self, lanes: L, bar: &[V; I])
    where
        V: Vector<L>,
    {
        for x in bar {
            self.wrong = x.mul_add(V::splat(lanes, 0.0), self.wrong);
        }
    }

    /// Looks for gaps among bars that are known.
    #[inline(always)]
    pub(crate) fn look_back<L: Lanes<X8 = V>, const I: usize>(
        &mut self,
        lanes: L,
        inputs: &[Block; I],
        bars: Range<isize>,
    ) where
        V: Vector<L>,
    {
        for bar in bars {
            let bar = self.load(lanes, inputs, bar);
            self.look(lanes, &bar);
        }
    }

    #[inline(always)]
    pub(crate) fn store<L: Lanes<X8 = V>, const O: usize>(
        &self,
        outputs: &mut [Strip; O],
        bar: usize,
        values: [V; O],
    ) where
        V: Vector<L>,
    {
        for (output, value) in outputs.iter_mut().zip(values) {
            value.store(output.eight(bar, self.first));
        }
    }

    /// Which symbols went well.
    #[inline(always)]
    pub(crate) fn right<L: Lanes<X8 = V>>(&self) -> [bool; 8]
    where
        V: Vector<L>,
    {
        let mut wrong = [0.0; 8];
        self.wrong.store(&mut wrong);
        each(wrong, |wrong| wrong == 0.0)
    }
}

/// The last bars of eight symbols, a column each, of each input.
pub(crate) struct Latest<const I: usize> {
    values: [Vec<f64>; I],
    bars: usize,
}

impl<const I: usize> Latest<I> {
    /// Room for so many of the bars, or all of them.
    pub(crate) fn new(inputs: &[Block; I], most: usize) -> Self {
        let bars = most.min(inputs[0].bars());
        Self { values: std::array::from_fn(|_| vec![0.0; 8 * bars]), bars }
    }

    pub(crate) fn read(&mut self, inputs: &[Block; I], first: usize) {
        for (input, values) in inputs.iter().zip(&mut self.values) {
            for at in 0..self.bars {
                let bar = input.bars() - self.bars + at;
                for (lane, &x) in input.eight(bar as isize, first).iter().enumerate() {
                    values[lane * self.bars + at] = x;
                }
            }
        }
    }

    /// As if a symbol's bars had been appended to its histories.
    pub(crate) fn append_to(&self, histories: &mut [History; I], lane: usize) {
        for (history, values) in histories.iter_mut().zip(&self.values) {
            history.skip_over(&values[lane * self.bars..][..self.bars]);
        }
    }
}
