//! The sum of the window, as TA-Lib's `SUM`.

use super::number::Number;
use crate::parameters::Sum;

pub(crate) fn sum<N: Number>(Sum { period }: Sum, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    [x.windows(period).map(|window| window.iter().copied().sum()).collect()]
}
