//! The regression line, one bar further than the window.

use super::linearreg_intercept::{Regression, regression};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Tsf;

pub(crate) fn plan(plan: &mut Plan, Tsf { period }: Tsf, line: [Line; 1]) -> [Line; 1] {
    regression(plan, Regression::read_at(period, period as f64), line)
}
