//! The angle of the regression line, in degrees.

use super::linearreg_slope;
use crate::fast::operators::curve::{Curve, Curved};
use crate::fast::plan::{Line, Plan};
use crate::parameters::{LinearRegAngle, LinearRegSlope};
use crate::rounding::ROUNDING;
use std::f64::consts::FRAC_PI_2;

pub(crate) fn plan(
    plan: &mut Plan,
    LinearRegAngle { period }: LinearRegAngle,
    line: [Line; 1],
) -> [Line; 1] {
    let slope = linearreg_slope::plan(plan, LinearRegSlope { period }, line);
    plan.add(Curved(Degrees), slope)
}

#[derive(Clone, Debug, PartialEq)]
struct Degrees;

impl Curve for Degrees {
    fn value(&self, slope: f64) -> f64 {
        libm::atan(slope) * (90.0 / FRAC_PI_2)
    }

    /// It is steepest at 0. The arc tangent is off by less than a unit in the last place; the factor and
    /// the product are rounded.
    fn error(&self, slope: f64, error: f64) -> f64 {
        let nearest = (slope.abs() - error).max(0.0);
        let steepness = 90.0 / FRAC_PI_2 / (1.0 + nearest * nearest);
        // Two values of an arc tangent are never more than a half-turn apart.
        (steepness * error).min(180.0) + 4.0 * ROUNDING * self.value(slope).abs()
    }
}
