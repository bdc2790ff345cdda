//! The lowest and the highest value of a window.

use crate::fast::operators::extent::Extent;
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Minmax;

pub(crate) fn plan(plan: &mut Plan, Minmax { period }: Minmax, line: [Line; 1]) -> [Line; 2] {
    windowed(plan, Extent { period }, line)
}
