//! The running sum of how far closes lie from the true low where they rise, from the true high where they fall.

use crate::fast::errors::tracked::Tracked;
use crate::fast::operators::lagged::Change;
use crate::fast::operators::pair::Pair;
use crate::fast::operators::recursion::Recursive;
use crate::fast::operators::running::Running;
use crate::fast::operators::since::Since;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Wad;
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, _: Wad, bars: [Line; 3]) -> [Line; 1] {
    let moves: [Line; 2] = plan.add(Since::new(Move), bars);
    plan.add(Recursive::new(Running { is_stage: false }), moves)
}

/// What a bar adds, and what is rounded away of it.
#[derive(Clone, Debug, PartialEq)]
struct Move;

impl Change<3, 2> for Move {
    #[inline(always)]
    fn change<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        [_, _, before]: [V; 3],
        [high, low, close]: [V; 3],
    ) -> [V; 2] {
        let end = V::select(before.lt(close), before.min(low), before.max(high));
        let still = close.le(before) & before.le(close);
        let way = Pair::difference(close, end).saturated(lanes);
        let Pair { value, rest } = Pair::select(still, Pair::of(lanes, V::splat(lanes, 0.0)), way);
        [value, rest]
    }

    /// A difference and what is rounded away of it are exact.
    fn errors(&self, before: [Tracked; 3], now: [Tracked; 3]) -> [f64; 2] {
        let is_exact = before.iter().chain(&now).all(|price| price.error == 0.0);
        [if is_exact { 0.0 } else { f64::INFINITY }, 0.0]
    }
}
