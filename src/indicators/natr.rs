//! The average true range in percent of the close.

use super::atr;
use crate::fast::operators::map::{Map, Mapped};
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Atr, Natr};
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, Natr { period }: Natr, bars: [Line; 3]) -> [Line; 1] {
    let [range] = atr::plan(plan, Atr { period }, bars);
    plan.add(Mapped(PercentOf), [range, bars[2]])
}

/// The first in percent of the second; nothing of nothing.
#[derive(Clone, Debug, PartialEq)]
struct PercentOf;

impl Map<2, 1> for PercentOf {
    #[inline(always)]
    fn map<L: Lanes, V: Vector<L>>(&self, lanes: L, [part, whole]: [V; 2]) -> [V; 1] {
        let zero = V::splat(lanes, 0.0);
        let percent = V::splat(lanes, 100.0) * (part / whole);
        [V::select(whole.abs().le(zero), zero, percent)]
    }
}
