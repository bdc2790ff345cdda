//! The middle of a bar, around its low.

use crate::fast::operators::map::{Mapped, maps, mean_around};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Medprice;

pub(crate) fn plan(plan: &mut Plan, _: Medprice, bars: [Line; 2]) -> [Line; 1] {
    plan.add(Mapped(Middle), bars)
}

maps! {
    Middle: 2 -> 1, |lanes, bar| [mean_around(lanes, bar)];
}
