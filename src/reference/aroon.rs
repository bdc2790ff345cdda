//! Aroon.
//!
//! Tushar Chande (1995), as TA-Lib's `AROON`: how recent the lowest low and the highest high of the
//! last P + 1 bars are, from 100 (this bar) to 0 (P bars ago). Of equal ones the latest counts.

use super::common::doubles;
use super::number::Number;
use crate::parameters::Aroon;
use crate::patience::steps::made;

pub(crate) fn aroon<N: Number>(aroon: Aroon, [high, low]: [&[N]; 2]) -> [Vec<N>; 2] {
    let line = |x: Vec<f64>, beats: fn(f64, f64) -> bool| {
        let positions = x.windows(aroon.period + 1).map(|window| {
            made(window.len());
            let latest = |best, at| if beats(window[at], window[best]) { at } else { best };
            (1..window.len()).fold(0, latest)
        });
        positions.map(|at| N::from(100.0 * at as f64 / aroon.period as f64)).collect()
    };
    [line(doubles(low), |a, b| a <= b), line(doubles(high), |a, b| a >= b)]
}
