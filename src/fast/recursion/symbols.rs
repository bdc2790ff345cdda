//! Symbols of a panel in the lanes of a recursion.
//!
//! A bar's symbols lie side by side, so that is how they are read: along the whole strip, then on to
//! the next bar. What is carried stays in the first cache meanwhile. No vector waits for another,
//! and memory comes in its own order.

use super::phase::{Apart, PHASES, Phase, Same};
use super::{Recursion, Recursive};
use crate::fast::lanes::{Lanes, Vector, array, each};
use crate::panel::block::{Block, Strip};

/// Eight symbols.
struct Side<V, const N: usize> {
    carried: [V; N],
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
        gains: impl Fn(usize) -> &'g [L::X8; G],
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
                ask(lanes, &ahead, v);
                ask(lanes, &ahead_out, v);
                let x: [L::X8; I] = each(x, |x| L::X8::load(lanes, &x[8 * v..]));
                for x in &x {
                    side.sum = x.mul_add(zero, side.sum);
                }
                let (gains, phase) = (gains(v), phase(v, bar));
                R::advance::<L, L::X8, false>(lanes, gains, phase, x, &mut side.carried);
                let values = R::values::<L, L::X8>(lanes, gains, &side.carried);
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
            let number = |n: usize| array::<_, 8>(|lane| states[lane].carried[n]);
            let carried = array(|n| L::X8::load(lanes, &number(n)));
            sides.push(Side { carried, sum: zero });
        }
        let phase = states[0].phase();
        if !R::BLOCKS || states.iter().all(|state| state.phase() == phase) {
            let gains = each(states[0].gains, |gain| L::X8::splat(lanes, gain));
            Self::down(
                lanes,
                #[inline(always)]
                |_| &gains,
                #[inline(always)]
                |_, bar| Same::of(phase + bar),
                inputs,
                outputs,
                &mut sides,
            );
        } else {
            Self::apart(lanes, states, inputs, outputs, &mut sides);
        }
        let bars = inputs[0].bars() as u64;
        for ((states, side), taken) in
            states.chunks_exact_mut(8).zip(&sides).zip(taken.chunks_exact_mut(8))
        {
            let (sums, carried) =
                (numbers::<L>(&side.sum), each(side.carried, |n| numbers::<L>(&n)));
            for (lane, (state, taken)) in states.iter_mut().zip(taken).enumerate() {
                let carried = each(carried, |values| values[lane]);
                let finite = sums[lane] == 0.0 && carried.iter().all(|number| number.is_finite());
                *taken = finite && state.missing() == 0;
                if *taken {
                    state.carried = carried;
                    state.bars += bars;
                }
            }
        }
    }

    /// Symbols whose blocks begin at different bars.
    #[inline(always)]
    fn apart<L: Lanes>(
        lanes: L,
        states: &[&mut Self],
        inputs: &[Block; I],
        outputs: &mut [Strip; O],
        sides: &mut Sides<L, N>,
    ) {
        let zero = L::X8::splat(lanes, 0.0);
        let (mut gains, mut begins) = (Vec::new(), Vec::new());
        for states in states.chunks_exact(8) {
            let turned: [[f64; G]; 8] =
                array(|lane| R::turned(&states[lane].gains, states[lane].phase()));
            gains.push(array(|k| L::X8::load(lanes, &array::<_, 8>(|lane| turned[lane][k]))));
            // Where so many bars on a block begins.
            let phase = |lane: usize, number: usize| (states[lane].phase() + number) % PHASES;
            begins.push(array::<_, PHASES>(|number| {
                L::X8::load(lanes, &array::<_, 8>(|lane| phase(lane, number) as f64)).le(zero)
            }));
        }
        Self::down(
            lanes,
            #[inline(always)]
            |v| &gains[v],
            #[inline(always)]
            |v, bar| {
                let number = bar % PHASES;
                Apart { number, first: begins[v][number], last: begins[v][(bar + 1) % PHASES] }
            },
            inputs,
            outputs,
            sides,
        );
    }
}

/// Asks for a vector of the next bar.
#[inline(always)]
fn ask<L: Lanes>(lanes: L, ahead: &[*const f64], v: usize) {
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
