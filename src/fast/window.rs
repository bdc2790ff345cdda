//! Windows that are a function of their bars alone, as a resumable state.

use super::State;
use super::history::History;
use super::lanes::Lanes;
use crate::archive::{Archive, Corrupt};

/// A function of each window of a series.
pub(crate) trait Slide: Clone + Send + Sync + 'static {
    /// Bars in the window.
    fn width(&self) -> usize;

    /// The function of every window in `x`, the oldest first; there are `out.len()` of them.
    fn slide<L: Lanes>(&self, lanes: L, x: &[f64], out: &mut [f64]);
}

/// The state of a sliding window: its function, and the bars that the next windows share.
#[derive(Clone, Debug)]
pub(crate) struct Window<F> {
    function: F,
    history: History,
}

impl<F: Slide> Window<F> {
    pub(crate) fn new(function: F) -> Self {
        let history = History::new(function.width() - 1);
        Self { function, history }
    }
}

impl<F: Slide> State<1, 1> for Window<F> {
    #[inline(always)]
    fn run<L: Lanes>(&mut self, lanes: L, [x]: [&[f64]; 1], [out]: [&mut [f64]; 1], before: usize) {
        let width = self.function.width();
        let new = &x[before..];
        if before + 1 >= width {
            self.function.slide(lanes, &x[before + 1 - width..], out);
            self.history.skip_over(new);
            return;
        }
        // The windows that begin before `new`, over the history and these bars in one piece.
        let head = new.len().min(width - 1);
        let joined = self.history.append(&new[..head]);
        let windows = (joined.len() + 1).saturating_sub(width);
        if windows > 0 {
            let joined = &joined[joined.len() + 1 - width - windows..];
            self.function.slide(lanes, joined, &mut out[head - windows..head]);
        }
        if new.len() >= width {
            self.function.slide(lanes, new, &mut out[head..]);
            self.history.skip_over(&new[head..]);
        }
    }

    fn reach(&self) -> usize {
        self.function.width() - 1
    }

    fn reset(&mut self) {
        self.history.clear();
    }

    fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt> {
        self.history.archive(archive, bars)
    }
}
