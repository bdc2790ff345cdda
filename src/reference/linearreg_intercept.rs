//! Linear Regression Intercept.
//!
//! The least-squares line through the points (j, `x_j`), j = 0 the oldest bar of the window, read at
//! j = 0, as in TA-Lib's `LINEARREG_INTERCEPT`. As a weighted sum the coefficient of `x_j` is
//! (4P − 2 − 6j) / (P(P + 1)).

use super::{weighted, windows};
use crate::parameters::LinearRegIntercept;
use twofloat::TwoFloat;

pub(crate) fn linearreg_intercept(line: LinearRegIntercept, [x]: [&[f64]; 1]) -> [Vec<f64>; 1] {
    let p = line.period as f64;
    let coefficients: Vec<f64> = (0..line.period).map(|j| 4.0 * p - 2.0 - 6.0 * j as f64).collect();
    let divisor = TwoFloat::from(p * (p + 1.0));
    [windows(x, line.period, |window| weighted(&coefficients, window, divisor))]
}
