//! Correlation from the moments of both sides around the pivot.
//!
//! As with the standard deviation, a variance is exactly zero where its side is flat and never
//! rounding noise elsewhere; where squares leave the middle of the doubles, each side has its scale.

use super::stddev::{middling, scale_of};
use crate::fast::operators::aggregate::{Aggregate, Bar};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Correl;
use crate::simd::lanes::{Lanes, Vector, each};

pub(crate) fn plan(plan: &mut Plan, correl: Correl, inputs: [Line; 2]) -> [Line; 1] {
    windowed(plan, correl, inputs)
}

/// The coefficient of a covariance and two variances, all by the same count.
#[inline(always)]
fn coefficient<L: Lanes, V: Vector<L>>(lanes: L, both: V, x: V, y: V) -> V {
    let (zero, one) = (V::splat(lanes, 0.0), V::splat(lanes, 1.0));
    let value = (both / (x.max(zero).sqrt() * y.max(zero).sqrt())).min(one).max(zero - one);
    V::select(zero.lt(x) & zero.lt(y), value, zero)
}

/// Sums of x and y, of their squares and their product, and the largest of either.
impl Aggregate<2, 1, 7, 7> for Correl {
    fn width(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(&self, _: L, accumulators: &mut [V; 7], bar: &Bar<V, 2>) {
        let (x, y) = (bar.deviation(0), bar.deviation(1));
        let [sum_x, sum_y, xx, yy, xy, most_x, most_y] = accumulators;
        (*sum_x, *sum_y) = (*sum_x + x, *sum_y + y);
        (*xx, *yy, *xy) = (x.mul_add(x, *xx), y.mul_add(y, *yy), x.mul_add(y, *xy));
        (*most_x, *most_y) = (most_x.max(x.abs()), most_y.max(y.abs()));
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        _: &Bar<V, 2>,
        older: &[V; 7],
        newer: &[V; 7],
    ) -> [V; 1] {
        let reciprocal = V::splat(lanes, 1.0 / self.period as f64);
        let zero = V::splat(lanes, 0.0);
        let sum = |k: usize| older[k] + newer[k];
        let (x, y) = (sum(0), sum(1));
        let (mean_x, mean_y) = (zero - x * reciprocal, zero - y * reciprocal);
        let xx = mean_x.mul_add(x, sum(2));
        let yy = mean_y.mul_add(y, sum(3));
        [coefficient(lanes, mean_x.mul_add(y, sum(4)), xx, yy)]
    }

    #[inline(always)]
    fn doubt<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        doubt: V,
        _: &[V; 1],
        older: &[V; 7],
        newer: &[V; 7],
    ) -> V {
        let good_x = middling(lanes, older[5].max(newer[5]));
        let good_y = middling(lanes, older[6].max(newer[6]));
        V::select(good_x & good_y, doubt, V::splat(lanes, f64::NAN))
    }

    #[inline(always)]
    fn scales<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        _: &[V; 1],
        older: &[V; 7],
        newer: &[V; 7],
    ) -> [V; 2] {
        each([5, 6], |most: usize| scale_of(lanes, older[most].max(newer[most])))
    }

    /// A coefficient is the same at every scale.
    #[inline(always)]
    fn scaled<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        _: &[V; 2],
        newest: &Bar<V, 2>,
        older: &[V; 7],
        newer: &[V; 7],
        _: &[V; 1],
    ) -> [V; 1] {
        self.values(lanes, newest, older, newer)
    }
}

#[cfg(test)]
mod tests;
