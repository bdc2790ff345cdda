//! Wilder's average of a series.

use crate::fast::operators::exponential::Exponential;
use crate::fast::operators::recursion::Recursive;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Rma;

pub(crate) fn plan(plan: &mut Plan, Rma { period }: Rma, inputs: [Line; 1]) -> [Line; 1] {
    plan.add(Recursive::new(Exponential::wilder(period)), inputs)
}
