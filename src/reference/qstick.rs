//! Qstick.
//!
//! Tushar Chande and Stanley Kroll, The New Technical Trader (1994), as TA-Lib's `QSTICK`: the mean of
//! close − open over the window.

use super::common::difference;
use super::number::Number;
use super::sma::sma;
use crate::parameters::{Qstick, Sma};

pub(crate) fn qstick<N: Number>(
    Qstick { period }: Qstick,
    [open, close]: [&[N]; 2],
) -> [Vec<N>; 1] {
    let gains: Vec<N> =
        close.iter().zip(open).map(|(&close, &open)| difference(close, open)).collect();
    sma(Sma { period }, [&gains])
}
