//! Awesome Oscillator.
//!
//! Bill Williams, New Trading Dimensions (1998), as TA-Lib's `AO`: the mean of the last few median prices
//! less that of more of them. A fast period above the slow one turns the sign; they are not swapped.

use super::common::{difference, last};
use super::medprice::medprice;
use super::number::Number;
use super::sma::sma;
use crate::parameters::{Ao, Medprice, Sma};

pub(crate) fn ao<N: Number>(ao: Ao, bars: [&[N]; 2]) -> [Vec<N>; 1] {
    let [price] = medprice(Medprice {}, bars);
    let [fast] = sma(Sma { period: ao.fast_period }, [&price]);
    let [slow] = sma(Sma { period: ao.slow_period }, [&price]);
    let bars = fast.len().min(slow.len());
    let pairs = last(&fast, bars).iter().zip(last(&slow, bars));
    [pairs.map(|(&fast, &slow)| difference(fast, slow)).collect()]
}
