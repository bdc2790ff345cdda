//! Relative Strength Index.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `RSI`: what
//! share of the average move over P changes was upwards, 100·G / (G + L), with Wilder's averages of
//! the gains and of the losses, each seeded by its mean over the first P changes. 0 where nothing
//! has ever moved.

use super::common::{difference, ending, finite, wilder};
use crate::parameters::Rsi;

pub(crate) fn rsi(rsi: Rsi, [x]: [&[f64]; 1]) -> [Vec<f64>; 1] {
    let changes: Vec<f64> = x.windows(2).map(|pair| difference(pair[1], pair[0])).collect();
    let gain = |change: f64| if change < 0.0 { 0.0 } else { change };
    let loss = |change: f64| if change < 0.0 { -change } else { 0.0 };
    let gains = wilder(changes.iter().copied().map(gain), rsi.period);
    let losses = wilder(changes.iter().copied().map(loss), rsi.period);
    let line = gains.iter().zip(&losses).skip(rsi.period - 1).map(|(&gain, &loss)| {
        let moved = finite(gain + loss);
        if moved > 0.0 { 100.0 * (gain / moved) } else { 0.0 }
    });
    [ending(x.len(), line)]
}
