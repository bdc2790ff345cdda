//! Linear Regression Slope: by how much the least-squares line through the window ([`fitted`]) rises from
//! bar to bar, as TA-Lib's `LINEARREG_SLOPE`; 0 of a single bar.

use super::linearreg::fitted;
use super::number::Number;
use crate::parameters::LinearRegSlope;

pub(crate) fn linearreg_slope<N: Number>(
    LinearRegSlope { period }: LinearRegSlope,
    [x]: [&[N]; 1],
) -> [Vec<N>; 1] {
    [x.windows(period).map(|window| fitted(window)[1]).collect()]
}
