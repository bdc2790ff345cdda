//! The exponential average of the moves of the close, each times its volume.

use super::ema;
use crate::fast::operators::lagged::{changes, lagged};
use crate::fast::operators::recursion::saturated;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Efi, Ema};

pub(crate) fn plan(plan: &mut Plan, Efi { period }: Efi, bars: [Line; 2]) -> [Line; 1] {
    let force = lagged(plan, 1, Force, bars);
    ema::plan(plan, Ema { period }, force)
}

changes! {
    Force: 2 -> 1, |lanes, [before, _], [close, volume]| {
        [saturated(lanes, saturated(lanes, close - before) * volume)]
    };
}
