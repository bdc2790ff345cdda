//! How far highs reach from the low before, and lows from the high before, over the true ranges.

use super::atr::true_range;
use crate::fast::operators::lagged::{changes, lagged};
use crate::fast::operators::map::{Mapped, maps, share};
use crate::fast::operators::recursion::saturated;
use crate::fast::operators::sums::{Beyond, Sums};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Vortex;

pub(crate) fn plan(plan: &mut Plan, Vortex { period }: Vortex, bars: [Line; 3]) -> [Line; 2] {
    let moves: [Line; 3] = lagged(plan, 1, Moves, bars);
    let sums: [Line; 3] = windowed(plan, Sums { period, beyond: Beyond::Shared }, moves);
    plan.add(Mapped(Shares), sums)
}

changes! {
    Moves: 3 -> 3, |lanes, before, now| {
        let range = saturated(lanes, true_range::<L, V, false>(lanes, now, before[2]));
        let (up, down) = (now[0] - before[1], now[1] - before[0]);
        [saturated(lanes, up).abs(), saturated(lanes, down).abs(), range]
    };
}

maps! {
    Shares: 3 -> 2, |lanes, [up, down, range]| {
        [share(lanes, up, range, 0.0), share(lanes, down, range, 0.0)]
    };
}
