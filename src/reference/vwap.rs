//! Volume Weighted Average Price: Σ typical price · volume / Σ volume of all bars so far, as TA-Lib's `VWAP`; 0 as long
//! as there has been no volume.

use super::number::Number;
use super::typprice::typprice;
use crate::parameters::{Typprice, Vwap};

pub(crate) fn vwap<N: Number>(_: Vwap, [high, low, close, volume]: [&[N]; 4]) -> [Vec<N>; 1] {
    let [price] = typprice(Typprice {}, [high, low, close]);
    let [mut flow, mut volumes] = [N::from(0.0); 2];
    let mean = |at: usize| {
        flow = flow + price[at] * volume[at];
        volumes = volumes + volume[at];
        if volumes.is_zero() { volumes } else { (flow / volumes).saturated() }
    };
    [(0..price.len()).map(mean).collect()]
}
