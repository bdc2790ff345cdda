//! Accumulation/Distribution Line.
//!
//! Marc Chaikin, as TA-Lib's `AD`: the running sum of ((close − low) − (high − close)) / (high − low) · volume. A bar
//! whose high is not above its low adds nothing. The sum stops at the largest double.

use super::common::running;
use super::number::Number;
use crate::parameters::Ad;

pub(crate) fn ad<N: Number>(_: Ad, bars: [&[N]; 4]) -> [Vec<N>; 1] {
    [running(flows(bars))]
}

/// What each bar adds: it stops at the largest double, and so does the place in the range.
pub(super) fn flows<N: Number>([high, low, close, volume]: [&[N]; 4]) -> Vec<N> {
    let flow = |at: usize| {
        let (range, none) = (high[at] - low[at], N::from(0.0));
        let place = (close[at] - low[at]) - (high[at] - close[at]);
        if range > none { ((place / range).saturated() * volume[at]).saturated() } else { none }
    };
    (0..close.len()).map(flow).collect()
}
