//! How far the typical price lies from its mean, in mean absolute deviations.

use super::sma;
use crate::fast::operators::deviation::Deviation;
use crate::fast::operators::map::{Map, Mapped, scale_of_sums};
use crate::fast::operators::window::Window;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Cci, Sma};
use crate::simd::lanes::{Lanes, Vector, each};

pub(crate) fn plan(plan: &mut Plan, Cci { period }: Cci, bars: [Line; 3]) -> [Line; 1] {
    let [price] = plan.add(Mapped(Typical), bars);
    let [mean] = sma::plan(plan, Sma { period }, [price]);
    // From the price's first bar on: its window begins there.
    let deviation = Window::new(Deviation { period });
    let [deviation] = plan.add_at(plan.first(price), deviation, [price, mean]);
    plan.add(Mapped(Channel), [price, mean, deviation])
}

/// The mean of high, low and close, around the close.
#[derive(Clone, Debug, PartialEq)]
struct Typical;

impl Map<3, 1> for Typical {
    #[inline(always)]
    fn map<L: Lanes, V: Vector<L>>(&self, lanes: L, bar: [V; 3]) -> [V; 1] {
        let (scale, back) = scale_of_sums(lanes, bar);
        let [high, low, close] = each(bar, |price| price * scale);
        let moved = (high - close) + (low - close);
        [moved.mul_add(V::splat(lanes, 1.0 / 3.0), close) * back]
    }
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
