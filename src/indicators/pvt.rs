//! The running sum of the volume by how much the close has changed.

use crate::fast::errors::tracked::Tracked;
use crate::fast::operators::lagged::Change;
use crate::fast::operators::map::scale_of_ratios;
use crate::fast::operators::pair::Pair;
use crate::fast::operators::recursion::Recursive;
use crate::fast::operators::running::Running;
use crate::fast::operators::since::Since;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Pvt;
use crate::rounding::{LEAST, ROUNDING};
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, _: Pvt, bars: [Line; 2]) -> [Line; 1] {
    let trend: [Line; 2] = plan.add(Since::new(Trend), bars);
    plan.add(Recursive::new(Running { is_stage: false }), trend)
}

/// The relative change of the close times the volume, and what is rounded away of it.
#[derive(Clone, Debug, PartialEq)]
struct Trend;

impl Change<2, 2> for Trend {
    #[inline(always)]
    fn change<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        [before, _]: [V; 2],
        [close, volume]: [V; 2],
    ) -> [V; 2] {
        let scale = scale_of_ratios(lanes, [before, close]);
        let zero = V::splat(lanes, 0.0);
        let share = Pair::difference(close * scale, before * scale)
            .over(lanes, Pair::of(lanes, before * scale));
        let trend = share.saturated(lanes).times(lanes, Pair::of(lanes, volume)).saturated(lanes);
        let Pair { value, rest } =
            Pair::select(before.abs().le(zero), Pair::of(lanes, zero), trend);
        [value, rest]
    }

    /// Some squares of a rounding.
    fn errors(&self, [before, _]: [Tracked; 2], [close, volume]: [Tracked; 2]) -> [f64; 2] {
        if before.error + close.error + volume.error > 0.0 {
            return [f64::INFINITY, 0.0];
        }
        if before.value == 0.0 {
            return [0.0; 2];
        }
        let share = ((close.value / before.value).abs() + 1.0).min(f64::MAX);
        let size = (share * volume.value.abs()).min(f64::MAX);
        [32.0 * ROUNDING * ROUNDING * size + 8.0 * LEAST, 0.0]
    }
}
