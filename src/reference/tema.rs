//! Triple Exponential Moving Average.
//!
//! Patrick Mulloy, "Smoothing Data with Less Lag", Stocks & Commodities (1994), as TA-Lib's `TEMA`:
//! 3·ema − 3·ema(ema) + ema(ema(ema)). It stops at the largest double.

use super::common::last;
use super::ema::ema;
use super::number::Number;
use crate::parameters::{Ema, Tema};

pub(crate) fn tema<N: Number>(Tema { period }: Tema, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let [once] = ema(Ema { period }, [x]);
    let [twice] = ema(Ema { period }, [&once]);
    let [thrice] = ema(Ema { period }, [&twice]);
    let three = N::from(3.0);
    let pairs = last(&once, thrice.len()).iter().zip(last(&twice, thrice.len()));
    let lines = pairs.zip(&thrice);
    let value = |((&once, &twice), &thrice): ((&N, &N), &N)| {
        (three * once - three * twice + thrice).saturated()
    };
    [lines.map(value).collect()]
}
