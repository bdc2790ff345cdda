//! Functions of a value that are taken one by one: transcendental ones, from a library in plain Rust,
//! which give the same bits on every level.

use crate::archive::{Archive, Corrupt};
use crate::fast::State;
use crate::fast::errors::{Errors, Inexact};
use crate::rounding::LEAST;
use crate::simd::lanes::Lanes;

pub(crate) trait Curve: Clone + PartialEq + Send + Sync + 'static {
    fn value(&self, x: f64) -> f64;

    /// How far the value may be off where x is off by so much.
    fn error(&self, x: f64, error: f64) -> f64;
}

/// A curve as a state, which has nothing to remember.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Curved<C>(pub(crate) C);

impl<C: Curve> State<1, 1> for Curved<C> {
    const DOUBLES_PER_BAR: usize = 0;

    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn run<L: Lanes>(&mut self, _: L, [x]: [&[f64]; 1], [out]: [&mut [f64]; 1], before: usize) {
        for (out, &x) in out.iter_mut().zip(&x[before..]) {
            *out = self.0.value(x);
        }
    }

    fn errors(&self, [x]: &[Inexact; 1], _: &[&[f64]; 1]) -> [Errors; 1] {
        [Errors::carried(x.pairs().map(|(x, error)| self.0.error(x, error) + LEAST).collect())]
    }

    fn reset(&mut self) {}

    fn archive(&mut self, _: &mut dyn Archive, _: u64) -> Result<(), Corrupt> {
        Ok(())
    }
}
