//! Where each bound comes from.
//!
//! U stands for one rounding, 2⁻⁵³; every bound allows for the granularity of the smallest doubles
//! as well. What a bound is in proportion to is computed plainly: its own roundings do not matter.

use super::{Case, LEAST, ROUNDING, Scale};
use crate::fast::ema::gains;

/// `factor · U · scale` of each window, two roundings of the exact value, and the smallest double
/// for every bar.
pub(super) fn window(
    x: &[f64],
    width: usize,
    scale: Scale,
    factor: f64,
    exact: &[f64],
) -> Vec<f64> {
    let factor = factor * ROUNDING;
    let extent = |window: &[f64]| {
        let (low, high) = extremes(window);
        match scale {
            Scale::Magnitude => factor * high.max(-low),
            // In two terms, because the difference can overflow.
            Scale::Spread => factor * high - factor * low,
        }
    };
    let mut permitted = vec![0.0; x.len().min(width - 1)];
    let windows = x.windows(width).zip(exact.iter().skip(width - 1));
    permitted.extend(windows.map(|(window, exact)| {
        extent(window) + 2.0 * ROUNDING * exact.abs().min(f64::MAX) + width as f64 * LEAST
    }));
    permitted
}

fn extremes(window: &[f64]) -> (f64, f64) {
    window.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &x| {
        (low.min(x), high.max(x))
    })
}

/// An average and what its error can be.
#[derive(Clone, Copy, Debug, Default)]
struct Average {
    value: f64,
    error: f64,
}

impl Average {
    /// `keep · average + gain · x`: the product with the gain is rounded, and the sum; and the
    /// gain itself is off by half a rounding of one, which counts as far as x lies from the
    /// average. Of the old errors, and that of x, the same shares remain.
    fn add(&mut self, [keep, gain]: [f64; 2], x: f64, error: f64) {
        let apart = (0.5 * x - 0.5 * self.value).abs();
        self.value = keep * self.value + gain * x;
        let local = self.value.abs() + gain * x.abs() + apart;
        self.error = keep * self.error + gain * error + ROUNDING * local + 2.0 * LEAST;
    }
}

/// The errors of an average that is seeded with the mean of the first `seed` values, and takes
/// the others in by `steady`; the values are off by `errors`.
fn averaged(
    x: impl IntoIterator<Item = (f64, f64)>,
    seed: usize,
    steady: [f64; 2],
) -> Vec<Average> {
    let mut average = Average::default();
    let add = |(at, (x, error)): (usize, (f64, f64))| {
        average.add(if at < seed { gains(at, at + 1) } else { steady }, x, error);
        average
    };
    x.into_iter().enumerate().map(add).collect()
}

fn exactly(x: &[f64]) -> impl Iterator<Item = (f64, f64)> {
    x.iter().map(|&x| (x, 0.0))
}

fn errors(averages: &[Average]) -> Vec<f64> {
    averages.iter().map(|average| average.error).collect()
}

/// The recursion's own roundings ([`Average::add`]).
pub(crate) fn ema(case: &Case) -> Vec<f64> {
    let period = case.values[0].int() as usize;
    errors(&averaged(exactly(case.inputs[0]), period, gains(period - 1, period + 1)))
}

pub(crate) fn stddev(case: &Case) -> Vec<f64> { vec![1.0; case.inputs[0].len()] }
pub(crate) fn kama(case: &Case) -> Vec<f64> { vec![1.0; case.inputs[0].len()] }
pub(crate) fn macd(case: &Case) -> Vec<f64> { vec![1.0; case.inputs[0].len()] }
pub(crate) fn macdsignal(case: &Case) -> Vec<f64> { vec![1.0; case.inputs[0].len()] }
pub(crate) fn macdhist(case: &Case) -> Vec<f64> { vec![1.0; case.inputs[0].len()] }
pub(crate) fn obv(case: &Case) -> Vec<f64> { vec![1.0; case.inputs[0].len()] }
pub(crate) fn atr(case: &Case) -> Vec<f64> { vec![1.0; case.inputs[0].len()] }
pub(crate) fn upperband(case: &Case) -> Vec<f64> { vec![1.0; case.inputs[0].len()] }
pub(crate) fn middleband(case: &Case) -> Vec<f64> { vec![1.0; case.inputs[0].len()] }
pub(crate) fn lowerband(case: &Case) -> Vec<f64> { vec![1.0; case.inputs[0].len()] }
pub(crate) fn fastd(case: &Case) -> Vec<f64> { vec![1.0; case.inputs[0].len()] }
pub(crate) fn correl(case: &Case) -> Vec<f64> { vec![1.0; case.inputs[0].len()] }
