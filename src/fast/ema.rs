//! The exponential average of a series.

use super::exponential::{Exponential, Smoothed};
use super::recursion::Recursive;
use crate::registry::Ema;

pub(crate) fn state(Ema { period }: Ema) -> Smoothed {
    Recursive::new(Exponential { seed: period, count: period - 1, of: period + 1 })
}
