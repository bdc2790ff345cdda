//! The exponential average, in blocks of eight bars.
//!
//! `decay · average + gain · x`, bar by bar, waits at every bar for the one before. So a block has a
//! *part* of its own: the average of its bars alone, with the weights that they have in the whole,
//! which waits for nothing before the block. A bar's value is `K · start + (part − K · part)`: the
//! average at the block's *start*, of which K is left, and the part. One operation a block stands
//! in the chain, and eight blocks of a series sit in the lanes.
//!
//! K is small towards the end of a short average's block, and must be right in its own last place,
//! or a start of another size than the part would show. So what is left to the part is not a factor
//! of its own: the difference is rounded once. Within the part, and bar by bar, the two factors are
//! exactly one together ([`decay_and_gain`]). Either way a constant comes out as it went in. The
//! seed is the mean of the first bars, taken by the same recursion with a gain of 1/n; up to the
//! next whole block there is one step a bar.

use super::recursion::{PHASES, Phase, Recursion, prefetch};
use crate::fast::errors::averages::Average;
use crate::fast::errors::{Errors, Inexact};
use crate::fast::gains::{decay_and_gain, exactly_one, forgets};
use crate::simd::lanes::{Lanes, Vector, array};
use twofloat::TwoFloat;

/// The average with one more value.
#[inline(always)]
pub(crate) fn smoothed<L: Lanes, V: Vector<L>>([decay, gain]: [V; 2], average: V, x: V) -> V {
    decay.mul_add(average, gain * x)
}

/// The mean of `at` values with one more.
#[inline(always)]
pub(crate) fn mean<L: Lanes>(mean: f64, at: usize, x: f64) -> f64 {
    let [decay, gain] = decay_and_gain(at, at + 1);
    L::fused(decay, mean, gain * x)
}

/// An average that is seeded with the mean of the first `seed` values and then keeps `count` in
/// `of` parts of itself. Carried are the average at the start of the block, the part, and the
/// average.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Exponential {
    pub(crate) seed: usize,
    pub(crate) count: usize,
    pub(crate) of: usize,
}

/// Three factors for each phase: K; of the part before, of the value.
pub(crate) const COEFFICIENTS: usize = 3 * PHASES;

/// Values that are averaged together.
pub(crate) const GROUP: usize = 8 * PHASES;

impl Exponential {
    /// With the gain 2 / (period + 1).
    pub(crate) fn over(period: usize) -> Self {
        Self { seed: period, count: period - 1, of: period + 1 }
    }

    /// Wilder's, with the gain 1 / period.
    pub(crate) fn wilder(period: usize) -> Self {
        Self { seed: period, count: period - 1, of: period }
    }

    /// One more value of the beginning.
    #[inline(always)]
    pub(crate) fn seeded<L: Lanes>(&self, at: usize, x: f64, [start, _, average]: &mut [f64; 3]) {
        *average = if at < self.seed {
            mean::<L>(*average, at, x)
        } else {
            let [decay, gain] = decay_and_gain(self.count, self.of);
            L::fused(decay, *average, gain * x)
        };
        *start = *average;
    }

    /// The errors of the averages of values, of which number 0 is bar `first`.
    pub(crate) fn errors_of(&self, x: impl Iterator<Item = (f64, f64)>, first: usize) -> Vec<f64> {
        let factors = self.coefficients();
        let [mut average, mut start, mut part] = [Average::default(); 3];
        let add = |(at, x): (usize, (f64, f64))| {
            let phase = (at + first) % PHASES;
            if at + first < (self.seed + first).next_multiple_of(PHASES) {
                let steady = decay_and_gain(self.count, self.of);
                average.add(if at < self.seed { decay_and_gain(at, at + 1) } else { steady }, x);
                start = average;
            } else {
                let [left, decay, gain] = [0, 1, 2].map(|k| factors[3 * phase + k]);
                part.add([decay, gain], x);
                part = if phase == 0 { Average { value: x.0, error: x.1 } } else { part };
                average = start.with(left, part);
            }
            if phase == PHASES - 1 {
                start = average;
            }
            average.error
        };
        x.enumerate().map(add).collect()
    }

    /// One more value.
    #[inline(always)]
    pub(crate) fn smoothed<L: Lanes, V: Vector<L>>(
        coefficients: &[V; COEFFICIENTS],
        phase: impl Phase<L, V>,
        x: V,
        [start, part, average]: &mut [V; 3],
    ) {
        let [left, decay, gain] = array(|k| coefficients[3 * phase.number() + k]);
        *part = phase.first(x, smoothed([decay, gain], *part, x));
        *average = left.mul_sub(*start, left.mul_sub(*part, *part));
        *start = phase.last(*average, *start);
    }

    /// The coefficients of bars that lie so many phases behind.
    #[inline(always)]
    pub(crate) fn rotated_coefficients(
        coefficients: &[f64; COEFFICIENTS],
        phases: usize,
    ) -> [f64; COEFFICIENTS] {
        array(|k| coefficients[(k + 3 * phases) % COEFFICIENTS])
    }

