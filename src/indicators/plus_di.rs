//! The averaged moves upwards, in percent of the averaged true range.

use super::directional::Direction;
use crate::fast::operators::recursion::Recursive;
use crate::fast::plan::{Line, Plan};
use crate::parameters::PlusDi;

pub(crate) fn plan(plan: &mut Plan, PlusDi { period }: PlusDi, bars: [Line; 3]) -> [Line; 1] {
    plan.add(Recursive::new(Direction { period, is_up: true }), bars)
}
