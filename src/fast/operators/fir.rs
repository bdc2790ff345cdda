//! Weighted windows: `out[i] = Σ weights[j] · x[i + j]`, the direct way.
//!
//! Neighbouring outputs sit in the lanes, and each is a pure function of its window. The taps are
//! summed in four classes, `j mod 4`, each class in the order of `j` with fused multiply-adds, and
//! the classes are added up in order. That order serves both ends: for a single window (a stream)
//! the classes are the four lanes of one vector, so the chain of dependent additions is a quarter
//! as long; for many windows the vectors that one class reads overlap from output to output, so
//! that each is loaded once and used for up to four taps. Without that reuse the loads, most of
//! which straddle two cache lines, and not the arithmetic set the pace.

use super::window::Slide;
use crate::simd::lanes::{Lanes, Vector};
use std::sync::Arc;

/// Vectors of outputs that are computed side by side.
const SIDE: usize = 8;

/// A weighted window.
#[derive(Clone, Debug)]
pub(crate) struct Fir {
    weights: Arc<[f64]>,
}

impl Fir {
    /// The weights, that of the oldest bar first.
    pub(crate) fn new(weights: Vec<f64>) -> Self {
        Self { weights: weights.into() }
    }
}

impl Slide<1, 1> for Fir {
    fn width(&self) -> usize {
        self.weights.len()
    }

    #[inline(always)]
    fn slide<L: Lanes>(&self, lanes: L, [x]: [&[f64]; 1], [out]: [&mut [f64]; 1]) {
        fir(lanes, &self.weights, x, out, &mut Sums);
    }
}

/// What becomes of the sums, while they are still in registers.
pub(crate) trait Finish<L: Lanes> {
    /// Neighbouring windows, the first of which is number `at`.
    fn lanes(&mut self, lanes: L, sums: L::X4, at: usize) -> L::X4;
    /// Window number `at`.
    fn one(&mut self, sum: f64, at: usize) -> f64;
}

/// Nothing more.
struct Sums;

impl<L: Lanes> Finish<L> for Sums {
    #[inline(always)]
    fn lanes(&mut self, _: L, sums: L::X4, _: usize) -> L::X4 {
        sums
    }
    #[inline(always)]
    fn one(&mut self, sum: f64, _: usize) -> f64 {
        sum
    }
}

/// The weighted windows of `x`, of which there must be `out.len()`.
#[inline(always)]
pub(crate) fn fir<L: Lanes>(
    lanes: L,
    weights: &[f64],
    x: &[f64],
    out: &mut [f64],
    finish: &mut impl Finish<L>,
) {
    assert!(!weights.is_empty() && x.len() + 1 == out.len() + weights.len());
    let mut done = 0;
    if L::WIDE && out.len() >= 4 {
        done = blocks::<L, SIDE>(lanes, weights, x, out, 0, finish);
        done = blocks::<L, 1>(lanes, weights, x, out, done, finish);
    }
    for (at, out) in out.iter_mut().enumerate().skip(done) {
        *out = finish.one(dot(lanes, weights, &x[at..at + weights.len()]), at);
    }
}

/// The outputs from `at` on, as far as blocks of `V` vectors reach; the last overlaps the one
/// before. Returns the outputs done.
#[inline(always)]
fn blocks<L: Lanes, const V: usize>(
    lanes: L,
    weights: &[f64],
    x: &[f64],
    out: &mut [f64],
    mut at: usize,
    finish: &mut impl Finish<L>,
) -> usize {
    let block = 4 * V;
    if out.len() - at < block {
        return at;
    }
    let last = out.len() - block;
    loop {
        let sums = windows::<L, V>(lanes, weights, &x[at..at + block + weights.len() - 1]);
        let target = &mut out[at..at + block];
        for (v, sum) in sums.into_iter().enumerate() {
            finish.lanes(lanes, sum, at + 4 * v).store(&mut target[4 * v..]);
        }
        if at == last {
            return out.len();
        }
        at = (at + block).min(last);
    }
}

/// `V` vectors of neighbouring windows, which are all that `x` holds.
#[inline(always)]
fn windows<L: Lanes, const V: usize>(lanes: L, weights: &[f64], x: &[f64]) -> [L::X4; V] {
    // What every unchecked access below relies on.
    assert_eq!(x.len() + 1, 4 * V + weights.len());
    let mut total = class::<L, V>(lanes, weights, x, 0);
    for first in 1..weights.len().min(4) {
        let sums = class::<L, V>(lanes, weights, x, first);
        for (total, sum) in total.iter_mut().zip(sums) {
            *total = *total + sum;
        }
    }
    total
}

/// The sums over every fourth tap, beginning with the first.
#[inline(always)]
fn class<L: Lanes, const V: usize>(
    lanes: L,
    weights: &[f64],
    x: &[f64],
    first: usize,
) -> [L::X4; V] {
    let mut sums = [L::X4::splat(lanes, 0.0); V];
    let mut at = first;
    while at + 12 < weights.len() {
        taps::<L, V, 4>(lanes, weights, x, at, &mut sums);
        at += 16;
    }
    match (weights.len() + 3 - at) / 4 {
        3 => taps::<L, V, 3>(lanes, weights, x, at, &mut sums),
        2 => taps::<L, V, 2>(lanes, weights, x, at, &mut sums),
        1 => taps::<L, V, 1>(lanes, weights, x, at, &mut sums),
        _ => {}
    }
    sums
}

/// Adds `Q` taps of a class, each vector loaded once.
#[inline(always)]
fn taps<L: Lanes, const V: usize, const Q: usize>(
    lanes: L,
    weights: &[f64],
    x: &[f64],
    at: usize,
    sums: &mut [L::X4; V],
) {
    debug_assert!(at + 4 * (Q - 1) < weights.len() && at + 4 * (V + Q - 1) <= x.len());
    let mut weight = [L::X4::splat(lanes, 0.0); Q];
    for (q, weight) in weight.iter_mut().enumerate() {
        // SAFETY: the last of the `Q` taps is one of the weights, as `class` has counted. Checks
        // here, four times in nine taps, would cost a third of the time.
        *weight = L::X4::splat(lanes, unsafe { *weights.get_unchecked(at + 4 * q) });
    }
    for m in 0..V + Q - 1 {
        // SAFETY: the tap `at + 4(Q − 1)` is one of the weights, and behind it there are bars for
        // `V` vectors, as `windows` has asserted.
        let values = L::X4::load(lanes, unsafe { x.get_unchecked(at + 4 * m..at + 4 * m + 4) });
        for q in 0..Q {
            if m >= q && m - q < V {
                sums[m - q] = values.mul_add(weight[q], sums[m - q]);
            }
        }
    }
}

/// One window, its four classes in the lanes.
#[inline(always)]
fn dot<L: Lanes>(lanes: L, weights: &[f64], x: &[f64]) -> f64 {
    let whole = weights.len() / 4 * 4;
    let mut sums = L::X4::splat(lanes, 0.0);
    for at in (0..whole).step_by(4) {
        let values = L::X4::load(lanes, &x[at..at + 4]);
        sums = values.mul_add(L::X4::load(lanes, &weights[at..at + 4]), sums);
    }
    let mut classes = [0.0; 4];
    sums.store(&mut classes);
    for (class, at) in (whole..weights.len()).enumerate() {
        classes[class] = L::fused(x[at], weights[at], classes[class]);
    }
    if whole > 0 {
        return ((classes[0] + classes[1]) + classes[2]) + classes[3];
    }
    let mut total = classes[0];
    for class in &classes[1..weights.len()] {
        total += class;
    }
    total
}

#[cfg(test)]
mod tests;
