//! Addition: the sum of two lines, bar by bar, as TA-Lib's `ADD`.

use super::number::Number;
use crate::parameters::Add;

pub(crate) fn add<N: Number>(_: Add, [a, b]: [&[N]; 2]) -> [Vec<N>; 1] {
    [a.iter().zip(b).map(|(&a, &b)| a + b).collect()]
}
