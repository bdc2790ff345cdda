//! Maps: what a bar's values say of that bar alone.

use crate::archive::{Archive, Corrupt};
use crate::fast::State;
use crate::fast::errors::tracked::Tracked;
use crate::fast::errors::{Errors, Inexact};
use crate::simd::lanes::{Lanes, One, Scalar, Vector, array, each};

/// A function of the values of a bar.
pub(crate) trait Map<const I: usize, const O: usize>:
    Clone + PartialEq + Send + Sync + 'static
{
    fn map<L: Lanes, V: Vector<L>>(&self, lanes: L, values: [V; I]) -> [V; O];
}

/// So small a power of two that sums of a few of these values stay within the doubles, where they
/// might not, else one; and what brings a sum back.
#[inline(always)]
pub(crate) fn scale_of_sums<L: Lanes, V: Vector<L>, const N: usize>(
    lanes: L,
    values: [V; N],
) -> (V, V) {
    const DOWN: f64 = 1.0 / 64.0;
    let mut largest = values[0].abs();
    for value in &values[1..] {
        largest = largest.max(value.abs());
    }
    let [one, limit, down, up] =
        each([1.0, f64::MAX * DOWN, DOWN, 1.0 / DOWN], |x| V::splat(lanes, x));
    let within = largest.le(limit);
    (V::select(within, one, down), V::select(within, one, up))
}

/// A map as a state, which has nothing to remember.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mapped<M>(pub(crate) M);

impl<M> Mapped<M> {
    /// The bars from `at` on that fill a vector.
    #[inline(always)]
    fn bars<L: Lanes, V: Vector<L>, const I: usize, const O: usize>(
        &self,
        lanes: L,
        x: &[&[f64]; I],
        out: &mut [&mut [f64]; O],
        at: usize,
    ) where
        M: Map<I, O>,
    {
        let values = self.0.map(lanes, each(*x, |x| V::load(lanes, &x[at..])));
        for (value, out) in values.into_iter().zip(out) {
            value.store(&mut out[at..]);
        }
    }
}

impl<M: Map<I, O>, const I: usize, const O: usize> State<I, O> for Mapped<M> {
    const DOUBLES_PER_BAR: usize = 0;

    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn run<L: Lanes>(&mut self, lanes: L, x: [&[f64]; I], mut out: [&mut [f64]; O], before: usize) {
        let (x, bars) = (each(x, |x| &x[before..]), x[0].len() - before);
        let wide = if L::WIDE { bars / 8 * 8 } else { 0 };
        for at in (0..wide).step_by(8) {
            self.bars::<L, L::X8, I, O>(lanes, &x, &mut out, at);
        }
        for at in wide..bars {
            self.bars::<L, One<L>, I, O>(lanes, &x, &mut out, at);
        }
    }

    /// The map itself, over numbers that carry their errors.
    fn errors(&self, inputs: &[Inexact; I], _: &[&[f64]; O]) -> [Errors; O] {
        let bars = inputs[0].values.len();
        let mut lines: [Vec<f64>; O] = array(|_| Vec::with_capacity(bars));
        for bar in 0..bars {
            let values = array(|input: usize| Tracked::new(inputs[input].at(bar)));
            for (line, value) in lines.iter_mut().zip(self.0.map(Scalar, values)) {
                line.push(value.error);
            }
        }
        lines.map(Errors::carried)
    }

    fn reset(&mut self) {}

    fn archive(&mut self, _: &mut dyn Archive, _: u64) -> Result<(), Corrupt> {
        Ok(())
    }
}
