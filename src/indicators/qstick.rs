//! The mean of what bars have gained from open to close.

use super::{held, sma};
use crate::fast::operators::map::Mapped;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Qstick, Sma};

pub(crate) fn plan(
    plan: &mut Plan,
    Qstick { period }: Qstick,
    [open, close]: [Line; 2],
) -> [Line; 1] {
    let gain = plan.add(Mapped(held::Less), [close, open]);
    sma::plan(plan, Sma { period }, gain)
}
