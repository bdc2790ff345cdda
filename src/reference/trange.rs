//! True Range.
//!
//! J. Welles Wilder (1978), as TA-Lib's `TRANGE`: the range of a bar, or how far it reaches from the
//! close before where that is more. The first bar has no close before it.

use super::common::true_ranges;
use super::number::Number;
use crate::parameters::Trange;

pub(crate) fn trange<N: Number>(_: Trange, bars: [&[N]; 3]) -> [Vec<N>; 1] {
    [true_ranges(bars)]
}
