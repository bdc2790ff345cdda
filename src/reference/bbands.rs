//! Bollinger Bands.
//!
//! John Bollinger, as TA-Lib's `BBANDS`: a moving average, and lines above and below it by so many
//! standard deviations of the window (the population's, about the window's mean whatever the average).

use super::average::average;
use super::common::{ending, standard_deviation};
use super::wide::Wide;
use crate::parameters::Bbands;

pub(crate) fn bbands(bands: Bbands, [x]: [&[f64]; 1]) -> [Vec<f64>; 3] {
    let middle = average(bands.average, x, bands.period);
    let windows = x.windows(bands.period).rev().zip(middle.iter().rev());
    let mut lines: Vec<(Wide, Wide)> =
        windows.map(|(window, &middle)| (middle, standard_deviation(window))).collect();
    lines.reverse();
    let line = |deviations: f64| {
        let at = |&(middle, deviation): &(Wide, Wide)| middle + Wide::from(deviations) * deviation;
        ending(x.len(), lines.iter().map(at).map(Wide::value))
    };
    [line(bands.deviations_up), line(0.0), line(-bands.deviations_down)]
}
