//! The mean of the mean: weights that rise to the middle of the window and fall again.

use super::sma;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Sma, Trima};

pub(crate) fn plan(plan: &mut Plan, Trima { period }: Trima, inputs: [Line; 1]) -> [Line; 1] {
    let half = period.div_ceil(2);
    let mean = sma::plan(plan, Sma { period: half }, inputs);
    sma::plan(plan, Sma { period: period + 1 - half }, mean)
}
