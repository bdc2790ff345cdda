//! The laws that hold the fast path against the reference, and the bounds they permit.
//!
//! A bound is in proportion to what the output is made of, by a factor that depends on the
//! parameters alone, never on the length of the series. Those of windows are computed here; the others stand
//! in `bounds`, each with a line that says where it comes from.

use crate::patience::steps::made;
use crate::value::Value;

/// Half a unit in the last place of 1: the error of one rounding.
pub const ROUNDING: f64 = f64::EPSILON / 2.0;

/// The smallest double: the error of one rounding where numbers are at their least.
pub(crate) const LEAST: f64 = f64::from_bits(1);

/// How an output of the fast path is held against the reference.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Law {
    /// Equal to the bit.
    Bits,
    /// Within a bound in proportion to the spread of the window of the first input: its largest less
    /// its smallest value.
    Window {
        /// The factor, of the parameters alone.
        factor: fn(&[Value]) -> f64,
        /// Where the factor comes from, in a line.
        origin: &'static str,
    },
    /// Within a bound that is carried along as the recursion carries its numbers, and forgets an
    /// old error at the rate at which the recursion forgets an old bar.
    Decaying(Bound),
    /// Within a bound that follows from those of the parts.
    Derived(Bound),
    /// Within a bound in proportion to the sum of the magnitudes that were added up.
    Cumulative(Bound),
}

/// A bound that a row's numbers carry along.
#[derive(Clone, Copy, Debug)]
pub struct Bound {
    /// The error permitted at each bar; bars of the warm-up get any value.
    pub(crate) permitted: fn(&Case) -> Vec<f64>,
    /// Where it comes from, in a line.
    pub(crate) origin: &'static str,
}

/// What a bound may depend on.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The parameters.
    pub values: &'a [Value],
    /// Bars before the first output.
    pub lookback: usize,
    /// The inputs, finite at every bar.
    pub inputs: &'a [&'a [f64]],
    /// What the reference says of this output.
    pub exact: &'a [f64],
}

impl Law {
    /// The kind of law, in a word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Bits => "bits",
            Self::Window { .. } => "window",
            Self::Decaying(_) => "decaying",
            Self::Derived(_) => "derived",
            Self::Cumulative(_) => "cumulative",
        }
    }

    /// The error permitted at each bar.
    #[must_use]
    pub fn permitted(self, case: &Case) -> Vec<f64> {
        match self {
            Self::Bits => vec![0.0; case.inputs[0].len()],
            Self::Window { factor, .. } => {
                let (width, factor) = (case.lookback + 1, factor(case.values));
                window(case.inputs[0], width, factor, case.exact)
            }
            Self::Decaying(bound) | Self::Derived(bound) | Self::Cumulative(bound) => {
                (bound.permitted)(case)
            }
        }
    }

    /// Where the bound comes from, in a line.
    #[must_use]
    pub fn origin(self) -> &'static str {
        match self {
            Self::Bits => "no error is permitted",
            Self::Window { origin, .. } => origin,
            Self::Decaying(bound) | Self::Derived(bound) | Self::Cumulative(bound) => bound.origin,
        }
    }
}

/// `factor · U · spread` of each window, two roundings of the exact value, and the smallest double
/// for every bar.
pub(crate) fn window(x: &[f64], width: usize, factor: f64, exact: &[f64]) -> Vec<f64> {
    let factor = factor * ROUNDING;
    let extent = |window: &[f64]| {
        let (low, high) = extremes(window);
        // In two terms, because the difference can overflow.
        factor * high - factor * low
    };
    let mut permitted = vec![0.0; x.len().min(width - 1)];
    let windows = x.windows(width).zip(exact.iter().skip(width - 1));
    permitted.extend(windows.map(|(window, exact)| {
        extent(window) + 2.0 * ROUNDING * exact.abs().min(f64::MAX) + width as f64 * LEAST
    }));
    permitted
}

pub(crate) fn extremes(window: &[f64]) -> (f64, f64) {
    made(window.len());
    window
        .iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &x| (low.min(x), high.max(x)))
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

#[cfg(test)]
mod tests;
