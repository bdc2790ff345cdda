//! Money Flow Index.
//!
//! Gene Quong and Avrum Soudack, Technical Analysis of Stocks & Commodities (March 1989), as TA-Lib's `MFI`: the
//! money flow, typical price times volume, of the bars whose typical price rose, in percent of that of those
//! where it rose or fell, in the last P changes; 0 where none flowed. A typical price that moves by no more
//! than 1e-14 of both has not moved. That is decided in doubles, in the order (high + low) + close, over 3; at a
//! quarter, which rounds nothing, so that no sum overflows.

use super::common::doubles;
use super::number::Number;
use super::typprice::typprice;
use crate::parameters::{Mfi, Typprice};

pub(crate) fn mfi<N: Number>(
    Mfi { period }: Mfi,
    [high, low, close, volume]: [&[N]; 4],
) -> [Vec<N>; 1] {
    let [price] = typprice(Typprice {}, [high, low, close]);
    // Which price has moved is decided in doubles.
    let [high, low, close] = [high, low, close].map(doubles);
    let decided = |at: usize| ((0.25 * high[at] + 0.25 * low[at]) + 0.25 * close[at]) / 3.0;
    let none = N::from(0.0);
    let flows = (1..price.len()).map(|at| {
        let flow = (price[at] * volume[at]).saturated();
        let (before, now) = (decided(at - 1), decided(at));
        let flat = (before.abs() + now.abs()) * 1e-14;
        match now - before {
            way if way > flat => [flow, none],
            way if way < -flat => [none, flow],
            _ => [none, none],
        }
    });
    let flows: Vec<[N; 2]> = flows.collect();
    let index = |window: &[[N; 2]]| {
        let [up, down] = [0, 1].map(|side| window.iter().map(|flow| flow[side]).sum::<N>());
        let all = up + down;
        if all.is_zero() { all } else { N::from(100.0) * up / all }
    };
    [flows.windows(period).map(index).collect()]
}
