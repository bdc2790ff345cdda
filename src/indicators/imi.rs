//! The bodies that close higher, in percent of all bodies of a window.

use crate::fast::operators::map::{Mapped, maps, scale_of_sums, share};
use crate::fast::operators::recursion::saturated;
use crate::fast::operators::sums::{Beyond, Sums};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Imi;

pub(crate) fn plan(plan: &mut Plan, Imi { period }: Imi, bars: [Line; 2]) -> [Line; 1] {
    let bodies = plan.add(Mapped(Bodies), bars);
    let sums: [Line; 2] = windowed(plan, Sums { period, beyond: Beyond::Shared }, bodies);
    plan.add(Mapped(PercentUp), sums)
}

maps! {
    Bodies: 2 -> 2, |lanes, [open, close]| {
        let (zero, body) = (V::splat(lanes, 0.0), saturated(lanes, close - open));
        [body.max(zero), (zero - body).max(zero)]
    };
    PercentUp: 2 -> 1, |lanes, [up, down]| {
        let (scale, _) = scale_of_sums(lanes, [up, down]);
        let (up, down) = (up * scale, down * scale);
        [V::splat(lanes, 100.0) * share(lanes, up, up + down, 0.5)]
    };
}
