//! Stochastic RSI.
//!
//! Tushar Chande and Stanley Kroll (1993), as TA-Lib's `STOCHRSI`: where the RSI stands between its
//! lowest (0) and highest (100) of the last K bars, and a moving average of that. 0 where highest and
//! lowest differ by no more than 1e−14 of their sum.

use super::average::average;
use super::common::ending;
use super::rsi::rsi;
use super::wide::Wide;
use crate::parameters::{Rsi, Stochrsi};
use crate::patience::steps::made;

pub(crate) fn stochrsi(stoch: Stochrsi, [x]: [&[f64]; 1]) -> [Vec<f64>; 2] {
    let fast = fastk(stoch, x);
    let smooth = average(stoch.fastd_average, &fast, stoch.fastd_period);
    let warm = fast.len() - smooth.len();
    [
        ending(x.len(), fast[warm..].iter().copied()),
        ending(x.len(), smooth.into_iter().map(Wide::value)),
    ]
}

/// A range that is at most this share of its ends is flat.
pub(crate) const FLAT: f64 = 1e-14;

/// The line of positions from its first bar on.
pub(crate) fn fastk(stoch: Stochrsi, x: &[f64]) -> Vec<f64> {
    let [strength] = rsi(Rsi { period: stoch.period }, [x]);
    let strength = strength.get(stoch.period..).unwrap_or(&[]);
    strength.windows(stoch.fastk_period).map(position).collect()
}

/// Where the last value stands between the lowest and the highest of the window.
fn position(window: &[f64]) -> f64 {
    made(window.len());
    let lowest = window.iter().copied().fold(f64::INFINITY, f64::min);
    let highest = window.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let range = highest - lowest;
    if range <= FLAT * (highest + lowest) {
        return 0.0;
    }
    100.0 * ((window[window.len() - 1] - lowest) / range)
}
