//! Hull's average: the mean of half the window moved ahead of that of the whole, and smoothed.

use super::wma;
use crate::fast::operators::map::{Map, Mapped};
use crate::fast::operators::recursion::saturated;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Hma, Wma};
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, Hma { period }: Hma, [x]: [Line; 1]) -> [Line; 1] {
    let [half] = wma::plan(plan, Wma { period: (period / 2).max(1) }, [x]);
    let [whole] = wma::plan(plan, Wma { period }, [x]);
    let [ahead] = plan.add(Mapped(Ahead), [half, whole]);
    wma::plan(plan, Wma { period: period.isqrt() }, [ahead])
}

/// As far beyond the one as it lies from the other, but not beyond the largest double.
#[derive(Clone, Debug, PartialEq)]
struct Ahead;

impl Map<2, 1> for Ahead {
    #[inline(always)]
    fn map<L: Lanes, V: Vector<L>>(&self, lanes: L, [half, whole]: [V; 2]) -> [V; 1] {
        [saturated(lanes, half + (half - whole))]
    }
}
