//! The regression line at the oldest bar of the window.
//!
//! As a weighted window the coefficient of bar j is `(4P − 2 − 6j) / (P(P + 1))`, and the
//! coefficients sum to one. Long windows take the sums of the deviations around a pivot and of
//! the deviations times j ([`Pivoted`]): constant work a bar. Below a period of [`LONG`] the
//! direct way is faster.

use crate::fast::errors::{Inexact, of_spread};
use crate::fast::operators::aggregate::{Aggregate, Bar};
use crate::fast::operators::pivoted::Pivoted;
use crate::fast::operators::weighted::Weighted;
use crate::fast::operators::window::Window;
use crate::fast::plan::{Line, Plan};
use crate::parameters::LinearRegIntercept;
use crate::simd::lanes::{Lanes, Vector};

/// The shortest window that is summed around a pivot.
pub(super) const LONG: usize = 16;

pub(crate) fn plan(
    plan: &mut Plan,
    LinearRegIntercept { period }: LinearRegIntercept,
    inputs: [Line; 1],
) -> [Line; 1] {
    if period < LONG {
        // Over their sum, P(P + 1).
        let coefficient = |j| 4.0 * period as f64 - 2.0 - 6.0 * f64::from(j);
        let coefficients: Vec<f64> = (0..period as u32).map(coefficient).collect();
        plan.add(Window::new(Weighted::new(&coefficients)), inputs)
    } else {
        plan.add(Pivoted::new(Regression::new(period)), inputs)
    }
}

/// `pivot + level · Σ d − tilt · Σ j d` over the deviations d.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Regression {
    period: usize,
    level: f64,
    tilt: f64,
    /// What the weights' magnitudes add up to, at the most.
    magnitude: f64,
}

impl Regression {
    pub(crate) fn new(period: usize) -> Self {
        let p = period as f64;
        let scale = p * (p + 1.0);
        Self { period, level: (4.0 * p - 2.0) / scale, tilt: 6.0 / scale, magnitude: 2.0 }
    }

    /// By weights that rise by one from bar to bar.
    pub(crate) fn rising(period: usize) -> Self {
        let weight = 2.0 / (period as f64 * (period as f64 + 1.0));
        Self { period, level: weight, tilt: -weight, magnitude: 1.0 }
    }
}

impl Aggregate<1, 1, 2, 1> for Regression {
    fn width(&self) -> usize {
        self.period
    }

    /// Every older deviation moves the others up by one place.
    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(&self, _: L, [sum, moment]: &mut [V; 2], bar: &Bar<V, 1>) {
        *moment = *moment + *sum;
        *sum = *sum + bar.deviation(0);
    }

    #[inline(always)]
    fn keep<L: Lanes, V: Vector<L>>(&self, lanes: L, &[sum, moment]: &[V; 2]) -> [V; 1] {
        let level = V::splat(lanes, self.level);
        [V::splat(lanes, -self.tilt).mul_add(moment, level * sum)]
    }

    /// The newest bar stands at `period − 1`, and every other moves down by one place.
    #[inline(always)]
    fn follow<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        [sum, moment]: &mut [V; 2],
        bar: &Bar<V, 1>,
    ) {
        let newest = V::splat(lanes, (self.period - 1) as f64);
        *moment = *moment + newest.mul_sub(bar.deviation(0), *sum);
        *sum = *sum + bar.deviation(0);
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, 1>,
        &[kept]: &[V; 1],
        &[sum, moment]: &[V; 2],
    ) -> [V; 1] {
        let level = V::splat(lanes, self.level);
        let kept = V::splat(lanes, -self.tilt).mul_add(moment, kept);
        [newest.pivot[0] + level.mul_add(sum, kept)]
    }

    /// Partial sums of k deviations from the pivot round 4k/P of a spread each, 2P in all; those of j
    /// times them P more; below 5(P + 8) with the products, the factors and the pivot.
    fn error(&self, [x]: &[Inexact; 1], _: &[f64; 1]) -> [f64; 1] {
        [of_spread(5.0 * (self.period as f64 + 8.0), x.values) + self.magnitude * x.most()]
    }
}
