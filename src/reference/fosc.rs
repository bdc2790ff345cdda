//! Forecast Oscillator.
//!
//! Tushar Chande and Stanley Kroll, The New Technical Trader (1994), as TA-Lib's `FOSC`: the line less what the
//! window before forecast of it ([`tsf`]), in percent of the line; 0 where it is 0. A forecast stops at the
//! largest double.

use super::number::Number;
use super::tsf::tsf;
use crate::parameters::{Fosc, Tsf};

pub(crate) fn fosc<N: Number>(Fosc { period }: Fosc, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let [forecasts] = tsf(Tsf { period }, [x]);
    let miss = |(&x, forecast): (&N, N)| {
        if x.is_zero() { x } else { N::from(100.0) * (x - forecast.saturated()) / x }
    };
    [x.iter().skip(period).zip(forecasts).map(miss).collect()]
}
