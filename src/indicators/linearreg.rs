//! The regression line at the newest bar of the window.

use super::linearreg_intercept::{Regression, regression};
use crate::fast::plan::{Line, Plan};
use crate::parameters::LinearReg;

pub(crate) fn plan(plan: &mut Plan, LinearReg { period }: LinearReg, line: [Line; 1]) -> [Line; 1] {
    regression(plan, Regression::read_at(period, (period - 1) as f64), line)
}
