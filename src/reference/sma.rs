//! Simple Moving Average: the mean of the window, as TA-Lib's `SMA`.

use super::common::mean;
use super::number::Number;
use crate::parameters::Sma;

pub(crate) fn sma<N: Number>(Sma { period }: Sma, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    [x.windows(period).map(mean).collect()]
}
