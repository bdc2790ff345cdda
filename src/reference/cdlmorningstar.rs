//! Morning Star.
//!
//! TA-Lib's `CDLMORNINGSTAR`: a long black candle, a short one whose body lies wholly below the
//! first's, and a white one, not short, that closes above the first's close by more than
//! `penetration` of its body. 100 at the third candle, else 0. Long and short are against the mean
//! body of the ten candles before the one judged.

use super::common::{difference, doubles};
use super::number::Number;
use crate::parameters::Cdlmorningstar;

/// Candles whose mean body the next is held against.
const BEFORE: usize = 10;

pub(crate) fn cdlmorningstar<N: Number>(star: Cdlmorningstar, bars: [&[N]; 4]) -> [Vec<N>; 1] {
    let [open, _high, _low, close] = bars.map(doubles);
    let body = |at: usize| difference(close[at], open[at]).abs();
    let usual = |at: usize| (at - BEFORE..at).map(body).fold(0.0, |sum, x| sum + x) / BEFORE as f64;
    let line = (BEFORE + 2..close.len()).map(|third| {
        let (first, second) = (third - 2, third - 1);
        let found = close[first] < open[first]
            && close[third] >= open[third]
            && open[second].max(close[second]) < open[first].min(close[first])
            && close[third] > close[first] + body(first) * star.penetration
            && body(first) > usual(first)
            && body(second) <= usual(second)
            && body(third) > usual(third);
        N::from(if found { 100.0 } else { 0.0 })
    });
    [line.collect()]
}
