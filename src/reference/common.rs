//! What several definitions share.
//!
//! Two kinds of numbers. Lines that are held by an error bound are computed in [`Wide`] and rounded
//! at the end. Lines that decide are computed in doubles, in the order written here, because a fast
//! kernel must take the same decisions.

use super::wide::Wide;
use crate::patience::steps::made;

/// A line that ends with the series, after a warm-up of NaN.
pub(super) fn ending(bars: usize, line: impl IntoIterator<Item = f64>) -> Vec<f64> {
    let line: Vec<f64> = line.into_iter().inspect(|_| made(1)).collect();
    let mut series = vec![f64::NAN; bars - line.len()];
    series.extend(line);
    series
}

/// The largest double of its sign in place of ±inf.
pub(super) fn finite(x: f64) -> f64 {
    x.clamp(f64::MIN, f64::MAX)
}

/// `a − b`, saturating at the largest double.
pub(super) fn difference(a: f64, b: f64) -> f64 {
    finite(a - b)
}

/// Wilder's averages: the mean of the first P values, and what follows it.
pub(super) fn wilder(values: &[Wide], period: usize) -> Vec<Wide> {
    if values.len() < period {
        return Vec::new();
    }
    let (seed, rest) = values.split_at(period);
    let seed = mean(seed);
    std::iter::once(seed).chain(wilder_after(seed, rest, period)).collect()
}

/// ((P − 1)·y + x) / P after each value, y the average before.
pub(super) fn wilder_after(mut y: Wide, values: &[Wide], period: usize) -> Vec<Wide> {
    let [before, period] = [period as f64 - 1.0, period as f64].map(Wide::from);
    let mut next = |&x: &Wide| {
        y = (before * y + x) / period;
        y
    };
    values.iter().map(&mut next).collect()
}

/// Wilder's true range of every bar but the first: its range, or how far it reaches from the close
/// before where that is more.
pub(crate) fn true_ranges([high, low, close]: [&[f64]; 3]) -> Vec<f64> {
    (1..close.len())
        .map(|at| {
            let range = difference(high[at], low[at]);
            let up = difference(high[at], close[at - 1]).abs();
            let down = difference(low[at], close[at - 1]).abs();
            range.max(up).max(down)
        })
        .collect()
}

/// The mean.
pub(super) fn mean(values: &[Wide]) -> Wide {
    values.iter().copied().sum::<Wide>() / Wide::from(values.len() as f64)
}

/// How far each value lies from the mean. Taken from the first value, so that equal values lie at
/// exactly 0.
pub(super) fn deviations(window: &[f64]) -> Vec<Wide> {
    let first = Wide::from(window[0]);
    let shifted: Vec<Wide> = window.iter().map(|&x| Wide::from(x) - first).collect();
    let mean = mean(&shifted);
    shifted.into_iter().map(|x| x - mean).collect()
}

/// The population's standard deviation.
pub(super) fn standard_deviation(window: &[f64]) -> Wide {
    let squares: Vec<Wide> = deviations(window).into_iter().map(|x| x * x).collect();
    mean(&squares).sqrt()
}
