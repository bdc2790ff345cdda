//! Rate of Change Ratio in percent: 100 · line / what it was P bars before, as TA-Lib's `ROCR100`; 0 where
//! it was 0.

use super::number::Number;
use crate::parameters::Rocr100;

pub(crate) fn rocr100<N: Number>(Rocr100 { period }: Rocr100, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let pairs = x.iter().zip(x.iter().skip(period));
    let change = |(&before, &now): (&N, &N)| {
        if before.is_zero() { before } else { N::from(100.0) * now / before }
    };
    [pairs.map(change).collect()]
}
