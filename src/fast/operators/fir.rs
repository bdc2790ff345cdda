//! The sums of weighted windows: `Σ weights[j] · x[i + j]`, the direct way.
//!
//! Neighbouring outputs sit in the lanes, and each is a pure function of its window. The taps are
//! summed in four classes, `j mod 4`, each class in the order of `j` with fused multiply-adds, and
//! the classes are added up in order. That order serves both ends: for a single window (a stream)
//! the classes are the four lanes of one vector, so the chain of dependent additions is a quarter
//! as long; for many windows the vectors that one class reads overlap from output to output, so
//! that each is loaded once and used for up to four taps. Without that reuse the loads, most of
//! which straddle two cache lines, and not the arithmetic set the pace.

use crate::simd::lanes::{Lanes, One, Vector};

/// What becomes of the sums, while they are still in registers.
pub(crate) trait Finish<L: Lanes> {
    /// `V` vectors of `N` neighbouring windows, the first of which is number `at`.
    fn finish<W: Vector<L>, const N: usize, const V: usize>(
        &self,
        lanes: L,
        sums: &mut [W; V],
        at: usize,
    );
}

/// The weighted windows of `x`, of which there must be `out.len()`.
#[inline(always)]
pub(crate) fn fir<L: Lanes>(
    lanes: L,
    weights: &[f64],
    x: &[f64],
    out: &mut [f64],
    finish: &impl Finish<L>,
) {
    assert!(!weights.is_empty() && x.len() + 1 == out.len() + weights.len());
    let mut done = 0;
    if L::WIDE && out.len() >= 4 {
        if L::MANY {
            done = blocks::<L, L::X8, 8, 8>(lanes, weights, x, out, done, finish);
        } else {
            done = blocks::<L, L::X4, 4, 8>(lanes, weights, x, out, done, finish);
        }
        done = blocks::<L, L::X4, 4, 1>(lanes, weights, x, out, done, finish);
    }
    for at in done..out.len() {
        let mut sum = [One::new(dot(lanes, weights, &x[at..at + weights.len()]))];
        finish.finish::<_, 1, 1>(lanes, &mut sum, at);
        out[at] = sum[0].get();
    }
}

/// The outputs from `at` on, as far as blocks of `V` vectors of `N` reach; the last overlaps the one
/// before. Returns the outputs done.
#[inline(always)]
fn blocks<L: Lanes, W: Vector<L>, const N: usize, const V: usize>(
    lanes: L,
    weights: &[f64],
    x: &[f64],
    out: &mut [f64],
    mut at: usize,
    finish: &impl Finish<L>,
) -> usize {
    let block = N * V;
    if out.len() - at < block {
        return at;
    }
    let last = out.len() - block;
    loop {
        let bars = &x[at..at + block + weights.len() - 1];
        let mut sums = windows::<L, W, N, V>(lanes, weights, bars);
        finish.finish::<W, N, V>(lanes, &mut sums, at);
        for (sum, target) in sums.into_iter().zip(out[at..at + block].chunks_exact_mut(N)) {
            sum.store(target);
        }
        if at == last {
            return out.len();
        }
        at = (at + block).min(last);
    }
}

/// `V` vectors of neighbouring windows, which are all that `x` holds.
#[inline(always)]
fn windows<L: Lanes, W: Vector<L>, const N: usize, const V: usize>(
    lanes: L,
    weights: &[f64],
    x: &[f64],
) -> [W; V] {
    // What every unchecked access below relies on.
    assert_eq!(x.len() + 1, N * V + weights.len());
    let mut total = class::<L, W, N, V>(lanes, weights, x, 0);
    for first in 1..weights.len().min(4) {
        let sums = class::<L, W, N, V>(lanes, weights, x, first);
        for (total, sum) in total.iter_mut().zip(sums) {
            *total = *total + sum;
        }
    }
    total
}

/// The sums over every fourth tap, beginning with the first.
#[inline(always)]
fn class<L: Lanes, W: Vector<L>, const N: usize, const V: usize>(
    lanes: L,
    weights: &[f64],
    x: &[f64],
    first: usize,
) -> [W; V] {
    let mut sums = [W::splat(lanes, 0.0); V];
    let mut at = first;
    while at + 12 < weights.len() {
        taps::<L, W, N, V, 4>(lanes, weights, x, at, &mut sums);
        at += 16;
    }
    match (weights.len() + 3 - at) / 4 {
        3 => taps::<L, W, N, V, 3>(lanes, weights, x, at, &mut sums),
        2 => taps::<L, W, N, V, 2>(lanes, weights, x, at, &mut sums),
        1 => taps::<L, W, N, V, 1>(lanes, weights, x, at, &mut sums),
        _ => {}
    }
    sums
}

/// Adds `Q` taps of a class, each vector loaded once.
#[inline(always)]
fn taps<L: Lanes, W: Vector<L>, const N: usize, const V: usize, const Q: usize>(
    lanes: L,
    weights: &[f64],
    x: &[f64],
    at: usize,
    sums: &mut [W; V],
) {
    debug_assert!(at + 4 * (Q - 1) < weights.len() && at + 4 * (Q - 1) + N * V <= x.len());
    let mut weight = [W::splat(lanes, 0.0); Q];
    for (q, weight) in weight.iter_mut().enumerate() {
        // SAFETY: the last of the `Q` taps is one of the weights, as `class` has counted. Checks
        // here, four times in nine taps, would cost a third of the time.
        *weight = W::splat(lanes, unsafe { *weights.get_unchecked(at + 4 * q) });
    }
    // What vector `v` reads for tap `q`.
    macro_rules! load {
        ($v:expr, $q:expr) => {{
            let from = at + N * $v + 4 * $q;
            // SAFETY: the tap `at + 4(Q − 1)` is one of the weights, and behind it there are bars
            // for `V` vectors, as `windows` has asserted.
            W::load(lanes, unsafe { x.get_unchecked(from..from + N) })
        }};
    }
    let mut values = [W::splat(lanes, 0.0); Q];
    for (q, value) in values.iter_mut().enumerate() {
        *value = load!(0, q);
    }
    // Written out: what the compiler leaves a loop keeps its sums in memory.
    macro_rules! vectors {
        ($($v:literal)*) => {$(
            if $v < V {
                for q in 0..Q {
                    sums[$v] = values[q].mul_add(weight[q], sums[$v]);
                }
                if $v + 1 < V {
                    // So many taps further the vector before has read the same.
                    let known = N / 4;
                    for q in 0..Q {
                        values[q] =
                            if q + known < Q { values[q + known] } else { load!($v + 1, q) };
                    }
                }
            }
        )*};
    }
    vectors!(0 1 2 3 4 5 6 7);
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
