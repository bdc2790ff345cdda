//! The windows of an aggregate: the short ones each on their own, the others in blocks.

use super::aggregate::{Aggregate, Bar, doubtful};
use super::beside::Side;
use super::pivoted::{Pivoted, SHORTEST};
use super::window::{Slide, Window};
use crate::fast::errors::{Errors, Inexact};
use crate::fast::plan::{Line, Plan};
use crate::matrix::{Block, Strip};
use crate::simd::lanes::{Compiled, Lanes, One, Vector, array, each};

/// Each window on its own, its newest bar the pivot: for windows of a few bars.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Direct<A, const N: usize, const K: usize>(pub(crate) A);

/// What was made of neighbouring windows.
struct Made<V, const I: usize, const N: usize, const K: usize> {
    newest: Bar<V, I>,
    kept: [V; K],
    numbers: [V; N],
}

impl<A, const N: usize, const K: usize> Direct<A, N, K> {
    /// Neighbouring windows in the lanes, the first of which begins with bar `at`, each at its
    /// scales.
    #[inline(always)]
    fn make<L: Lanes, V: Vector<L>, const I: usize, const O: usize>(
        &self,
        lanes: L,
        x: &[&[f64]; I],
        at: usize,
        scales: Option<[V; I]>,
    ) -> Made<V, I, N, K>
    where
        A: Aggregate<I, O, N, K>,
    {
        self.made::<L, V, I, O>(
            lanes,
            #[inline(always)]
            |bar| {
                let bars = each(*x, |x| V::load(lanes, &x[at + bar..]));
                scales.map_or(bars, |scales| array(|input| bars[input] * scales[input]))
            },
        )
    }

    /// What is made of windows, whose bars of any place are loaded so.
    #[inline(always)]
    fn made<L: Lanes, V: Vector<L>, const I: usize, const O: usize>(
        &self,
        lanes: L,
        load: impl Fn(usize) -> [V; I],
    ) -> Made<V, I, N, K>
    where
        A: Aggregate<I, O, N, K>,
    {
        let last = self.0.width() - 1;
        let pivot = load(last);
        let mut older = self.0.nothing(lanes, &pivot);
        for j in (0..=last).rev() {
            let bar = Bar { values: load(j), pivot, place: j as f64 - last as f64 };
            self.0.precede(lanes, &mut older, &bar);
        }
        let kept = self.0.keep(lanes, &older);
        let newest = Bar { values: pivot, pivot, place: 0.0 };
        let mut numbers = self.0.nothing(lanes, &pivot);
        self.0.follow(lanes, &mut numbers, &newest);
        Made { newest, kept, numbers }
    }

    /// Writes the values of these windows.
    #[inline(always)]
    fn windows<L: Lanes, V: Vector<L>, const I: usize, const O: usize>(
        &self,
        lanes: L,
        x: &[&[f64]; I],
        out: &mut [&mut [f64]; O],
        at: usize,
    ) where
        A: Aggregate<I, O, N, K>,
    {
        let Made { newest, kept, numbers } = self.make::<L, V, I, O>(lanes, x, at, None);
        let values = self.0.values(lanes, &newest, &kept, &numbers);
        let doubt = self.0.doubt(lanes, V::splat(lanes, 0.0), &values, &kept, &numbers);
        if doubtful(lanes, doubt) {
            let many = size_of::<V>() > size_of::<f64>();
            lanes.outlined(Again { direct: self, x, out, at, many });
            return;
        }
        for (value, out) in values.into_iter().zip(out) {
            value.store(&mut out[at..]);
        }
    }

    /// The same of windows of which some are in doubt.
    #[inline(always)]
    fn again<L: Lanes, V: Vector<L>, const I: usize, const O: usize>(
        &self,
        lanes: L,
        x: &[&[f64]; I],
        out: &mut [&mut [f64]; O],
        at: usize,
    ) where
        A: Aggregate<I, O, N, K>,
    {
        let Made { newest, kept, numbers } = self.make::<L, V, I, O>(lanes, x, at, None);
        let plain = self.0.values(lanes, &newest, &kept, &numbers);
        let scales = self.0.scales(lanes, &plain, &kept, &numbers);
        let Made { newest, kept, numbers } = self.make::<L, V, I, O>(lanes, x, at, Some(scales));
        let values = self.0.scaled(lanes, &scales, &newest, &kept, &numbers, &plain);
        for (value, out) in values.into_iter().zip(out) {
            value.store(&mut out[at..]);
        }
    }
}

/// Windows of which some are in doubt: as many as the lanes hold, or one.
struct Again<'a, 'b, 'c, A, const I: usize, const O: usize, const N: usize, const K: usize> {
    direct: &'a Direct<A, N, K>,
    x: &'a [&'b [f64]; I],
    out: &'a mut [&'c mut [f64]; O],
    at: usize,
    many: bool,
}

impl<A, const I: usize, const O: usize, const N: usize, const K: usize> Compiled
    for Again<'_, '_, '_, A, I, O, N, K>
where
    A: Aggregate<I, O, N, K>,
{
    type Output = ();

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        let Self { direct, x, out, at, many } = self;
        if L::WIDE && many {
            direct.again::<L, L::X8, I, O>(lanes, x, out, at);
        } else {
            direct.again::<L, One<L>, I, O>(lanes, x, out, at);
        }
    }
}

impl<A, const I: usize, const O: usize, const N: usize, const K: usize> Slide<I, O>
    for Direct<A, N, K>
where
    A: Aggregate<I, O, N, K>,
{
    const SYMBOLS: usize = 8;

    fn width(&self) -> usize {
        self.0.width()
    }

    fn errors(&self, inputs: &[Inexact; I], outputs: &[&[f64]; O]) -> [Errors; O] {
        self.0.errors(inputs, outputs)
    }

    #[inline(always)]
    fn beside<L: Lanes>(
        &self,
        lanes: L,
        sides: &mut [Side<L::X8>],
        inputs: &[Block; I],
        outputs: &mut [Strip; O],
    ) {
        let last = self.0.width() as isize - 1;
        for bar in 0..inputs[0].bars() {
            for side in &mut *sides {
                let Made { newest, kept, numbers } = self.made::<L, L::X8, I, O>(
                    lanes,
                    #[inline(always)]
                    |j| side.load(lanes, inputs, bar as isize - last + j as isize),
                );
                let values = self.0.values(lanes, &newest, &kept, &numbers);
                side.prefetch(lanes, inputs, outputs, bar as isize + 1);
                side.look(lanes, &newest.values);
                side.wrong = self.0.doubt(lanes, side.wrong, &values, &kept, &numbers);
                side.store(outputs, bar, values);
            }
        }
    }

    #[inline(always)]
    fn slide<L: Lanes>(&self, lanes: L, x: [&[f64]; I], mut out: [&mut [f64]; O]) {
        let windows = out[0].len();
        if L::WIDE && windows >= 8 {
            for at in (0..windows).step_by(8) {
                // The last eight overlap those before.
                self.windows::<L, L::X8, I, O>(lanes, &x, &mut out, at.min(windows - 8));
            }
        } else {
            for at in 0..windows {
                self.windows::<L, One<L>, I, O>(lanes, &x, &mut out, at);
            }
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

#[cfg(test)]
mod tests;
