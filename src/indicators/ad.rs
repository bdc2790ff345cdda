//! The running sum of the volume by where bars close in their range.
//!
//! Each bar's share is made in pairs ([`Pair`]), so that the sum's error does not grow with its length.

use crate::fast::errors::{Errors, Inexact};
use crate::fast::operators::map::{Map, Mapped, maps, scale_of_ratios, scale_of_sums};
use crate::fast::operators::pair::Pair;
use crate::fast::operators::recursion::{Recursive, saturated};
use crate::fast::operators::running::Running;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Ad;
use crate::rounding::{LEAST, ROUNDING};
use crate::simd::lanes::{Lanes, Vector, each};

pub(crate) fn plan(plan: &mut Plan, _: Ad, bars: [Line; 4]) -> [Line; 1] {
    let flow: [Line; 2] = plan.add(Mapped(Precise), bars);
    plan.add(Recursive::new(Running { is_stage: false }), flow)
}

maps! {
    /// Where the close stands in the range, from −1 to 1, times the volume.
    Flow: 4 -> 1, |lanes, [high, low, close, volume]| {
        let is_none = high.le(low);
        let (scale, _) = scale_of_sums(lanes, [high, low, close]);
        let [high, low, close] = each([high, low, close], |price| price * scale);
        let (zero, range) = (V::splat(lanes, 0.0), high - low);
        let place = saturated(lanes, ((close - low) - (high - close)) / range);
        [V::select(is_none, zero, saturated(lanes, place * volume))]
    };
}

/// The same, and what is rounded away of it.
#[derive(Clone, Debug, PartialEq)]
struct Precise;

impl Map<4, 2> for Precise {
    #[inline(always)]
    fn map<L: Lanes, V: Vector<L>>(&self, lanes: L, bar: [V; 4]) -> [V; 2] {
        let [high, low, close, volume] = bar;
        let is_none = high.le(low);
        let scale = scale_of_ratios(lanes, [high, low, close]);
        let [high, low, close] = each([high, low, close], |price| price * scale);
        let (zero, range) = (V::splat(lanes, 0.0), Pair::difference(high, low));
        let place = Pair::difference(close, low).minus(Pair::difference(high, close));
        let place = place.over(lanes, range).saturated(lanes);
        let flow = place.times(lanes, Pair::of(lanes, volume)).saturated(lanes);
        let Pair { value, rest } = Pair::select(is_none, Pair::of(lanes, zero), flow);
        [value, rest]
    }

    /// Some squares of a rounding of both distances of the close, as shares of the range.
    fn errors(&self, bars: &[Inexact; 4], [values, _]: &[&[f64]; 2]) -> [Errors; 2] {
        let [high, low, close, volume] = bars.map(|line| line.values);
        let is_exact = bars.iter().all(|line| line.most() == 0.0);
        let error = |at: usize| {
            // So that no distance overflows.
            let [high, low, close] = [high[at], low[at], close[at]].map(|price| 0.25 * price);
            let share = |distance: f64| (distance.abs() / (high - low)).min(f64::MAX);
            let size = (share(close - low) + share(high - close)) * volume[at].abs();
            32.0 * ROUNDING * ROUNDING * size.min(f64::MAX) + 8.0 * LEAST
        };
        let errors = |at: usize| match high[at] > low[at] {
            _ if !is_exact => f64::INFINITY,
            false => 0.0,
            true => error(at),
        };
        let errors = Errors::carried((0..values.len()).map(errors).collect());
        [errors, Errors::carried(vec![0.0; values.len()])]
    }
}
