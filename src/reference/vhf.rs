//! Vertical Horizontal Filter.
//!
//! Adam White, Futures (August 1991), as TA-Lib's `VHF`: the range of the last P values over the way gone in
//! the last P changes; 0 where nothing moved. The way stops at the largest double.

use super::common::{difference, extent};
use super::number::Number;
use crate::parameters::Vhf;

pub(crate) fn vhf<N: Number>(Vhf { period }: Vhf, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let line = x.windows(period + 1).map(|window| {
        let path: N = window.windows(2).map(|pair| difference(pair[1], pair[0]).abs()).sum();
        let [[lowest, highest]] = extent(&window[1..], &window[1..], period)[..] else {
            return path;
        };
        if path.is_zero() { path } else { difference(highest, lowest) / path.saturated() }
    });
    [line.collect()]
}
