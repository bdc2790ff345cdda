//! Exponential Moving Average.
//!
//! TA-Lib's `EMA`: the mean of the first P bars, and from there on y + 2 / (P + 1) · (x − y), here
//! ((P − 1)·y + 2x) / (P + 1).

use super::common::{ending, mean};
use super::wide::{Wide, wide};
use crate::parameters::Ema;

pub(crate) fn ema(ema: Ema, [x]: [&[f64]; 1]) -> [Vec<f64>; 1] {
    [ending(x.len(), line(&wide(x), ema.period).into_iter().map(Wide::value))]
}

/// The line from its first bar on.
pub(super) fn line(x: &[Wide], period: usize) -> Vec<Wide> {
    if x.len() < period {
        return Vec::new();
    }
    let (seed, rest) = x.split_at(period);
    let [before, after] = [period as f64 - 1.0, period as f64 + 1.0].map(Wide::from);
    let mut y = mean(seed);
    let mut line = vec![y];
    for &x in rest {
        y = (before * y + x + x) / after;
        line.push(y);
    }
    line
}
