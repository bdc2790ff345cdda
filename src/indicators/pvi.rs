//! The close's growth on the bars whose volume rises.

use super::nvi::Growth;
use crate::fast::operators::recursion::Recursive;
use crate::fast::operators::running::Growing;
use crate::fast::operators::since::Since;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Pvi;
pub(crate) fn plan(plan: &mut Plan, _: Pvi, bars: [Line; 2]) -> [Line; 1] {
    let growth: [Line; 2] = plan.add(Since::new(Growth { rises: true }), bars);
    plan.add(Recursive::new(Growing), growth)
}
