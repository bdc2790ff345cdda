//! Three exponential averages, each of the one before, put together so that a trend does not lag.

use super::ema;
use crate::fast::operators::map::{Map, Mapped};
use crate::fast::operators::recursion::saturated;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Ema, Tema};
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, Tema { period }: Tema, [x]: [Line; 1]) -> [Line; 1] {
    let [once] = ema::plan(plan, Ema { period }, [x]);
    let [twice] = ema::plan(plan, Ema { period }, [once]);
    let [thrice] = ema::plan(plan, Ema { period }, [twice]);
    plan.add(Mapped(Triple), [once, twice, thrice])
}

#[derive(Clone, Debug, PartialEq)]
struct Triple;

impl Map<3, 1> for Triple {
    /// Where the difference overflows, the sum does.
    #[inline(always)]
    fn map<L: Lanes, V: Vector<L>>(&self, lanes: L, [once, twice, thrice]: [V; 3]) -> [V; 1] {
        [saturated(lanes, (once - twice).mul_add(V::splat(lanes, 3.0), thrice))]
    }
}
