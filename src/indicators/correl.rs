//! Correlation from the moments of both sides around the pivot.
//!
//! As with the standard deviation, a variance is exactly zero where its side is flat and never
//! rounding noise elsewhere; where squares leave the middle of the doubles, each side has its scale.

use super::stddev::{middling, scale_of};
use crate::fast::errors::Inexact;
use crate::fast::errors::spread::Spread;
use crate::fast::operators::aggregate::{Aggregate, Bar, back};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Correl;
use crate::rounding::ROUNDING;
use crate::simd::lanes::{Lanes, Vector, each};

pub(crate) fn plan(plan: &mut Plan, correl: Correl, inputs: [Line; 2]) -> [Line; 1] {
    windowed(plan, Together { period: correl.period, of: Of::Coefficient }, inputs)
}

/// What is made of the moments of two lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    /// Their correlation.
    Coefficient,
    /// By how much the second moves with the first.
    Slope,
}

/// Windows of two lines.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Together {
    pub(crate) period: usize,
    pub(crate) of: Of,
}

/// The coefficient of a covariance and two variances, all by the same count.
#[inline(always)]
fn coefficient<L: Lanes, V: Vector<L>>(lanes: L, both: V, x: V, y: V) -> V {
    let (zero, one) = (V::splat(lanes, 0.0), V::splat(lanes, 1.0));
    let value = (both / (x.max(zero).sqrt() * y.max(zero).sqrt())).min(one).max(zero - one);
    V::select(zero.lt(x) & zero.lt(y), value, zero)
}

/// Sums of x and y, of their squares and their product, and the largest of either.
impl Aggregate<2, 1, 7, 7> for Together {
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
        let both = mean_x.mul_add(y, sum(4));
        [match self.of {
            Of::Coefficient => coefficient(lanes, both, xx, yy),
            Of::Slope => V::select(zero.lt(xx), both / xx, zero),
        }]
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

    /// A coefficient is the same at every scale; a slope has the unit of the second line over that of the
    /// first.
    #[inline(always)]
    fn scaled<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        &[x, y]: &[V; 2],
        newest: &Bar<V, 2>,
        older: &[V; 7],
        newer: &[V; 7],
        _: &[V; 1],
    ) -> [V; 1] {
        let [value] = self.values(lanes, newest, older, newer);
        let factor = back(lanes, y) / back(lanes, x);
        match self.of {
            Of::Coefficient => [value],
            Of::Slope => [value * factor * factor],
        }
    }

    /// That of the covariance, as of a variance, and half of those of both variances relative to
    /// them, because a root stands over each; five roundings of the value.
    fn error(&self, &[x, y]: &[Inexact; 2], &[value]: &[f64; 1]) -> [f64; 1] {
        let (count, is_handed) = (self.period as f64, x.most() > 0.0 || y.most() > 0.0);
        let (x, y) = (Spread::new(x), Spread::new(y));
        if x.extent == 0.0 || y.extent == 0.0 {
            return [if is_handed { f64::INFINITY } else { 0.0 }];
        }
        let [deviation_x, deviation_y] = [&x, &y].map(|side| side.variance.sqrt());
        let both = (1.5 * count + 3.0) * ROUNDING * x.extent * y.extent
            + deviation_x * y.handed
            + deviation_y * x.handed
            + x.handed * y.handed;
        let relative = [&x, &y].map(|side| {
            let handed = side.handed * (2.0 * side.variance.sqrt() + side.handed);
            0.5 * (side.error(count) + handed) / side.variance
        });
        let size = value.abs().min(f64::MAX);
        let error = match self.of {
            Of::Coefficient => {
                both / (deviation_x * deviation_y) + size * (relative[0] + relative[1])
            }
            Of::Slope => {
                let apart = libm::ldexp(both / x.variance, x.power() - y.power());
                apart + size * 2.0 * relative[0]
            }
        };
        [error + 3.0 * ROUNDING * size]
    }
}

#[cfg(test)]
mod tests;
