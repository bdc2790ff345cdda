//! Bollinger Bands.
//!
//! John Bollinger, as TA-Lib's `BBANDS`: a moving average, and lines above and below it by so many
//! standard deviations of the window (the population's, about the window's mean whatever the average).

use super::average::average;
use super::common::standard_deviation;
use super::number::Number;
use crate::parameters::Bbands;

pub(crate) fn bbands<N: Number>(bands: Bbands, [x]: [&[N]; 1]) -> [Vec<N>; 3] {
    let middle = average(bands.average, x, bands.period);
    // The average may begin later than the deviation.
    let windows =
        x.windows(bands.period).skip((x.len() + 1).saturating_sub(bands.period + middle.len()));
    let deviations: Vec<N> = windows.map(standard_deviation).collect();
    let line = |times: f64| {
        let lines = middle.iter().zip(&deviations);
        lines.map(|(&middle, &deviation)| middle + N::from(times) * deviation).collect()
    };
    [line(bands.deviations_up), line(0.0), line(-bands.deviations_down)]
}
