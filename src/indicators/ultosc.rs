//! Buying pressure over the true range, in windows of three lengths.

use super::atr::true_range;
use crate::fast::operators::lagged::{changes, lagged};
use crate::fast::operators::map::{Mapped, maps, share};
use crate::fast::operators::recursion::saturated;
use crate::fast::operators::sums::{Beyond, Sums};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Ultosc;

pub(crate) fn plan(plan: &mut Plan, ultosc: Ultosc, bars: [Line; 3]) -> [Line; 1] {
    let moves: [Line; 2] = lagged(plan, 1, Pressure, bars);
    let shares = ultosc.sorted().map(|period| {
        let sums: [Line; 2] = windowed(plan, Sums { period, beyond: Beyond::Shared }, moves);
        let [share] = plan.add(Mapped(Share), sums);
        share
    });
    plan.add(Mapped(Mean), shares)
}

changes! {
    /// How far the close lies above the true low, and the true range.
    Pressure: 3 -> 2, |lanes, before, now| {
        let range = saturated(lanes, true_range::<L, V, false>(lanes, now, before[2]));
        [saturated(lanes, now[2] - now[1].min(before[2])), range]
    };
}

maps! {
    Share: 2 -> 1, |lanes, [pressure, range]| [saturated(lanes, share(lanes, pressure, range, 0.0))];
    Mean: 3 -> 1, |lanes, [short, middle, long]| {
        let [hundred, two, seven] = [100.0, 2.0, 7.0].map(|x| V::splat(lanes, x));
        let [short, middle, long] = [short, middle, long].map(|line| line / seven);
        [hundred * (two * (two * short + middle) + long)]
    };
}
