//! The sum of a window.

use crate::fast::operators::sums::{Beyond, Sums};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Sum;

pub(crate) fn plan(plan: &mut Plan, Sum { period }: Sum, line: [Line; 1]) -> [Line; 1] {
    windowed(plan, Sums { period, beyond: Beyond::Infinite }, line)
}
