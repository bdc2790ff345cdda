//! Stochastic Fast.
//!
//! George Lane, as TA-Lib's `STOCHF`: where the close stands in the range of the last K bars
//! ([`places`]), and an average of that.

use super::average::average;
use super::common::last;
use super::number::Number;
use super::stoch::places;
use crate::parameters::Stochf;

pub(crate) fn stochf<N: Number>(stochf: Stochf, bars: [&[N]; 3]) -> [Vec<N>; 2] {
    let fast = places(bars, stochf.fastk_period);
    let slow = average(stochf.fastd_average, &fast, stochf.fastd_period);
    [last(&fast, slow.len()).to_vec(), slow]
}
