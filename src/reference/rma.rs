//! Wilder's Moving Average.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `RMA`: the mean
//! of the first P bars, and from there on ((P − 1)·y + x) / P.

use super::common::wilder;
use super::number::Number;
use crate::parameters::Rma;

pub(crate) fn rma<N: Number>(Rma { period }: Rma, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    [wilder(x, period)]
}
