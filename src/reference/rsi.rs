//! Relative Strength Index.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `RSI`: what
//! share of the average move over P changes was upwards, 100·G / (G + L), with Wilder's averages of
//! the gains and of the losses, each seeded by its mean over the first P changes. 0 where nothing
//! has ever moved.

use super::common::{difference, ending, wilder};
use super::wide::{Wide, wide};
use crate::parameters::Rsi;

pub(crate) fn rsi(rsi: Rsi, [x]: [&[f64]; 1]) -> [Vec<f64>; 1] {
    let (gains, losses): (Vec<f64>, Vec<f64>) = changes(x).into_iter().unzip();
    let gains = wilder(&wide(&gains), rsi.period);
    let losses = wilder(&wide(&losses), rsi.period);
    let line = gains.into_iter().zip(losses).map(|(gain, loss)| {
        let moved = gain + loss;
        if moved.is_zero() { 0.0 } else { (Wide::from(100.0) * gain / moved).value() }
    });
    [ending(x.len(), line)]
}

/// The gain and the loss from bar to bar, of which one is 0.
pub(crate) fn changes(x: &[f64]) -> Vec<(f64, f64)> {
    let change = |pair: &[f64]| {
        let change = difference(pair[1], pair[0]);
        if change < 0.0 { (0.0, -change) } else { (change, 0.0) }
    };
    x.windows(2).map(change).collect()
}
