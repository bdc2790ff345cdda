//! Highest value of the window, as TA-Lib's `MAX`.

use super::common::extent;
use super::number::Number;
use crate::parameters::Max;

pub(crate) fn max<N: Number>(Max { period }: Max, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    [extent(x, x, period).into_iter().map(|[_, highest]| highest).collect()]
}
