//! Acceleration Bands.
//!
//! Price Headley, Big Trends in Trading (2002), as TA-Lib's `ACCBANDS`: the means of high · (1 + w), of the
//! close, and of low · (1 − w), where w = 4 · (high − low) / (high + low); w is 0 where high + low is.

use super::number::Number;
use super::sma::sma;
use crate::parameters::{Accbands, Sma};

pub(crate) fn accbands<N: Number>(
    Accbands { period }: Accbands,
    [high, low, close]: [&[N]; 3],
) -> [Vec<N>; 3] {
    let width = |at: usize| {
        let sum = high[at] + low[at];
        if sum.is_zero() { sum } else { N::from(4.0) * (high[at] - low[at]) / sum }
    };
    let one = N::from(1.0);
    let upper: Vec<N> =
        (0..high.len()).map(|at| (high[at] * (one + width(at))).saturated()).collect();
    let lower: Vec<N> =
        (0..low.len()).map(|at| (low[at] * (one - width(at))).saturated()).collect();
    [&upper[..], close, &lower].map(|line| {
        let [mean] = sma(Sma { period }, [line]);
        mean
    })
}
