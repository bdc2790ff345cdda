//! The line as a multiple of what it was.

use crate::fast::operators::lagged::{changes, lagged};
use crate::fast::operators::map::share;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Rocr;

pub(crate) fn plan(plan: &mut Plan, Rocr { period }: Rocr, line: [Line; 1]) -> [Line; 1] {
    lagged(plan, period, Multiple, line)
}

changes! {
    Multiple: 1 -> 1, |lanes, [before], [now]| [share(lanes, now, before, 0.0)];
}
