//! Windows made of what was taken before a pivot and what comes after it.
//!
//! An [`Aggregate`] says how a window grows at either end, and what its value is; how the windows of
//! a series share that work is [`pivoted`](super::pivoted)'s business. The **pivot** is a bar of the
//! window. Sums are taken over the deviations from it, so errors are in proportion to the window's
//! spread and a constant window has deviations of exactly zero.

use crate::simd::lanes::{Lanes, Vector};

/// A bar as its window sees it.
pub(crate) struct Bar<V, const I: usize> {
    pub(crate) values: [V; I],
    pub(crate) pivot: [V; I],
    /// Bars after the pivot; before it they are counted below zero.
    pub(crate) place: f64,
}

impl<V: Copy + std::ops::Sub<Output = V>, const I: usize> Bar<V, I> {
    #[inline(always)]
    pub(crate) fn deviation(&self, input: usize) -> V {
        self.values[input] - self.pivot[input]
    }
}

/// What a window is made of: `N` accumulators for a part of it, of which `K` are kept of the part
/// that ends with the pivot. One formula serves the lanes and the single bar.
pub(crate) trait Aggregate<const I: usize, const O: usize, const N: usize, const K: usize>:
    Clone + Send + Sync + 'static
{
    /// Bars in the window.
    fn width(&self) -> usize;

    /// The accumulators of no bars.
    #[inline(always)]
    fn nothing<L: Lanes, V: Vector<L>>(&self, lanes: L, _pivot: &[V; I]) -> [V; N] {
        [V::splat(lanes, 0.0); N]
    }

    /// Puts an older bar in front; the first is the pivot.
    fn precede<L: Lanes, V: Vector<L>>(&self, lanes: L, accumulators: &mut [V; N], bar: &Bar<V, I>);

    /// What is kept of the bars up to the pivot.
    fn keep<L: Lanes, V: Vector<L>>(&self, lanes: L, accumulators: &[V; N]) -> [V; K];

    /// Puts a newer bar behind; the first is the pivot once more.
    fn follow<L: Lanes, V: Vector<L>>(&self, lanes: L, accumulators: &mut [V; N], bar: &Bar<V, I>);

    /// The values of the window that ends with the newest bar.
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, I>,
        kept: &[V; K],
        accumulators: &[V; N],
    ) -> [V; O];

    /// Adds to `doubt` what makes it other than zero where the values cannot be relied on: here,
    /// where they are not finite.
    #[inline(always)]
    fn doubt<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        doubt: V,
        values: &[V; O],
        _kept: &[V; K],
        _numbers: &[V; N],
    ) -> V {
        // A finite number times zero is zero; infinity and NaN times zero are NaN, and stay.
        let zero = V::splat(lanes, 0.0);
        let mut doubt = doubt;
        for value in values {
            doubt = value.mul_add(zero, doubt);
        }
        doubt
    }

    /// The values of a window on which the formula cannot be relied: slow, and always right.
    fn rescue(&self, window: [&[f64]; I]) -> [f64; O];
}

/// Whether the doubt about one window is other than zero, or NaN.
#[inline(always)]
pub(crate) fn doubtful<L: Lanes, V: Vector<L>>(lanes: L, doubt: V) -> bool {
    V::any(!doubt.abs().le(V::splat(lanes, 0.0)))
}
