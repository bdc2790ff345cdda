//! Averages by name.

use super::wide::{Wide, wide};
use super::{ema, kama, sma};
use crate::value::Average;

/// A moving average by name, from its first bar on; over one bar it is the bar, whatever its name.
pub(super) fn average(kind: Average, x: &[f64], period: usize) -> Vec<Wide> {
    let x = wide(x);
    match kind {
        Average::Sma => sma::line(&x, period),
        Average::Ema => ema::line(&x, period),
        Average::Kama if period == 1 => x,
        Average::Kama => kama::line(&x, period),
    }
}
