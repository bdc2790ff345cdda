//! Recursions: a few accumulators that every bar updates.
//!
//! One bar waits for the one before it, so a single series is taken bar by bar, and what counts is
//! how many operations stand in that chain. The combinations of a sweep do not wait for each other:
//! they sit in the lanes, and several vectors of them take turns, so that each has time to finish.
//! A lane does what the single series does, with the same formula; it does not show in the bits.
//!
//! The warm-up, which differs from one to the next, is taken bar by bar; the lanes begin where all
//! of them have left it behind.
//!
//! A formula may go by blocks of [`PHASES`] bars, counted since the state was fresh, and so wait
//! once a block instead of once a bar; see `exponential`.
//!
//! Differences of bars near the largest double overflow. The accumulators are then infinite or NaN
//! and stay so; the bars of the run are taken once more with differences that saturate
//! ([`difference`]).

use crate::archive::{Archive, Corrupt};
use crate::fast::TILE;
use crate::fast::errors::{Errors, Inexact};
use crate::fast::{State, cut, cut_mut, lines_of};
use crate::matrix::{Block, Strip};
use crate::simd::lanes::{Lanes, One, Scalar, Vector, array, each};
use std::ops::Range;

mod phase;
mod symbols;

pub(crate) use phase::{PHASES, Phase, Same};

/// What a recursion carries and how a bar changes it: `N` numbers, and `G` that follow from the
/// parameters.
pub(crate) trait Recursion<const I: usize, const O: usize, const N: usize, const G: usize>:
    Clone + PartialEq + Send + Sync + 'static
{
    /// Bars before the first output.
    fn lookback(&self) -> usize;

    /// Bars that [`warm_up`](Self::warm_up) takes: the warm-up with the bar of the first output, or more.
    fn warm_up_bars(&self) -> usize {
        self.lookback() + 1
    }

    /// What the formula needs of the parameters: decays, gains, limits.
    fn coefficients(&self) -> [f64; G];

    /// Whether the formula goes by blocks.
    const BLOCKS: bool = false;

    /// The coefficients in the order in which bars so many phases behind find theirs.
    #[inline(always)]
    fn rotated(coefficients: &[f64; G], _phases: usize) -> [f64; G] {
        *coefficients
    }

    /// Takes a bar of the beginning, number 0 and so on; number `lookback` leaves the first value.
    fn warm_up<L: Lanes>(&self, lanes: L, at: usize, bar: [f64; I], accumulators: &mut [f64; N]);

    /// Takes a bar after that. `SATURATING` says that differences may overflow; `phase` is for formulas
    /// that go by blocks.
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        coefficients: &[V; G],
        phase: impl Phase<L, V>,
        bar: [V; I],
        accumulators: &mut [V; N],
    );

    /// Takes as many of these bars of a single series as it can faster than bar by bar, with the
    /// same bits but without saturation; returns how many. The first has phase 0.
    #[inline(always)]
    fn stretch<L: Lanes>(
        _lanes: L,
        _gains: &[f64; G],
        _x: &[&[f64]; I],
        _out: &mut [&mut [f64]; O],
        _accumulators: &mut [f64; N],
    ) -> usize {
        0
    }

    /// Bars after the first output until the seed no longer shows; None where the data decide, or it
    /// stays.
    fn forgets(&self) -> Option<usize> {
        None
    }

    /// As [`State::errors`].
    fn errors(&self, inputs: &[Inexact; I], outputs: &[&[f64]; O]) -> [Errors; O];

    /// Brings the numbers into the one form in which they are saved and compared, where others
    /// would give the same outputs whatever comes.
    fn settle(_accumulators: &mut [f64; N]) {}

    /// The outputs after a bar.
    fn values<L: Lanes, V: Vector<L>>(
        lanes: L,
        coefficients: &[V; G],
        accumulators: &[V; N],
    ) -> [V; O];
}

/// `a − b`, which may stop at the largest double.
#[inline(always)]
pub(crate) fn difference<L: Lanes, V: Vector<L>, const SATURATING: bool>(
    lanes: L,
    a: V,
    b: V,
) -> V {
    if SATURATING { saturated(lanes, a - b) } else { a - b }
}

/// At the most the largest double, of either sign.
#[inline(always)]
pub(crate) fn saturated<L: Lanes, V: Vector<L>>(lanes: L, x: V) -> V {
    x.min(V::splat(lanes, f64::MAX)).max(V::splat(lanes, -f64::MAX))
}

