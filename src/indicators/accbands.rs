//! Means of highs and lows that are moved outwards by four times the bar's relative range.

use super::sma;
use crate::fast::operators::map::{Mapped, maps, scale_of_sums, share};
use crate::fast::operators::recursion::saturated;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Accbands, Sma};

pub(crate) fn plan(
    plan: &mut Plan,
    Accbands { period }: Accbands,
    [high, low, close]: [Line; 3],
) -> [Line; 3] {
    let [upper, lower] = plan.add(Mapped(Outwards), [high, low]);
    [upper, close, lower].map(|line| {
        let [mean] = sma::plan(plan, Sma { period }, [line]);
        mean
    })
}

maps! {
    Outwards: 2 -> 2, |lanes, [high, low]| {
        let (scale, _) = scale_of_sums(lanes, [high, low]);
        let (range, sum) = (high * scale - low * scale, high * scale + low * scale);
        let width = V::splat(lanes, 4.0) * share(lanes, range, sum, 0.0);
        let one = V::splat(lanes, 1.0);
        [saturated(lanes, high * (one + width)), saturated(lanes, low * (one - width))]
    };
}
