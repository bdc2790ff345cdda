//! The product of two lines.

use crate::fast::operators::map::{Mapped, maps};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Mult;

pub(crate) fn plan(plan: &mut Plan, _: Mult, bars: [Line; 2]) -> [Line; 1] {
    plan.add(Mapped(Product), bars)
}

maps! {
    Product: 2 -> 1, |_lanes, [a, b]| [a * b];
}
