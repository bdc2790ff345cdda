//! The middle between the lowest low and the highest high of a window.

use super::medprice::Middle;
use crate::fast::operators::extent::Extent;
use crate::fast::operators::map::Mapped;
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Midprice;

pub(crate) fn plan(plan: &mut Plan, Midprice { period }: Midprice, bars: [Line; 2]) -> [Line; 1] {
    let [lowest, highest] = windowed(plan, Extent { period }, bars);
    plan.add(Mapped(Middle), [highest, lowest])
}
