//! Windows made of what was taken before a pivot and what comes after it.
//!
//! An [`Aggregate`] says how a window grows at either end, and what its value is; how the windows of
//! a series share that work is [`pivoted`](super::pivoted)'s business. The **pivot** is a bar of the
//! window. Sums are taken over the deviations from it, so errors are in proportion to the window's
//! spread and a constant window has deviations of exactly zero.
//!
//! Deviations, their squares and their sums can leave the doubles. Then the window is made of its
//! bars times a power of two, and its values are brought back. There are three **scales**, as there
//! are three accumulators in the Euclidean norm of BLAS
//! (<https://doi.org/10.1145/3061665>); which one serves a window is seen from what was made of it
//! at its own.

use crate::fast::errors::{Errors, Inexact, of_windows};
use crate::simd::lanes::{Lanes, Vector, array, each};

const fn power_of_two(exponent: i64) -> f64 {
    f64::from_bits(((1023 + exponent) as u64) << 52)
}

/// So small that sums of deviations, and of their squares, stay within the doubles.
pub(crate) const DOWN: f64 = power_of_two(-600);

/// The scale of the bars themselves.
pub(crate) const OWN: f64 = 1.0;

/// So large that squares of the smallest deviations stay within the doubles.
pub(crate) const UP: f64 = power_of_two(700);

/// What brings a value back that has the bars' unit: multiplied by it twice. (At once it would leave
/// the doubles where a small factor comes in between.)
#[inline(always)]
pub(crate) fn back<L: Lanes, V: Vector<L>>(lanes: L, scale: V) -> V {
    let [own, from_down, from_up] =
        each([OWN, power_of_two(300), power_of_two(-350)], |x| V::splat(lanes, x));
    V::select(scale.lt(own), from_down, V::select(own.lt(scale), from_up, own))
}

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
    Clone + PartialEq + Send + Sync + 'static
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

    /// What is kept of the bars up to the pivot: here, the first of the accumulators, or all.
    #[inline(always)]
    fn keep<L: Lanes, V: Vector<L>>(&self, _: L, accumulators: &[V; N]) -> [V; K] {
        array(|k| accumulators[k])
    }

    /// Puts a newer bar behind; the first is the pivot once more. Here it is all the same at which
    /// end a bar comes.
    #[inline(always)]
    fn follow<L: Lanes, V: Vector<L>>(&self, lanes: L, accumulators: &mut [V; N], bar: &Bar<V, I>) {
        self.precede(lanes, accumulators, bar);
    }

    /// The values of the window that ends with the newest bar.
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, I>,
        kept: &[V; K],
        accumulators: &[V; N],
    ) -> [V; O];

    /// How far the values of a window may be off, their own roundings left out: by the errors of its
    /// bars, and by what is rounded on the way.
    fn error(&self, window: &[Inexact; I], values: &[f64; O]) -> [f64; O];

    /// As [`State::errors`](crate::fast::State::errors).
    fn errors(&self, inputs: &[Inexact; I], outputs: &[&[f64]; O]) -> [Errors; O] {
        of_windows(self.width(), inputs, outputs, |window, values| self.error(window, values))
    }

    /// Adds to `doubt` what makes it other than zero where the window is to be made at another
    /// scale: here, where its values are not finite.
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

    /// The scale of each input at which the window is made: here, a small one where sums have
    /// overflowed.
    #[inline(always)]
    fn scales<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        values: &[V; O],
        _kept: &[V; K],
        _numbers: &[V; N],
    ) -> [V; I] {
        let zero = V::splat(lanes, 0.0);
        let finite = values[0].mul_add(zero, zero).le(zero);
        [V::select(finite, V::splat(lanes, OWN), V::splat(lanes, DOWN)); I]
    }

    /// The values of a window that was made at these scales; at its own they were `plain`. Here they
    /// have the unit of the first input.
    #[inline(always)]
    fn scaled<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        scales: &[V; I],
        newest: &Bar<V, I>,
        kept: &[V; K],
        accumulators: &[V; N],
        _plain: &[V; O],
    ) -> [V; O] {
        let back = back(lanes, scales[0]);
        each(self.values(lanes, newest, kept, accumulators), |value| value * back * back)
    }
}

/// Whether the doubt about one window is other than zero, or NaN.
#[inline(always)]
pub(crate) fn doubtful<L: Lanes, V: Vector<L>>(lanes: L, doubt: V) -> bool {
    V::any(!doubt.abs().le(V::splat(lanes, 0.0)))
}
