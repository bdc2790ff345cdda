//! The rises less the falls of a window, in percent of both.

use crate::fast::operators::lagged::{changes, lagged};
use crate::fast::operators::map::{Mapped, maps, scale_of_sums, share};
use crate::fast::operators::recursion::saturated;
use crate::fast::operators::sums::{Beyond, Sums};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Cmou;

pub(crate) fn plan(plan: &mut Plan, Cmou { period }: Cmou, line: [Line; 1]) -> [Line; 1] {
    let sides = lagged(plan, 1, Sides, line);
    let sums: [Line; 2] = windowed(plan, Sums { period, beyond: Beyond::Shared }, sides);
    plan.add(Mapped(Balance), sums)
}

changes! {
    /// What was gained and what was lost.
    Sides: 1 -> 2, |lanes, [before], [now]| {
        let (zero, change) = (V::splat(lanes, 0.0), saturated(lanes, now - before));
        [change.max(zero), (zero - change).max(zero)]
    };
}

maps! {
    Balance: 2 -> 1, |lanes, [rises, falls]| {
        let (scale, _) = scale_of_sums(lanes, [rises, falls]);
        let (rises, falls) = (rises * scale, falls * scale);
        [V::splat(lanes, 100.0) * share(lanes, rises - falls, rises + falls, 0.0)]
    };
}
