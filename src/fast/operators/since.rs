//! Maps of a bar and of the one before it that begin with the first bar, which is its own predecessor: what
//! has come since is then nothing.

use super::lagged::{Change, errors};
use crate::archive::{Archive, Corrupt};
use crate::fast::State;
use crate::fast::errors::{Errors, Inexact};
use crate::simd::lanes::{Lanes, One, Vector, each};

/// The function of each bar and of the one before.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Since<C, const I: usize> {
    change: C,
    last: Option<[f64; I]>,
}

impl<C, const I: usize> Since<C, I> {
    pub(crate) fn new(change: C) -> Self {
        Self { change, last: None }
    }

    /// The bars from `at` on that fill a vector, and those before them.
    #[inline(always)]
    fn bars<L: Lanes, V: Vector<L>, const O: usize>(
        &self,
        lanes: L,
        before: [V; I],
        x: &[&[f64]; I],
        out: &mut [&mut [f64]; O],
        at: usize,
    ) where
        C: Change<I, O>,
    {
        let now = each(*x, |x| V::load(lanes, &x[at..]));
        for (value, out) in self.change.change(lanes, before, now).into_iter().zip(out) {
            value.store(&mut out[at..]);
        }
    }
}

impl<C: Change<I, O>, const I: usize, const O: usize> State<I, O> for Since<C, I> {
    const DOUBLES_PER_BAR: usize = 0;

    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn run<L: Lanes>(&mut self, lanes: L, x: [&[f64]; I], mut out: [&mut [f64]; O], before: usize) {
        let (x, bars) = (each(x, |x| &x[before..]), x[0].len() - before);
        let mut at = 0;
        while at < bars {
            if L::WIDE && at > 0 && at + 8 <= bars {
                let before = each(x, |x| L::X8::load(lanes, &x[at - 1..]));
                self.bars::<L, L::X8, O>(lanes, before, &x, &mut out, at);
                at += 8;
            } else {
                let now = each(x, |x| x[at]);
                let before = each(self.last.unwrap_or(now), One::new);
                self.bars::<L, One<L>, O>(lanes, before, &x, &mut out, at);
                at += 1;
            }
            self.last = Some(each(x, |x| x[at - 1]));
        }
    }

    fn errors(&self, inputs: &[Inexact; I], _: &[&[f64]; O]) -> [Errors; O] {
        errors(&self.change, inputs, |bar| Some(bar.saturating_sub(1)))
    }

    fn reset(&mut self) {
        self.last = None;
    }

    fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt> {
        let mut last = self.last.map_or(Vec::new(), |last| last.to_vec());
        archive.numbers(&mut last, if bars > 0 { I } else { 0 })?;
        self.last = last.try_into().ok();
        Ok(())
    }
}
