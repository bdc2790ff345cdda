//! Bands: an average, and so many standard deviations above and below it.
//!
//! The mean and the deviation come from the same sums; an average of another kind takes the
//! mean's place.

use super::averages;
use super::operators::map::{Map, Mapped};
use super::operators::windowed::{self, windowed};
use super::plan::{Line, Plan};
use super::stddev::{Finish, Spread};
use crate::parameters::Bbands;
use crate::simd::lanes::{Lanes, Vector};
use crate::value::Average;

/// The mean and the standard deviation, as they are.
#[derive(Clone, Debug)]
struct Both;

impl Finish<2> for Both {
    #[inline(always)]
    fn finish<L: Lanes, V: Vector<L>>(&self, _: L, mean: V, deviation: V) -> [V; 2] {
        [mean, deviation]
    }
}

/// The moments of the window, an average, and the bands around it.
pub(crate) fn plan(
    plan: &mut Plan,
    Bbands { period, deviations_up: up, deviations_down: down, average }: Bbands,
    [x]: [Line; 1],
) -> [Line; 3] {
    let [mean, deviation] = windowed(plan, Spread { period, finish: Both }, [x]);
    let middle = match average {
        Average::Sma => mean,
        _ => plan.average(average, period, x),
    };
    let [upper, lower] = plan.add(Mapped(Bands { up, down }), [middle, deviation]);
    [upper, middle, lower]
}

/// The moments, and the average that takes the most.
pub(crate) const DOUBLES_PER_BAR: usize =
    windowed::doubles_per_bar::<Spread<Both>, 1, 2, 3, 3>() + averages::DOUBLES_PER_BAR;

/// So many deviations above and below the middle.
#[derive(Clone, Debug)]
struct Bands {
    up: f64,
    down: f64,
}

impl Map<2, 2> for Bands {
    #[inline(always)]
    fn map<L: Lanes, V: Vector<L>>(&self, lanes: L, [middle, deviation]: [V; 2]) -> [V; 2] {
        let (up, down) = (V::splat(lanes, self.up), V::splat(lanes, -self.down));
        [up.mul_add(deviation, middle), down.mul_add(deviation, middle)]
    }
}
