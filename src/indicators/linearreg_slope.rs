//! How much the regression line rises from bar to bar.

use super::linearreg_intercept::{Regression, regression};
use crate::fast::plan::{Line, Plan};
use crate::parameters::LinearRegSlope;

pub(crate) fn plan(
    plan: &mut Plan,
    LinearRegSlope { period }: LinearRegSlope,
    line: [Line; 1],
) -> [Line; 1] {
    regression(plan, Regression::slope(period), line)
}
