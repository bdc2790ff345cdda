//! Standard Deviation.
//!
//! TA-Lib's `STDDEV`: the root of the mean square distance from the window's mean (the population's,
//! divided by P), times `deviations`.

use super::common::standard_deviation;
use super::wide::Wide;
use super::windows;
use crate::parameters::Stddev;

pub(crate) fn stddev(stddev: Stddev, [x]: [&[f64]; 1]) -> [Vec<f64>; 1] {
    let times = Wide::from(stddev.deviations);
    [windows(x, stddev.period, |window| (standard_deviation(window) * times).value())]
}
