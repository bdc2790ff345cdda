//! Two exponential averages, their difference, and the average of that: one recursion.

use crate::fast::operators::exponential::{decay_and_gain, mean, smoothed};
use crate::fast::operators::recursion::{Phase, Recursion, Recursive, difference, saturated};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Macd;
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
}
