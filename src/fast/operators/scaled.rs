//! Averages that share a power of two.
//!
//! In a market that stands still averages of moves die among the subnormals, one by one, though a
//! ratio of them stays what it was. So they are carried times a power of two, one for all of them,
//! that grows as they shrink: it rounds nothing away. There are three: 1, 2⁴⁵⁰ and 2⁹⁰⁰.
//!
//! - Where a block of eight bars begins, averages that are all below 2⁻⁸⁵⁰ are taken times 2⁴⁵⁰, and
//!   the power with them. The largest stays as it is: beside any move, which is then 2⁻¹⁷⁴ or more,
//!   averages below 2⁻⁴⁰⁰ do not show.
//! - A move that is infinite times the power makes the averages infinite. The bars of the run are then
//!   taken again, as for any difference that overflows, and the power is lowered at that bar.

use super::recursion::Phase;
use crate::simd::lanes::{Lanes, Vector, each};

const STEP: f64 = f64::from_bits((1023 + 450) << 52);
const LARGEST: f64 = STEP * STEP;
const SMALL: f64 = f64::from_bits((1023 - 850) << 52);

/// Bars of a single series that are taken together.
pub(crate) const GROUP: usize = 32;

/// Averages that are larger are not small at any bar of a group: of each half is kept, or more.
const LASTING: f64 = SMALL * f64::from_bits((1023 + 40) << 52);

/// The largest of numbers that are not negative.
#[inline(always)]
fn largest<L: Lanes, V: Vector<L>, const N: usize>(numbers: [V; N]) -> V {
    let mut largest = numbers[0];
    for number in &numbers[1..] {
        largest = largest.max(*number);
    }
    largest
}

/// At the first bar of a block: a larger power for averages that have become small.
#[inline(always)]
pub(crate) fn raise<L: Lanes, V: Vector<L>, const N: usize>(
    lanes: L,
    phase: impl Phase<L, V>,
    averages: &mut [V; N],
    power: &mut V,
) {
    if !phase.may_begin() {
        return;
    }
    let one = V::splat(lanes, 1.0);
    let small = phase.first(largest(*averages), one).lt(V::splat(lanes, SMALL));
    if V::any(small) {
        let factor = V::select(small, V::splat(lanes, STEP), one);
        *averages = each(*averages, |average| average * factor);
        *power = (*power * factor).min(V::splat(lanes, LARGEST));
    }
}

/// The moves times the power, which is lowered first where one would be infinite, if that has been
/// seen.
#[inline(always)]
pub(crate) fn carried<
    L: Lanes,
    V: Vector<L>,
    const SATURATING: bool,
    const M: usize,
    const N: usize,
>(
    lanes: L,
    moves: [V; M],
    averages: &mut [V; N],
    power: &mut V,
) -> [V; M] {
    if SATURATING {
        let most = largest(each(moves, V::abs));
        for _ in 0..2 {
            let infinite = V::splat(lanes, f64::MAX).lt(most * *power);
            if !V::any(infinite) {
                break;
            }
            let factor = V::select(infinite, V::splat(lanes, 1.0 / STEP), V::splat(lanes, 1.0));
            *averages = each(*averages, |average| average * factor);
            *power = *power * factor;
        }
    }
    each(moves, |moved| moved * *power)
}

/// The gain of halves of averages, the sum of which is finite. Over one bar averages are its moves, of
/// which one at the most counts: they are carried whole, because the half of the smallest double is
/// none.
pub(crate) fn gain_of_halves(period: usize, gain: f64) -> f64 {
    if period == 1 { gain } else { gain * 0.5 }
}

/// Whether the power stays what it is for the bars of a group.
#[inline(always)]
pub(crate) fn lasts<const N: usize>(decay: f64, averages: &[f64; N]) -> bool {
    decay >= 0.5 && averages.iter().any(|&average| average >= LASTING)
}

/// The averages after each bar of a group, in the place of what each adds. Nothing else is done
/// here: what comes before and after for many bars at once has time while they wait for each other.
#[inline(always)]
pub(crate) fn averaged<L: Lanes, const N: usize>(
    _: L,
    decay: f64,
    lines: &mut [[f64; GROUP]; N],
    averages: &mut [f64; N],
) {
    for bar in 0..GROUP {
        for (line, average) in lines.iter_mut().zip(&mut *averages) {
            *average = L::fused(decay, *average, line[bar]);
            line[bar] = *average;
        }
    }
}

#[cfg(test)]
mod tests;
