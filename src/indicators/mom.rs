//! How far the line has come in a period.

use crate::fast::operators::lagged::{changes, lagged};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Mom;

pub(crate) fn plan(plan: &mut Plan, Mom { period }: Mom, line: [Line; 1]) -> [Line; 1] {
    lagged(plan, period, Way, line)
}

changes! {
    Way: 1 -> 1, |_lanes, [before], [now]| [now - before];
}
