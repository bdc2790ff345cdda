//! The fast kernels: one file an indicator, on a few shared building blocks.
//!
//! | block | what it is |
//! | --- | --- |
//! | [`lanes`] | fixed-width lanes over the SIMD layer |
//! | [`history`] | the bars that a window still needs |
//! | [`window`] | windows that are a function of their bars alone, as a state |
//! | [`fir`] | weighted windows |
//! | [`aggregate`] | what a window can be made of at both ends: sums, moments, extrema |
//! | [`pivoted`] | such windows in constant work a bar, without drift |
//! | [`average`] | the average of a kind that is named |
//! | [`recursion`] | recursions: bar by bar, or the rows of a sweep in the lanes |
//! | [`exponential`] | the exponential average, which waits once in eight bars |

use crate::archive::{Archive, Corrupt};
use crate::kernel::Compiled;
use crate::panel::block::{Block, Strip};
use lanes::Lanes;
use std::ops::Range;

pub(crate) mod adx;
pub(crate) mod aggregate;
pub(crate) mod alma;
pub(crate) mod aroon;
pub(crate) mod atr;
pub(crate) mod average;
pub(crate) mod bbands;
pub(crate) mod cdlmorningstar;
pub(crate) mod correl;
pub(crate) mod ema;
pub(crate) mod exponential;
pub(crate) mod fir;
pub(crate) mod history;
pub(crate) mod kama;
pub(crate) mod lanes;
pub(crate) mod linearreg_intercept;
pub(crate) mod macd;
pub(crate) mod obv;
pub(crate) mod pivoted;
pub(crate) mod recursion;
pub(crate) mod rsi;
pub(crate) mod sar;
pub(crate) mod sma;
pub(crate) mod stddev;
pub(crate) mod stochrsi;
pub(crate) mod window;

/// The one primitive: a resumable state of `I` inputs and `O` outputs.
///
/// A single call is a fresh state and one `run`; an update of a stream is a `run` of one bar. The
/// order of operations depends on the bar's position since the state was fresh, never on how the
/// bars were cut into runs.
pub(crate) trait State<const I: usize, const O: usize>:
    Clone + Send + Sync + 'static
{
    /// Doubles that the state and its run need for each bar of its widest window, at the most.
    const ROOM: usize;

    /// How many rows of a sweep are worth running together, as [`run_rows`](Self::run_rows) does.
    const TOGETHER: usize = 1;

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

    /// Runs the states of one or several rows, which have taken the same bars; the outputs of each
    /// row follow those of the one before.
    #[inline(always)]
    fn run_rows<L: Lanes>(
        lanes: L,
        rows: &mut [Self],
        inputs: [&[f64]; I],
        outputs: &mut [&mut [f64]],
        before: usize,
    ) {
        for (state, outputs) in rows.iter_mut().zip(outputs.chunks_exact_mut(O)) {
            state.run(lanes, inputs, lines_of(outputs), before);
        }
    }

    /// How many neighbouring symbols of a panel, with equal parameters, are taken in the lanes, as
    /// [`run_symbols`](Self::run_symbols) does.
    const BESIDE: usize = 1;

    /// Takes the same bars of neighbouring symbols, a state each, [`BESIDE`](Self::BESIDE) in a
    /// vector, and says for which that went well. There the state has been left behind its warm-up
    /// and the bars are finite. The others are as they were, and what was written for them means
    /// nothing.
    #[inline(always)]
    fn run_symbols<L: Lanes>(
        _: L,
        _states: &mut [&mut Self],
        _inputs: &[Block],
        _outputs: &mut [Strip],
        _taken: &mut [bool],
    ) {
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

/// The larger of two constants.
pub(crate) const fn more(a: usize, b: usize) -> usize {
    if a < b { b } else { a }
}

/// The lines of one row as an array.
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

/// How many of the next bars belong to the warm-up, after so many that have been taken.
#[inline(always)]
pub(crate) fn missing(lookback: usize, taken: u64, bars: usize) -> usize {
    (lookback as u64).saturating_sub(taken).min(bars as u64) as usize
}

/// Room that a state uses again in every run; what is in it is no part of the state.
#[derive(Debug, Default)]
pub(crate) struct Scratch(Vec<f64>);

impl Scratch {
    /// Room for so many numbers, whose contents are left over from before.
    #[inline(always)]
    pub(crate) fn room(&mut self, count: usize) -> &mut [f64] {
        if self.0.len() < count {
            self.0.resize(count, 0.0);
        }
        &mut self.0[..count]
    }
}

impl Clone for Scratch {
    fn clone(&self) -> Self {
        Self::default()
    }
}

/// The run of a state that is a part of another.
struct Part<'a, S, const I: usize, const O: usize> {
    state: &'a mut S,
    inputs: [&'a [f64]; I],
    outputs: [&'a mut [f64]; O],
    before: usize,
}

impl<S: State<I, O>, const I: usize, const O: usize> Compiled for Part<'_, S, I, O> {
    type Output = ();

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        self.state.run(lanes, self.inputs, self.outputs, self.before);
    }
}

/// One of two states, whichever suits the parameters.
#[derive(Clone, Debug)]
pub(crate) enum Either<A, B> {
    This(A),
    That(B),
}

macro_rules! either {
    ($either:expr, $state:ident => $call:expr) => {
        match $either {
            Self::This($state) => $call,
            Self::That($state) => $call,
        }
    };
}

impl<A: State<I, O>, B: State<I, O>, const I: usize, const O: usize> State<I, O> for Either<A, B> {
    const ROOM: usize = more(A::ROOM, B::ROOM);

    fn lookback(&self) -> usize {
        either!(self, state => state.lookback())
    }

    #[inline(always)]
    fn run<L: Lanes>(
        &mut self,
        lanes: L,
        inputs: [&[f64]; I],
        outputs: [&mut [f64]; O],
        before: usize,
    ) {
        either!(self, state => lanes.apart(Part { state, inputs, outputs, before }));
    }

    fn reset(&mut self) {
        either!(self, state => state.reset());
    }

    fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt> {
        either!(self, state => state.archive(archive, bars))
    }

    fn reach(&self) -> usize {
        either!(self, state => state.reach())
    }

    fn stride(&self) -> usize {
        either!(self, state => state.stride())
    }
}

#[cfg(test)]
pub(crate) mod tests;
