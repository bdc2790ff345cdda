//! Ultimate Oscillator.
//!
//! Larry Williams (1976), as TA-Lib's `ULTOSC`: in windows of three lengths, how far closes lie above the true
//! low (the low, or the close before where that is lower), over the true ranges; the shortest window counts four
//! times, the next twice. A window without a range gives 0.

use super::common::{difference, last, true_ranges};
use super::number::Number;
use crate::parameters::Ultosc;

pub(crate) fn ultosc<N: Number>(ultosc: Ultosc, bars: [&[N]; 3]) -> [Vec<N>; 1] {
    let [_, low, close] = bars;
    let pressure = |at: usize| difference(close[at], low[at].min(close[at - 1]));
    let pressures: Vec<N> = (1..close.len()).map(pressure).collect();
    let ranges = true_ranges(bars);
    let share = |period: usize| -> Vec<N> {
        let windows = pressures.windows(period).zip(ranges.windows(period));
        let share = |(pressures, ranges): (&[N], &[N])| {
            let range: N = ranges.iter().copied().sum();
            if range.is_zero() {
                range
            } else {
                (pressures.iter().copied().sum::<N>() / range).saturated()
            }
        };
        windows.map(share).collect()
    };
    let [short, middle, long] = ultosc.sorted().map(share);
    let lines = last(&short, long.len()).iter().zip(last(&middle, long.len())).zip(&long);
    let mean = |((&short, &middle), &long): ((&N, &N), &N)| {
        N::from(100.0) * (N::from(4.0) * short + N::from(2.0) * middle + long) / N::from(7.0)
    };
    [lines.map(mean).collect()]
}
