//! Stochastic RSI.
//!
//! Tushar Chande and Stanley Kroll, "The New Technical Trader" (1994), as TA-Lib's `STOCHRSI`: where
//! the RSI stands between the lowest and the highest of its last `fastk_period` values, in percent,
//! and the average of that line. A range of at most 1e-14 of |highest| + |lowest| is flat and gives
//! 0, so that rounding noise is no signal. The RSI and K are in doubles, in this order; D averages
//! the bits of K.

use super::bbands::average;
use super::line;
use super::rsi::rsi;
use crate::registry::{Rsi, Stochrsi};

pub(crate) fn stochrsi(stochrsi: Stochrsi, [x]: [&[f64]; 1]) -> [Vec<f64>; 2] {
    let (k, first) = fastk(stochrsi, x);
    let (d, later) = average(stochrsi.fastd_average, stochrsi.fastd_period, &k);
    let at_once = |values: &[f64]| line(x.len(), first + later, |at| values[at - first]);
    [at_once(&k), at_once(&d)]
}

/// Every K, and the bar of the first.
pub(crate) fn fastk(stochrsi: Stochrsi, x: &[f64]) -> (Vec<f64>, usize) {
    let [rsi] = rsi(Rsi { period: stochrsi.period }, [x]);
    let rsi = rsi.get(stochrsi.period..).unwrap_or(&[]);
    let value = |window: &[f64]| {
        let highest = window.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let lowest = window.iter().copied().fold(f64::INFINITY, f64::min);
        let range = highest - lowest;
        if range <= 1e-14 * (highest.abs() + lowest.abs()) {
            return 0.0;
        }
        100.0 * ((window[window.len() - 1] - lowest) / range)
    };
    let k = rsi.windows(stochrsi.fastk_period).map(value).collect();
    (k, stochrsi.period + stochrsi.fastk_period - 1)
}
