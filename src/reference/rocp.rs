//! Rate of Change, as a share: line / what it was P bars before − 1, as TA-Lib's `ROCP`; 0 where it was 0.

use super::number::Number;
use crate::parameters::Rocp;

pub(crate) fn rocp<N: Number>(Rocp { period }: Rocp, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let pairs = x.iter().zip(x.iter().skip(period));
    let change = |(&before, &now): (&N, &N)| {
        if before.is_zero() { before } else { (now - before) / before }
    };
    [pairs.map(change).collect()]
}
