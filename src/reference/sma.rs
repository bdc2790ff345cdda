//! Simple Moving Average: the mean of the window, as TA-Lib's `SMA`.

use super::common::{ending, mean};
use super::wide::{Wide, wide};
use crate::parameters::Sma;

pub(crate) fn sma(sma: Sma, [x]: [&[f64]; 1]) -> [Vec<f64>; 1] {
    [ending(x.len(), line(&wide(x), sma.period).into_iter().map(Wide::value))]
}

/// The line from its first bar on.
pub(super) fn line(x: &[Wide], period: usize) -> Vec<Wide> {
    x.windows(period).map(mean).collect()
}
