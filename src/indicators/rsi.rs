//! Wilder's averages of the rises and the falls, and the share of the rises.

use crate::fast::operators::exponential::{decay_and_gain, mean, smoothed};
use crate::fast::operators::recursion::{Phase, Recursion, Recursive, difference, saturated};
use crate::parameters::Rsi;
use crate::simd::lanes::{Lanes, One, Vector};

pub(crate) fn state(rsi: Rsi) -> Recursive<Rsi, 1, 1, 3, 2> {
    Recursive::new(rsi)
}

/// How far the price rises, and how far it falls.
#[inline(always)]
fn steps<L: Lanes, V: Vector<L>, const SATURATING: bool>(lanes: L, x: V, previous: V) -> [V; 2] {
    let zero = V::splat(lanes, 0.0);
    let step = difference::<L, V, SATURATING>(lanes, x, previous);
    [step.max(zero), (zero - step).max(zero)]
}

impl Recursion<1, 1, 3, 2> for Rsi {
    fn lookback(&self) -> usize {
        self.period
    }

    fn coefficients(&self) -> [f64; 2] {
        decay_and_gain(self.period - 1, self.period)
    }

    #[inline(always)]
    fn warm_up<L: Lanes>(
        &self,
        lanes: L,
        at: usize,
        [x]: [f64; 1],
        [previous, up, down]: &mut [f64; 3],
    ) {
        if let Some(at) = at.checked_sub(1) {
            let [rise, fall] = steps::<L, _, true>(lanes, One::new(x), One::new(*previous));
            *up = mean::<L>(*up, at, rise.get());
            *down = mean::<L>(*down, at, fall.get());
        }
        *previous = x;
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        &coefficients: &[V; 2],
        _: impl Phase<L, V>,
        [x]: [V; 1],
        [previous, up, down]: &mut [V; 3],
    ) {
        let [rise, fall] = steps::<L, V, SATURATING>(lanes, x, *previous);
        *up = smoothed(coefficients, *up, rise);
        *down = smoothed(coefficients, *down, fall);
        *previous = x;
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(lanes: L, _: &[V; 2], &[_, up, down]: &[V; 3]) -> [V; 1] {
        let (zero, both) = (V::splat(lanes, 0.0), saturated(lanes, up + down));
        [V::select(both.le(zero), zero, V::splat(lanes, 100.0) * (up / both))]
    }
}
