//! The mean of high, low and close, around the close.

use crate::fast::operators::map::{Mapped, maps, mean_around};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Typprice;

pub(crate) fn plan(plan: &mut Plan, _: Typprice, bars: [Line; 3]) -> [Line; 1] {
    plan.add(Mapped(Mean), bars)
}

maps! {
    Mean: 3 -> 1, |lanes, bar| [mean_around(lanes, bar)];
}
