//! Windows that are a function of their bars alone, as a resumable state.

use super::history::History;
use crate::archive::{Archive, Corrupt};
use crate::fast::{State, cut, cut_mut};
use crate::simd::lanes::Lanes;
use std::array::from_fn;

/// A function of each window of one or several series.
pub(crate) trait Slide<const I: usize, const O: usize>:
    Clone + Send + Sync + 'static
{
    /// Bars in the window.
    fn width(&self) -> usize;

    /// The function of every window in `x`, the oldest first; there is a place for each in `out`.
    fn slide<L: Lanes>(&self, lanes: L, x: [&[f64]; I], out: [&mut [f64]; O]);
}

/// The state of a sliding window: its function, and the bars that the next windows share.
#[derive(Clone, Debug)]
pub(crate) struct Window<F, const I: usize, const O: usize> {
    function: F,
    history: [History; I],
}

impl<F: Slide<I, O>, const I: usize, const O: usize> Window<F, I, O> {
    pub(crate) fn new(function: F) -> Self {
        let history = from_fn(|_| History::new(function.width() - 1));
        Self { function, history }
    }
}

impl<F: Slide<I, O>, const I: usize, const O: usize> State<I, O> for Window<F, I, O> {
    /// The history, and what the function knows of each bar, while it is copied; that once more at
    /// another scale.
    const DOUBLES_PER_BAR: usize = 3 * I + 3;

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
                let last = x[0].len();
                let x = cut(&x, last + 1 - width - windows.len()..last);
                self.function.slide(lanes, x, cut_mut(&mut out, windows));
            }
        }
        skip_over(&mut self.history, cut(&new, head..bars));
    }

    fn reach(&self) -> usize {
        self.function.width() - 1
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
