//! Weighted Moving Average.
//!
//! TA-Lib's `WMA`: the mean by the weights 1, 2, …, P, the newest bar's the largest.

use super::common::products;
use super::number::Number;
use crate::parameters::Wma;

pub(crate) fn wma<N: Number>(Wma { period }: Wma, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let weights: Vec<N> = (1..=period).map(|weight| N::from(weight as f64)).collect();
    let all: N = weights.iter().copied().sum();
    [x.windows(period).map(|window| products(&weights, window) / all).collect()]
}
