//! Directional movement: three averages, the index of their shares, and its average, as one
//! recursion.

use super::atr::true_range;
use crate::fast::State;
use crate::fast::operators::exponential::{decay_and_gain, mean, smoothed};
use crate::fast::operators::recursion::{Phase, Recursion, Recursive, difference};
use crate::parameters::Adx;
use crate::simd::lanes::{Lanes, One, Vector, each};

pub(crate) fn state(adx: Adx) -> impl State<3, 1> {
    Recursive::new(adx)
}

/// How far the bar goes beyond the one before: up, down, and in all.
#[inline(always)]
fn movement<L: Lanes, V: Vector<L>, const SATURATING: bool>(
    lanes: L,
    bar: [V; 3],
    previous: [V; 3],
) -> [V; 3] {
    let zero = V::splat(lanes, 0.0);
    let rise = difference::<L, V, SATURATING>(lanes, bar[0], previous[0]);
    let fall = difference::<L, V, SATURATING>(lanes, previous[1], bar[1]);
    let up = V::select(zero.lt(rise) & fall.lt(rise), rise, zero);
    let down = V::select(zero.lt(fall) & rise.lt(fall), fall, zero);
    [up, down, true_range::<L, V, SATURATING>(lanes, bar, previous[2])]
}

/// Moves that add up to less of the range are none: DIs that add up to 1e−14 percent.
const LEAST: f64 = 1e-16;

/// The index of the averaged movements, and whether there is none because nothing moves.
#[inline(always)]
fn index<L: Lanes, V: Vector<L>>(lanes: L, [up, down, range]: [V; 3]) -> (V, V::Mask) {
    let both = (down + up).min(V::splat(lanes, f64::MAX));
    let moves = V::splat(lanes, 0.0).lt(both) & (V::splat(lanes, LEAST) * range).le(both);
    (V::splat(lanes, 100.0) * ((down - up).abs() / both), !moves)
}

impl Recursion<3, 1, 7, 2> for Adx {
    fn lookback(&self) -> usize {
        2 * self.period - 1
    }

    fn coefficients(&self) -> [f64; 2] {
        decay_and_gain(self.period - 1, self.period)
    }

    #[inline(always)]
    fn warm_up<L: Lanes>(&self, lanes: L, at: usize, bar: [f64; 3], accumulators: &mut [f64; 7]) {
        let &mut [high, low, close, up, down, range, mut average] = accumulators;
        let mut sums = [up, down, range];
        if at > 0 {
            let previous = each([high, low, close], One::<L>::new);
            let moved = movement::<L, _, true>(lanes, each(bar, One::new), previous);
            let [decay, gain] = self.coefficients();
            for (sum, moved) in sums.iter_mut().zip(moved) {
                let decay = if at < self.period { 1.0 } else { decay };
                *sum = L::fused(decay, *sum, gain * moved.get());
            }
        }
        if let Some(number) = at.checked_sub(self.period) {
            let (index, none) = index::<L, One<L>>(lanes, each(sums, One::new));
            let index = One::select(none, One::new(0.0), index);
            average = mean::<L>(average, number, index.get());
        }
        let [up, down, range] = sums;
        *accumulators = [bar[0], bar[1], bar[2], up, down, range, average];
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        &coefficients: &[V; 2],
        _: impl Phase<L, V>,
        bar: [V; 3],
        accumulators: &mut [V; 7],
    ) {
        let &mut [high, low, close, up, down, range, average] = accumulators;
        let moved = movement::<L, V, SATURATING>(lanes, bar, [high, low, close]);
        let up = smoothed(coefficients, up, moved[0]);
        let down = smoothed(coefficients, down, moved[1]);
        let range = smoothed(coefficients, range, moved[2]);
        let (index, none) = index(lanes, [up, down, range]);
        let average = V::select(none, average, smoothed(coefficients, average, index));
        *accumulators = [bar[0], bar[1], bar[2], up, down, range, average];
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(_: L, _: &[V; 2], accumulators: &[V; 7]) -> [V; 1] {
        [accumulators[6]]
    }
}
