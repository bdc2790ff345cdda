//! Maps of a bar and of the bar so many before it: a lag is a view of the same line.

use super::beside::Side;
use super::window::{Slide, Window};
use crate::fast::errors::tracked::Tracked;
use crate::fast::errors::{Errors, Inexact};
use crate::fast::plan::{Line, Plan};
use crate::matrix::{Block, Strip};
use crate::simd::lanes::{Lanes, One, Scalar, Vector, array, each};

/// A function of a bar and of one before it.
pub(crate) trait Change<const I: usize, const O: usize>:
    Clone + PartialEq + Send + Sync + 'static
{
    fn change<L: Lanes, V: Vector<L>>(&self, lanes: L, before: [V; I], now: [V; I]) -> [V; O];

    /// Inputs whose bar before is read: the first so many. Of the others it is that of now, and they may begin
    /// later.
    const BEFORE: usize = I;

    /// How far its values may be off: the function itself, over numbers that carry their errors.
    fn errors(&self, before: [Tracked; I], now: [Tracked; I]) -> [f64; O] {
        each(self.change(Scalar, before, now), |value| value.error)
    }
}

/// The errors of a function of each bar and of another, where there is one.
pub(super) fn errors<C: Change<I, O>, const I: usize, const O: usize>(
    change: &C,
    inputs: &[Inexact; I],
    before: impl Fn(usize) -> Option<usize>,
) -> [Errors; O] {
    let bars = inputs[0].values.len();
    let mut lines: [Vec<f64>; O] = array(|_| vec![0.0; bars]);
    for now in 0..bars {
        let Some(before) = before(now) else { continue };
        let [before, values] =
            [before, now].map(|bar| array(|input: usize| Tracked::new(inputs[input].at(bar))));
        for (line, error) in lines.iter_mut().zip(change.errors(before, values)) {
            line[now] = error;
        }
    }
    lines.map(Errors::carried)
}

/// Such functions without parameters, each with its formula over lanes.
macro_rules! changes {
    ($(
        $(#[$about:meta])*
        $name:ident: $inputs:literal -> $outputs:literal, $(before $before_of:literal,)?
        |$lanes:ident, $before:pat_param, $now:pat_param| $formula:expr;
    )*) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) struct $name;

        impl $crate::fast::operators::lagged::Change<$inputs, $outputs> for $name {
            $(const BEFORE: usize = $before_of;)?

            #[inline(always)]
            fn change<L: $crate::simd::lanes::Lanes, V: $crate::simd::lanes::Vector<L>>(
                &self,
                $lanes: L,
                $before: [V; $inputs],
                $now: [V; $inputs],
            ) -> [V; $outputs] {
                $formula
            }
        }
    )*};
}
pub(crate) use changes;

/// The function of each bar and of the bar `lag` before it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Lagged<C> {
    pub(crate) lag: usize,
    pub(crate) change: C,
}

impl<C> Lagged<C> {
    /// The bars from `at` on that fill a vector.
    #[inline(always)]
    fn bars<L: Lanes, V: Vector<L>, const I: usize, const O: usize>(
        &self,
        lanes: L,
        x: &[&[f64]; I],
        out: &mut [&mut [f64]; O],
        at: usize,
    ) where
        C: Change<I, O>,
    {
        let before = each(*x, |x| V::load(lanes, &x[at..]));
        let now = array(
            #[inline(always)]
            |input: usize| {
                let later = if input < C::BEFORE { self.lag } else { 0 };
                V::load(lanes, &x[input][at + later..])
            },
        );
        for (value, out) in self.change.change(lanes, before, now).into_iter().zip(out) {
            value.store(&mut out[at..]);
        }
    }
}

impl<C: Change<I, O>, const I: usize, const O: usize> Slide<I, O> for Lagged<C> {
    const SYMBOLS: usize = 8;

    fn width(&self) -> usize {
        self.lag + 1
    }

    fn keeps(&self, input: usize) -> usize {
        if input < C::BEFORE { self.lag } else { 0 }
    }

    #[inline(always)]
    fn slide<L: Lanes>(&self, lanes: L, x: [&[f64]; I], mut out: [&mut [f64]; O]) {
        let bars = out[0].len();
        let wide = if L::WIDE { bars / 8 * 8 } else { 0 };
        for at in (0..wide).step_by(8) {
            self.bars::<L, L::X8, I, O>(lanes, &x, &mut out, at);
        }
        for at in wide..bars {
            self.bars::<L, One<L>, I, O>(lanes, &x, &mut out, at);
        }
    }

    #[inline(always)]
    fn beside<L: Lanes>(
        &self,
        lanes: L,
        sides: &mut [Side<L::X8>],
        inputs: &[Block; I],
        outputs: &mut [Strip; O],
    ) {
        for bar in 0..inputs[0].bars() {
            for side in &mut *sides {
                let before = side.load(lanes, inputs, bar as isize - self.lag as isize);
                let now = side.load(lanes, inputs, bar as isize);
                side.prefetch(lanes, inputs, outputs, bar as isize + 1);
                side.look(lanes, &now);
                side.store(outputs, bar, self.change.change(lanes, before, now));
            }
        }
    }

    fn errors(&self, inputs: &[Inexact; I], _: &[&[f64]; O]) -> [Errors; O] {
        errors(&self.change, inputs, |bar| bar.checked_sub(self.lag))
    }
}

/// The function as a node of a plan.
pub(crate) fn lagged<C: Change<I, O>, const I: usize, const O: usize>(
    plan: &mut Plan,
    lag: usize,
    change: C,
    inputs: [Line; I],
) -> [Line; O] {
    plan.add(Window::new(Lagged { lag, change }), inputs)
}
