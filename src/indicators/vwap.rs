//! The mean price of all volume so far, around the first price.
//!
//! Distances from the first price, times the volume, are made and summed in pairs ([`Pair`]): the mean's error is
//! in proportion to the spread of the prices, and does not grow with their number.

use super::typprice;
use crate::fast::errors::{Errors, Inexact};
use crate::fast::operators::first::First;
use crate::fast::operators::map::{Map, Mapped, maps};
use crate::fast::operators::pair::Pair;
use crate::fast::operators::recursion::{Recursive, saturated};
use crate::fast::operators::running::Running;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Typprice, Vwap};
use crate::rounding::{LEAST, ROUNDING};
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, _: Vwap, [high, low, close, volume]: [Line; 4]) -> [Line; 1] {
    let price = typprice::plan(plan, Typprice {}, [high, low, close]);
    let [first] = plan.add(First::default(), price);
    let moved: [Line; 2] = plan.add(Mapped(Moved), [high, low, close, volume, first]);
    let [moved] = plan.add(Recursive::new(Running { is_stage: true }), moved);
    let [volume] = plan.add(Recursive::new(Running { is_stage: true }), [volume]);
    plan.add(Mapped(Around), [first, moved, volume])
}

maps! {
    Around: 3 -> 1, |lanes, [first, moved, volume]| {
        let zero = V::splat(lanes, 0.0);
        let mean = saturated(lanes, first + moved / volume);
        [V::select(volume.abs().le(zero), zero, mean)]
    };
}

/// How far the typical price lies from the first, times the volume.
#[derive(Clone, Debug, PartialEq)]
struct Moved;

impl Map<5, 2> for Moved {
    #[inline(always)]
    fn map<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        [high, low, close, volume, first]: [V; 5],
    ) -> [V; 2] {
        let sum = Pair::difference(high, first)
            .plus(Pair::difference(low, first))
            .plus(Pair::difference(close, first));
        let distance = sum.over(lanes, Pair::of(lanes, V::splat(lanes, 3.0))).saturated(lanes);
        let Pair { value, rest } = distance.times(lanes, Pair::of(lanes, volume)).saturated(lanes);
        [value, rest]
    }

    /// Some squares of a rounding of the three distances; nothing is known of what does not stay within the
    /// doubles.
    fn errors(&self, bars: &[Inexact; 5], [values, _]: &[&[f64]; 2]) -> [Errors; 2] {
        let is_exact = bars.iter().all(|line| line.most() == 0.0);
        let [high, low, close, volume, first] = bars.map(|line| line.values);
        let error = |(at, value): (usize, &f64)| {
            let distance = |price: f64| (price - first[at]).abs();
            let distances = distance(high[at]) + distance(low[at]) + distance(close[at]);
            let size = distances * volume[at].abs();
            let is_known = is_exact && size < f64::MAX && value.abs() < f64::MAX;
            let error = 32.0 * ROUNDING * ROUNDING * size + 8.0 * LEAST;
            if is_known { error } else { f64::INFINITY }
        };
        let errors = Errors::carried(values.iter().enumerate().map(error).collect());
        [errors, Errors::carried(vec![0.0; values.len()])]
    }
}
