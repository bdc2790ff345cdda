//! Midpoint Price: the middle between the lowest low and the highest high of the window, as TA-Lib's
//! `MIDPRICE`.

use super::common::extent;
use super::number::Number;
use crate::parameters::Midprice;

pub(crate) fn midprice<N: Number>(
    Midprice { period }: Midprice,
    [high, low]: [&[N]; 2],
) -> [Vec<N>; 1] {
    let middle = |[lowest, highest]: [N; 2]| (lowest + highest) / N::from(2.0);
    [extent(high, low, period).into_iter().map(middle).collect()]
}
