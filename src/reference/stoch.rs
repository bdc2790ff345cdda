//! Stochastic Oscillator.
//!
//! George Lane, as TA-Lib's `STOCH`: where the close stands between the lowest low (0) and the highest
//! high (100) of the last K bars, an average of that, and an average of the average. 0 where highest
//! and lowest are equal. A place stops at the largest double: a close need not lie in the range.

use super::average::average;
use super::common::{extent, last};
use super::number::Number;
use crate::parameters::Stoch;

pub(crate) fn stoch<N: Number>(stoch: Stoch, bars: [&[N]; 3]) -> [Vec<N>; 2] {
    let fast = places(bars, stoch.fastk_period);
    let slow = average(stoch.slowk_average, &fast, stoch.slowk_period);
    let slower = average(stoch.slowd_average, &slow, stoch.slowd_period);
    [last(&slow, slower.len()).to_vec(), slower]
}

/// Where each close stands in the range of the last bars, in percent.
pub(super) fn places<N: Number>([high, low, close]: [&[N]; 3], period: usize) -> Vec<N> {
    let place = |(&close, [lowest, highest]): (&N, [N; 2])| {
        let range = highest - lowest;
        if range.is_zero() {
            range
        } else {
            (N::from(100.0) * (close - lowest) / range).saturated()
        }
    };
    let ranges = extent(high, low, period);
    last(close, ranges.len()).iter().zip(ranges).map(place).collect()
}
