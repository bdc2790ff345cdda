//! The exponential average: `keep · average + gain · x`, one fused operation in the chain.
//!
//! The two factors sum to exactly one ([`gains`]), so that a constant comes out as it went in.
//! The seed is the mean of the first bars, taken by the same recursion with a gain of 1/n.

use super::lanes::{Lanes, Vector};
use super::recursion::{Recursion, Recursive};
use crate::registry::Ema;

pub(crate) fn state(ema: Ema) -> Recursive<Ema, 1, 1, 1, 2> {
    Recursive::new(ema)
}

/// What an average of `count` in `of` parts keeps, and the gain of what is new.
pub(crate) fn gains(count: usize, of: usize) -> [f64; 2] {
    let gain = 1.0 - count as f64 / of as f64;
    // Exact, whichever of the two is the larger.
    [1.0 - gain, gain]
}

/// The average with one more value.
#[inline(always)]
pub(crate) fn smoothed<L: Lanes, V: Vector<L>>([keep, gain]: [V; 2], average: V, x: V) -> V {
    keep.mul_add(average, gain * x)
}

/// The mean of `at` values with one more.
#[inline(always)]
pub(crate) fn mean<L: Lanes>(mean: f64, at: usize, x: f64) -> f64 {
    let [keep, gain] = gains(at, at + 1);
    L::fused(keep, mean, gain * x)
}

impl Recursion<1, 1, 1, 2> for Ema {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    fn gains(&self) -> [f64; 2] {
        gains(self.period - 1, self.period + 1)
    }

    #[inline(always)]
    fn begin<L: Lanes>(&self, _: L, at: usize, [x]: [f64; 1], [average]: &mut [f64; 1]) {
        *average = mean::<L>(*average, at, x);
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const CARE: bool>(
        _: L,
        &gains: &[V; 2],
        [x]: [V; 1],
        [average]: &mut [V; 1],
    ) {
        *average = smoothed(gains, *average, x);
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(_: L, _: &[V; 2], &average: &[V; 1]) -> [V; 1] {
        average
    }
}
