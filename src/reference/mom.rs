//! Momentum: the line less what it was P bars before, as TA-Lib's `MOM`.

use super::number::Number;
use crate::parameters::Mom;

pub(crate) fn mom<N: Number>(Mom { period }: Mom, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let pairs = x.iter().zip(x.iter().skip(period));
    [pairs.map(|(&before, &now)| now - before).collect()]
}
