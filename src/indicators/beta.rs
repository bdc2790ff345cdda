//! By how much the second line's changes move with the first's.

use super::correl::{Of, Together};
use super::rocp;
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Beta;

pub(crate) fn plan(plan: &mut Plan, Beta { period }: Beta, lines: [Line; 2]) -> [Line; 1] {
    let changes = lines.map(|line| rocp::held(plan, line));
    windowed(plan, Together { period, of: Of::Slope }, changes)
}
