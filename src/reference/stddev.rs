//! Standard Deviation.
//!
//! TA-Lib's `STDDEV`: the root of the mean square distance from the window's mean (the population's,
//! divided by P), times `deviations`.

use super::common::standard_deviation;
use super::number::Number;
use crate::parameters::Stddev;

pub(crate) fn stddev<N: Number>(stddev: Stddev, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let times = N::from(stddev.deviations);
    [x.windows(stddev.period).map(|window| standard_deviation(window) * times).collect()]
}
