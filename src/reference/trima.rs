//! Triangular Moving Average.
//!
//! TA-Lib's `TRIMA`: weights 1, 2, … up to the middle of the window, and down to 1 again; the middle
//! of an even window has its weight twice.

use super::common::products;
use super::number::Number;
use crate::parameters::Trima;

pub(crate) fn trima<N: Number>(Trima { period }: Trima, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let weight = |j: usize| N::from((j + 1).min(period - j) as f64);
    let weights: Vec<N> = (0..period).map(weight).collect();
    let all: N = weights.iter().copied().sum();
    [x.windows(period).map(|window| products(&weights, window) / all).collect()]
}
