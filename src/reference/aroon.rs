//! Aroon.
//!
//! Tushar Chande (1995), as TA-Lib's `AROON`: how recent the lowest low and the highest high of the
//! last P + 1 bars are, from 100 (this bar) to 0 (P bars ago). Of equal ones the latest counts.

use super::common::ending;
use crate::parameters::Aroon;
use crate::patience::steps::made;

pub(crate) fn aroon(aroon: Aroon, [high, low]: [&[f64]; 2]) -> [Vec<f64>; 2] {
    let period = aroon.period as f64;
    let line = |x: &[f64], beats: fn(f64, f64) -> bool| {
        let positions = x.windows(aroon.period + 1).map(|window| {
            made(window.len());
            (1..window.len())
                .fold(0, |best, at| if beats(window[at], window[best]) { at } else { best })
        });
        ending(x.len(), positions.map(|at| 100.0 * at as f64 / period))
    };
    [line(low, |a, b| a <= b), line(high, |a, b| a >= b)]
}
