//! The law that holds the fast path against the definition: equal bits, or an error that is permitted.
//!
//! What is permitted follows from the plan, by the rules of its operators (`fast/errors.rs`): it
//! depends on the parameters and on the numbers that a window or a recursion has met, never on the
//! length of the series. Where it exceeds a cap the bar is *undetermined*: so near to a decision, or
//! so ill-conditioned, that the value says nothing; there the stages alone are held, each on what it
//! was handed.

use crate::fast::errors::Errors;
use crate::rounding::LEAST;
pub use crate::rounding::ROUNDING;
use crate::row::Row;
use crate::simd::kernel::levels;
use crate::spec::Unit;
use crate::value::Value;

/// What the law permits of an output.
#[derive(Clone, Debug)]
pub struct Permitted {
    /// The error at each bar; infinite where the bar is undetermined.
    pub all: Vec<f64>,
    /// Of that, what comes of the operators and not of the value's own roundings.
    pub own: Vec<f64>,
    /// Whether every bit is to be equal.
    pub bits: bool,
}

impl Permitted {
    /// The kind of law, in a word.
    #[must_use]
    pub fn name(&self) -> &'static str {
        if self.bits { "bits" } else { "bound" }
    }

    /// How many bars are undetermined.
    #[must_use]
    pub fn undetermined(&self) -> usize {
        self.all.iter().filter(|error| error.is_infinite()).count()
    }

    /// The error of a value at a bar relative to what is permitted: at most 1 where the law holds.
    #[must_use]
    pub fn ratio(&self, bar: usize, fast: f64, exact: f64) -> f64 {
        if self.bits && fast.to_bits() != exact.to_bits() {
            return f64::INFINITY;
        }
        if self.all[bar].is_infinite() && !fast.is_nan() {
            return 0.0;
        }
        ratio(fast, exact, self.all[bar])
    }
}

/// How far the outputs of finite series may be from the exact ones.
#[must_use]
pub fn permitted(row: &Row, values: &[Value], inputs: &[&[f64]]) -> Vec<Permitted> {
    let lines = row.alone(values).errors(levels()[0], inputs);
    let read = largest_read(inputs);
    let outputs = row.spec.outputs.iter().zip(lines);
    outputs.map(|(output, (values, errors))| capped(output.unit, &values, errors, &read)).collect()
}

/// The largest magnitude of the inputs up to each bar.
fn largest_read(inputs: &[&[f64]]) -> Vec<f64> {
    let mut largest = 0.0_f64;
    let read = |bar: usize| {
        largest = inputs.iter().fold(largest, |largest, input| largest.max(input[bar].abs()));
        largest
    };
    (0..inputs[0].len()).map(read).collect()
}

/// With the rounding of the exact value itself; infinite beyond the cap.
fn capped(unit: Unit, values: &[f64], errors: Errors, read: &[f64]) -> Permitted {
    let Errors { mut all, own, is_exact } = errors;
    if is_exact {
        return Permitted { all, own, bits: true };
    }
    for ((error, value), read) in all.iter_mut().zip(values).zip(read) {
        let size = value.abs().min(f64::MAX);
        let cap = match unit {
            Unit::Price | Unit::Volume => 1e-9 * read.max(size) + 1e3 * LEAST,
            Unit::Percent | Unit::Pattern | Unit::Degrees => 1e-7,
            Unit::Product => 1e-9 * (read * read).max(size) + 1e3 * LEAST,
            Unit::Points => 1e-9 * size.max(1.0),
            Unit::Ratio => 1e-9,
        };
        *error += ROUNDING * size + LEAST;
        // What is not a number is beyond it as well.
        let is_within = *error <= cap;
        if !is_within {
            *error = f64::INFINITY;
        }
    }
    Permitted { all, own, bits: false }
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
