//! On Balance Volume.
//!
//! Joseph Granville (1963), as TA-Lib's `OBV`: the volume of the first bar, and from there on plus
//! the volume of a bar that closes higher than the one before, less that of one that closes lower.
//! The sum stays within the doubles.

use super::number::Number;
use crate::parameters::Obv;

pub(crate) fn obv<N: Number>(_: Obv, [close, volume]: [&[N]; 2]) -> [Vec<N>; 1] {
    let mut sum = N::from(0.0);
    let line = (0..close.len()).map(|at| {
        if at == 0 || close[at] > close[at - 1] {
            sum = sum + volume[at];
        } else if close[at] < close[at - 1] {
            sum = sum - volume[at];
        }
        sum = sum.saturated();
        sum
    });
    [line.collect()]
}
