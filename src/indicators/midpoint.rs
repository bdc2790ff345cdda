//! The middle between the lowest and the highest value of a window.

use super::medprice::Middle;
use crate::fast::operators::extent::Extent;
use crate::fast::operators::map::Mapped;
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Midpoint;

pub(crate) fn plan(plan: &mut Plan, Midpoint { period }: Midpoint, line: [Line; 1]) -> [Line; 1] {
    let [lowest, highest] = windowed(plan, Extent { period }, line);
    plan.add(Mapped(Middle), [highest, lowest])
}
