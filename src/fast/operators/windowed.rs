//! The windows of an aggregate: the short ones each on their own, the others in blocks.

use super::aggregate::{Aggregate, Bar, doubtful};
use super::pivoted::{Pivoted, SHORTEST};
use super::window::{Slide, Window};
use crate::fast::plan::{Line, Plan};
use crate::fast::{State, cut, more};
use crate::simd::lanes::{Lanes, One, Vector, each};

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

/// The windows of an aggregate, of any width, as a node of a plan.
pub(crate) fn windowed<A, const I: usize, const O: usize, const N: usize, const K: usize>(
    plan: &mut Plan,
    aggregate: A,
    inputs: [Line; I],
) -> [Line; O]
where
    A: Aggregate<I, O, N, K>,
{
    if aggregate.width() < SHORTEST {
        plan.add(Window::new(Direct(aggregate)), inputs)
    } else {
        plan.add(Pivoted::new(aggregate), inputs)
    }
}

/// Doubles that such windows need for each of their bars.
pub(crate) const fn doubles_per_bar<
    A,
    const I: usize,
    const O: usize,
    const N: usize,
    const K: usize,
>() -> usize
where
    A: Aggregate<I, O, N, K>,
{
    more(
        <Window<Direct<A, N, K>, I, O>>::DOUBLES_PER_BAR,
        <Pivoted<A, I, O, N, K>>::DOUBLES_PER_BAR,
    )
}

#[cfg(test)]
mod tests;
