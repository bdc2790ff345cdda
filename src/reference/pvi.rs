//! Positive Volume Index.
//!
//! Paul Dysart (1936) and Norman Fosback, Stock Market Logic (1976), as TA-Lib's `PVI`: 1000 at the first bar,
//! times close / previous close on the bars whose volume rises. After a close of 0 it stays as it is; it stops at
//! the largest double.

use super::number::Number;
use super::nvi::growth;
use crate::parameters::Pvi;

pub(crate) fn pvi<N: Number>(_: Pvi, [close, volume]: [&[N]; 2]) -> [Vec<N>; 1] {
    let grows = |at: usize| volume[at] > volume[at - 1];
    [growth([close, volume], grows)]
}
