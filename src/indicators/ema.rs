//! The exponential average of a series.

use crate::fast::operators::exponential::Exponential;
use crate::fast::operators::recursion::Recursive;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Ema;

pub(crate) fn plan(plan: &mut Plan, Ema { period }: Ema, inputs: [Line; 1]) -> [Line; 1] {
    plan.add(Recursive::new(Exponential::over(period)), inputs)
}
