//! The money that flowed upwards, in percent of all that flowed.

use super::typprice;
use crate::fast::operators::lagged::{changes, lagged};
use crate::fast::operators::map::{Mapped, maps, scale_of_sums, share};
use crate::fast::operators::recursion::saturated;
use crate::fast::operators::sums::{Beyond, Sums};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Mfi, Typprice};
use crate::simd::lanes::each;

pub(crate) fn plan(
    plan: &mut Plan,
    Mfi { period }: Mfi,
    [high, low, close, volume]: [Line; 4],
) -> [Line; 1] {
    let [price] = typprice::plan(plan, Typprice {}, [high, low, close]);
    let [decided] = plan.add(Mapped(Decided), [high, low, close]);
    let flows: [Line; 2] = lagged(plan, 1, Flows, [price, decided, volume]);
    let sums: [Line; 2] = windowed(plan, Sums { period, beyond: Beyond::Shared }, flows);
    plan.add(Mapped(PercentUp), sums)
}

/// A price that moves by no more than this share of both has not moved.
pub(crate) const FLAT: f64 = 1e-14;

maps! {
    /// The typical price in the operations by which the definition says whether it moved.
    Decided: 3 -> 1, |lanes, bar| {
        let [high, low, close] = each(bar, |price| price * V::splat(lanes, 0.25));
        [(((high + low) + close) / V::splat(lanes, 3.0)).as_defined()]
    };
    PercentUp: 2 -> 1, |lanes, [up, down]| {
        let (scale, _) = scale_of_sums(lanes, [up, down]);
        let (up, down) = (up * scale, down * scale);
        [V::splat(lanes, 100.0) * share(lanes, up, up + down, 0.0)]
    };
}

changes! {
    Flows: 3 -> 2, |lanes, [_, before, _], [price, now, volume]| {
        let (zero, flow) = (V::splat(lanes, 0.0), saturated(lanes, price * volume));
        let flat = ((before.abs() + now.abs()) * V::splat(lanes, FLAT)).as_defined();
        let way = (now - before).as_defined();
        [V::select(flat.lt(way), flow, zero), V::select(flat.lt(zero - way), flow, zero)]
    };
}
