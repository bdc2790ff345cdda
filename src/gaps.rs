//! Gaps: bars where an input is not finite, and the two rules for them.
//!
//! The rules are the engine's business, once; a kernel only ever sees finite bars.

use crate::error::Error;
use crate::line::{Element, Line, NAN};
use crate::simd::kernel::{Level, dispatch};
use crate::simd::lanes::{Compiled, Lanes, Vector};
use std::ops::Range;

/// What happens at a gap. The output there is NaN under either rule, or 0 where it is a whole
/// number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gaps {
    /// Apart from that, the bar does not exist: `f(x)[finite] = f(x[finite])`.
    #[default]
    Skip,
    /// Every run of finite bars stands alone: `f(a + [nan] + b) = f(a) + [nan] + f(b)`.
    Restart,
}

impl Gaps {
    /// The rule's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Skip => "skip",
            Self::Restart => "restart",
        }
    }
}

impl std::str::FromStr for Gaps {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let rules = [Self::Skip, Self::Restart];
        let found = rules.into_iter().find(|rule| rule.name() == name);
        found.ok_or_else(|| Error::Gaps { given: name.into() })
    }
}

/// Leading bars without a gap.
pub(crate) fn finite_bars(level: Level, inputs: &[&[f64]]) -> usize {
    let bars = inputs.first().map_or(0, |input| input.len());
    inputs.iter().fold(bars, |bars, input| finite_prefix(level, &input[..bars]))
}

fn finite_prefix(level: Level, x: &[f64]) -> usize {
    const PIECE: usize = 512;
    const BIT: usize = 32;
    let mut done = 0;
    if x.len() >= PIECE {
        done = PIECE * dispatch(level, FinitePieces::<PIECE>(x));
    }
    // Without an early end in the bit, so that the compiler can take its bars side by side.
    let finite = |bit: &&[f64]| bit.iter().fold(true, |finite, x| finite & x.is_finite());
    done += BIT * x[done..].chunks_exact(BIT).take_while(finite).count();
    done + x[done..].iter().take_while(|x| x.is_finite()).count()
}

/// Leading whole pieces that are finite.
struct FinitePieces<'a, const PIECE: usize>(&'a [f64]);

impl<const PIECE: usize> Compiled for FinitePieces<'_, PIECE> {
    type Output = usize;

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) -> usize {
        // A finite number times zero is zero, anything else is NaN and stays.
        let zero = L::X8::splat(lanes, 0.0);
        let finite = |piece: &[f64]| {
            let mut sums = [zero; 4];
            for x in piece.chunks_exact(32) {
                for (k, sum) in sums.iter_mut().enumerate() {
                    *sum = L::X8::load(lanes, &x[8 * k..]).mul_add(zero, *sum);
                }
            }
            let mut flags = [0.0; 8];
            ((sums[0] + sums[1]) + (sums[2] + sums[3])).store(&mut flags);
            flags.iter().all(|&flag| flag == 0.0)
        };
        self.0.chunks_exact(PIECE).take_while(|piece| finite(piece)).count()
    }
}

/// Which bars of a stretch are finite: a bit each, the first the lowest of the first word.
#[derive(Debug, Default)]
pub(crate) struct Finite {
    words: Vec<u64>,
    bars: usize,
    count: usize,
}

const WORD: usize = u64::BITS as usize;

impl Finite {
    /// Looks through the series up to so many finite bars, or twice as many of any kind, or the end.
    pub(crate) fn look(&mut self, level: Level, inputs: &[&[f64]], most: usize) {
        let bars = inputs.first().map_or(0, |input| input.len()).min(most.saturating_mul(2));
        self.words.clear();
        self.words.resize(bars.div_ceil(WORD), 0);
        (self.bars, self.count) = (bars, 0);
        dispatch(level, Look { inputs, finite: self, most });
    }

    /// Bars of the stretch.
    pub(crate) fn bars(&self) -> usize {
        self.bars
    }

    /// Those of them that are finite.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// The first gap at a bar or behind it, or the end.
    pub(crate) fn gap(&self, bar: usize) -> usize {
        let mut end = bar;
        while end < self.bars {
            let others = !self.words[end / WORD] >> (end % WORD);
            if others != 0 {
                end += others.trailing_zeros() as usize;
                break;
            }
            end = (end / WORD + 1) * WORD;
        }
        end.min(self.bars)
    }

    /// Where the first run at a bar or behind it begins that is longer than so many bars or lasts to
    /// the end, or the end. There is a gap before the bar.
    pub(crate) fn run(&self, bar: usize, longer_than: usize) -> usize {
        let mut start = bar;
        let first = bar / WORD;
        for (at, &word) in self.words.iter().enumerate().skip(first) {
            let (place, count) = (at * WORD, WORD.min(self.bars - at * WORD));
            let word = if at == first { word & u64::MAX << (bar % WORD) } else { word };
            let within = start.saturating_sub(place);
            let goes_on = (!word >> within).trailing_zeros() as usize;
            if place + within + goes_on.min(count - within) > start + longer_than {
                return start;
            }
            let long = runs(word, longer_than + 1);
            if long != 0 {
                return place + long.trailing_zeros() as usize;
            }
            let open = (word << (WORD - count)).leading_ones() as usize;
            start = if open < count { place + count - open } else { start };
        }
        start.min(self.bars)
    }

