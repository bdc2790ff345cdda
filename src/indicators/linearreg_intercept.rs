//! The regression line at the oldest bar of the window.
//!
//! As a weighted window the coefficient of bar j is `(4P − 2 − 6j) / (P(P + 1))`, and the
//! coefficients sum to one. Long windows take the sums of the deviations around a pivot and of
//! the deviations times j ([`Pivoted`]): constant work a bar. Below a period of [`LONG`] the
//! direct way is faster.

use crate::fast::errors::{Inexact, of_spread};
use crate::fast::operators::aggregate::{Aggregate, Bar};
use crate::fast::operators::weighted::Weighted;
use crate::fast::operators::window::Window;
use crate::fast::operators::windowed::windowed;
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
    regression(plan, Regression::read_at(period, 0.0), inputs)
}

/// A weighted window, by its weights where it is short.
pub(super) fn regression(plan: &mut Plan, line: Regression, inputs: [Line; 1]) -> [Line; 1] {
    if line.period < LONG && line.pivot == 1.0 {
        plan.add(Window::new(Weighted::new(&line.weights())), inputs)
    } else {
        windowed(plan, line, inputs)
    }
}

/// `pivot + level · Σ d − tilt · Σ j d` over the deviations d; of a slope without the pivot.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Regression {
    period: usize,
    pivot: f64,
    level: f64,
    tilt: f64,
    /// The weight of the oldest bar, and what each bar adds to it, over their sum.
    shares: [f64; 3],
    /// What the weights' magnitudes add up to, at the most.
    magnitude: f64,
    /// How large the weights are, beside those of the line at the oldest bar.
    size: f64,
}

impl Regression {
    /// By weights of which the first is `first`, the others more by `rise` each, over so much.
    fn new(period: usize, [first, rise, over]: [f64; 3]) -> Self {
        let (level, tilt) = (first / over, -rise / over);
        let shares = [first, rise, over];
        Self { period, pivot: 1.0, level, tilt, shares, magnitude: 3.0, size: 1.0 }
    }

    /// The line, read at a bar counted from the oldest.
    pub(crate) fn read_at(period: usize, bar: f64) -> Self {
        let p = period as f64;
        if bar == 0.0 {
            let magnitude = 2.0;
            return Self { magnitude, ..Self::new(period, [4.0 * p - 2.0, -6.0, p * (p + 1.0)]) };
        }
        if bar == p - 1.0 {
            let magnitude = 2.0;
            return Self { magnitude, ..Self::new(period, [4.0 - 2.0 * p, 6.0, p * (p + 1.0)]) };
        }
        // One bar further; of a single bar there is no line but its own.
        let over = if period == 1 { 1.0 } else { p * (p - 1.0) };
        Self::new(period, if period == 1 { [1.0, 0.0, 1.0] } else { [2.0 - 2.0 * p, 6.0, over] })
    }

    /// How much the line rises from bar to bar.
    pub(crate) fn slope(period: usize) -> Self {
        let p = period as f64;
        let shares = [-6.0 * (p - 1.0), 12.0, p * (p - 1.0) * (p + 1.0)];
        Self { pivot: 0.0, magnitude: 4.0 / p, size: 2.0 / p, ..Self::new(period, shares) }
    }

    /// By weights that rise by one from bar to bar.
    pub(crate) fn rising(period: usize) -> Self {
        let p = period as f64;
        Self { magnitude: 1.0, ..Self::new(period, [2.0, 2.0, p * (p + 1.0)]) }
    }

    fn weights(&self) -> Vec<f64> {
        let [first, rise, _] = self.shares;
        (0..self.period as u32).map(|j| first + rise * f64::from(j)).collect()
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
        let moved = level.mul_add(sum, kept);
        // A slope has no part of the pivot, which may not be infinite times zero.
        let pivot = if self.pivot == 1.0 { newest.pivot[0] } else { V::splat(lanes, 0.0) };
        [pivot + moved]
    }

    /// Partial sums of k deviations from the pivot round 4k/P of a spread each, 2P in all; those of j
    /// times them P more; below 5(P + 8) with the products, the factors and the pivot.
    fn error(&self, [x]: &[Inexact; 1], _: &[f64; 1]) -> [f64; 1] {
        let factor = 5.0 * (self.period as f64 + 8.0) * self.size;
        [of_spread(factor, x.values) + self.magnitude * x.most()]
    }
}
