//! Exponential Moving Average.
//!
//! TA-Lib's `EMA`: the mean of the first P bars, and from there on y + 2 / (P + 1) · (x − y), here
//! ((P − 1)·y + 2x) / (P + 1).

use super::common::exponential;
use super::number::Number;
use crate::parameters::Ema;

pub(crate) fn ema<N: Number>(Ema { period }: Ema, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    [exponential(x, period, 2.0)]
}
