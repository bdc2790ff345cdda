//! Bands: an average, and so many standard deviations above and below it.
//!
//! The mean and the deviation come from the same sums. In a single call the bands are made with them,
//! in one node; rows of a sweep share the moments, and where an average of another kind takes the
//! mean's place, the bands are a map of two lines as well.

use super::stddev::{Deviations, Finish, Moments, Spread};
use crate::fast::operators::map::{Map, Mapped};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Bbands;
use crate::rounding::ROUNDING;
use crate::simd::lanes::{Lanes, Vector};
use crate::value::Average;

pub(crate) fn plan(
    plan: &mut Plan,
    Bbands { period, deviations_up: up, deviations_down: down, average }: Bbands,
    [x]: [Line; 1],
) -> [Line; 3] {
    let bands = Bands { up, down };
    let is_mean = average == Average::Sma || period == 1;
    if is_mean && plan.is_alone() {
        return windowed(plan, Spread { period, finish: bands }, [x]);
    }
    let [middle, deviation] = if is_mean {
        windowed(plan, Spread { period, finish: Moments }, [x])
    } else {
        let [deviation] = windowed(plan, Spread { period, finish: Deviations(1.0) }, [x]);
        [plan.average(average, period, x), deviation]
    };
    let [upper, lower] = plan.add(Mapped(bands), [middle, deviation]);
    [upper, middle, lower]
}

/// So many deviations above and below the middle.
#[derive(Clone, Debug)]
pub(crate) struct Bands {
    pub(crate) up: f64,
    pub(crate) down: f64,
}

/// To the bit: the sign of zero shows in the values.
impl PartialEq for Bands {
    fn eq(&self, other: &Self) -> bool {
        [self.up, self.down].map(f64::to_bits) == [other.up, other.down].map(f64::to_bits)
    }
}

impl Map<2, 2> for Bands {
    #[inline(always)]
    fn map<L: Lanes, V: Vector<L>>(&self, lanes: L, [middle, deviation]: [V; 2]) -> [V; 2] {
        let (up, down) = (V::splat(lanes, self.up), V::splat(lanes, -self.down));
        [up.mul_add(deviation, middle), down.mul_add(deviation, middle)]
    }
}

impl Finish<3> for Bands {
    #[inline(always)]
    fn finish<L: Lanes, V: Vector<L>>(&self, lanes: L, mean: V, deviation: V) -> [V; 3] {
        let [upper, lower] = self.map(lanes, [mean, deviation]);
        [upper, mean, lower]
    }

    #[inline(always)]
    fn back<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        scale: V,
        mean: V,
        deviation: V,
        &[_, middle, _]: &[V; 3],
    ) -> [V; 3] {
        let [mean, deviation] = Moments.back(lanes, scale, mean, deviation, &[middle; 2]);
        self.finish(lanes, mean, deviation)
    }

    fn error(&self, mean: f64, deviation: f64, values: &[f64; 3]) -> [f64; 3] {
        let band = |factor: f64, value: f64| {
            mean + factor.abs() * deviation + 2.0 * ROUNDING * value.abs().min(f64::MAX)
        };
        [band(self.up, values[0]), mean, band(self.down, values[2])]
    }
}
