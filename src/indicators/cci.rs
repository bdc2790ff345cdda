//! How far the typical price lies from its mean, in mean absolute deviations.

use super::{avgdev, sma, typprice};
use crate::fast::operators::map::{Map, Mapped, scale_of_sums};
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Avgdev, Cci, Sma, Typprice};
use crate::simd::lanes::{Lanes, Vector, each};

pub(crate) fn plan(plan: &mut Plan, Cci { period }: Cci, bars: [Line; 3]) -> [Line; 1] {
    let price = typprice::plan(plan, Typprice {}, bars);
    let [mean] = sma::plan(plan, Sma { period }, price);
    let [deviation] = avgdev::plan(plan, Avgdev { period }, price);
    let [price] = price;
    plan.add(Mapped(Channel), [price, mean, deviation])
}

/// The distance of the first two, over 0.015 of the third.
#[derive(Clone, Debug, PartialEq)]
struct Channel;

impl Map<3, 1> for Channel {
    #[inline(always)]
    fn map<L: Lanes, V: Vector<L>>(&self, lanes: L, lines: [V; 3]) -> [V; 1] {
        let (scale, _) = scale_of_sums(lanes, lines);
        let [price, mean, deviation] = each(lines, |line| line * scale);
        let [zero, share] = each([0.0, 0.015], |x| V::splat(lanes, x));
        let index = ((price - mean) / deviation) / share;
        [V::select(deviation.le(zero), zero, index)]
    }
}
