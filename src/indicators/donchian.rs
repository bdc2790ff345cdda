//! The highest high, the lowest low, and the middle between them.

use super::medprice::Middle;
use crate::fast::operators::extent::Extent;
use crate::fast::operators::map::Mapped;
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Donchian;

pub(crate) fn plan(plan: &mut Plan, Donchian { period }: Donchian, bars: [Line; 2]) -> [Line; 3] {
    let [lowest, highest] = windowed(plan, Extent { period }, bars);
    let [middle] = plan.add(Mapped(Middle), [highest, lowest]);
    [highest, middle, lowest]
}
