//! Detrended Price Oscillator: the value of P / 2 + 1 bars before (P / 2 cut to a whole number) less the mean of
//! the window, as TA-Lib's `DPO`.

use super::common::difference;
use super::number::Number;
use super::sma::sma;
use crate::parameters::{Dpo, Sma};

pub(crate) fn dpo<N: Number>(Dpo { period }: Dpo, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let [means] = sma(Sma { period }, [x]);
    let lag = period / 2 + 1;
    let means = (period - 1..).zip(means).filter(|(at, _)| *at >= lag);
    [means.map(|(at, mean)| difference(x[at - lag], mean)).collect()]
}
