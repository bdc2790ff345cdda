//! Where the newest value stands in the range of a window, in percent: from its lowest, or from its
//! highest. Of one line, or of lows and highs beside the line that is placed.

use super::aggregate::{Aggregate, Bar, DOWN, OWN};
use super::recursion::saturated;
use crate::fast::errors::{Inexact, extremes};
use crate::rounding::ROUNDING;
use crate::simd::lanes::{Lanes, Vector, each};

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Place {
    pub(crate) period: usize,
    /// A range that is at most this share of its ends is flat.
    flat: f64,
    from_top: bool,
}

impl Place {
    /// From 0 at the lowest to 100 at the highest.
    pub(crate) fn from_bottom(period: usize) -> Self {
        Self { period, flat: 0.0, from_top: false }
    }

    /// From −100 at the lowest to 0 at the highest.
    pub(crate) fn from_top(period: usize) -> Self {
        Self { period, flat: 0.0, from_top: true }
    }

    /// As from the bottom; a range that is at most such a share of its ends is flat.
    pub(crate) fn unless_flat(period: usize, flat: f64) -> Self {
        Self { period, flat, from_top: false }
    }
}

/// High, low and close: of one line it is all three.
#[inline(always)]
fn sides<V: Copy, const I: usize>(values: &[V; I]) -> [V; 3] {
    [values[0], values[I.saturating_sub(2)], values[I - 1]]
}

impl<const I: usize> Aggregate<I, 1, 2, 2> for Place {
    fn width(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn nothing<L: Lanes, V: Vector<L>>(&self, _: L, pivot: &[V; I]) -> [V; 2] {
        let [high, low, _] = sides(pivot);
        [low, high]
    }

    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(
        &self,
        _: L,
        [lowest, highest]: &mut [V; 2],
        bar: &Bar<V, I>,
    ) {
        let [high, low, _] = sides(&bar.values);
        *lowest = lowest.min(low);
        *highest = highest.max(high);
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, I>,
        older: &[V; 2],
        newer: &[V; 2],
    ) -> [V; 1] {
        let (lowest, highest) = (older[0].min(newer[0]), older[1].max(newer[1]));
        let range = highest - lowest;
        let (zero, share) = (V::splat(lanes, 0.0), V::splat(lanes, self.flat));
        let flat = range.abs().le(share * (highest.abs() + lowest.abs())) | range.abs().le(zero);
        let [_, _, close] = sides(&newest.values);
        let from = if self.from_top { highest } else { lowest };
        let place = V::splat(lanes, 100.0) * ((close - from) / range);
        [V::select(flat, zero, place)]
    }

    /// A range beyond the largest double says nothing.
    #[inline(always)]
    fn doubt<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        doubt: V,
        &[value]: &[V; 1],
        older: &[V; 2],
        newer: &[V; 2],
    ) -> V {
        let range = older[1].max(newer[1]) - older[0].min(newer[0]);
        let zero = V::splat(lanes, 0.0);
        value.mul_add(zero, range.mul_add(zero, doubt))
    }

    #[inline(always)]
    fn scales<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        &[value]: &[V; 1],
        older: &[V; 2],
        newer: &[V; 2],
    ) -> [V; I] {
        // Below this no difference to the ends overflows; above it every range is far above DOWN.
        const LARGE: f64 = 1e290;
        let (lowest, highest) = (older[0].min(newer[0]), older[1].max(newer[1]));
        let [own, down, large] = each([OWN, DOWN, LARGE], |scale| V::splat(lanes, scale));
        let zero = V::splat(lanes, 0.0);
        let is_finite = value.mul_add(zero, (highest - lowest).mul_add(zero, zero)).le(zero);
        let is_small = highest.abs().max(lowest.abs()).lt(large);
        [V::select(is_finite | is_small, own, down); I]
    }

    /// A place is the same at every scale. What lies outside of the range is beyond 100, but not
    /// beyond the largest double: averages go over it.
    #[inline(always)]
    fn scaled<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        _: &[V; I],
        newest: &Bar<V, I>,
        older: &[V; 2],
        newer: &[V; 2],
        _: &[V; 1],
    ) -> [V; 1] {
        let [place] = self.values(lanes, newest, older, newer);
        [saturated(lanes, place)]
    }

    /// The errors of both ends of the range and of the value, relative to the range, and four
    /// roundings. A range that is no larger than they are, or flat or not by a rounding, says nothing.
    fn error(&self, window: &[Inexact; I], &[value]: &[f64; 1]) -> [f64; 1] {
        let [highs, lows, _] = sides(window);
        let (lowest, highest) = (extremes(lows.values).0, extremes(highs.values).1);
        let error = window.iter().map(|line| line.most()).fold(0.0, f64::max) * 2.0;
        let range = (0.5 * highest - 0.5 * lowest).abs();
        let flat = self.flat * 0.5 * (highest.abs() + lowest.abs());
        let rounded = 4.0 * ROUNDING * value.abs().max(100.0);
        let handed = 0.5 * error;
        [if handed == 0.0 {
            let near = self.flat > 0.0 && (range - flat).abs() <= 4.0 * ROUNDING * flat;
            if near { f64::INFINITY } else { rounded }
        } else if range + handed <= flat {
            0.0
        } else if range - handed <= flat.max(2.0 * handed) {
            f64::INFINITY
        } else {
            (100.0 + value.abs()) * handed / (range - handed) + rounded
        }]
    }
}
