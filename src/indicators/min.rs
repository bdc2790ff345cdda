//! The lowest value of a window.

use crate::fast::operators::extent::Extent;
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Min;

pub(crate) fn plan(plan: &mut Plan, Min { period }: Min, line: [Line; 1]) -> [Line; 1] {
    let [lowest, _] = windowed(plan, Extent { period }, line);
    [lowest]
}
