//! Simple Moving Average: the mean of the window, as TA-Lib's `SMA`.

use super::{weighted, windows};
use crate::registry::Sma;
use twofloat::TwoFloat;

pub(crate) fn sma(sma: Sma, [x]: [&[f64]; 1]) -> [Vec<f64>; 1] {
    let ones = vec![1.0; sma.period];
    let period = TwoFloat::from(sma.period as f64);
    [windows(x, sma.period, |window| weighted(&ones, window, period))]
}
