//! Bollinger Bands.
//!
//! John Bollinger (1983), as TA-Lib's `BBANDS`: an average of a chosen kind, and so many standard
//! deviations above and below it. The deviation is that of the window around its own mean, whatever
//! the kind of the average.

use super::ema::ema;
use super::kama::kama;
use super::line;
use super::sma::sma;
use super::stddev::deviation;
use crate::registry::{Bbands, Ema, Kama, Sma};
use crate::spec::Average;
use twofloat::TwoFloat;

pub(crate) fn bbands(bbands: Bbands, [x]: [&[f64]; 1]) -> [Vec<f64>; 3] {
    let (middle, lookback) = average(bbands.average, bbands.period, x);
    let band = |at: usize, factor: f64| {
        let (deviation, power) = deviation(&x[at + 1 - bbands.period..=at]);
        // Half of everything, so that only the band itself can leave the doubles.
        let half = libm::ldexp(f64::from(deviation * factor), -power - 1);
        let sum = TwoFloat::from(middle[at] * 0.5) + half;
        if half.is_finite() { f64::from(sum) * 2.0 } else { half }
    };
    [
        line(x.len(), lookback, |at| band(at, bbands.deviations_up)),
        middle.clone(),
        line(x.len(), lookback, |at| band(at, -bbands.deviations_down)),
    ]
}

/// The average of a kind, and the bar of its first value.
pub(crate) fn average(average: Average, period: usize, x: &[f64]) -> (Vec<f64>, usize) {
    let ([values], lookback) = match average {
        Average::Sma => (sma(Sma { period }, [x]), period - 1),
        Average::Ema => (ema(Ema { period }, [x]), period - 1),
        Average::Kama => (kama(Kama { period }, [x]), period),
    };
    (values, lookback)
}
