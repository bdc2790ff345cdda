//! Linear Regression Angle: the arc tangent of the slope of the least-squares line through the window, in degrees, as
//! TA-Lib's `LINEARREG_ANGLE`.

use super::linearreg_slope::linearreg_slope;
use super::number::Number;
use crate::parameters::{LinearRegAngle, LinearRegSlope};

pub(crate) fn linearreg_angle<N: Number>(
    LinearRegAngle { period }: LinearRegAngle,
    line: [&[N]; 1],
) -> [Vec<N>; 1] {
    let [slopes] = linearreg_slope(LinearRegSlope { period }, line);
    let half_turn = N::from(4.0) * N::from(1.0).atan();
    let degrees = |slope: N| N::from(180.0) * slope.atan() / half_turn;
    [slopes.into_iter().map(degrees).collect()]
}