/// Asks for the bars a tile behind so many that begin `at` one. The engine looks through the next
/// tile when a run is done: its bars may come from memory while the recursion waits for its chain.
#[inline(always)]
pub(crate) fn prefetch<L: Lanes, const I: usize>(
    lanes: L,
    x: &[&[f64]; I],
    at: usize,
    bars: usize,
) {
    const LINE: usize = 8;
    for at in (at..at + bars).step_by(LINE) {
        for x in x {
            lanes.prefetch(x.as_ptr().wrapping_add(at + TILE));
        }
    }
}

/// The values before each of eight; before all of them is `first`.
#[inline(always)]
pub(crate) fn before<L: Lanes>(lanes: L, x: &[f64], at: usize, first: f64) -> L::X8 {
    match at.checked_sub(1) {
        Some(before) => L::X8::load(lanes, &x[before..]),
        None => L::X8::load(lanes, &array::<_, 8>(|k| if k == 0 { first } else { x[k - 1] })),
    }
}

/// The state of a recursion.
#[derive(Clone, Debug)]
pub(crate) struct Recursive<R, const I: usize, const O: usize, const N: usize, const G: usize> {
    recursion: R,
    lookback: usize,
    warm_up_bars: usize,
    coefficients: [f64; G],
    accumulators: [f64; N],
    bars: u64,
}

/// Coefficients to the bit: the sign of zero may show in the values.
impl<R, const I: usize, const O: usize, const N: usize, const G: usize> PartialEq
    for Recursive<R, I, O, N, G>
where
    R: Recursion<I, O, N, G>,
{
    fn eq(&self, other: &Self) -> bool {
        self.recursion == other.recursion
            && self.bars == other.bars
            && self.accumulators == other.accumulators
            && self.coefficients.map(f64::to_bits) == other.coefficients.map(f64::to_bits)
    }
}

