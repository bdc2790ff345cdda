//! Smoothed candles: each opens in the middle of the one before.

use crate::fast::errors::averages::Average;
use crate::fast::errors::{Errors, Inexact};
use crate::fast::operators::map::{Mapped, maps, mean_around};
use crate::fast::operators::recursion::{Phase, Recursion, Recursive};
use crate::fast::plan::{Line, Plan};
use crate::indicators::avgprice;
use crate::parameters::{Avgprice, Ha};
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, _: Ha, [open, high, low, close]: [Line; 4]) -> [Line; 4] {
    let [mean] = avgprice::plan(plan, Avgprice {}, [open, high, low, close]);
    let [seed] = plan.add(Mapped(Middle), [open, close]);
    let [begins] = plan.add(Recursive::new(Opening), [seed, mean]);
    let [high, low] = plan.add(Mapped(Ends), [begins, high, low, mean]);
    [begins, high, low, mean]
}

maps! {
    Middle: 2 -> 1, |lanes, body| [mean_around(lanes, body)];
    Ends: 4 -> 2, |_lanes, [open, high, low, close]| {
        [high.max(open.max(close)), low.min(open.min(close))]
    };
}

/// The middle of the candle before, the first one's own; carried are it and the close of its candle.
#[derive(Clone, Debug, PartialEq)]
struct Opening;

impl Recursion<2, 1, 2, 0> for Opening {
    fn lookback(&self) -> usize {
        0
    }

    fn coefficients(&self) -> [f64; 0] {
        []
    }

    #[inline(always)]
    fn warm_up<L: Lanes>(&self, _: L, _: usize, bar: [f64; 2], numbers: &mut [f64; 2]) {
        *numbers = bar;
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        _: &[V; 0],
        _: impl Phase<L, V>,
        [_, mean]: [V; 2],
        [open, close]: &mut [V; 2],
    ) {
        let half = V::splat(lanes, 0.5);
        *open = half.mul_add(*open, half * *close);
        *close = mean;
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(_: L, _: &[V; 0], &[open, _]: &[V; 2]) -> [V; 1] {
        [open]
    }

    fn forgets(&self) -> Option<usize> {
        // Half of the seed is left at each bar.
        Some(53)
    }

    fn errors(&self, [seed, mean]: &[Inexact; 2], _: &[&[f64]; 1]) -> [Errors; 1] {
        let mut average = Average::default();
        let step = |at: usize| {
            if at == 0 {
                let (value, error) = seed.at(0);
                average = Average { value, error };
            } else {
                average.add([0.5, 0.5], mean.at(at - 1));
            }
            average.error
        };
        [Errors::carried((0..mean.values.len()).map(step).collect())]
    }
}
