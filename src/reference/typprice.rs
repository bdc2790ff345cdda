//! Typical Price: the mean of high, low and close, as TA-Lib's `TYPPRICE`.

use super::number::Number;
use crate::parameters::Typprice;

pub(crate) fn typprice<N: Number>(_: Typprice, [high, low, close]: [&[N]; 3]) -> [Vec<N>; 1] {
    let price = |at: usize| (high[at] + low[at] + close[at]) / N::from(3.0);
    [(0..close.len()).map(price).collect()]
}
