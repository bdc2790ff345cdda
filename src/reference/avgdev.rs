//! Average Deviation: the mean distance of the values of the window from their mean, as TA-Lib's `AVGDEV`.

use super::common::{deviations, mean};
use super::number::Number;
use crate::parameters::Avgdev;

pub(crate) fn avgdev<N: Number>(Avgdev { period }: Avgdev, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let deviation = |window: &[N]| {
        let sizes: Vec<N> = deviations(window).into_iter().map(N::abs).collect();
        mean(&sizes)
    };
    [x.windows(period).map(deviation).collect()]
}
