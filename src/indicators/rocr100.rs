//! The line in percent of what it was.

use crate::fast::operators::lagged::{changes, lagged};
use crate::fast::operators::map::share;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Rocr100;

pub(crate) fn plan(plan: &mut Plan, Rocr100 { period }: Rocr100, line: [Line; 1]) -> [Line; 1] {
    lagged(plan, period, Percent, line)
}

changes! {
    Percent: 1 -> 1, |lanes, [before], [now]| {
        [V::splat(lanes, 100.0) * share(lanes, now, before, 0.0)]
    };
}
