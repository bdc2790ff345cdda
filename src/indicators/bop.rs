//! The body of a bar as a share of its range.

use crate::fast::operators::map::{Mapped, maps, scale_of_sums};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Bop;
use crate::simd::lanes::each;

pub(crate) fn plan(plan: &mut Plan, _: Bop, bars: [Line; 4]) -> [Line; 1] {
    plan.add(Mapped(Balance), bars)
}

maps! {
    Balance: 4 -> 1, |lanes, bar| {
        let (scale, _) = scale_of_sums(lanes, bar);
        let zero = V::splat(lanes, 0.0);
        let is_none = bar[1].le(bar[2]);
        let [open, high, low, close] = each(bar, |price| price * scale);
        let (body, range) = (close - open, high - low);
        [V::select(is_none | body.abs().le(zero), zero, body / range)]
    };
}
