//! The difference of two lines.

use crate::fast::operators::map::{Mapped, maps};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Sub;

pub(crate) fn plan(plan: &mut Plan, _: Sub, bars: [Line; 2]) -> [Line; 1] {
    plan.add(Mapped(Less), bars)
}

maps! {
    Less: 2 -> 1, |_lanes, [a, b]| [a - b];
}
