//! The mean of how far the bars of a window lie from a given value, one for each window: from its
//! mean, the mean absolute deviation.
//!
//! Every window is gone through anew, because each has another middle; several vectors of neighbouring
//! windows take turns, so that no sum waits for itself.

use super::aggregate::{DOWN, back};
use super::window::Slide;
use crate::fast::errors::{Errors, Inexact, extremes, of_windows};
use crate::rounding::ROUNDING;
use crate::simd::lanes::{Lanes, One, Vector, array};

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Deviation {
    pub(crate) period: usize,
}

/// Vectors of windows that are summed side by side.
const TURNS: usize = 4;

impl Deviation {
    #[inline(always)]
    fn load<L: Lanes, V: Vector<L>, const SCALED: bool>(lanes: L, from: &[f64], at: usize) -> V {
        let loaded = V::load(lanes, &from[at..]);
        if SCALED { loaded * V::splat(lanes, DOWN) } else { loaded }
    }

    /// The windows from `at` on that fill so many vectors; whether all of them are finite.
    #[inline(always)]
    fn sums<L: Lanes, V: Vector<L>, const N: usize, const SCALED: bool>(
        &self,
        lanes: L,
        [x, middle]: [&[f64]; 2],
        out: &mut [f64],
        at: usize,
    ) -> bool {
        let width = size_of::<V>() / size_of::<f64>();
        let (scale, zero) = (V::splat(lanes, DOWN), V::splat(lanes, 0.0));
        let middles: [V; N] =
            array(|turn| Self::load::<L, V, SCALED>(lanes, middle, at + turn * width));
        let mut sums = [zero; N];
        for bar in 0..self.period {
            for (turn, (sum, middle)) in sums.iter_mut().zip(middles).enumerate() {
                let x = Self::load::<L, V, SCALED>(lanes, x, at + turn * width + bar);
                *sum = *sum + (x - middle).abs();
            }
        }
        let (reciprocal, mut wrong) = (V::splat(lanes, 1.0 / self.period as f64), zero);
        for (turn, sum) in sums.into_iter().enumerate() {
            let mut value = sum * reciprocal;
            if SCALED {
                let back = back(lanes, scale);
                value = value.min(V::splat(lanes, f64::MAX * DOWN)) * back * back;
                // A window whose sum is finite keeps its scale, whatever lies in the lanes beside it.
                let first = V::load(lanes, &out[at + turn * width..]);
                value = V::select(first.le(V::splat(lanes, f64::MAX)), first, value);
            }
            wrong = sum.mul_add(zero, wrong);
            value.store(&mut out[at + turn * width..]);
        }
        !V::any(!wrong.le(zero))
    }

    /// The same; once more at a small scale, where a sum leaves the doubles.
    #[inline(always)]
    fn windows<L: Lanes, V: Vector<L>, const N: usize>(
        &self,
        lanes: L,
        x: [&[f64]; 2],
        out: &mut [f64],
        at: usize,
    ) {
        if !self.sums::<L, V, N, false>(lanes, x, out, at) {
            self.sums::<L, V, N, true>(lanes, x, out, at);
        }
    }
}

/// Of the second line, the middles, the newest alone is read.
impl Slide<2, 1> for Deviation {
    fn width(&self) -> usize {
        self.period
    }

    fn keeps(&self, input: usize) -> usize {
        if input == 0 { self.period - 1 } else { 0 }
    }

    #[inline(always)]
    fn slide<L: Lanes>(&self, lanes: L, x: [&[f64]; 2], [out]: [&mut [f64]; 1]) {
        let (windows, mut at) = (out.len(), 0);
        if L::WIDE {
            while at + 8 * TURNS <= windows {
                self.windows::<L, L::X8, TURNS>(lanes, x, out, at);
                at += 8 * TURNS;
            }
            while at + 8 <= windows {
                self.windows::<L, L::X8, 1>(lanes, x, out, at);
                at += 8;
            }
        }
        for at in at..windows {
            self.windows::<L, One<L>, 1>(lanes, x, out, at);
        }
    }

    /// Partial sums of k distances are at most k spreads, and each is rounded: P/2 in the mean; four
    /// for the rest. What the middle is off by counts once, and what the bars are.
    fn errors(&self, inputs: &[Inexact; 2], outputs: &[&[f64]; 1]) -> [Errors; 1] {
        let factor = (0.5 * self.period as f64 + 4.0) * ROUNDING;
        of_windows(self.period, inputs, outputs, |[x, middle], _| {
            let (low, high) = extremes(x.values);
            let off = middle.errors[self.period - 1];
            [factor * high - factor * low + off + x.most()]
        })
    }
}
