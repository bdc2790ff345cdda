//! How much more recent the highest high is than the lowest low.

use super::aroon;
use super::sub::Less;
use crate::fast::operators::map::Mapped;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Aroon, Aroonosc};

pub(crate) fn plan(plan: &mut Plan, Aroonosc { period }: Aroonosc, bars: [Line; 2]) -> [Line; 1] {
    let [down, up] = aroon::plan(plan, Aroon { period }, bars);
    plan.add(Mapped(Less), [up, down])
}
