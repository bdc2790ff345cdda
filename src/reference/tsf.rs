//! Time Series Forecast: the least-squares line through the window, read one bar behind its newest, as TA-Lib's
//! `TSF`.

use super::linearreg::read;
use super::number::Number;
use crate::parameters::Tsf;

pub(crate) fn tsf<N: Number>(Tsf { period }: Tsf, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    [read(x, period, period as f64)]
}
