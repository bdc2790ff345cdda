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

use super::common::{difference, ending, true_ranges, wilder_after};
use super::wide::{Wide, wide};
use crate::parameters::Adx;

pub(crate) fn adx(adx: Adx, bars: [&[f64]; 3]) -> [Vec<f64>; 1] {
    let [before, period] = [adx.period as f64 - 1.0, adx.period as f64].map(Wide::from);
    let mut y = Wide::from(0.0);
    let line = averages(adx, bars).into_iter().map(directional_index).enumerate();
    let line = line.map(|(n, index)| {
        match index {
            index if n < adx.period => y = y + index.unwrap_or(Wide::from(0.0)) / period,
            Some(index) => y = (before * y + index) / period,
            None => {}
        }
        y.value()
    });
    [ending(bars[0].len(), line.skip(adx.period - 1))]
}

/// How far each bar moved up, and down, from the one before.
pub(crate) fn moves([high, low, _]: [&[f64]; 3]) -> Vec<(f64, f64)> {
    let moves = |at: usize| {
        let up = difference(high[at], high[at - 1]);
        let down = difference(low[at - 1], low[at]);
        if down > 0.0 && up < down {
            (0.0, down)
        } else if up > 0.0 && up > down {
            (up, 0.0)
        } else {
            (0.0, 0.0)
        }
    };
    (1..high.len()).map(moves).collect()
}

/// Moves up, moves down and ranges, averaged.
fn averages(Adx { period }: Adx, bars: [&[f64]; 3]) -> Vec<[Wide; 3]> {
    let (up, down): (Vec<f64>, Vec<f64>) = moves(bars).into_iter().unzip();
    let [ups, downs, ranges] = [up, down, true_ranges(bars)].map(|values| {
        let values = wide(&values);
        let (seed, rest) = values.split_at(values.len().min(period - 1));
        let sum = seed.iter().copied().sum::<Wide>() / Wide::from(period as f64);
        wilder_after(sum, rest, period)
    });
    ups.into_iter().zip(downs).zip(ranges).map(|((up, down), range)| [up, down, range]).collect()
}

const LEAST: f64 = 1e-16;

/// From the averaged moves themselves: the range by which both DIs are divided cancels out.
fn directional_index([up, down, range]: [Wide; 3]) -> Option<Wide> {
    let both = down + up;
    let moves = !both.is_zero() && !(both - Wide::from(LEAST) * range).is_negative();
    moves.then(|| Wide::from(100.0) * (down - up).abs() / both)
}
