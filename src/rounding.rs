//! The units in which errors are counted.

/// Half a unit in the last place of 1: the error of one rounding.
pub const ROUNDING: f64 = f64::EPSILON / 2.0;

/// The smallest double: the error of one rounding where numbers are at their least.
pub(crate) const LEAST: f64 = f64::from_bits(1);
