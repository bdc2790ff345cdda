//! Rate of Change: 100 · (line / what it was P bars before − 1), as TA-Lib's `ROC`; 0 where it was 0.

use super::number::Number;
use crate::parameters::Roc;

pub(crate) fn roc<N: Number>(Roc { period }: Roc, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let pairs = x.iter().zip(x.iter().skip(period));
    let change = |(&before, &now): (&N, &N)| {
        if before.is_zero() { before } else { N::from(100.0) * (now - before) / before }
    };
    [pairs.map(change).collect()]
}
