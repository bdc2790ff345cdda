//! The highest value of a window.

use crate::fast::operators::extent::Extent;
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Max;

pub(crate) fn plan(plan: &mut Plan, Max { period }: Max, line: [Line; 1]) -> [Line; 1] {
    let [_, highest] = windowed(plan, Extent { period }, line);
    [highest]
}
