//! Negative Volume Index.
//!
//! Paul Dysart (1936) and Norman Fosback, Stock Market Logic (1976), as TA-Lib's `NVI`: 1000 at the first bar,
//! times close / previous close on the bars whose volume falls. After a close of 0 it stays as it is; it stops at
//! the largest double.

use super::number::Number;
use crate::parameters::Nvi;

pub(crate) fn nvi<N: Number>(_: Nvi, [close, volume]: [&[N]; 2]) -> [Vec<N>; 1] {
    let grows = |at: usize| volume[at] < volume[at - 1];
    [growth([close, volume], grows)]
}

/// 1000, times the close's growth on some of the bars.
pub(super) fn growth<N: Number>([close, _]: [&[N]; 2], grows: impl Fn(usize) -> bool) -> Vec<N> {
    let mut index = N::from(1000.0);
    let next = |at: usize| {
        if at > 0 && grows(at) && !close[at - 1].is_zero() {
            index = (index * close[at] / close[at - 1]).saturated();
        }
        index
    };
    (0..close.len()).map(next).collect()
}
