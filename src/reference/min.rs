//! Lowest value of the window, as TA-Lib's `MIN`.

use super::common::extent;
use super::number::Number;
use crate::parameters::Min;

pub(crate) fn min<N: Number>(Min { period }: Min, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    [extent(x, x, period).into_iter().map(|[lowest, _]| lowest).collect()]
}
