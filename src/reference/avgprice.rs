//! Average Price: the mean of open, high, low and close, as TA-Lib's `AVGPRICE`.

use super::number::Number;
use crate::parameters::Avgprice;

pub(crate) fn avgprice<N: Number>(_: Avgprice, [open, high, low, close]: [&[N]; 4]) -> [Vec<N>; 1] {
    let price = |at: usize| (open[at] + high[at] + low[at] + close[at]) / N::from(4.0);
    [(0..close.len()).map(price).collect()]
}
