//! Multiplication: the product of two lines, bar by bar, as TA-Lib's `MULT`.

use super::number::Number;
use crate::parameters::Mult;

pub(crate) fn mult<N: Number>(_: Mult, [a, b]: [&[N]; 2]) -> [Vec<N>; 1] {
    [a.iter().zip(b).map(|(&a, &b)| a * b).collect()]
}
