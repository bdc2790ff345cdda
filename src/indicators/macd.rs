//! Two exponential averages, their difference, and the average of that: one recursion.

use crate::fast::errors::averages::{Average, averaged};
use crate::fast::errors::{Errors, Inexact};
use crate::fast::gains::{decay_and_gain, forgets};
use crate::fast::operators::exponential::{mean, smoothed};
use crate::fast::operators::recursion::{Phase, Recursion, Recursive, difference, saturated};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Macd;
use crate::rounding::{LEAST, ROUNDING};
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, macd: Macd, inputs: [Line; 1]) -> [Line; 3] {
    plan.add(Recursive::new(macd.ordered()), inputs)
}

impl Macd {
    /// The shorter of the two periods is the fast one, in whichever order they are given.
    pub(crate) fn ordered(self) -> Self {
        let (fast, slow) = (self.fast_period, self.slow_period);
        Self { fast_period: fast.min(slow), slow_period: fast.max(slow), ..self }
    }
}

impl Recursion<1, 3, 3, 6> for Macd {
    fn lookback(&self) -> usize {
        self.slow_period + self.signal_period - 2
    }

    fn forgets(&self) -> Option<usize> {
        let forgets = |period| forgets(period - 1, period + 1);
        let slower = self.slow_period.max(self.fast_period);
        Some(forgets(slower) + forgets(self.signal_period))
    }

    fn coefficients(&self) -> [f64; 6] {
        let [a, b] = decay_and_gain(self.fast_period - 1, self.fast_period + 1);
        let [c, d] = decay_and_gain(self.slow_period - 1, self.slow_period + 1);
        let [e, f] = decay_and_gain(self.signal_period - 1, self.signal_period + 1);
        [a, b, c, d, e, f]
    }

    /// The fast average is seeded in step with the slow one: by the last of the slow one's bars.
    #[inline(always)]
    fn warm_up<L: Lanes>(
        &self,
        _: L,
        at: usize,
        [x]: [f64; 1],
        [fast, slow, signal]: &mut [f64; 3],
    ) {
        let average = |average: f64, at: usize, period: usize, x: f64| {
            if at < period {
                return mean::<L>(average, at, x);
            }
            let [decay, gain] = decay_and_gain(period - 1, period + 1);
            L::fused(decay, average, gain * x)
        };
        if let Some(at) = at.checked_sub(self.slow_period - self.fast_period) {
            *fast = average(*fast, at, self.fast_period, x);
        }
        *slow = average(*slow, at, self.slow_period, x);
        if let Some(at) = at.checked_sub(self.slow_period - 1) {
            let macd = (*fast - *slow).clamp(-f64::MAX, f64::MAX);
            *signal = average(*signal, at, self.signal_period, macd);
        }
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        &[a, b, c, d, e, f]: &[V; 6],
        _: impl Phase<L, V>,
        [x]: [V; 1],
        [fast, slow, signal]: &mut [V; 3],
    ) {
        *fast = smoothed([a, b], *fast, x);
        *slow = smoothed([c, d], *slow, x);
        *signal = smoothed([e, f], *signal, difference::<L, V, SATURATING>(lanes, *fast, *slow));
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        lanes: L,
        _: &[V; 6],
        &[fast, slow, signal]: &[V; 3],
    ) -> [V; 3] {
        let macd = saturated(lanes, fast - slow);
        [macd, signal, macd - signal]
    }

    /// Those of both averages, their difference, and the average of that: each rounding once, and
    /// each average hands on what reaches it.
    fn errors(&self, [x]: &[Inexact; 1], _: &[&[f64]; 3]) -> [Errors; 3] {
        let [fast, slow] = [self.fast_period, self.slow_period];
        let over = |period: usize| decay_and_gain(period - 1, period + 1);
        let slows = averaged(x.pairs(), slow, over(slow));
        let fasts = averaged(x.from(slow - fast).pairs(), fast, over(fast));
        let first = (slow - 1).min(x.values.len());
        let difference = |(fast, slow): (&Average, &Average)| {
            let value = (fast.value - slow.value).clamp(-f64::MAX, f64::MAX);
            (value, fast.error + slow.error + ROUNDING * value.abs() + LEAST)
        };
        let macds = fasts.iter().skip(fast - 1).zip(slows.iter().skip(slow - 1)).map(difference);
        let macds: Vec<(f64, f64)> = macds.collect();
        let signal = self.signal_period;
        let signals = averaged(macds.iter().copied(), signal, over(signal));
        let histogram = macds.iter().zip(&signals).map(|(&(value, error), signal)| {
            let value = ROUNDING * (value.abs() + signal.value.abs());
            error + signal.error + value + LEAST
        });
        let warm_up = vec![0.0; first];
        let after = |errors: Vec<f64>| Errors::carried([&warm_up[..], &errors].concat());
        [
            after(macds.iter().map(|macd| macd.1).collect()),
            after(signals.iter().map(|signal| signal.error).collect()),
            after(histogram.collect()),
        ]
    }
}
