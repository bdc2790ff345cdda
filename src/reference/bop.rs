//! Balance of Power: (close − open) / (high − low), as TA-Lib's `BOP`; 0 where the range is not above 0.
//!
//! Igor Livshin, Technical Analysis of Stocks & Commodities (August 2001).

use super::number::Number;
use crate::parameters::Bop;

pub(crate) fn bop<N: Number>(_: Bop, [open, high, low, close]: [&[N]; 4]) -> [Vec<N>; 1] {
    let balance = |at: usize| {
        let range = high[at] - low[at];
        if range > N::from(0.0) { (close[at] - open[at]) / range } else { N::from(0.0) }
    };
    [(0..close.len()).map(balance).collect()]
}