impl<R, const I: usize, const O: usize, const N: usize, const G: usize> Recursive<R, I, O, N, G>
where
    R: Recursion<I, O, N, G>,
{
    pub(crate) fn new(recursion: R) -> Self {
        let (lookback, warm_up_bars) = (recursion.lookback(), recursion.warm_up_bars());
        let coefficients = recursion.coefficients();
        Self { recursion, lookback, warm_up_bars, coefficients, accumulators: [0.0; N], bars: 0 }
    }

    /// The bars that are missing of the beginning.
    #[inline(always)]
    fn left_of_warm_up(&self) -> u64 {
        (self.warm_up_bars as u64).saturating_sub(self.bars)
    }

    #[inline(always)]
    fn phase(&self) -> usize {
        (self.bars % PHASES as u64) as usize
    }

    /// Takes what these bars have of the beginning; returns how many bars that were.
    #[inline(always)]
    fn warm_up<L: Lanes>(&mut self, lanes: L, x: [&[f64]; I], out: &mut [&mut [f64]; O]) -> usize {
        let bars = x[0].len().min(usize::try_from(self.left_of_warm_up()).unwrap_or(usize::MAX));
        for at in 0..bars {
            let number = self.bars as usize;
            self.recursion.warm_up(lanes, number, each(x, |x| x[at]), &mut self.accumulators);
            self.bars += 1;
            if number >= self.lookback {
                let (coefficients, accumulators) =
                    (each(self.coefficients, One::new), each(self.accumulators, One::new));
                let values = R::values::<L, One<L>>(lanes, &coefficients, &accumulators);
                for (out, value) in out.iter_mut().zip(values) {
                    out[at] = value.get();
                }
            }
        }
        bars
    }

    /// One bar after the beginning.
    #[inline(always)]
    fn step<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        coefficients: &[V; G],
        phase: usize,
        x: &[&[f64]; I],
        at: usize,
        accumulators: &mut [V; N],
    ) -> [V; O] {
        let bar = each(*x, |x| V::splat(lanes, x[at]));
        R::advance::<L, V, SATURATING>(lanes, coefficients, Same::of(phase), bar, accumulators);
        R::values(lanes, coefficients, accumulators)
    }

    /// Bars after the beginning.
    #[inline(always)]
    fn steady<L: Lanes, const SATURATING: bool>(
        &mut self,
        lanes: L,
        x: [&[f64]; I],
        out: &mut [&mut [f64]; O],
    ) {
        let (bars, phase) = (x[0].len(), self.phase());
        let first = if R::BLOCKS { ((PHASES - phase) % PHASES).min(bars) } else { 0 };
        self.bar_by_bar::<L, SATURATING>(lanes, phase, x, out, 0..first);
        let mut rest = cut_mut(out, first..bars);
        let x_rest = cut(&x, first..bars);
        let taken = if L::WIDE {
            R::stretch(lanes, &self.coefficients, &x_rest, &mut rest, &mut self.accumulators)
        } else {
            0
        };
        self.bar_by_bar::<L, SATURATING>(lanes, phase, x, out, first + taken..bars);
    }

    /// The bars of a range one by one; bar 0 has the phase.
    #[inline(always)]
    fn bar_by_bar<L: Lanes, const SATURATING: bool>(
        &mut self,
        lanes: L,
        phase: usize,
        x: [&[f64]; I],
        out: &mut [&mut [f64]; O],
        bars: Range<usize>,
    ) {
        let coefficients = each(self.coefficients, One::<L>::new);
        let mut accumulators = each(self.accumulators, One::new);
        for at in bars {
            prefetch(lanes, &x, at, 1);
            let values = Self::step::<L, _, SATURATING>(
                lanes,
                &coefficients,
                phase + at,
                &x,
                at,
                &mut accumulators,
            );
            for (out, value) in out.iter_mut().zip(values) {
                out[at] = value.get();
            }
        }
        self.accumulators = each(accumulators, One::get);
    }

    /// On any level `Scalar`'s code, which takes no stretch: all levels give the same bits.
    #[cold]
    #[inline(never)]
    fn saturating(&mut self, x: [&[f64]; I], out: &mut [&mut [f64]; O]) {
        self.steady::<Scalar, true>(Scalar, x, out);
    }

    /// Eight states, or fewer, in the lanes, every one of them past its warm-up. Answers whether
    /// that went well; if not, they are as they were.
    #[inline(always)]
    fn lanes<L: Lanes>(
        lanes: L,
        states: &mut [Self],
        x: [&[f64]; I],
        lines: &mut [[&mut [f64]; 8]; O],
    ) -> bool {
        // Lanes without a state do what the last state does.
        let state = |lane: usize| &states[lane.min(states.len() - 1)];
        let coefficients: [L::X8; G] =
            array(|k| L::X8::load(lanes, &array::<_, 8>(|lane| state(lane).coefficients[k])));
        let mut accumulators: [L::X8; N] =
            array(|n| L::X8::load(lanes, &array::<_, 8>(|lane| state(lane).accumulators[n])));
        let (bars, phase) = (x[0].len(), states[0].phase());
        let whole = bars / 8 * 8;
        for at in (0..whole).step_by(8) {
            let mut columns = [[L::X8::splat(lanes, 0.0); 8]; O];
            for k in 0..8 {
                let values = Self::step::<L, _, false>(
                    lanes,
                    &coefficients,
                    phase + k,
                    &x,
                    at + k,
                    &mut accumulators,
                );
                for (columns, value) in columns.iter_mut().zip(&values) {
                    columns[k] = *value;
                }
            }
            for (columns, outputs) in columns.into_iter().zip(lines.iter_mut()) {
                lanes.store_rows(columns, outputs, at);
            }
        }
        for at in whole..bars {
            let found = Self::step::<L, _, false>(
                lanes,
                &coefficients,
                phase + at,
                &x,
                at,
                &mut accumulators,
            );
            for (value, outputs) in found.into_iter().zip(lines.iter_mut()) {
                let mut values = [0.0; 8];
                value.store(&mut values);
                for (output, value) in outputs.iter_mut().zip(values) {
                    if let Some(place) = output.get_mut(at) {
                        *place = value;
                    }
                }
            }
        }
        let accumulators = each(accumulators, |number| {
            let mut values = [0.0; 8];
            number.store(&mut values);
            values
        });
        if !accumulators.iter().flatten().all(|number| number.is_finite()) {
            return false;
        }
        for (lane, state) in states.iter_mut().enumerate() {
            state.accumulators = each(accumulators, |values| values[lane]);
            state.bars += bars as u64;
        }
        true
    }
}

/// Combinations beside which there are not more than so many others are run one by one.
const FEWEST_IN_LANES: usize = 3;

impl<R, const I: usize, const O: usize, const N: usize, const G: usize> State<I, O>
    for Recursive<R, I, O, N, G>
