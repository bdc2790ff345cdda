//! The mean of high, low and twice the close, around the close.

use crate::fast::operators::map::{Mapped, maps, weighted_around};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Wclprice;

pub(crate) fn plan(plan: &mut Plan, _: Wclprice, bars: [Line; 3]) -> [Line; 1] {
    plan.add(Mapped(Mean), bars)
}

maps! {
    Mean: 3 -> 1, |lanes, bar| [weighted_around(lanes, bar, 4.0)];
}
