//! Windows made of what was taken before a pivot and what comes after it.
//!
//! An [`Aggregate`] says how a window grows at either end, and what its value is; how the windows of
//! a series share that work is [`Pivoted`]'s business. The **pivot** is a bar of the window. Sums
//! are taken over the deviations from it, so errors are in proportion to the window's spread and
//! a constant window has deviations of exactly zero.

use super::lanes::{Lanes, One, Vector, each};
use super::pivoted::{Pivoted, SHORTEST};
use super::window::{Slide, Window};
use super::{Either, State, cut};

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

/// What a window is made of: `N` numbers for a part of it, of which `K` are kept of the part that
/// ends with the pivot. One formula serves the lanes and the single bar.
pub(crate) trait Aggregate<const I: usize, const O: usize, const N: usize, const K: usize>:
    Clone + Send + Sync + 'static
{
    /// Bars in the window.
    fn width(&self) -> usize;

    /// The numbers of no bars.
    #[inline(always)]
    fn nothing<L: Lanes, V: Vector<L>>(&self, lanes: L, _pivot: &[V; I]) -> [V; N] {
        [V::splat(lanes, 0.0); N]
    }

    /// Puts an older bar in front; the first is the pivot.
    fn precede<L: Lanes, V: Vector<L>>(&self, lanes: L, numbers: &mut [V; N], bar: &Bar<V, I>);

    /// What is kept of the bars up to the pivot.
    fn keep<L: Lanes, V: Vector<L>>(&self, lanes: L, numbers: &[V; N]) -> [V; K];

    /// Puts a newer bar behind; the first is the pivot once more.
    fn follow<L: Lanes, V: Vector<L>>(&self, lanes: L, numbers: &mut [V; N], bar: &Bar<V, I>);

    /// The values of the window that ends with the newest bar.
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, I>,
        kept: &[V; K],
        numbers: &[V; N],
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

/// Each window on its own, its newest bar the pivot: for windows of a few bars.
#[derive(Clone, Debug)]
pub(crate) struct Direct<A, const N: usize, const K: usize>(A);

impl<A, const N: usize, const K: usize> Direct<A, N, K> {
    /// Neighbouring windows in the lanes, the first of which begins with bar `at`.
    #[inline(always)]
    fn windows<L: Lanes, V: Vector<L>, const I: usize, const O: usize>(
        &self,
        lanes: L,
        x: &[&[f64]; I],
        at: usize,
    ) -> ([V; O], V)
    where
        A: Aggregate<I, O, N, K>,
    {
        let last = self.0.width() - 1;
        let load = |bar: usize| each(*x, |x| V::load(lanes, &x[bar..]));
        let pivot = load(at + last);
        let mut older = self.0.nothing(lanes, &pivot);
        for j in (0..=last).rev() {
            let bar = Bar { values: load(at + j), pivot, place: j as f64 - last as f64 };
            self.0.precede(lanes, &mut older, &bar);
        }
        let kept = self.0.keep(lanes, &older);
        let newest = Bar { values: pivot, pivot, place: 0.0 };
        let mut newer = self.0.nothing(lanes, &pivot);
        self.0.follow(lanes, &mut newer, &newest);
        let values = self.0.values(lanes, &newest, &kept, &newer);
        let doubt = self.0.doubt(lanes, V::splat(lanes, 0.0), &values, &kept, &newer);
        (values, doubt)
    }
}

impl<A, const I: usize, const O: usize, const N: usize, const K: usize> Slide<I, O>
    for Direct<A, N, K>
where
    A: Aggregate<I, O, N, K>,
{
    fn width(&self) -> usize {
        self.0.width()
    }

    #[inline(always)]
    fn slide<L: Lanes>(&self, lanes: L, x: [&[f64]; I], mut out: [&mut [f64]; O]) {
        let (width, windows) = (self.0.width(), out[0].len());
        let (mut at, alone) = (0, !L::WIDE || windows < 8);
        while at < windows {
            if !alone {
                // The last eight overlap those before.
                at = at.min(windows - 8);
                let (values, doubt) = self.windows::<L, L::X8, I, O>(lanes, &x, at);
                if !doubtful(lanes, doubt) {
                    for (value, out) in values.into_iter().zip(&mut out) {
                        value.store(&mut out[at..]);
                    }
                    at += 8;
                    continue;
                }
            }
            // Too few windows for the lanes, or one of eight is in doubt.
            for at in at..windows.min(at + 8) {
                let (values, doubt) = self.windows::<L, One<L>, I, O>(lanes, &x, at);
                let values = if doubtful(lanes, doubt) {
                    self.0.rescue(cut(&x, at..at + width))
                } else {
                    each(values, One::get)
                };
                for (out, value) in out.iter_mut().zip(values) {
                    out[at] = value;
                }
            }
            at += 8;
        }
    }
}

/// The state of a window of any width.
pub(crate) type Windowed<A, const I: usize, const O: usize, const N: usize, const K: usize> =
    Either<Window<Direct<A, N, K>, I, O>, Pivoted<A, I, O, N, K>>;

/// The windows of an aggregate as a state.
pub(crate) fn windowed<A, const I: usize, const O: usize, const N: usize, const K: usize>(
    aggregate: A,
) -> Windowed<A, I, O, N, K>
where
    A: Aggregate<I, O, N, K>,
    Windowed<A, I, O, N, K>: State<I, O>,
{
    if aggregate.width() < SHORTEST {
        Either::This(Window::new(Direct(aggregate)))
    } else {
        Either::That(Pivoted::new(aggregate))
    }
}

#[cfg(test)]
mod tests;
