//! Rate of Change Ratio: line / what it was P bars before, as TA-Lib's `ROCR`; 0 where it was 0.

use super::number::Number;
use crate::parameters::Rocr;

pub(crate) fn rocr<N: Number>(Rocr { period }: Rocr, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let pairs = x.iter().zip(x.iter().skip(period));
    let change = |(&before, &now): (&N, &N)| {
        if before.is_zero() { before } else { now / before }
    };
    [pairs.map(change).collect()]
}
