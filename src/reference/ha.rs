//! Heikin-Ashi candles.
//!
//! Munehisa Homma's; Dan Valcu, Technical Analysis of Stocks & Commodities (February 2004), as TA-Lib's `HA`: a candle
//! closes at the mean of its bar's four prices, opens in the middle of the body of the candle before (the first in
//! the middle of its bar's), and reaches as far as its bar and its body.

use super::avgprice::avgprice;
use super::number::Number;
use crate::parameters::{Avgprice, Ha};

pub(crate) fn ha<N: Number>(_: Ha, [open, high, low, close]: [&[N]; 4]) -> [Vec<N>; 4] {
    let [mean] = avgprice(Avgprice {}, [open, high, low, close]);
    let two = N::from(2.0);
    let mut begins: Vec<N> = Vec::with_capacity(mean.len());
    for at in 0..mean.len() {
        begins.push(match begins.last() {
            None => (open[0] + close[0]) / two,
            Some(&before) => (before + mean[at - 1]) / two,
        });
    }
    let highest = |at: usize| high[at].max(begins[at]).max(mean[at]);
    let lowest = |at: usize| low[at].min(begins[at]).min(mean[at]);
    let [highs, lows] =
        [(0..mean.len()).map(highest).collect(), (0..mean.len()).map(lowest).collect()];
    [begins, highs, lows, mean]
}
