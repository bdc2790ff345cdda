//! Sums of windows: of one line, or of several side by side.
//!
//! They are plain sums: of terms that are not negative none is off by more than so many roundings of
//! itself, and a window of zeros gives exactly 0. Sums that leave the doubles are made of terms times a
//! power of two, which all lines of a node share.

use super::aggregate::{Aggregate, Bar, DOWN, OWN, back};
use super::recursion::saturated;
use crate::fast::errors::{Errors, Inexact, of_windows};
use crate::rounding::ROUNDING;
use crate::simd::lanes::{Lanes, Vector, each};

/// What a sum beyond the largest double is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beyond {
    /// Infinite.
    Infinite,
    /// The largest double: a stage.
    Held,
    /// It and the sums beside it stay times the power of two: only their ratios are asked for.
    Shared,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sums {
    pub(crate) period: usize,
    pub(crate) beyond: Beyond,
}

impl<const I: usize> Aggregate<I, I, I, I> for Sums {
    fn width(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(&self, _: L, sums: &mut [V; I], bar: &Bar<V, I>) {
        for (sum, value) in sums.iter_mut().zip(bar.values) {
            *sum = *sum + value;
        }
    }

    /// The pivot has been counted.
    #[inline(always)]
    fn follow<L: Lanes, V: Vector<L>>(&self, lanes: L, sums: &mut [V; I], bar: &Bar<V, I>) {
        if bar.place > 0.0 {
            self.precede(lanes, sums, bar);
        }
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        _: L,
        _: &Bar<V, I>,
        older: &[V; I],
        newer: &[V; I],
    ) -> [V; I] {
        let mut sums = *older;
        for (sum, newer) in sums.iter_mut().zip(newer) {
            *sum = *sum + *newer;
        }
        sums
    }

    #[inline(always)]
    fn scales<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        values: &[V; I],
        _: &[V; I],
        _: &[V; I],
    ) -> [V; I] {
        let zero = V::splat(lanes, 0.0);
        let mut wrong = zero;
        for value in values {
            wrong = value.mul_add(zero, wrong);
        }
        [V::select(wrong.le(zero), V::splat(lanes, OWN), V::splat(lanes, DOWN)); I]
    }

    #[inline(always)]
    fn scaled<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        scales: &[V; I],
        newest: &Bar<V, I>,
        older: &[V; I],
        newer: &[V; I],
        _: &[V; I],
    ) -> [V; I] {
        let back = back(lanes, scales[0]);
        each(self.values(lanes, newest, older, newer), |sum| match self.beyond {
            Beyond::Infinite => sum * back * back,
            Beyond::Held => saturated(lanes, sum * back * back),
            Beyond::Shared => sum,
        })
    }

    /// P additions, each rounded at no more than the sum of the terms' sizes.
    fn error(&self, window: &[Inexact; I], values: &[f64; I]) -> [f64; I] {
        let factor = self.period as f64 * ROUNDING;
        let sizes = |line: &Inexact, scale: f64| -> f64 {
            line.values.iter().map(|x| (scale * x).abs()).sum()
        };
        // Whether the values stand at a small scale is seen from one that has overflowed in this order too.
        let is_down = |line: &Inexact| !line.values.iter().sum::<f64>().is_finite();
        let is_shared = self.beyond == Beyond::Shared && window.iter().any(is_down);
        let mut errors = [0.0; I];
        for ((error, line), value) in errors.iter_mut().zip(window).zip(values) {
            let is_held = self.beyond == Beyond::Held && value.abs() == f64::MAX;
            *error = if is_held {
                // How far beyond it lies is not known to what reads it.
                f64::INFINITY
            } else if is_shared {
                factor * sizes(line, DOWN) + DOWN * line.errors.iter().sum::<f64>()
            } else {
                factor * sizes(line, OWN).min(f64::MAX) + line.errors.iter().sum::<f64>()
            };
        }
        errors
    }

    fn errors(&self, inputs: &[Inexact; I], outputs: &[&[f64]; I]) -> [Errors; I] {
        of_windows(self.period, inputs, outputs, |window, values| self.error(window, values))
    }
}
