//! Average True Range.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `ATR`: the true
//! range of a bar is the farthest of high − low, |high − previous close| and |low − previous close|,
//! so that the first bar has none; its average has a gain of 1/P, from the mean of the first P on.

use super::smoothing::{exact, wilder};
use super::{difference, line};
use crate::registry::Atr;

pub(crate) fn atr(atr: Atr, [high, low, close]: [&[f64]; 3]) -> [Vec<f64>; 1] {
    let ranges: Vec<f64> =
        (1..high.len()).map(|at| true_range(high[at], low[at], close[at - 1])).collect();
    let averages = wilder(&exact(&ranges), atr.period);
    [line(high.len(), atr.period, |at| f64::from(averages[at - 1]))]
}

pub(crate) fn true_range(high: f64, low: f64, previous: f64) -> f64 {
    let reach = difference(high, previous).abs().max(difference(low, previous).abs());
    difference(high, low).max(reach)
}
