//! The laws that hold the fast path against the reference, and the bounds they permit.
//!
//! A bound is `factor · 2⁻⁵³ · scale`, where the scale is what the window reads and the factor
//! depends on the parameters alone, never on the length of the series; to it come two roundings of
//! the exact value and the granularity of the smallest doubles.

use crate::spec::Value;

/// Half a unit in the last place of 1: the error of one rounding.
pub const ROUNDING: f64 = f64::EPSILON / 2.0;

/// What the errors of a window are in proportion to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// The largest magnitude in the window.
    Magnitude,
    /// The largest less the smallest value in the window.
    Spread,
}

/// How an output of the fast path is held against the reference.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Law {
    /// Equal to the bit.
    Bits,
    /// Within a bound in proportion to the scale of the window.
    Window {
        /// The scale.
        scale: Scale,
        /// The factor, of the parameters alone.
        factor: fn(&[Value]) -> f64,
    },
}

impl Law {
    /// The error permitted at each bar of finite inputs, where the reference is `exact`.
    /// Bars of the warm-up get any value.
    #[must_use]
    pub fn permitted(
        self,
        values: &[Value],
        lookback: usize,
        inputs: &[&[f64]],
        exact: &[f64],
    ) -> Vec<f64> {
        let x = inputs[0];
        let Self::Window { scale, factor } = self else { return vec![0.0; x.len()] };
        let factor = factor(values) * ROUNDING;
        let least = (lookback as f64 + 1.0) * f64::from_bits(1);
        let extent = |window: &[f64]| {
            let low = window.iter().copied().fold(f64::INFINITY, f64::min);
            let high = window.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            match scale {
                Scale::Magnitude => factor * high.max(-low),
                // In two terms, because the difference can overflow.
                Scale::Spread => factor * high - factor * low,
            }
        };
        let mut permitted = vec![0.0; x.len().min(lookback)];
        let windows = x.windows(lookback + 1).zip(exact.iter().skip(lookback));
        permitted.extend(windows.map(|(window, exact)| {
            extent(window) + 2.0 * ROUNDING * exact.abs().min(f64::MAX) + least
        }));
        permitted
    }
}

/// The error of a value relative to what is permitted: at most 1 where the law holds.
///
/// Equal values have none. Where one of the two is infinite, the other must lie within the bound
/// of the largest double: an exact value that near to it may round to infinity.
#[must_use]
pub fn ratio(fast: f64, exact: f64, permitted: f64) -> f64 {
    if fast.to_bits() == exact.to_bits() || fast == exact {
        return 0.0;
    }
    if fast.is_nan() || exact.is_nan() {
        return f64::INFINITY;
    }
    let clamp = |value: f64| value.clamp(-f64::MAX, f64::MAX);
    let error = (clamp(fast) - clamp(exact)).abs();
    if permitted == 0.0 { f64::INFINITY } else { error / permitted }
}
