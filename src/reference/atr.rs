//! Average True Range.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `ATR`: the mean
//! of the first P true ranges, and from there on ((P − 1)·y + range) / P. The first bar has no close
//! before it, so no true range.

use super::common::{ending, true_ranges, wilder};
use super::wide::{Wide, wide};
use crate::parameters::Atr;

pub(crate) fn atr(atr: Atr, bars: [&[f64]; 3]) -> [Vec<f64>; 1] {
    let line = wilder(&wide(&true_ranges(bars)), atr.period);
    [ending(bars[0].len(), line.into_iter().map(Wide::value))]
}
