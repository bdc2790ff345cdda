//! Williams' Accumulation/Distribution.
//!
//! Larry Williams, as TA-Lib's `WAD`: from 0 at the first bar on, the running sum of how far the close lies above the
//! true low (the low, or the close before where that is lower) where it rises, below the true high where it
//! falls. The sum stops at the largest double.

use super::common::{difference, running};
use super::number::Number;
use crate::parameters::Wad;

pub(crate) fn wad<N: Number>(_: Wad, [high, low, close]: [&[N]; 3]) -> [Vec<N>; 1] {
    let step = |at: usize| {
        let (before, close) = (close[at.saturating_sub(1)], close[at]);
        if close > before {
            difference(close, before.min(low[at]))
        } else if close < before {
            difference(close, before.max(high[at]))
        } else {
            N::from(0.0)
        }
    };
    [running((0..close.len()).map(step).collect())]
}
