//! The true range: how far the price went, the way from the close before included.

use super::atr::true_range;
use crate::fast::operators::lagged::{Change, lagged};
use crate::fast::operators::recursion::saturated;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Trange;
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, _: Trange, bars: [Line; 3]) -> [Line; 1] {
    lagged(plan, 1, Range, bars)
}

#[derive(Clone, Debug, PartialEq)]
struct Range;

impl Change<3, 1> for Range {
    #[inline(always)]
    fn change<L: Lanes, V: Vector<L>>(&self, lanes: L, before: [V; 3], now: [V; 3]) -> [V; 1] {
        // Stopped once, at the end: only the largest of the three shows.
        [saturated(lanes, true_range::<L, V, false>(lanes, now, before[2]))]
    }
}
