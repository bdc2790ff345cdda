//! Commodity Channel Index.
//!
//! Donald Lambert, Commodities (1980), as TA-Lib's `CCI`: how far the typical price (high + low +
//! close) / 3 lies from its mean over the window, over 0.015 of its mean absolute deviation from
//! that mean. 0 where nothing deviates.

use super::common::{deviations, mean};
use super::number::Number;
use crate::parameters::Cci;

pub(crate) fn cci<N: Number>(Cci { period }: Cci, [high, low, close]: [&[N]; 3]) -> [Vec<N>; 1] {
    let bars = high.iter().zip(low).zip(close);
    let typical = |((&high, &low), &close): ((&N, &N), &N)| (high + low + close) / N::from(3.0);
    let prices: Vec<N> = bars.map(typical).collect();
    let index = |window: &[N]| {
        let distances = deviations(window);
        let sizes: Vec<N> = distances.iter().map(|x| x.abs()).collect();
        let size = mean(&sizes);
        let last = distances[period - 1];
        if size.is_zero() { size } else { last / (N::from(0.015) * size) }
    };
    [prices.windows(period).map(index).collect()]
}
