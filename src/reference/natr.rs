//! Normalized Average True Range.
//!
//! John Forman, "Cross-Market Evaluations with Normalized Average True Range" (2006), as TA-Lib's
//! `NATR`: the average true range in percent of the close; 0 where the close is 0.

use super::atr::atr;
use super::number::Number;
use crate::parameters::{Atr, Natr};

pub(crate) fn natr<N: Number>(Natr { period }: Natr, bars: [&[N]; 3]) -> [Vec<N>; 1] {
    let [ranges] = atr(Atr { period }, bars);
    let closes = &bars[2][bars[2].len() - ranges.len()..];
    let percent = |(range, &close): (N, &N)| {
        if close.is_zero() { close } else { N::from(100.0) * range / close }
    };
    [ranges.into_iter().zip(closes).map(percent).collect()]
}
