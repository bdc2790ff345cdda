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

use super::common::{difference, onwards, true_ranges};
use super::number::Number;
use crate::parameters::Adx;

pub(crate) fn adx<N: Number>(adx: Adx, bars: [&[N]; 3]) -> [Vec<N>; 1] {
    let [before, period] = [adx.period as f64 - 1.0, adx.period as f64].map(N::from);
    let mut y = N::from(0.0);
    let line = averages(adx, bars).into_iter().map(directional_index).enumerate();
    let line = line.map(|(n, index)| {
        match index {
            index if n < adx.period => y = y + index.unwrap_or(N::from(0.0)) / period,
            Some(index) => y = (before * y + index) / period,
            None => {}
        }
        y
    });
    [line.skip(adx.period - 1).collect()]
}

/// How far each bar moved up, and down, from the one before. Which is more, doubles decide.
fn moves<N: Number>([high, low, _]: [&[N]; 3]) -> Vec<(N, N)> {
    let none = N::from(0.0);
    let moves = |at: usize| {
        let up = difference(high[at], high[at - 1]);
        let down = difference(low[at - 1], low[at]);
        if down.value() > 0.0 && up.value() < down.value() {
            (none, down)
        } else if up.value() > 0.0 && up.value() > down.value() {
            (up, none)
        } else {
            (none, none)
        }
    };
    (1..high.len()).map(moves).collect()
}

/// Moves up, moves down and ranges, averaged.
pub(super) fn averages<N: Number>(Adx { period }: Adx, bars: [&[N]; 3]) -> Vec<[N; 3]> {
    let (up, down): (Vec<N>, Vec<N>) = moves(bars).into_iter().unzip();
    let [ups, downs, ranges] = [up, down, true_ranges(bars)].map(|values| {
        let (seed, rest) = values.split_at(values.len().min(period - 1));
        let sum = seed.iter().copied().sum::<N>() / N::from(period as f64);
        onwards(sum, rest, period, 1.0)
    });
    ups.into_iter().zip(downs).zip(ranges).map(|((up, down), range)| [up, down, range]).collect()
}

const LEAST: f64 = 1e-16;

/// From the averaged moves themselves: the range by which both DIs are divided cancels out.
fn directional_index<N: Number>([up, down, range]: [N; 3]) -> Option<N> {
    let both = down + up;
    let moves = !both.is_zero() && both >= N::from(LEAST) * range;
    moves.then(|| N::from(100.0) * (down - up).abs() / both)
}
