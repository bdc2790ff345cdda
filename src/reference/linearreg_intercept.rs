//! Linear Regression Intercept.
//!
//! The least-squares line through the points (j, `x_j`), j = 0 the oldest bar of the window, read at
//! j = 0, as in TA-Lib's `LINEARREG_INTERCEPT`. As a weighted sum the coefficient of `x_j` is
//! (4P − 2 − 6j) / (P(P + 1)).

use super::common::products;
use super::number::Number;
use crate::parameters::LinearRegIntercept;

pub(crate) fn linearreg_intercept<N: Number>(
    line: LinearRegIntercept,
    [x]: [&[N]; 1],
) -> [Vec<N>; 1] {
    let p = line.period as f64;
    let coefficient = |j: usize| N::from(4.0 * p - 2.0 - 6.0 * j as f64);
    let coefficients: Vec<N> = (0..line.period).map(coefficient).collect();
    let divisor = N::from(p * (p + 1.0));
    [x.windows(line.period).map(|window| products(&coefficients, window) / divisor).collect()]
}
