//! Where the close stands in the range of the last bars, averaged, and the average of that.

use crate::fast::operators::place::Place;
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Stoch;

pub(crate) fn plan(
    plan: &mut Plan,
    Stoch { fastk_period, slowk_period, slowk_average, slowd_period, slowd_average }: Stoch,
    bars: [Line; 3],
) -> [Line; 2] {
    let [fast] = windowed(plan, Place::from_bottom(fastk_period), bars);
    let slow = plan.average(slowk_average, slowk_period, fast);
    [slow, plan.average(slowd_average, slowd_period, slow)]
}
