//! Vortex Indicator.
//!
//! Etienne Botes and Douglas Siepman, Technical Analysis of Stocks & Commodities (January 2010), as TA-Lib's
//! `VORTEX`: Σ |high − previous low| and Σ |low − previous high|, each over Σ true range, of the last P bars; 0
//! where there is no range.

use super::common::{difference, true_ranges};
use super::number::Number;
use crate::parameters::Vortex;

pub(crate) fn vortex<N: Number>(Vortex { period }: Vortex, bars: [&[N]; 3]) -> [Vec<N>; 2] {
    let [high, low, _] = bars;
    let move_of = |a: N, b: N| difference(a, b).abs();
    let up: Vec<N> = (1..high.len()).map(|at| move_of(high[at], low[at - 1])).collect();
    let down: Vec<N> = (1..high.len()).map(|at| move_of(low[at], high[at - 1])).collect();
    let ranges = true_ranges(bars);
    let line = |moves: &[N]| {
        let windows = moves.windows(period).zip(ranges.windows(period));
        let share = |(moves, ranges): (&[N], &[N])| {
            let range: N = ranges.iter().copied().sum();
            if range.is_zero() { range } else { moves.iter().copied().sum::<N>() / range }
        };
        windows.map(share).collect()
    };
    [line(&up), line(&down)]
}
