//! Market Facilitation Index: (high − low) / volume, as TA-Lib's `MARKETFI`; 0 where there is no volume.
//!
//! Bill Williams, Trading Chaos (1995).

use super::number::Number;
use crate::parameters::Marketfi;

pub(crate) fn marketfi<N: Number>(_: Marketfi, [high, low, volume]: [&[N]; 3]) -> [Vec<N>; 1] {
    let index = |at: usize| {
        if volume[at].is_zero() { volume[at] } else { (high[at] - low[at]) / volume[at] }
    };
    [(0..volume.len()).map(index).collect()]
}
