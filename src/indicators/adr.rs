//! The mean range of bars.

use super::{held, sma};
use crate::fast::operators::map::Mapped;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Adr, Sma};

pub(crate) fn plan(plan: &mut Plan, Adr { period }: Adr, bars: [Line; 2]) -> [Line; 1] {
    let range = plan.add(Mapped(held::Less), bars);
    sma::plan(plan, Sma { period }, range)
}
