//! Williams' %R.
//!
//! Larry Williams, "How I Made One Million Dollars Last Year Trading Commodities" (1973), as TA-Lib's
//! `WILLR`: how far the close lies below the highest high of the window, in percent of its range, as
//! a number from −100 to 0. 0 where highest and lowest are equal. It stops at the
//! largest double: a close need not lie in the range.

use super::common::{extent, last};
use super::number::Number;
use crate::parameters::Willr;

pub(crate) fn willr<N: Number>(
    Willr { period }: Willr,
    [high, low, close]: [&[N]; 3],
) -> [Vec<N>; 1] {
    let below = |(&close, [lowest, highest]): (&N, [N; 2])| {
        let range = highest - lowest;
        if range.is_zero() {
            range
        } else {
            (N::from(100.0) * (close - highest) / range).saturated()
        }
    };
    let ranges = extent(high, low, period);
    [last(close, ranges.len()).iter().zip(ranges).map(below).collect()]
}
