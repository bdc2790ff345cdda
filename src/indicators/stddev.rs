//! The standard deviation of a window, from the sums of the deviations from the pivot and of their
//! squares.
//!
//! Deviations are of the size of the window's spread, so the difference of the two sums is never
//! rounding noise: the variance is exactly zero on a constant, and otherwise at least `1/(2P)` of
//! the largest square. Squares of very small or very large deviations leave the doubles; the
//! largest deviation of each window tells at which scale it is made.

use super::sma::of_mean;
use crate::fast::errors::Inexact;
use crate::fast::errors::spread::Spread as Moved;
use crate::fast::operators::aggregate::{Aggregate, Bar, DOWN, OWN, UP, back};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Stddev;
use crate::simd::lanes::{Lanes, Vector, each};

pub(crate) fn plan(plan: &mut Plan, stddev: Stddev, [x]: [Line; 1]) -> [Line; 1] {
    let finish = Deviations(stddev.deviations);
    windowed(plan, Spread { period: stddev.period, finish }, [x])
}

/// Between these the squares of deviations, and their sums, are in the middle of the doubles.
const MIDDLE: [f64; 2] = [1e-140, 1e140];

/// What becomes of the mean and the standard deviation of a window.
pub(crate) trait Finish<const O: usize>: Clone + PartialEq + Send + Sync + 'static {
    fn finish<L: Lanes, V: Vector<L>>(&self, lanes: L, mean: V, deviation: V) -> [V; O];

    /// The same of a window at this scale, and brought back; at its own it was `plain`.
    fn back<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        scale: V,
        mean: V,
        deviation: V,
        plain: &[V; O],
    ) -> [V; O];

    /// What becomes of the errors of both.
    fn error(&self, mean: f64, deviation: f64, values: &[f64; O]) -> [f64; O];
}

/// So many standard deviations.
#[derive(Clone, Debug)]
pub(crate) struct Deviations(pub(crate) f64);

/// To the bit: the sign of zero shows in the values.
impl PartialEq for Deviations {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_bits() == other.0.to_bits()
    }
}

/// The mean and the standard deviation themselves.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Moments;

impl Finish<2> for Moments {
    #[inline(always)]
    fn finish<L: Lanes, V: Vector<L>>(&self, _: L, mean: V, deviation: V) -> [V; 2] {
        [mean, deviation]
    }

    /// The mean is that of its own sums, as long as they are finite: as the mean alone is.
    #[inline(always)]
    fn back<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        scale: V,
        mean: V,
        deviation: V,
        &[plain, _]: &[V; 2],
    ) -> [V; 2] {
        let (back, zero) = (back(lanes, scale), V::splat(lanes, 0.0));
        let [mean, deviation] = each([mean, deviation], |x| x * back * back);
        let finite = plain.mul_add(zero, zero).le(zero);
        [V::select(finite, plain, mean), deviation]
    }

    fn error(&self, mean: f64, deviation: f64, _: &[f64; 2]) -> [f64; 2] {
        [mean, deviation]
    }
}

impl Finish<1> for Deviations {
    #[inline(always)]
    fn finish<L: Lanes, V: Vector<L>>(&self, lanes: L, _: V, deviation: V) -> [V; 1] {
        [deviation * V::splat(lanes, self.0)]
    }

    /// A small factor is brought back half of the way before it makes the deviation smaller.
    #[inline(always)]
    fn back<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        scale: V,
        _: V,
        deviation: V,
        _: &[V; 1],
    ) -> [V; 1] {
        let back = back(lanes, scale);
        [deviation * (V::splat(lanes, self.0) * back) * back]
    }

    fn error(&self, _: f64, deviation: f64, _: &[f64; 1]) -> [f64; 1] {
        [self.0.abs() * deviation]
    }
}

/// Moments of a window: the sum of the deviations, of their squares, and the largest of them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Spread<F> {
    pub(crate) period: usize,
    pub(crate) finish: F,
}

impl<F: Finish<O>, const O: usize> Aggregate<1, O, 3, 3> for Spread<F> {
    fn width(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(&self, _: L, accumulators: &mut [V; 3], bar: &Bar<V, 1>) {
        let ([sum, squares, largest], deviation) = (accumulators, bar.deviation(0));
        *sum = *sum + deviation;
        *squares = deviation.mul_add(deviation, *squares);
        *largest = largest.max(deviation.abs());
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, 1>,
        older: &[V; 3],
        newer: &[V; 3],
    ) -> [V; O] {
        let [mean, deviation] = self.moments(lanes, newest, older, newer);
        self.finish.finish(lanes, mean, deviation)
    }

    /// Zero where the squares are in the middle of the doubles, or all of them zero.
    #[inline(always)]
    fn doubt<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        doubt: V,
        _: &[V; O],
        older: &[V; 3],
        newer: &[V; 3],
    ) -> V {
        let good = middling(lanes, older[2].max(newer[2]));
        V::select(good, doubt, V::splat(lanes, f64::NAN))
    }

    #[inline(always)]
    fn scales<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        _: &[V; O],
        older: &[V; 3],
        newer: &[V; 3],
    ) -> [V; 1] {
        [scale_of(lanes, older[2].max(newer[2]))]
    }

    #[inline(always)]
    fn scaled<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        &[scale]: &[V; 1],
        newest: &Bar<V, 1>,
        older: &[V; 3],
        newer: &[V; 3],
        plain: &[V; O],
    ) -> [V; O] {
        let [mean, deviation] = self.moments(lanes, newest, older, newer);
        // At the most half of the range, which its roundings may exceed.
        let most = deviation.min(V::splat(lanes, f64::MAX * DOWN));
        let deviation = V::select(scale.lt(V::splat(lanes, OWN)), most, deviation);
        self.finish.back(lanes, scale, mean, deviation, plain)
    }

    /// That of the variance through the root ([`Errors of moments`](crate::fast::errors::spread)).
    fn error(&self, [x]: &[Inexact; 1], values: &[f64; O]) -> [f64; O] {
        let deviation = Moved::new(*x).root(self.period as f64);
        self.finish.error(of_mean(x), deviation, values)
    }
}

impl<F> Spread<F> {
    /// The mean and the standard deviation.
    #[inline(always)]
    fn moments<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, 1>,
        older: &[V; 3],
        newer: &[V; 3],
    ) -> [V; 2] {
        let (zero, reciprocal) = (V::splat(lanes, 0.0), V::splat(lanes, 1.0 / self.period as f64));
        let (sum, squares) = (older[0] + newer[0], older[1] + newer[1]);
        let variance = (zero - sum * reciprocal).mul_add(sum, squares) * reciprocal;
        [sum.mul_add(reciprocal, newest.pivot[0]), variance.max(zero).sqrt()]
    }
}

/// Whether the squares of deviations are in the middle of the doubles, or all of them zero.
#[inline(always)]
pub(crate) fn middling<L: Lanes, V: Vector<L>>(lanes: L, largest: V) -> V::Mask {
    let [low, high] = each(MIDDLE, |limit| V::splat(lanes, limit));
    largest.le(V::splat(lanes, 0.0)) | (low.le(largest) & largest.le(high))
}

/// The scale at which they are.
#[inline(always)]
pub(crate) fn scale_of<L: Lanes, V: Vector<L>>(lanes: L, largest: V) -> V {
    let [high, down, own, up] = each([MIDDLE[1], DOWN, OWN, UP], |x| V::splat(lanes, x));
    let other = V::select(high.lt(largest), down, up);
    V::select(middling(lanes, largest), own, other)
}
