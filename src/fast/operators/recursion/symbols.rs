//! Symbols of a panel in the lanes of a recursion.
//!
//! A bar's symbols lie side by side, so that is how they are read: along the whole strip, then on to
//! the next bar. The accumulators stay in the first cache meanwhile. No vector waits for another,
//! and memory comes in its own order.

use super::phase::{PHASES, PerLane, Phase, Same};
use super::{Recursion, Recursive};
use crate::matrix::{Block, Strip};
use crate::simd::lanes::{Lanes, Vector, array, each};

/// Eight symbols.
struct Side<V, const N: usize> {
    accumulators: [V; N],
    /// Zero for as long as every bar is finite: a finite number times zero is zero, anything else
    /// is NaN and stays.
    sum: V,
}

type Sides<L, const N: usize> = Vec<Side<<L as Lanes>::X8, N>>;

impl<R, const I: usize, const O: usize, const N: usize, const G: usize> Recursive<R, I, O, N, G>
where
    R: Recursion<I, O, N, G>,
{
    /// Takes the bars of a tile; `phase` is asked with the number of the vector and of the bar.
    #[inline(always)]
    fn down<'g, L: Lanes, P: Phase<L, L::X8>>(
        lanes: L,
        coefficients: impl Fn(usize) -> &'g [L::X8; G],
        phase: impl Fn(usize, usize) -> P,
        inputs: &[Block; I],
        outputs: &mut [Strip; O],
        sides: &mut Sides<L, N>,
    ) where
        L::X8: 'g,
    {
        let zero = L::X8::splat(lanes, 0.0);
        let symbols = 8 * sides.len();
        for bar in 0..inputs[0].bars() {
            let x = each(*inputs, |input| &input.bar(bar)[..symbols]);
            let ahead = each(*inputs, |input| input.ahead(bar));
            let ahead_out: [_; O] = array(|k| outputs[k].ahead(bar));
            let mut strips = outputs.iter_mut();
            let mut lines: [&mut [f64]; O] = array(|_| {
                strips.next().map_or(&mut [][..], |strip| &mut strip.bar(bar)[..symbols])
            });
            for (v, side) in sides.iter_mut().enumerate() {
                prefetch(lanes, &ahead, v);
                prefetch(lanes, &ahead_out, v);
                let x: [L::X8; I] = each(x, |x| L::X8::load(lanes, &x[8 * v..]));
                for x in &x {
                    side.sum = x.mul_add(zero, side.sum);
                }
                let (coefficients, phase) = (coefficients(v), phase(v, bar));
                R::advance::<L, L::X8, false>(
                    lanes,
                    coefficients,
                    phase,
                    x,
                    &mut side.accumulators,
                );
                let values = R::values::<L, L::X8>(lanes, coefficients, &side.accumulators);
                for (line, value) in lines.iter_mut().zip(&values) {
                    value.store(&mut line[8 * v..]);
                }
            }
        }
    }

    /// Whole vectors of symbols: all of them run, and those are kept that were past their beginning,
    /// whose bars are finite and whose numbers have stayed so.
    #[inline(always)]
    pub(super) fn symbols<L: Lanes>(
        lanes: L,
        states: &mut [&mut Self],
        inputs: &[Block; I],
        outputs: &mut [Strip; O],
        taken: &mut [bool],
    ) {
        let zero = L::X8::splat(lanes, 0.0);
        let mut sides: Sides<L, N> = Vec::with_capacity(states.len() / 8);
        for states in states.chunks_exact(8) {
            let number = |n: usize| array::<_, 8>(|lane| states[lane].accumulators[n]);
            let accumulators = array(|n| L::X8::load(lanes, &number(n)));
            sides.push(Side { accumulators, sum: zero });
        }
        let phase = states[0].phase();
        if !R::BLOCKS || states.iter().all(|state| state.phase() == phase) {
            let coefficients = each(states[0].coefficients, |gain| L::X8::splat(lanes, gain));
            Self::down(
                lanes,
                #[inline(always)]
                |_| &coefficients,
                #[inline(always)]
                |_, bar| Same::of(phase + bar),
                inputs,
                outputs,
                &mut sides,
            );
        } else {
            Self::phase_by_phase(lanes, states, inputs, outputs, &mut sides);
        }
        let bars = inputs[0].bars() as u64;
        for ((states, side), taken) in
            states.chunks_exact_mut(8).zip(&sides).zip(taken.chunks_exact_mut(8))
        {
            let (sums, accumulators) =
                (numbers::<L>(&side.sum), each(side.accumulators, |n| numbers::<L>(&n)));
            for (lane, (state, taken)) in states.iter_mut().zip(taken).enumerate() {
                let accumulators = each(accumulators, |values| values[lane]);
                let finite =
                    sums[lane] == 0.0 && accumulators.iter().all(|number| number.is_finite());
                *taken = finite && state.left_of_warm_up() == 0;
                if *taken {
                    state.accumulators = accumulators;
                    state.bars += bars;
                }
            }
        }
    }

    /// Symbols whose blocks begin at different bars.
    #[inline(always)]
    fn phase_by_phase<L: Lanes>(
        lanes: L,
        states: &[&mut Self],
        inputs: &[Block; I],
        outputs: &mut [Strip; O],
        sides: &mut Sides<L, N>,
    ) {
        let zero = L::X8::splat(lanes, 0.0);
        let (mut coefficients, mut begins) = (Vec::new(), Vec::new());
        for states in states.chunks_exact(8) {
            let rotated: [[f64; G]; 8] =
                array(|lane| R::rotated(&states[lane].coefficients, states[lane].phase()));
            coefficients
                .push(array(|k| L::X8::load(lanes, &array::<_, 8>(|lane| rotated[lane][k]))));
            // Where so many bars on a block begins.
            let phase = |lane: usize, number: usize| (states[lane].phase() + number) % PHASES;
            begins.push(array::<_, PHASES>(|number| {
                L::X8::load(lanes, &array::<_, 8>(|lane| phase(lane, number) as f64)).le(zero)
            }));
        }
        Self::down(
            lanes,
            #[inline(always)]
            |v| &coefficients[v],
            #[inline(always)]
            |v, bar| {
                let number = bar % PHASES;
                PerLane { number, first: begins[v][number], last: begins[v][(bar + 1) % PHASES] }
            },
            inputs,
            outputs,
            sides,
        );
    }
}

/// Asks for a vector of the next bar.
#[inline(always)]
fn prefetch<L: Lanes>(lanes: L, ahead: &[*const f64], v: usize) {
    for line in ahead {
        lanes.prefetch(line.wrapping_add(8 * v));
    }
}

#[inline(always)]
fn numbers<L: Lanes>(vector: &L::X8) -> [f64; 8] {
    let mut values = [0.0; 8];
    vector.store(&mut values);
    values
}
