//! The mean of open, high, low and close, around the close.

use crate::fast::operators::map::{Mapped, maps, mean_around};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Avgprice;

pub(crate) fn plan(plan: &mut Plan, _: Avgprice, bars: [Line; 4]) -> [Line; 1] {
    plan.add(Mapped(Mean), bars)
}

maps! {
    Mean: 4 -> 1, |lanes, bar| [mean_around(lanes, bar)];
}
