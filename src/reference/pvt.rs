//! Price Volume Trend: the running sum of the close's relative change times the volume, from 0 at the first bar on, as
//! TA-Lib's `PVT`. After a close of 0 nothing is added. The sum stops at the
//! largest double, and so does what is added to it.

use super::common::running;
use super::number::Number;
use crate::parameters::Pvt;

pub(crate) fn pvt<N: Number>(_: Pvt, [close, volume]: [&[N]; 2]) -> [Vec<N>; 1] {
    let trend = |at: usize| {
        let before = close[at.saturating_sub(1)];
        if before.is_zero() {
            before
        } else {
            (((close[at] - before) / before).saturated() * volume[at]).saturated()
        }
    };
    [running((0..close.len()).map(trend).collect())]
}
