//! Morning Star.
//!
//! As TA-Lib's `CDLMORNINGSTAR`: a long black candle, a short one whose body lies below it, and
//! a white one that is not short and closes well into the first body. Long and short are held
//! against the mean body of the ten candles before, summed from the oldest on. 100 where the pattern
//! is complete, else 0. In doubles, in this order.

use super::{difference, line};
use crate::registry::Cdlmorningstar;

/// Candles over which bodies are averaged.
const USUAL: usize = 10;

pub(crate) fn cdlmorningstar(
    star: Cdlmorningstar,
    [open, _, _, close]: [&[f64]; 4],
) -> [Vec<f64>; 1] {
    let body = |at: usize| difference(close[at], open[at]).abs();
    let usual = |at: usize| (at - USUAL..at).fold(0.0, |sum, at| sum + body(at)) / USUAL as f64;
    let black = |at: usize| close[at] < open[at];
    let complete = |at: usize| {
        let (first, second) = (at - 2, at - 1);
        body(first) > usual(first)
            && black(first)
            && body(second) <= usual(second)
            && open[second].max(close[second]) < open[first].min(close[first])
            && body(at) > usual(at)
            && !black(at)
            && close[at] > close[first] + body(first) * star.penetration
    };
    [line(open.len(), USUAL + 2, |at| if complete(at) { 100.0 } else { 0.0 })]
}
