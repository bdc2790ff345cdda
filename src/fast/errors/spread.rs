//! Errors of the moments of a window.

use super::{Inexact, extremes};
use crate::rounding::{LEAST, ROUNDING};

/// A window times a power of two that brings it near 1: its spread, its variance, the root of the
/// mean of its squared errors, and the power.
pub(crate) struct Spread {
    pub(crate) extent: f64,
    pub(crate) variance: f64,
    pub(crate) handed: f64,
    power: i32,
}

impl Spread {
    pub(crate) fn new(window: Inexact) -> Self {
        let (distance, power) = centred(window.values);
        let (low, high) = extremes(&distance);
        let count = window.values.len() as f64;
        let variance = distance.iter().map(|d| d * d).sum::<f64>() / count;
        let squares = window.errors.iter().map(|e| libm::ldexp(*e, power).powi(2));
        let handed = (squares.sum::<f64>() / count).sqrt();
        Self { extent: high - low, variance, handed, power }
    }

    /// The power of two by which the window was multiplied.
    pub(crate) fn power(&self) -> i32 {
        self.power
    }

    /// How far the variance may be off. A partial sum of k squares is at most k spreads squared,
    /// and each is rounded: P/2 roundings of a spread squared in the mean; the sum of the
    /// deviations likewise, and its square counts twice: P more; three for the rest.
    pub(crate) fn error(&self, period: f64) -> f64 {
        (1.5 * period + 3.0) * ROUNDING * self.extent.powi(2)
    }

    /// How far the root of it may be off. A deviation moves by no more than the root of the mean of
    /// the squared errors.
    pub(crate) fn root(&self, period: f64) -> f64 {
        let (error, deviation) = (self.error(period), self.variance.sqrt());
        let root = if error < self.variance { error / deviation } else { error.sqrt() };
        let root = root + 2.0 * ROUNDING * deviation + self.handed;
        libm::ldexp(root, -self.power) + 4.0 * LEAST
    }
}

/// The deviations of a window from its mean times a power of two, the largest near 1, and that
/// power.
fn centred(window: &[f64]) -> (Vec<f64>, i32) {
    let largest = |x: &[f64]| x.iter().fold(0.0_f64, |largest, x| largest.max(x.abs()));
    // First so that differences do not overflow, then so that the largest of them is near 1.
    let coarse = if largest(window) > 1e300 { -30 } else { 0 };
    let pivot = libm::ldexp(window[window.len() - 1], coarse);
    let deviations: Vec<f64> = window.iter().map(|&x| libm::ldexp(x, coarse) - pivot).collect();
    let most = largest(&deviations);
    if most == 0.0 {
        return (deviations, 0);
    }
    let fine = -libm::ilogb(most);
    let scaled: Vec<f64> = deviations.iter().map(|&d| libm::ldexp(d, fine)).collect();
    let mean = scaled.iter().sum::<f64>() / window.len() as f64;
    (scaled.iter().map(|d| d - mean).collect(), coarse + fine)
}
