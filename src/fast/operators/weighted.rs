//! Weighted means of windows, around a bar of each: a constant comes out as it went in, and errors
//! are in proportion to the window's spread.
//!
//! The mean is `p + Σ w_j (x_j − p)`, p the bar that weighs most. Taking p from every bar of every
//! window would be as much work as the sum itself. So the deviations are summed by parts, over
//! the *strides* `d_j = x_j − x_{j+4}`, which windows share: each stride is taken as many times as
//! the bars beyond it weigh, of its class `j mod 4`, on the side that is away from p.
//!
//! ```text
//! bars      0  1  2  3  4  5  6  7  8  9       p = 7, and beside it 5, 6, 8: the four in the middle
//! class 1      └──d_1──┤                      w_1 · d_1
//! class 2         └──d_2──┤                   w_2 · d_2
//! class 1               ├──d_5──┘             −w_9 · d_5
//! the middle            5  6  p  8            (w_1 + w_5 + w_9) (x_5 − p) + …
//! ```
//!
//! Of a class, every partial sum is again a weighted sum of deviations: none is larger than the
//! spread, however the bars jump. Steps from bar to bar need no other bars beside p, but can add up
//! to P / 2 spreads: they serve windows of fewer than [`LONG`] bars.

use super::aggregate::{DOWN, back, doubtful};
use super::beside::Side;
use super::fir::{Finish, fir};
use super::window::Slide;
use crate::fast::errors::{Errors, Inexact, of_spread, of_windows};
use crate::matrix::{Block, Strip};
use crate::scratch::Scratch;
use crate::simd::lanes::{Lanes, One, Scalar, Vector, each};
use std::sync::Arc;
use twofloat::TwoFloat;

mod symbols;

/// The classes into which [`fir`] sums.
const CLASSES: usize = 4;

/// The shortest window that is summed over strides.
const LONG: usize = 16;

/// A weighted mean; of the regression line too, whose weights are of both signs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Weighted {
    width: usize,
    /// Bars of a stride.
    stride: usize,
    /// Of every stride.
    weights: Arc<[f64]>,
    /// The place of the bar that weighs most.
    pivot: usize,
    /// The places of the other bars in the middle, one less than those of a stride, and the weights
    /// of their classes.
    beside: [(usize, f64); CLASSES - 1],
    /// What the values at a small scale do not exceed.
    most: f64,
    /// The sum of the weights' magnitudes over their sum.
    magnitude: f64,
}

impl Weighted {
    /// The mean by these weights, that of the oldest bar first, over their sum.
    pub(crate) fn new(weights: &[f64]) -> Self {
        let width = weights.len();
        let stride = if width < LONG { 1 } else { CLASSES };
        let heavier = |best: usize, j: usize| if weights[j] > weights[best] { j } else { best };
        let pivot = (1..width).fold(0, heavier);
        let first = pivot.saturating_sub(stride / 2).min(width - stride);
        // From either end up to the middle, where the classes have all of theirs; in twice the
        // precision, and rounded once.
        let mut sums: Vec<TwoFloat> = weights.iter().copied().map(TwoFloat::from).collect();
        for j in stride..first + stride {
            sums[j] = sums[j] + sums[j - stride];
        }
        for j in (first..width - stride).rev() {
            sums[j] = sums[j] + sums[j + stride];
        }
        let middle = first..first + stride;
        let total =
            sums[middle.clone()].iter().fold(TwoFloat::from(0.0), |total, &sum| total + sum);
        let share = |sum: TwoFloat| f64::from(sum) / f64::from(total);
        let taken = |j| if j < first { share(sums[j]) } else { -share(sums[j + stride]) };
        let strides = (0..width - stride).map(taken).collect();
        let mut beside = [(pivot, 0.0); CLASSES - 1];
        for (beside, j) in beside.iter_mut().zip(middle.filter(|&j| j != pivot)) {
            *beside = (j, share(sums[j]));
        }
        // A mean stays within the doubles, which its roundings may exceed; a line does not.
        let mean = weights.iter().all(|&weight| weight >= 0.0);
        let most = if mean { f64::MAX * DOWN } else { f64::INFINITY };
        let magnitude = weights.iter().map(|weight| weight.abs()).sum::<f64>() / f64::from(total);
        Self { width, stride, weights: strides, pivot, beside, most, magnitude }
    }
}

/// Windows that are taken at a time; their strides stay in the first-level cache.
const TILE: usize = 1024;

impl Slide<1, 1> for Weighted {
    const SYMBOLS: usize = 8;

    fn width(&self) -> usize {
        self.width
    }

