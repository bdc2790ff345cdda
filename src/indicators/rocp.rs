//! How far the line has come, as a share of what it was.

use crate::fast::operators::lagged::{changes, lagged};
use crate::fast::operators::map::scale_of_sums;
use crate::fast::operators::recursion::saturated;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Rocp;
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, Rocp { period }: Rocp, line: [Line; 1]) -> [Line; 1] {
    lagged(plan, period, Change, line)
}

/// The change from bar to bar, which stops at the largest double: a stage.
pub(super) fn held(plan: &mut Plan, line: Line) -> Line {
    let [change] = lagged(plan, 1, Held, [line]);
    change
}

/// `(now − before) / before`; nothing of nothing.
#[inline(always)]
pub(crate) fn change<L: Lanes, V: Vector<L>>(lanes: L, before: V, now: V) -> V {
    let (scale, _) = scale_of_sums(lanes, [before, now]);
    // Beside the largest doubles the smallest may be nothing: the quotient is infinite.
    let zero = V::splat(lanes, 0.0);
    let change = (now * scale - before * scale) / (before * scale);
    V::select(before.abs().le(zero), zero, change)
}

changes! {
    Held: 1 -> 1, |lanes, [before], [now]| [saturated(lanes, change(lanes, before, now))];
    Change: 1 -> 1, |lanes, [before], [now]| [change(lanes, before, now)];
}
