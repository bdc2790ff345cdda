//! An exponential average, and as much again as it lies from its own average.

use super::ema;
use crate::fast::operators::map::{Map, Mapped};
use crate::fast::operators::recursion::saturated;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Dema, Ema};
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, Dema { period }: Dema, [x]: [Line; 1]) -> [Line; 1] {
    let [once] = ema::plan(plan, Ema { period }, [x]);
    let [twice] = ema::plan(plan, Ema { period }, [once]);
    plan.add(Mapped(Double), [once, twice])
}

#[derive(Clone, Debug, PartialEq)]
struct Double;

impl Map<2, 1> for Double {
    /// Where the difference overflows, the sum does.
    #[inline(always)]
    fn map<L: Lanes, V: Vector<L>>(&self, lanes: L, [once, twice]: [V; 2]) -> [V; 1] {
        [saturated(lanes, once + (once - twice))]
    }
}
