//! Average True Range.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `ATR`: the mean
//! of the first P true ranges, and from there on ((P − 1)·y + range) / P. The first bar has no close
//! before it, so no true range.

use super::common::{ending, mean, true_ranges};
use super::wide::{Wide, wide};
use crate::parameters::Atr;

pub(crate) fn atr(atr: Atr, [high, low, close]: [&[f64]; 3]) -> [Vec<f64>; 1] {
    let ranges = wide(&true_ranges(high, low, close));
    if ranges.len() < atr.period {
        return [ending(close.len(), [])];
    }
    let (seed, rest) = ranges.split_at(atr.period);
    let [before, period] = [atr.period as f64 - 1.0, atr.period as f64].map(Wide::from);
    let mut y = mean(seed);
    let mut line = vec![y.value()];
    for &range in rest {
        y = (before * y + range) / period;
        line.push(y.value());
    }
    [ending(close.len(), line)]
}
