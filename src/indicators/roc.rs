//! How far the line has come, in percent of what it was.

use super::rocp::change;
use crate::fast::operators::lagged::{changes, lagged};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Roc;

pub(crate) fn plan(plan: &mut Plan, Roc { period }: Roc, line: [Line; 1]) -> [Line; 1] {
    lagged(plan, period, Percent, line)
}

changes! {
    Percent: 1 -> 1, |lanes, [before], [now]| {
        [V::splat(lanes, 100.0) * change(lanes, before, now)]
    };
}
