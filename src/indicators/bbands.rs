//! Bands: an average, and so many standard deviations above and below it.
//!
//! The mean and the deviation come from the same sums, in one node. Where an average of another kind
//! takes the mean's place, the bands are a map of two lines.

use super::averages;
use super::stddev::{Deviations, Finish, Spread};
use crate::fast::operators::aggregate::back;
use crate::fast::operators::map::{Map, Mapped};
use crate::fast::operators::windowed::{self, windowed};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Bbands;
use crate::simd::lanes::{Lanes, Vector, each};
use crate::value::Average;

pub(crate) fn plan(
    plan: &mut Plan,
    Bbands { period, deviations_up: up, deviations_down: down, average }: Bbands,
    [x]: [Line; 1],
) -> [Line; 3] {
    let bands = Bands { up, down };
    if average == Average::Sma || period == 1 {
        return windowed(plan, Spread { period, finish: bands }, [x]);
    }
    let [deviation] = windowed(plan, Spread { period, finish: Deviations(1.0) }, [x]);
    let middle = plan.average(average, period, x);
    let [upper, lower] = plan.add(Mapped(bands), [middle, deviation]);
    [upper, middle, lower]
}

/// Windows that answer three lines, which takes more than one and the deviation on its way, and the
/// average that takes the most.
pub(crate) const DOUBLES_PER_BAR: usize =
    windowed::doubles_per_bar::<Spread<Bands>, 1, 3, 3, 3>() + averages::DOUBLES_PER_BAR;

/// So many deviations above and below the middle.
#[derive(Clone, Debug)]
pub(crate) struct Bands {
    pub(crate) up: f64,
    pub(crate) down: f64,
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

    /// The middle is that of its own sums, as long as they are finite: as the mean alone is.
    #[inline(always)]
    fn back<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        scale: V,
        mean: V,
        deviation: V,
        &[_, middle, _]: &[V; 3],
    ) -> [V; 3] {
        let (back, zero) = (back(lanes, scale), V::splat(lanes, 0.0));
        let lines = self.finish(lanes, mean, deviation);
        let [upper, mean, lower] = each(lines, |line| line * back * back);
        let finite = middle.mul_add(zero, zero).le(zero);
        [upper, V::select(finite, middle, mean), lower]
    }
}
