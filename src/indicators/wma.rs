//! The mean by weights that rise by one from bar to bar.
//!
//! Short windows by their weights; long ones from the sum of the deviations and of the deviations
//! times their places, in constant work a bar.

use super::linearreg_intercept::{Regression, regression};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Wma;

pub(crate) fn plan(plan: &mut Plan, Wma { period }: Wma, inputs: [Line; 1]) -> [Line; 1] {
    regression(plan, Regression::rising(period), inputs)
}
