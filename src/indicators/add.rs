//! The sum of two lines.

use crate::fast::operators::map::{Mapped, maps};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Add;

pub(crate) fn plan(plan: &mut Plan, _: Add, bars: [Line; 2]) -> [Line; 1] {
    plan.add(Mapped(Sum), bars)
}

maps! {
    Sum: 2 -> 1, |_lanes, [a, b]| [a + b];
}
