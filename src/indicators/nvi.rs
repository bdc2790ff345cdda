//! The close's growth on the bars whose volume falls.

use crate::fast::errors::tracked::Tracked;
use crate::fast::operators::lagged::Change;
use crate::fast::operators::map::scale_of_ratios;
use crate::fast::operators::pair::Pair;
use crate::fast::operators::recursion::Recursive;
use crate::fast::operators::running::Growing;
use crate::fast::operators::since::Since;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Nvi;
use crate::rounding::{LEAST, ROUNDING};
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, _: Nvi, bars: [Line; 2]) -> [Line; 1] {
    let growth: [Line; 2] = plan.add(Since::new(Growth { rises: false }), bars);
    plan.add(Recursive::new(Growing), growth)
}

/// The growth of the close where the volume has moved so, else 1, and what is rounded away of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Growth {
    pub(crate) rises: bool,
}

impl Change<2, 2> for Growth {
    #[inline(always)]
    fn change<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        [before, earlier]: [V; 2],
        [close, volume]: [V; 2],
    ) -> [V; 2] {
        let scale = scale_of_ratios(lanes, [before, close]);
        let growth = Pair::of(lanes, close * scale)
            .over(lanes, Pair::of(lanes, before * scale))
            .saturated(lanes);
        let grows = if self.rises { earlier.lt(volume) } else { volume.lt(earlier) };
        let zero = V::splat(lanes, 0.0);
        let grows = grows & !before.abs().le(zero);
        let Pair { value, rest } =
            Pair::select(grows, growth, Pair::of(lanes, V::splat(lanes, 1.0)));
        [value, rest]
    }

    /// Some squares of a rounding.
    fn errors(&self, [before, _]: [Tracked; 2], [close, volume]: [Tracked; 2]) -> [f64; 2] {
        let is_exact = before.error + close.error + volume.error == 0.0;
        let growth = (close.value / before.value).abs();
        let is_held = growth.is_infinite() || growth < 1e-280 && close.value != 0.0;
        let error = 16.0 * ROUNDING * ROUNDING * growth + 8.0 * LEAST;
        [if !is_exact || is_held { f64::INFINITY } else { error }, 0.0]
    }
}
