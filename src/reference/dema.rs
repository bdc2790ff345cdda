//! Double Exponential Moving Average.
//!
//! Patrick Mulloy, "Smoothing Data with Faster Moving Averages", Stocks & Commodities (1994), as
//! TA-Lib's `DEMA`: twice the exponential average less the exponential average of it. It stops at the
//! largest double.

use super::common::last;
use super::ema::ema;
use super::number::Number;
use crate::parameters::{Dema, Ema};

pub(crate) fn dema<N: Number>(Dema { period }: Dema, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let [once] = ema(Ema { period }, [x]);
    let [twice] = ema(Ema { period }, [&once]);
    let lines = last(&once, twice.len()).iter().zip(&twice);
    [lines.map(|(&once, &twice)| (N::from(2.0) * once - twice).saturated()).collect()]
}
