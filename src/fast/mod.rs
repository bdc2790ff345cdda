//! What kernels are made of: states, the [`operators`] that they are composed of, and the [`plan`]s in
//! which they stand. The kernels themselves are in `indicators`.

use crate::archive::{Archive, Corrupt};
use crate::fast::errors::{Errors, Inexact};
use crate::matrix::{Block, Strip};
use crate::simd::lanes::{self, Lanes};
use std::ops::Range;

pub(crate) mod errors;
pub(crate) mod gains;
pub(crate) mod machine;
pub(crate) mod operators;
pub(crate) mod plan;

/// Bars that the engine looks through and then runs; a recursion asks for the tile behind them
/// meanwhile.
pub(crate) const TILE: usize = 2048;

/// The one primitive: a resumable state of `I` inputs and `O` outputs.
///
/// A single call is a fresh state and one `run`; an update of a stream is a `run` of one bar. The
/// order of operations depends on the bar's position since the state was fresh, never on how the
/// bars were cut into runs. Fresh states that are equal give the same bits.
pub(crate) trait State<const I: usize, const O: usize>:
    Clone + PartialEq + Send + Sync + 'static
{
    /// Doubles that the state and its run need for each bar of its widest window, at the most.
    const DOUBLES_PER_BAR: usize;

    /// How many combinations of a sweep are worth running side by side, as
    /// [`run_combinations`](Self::run_combinations) does.
    const COMBINATIONS: usize = 1;

    /// Bars before the first output.
    fn lookback(&self) -> usize;

    /// Takes finite bars, and writes the outputs of those that come after the warm-up. What it
    /// writes is never NaN; the places of the warm-up are the caller's.
    ///
    /// The inputs begin `before` bars earlier than the outputs. Those bars have been taken already,
    /// and may be read again where that saves a copy; there are [`reach`](Self::reach) of them, or
    /// fewer or more, as it happens.
    fn run<L: Lanes>(
        &mut self,
        lanes: L,
        inputs: [&[f64]; I],
        outputs: [&mut [f64]; O],
        before: usize,
    );

    /// Whether [`step`](Self::step) is worth code of its own: where it is not, a bar is a short run.
    const STEPS: bool = true;

    /// Takes one bar, as [`run`](Self::run) does.
    #[inline(always)]
    fn step<L: Lanes>(&mut self, lanes: L, bar: [f64; I], values: &mut [f64; O]) {
        let bar = bar.each_ref().map(std::slice::from_ref);
        self.run(lanes, bar, values.each_mut().map(std::slice::from_mut), 0);
    }

    /// Runs one or several states, which have taken the same bars; the outputs of each follow those
    /// of the one before.
    #[inline(always)]
    fn run_combinations<L: Lanes>(
        lanes: L,
        states: &mut [Self],
        inputs: [&[f64]; I],
        outputs: &mut [&mut [f64]],
        before: usize,
    ) {
        for (state, outputs) in states.iter_mut().zip(outputs.chunks_exact_mut(O)) {
            state.run(lanes, inputs, lines_of(outputs), before);
        }
    }

    /// How many neighbouring symbols of a panel, with equal parameters, are taken in the lanes, as
    /// [`run_symbols`](Self::run_symbols) does.
    const SYMBOLS: usize = 1;

    /// Takes the same bars of neighbouring symbols, a state each, [`SYMBOLS`](Self::SYMBOLS) in a
    /// vector, and says for which that went well. There the state has been left behind its warm-up
    /// and the bars are finite; windows also read those known before them, as many as they reach
    /// back. The others are as they were, and what was written for them means nothing.
    #[inline(always)]
    fn run_symbols<L: Lanes>(
        _: L,
        _states: &mut [&mut Self],
        _inputs: &[Block; I],
        _outputs: &mut [Strip; O],
        _taken: &mut [bool],
    ) {
    }

    /// The rule by which the errors of the inputs become those of the outputs, whose values are given,
    /// all from the first bar on.
    fn errors(&self, inputs: &[Inexact; I], outputs: &[&[f64]; O]) -> [Errors; O];

    /// Bars of the outputs after which neither the state's own seed shows, nor what its inputs have before
    /// so many bars; None where that never ends, or the data decide. A window forgets what has left it.
    fn forgets(&self, inputs: usize) -> Option<usize> {
        Some(if inputs == 0 { 0 } else { inputs + self.lookback() })
    }

    /// Forgets every bar.
    fn reset(&mut self);

    /// Saves or loads what `bars` bars have left in the state.
    ///
    /// # Errors
    /// Where what is loaded cannot have been left by as many bars.
    fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt>;

    /// Bars before those of a run that the state would read again.
    fn reach(&self) -> usize {
        0
    }

    /// Bars after the warm-up in whose multiples the state runs best.
    fn stride(&self) -> usize {
        1
    }
}

/// The lines of one state as an array.
#[inline(always)]
pub(crate) fn lines_of<'a, const O: usize>(lines: &'a mut [&mut [f64]]) -> [&'a mut [f64]; O] {
    let mut lines = lines.iter_mut();
    lanes::array(|_| lines.next().map_or(&mut [][..], |line| &mut **line))
}

/// The same bars of every series.
#[inline(always)]
pub(crate) fn cut<'a, const I: usize>(
    series: &[&'a [f64]; I],
    bars: Range<usize>,
) -> [&'a [f64]; I] {
    lanes::each(*series, |series| &series[bars.clone()])
}

/// The same bars of every line.
#[inline(always)]
pub(crate) fn cut_mut<'a, const O: usize>(
    lines: &'a mut [&mut [f64]; O],
    bars: Range<usize>,
) -> [&'a mut [f64]; O] {
    let mut lines = lines.iter_mut();
    lanes::array(|_| lines.next().map_or(&mut [][..], |line| &mut line[bars.clone()]))
}

#[cfg(test)]
pub(crate) mod tests;
