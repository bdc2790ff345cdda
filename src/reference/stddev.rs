//! Standard Deviation.
//!
//! `deviations · √(Σ (x_j − mean)² / P)` over the bars of the window, as TA-Lib's `STDDEV`: that of a
//! whole population, not of a sample.

use super::{deviations, exponent, root, sum, windows};
use crate::registry::Stddev;
use twofloat::TwoFloat;

pub(crate) fn stddev(stddev: Stddev, [x]: [&[f64]; 1]) -> [Vec<f64>; 1] {
    let value = |window: &[f64]| {
        let (deviation, power) = deviation(window);
        libm::ldexp(f64::from(deviation * stddev.deviations), -power)
    };
    [windows(x, stddev.period, value)]
}

/// The standard deviation of a window, times a power of two.
pub(crate) fn deviation(window: &[f64]) -> (TwoFloat, i32) {
    // The deviations themselves may be small beside the numbers.
    let coarse = exponent(window);
    let apart: Vec<f64> = deviations(window, coarse).into_iter().map(f64::from).collect();
    let fine = exponent(&apart).clamp(0, 900);
    let power = coarse + fine;
    let apart = deviations(window, coarse);
    let apart = apart.iter().map(|&d| d * libm::ldexp(1.0, fine));
    (root(sum(apart.map(|d| d * d)) / window.len() as f64), power)
}
