//! The mean of a window: the pivot and the mean of the deviations from it.

use crate::fast::operators::aggregate::{Aggregate, Bar};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Sma;
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, sma: Sma, [x]: [Line; 1]) -> [Line; 1] {
    windowed(plan, Mean { period: sma.period }, [x])
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
}
