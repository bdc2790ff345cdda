//! The running sum of a line.

use crate::fast::operators::recursion::Recursive;
use crate::fast::operators::running::Running;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Cumsum;

pub(crate) fn plan(plan: &mut Plan, _: Cumsum, line: [Line; 1]) -> [Line; 1] {
    plan.add(Recursive::new(Running { is_stage: false }), line)
}
