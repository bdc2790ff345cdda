//! Symbols of a panel in the lanes of windows around a pivot.
//!
//! From pivot to pivot each vector does what a single series does, from row to row of the matrix.
//! Blocks of eight symbols stand alike where these have had equally many bars; those that gaps have
//! moved away from the most of their vector are left to their engines.

use super::super::aggregate::{Aggregate, Bar};
use super::super::beside::{FEWEST, Latest, Side};
use super::Pivoted;
use crate::matrix::{Block, Strip};
use crate::scratch::Scratch;
use crate::simd::lanes::{Lanes, Vector, array};
use std::array::from_fn;

impl<A, const I: usize, const O: usize, const N: usize, const K: usize> Pivoted<A, I, O, N, K>
where
    A: Aggregate<I, O, N, K>,
{
    /// The bars since the last pivot, where the block before it lies among those that are known.
    fn ready(&self, known: usize) -> Option<usize> {
        let bars = self.since + self.width - 1;
        (self.bars >= bars as u64 && bars <= known).then_some(self.since)
    }

    #[inline(always)]
    pub(super) fn symbols<L: Lanes>(
        lanes: L,
        states: &mut [&mut Self],
        inputs: &[Block; I],
        outputs: &mut [Strip; O],
        taken: &mut [bool],
    ) {
        let (width, bars) = (states[0].width, inputs[0].bars());
        let aggregate = states[0].aggregate.clone();
        let mut scratch = Scratch::kept();
        let kept = scratch.buffer(8 * K * width);
        let known = inputs[0].known();
        let mut sides = Vec::with_capacity(states.len() / 8);
        for (k, states) in states.chunks_exact(8).enumerate() {
            // The place in its block at which most of them stand.
            let ready: [_; 8] = from_fn(|lane| states[lane].ready(known));
            let alike = |since: usize| ready.iter().filter(|&&ready| ready == Some(since)).count();
            let most = ready.into_iter().flatten().max_by_key(|&since| alike(since));
            if let Some(since) = most.filter(|&since| alike(since) >= FEWEST) {
                sides.push(Side::new(lanes, 8 * k, since));
            }
        }
        for sides in sides.chunk_by_mut(|a, b| a.since == b.since) {
            Self::down(lanes, &aggregate, sides, inputs, outputs, kept);
        }
        scratch.keep();
        let mut latest = Latest::new(inputs, 2 * width - 2);
        for side in &sides {
            latest.read(inputs, side.first);
            for (lane, right) in side.right().into_iter().enumerate() {
                let state = &mut *states[side.first + lane];
                if right && state.ready(known) == Some(side.since) {
                    latest.append_to(&mut state.history, lane);
                    state.at(state.bars + bars as u64);
                    taken[side.first + lane] = true;
                }
            }
        }
    }

    /// Takes the bars of a tile, block by block, for vectors that stand equally far behind a pivot.
    #[inline(always)]
    fn down<L: Lanes>(
        lanes: L,
        aggregate: &A,
        sides: &mut [Side<L::X8>],
        inputs: &[Block; I],
        outputs: &mut [Strip; O],
        kept: &mut [f64],
    ) {
        let (width, bars) = (aggregate.width() as isize, inputs[0].bars() as isize);
        let mut pivot = -(sides[0].since as isize);
        for side in &mut *sides {
            side.look_back(lanes, inputs, pivot + 1 - width..0);
        }
        while pivot < bars {
            for side in &mut *sides {
                Self::block(lanes, aggregate, side, inputs, outputs, kept, pivot);
            }
            pivot += width;
        }
    }

    /// The windows of eight symbols that end on a pivot or before the next one, as far as they are
    /// of this tile.
    #[inline(always)]
    fn block<L: Lanes>(
        lanes: L,
        aggregate: &A,
        side: &mut Side<L::X8>,
        inputs: &[Block; I],
        outputs: &mut [Strip; O],
        kept: &mut [f64],
        first: isize,
    ) {
        let width = aggregate.width();
        let pivot = side.load(lanes, inputs, first);
        let mut older = aggregate.nothing(lanes, &pivot);
        for (j, kept) in kept.chunks_exact_mut(8 * K).enumerate().rev() {
            let place = j as isize - (width as isize - 1);
            let values = side.load(lanes, inputs, first + place);
            aggregate.precede(lanes, &mut older, &Bar { values, pivot, place: place as f64 });
            let keep = aggregate.keep(lanes, &older);
            for (keep, kept) in keep.into_iter().zip(kept.chunks_exact_mut(8)) {
                keep.store(kept);
            }
        }
        let known = usize::try_from(-first).unwrap_or(0);
        let end = width.min((inputs[0].bars() as isize - first) as usize);
        let mut newer = aggregate.nothing(lanes, &pivot);
        for k in 0..known {
            let values = side.load(lanes, inputs, first + k as isize);
            aggregate.follow(lanes, &mut newer, &Bar { values, pivot, place: k as f64 });
        }
        for (k, kept) in kept.chunks_exact(8 * K).enumerate().take(end).skip(known) {
            let values = side.load(lanes, inputs, first + k as isize);
            side.prefetch(lanes, inputs, outputs, first + (k + width) as isize);
            side.look(lanes, &values);
            let newest = Bar { values, pivot, place: k as f64 };
            aggregate.follow(lanes, &mut newer, &newest);
            let older: [L::X8; K] = array(
                #[inline(always)]
                |n| L::X8::load(lanes, &kept[8 * n..]),
            );
            let found = aggregate.values(lanes, &newest, &older, &newer);
            side.wrong = aggregate.doubt(lanes, side.wrong, &found, &older, &newer);
            side.store(outputs, (first + k as isize) as usize, found);
        }
    }
}
