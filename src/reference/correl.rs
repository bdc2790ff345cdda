//! Pearson's Correlation Coefficient.
//!
//! `Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² · Σ (y − ȳ)²)` over the bars of the window, as TA-Lib's `CORREL`;
//! 0 where a side is flat.

use super::{deviations, exponent, line, root, sum};
use crate::registry::Correl;
use twofloat::TwoFloat;

pub(crate) fn correl(correl: Correl, [x, y]: [&[f64]; 2]) -> [Vec<f64>; 1] {
    let first = correl.period - 1;
    let value = |at: usize| {
        let (x, y) = (unit(&x[at - first..=at]), unit(&y[at - first..=at]));
        let product = |a: &[TwoFloat], b: &[TwoFloat]| sum(a.iter().zip(b).map(|(&a, &b)| a * b));
        let (sides, both) = (product(&x, &x) * product(&y, &y), product(&x, &y));
        if sides == 0.0 { 0.0 } else { f64::from(both / root(sides)).clamp(-1.0, 1.0) }
    };
    [line(x.len(), first, value)]
}

/// The deviations at a scale at which their squares are doubles.
fn unit(window: &[f64]) -> Vec<TwoFloat> {
    let apart = deviations(window, exponent(window));
    let heads: Vec<f64> = apart.iter().map(|&d| f64::from(d)).collect();
    let power = exponent(&heads).clamp(0, 900);
    apart.iter().map(|&d| d * libm::ldexp(1.0, power)).collect()
}
