//! Lowest and highest value of the window, as TA-Lib's `MINMAX`.

use super::common::extent;
use super::number::Number;
use crate::parameters::Minmax;

pub(crate) fn minmax<N: Number>(Minmax { period }: Minmax, [x]: [&[N]; 1]) -> [Vec<N>; 2] {
    let (lowest, highest) = extent(x, x, period).into_iter().map(|[low, high]| (low, high)).unzip();
    [lowest, highest]
}
