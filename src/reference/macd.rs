//! Moving Average Convergence/Divergence.
//!
//! Gerald Appel (1979), as TA-Lib's `MACD`: the exponential average over the shorter of two periods
//! less that over the longer, the exponential average of that line, and the distance of those two.
//! The fast average is seeded with the last bars of the slow one's seed, and the signal with the
//! mean of the first values of the line. The line that the signal averages stops at the largest
//! double.

use super::line;
use super::smoothing::{exact, exponential};
use crate::registry::Macd;
use twofloat::TwoFloat;

pub(crate) fn macd(macd: Macd, [x]: [&[f64]; 1]) -> [Vec<f64>; 3] {
    let fast_period = macd.fast_period.min(macd.slow_period);
    let slow_period = macd.fast_period.max(macd.slow_period);
    let lookback = slow_period + macd.signal_period - 2;
    let later = slow_period - fast_period;
    let fast = exponential(&exact(x.get(later..).unwrap_or(&[])), fast_period);
    let slow = exponential(&exact(x), slow_period);
    let first = slow_period - 1;
    let apart: Vec<TwoFloat> =
        (first..x.len()).map(|at| apart(fast[at - later], slow[at])).collect();
    let signal = exponential(&apart, macd.signal_period);
    let distance = |at: usize| beyond(fast[at - later], slow[at]);
    [
        line(x.len(), lookback, distance),
        line(x.len(), lookback, |at| f64::from(signal[at - first])),
        line(x.len(), lookback, |at| match distance(at) {
            infinite if infinite.is_infinite() => infinite,
            _ => beyond(apart[at - first], signal[at - first]),
        }),
    ]
}

/// `a − b`, infinite beyond the largest double.
fn beyond(a: TwoFloat, b: TwoFloat) -> f64 {
    let value = f64::from(a) - f64::from(b);
    if value.abs() < 1e300 { f64::from(a - b) } else { value }
}

/// `a − b`, at the most the largest double.
fn apart(a: TwoFloat, b: TwoFloat) -> TwoFloat {
    match beyond(a, b) {
        far if far.abs() >= 1e300 => TwoFloat::from(far.clamp(-f64::MAX, f64::MAX)),
        _ => a - b,
    }
}
