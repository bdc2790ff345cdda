//! The range of a window over the way that was gone in it.

use super::held::Step;
use crate::fast::operators::extent::Extent;
use crate::fast::operators::lagged::lagged;
use crate::fast::operators::map::{Mapped, maps, share};
use crate::fast::operators::recursion::saturated;
use crate::fast::operators::sums::{Beyond, Sums};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Vhf;

pub(crate) fn plan(plan: &mut Plan, Vhf { period }: Vhf, line: [Line; 1]) -> [Line; 1] {
    let [lowest, highest] = windowed(plan, Extent { period }, line);
    let step = lagged(plan, 1, Step, line);
    let [path] = windowed(plan, Sums { period, beyond: Beyond::Held }, step);
    plan.add(Mapped(Ratio), [lowest, highest, path])
}

maps! {
    Ratio: 3 -> 1, |lanes, [lowest, highest, path]| {
        [share(lanes, saturated(lanes, highest - lowest), path, 0.0)]
    };
}
