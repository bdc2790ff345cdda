//! Average Directional Movement Index.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `ADX`. A bar
//! moves up by what its high adds to the high before, down by what its low takes from the low
//! before; only the larger of the two counts, neither where they are equal. DI+ and DI− are the
//! averaged moves in percent of the averaged true range, DX their difference in percent of their
//! sum, ADX Wilder's average of DX, seeded by the mean of the first P.
//!
//! Wilder's sums S ← S − S / P + d, which start from the sum of P − 1 values, are carried as S / P.
//! Where no range has been seen, or the DIs add up to less than 1e−14, there is no DX: 0 in the
//! mean of the first P, and later the ADX stays as it is.

use super::common::{blend, difference, ending, finite, true_ranges, wilder_keep};
use crate::parameters::Adx;

pub(crate) fn adx(adx: Adx, [high, low, close]: [&[f64]; 3]) -> [Vec<f64>; 1] {
    let period = adx.period;
    let moves = (1..close.len()).map(|at| moves(high, low, at));
    let averages = sums(moves.clone().map(|(up, _)| up), period)
        .zip(sums(moves.map(|(_, down)| down), period))
        .zip(sums(true_ranges(high, low, close).into_iter(), period));
    let mut average = 0.0;
    let line = averages.skip(period - 1).enumerate().map(|(n, ((up, down), range))| {
        let index = directional_index(up, down, range);
        if index.is_some() || n < period {
            average = blend(average, wilder_keep(n, period), index.unwrap_or(0.0));
        }
        average
    });
    [ending(close.len(), line.skip(period - 1))]
}

/// How far a bar moved up, and down, from the one before.
fn moves(high: &[f64], low: &[f64], at: usize) -> (f64, f64) {
    let up = difference(high[at], high[at - 1]);
    let down = difference(low[at - 1], low[at]);
    if down > 0.0 && up < down {
        (0.0, down)
    } else if up > 0.0 && up > down {
        (up, 0.0)
    } else {
        (0.0, 0.0)
    }
}

/// Wilder's sums over the period: the first P − 1 values are added up, then each takes its place.
fn sums(values: impl Iterator<Item = f64>, period: usize) -> impl Iterator<Item = f64> {
    let keep = (period as f64 - 1.0) / period as f64;
    let gain = 1.0 - keep;
    values.enumerate().scan(0.0_f64, move |sum, (n, value)| {
        let keep = if n < period - 1 { 1.0 } else { keep };
        *sum = keep.mul_add(*sum, gain * value);
        Some(*sum)
    })
}

/// From the averaged moves themselves: the range by which both DIs are divided cancels out.
fn directional_index(up: f64, down: f64, range: f64) -> Option<f64> {
    let both = finite(down + up);
    let moves = both > 0.0 && both >= 1e-16 * range;
    moves.then(|| 100.0 * ((down - up).abs() / both))
}