    /// Averages of many values, [`GROUP`] at a time: eight blocks in the lanes, of which lane `l` of
    /// column `k` is value `8l + k`. Returns how many were taken.
    ///
    /// While the starts of a group wait for each other the parts of the next are on their way.
    #[inline(always)]
    pub(crate) fn groups<L: Lanes>(
        lanes: L,
        coefficients: &[f64; COEFFICIENTS],
        mut values: impl FnMut(usize) -> [L::X8; 8],
        out: &mut [f64],
        [start, part, average]: &mut [f64; 3],
    ) -> usize {
        let factors: [L::X8; COEFFICIENTS] = array(|k| L::X8::splat(lanes, coefficients[k]));
        let left = coefficients[3 * (PHASES - 1)];
        let groups = out.len() / GROUP;
        let (mut joined, mut newest) = ([L::X8::splat(lanes, 0.0); 8], [0.0; 8]);
        for group in 0..=groups {
            let mut columns = joined;
            if group < groups {
                columns = values(group * GROUP);
                let mut parts = columns[0];
                for (phase, column) in columns.iter_mut().enumerate() {
                    let [left, decay, gain] = array(|k| factors[3 * phase + k]);
                    parts =
                        if phase == 0 { *column } else { smoothed([decay, gain], parts, *column) };
                    *column = left.mul_sub(parts, parts);
                }
                parts.store(&mut newest);
            }
            if let Some(before) = group.checked_sub(1) {
                let (mut starts, mut ends) = ([0.0; 8], [0.0; 8]);
                joined[PHASES - 1].store(&mut ends);
                for (before, joint) in starts.iter_mut().zip(ends) {
                    *before = *start;
                    *start = L::fused(left, *start, -joint);
                }
                let starts = L::X8::load(lanes, &starts);
                for (phase, joint) in joined.iter_mut().enumerate() {
                    *joint = factors[3 * phase].mul_sub(starts, *joint);
                }
                lanes.store_columns(joined, out, before * GROUP, PHASES);
            }
            joined = columns;
        }
        if groups > 0 {
            (*part, *average) = (newest[7], *start);
        }
        groups * GROUP
    }
}

impl Recursion<1, 1, 3, COEFFICIENTS> for Exponential {
    fn lookback(&self) -> usize {
        self.seed - 1
    }

    fn warm_up_bars(&self) -> usize {
        self.seed.next_multiple_of(PHASES)
    }

    fn forgets(&self) -> Option<usize> {
        Some(forgets(self.count, self.of))
    }

    fn coefficients(&self) -> [f64; COEFFICIENTS] {
        let exact = TwoFloat::new_div(self.count as f64, self.of as f64);
        let one = TwoFloat::from(1.0);
        let (mut coefficients, mut left) = ([0.0; COEFFICIENTS], one);
        for coefficients in coefficients.chunks_exact_mut(3) {
            left *= exact;
            let [decay, gain] = exactly_one(1.0 - f64::from((one - exact) / (one - left)));
            coefficients.copy_from_slice(&[f64::from(left), decay, gain]);
        }
        coefficients
    }

    const BLOCKS: bool = true;

    #[inline(always)]
    fn rotated(coefficients: &[f64; COEFFICIENTS], phases: usize) -> [f64; COEFFICIENTS] {
        Self::rotated_coefficients(coefficients, phases)
    }

    #[inline(always)]
    fn warm_up<L: Lanes>(&self, _: L, at: usize, [x]: [f64; 1], accumulators: &mut [f64; 3]) {
        self.seeded::<L>(at, x, accumulators);
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        _: L,
        coefficients: &[V; COEFFICIENTS],
        phase: impl Phase<L, V>,
        [x]: [V; 1],
        accumulators: &mut [V; 3],
    ) {
        Self::smoothed(coefficients, phase, x, accumulators);
    }

    #[inline(always)]
    fn stretch<L: Lanes>(
        lanes: L,
        coefficients: &[f64; COEFFICIENTS],
        [x]: &[&[f64]; 1],
        [out]: &mut [&mut [f64]; 1],
        accumulators: &mut [f64; 3],
    ) -> usize {
        Self::groups(
            lanes,
            coefficients,
            #[inline(always)]
            |at| {
                prefetch(lanes, &[x], at, GROUP);
                lanes.load_columns(x, at, PHASES)
            },
            out,
            accumulators,
        )
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        _: L,
        _: &[V; COEFFICIENTS],
        accumulators: &[V; 3],
    ) -> [V; 1] {
        [accumulators[2]]
    }

    /// Each bar of a block, and where the block joins what was before it, rounds the share of the
    /// price, the sum, and the share itself.
    fn errors(&self, [x]: &[Inexact; 1], _: &[&[f64]; 1]) -> [Errors; 1] {
        [Errors::carried(self.errors_of(x.pairs(), 0))]
    }
}

#[cfg(test)]
mod tests;
