//! Where the close stands in the range of the last bars, and the average of that.

use crate::fast::operators::place::Place;
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Stochf;

pub(crate) fn plan(
    plan: &mut Plan,
    Stochf { fastk_period, fastd_period, fastd_average }: Stochf,
    bars: [Line; 3],
) -> [Line; 2] {
    let [fast] = windowed(plan, Place::from_bottom(fastk_period), bars);
    [fast, plan.average(fastd_average, fastd_period, fast)]
}