    fn is_finite(&self, bar: usize) -> bool {
        bar < self.bars && self.words[bar / WORD] >> (bar % WORD) & 1 == 1
    }

    /// The finite bars of a series, side by side. Behind them there are eight places more.
    pub(crate) fn gather(&self, level: Level, series: &[f64], places: &mut [f64]) {
        dispatch(level, Gather { finite: self, series: &series[..self.bars], places });
    }

    /// The way back, in place: values that stand side by side go to the finite bars, and there is
    /// none at the others.
    pub(crate) fn spread(&self, level: Level, line: &mut Line) {
        match line {
            Line::Doubles(line) => dispatch(level, Spread { finite: self, line }),
            Line::Integers(line) => self.spread_one_by_one(line, 0..self.bars, self.count),
        }
    }

    /// Spreads over some bars the values that end with so many.
    #[inline(always)]
    fn spread_one_by_one<V: Element>(&self, line: &mut [V], bars: Range<usize>, count: usize) {
        let mut left = count;
        for bar in bars.rev() {
            let is_finite = self.is_finite(bar);
            left -= usize::from(is_finite);
            line[bar] = if is_finite { line[left] } else { V::NOTHING };
        }
    }

    /// The bits of eight bars.
    #[inline(always)]
    fn eight(&self, bar: usize) -> u8 {
        (self.words[bar / WORD] >> (bar % WORD)) as u8
    }
}

/// Where runs of so many set bits begin.
fn runs(word: u64, length: usize) -> u64 {
    let (mut runs, mut shorter, mut known) = (word, length - 1, 1);
    while shorter > 0 && runs != 0 {
        let step = known.min(shorter);
        runs &= runs.checked_shr(step as u32).unwrap_or(0);
        (shorter, known) = (shorter - step, known + step);
    }
    runs
}

struct Look<'a> {
    inputs: &'a [&'a [f64]],
    finite: &'a mut Finite,
    most: usize,
}

impl Compiled for Look<'_> {
    type Output = ();

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        let Self { inputs, finite, most } = self;
        let zero = L::X8::splat(lanes, 0.0);
        for at in (0..finite.bars).step_by(WORD) {
            let bars = WORD.min(finite.bars - at);
            let mut word = 0_u64;
            for bar in (0..bars / 8 * 8).step_by(8) {
                let mut bits = u8::MAX;
                for input in inputs {
                    // Infinity and NaN times zero are NaN.
                    let wrong = L::X8::load(lanes, &input[at + bar..]) * zero;
                    bits &= L::X8::bits(wrong.le(zero));
                }
                word |= u64::from(bits) << bar;
            }
            for bar in bars / 8 * 8..bars {
                let is_finite = inputs.iter().all(|input| input[at + bar].is_finite());
                word |= u64::from(is_finite) << bar;
            }
            let count = word.count_ones() as usize;
            finite.words[at / WORD] = word;
            finite.count += count;
            if finite.count >= most {
                // What is too much is for the next stretch.
                while finite.count > most {
                    word &= !(1 << (WORD as u32 - 1 - word.leading_zeros()));
                    finite.count -= 1;
                }
                finite.words[at / WORD] = word;
                finite.bars = at + WORD - word.leading_zeros() as usize;
                finite.words.truncate(at / WORD + 1);
                return;
            }
        }
    }
}

struct Gather<'a> {
    finite: &'a Finite,
    series: &'a [f64],
    places: &'a mut [f64],
}

impl Compiled for Gather<'_> {
    type Output = ();

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        let Self { finite, series, places } = self;
        let (mut count, whole) = (0, series.len() / 8 * 8);
        for bar in (0..whole).step_by(8) {
            let bits = finite.eight(bar);
            lanes.gather(L::X8::load(lanes, &series[bar..]), bits, &mut places[count..]);
            count += bits.count_ones() as usize;
        }
        for (bar, &value) in series.iter().enumerate().skip(whole) {
            places[count] = value;
            count += usize::from(finite.is_finite(bar));
        }
    }
}

struct Spread<'a> {
    finite: &'a Finite,
    line: &'a mut [f64],
}

impl Compiled for Spread<'_> {
    type Output = ();

    /// Backwards: a value never moves forwards to a place of one that still has to move.
    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        let Self { finite, line } = self;
        let whole = finite.bars / 8 * 8;
        finite.spread_one_by_one(line, whole..finite.bars, finite.count);
        let rest = (whole..finite.bars).filter(|&bar| finite.is_finite(bar)).count();
        let mut left = finite.count - rest;
        for bar in (0..whole).step_by(8).rev() {
            let bits = finite.eight(bar);
            left -= bits.count_ones() as usize;
            lanes.spread(&line[left..], bits, NAN).store(&mut line[bar..]);
        }
    }
}

#[cfg(test)]
mod tests;