    /// Four classes of P/4 additions, each rounded at no more than the part of the spread that its
    /// class weighs; as much for the rounding of the strides, and for that of their weights; twelve
    /// for the exponentials, the bars beside the pivot and the last sums. Below 16 bars steps, which
    /// add up to P/2 spreads: four additions, three of the classes, the steps and their weights.
    fn errors(&self, inputs: &[Inexact; 1], outputs: &[&[f64]; 1]) -> [Errors; 1] {
        let bars = self.width as f64;
        let factor = if self.width < LONG { 4.0 * bars + 8.0 } else { 0.75 * bars + 12.0 };
        of_windows(self.width, inputs, outputs, |[x], _| {
            [self.magnitude * (of_spread(factor, x.values) + x.most())]
        })
    }

    #[inline(always)]
    fn beside<L: Lanes>(
        &self,
        lanes: L,
        sides: &mut [Side<L::X8>],
        inputs: &[Block; 1],
        outputs: &mut [Strip; 1],
    ) {
        symbols::beside(self, lanes, sides, inputs, outputs);
    }

    #[inline(always)]
    fn slide<L: Lanes>(&self, lanes: L, [x]: [&[f64]; 1], [out]: [&mut [f64]; 1]) {
        if self.width == 1 {
            out.copy_from_slice(x);
            return;
        }
        let mut scratch = Scratch::kept();
        // The bars at a small scale, and the values.
        let mut scaled: Option<[Vec<f64>; 2]> = None;
        // One call in a loop: each is a copy of the whole function.
        loop {
            let (bars, values) = match &mut scaled {
                None => (x, &mut *out),
                Some([bars, values]) => (&bars[..], &mut values[..]),
            };
            if self.tiles(lanes, bars, values, &mut scratch) || scaled.is_some() {
                break;
            }
            let bars = x.iter().map(|x| x * DOWN).collect();
            scaled = Some([bars, vec![0.0; out.len()]]);
        }
        scratch.keep();
        if let Some([_, values]) = scaled {
            self.bring_back(&values, out);
        }
    }
}

impl Weighted {
    /// Whether all values are finite.
    #[inline(always)]
    fn tiles<L: Lanes>(&self, lanes: L, x: &[f64], out: &mut [f64], scratch: &mut Scratch) -> bool {
        let mut finite = true;
        for (k, out) in out.chunks_mut(TILE).enumerate() {
            let bars = &x[k * TILE..][..out.len() + self.width - 1];
            let strides = scratch.buffer(bars.len() - self.stride);
            for (stride, (older, newer)) in
                strides.iter_mut().zip(bars.iter().zip(&bars[self.stride..]))
            {
                *stride = older - newer;
            }
            let around = Around {
                pivot: &bars[self.pivot..],
                beside: each(self.beside, |(place, weight)| (&bars[place..], weight)),
                count: self.stride - 1,
            };
            fir(lanes, &self.weights, strides, out, &around);
            finite &= all_finite(lanes, out);
        }
        finite
    }

    /// Values at a small scale, in the places of those that are not finite.
    #[cold]
    #[inline(never)]
    fn bring_back(&self, values: &[f64], out: &mut [f64]) {
        let back = back(Scalar, One::new(DOWN)).get();
        for (out, value) in out.iter_mut().zip(values) {
            if !out.is_finite() {
                let value = value.clamp(-self.most, self.most);
                *out = value * back * back;
            }
        }
    }
}

/// Adds the middle of each window to the sum over its strides.
struct Around<'a> {
    pivot: &'a [f64],
    beside: [(&'a [f64], f64); CLASSES - 1],
    count: usize,
}

impl<L: Lanes> Finish<L> for Around<'_> {
    #[inline(always)]
    fn finish<W: Vector<L>, const N: usize, const V: usize>(
        &self,
        lanes: L,
        sums: &mut [W; V],
        at: usize,
    ) {
        let pivots = &self.pivot[at..at + N * V];
        for (bars, weight) in &self.beside[..self.count] {
            let (bars, weight) = (&bars[at..at + N * V], W::splat(lanes, *weight));
            let both = bars.chunks_exact(N).zip(pivots.chunks_exact(N));
            for (sum, (bar, pivot)) in sums.iter_mut().zip(both) {
                *sum = (W::load(lanes, bar) - W::load(lanes, pivot)).mul_add(weight, *sum);
            }
        }
        for (sum, pivot) in sums.iter_mut().zip(pivots.chunks_exact(N)) {
            *sum = *sum + W::load(lanes, pivot);
        }
    }
}

/// Whether all values are finite.
#[inline(always)]
fn all_finite<L: Lanes>(lanes: L, values: &[f64]) -> bool {
    // A finite number times zero is zero; infinity and NaN times zero are NaN, and stay.
    let zero = L::X8::splat(lanes, 0.0);
    let (eights, rest) = values.as_chunks::<8>();
    let mut wrong = zero;
    for eight in eights {
        wrong = L::X8::load(lanes, eight).mul_add(zero, wrong);
    }
    !doubtful(lanes, wrong) && rest.iter().all(|value| value.is_finite())
}

#[cfg(test)]
mod tests;
