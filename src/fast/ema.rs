//! The exponential average of a series.

use super::operators::exponential::{Exponential, Smoothed};
use super::operators::recursion::Recursive;
use crate::parameters::Ema;

pub(crate) fn state(Ema { period }: Ema) -> Smoothed {
    Recursive::new(Exponential { seed: period, count: period - 1, of: period + 1 })
}
