//! How far the line lies from what was forecast of it, in percent of it.

use super::tsf;
use crate::fast::operators::lagged::{changes, lagged};
use crate::fast::operators::map::{scale_of_sums, share};
use crate::fast::operators::recursion::saturated;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Fosc, Tsf};

pub(crate) fn plan(plan: &mut Plan, Fosc { period }: Fosc, [x]: [Line; 1]) -> [Line; 1] {
    let [forecast] = tsf::plan(plan, Tsf { period }, [x]);
    lagged(plan, 1, Miss, [x, forecast])
}

changes! {
    Miss: 2 -> 1, |lanes, [_, forecast], [x, _]| {
        let forecast = saturated(lanes, forecast);
        let (scale, _) = scale_of_sums(lanes, [x, forecast]);
        let (x, forecast) = (x * scale, forecast * scale);
        [V::splat(lanes, 100.0) * share(lanes, x - forecast, x, 0.0)]
    };
}
