//! On Balance Volume.
//!
//! Joseph Granville (1963), as TA-Lib's `OBV`: the volume of the first bar, and from there on plus
//! the volume of a bar that closes higher than the one before, less that of one that closes lower.
//! The sum stays within the doubles.

use super::wide::Wide;
use crate::parameters::Obv;

pub(crate) fn obv(_: Obv, [close, volume]: [&[f64]; 2]) -> [Vec<f64>; 1] {
    let mut sum = Wide::from(0.0);
    let line = (0..close.len()).map(|at| {
        let volume = Wide::from(volume[at]);
        if at == 0 || close[at] > close[at - 1] {
            sum = sum + volume;
        } else if close[at] < close[at - 1] {
            sum = sum - volume;
        }
        sum = sum.saturated();
        sum.value()
    });
    [line.collect()]
}
