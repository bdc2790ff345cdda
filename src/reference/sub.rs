//! Subtraction: the difference of two lines, bar by bar, as TA-Lib's `SUB`.

use super::number::Number;
use crate::parameters::Sub;

pub(crate) fn sub<N: Number>(_: Sub, [a, b]: [&[N]; 2]) -> [Vec<N>; 1] {
    [a.iter().zip(b).map(|(&a, &b)| a - b).collect()]
}
