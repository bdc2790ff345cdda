//! The mean of a window: the pivot and the mean of the deviations from it.

use crate::fast::errors::{Inexact, of_spread};
use crate::fast::operators::aggregate::{Aggregate, Bar};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Sma;
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, sma: Sma, [x]: [Line; 1]) -> [Line; 1] {
    windowed(plan, Mean { period: sma.period }, [x])
}

/// The error of a mean.
pub(crate) fn of_mean(x: &Inexact) -> f64 {
    let bars = x.values.len() as f64;
    of_spread(bars + 8.0, x.values) + x.errors.iter().sum::<f64>() / bars
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mean {
    pub(crate) period: usize,
}

impl Aggregate<1, 1, 1, 1> for Mean {
    fn width(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(&self, _: L, [sum]: &mut [V; 1], bar: &Bar<V, 1>) {
        *sum = *sum + bar.deviation(0);
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, 1>,
        &[older]: &[V; 1],
        &[newer]: &[V; 1],
    ) -> [V; 1] {
        let reciprocal = V::splat(lanes, 1.0 / self.period as f64);
        [(older + newer).mul_add(reciprocal, newest.pivot[0])]
    }

    /// P additions of deviations, each rounded at no more than a spread in the mean; eight for the
    /// deviations, the factor and the last sum.
    fn error(&self, [x]: &[Inexact; 1], _: &[f64; 1]) -> [f64; 1] {
        [of_mean(x)]
    }
}
