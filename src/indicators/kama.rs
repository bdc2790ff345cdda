//! An exponential average whose gain is the window's efficiency: windows first, then the recursion.
//!
//! The windows give what is *kept*, one less the gain. It is at least a half, so the gain is exactly
//! what is left of one, and a constant comes out as it went in.

use crate::fast::errors::averages::Average;
use crate::fast::errors::{Errors, Inexact};
use crate::fast::operators::aggregate::{Aggregate, Bar, DOWN, OWN};
use crate::fast::operators::exponential::smoothed;
use crate::fast::operators::recursion::{Phase, Recursion, Recursive, Same};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Kama;
use crate::rounding::ROUNDING;
use crate::simd::lanes::{Lanes, One, Vector, each};

/// Windows that say what the average keeps, and the average.
pub(crate) fn plan(plan: &mut Plan, Kama { period }: Kama, [x]: [Line; 1]) -> [Line; 1] {
    let [kept] = windowed(plan, Efficiency { period }, [x]);
    // From the first bar on: the bar before the first efficiency is the seed.
    plan.add_at(plan.first(x), Recursive::new(Driven { period }), [kept, x])
}

/// What follows from the way from the window's oldest bar to its newest, over the path
/// between them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Efficiency {
    pub(crate) period: usize,
}

/// The gains of an average over 2 bars and of one over 30, between which the efficiency leads.
const FAST: f64 = 2.0 / 3.0;
const SLOW: f64 = 2.0 / 31.0;

impl Aggregate<1, 1, 2, 2> for Efficiency {
    fn width(&self) -> usize {
        self.period + 1
    }

    /// The path so far, and the bar at its end.
    #[inline(always)]
    fn nothing<L: Lanes, V: Vector<L>>(&self, lanes: L, &[pivot]: &[V; 1]) -> [V; 2] {
        [V::splat(lanes, 0.0), pivot]
    }

    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(&self, _: L, [path, end]: &mut [V; 2], bar: &Bar<V, 1>) {
        *path = *path + (*end - bar.values[0]).abs();
        *end = bar.values[0];
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        _: &Bar<V, 1>,
        older: &[V; 2],
        newer: &[V; 2],
    ) -> [V; 1] {
        [kept(lanes, (newer[1] - older[1]).abs(), older[0] + newer[0])]
    }

    /// A path beyond the largest double gives an efficiency of nothing, and no sign of it.
    #[inline(always)]
    fn doubt<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        doubt: V,
        _: &[V; 1],
        older: &[V; 2],
        newer: &[V; 2],
    ) -> V {
        (older[0] + newer[0]).mul_add(V::splat(lanes, 0.0), doubt)
    }

    #[inline(always)]
    fn scales<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        _: &[V; 1],
        older: &[V; 2],
        newer: &[V; 2],
    ) -> [V; 1] {
        let [own, down] = each([OWN, DOWN], |scale| V::splat(lanes, scale));
        let within = (older[0] + newer[0]).le(V::splat(lanes, f64::MAX));
        [V::select(within, own, down)]
    }

    /// A share is the same at every scale.
    #[inline(always)]
    fn scaled<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        _: &[V; 1],
        newest: &Bar<V, 1>,
        older: &[V; 2],
        newer: &[V; 2],
        _: &[V; 1],
    ) -> [V; 1] {
        self.values(lanes, newest, older, newer)
    }

    /// The gain is a square of a sum with a quotient: the path adds up P steps, each rounded, in a
    /// chain of additions, so its relative error is below (P + 2)U, that of the efficiency below (P +
    /// 5)U, and that of the gain twice that and a few more. What is kept is rounded at 1. The
    /// efficiency is off by what way and path are, relative to the path.
    fn error(&self, [x]: &[Inexact; 1], &[kept]: &[f64; 1]) -> [f64; 1] {
        let (off, bars) = (x.most(), self.period as f64);
        let own = (2.0 * (bars + 8.0) * (1.0 - kept) + 1.0) * ROUNDING;
        if off == 0.0 {
            return [own];
        }
        let path: f64 = x.values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).sum();
        let way = (x.values[self.period] - x.values[0]).abs();
        let efficiency = if path <= way { 1.0 } else { way / path };
        let steps = 2.0 * bars * off;
        let least = (2.0 * off + efficiency * steps) / (path - steps);
        let unsure = if path > steps { least.min(1.0) } else { 1.0 };
        let root = efficiency * (FAST - SLOW) + SLOW;
        [own + (FAST - SLOW) * unsure * (2.0 * root + (FAST - SLOW) * unsure)]
    }
}

/// What is kept after a way over a path that is at least as long but for roundings; the efficiency
/// of a halt is 1.
#[inline(always)]
fn kept<L: Lanes, V: Vector<L>>(lanes: L, way: V, path: V) -> V {
    let one = V::splat(lanes, 1.0);
    let efficiency = V::select(path.le(way), one, way / path);
    let gain = efficiency.mul_add(V::splat(lanes, FAST - SLOW), V::splat(lanes, SLOW));
    one - gain * gain
}

/// The average, driven by what is kept of it at every bar.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Driven {
    pub(crate) period: usize,
}

impl Recursion<2, 1, 1, 0> for Driven {
    fn lookback(&self) -> usize {
        self.period
    }

    fn coefficients(&self) -> [f64; 0] {
        []
    }

    /// The seed is the bar before the first efficiency.
    #[inline(always)]
    fn warm_up<L: Lanes>(&self, lanes: L, at: usize, bar: [f64; 2], accumulators: &mut [f64; 1]) {
        if at < self.period {
            *accumulators = [bar[1]];
            return;
        }
        let mut average = each(*accumulators, One::<L>::new);
        Self::advance::<L, _, false>(lanes, &[], Same::of(0), each(bar, One::new), &mut average);
        *accumulators = each(average, One::get);
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        _: &[V; 0],
        _: impl Phase<L, V>,
        [decay, x]: [V; 2],
        [average]: &mut [V; 1],
    ) {
        *average = smoothed([decay, V::splat(lanes, 1.0) - decay], *average, x);
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(_: L, _: &[V; 0], &[average]: &[V; 1]) -> [V; 1] {
        [average]
    }

    /// What is kept counts as far as the price lies from the average.
    fn errors(&self, [kept, x]: &[Inexact; 2], _: &[&[f64]; 1]) -> [Errors; 1] {
        let mut average = Average::default();
        let mut errors = Vec::with_capacity(x.values.len());
        for (at, ((price, error), (kept, off))) in x.pairs().zip(kept.pairs()).enumerate() {
            if at < self.period {
                average = Average { value: price, error };
            } else {
                let distance = (0.5 * price - 0.5 * average.value).abs() * 2.0;
                let distance = distance + average.error + error;
                average.add([kept, 1.0 - kept], (price, error));
                average.error += off * distance;
            }
            errors.push(average.error);
        }
        [Errors::carried(errors)]
    }
}
