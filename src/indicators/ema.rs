//! The exponential average of a series.

use crate::fast::operators::exponential::{Exponential, Smoothed};
use crate::fast::operators::recursion::Recursive;
use crate::parameters::Ema;

pub(crate) fn state(Ema { period }: Ema) -> Smoothed {
    Recursive::new(Exponential { seed: period, count: period - 1, of: period + 1 })
}
