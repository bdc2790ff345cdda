//! Weighted Close Price: the mean of high, low and twice the close, as TA-Lib's `WCLPRICE`.

use super::number::Number;
use crate::parameters::Wclprice;

pub(crate) fn wclprice<N: Number>(_: Wclprice, [high, low, close]: [&[N]; 3]) -> [Vec<N>; 1] {
    let price = |at: usize| (high[at] + low[at] + close[at] + close[at]) / N::from(4.0);
    [(0..close.len()).map(price).collect()]
}
