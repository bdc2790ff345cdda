//! The lowest and the highest value of a window: of one line, or of lows and of highs.

use super::aggregate::{Aggregate, Bar};
use crate::fast::errors::{Errors, Inexact, of_windows};
use crate::simd::lanes::{Lanes, Vector};

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Extent {
    pub(crate) period: usize,
}

/// Highs come first, lows last; of one line both are the same.
impl<const I: usize> Aggregate<I, 2, 2, 2> for Extent {
    fn width(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn nothing<L: Lanes, V: Vector<L>>(&self, _: L, pivot: &[V; I]) -> [V; 2] {
        [pivot[I - 1], pivot[0]]
    }

    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(
        &self,
        _: L,
        [lowest, highest]: &mut [V; 2],
        bar: &Bar<V, I>,
    ) {
        *lowest = lowest.min(bar.values[I - 1]);
        *highest = highest.max(bar.values[0]);
    }

    /// Which of two zeros is the larger depends on the order in which they are met: none is below zero.
    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        _: &Bar<V, I>,
        older: &[V; 2],
        newer: &[V; 2],
    ) -> [V; 2] {
        let zero = V::splat(lanes, 0.0);
        [older[0].min(newer[0]) + zero, older[1].max(newer[1]) + zero]
    }

    /// Comparisons are beyond doubt.
    #[inline(always)]
    fn doubt<L: Lanes, V: Vector<L>>(
        &self,
        _: L,
        doubt: V,
        _: &[V; 2],
        _: &[V; 2],
        _: &[V; 2],
    ) -> V {
        doubt
    }

    /// The largest of values that are off by so much is off by no more.
    fn error(&self, window: &[Inexact; I], _: &[f64; 2]) -> [f64; 2] {
        [window[I - 1].most(), window[0].most()]
    }

    fn errors(&self, inputs: &[Inexact; I], outputs: &[&[f64]; 2]) -> [Errors; 2] {
        if inputs.iter().all(|input| input.is_exact) {
            return outputs.map(|output| Errors::exact(output.len()));
        }
        of_windows(self.period, inputs, outputs, |window, values| self.error(window, values))
    }
}
