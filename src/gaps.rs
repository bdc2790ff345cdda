//! Gaps: bars where an input is not finite, and the two rules for them.
//!
//! The rules are the engine's business, once; a kernel only ever sees finite bars.

use crate::error::Error;
use crate::simd::kernel::{Level, dispatch};
use crate::simd::lanes::Compiled;
use crate::simd::lanes::{Lanes, Vector};

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

/// Leading bars that are gaps.
pub(crate) fn gap_bars(inputs: &[&[f64]]) -> usize {
    let bars = inputs.first().map_or(0, |input| input.len());
    let gap = |&bar: &usize| inputs.iter().any(|input| !input[bar].is_finite());
    (0..bars).take_while(gap).count()
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

#[cfg(test)]
mod tests;
