//! How far the line lies from what was forecast of it, in percent of it.

use super::{held, tsf};
use crate::fast::operators::lagged::{changes, lagged};
use crate::fast::operators::map::{Mapped, scale_of_sums};
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Fosc, Tsf};

pub(crate) fn plan(plan: &mut Plan, Fosc { period }: Fosc, [x]: [Line; 1]) -> [Line; 1] {
    let forecast = tsf::plan(plan, Tsf { period }, [x]);
    let [forecast] = plan.add(Mapped(held::Line), forecast);
    lagged(plan, 1, Miss, [x, forecast])
}

changes! {
    Miss: 2 -> 1, |lanes, [_, forecast], [x, _]| {
        let (scale, _) = scale_of_sums(lanes, [x, forecast]);
        let zero = V::splat(lanes, 0.0);
        let miss = (x * scale - forecast * scale) / (x * scale);
        [V::select(x.abs().le(zero), zero, V::splat(lanes, 100.0) * miss)]
    };
}
