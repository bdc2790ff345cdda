//! The variance of a window.

use super::stddev::{Finish, Spread};
use crate::fast::operators::aggregate::back;
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Var;
use crate::rounding::ROUNDING;
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, Var { period }: Var, line: [Line; 1]) -> [Line; 1] {
    windowed(plan, Spread { period, finish: Square }, line)
}

#[derive(Clone, Debug, PartialEq)]
struct Square;

impl Finish<1> for Square {
    #[inline(always)]
    fn finish<L: Lanes, V: Vector<L>>(&self, _: L, _: V, deviation: V) -> [V; 1] {
        [deviation * deviation]
    }

    #[inline(always)]
    fn back<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        scale: V,
        _: V,
        deviation: V,
        _: &[V; 1],
    ) -> [V; 1] {
        let back = back(lanes, scale);
        let deviation = deviation * back * back;
        [deviation * deviation]
    }

    fn error(&self, _: f64, deviation: f64, &[value]: &[f64; 1]) -> [f64; 1] {
        [deviation * (2.0 * value.sqrt() + deviation) + 2.0 * ROUNDING * value.min(f64::MAX)]
    }
}
