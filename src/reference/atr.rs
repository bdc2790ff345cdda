//! Average True Range.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `ATR`: the mean
//! of the first P true ranges, and from there on ((P − 1)·y + range) / P. The first bar has no close
//! before it, so no true range.

use super::common::{true_ranges, wilder};
use super::number::Number;
use crate::parameters::Atr;

pub(crate) fn atr<N: Number>(Atr { period }: Atr, bars: [&[N]; 3]) -> [Vec<N>; 1] {
    [wilder(&true_ranges(bars), period)]
}
