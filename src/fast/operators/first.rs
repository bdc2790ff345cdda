//! The first value of a line, at every bar: what cumulative averages are written around.

use crate::archive::{Archive, Corrupt};
use crate::fast::State;
use crate::fast::errors::{Errors, Inexact};
use crate::simd::lanes::Lanes;

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct First(Option<f64>);

impl State<1, 1> for First {
    const DOUBLES_PER_BAR: usize = 0;

    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn run<L: Lanes>(&mut self, _: L, [x]: [&[f64]; 1], [out]: [&mut [f64]; 1], before: usize) {
        if let Some(&next) = x.get(before) {
            out.fill(*self.0.get_or_insert(next));
        }
    }

    /// The value that it repeats is the one that is meant, whatever it was rounded from.
    fn errors(&self, [x]: &[Inexact; 1], _: &[&[f64]; 1]) -> [Errors; 1] {
        [Errors::carried(vec![0.0; x.values.len()])]
    }

    fn forgets(&self, _: usize) -> Option<usize> {
        None
    }

    fn reset(&mut self) {
        self.0 = None;
    }

    fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt> {
        let mut first = self.0.into_iter().collect();
        archive.numbers(&mut first, usize::from(bars > 0))?;
        self.0 = first.pop();
        Ok(())
    }
}
