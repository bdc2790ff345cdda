//! Windows that are a function of their bars alone, as a resumable state.

use super::beside::{FEWEST, Latest, Side};
use super::history::History;
use crate::archive::{Archive, Corrupt};
use crate::fast::errors::{Errors, Inexact};
use crate::fast::{State, cut, cut_mut};
use crate::matrix::{Block, Strip};
use crate::simd::lanes::{Lanes, array};
use std::array::from_fn;

/// A function of each window of one or several series.
pub(crate) trait Slide<const I: usize, const O: usize>:
    Clone + PartialEq + Send + Sync + 'static
{
    /// Bars in the window.
    fn width(&self) -> usize;

    /// Bars of an input that are read before the newest: of some, none.
    fn keeps(&self, _input: usize) -> usize {
        self.width() - 1
    }

    /// The function of every window in `x`, the oldest first; there is a place for each in `out`.
    fn slide<L: Lanes>(&self, lanes: L, x: [&[f64]; I], out: [&mut [f64]; O]);

    /// As [`State::errors`].
    fn errors(&self, inputs: &[Inexact; I], outputs: &[&[f64]; O]) -> [Errors; O];

    /// How many neighbouring symbols of a panel are taken in the lanes.
    const SYMBOLS: usize = 1;

    /// The same of the windows that end with each bar of a tile, for eight symbols a side.
    #[inline(always)]
    fn beside<L: Lanes>(
        &self,
        _: L,
        _sides: &mut [Side<L::X8>],
        _inputs: &[Block; I],
        _outputs: &mut [Strip; O],
    ) {
    }
}

/// The state of a sliding window: its function, and the bars that the next windows share.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Window<F, const I: usize, const O: usize> {
    function: F,
    history: [History; I],
}

impl<F: Slide<I, O>, const I: usize, const O: usize> Window<F, I, O> {
    pub(crate) fn new(function: F) -> Self {
        let history = from_fn(|input| History::new(function.keeps(input)));
        Self { function, history }
    }
}

impl<F: Slide<I, O>, const I: usize, const O: usize> Window<F, I, O> {
    /// Whether all bars of the next window but its newest lie among those that are known.
    fn ready(&self, known: usize) -> bool {
        let bars = self.function.width() - 1;
        self.history[0].kept().len() == bars && bars <= known
    }

    #[inline(always)]
    fn symbols<L: Lanes>(
        lanes: L,
        states: &mut [&mut Self],
        inputs: &[Block; I],
        outputs: &mut [Strip; O],
        taken: &mut [bool],
    ) {
        let function = states[0].function.clone();
        let (bars, known) = (function.width() - 1, inputs[0].known());
        let mut sides = Vec::with_capacity(states.len() / 8);
        for (k, states) in states.chunks_exact(8).enumerate() {
            if states.iter().filter(|state| state.ready(known)).count() >= FEWEST {
                let mut side = Side::new(lanes, 8 * k, 0);
                side.look_back(lanes, inputs, -(bars as isize)..0);
                sides.push(side);
            }
        }
        function.beside(lanes, &mut sides, inputs, outputs);
        let mut latest = Latest::new(inputs, bars);
        for side in &sides {
            latest.read(inputs, side.first);
            for (lane, right) in side.right().into_iter().enumerate() {
                let state = &mut *states[side.first + lane];
                if right && state.ready(known) {
                    latest.append_to(&mut state.history, lane);
                    taken[side.first + lane] = true;
                }
            }
        }
    }
}

impl<F: Slide<I, O>, const I: usize, const O: usize> State<I, O> for Window<F, I, O> {
    /// The history, and what the function knows of each bar, while it is copied; that once more at
    /// another scale.
    const DOUBLES_PER_BAR: usize = 3 * I + 3;
    const SYMBOLS: usize = F::SYMBOLS;
    const STEPS: bool = false;

    #[inline(always)]
    fn run_symbols<L: Lanes>(
        lanes: L,
        states: &mut [&mut Self],
        inputs: &[Block; I],
        outputs: &mut [Strip; O],
        taken: &mut [bool],
    ) {
        Self::symbols(lanes, states, inputs, outputs, taken);
    }

    fn lookback(&self) -> usize {
        self.function.width() - 1
    }

    #[inline(always)]
    fn run<L: Lanes>(&mut self, lanes: L, x: [&[f64]; I], mut out: [&mut [f64]; O], before: usize) {
        let (width, new) = (self.function.width(), cut(&x, before..x[0].len()));
        let bars = new[0].len();
        // The windows that begin before `x` go over the history and these bars in one piece.
        let head = bars.min(self.lookback().saturating_sub(before));
        let mut heads = cut(&new, 0..head).into_iter();
        let joined =
            self.history.each_mut().map(|history| history.append(heads.next().unwrap_or_default()));
        let windows = (joined[0].len() + 1).saturating_sub(width).min(head);
        // One call in a loop: each is a copy of the whole function.
        for (x, windows) in [(joined, head - windows..head), (x, head..bars)] {
            if !windows.is_empty() {
                let x: [&[f64]; I] = array(|input: usize| {
                    let x: &[f64] = x[input];
                    &x[x.len() - windows.len() - self.function.keeps(input)..]
                });
                self.function.slide(lanes, x, cut_mut(&mut out, windows));
            }
        }
        skip_over(&mut self.history, cut(&new, head..bars));
    }

    fn reach(&self) -> usize {
        self.function.width() - 1
    }

    fn errors(&self, inputs: &[Inexact; I], outputs: &[&[f64]; O]) -> [Errors; O] {
        self.function.errors(inputs, outputs)
    }

    fn reset(&mut self) {
        self.history.iter_mut().for_each(History::clear);
    }

    fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt> {
        self.history.iter_mut().try_for_each(|history| history.archive(archive, bars))
    }
}

/// As if the bars had been appended to the histories.
#[inline(always)]
pub(crate) fn skip_over<const I: usize>(histories: &mut [History; I], bars: [&[f64]; I]) {
    for (history, bars) in histories.iter_mut().zip(bars) {
        history.skip_over(bars);
    }
}
