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
}

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
        let now = each(*x, |x| V::load(lanes, &x[at + self.lag..]));
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

    /// The function itself, over numbers that carry their errors.
    fn errors(&self, inputs: &[Inexact; I], _: &[&[f64]; O]) -> [Errors; O] {
        let bars = inputs[0].values.len();
        let mut lines: [Vec<f64>; O] = array(|_| vec![0.0; bars.min(self.lag)]);
        for at in self.lag..bars {
            let [before, now] = [at - self.lag, at]
                .map(|at| array(|input: usize| Tracked::new(inputs[input].at(at))));
            for (line, value) in lines.iter_mut().zip(self.change.change(Scalar, before, now)) {
                line.push(value.error);
            }
        }
        lines.map(Errors::carried)
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
