//! Donchian Channel.
//!
//! Richard Donchian, as TA-Lib's `DONCHIAN`: the highest high and the lowest low of the window, the
//! newest bar included, and the middle between them.

use super::common::extent;
use super::number::Number;
use crate::parameters::Donchian;

pub(crate) fn donchian<N: Number>(
    Donchian { period }: Donchian,
    [high, low]: [&[N]; 2],
) -> [Vec<N>; 3] {
    let ranges = extent(high, low, period);
    let line = |of: fn([N; 2]) -> N| ranges.iter().copied().map(of).collect();
    [
        line(|[_, highest]| highest),
        line(|[lowest, highest]| (lowest + highest) / N::from(2.0)),
        line(|[lowest, _]| lowest),
    ]
}
