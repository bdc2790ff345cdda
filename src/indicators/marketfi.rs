//! The range of a bar for each piece of its volume.

use crate::fast::operators::map::{Mapped, maps, scale_of_sums, share};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Marketfi;

pub(crate) fn plan(plan: &mut Plan, _: Marketfi, bars: [Line; 3]) -> [Line; 1] {
    plan.add(Mapped(Facilitation), bars)
}

maps! {
    Facilitation: 3 -> 1, |lanes, [high, low, volume]| {
        let (scale, back) = scale_of_sums(lanes, [high, low]);
        [share(lanes, high * scale - low * scale, volume, 0.0) * back]
    };
}
