//! Six exponential averages, each of the one before, put together by the volume factor v: Tillson's
//! `G(G(G(x)))` of `G(x) = (1 + v)·ema(x) − v·ema(ema(x))`.
//!
//! The last four count, with weights that are one together. Around the third, with the steps d from
//! each to the next, that is `e_3 + v(3 + 3v + v²)·d_3 − v²(3 + 2v)·d_4 + v³·d_5`.

use super::ema;
use crate::fast::operators::map::{Map, Mapped, scale_of_sums};
use crate::fast::operators::recursion::saturated;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Ema, T3};
use crate::simd::lanes::{Lanes, Vector, each};

pub(crate) fn plan(plan: &mut Plan, T3 { period, volume_factor }: T3, [x]: [Line; 1]) -> [Line; 1] {
    let mut averages = [x; 7];
    for power in 1..7 {
        [averages[power]] = ema::plan(plan, Ema { period }, [averages[power - 1]]);
    }
    let [.., third, fourth, fifth, sixth] = averages;
    plan.add(Mapped(Tillson { volume_factor }), [third, fourth, fifth, sixth])
}

#[derive(Clone, Debug, PartialEq)]
struct Tillson {
    volume_factor: f64,
}

impl Map<4, 1> for Tillson {
    #[inline(always)]
    fn map<L: Lanes, V: Vector<L>>(&self, lanes: L, averages: [V; 4]) -> [V; 1] {
        let v = self.volume_factor;
        let weights = [v * (3.0 + v * (3.0 + v)), -v * v * (3.0 + 2.0 * v), v * v * v];
        let [third, fourth, fifth] = each(weights, |weight| V::splat(lanes, weight));
        let (scale, back) = scale_of_sums(lanes, averages);
        let [a, b, c, d] = each(averages, |average| average * scale);
        let rest = (c - d) * fifth;
        let rest = (b - c).mul_add(fourth, rest);
        [saturated(lanes, ((a - b).mul_add(third, rest) + a) * back)]
    }
}