where
    R: Recursion<I, O, N, G>,
{
    const DOUBLES_PER_BAR: usize = 0;
    const COMBINATIONS: usize = 32;
    const SYMBOLS: usize = 8;

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

    #[inline(always)]
    fn run_combinations<L: Lanes>(
        lanes: L,
        states: &mut [Self],
        x: [&[f64]; I],
        outputs: &mut [&mut [f64]],
        before: usize,
    ) {
        let (rest, bars) = (cut(&x, before..x[0].len()), x[0].len() - before);
        // The first bar that is past the warm-up of every state.
        let begun =
            states.iter().map(Self::left_of_warm_up).max().unwrap_or(0).min(bars as u64) as usize;
        for (states, outputs) in states.chunks_mut(8).zip(outputs.chunks_mut(8 * O)) {
            let (mut at, mut together) = (0, L::WIDE && states.len() > FEWEST_IN_LANES);
            while at < bars {
                if together && at == begun {
                    let mut lines: [[&mut [f64]; 8]; O] = array(|_| array(|_| &mut [][..]));
                    for (lane, outputs) in outputs.chunks_exact_mut(O).enumerate() {
                        for (lines, output) in lines.iter_mut().zip(outputs) {
                            lines[lane] = &mut output[begun..];
                        }
                    }
                    if Self::lanes(lanes, states, cut(&rest, begun..bars), &mut lines) {
                        break;
                    }
                    together = false;
                }
                let end = if together { begun } else { bars };
                for (state, outputs) in states.iter_mut().zip(outputs.chunks_exact_mut(O)) {
                    let mut lines = lines_of(outputs);
                    state.run(lanes, cut(&rest, at..end), cut_mut(&mut lines, at..end), 0);
                }
                at = end;
            }
        }
    }

    fn lookback(&self) -> usize {
        self.lookback
    }

    #[inline(always)]
    fn run<L: Lanes>(&mut self, lanes: L, x: [&[f64]; I], mut out: [&mut [f64]; O], before: usize) {
        let x = cut(&x, before..x[0].len());
        let bars = x[0].len();
        let begun = self.warm_up(lanes, x, &mut out);
        let (x, mut out) = (cut(&x, begun..bars), cut_mut(&mut out, begun..bars));
        let before = self.accumulators;
        self.steady::<L, false>(lanes, x, &mut out);
        if !self.accumulators.iter().all(|number| number.is_finite()) {
            self.accumulators = before;
            self.saturating(x, &mut out);
        }
        self.bars += (bars - begun) as u64;
    }

    #[inline(always)]
    fn step<L: Lanes>(&mut self, lanes: L, bar: [f64; I], values: &mut [f64; O]) {
        if self.bars < self.warm_up_bars as u64 {
            let number = self.bars as usize;
            self.recursion.warm_up(lanes, number, bar, &mut self.accumulators);
        } else {
            let mut accumulators = each(self.accumulators, One::<L>::new);
            let (coefficients, phase) = (each(self.coefficients, One::new), self.phase());
            let prices = each(bar, One::new);
            R::advance::<L, _, false>(
                lanes,
                &coefficients,
                Same::of(phase),
                prices,
                &mut accumulators,
            );
            let accumulators = each(accumulators, One::get);
            if !accumulators.iter().all(|number| number.is_finite()) {
                let bar = bar.each_ref().map(std::slice::from_ref);
                self.saturating(bar, &mut values.each_mut().map(std::slice::from_mut));
                self.bars += 1;
                return;
            }
            self.accumulators = accumulators;
        }
        self.bars += 1;
        let (coefficients, accumulators) =
            (each(self.coefficients, One::new), each(self.accumulators, One::new));
        *values = each(R::values::<L, One<L>>(lanes, &coefficients, &accumulators), One::get);
    }

    fn errors(&self, inputs: &[Inexact; I], outputs: &[&[f64]; O]) -> [Errors; O] {
        self.recursion.errors(inputs, outputs)
    }

    fn forgets(&self, inputs: usize) -> Option<usize> {
        Some(inputs + self.recursion.forgets()?)
    }

    fn reset(&mut self) {
        self.accumulators = [0.0; N];
        self.bars = 0;
    }

    fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt> {
        self.bars = bars;
        R::settle(&mut self.accumulators);
        self.accumulators.iter_mut().try_for_each(|number| archive.number(number))
    }
}

#[cfg(test)]
mod tests;
