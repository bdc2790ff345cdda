//! Where the extrema of two windows stand, the latest of equal ones.
//!
//! A part of a window has its lowest low and highest high, and their places counted from the
//! pivot. Comparisons decide and nothing is rounded on the way to them.

use crate::fast::errors::{Errors, Inexact};
use crate::fast::operators::aggregate::{Aggregate, Bar};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Aroon;
use crate::simd::lanes::{Lanes, Vector, each};

pub(crate) fn plan(plan: &mut Plan, aroon: Aroon, inputs: [Line; 2]) -> [Line; 2] {
    windowed(plan, aroon, inputs)
}

/// An extremum and its place: a newer one takes over.
#[inline(always)]
fn newer<L: Lanes, V: Vector<L>>(takes: V::Mask, new: [V; 2], old: [V; 2]) -> [V; 2] {
    [V::select(takes, new[0], old[0]), V::select(takes, new[1], old[1])]
}

impl Aggregate<2, 2, 4, 4> for Aroon {
    /// The bar from which the window's bars are counted is one more.
    fn width(&self) -> usize {
        self.period + 1
    }

    #[inline(always)]
    fn nothing<L: Lanes, V: Vector<L>>(&self, lanes: L, &[high, low]: &[V; 2]) -> [V; 4] {
        let zero = V::splat(lanes, 0.0);
        [high, zero, low, zero]
    }

    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        [highest, after_high, lowest, after_low]: &mut [V; 4],
        &Bar { values: [high, low], place, .. }: &Bar<V, 2>,
    ) {
        let place = V::splat(lanes, place);
        let (rises, falls) = (highest.lt(high), low.lt(*lowest));
        [*highest, *after_high] = newer(rises, [high, place], [*highest, *after_high]);
        [*lowest, *after_low] = newer(falls, [low, place], [*lowest, *after_low]);
    }

    #[inline(always)]
    fn follow<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        [highest, after_high, lowest, after_low]: &mut [V; 4],
        &Bar { values: [high, low], place, .. }: &Bar<V, 2>,
    ) {
        let place = V::splat(lanes, place);
        let (rises, falls) = (highest.le(high), low.le(*lowest));
        [*highest, *after_high] = newer(rises, [high, place], [*highest, *after_high]);
        [*lowest, *after_low] = newer(falls, [low, place], [*lowest, *after_low]);
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, 2>,
        older: &[V; 4],
        accumulators: &[V; 4],
    ) -> [V; 2] {
        let [_, after_high] = newer(
            older[0].le(accumulators[0]),
            [accumulators[0], accumulators[1]],
            [older[0], older[1]],
        );
        let [_, after_low] = newer(
            accumulators[2].le(older[2]),
            [accumulators[2], accumulators[3]],
            [older[2], older[3]],
        );
        // 100 · k / period, rounded once: the percent of a bar in two doubles, of which the second is
        // what the first lacks. (No quotient of such numbers is near the middle of two doubles.)
        let period = self.period as f64;
        let percent = 100.0 / period;
        let rest = L::fused(-percent, period, 100.0) / period;
        // Whole numbers of bars: the difference is exact.
        let [first, percent, rest] =
            each([newest.place - period, percent, rest], |x| V::splat(lanes, x));
        each([after_low, after_high], |at| {
            let bars = at - first;
            percent.mul_add(bars, rest * bars)
        })
    }

    fn error(&self, _: &[Inexact; 2], _: &[f64; 2]) -> [f64; 2] {
        [0.0; 2]
    }

    /// Comparisons decide.
    fn errors(&self, inputs: &[Inexact; 2], _: &[&[f64]; 2]) -> [Errors; 2] {
        [Errors::decided(inputs), Errors::decided(inputs)]
    }

    /// Comparisons and whole numbers are beyond doubt.
    #[inline(always)]
    fn doubt<L: Lanes, V: Vector<L>>(
        &self,
        _: L,
        doubt: V,
        _: &[V; 2],
        _: &[V; 4],
        _: &[V; 4],
    ) -> V {
        doubt
    }
}
