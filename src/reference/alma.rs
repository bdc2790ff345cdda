//! Arnaud Legoux Moving Average.
//!
//! Arnaud Legoux and Dimitrios Kouzis-Loukas, "ALMA" (2009). The bell's centre m is not rounded to
//! a bar. The weights are taken relative to that of the bar nearest to m, which changes nothing in
//! their ratio and leaves something to divide by when the bell is narrower than a bar.

use super::{weighted, windows};
use crate::parameters::Alma;
use twofloat::TwoFloat;

pub(crate) fn alma(alma: Alma, [x]: [&[f64]; 1]) -> [Vec<f64>; 1] {
    let m = TwoFloat::new_mul(alma.offset, (alma.period - 1) as f64);
    let s = alma.period as f64 / alma.sigma;
    let nearest = f64::from((m + 0.5).floor());
    let weights: Vec<f64> = (0..alma.period)
        .map(|j| {
            // (j − m)² − (nearest − m)²
            let distance = (j as f64 - nearest) * ((j as f64 + nearest) - 2.0 * m);
            libm::exp(-(f64::from(distance) / s / s / 2.0))
        })
        .collect();
    let total = weights.iter().fold(TwoFloat::from(0.0), |sum, &weight| sum + weight);
    [windows(x, alma.period, |window| weighted(&weights, window, total))]
}
