//! Averages that forget: what exponential and Wilder's averages share.

use super::line;
use twofloat::TwoFloat;

/// The exponential average with a gain of `2 / (period + 1)`.
pub(crate) fn exponential(x: &[TwoFloat], period: usize) -> Vec<TwoFloat> {
    averages(x, period, TwoFloat::from(2.0) / (period as f64 + 1.0))
}

/// Wilder's average, with a gain of `1 / period`.
pub(crate) fn wilder(x: &[TwoFloat], period: usize) -> Vec<TwoFloat> {
    averages(x, period, TwoFloat::from(1.0) / period as f64)
}

/// From the mean of the first `period` values on; before that zeros.
fn averages(x: &[TwoFloat], period: usize, gain: TwoFloat) -> Vec<TwoFloat> {
    let mut average = TwoFloat::from(0.0);
    let keep = 1.0 - gain;
    let mut next = |(at, &x): (usize, &TwoFloat)| {
        if at < period {
            average += x / period as f64;
            return if at + 1 == period { average } else { TwoFloat::from(0.0) };
        }
        average = keep * average + gain * x;
        average
    };
    x.iter().enumerate().map(&mut next).collect()
}

/// The numbers in twice the precision.
pub(crate) fn exact(x: &[f64]) -> Vec<TwoFloat> {
    x.iter().map(|&x| TwoFloat::from(x)).collect()
}

/// Back to doubles, after a warm-up.
pub(crate) fn rounded(x: &[TwoFloat], lookback: usize) -> Vec<f64> {
    line(x.len(), lookback, |at| f64::from(x[at]))
}

/// An average in doubles, for what decides: `keep · average + gain · x` with one rounding of the
/// product with the gain and one of the sum. `keep` is `count / of` rounded, and the gain is what
/// is left of one, exactly.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Average(pub(crate) f64);

impl Average {
    /// Wilder's average: the mean of the values until there are `period` of them, and from then on
    /// with a gain of `1 / period`. This is value number `at`.
    pub(crate) fn wilder(&mut self, at: usize, period: usize, x: f64) {
        let of = period.min(at + 1);
        self.add((of - 1) as f64 / of as f64, x);
    }

    /// Takes a value in.
    pub(crate) fn add(&mut self, keep: f64, x: f64) {
        self.0 = keep.mul_add(self.0, (1.0 - keep) * x);
    }
}
