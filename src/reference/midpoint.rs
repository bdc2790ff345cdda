//! Midpoint: the middle between the lowest and the highest value of the window, as TA-Lib's `MIDPOINT`.

use super::common::extent;
use super::number::Number;
use crate::parameters::Midpoint;

pub(crate) fn midpoint<N: Number>(Midpoint { period }: Midpoint, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let middle = |[lowest, highest]: [N; 2]| (lowest + highest) / N::from(2.0);
    [extent(x, x, period).into_iter().map(middle).collect()]
}
