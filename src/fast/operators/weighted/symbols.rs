//! Symbols of a panel in the lanes of weighted windows.
//!
//! The strides of eight symbols are taken once for some bars, and the windows of four bars at a time
//! are summed over them: each in the order of the operations of a single series.

use super::super::beside::Side;
use super::{CLASSES, Weighted};
use crate::matrix::{Block, Strip};
use crate::scratch::Scratch;
use crate::simd::lanes::{Lanes, Vector};

/// Bars whose windows are taken at a time, while their strides stay in the first-level cache.
const BARS: usize = 64;

/// Windows of a vector that are summed side by side.
const TOGETHER: usize = 4;

#[inline(always)]
pub(super) fn beside<L: Lanes>(
    weighted: &Weighted,
    lanes: L,
    sides: &mut [Side<L::X8>],
    inputs: &[Block; 1],
    outputs: &mut [Strip; 1],
) {
    let bars = inputs[0].bars();
    let reach = weighted.width - 1;
    let mut scratch = Scratch::kept();
    for from in (0..bars).step_by(BARS) {
        let to = bars.min(from + BARS);
        // The strides that windows have which end with these bars, the first window's oldest first.
        let count = to - from + reach - weighted.stride.min(reach);
        let strides = scratch.buffer(8 * count);
        for side in &mut *sides {
            let oldest = from as isize - reach as isize;
            if weighted.width > 1 {
                for (k, place) in strides.chunks_exact_mut(8).enumerate() {
                    let at = oldest + k as isize;
                    let [older] = side.load(lanes, inputs, at);
                    let [newer] = side.load(lanes, inputs, at + weighted.stride as isize);
                    (older - newer).store(place);
                }
            }
            let mut bar = from;
            while bar + TOGETHER <= to {
                let strides = &strides[8 * (bar - from)..];
                windows::<L, TOGETHER>(weighted, lanes, side, inputs, outputs, strides, bar);
                bar += TOGETHER;
            }
            for bar in bar..to {
                let strides = &strides[8 * (bar - from)..];
                windows::<L, 1>(weighted, lanes, side, inputs, outputs, strides, bar);
            }
        }
    }
    scratch.keep();
}

/// The windows that end with so many bars.
#[inline(always)]
fn windows<L: Lanes, const B: usize>(
    weighted: &Weighted,
    lanes: L,
    side: &mut Side<L::X8>,
    inputs: &[Block; 1],
    outputs: &mut [Strip; 1],
    strides: &[f64],
    bar: usize,
) {
    let zero = L::X8::splat(lanes, 0.0);
    let mut totals = [zero; B];
    for class in 0..weighted.weights.len().min(CLASSES) {
        let mut sums = [zero; B];
        for (j, &weight) in weighted.weights.iter().enumerate().skip(class).step_by(CLASSES) {
            let weight = L::X8::splat(lanes, weight);
            let strides = &strides[8 * j..][..8 * B];
            for (sum, stride) in sums.iter_mut().zip(strides.chunks_exact(8)) {
                *sum = L::X8::load(lanes, stride).mul_add(weight, *sum);
            }
        }
        for (total, sum) in totals.iter_mut().zip(sums) {
            *total = if class == 0 { sum } else { *total + sum };
        }
    }
    for (k, total) in totals.into_iter().enumerate() {
        let bar = bar + k;
        let oldest = bar as isize + 1 - weighted.width as isize;
        let [pivot] = side.load(lanes, inputs, oldest + weighted.pivot as isize);
        let mut total = total;
        for &(place, weight) in &weighted.beside[..weighted.stride - 1] {
            let [other] = side.load(lanes, inputs, oldest + place as isize);
            total = (other - pivot).mul_add(L::X8::splat(lanes, weight), total);
        }
        let newest = side.load(lanes, inputs, bar as isize);
        let value = if weighted.width == 1 { newest[0] } else { total + pivot };
        side.prefetch(lanes, inputs, outputs, (bar + BARS) as isize);
        side.look(lanes, &newest);
        side.look(lanes, &[value]);
        side.store(outputs, bar, [value]);
    }
}
