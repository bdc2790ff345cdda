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

    /// As [`State::errors`]: the map itself, over numbers that carry their errors.
    fn errors(&self, inputs: &[Inexact; I], _: &[&[f64]; O]) -> [Errors; O] {
        let bars = inputs[0].values.len();
        let mut lines: [Vec<f64>; O] = array(|_| Vec::with_capacity(bars));
        for bar in 0..bars {
            let values = array(|input: usize| Tracked::new(inputs[input].at(bar)));
            for (line, value) in lines.iter_mut().zip(self.map(Scalar, values)) {
                line.push(value.error);
            }
        }
        lines.map(Errors::carried)
    }
}

/// Maps without parameters, each with its formula over lanes.
macro_rules! maps {
    ($(
        $(#[$about:meta])*
        $name:ident: $inputs:literal -> $outputs:literal, |$lanes:ident, $values:pat_param| $formula:expr;
    )*) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) struct $name;

        impl $crate::fast::operators::map::Map<$inputs, $outputs> for $name {
            #[inline(always)]
            fn map<L: $crate::simd::lanes::Lanes, V: $crate::simd::lanes::Vector<L>>(
                &self,
                $lanes: L,
                $values: [V; $inputs],
            ) -> [V; $outputs] {
                $formula
            }
        }
    )*};
}
pub(crate) use maps;

/// The mean of some values, around the last of them: of equal values it is that value.
#[inline(always)]
pub(crate) fn mean_around<L: Lanes, V: Vector<L>, const N: usize>(lanes: L, values: [V; N]) -> V {
    weighted_around(lanes, values, N as f64)
}

/// `last + Σ (value − last) / divisor`.
#[inline(always)]
pub(crate) fn weighted_around<L: Lanes, V: Vector<L>, const N: usize>(
    lanes: L,
    values: [V; N],
    divisor: f64,
) -> V {
    let (scale, back) = scale_of_sums(lanes, values);
    let scaled = each(values, |value| value * scale);
    let last = scaled[N - 1];
    let mut moved = scaled[0] - last;
    for value in &scaled[1..N - 1] {
        moved = moved + (*value - last);
    }
    (last + moved / V::splat(lanes, divisor)) * back
}

/// `part / whole`, of parts and wholes that may be near the largest double; `otherwise` of a whole that
/// is nothing.
#[inline(always)]
pub(crate) fn share<L: Lanes, V: Vector<L>>(lanes: L, part: V, whole: V, otherwise: f64) -> V {
    let zero = V::splat(lanes, 0.0);
    V::select(whole.abs().le(zero), V::splat(lanes, otherwise), part / whole)
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

/// A power of two at which quotients of these values, and what is rounded away of them, stay in the middle of
/// the doubles.
#[inline(always)]
pub(crate) fn scale_of_ratios<L: Lanes, V: Vector<L>, const N: usize>(
    lanes: L,
    values: [V; N],
) -> V {
    const UP: f64 = f64::from_bits((1023 + 600) << 52);
    let mut largest = values[0].abs();
    for value in &values[1..] {
        largest = largest.max(value.abs());
    }
    let (scale, _) = scale_of_sums(lanes, values);
    let [small, up] = each([1e-150, UP], |x| V::splat(lanes, x));
    V::select(largest.lt(small), up, scale)
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

    fn errors(&self, inputs: &[Inexact; I], outputs: &[&[f64]; O]) -> [Errors; O] {
        self.0.errors(inputs, outputs)
    }

    fn reset(&mut self) {}

    fn archive(&mut self, _: &mut dyn Archive, _: u64) -> Result<(), Corrupt> {
        Ok(())
    }
}
