//! Exponential Moving Average.
//!
//! `y + 2 / (P + 1) · (x − y)`, seeded with the mean of the first P bars, as TA-Lib's `EMA`.

use super::smoothing::{exact, exponential, rounded};
use crate::registry::Ema;

pub(crate) fn ema(ema: Ema, [x]: [&[f64]; 1]) -> [Vec<f64>; 1] {
    [rounded(&exponential(&exact(x), ema.period), ema.period - 1)]
}
