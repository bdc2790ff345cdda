//! Stochastic RSI.
//!
//! Tushar Chande and Stanley Kroll (1993), as TA-Lib's `STOCHRSI`: where the RSI stands between its
//! lowest (0) and highest (100) of the last K bars, and a moving average of that. 0 where highest and
//! lowest differ by no more than 1e−14 of their sum.

use super::average::average;
use super::number::Number;
use super::rsi::rsi;
use crate::parameters::{Rsi, Stochrsi};

pub(crate) fn stochrsi<N: Number>(stoch: Stochrsi, [x]: [&[N]; 1]) -> [Vec<N>; 2] {
    let mut fast = fastk(stoch, x);
    let smooth = average(stoch.fastd_average, &fast, stoch.fastd_period);
    fast.drain(..fast.len() - smooth.len());
    [fast, smooth]
}

/// A range that is at most this share of its ends is flat.
const FLAT: f64 = 1e-14;

/// The line of positions from its first bar on.
fn fastk<N: Number>(stoch: Stochrsi, x: &[N]) -> Vec<N> {
    let [strength] = rsi(Rsi { period: stoch.period }, [x]);
    strength.windows(stoch.fastk_period).map(position).collect()
}

/// Where the last value stands between the lowest and the highest of the window.
fn position<N: Number>(window: &[N]) -> N {
    let last = window[window.len() - 1];
    let lowest = window.iter().copied().fold(last, N::min);
    let highest = window.iter().copied().fold(last, N::max);
    let range = highest - lowest;
    if range <= N::from(FLAT) * (highest + lowest) {
        return N::from(0.0);
    }
    N::from(100.0) * ((last - lowest) / range)
}
