//! Arnaud Legoux Moving Average.
//!
//! Arnaud Legoux and Dimitrios Kouzis-Loukas, "ALMA" (2009). The bell's centre m is not rounded to
//! a bar. The weights are taken relative to that of the bar nearest to m, which changes nothing in
//! their ratio and leaves something to divide by when the bell is narrower than a bar.

use super::common::products;
use super::number::Number;
use crate::parameters::Alma;

pub(crate) fn alma<N: Number>(alma: Alma, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let m = N::from(alma.offset) * N::from((alma.period - 1) as f64);
    let s = N::from(alma.period as f64) / N::from(alma.sigma);
    // One too many, where the sum is rounded up to a whole number.
    let above = N::from((m + N::from(0.5)).value().floor());
    let nearest = if above - m > N::from(0.5) { above - N::from(1.0) } else { above };
    let weight = |j: usize| {
        let j = N::from(j as f64);
        // (j − m)² − (nearest − m)²
        let distance = (j - nearest) * (j + nearest - m - m);
        (-distance / (s * s) / N::from(2.0)).exp()
    };
    let weights: Vec<N> = (0..alma.period).map(weight).collect();
    let total: N = weights.iter().copied().sum();
    [x.windows(alma.period).map(|window| products(&weights, window) / total).collect()]
}
