//! The running sum from the first value on, as TA-Lib's `CUMSUM`. It stops at the largest double.

use super::common::running;
use super::number::Number;
use crate::parameters::Cumsum;

pub(crate) fn cumsum<N: Number>(_: Cumsum, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    [running(x.to_vec())]
}
