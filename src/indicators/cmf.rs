//! Volume by where bars close in their range, as a share of the volume.

use super::ad::Flow;
use crate::fast::operators::map::{Mapped, maps, share};
use crate::fast::operators::sums::{Beyond, Sums};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Cmf;

pub(crate) fn plan(plan: &mut Plan, Cmf { period }: Cmf, bars: [Line; 4]) -> [Line; 1] {
    let [flow] = plan.add(Mapped(Flow), bars);
    let sums = Sums { period, beyond: Beyond::Shared };
    let sums: [Line; 2] = windowed(plan, sums, [flow, bars[3]]);
    plan.add(Mapped(Share), sums)
}

maps! {
    Share: 2 -> 1, |lanes, [flow, volume]| [share(lanes, flow, volume, 0.0)];
}
