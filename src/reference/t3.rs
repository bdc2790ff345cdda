//! T3.
//!
//! Tim Tillson, "Better Moving Averages", Stocks & Commodities (1998), as TA-Lib's `T3`: three times
//! one after another (1 + v)·ema − v·ema(ema), v the volume factor; the averages are six, each of the
//! one before. It stops at the largest double.

use super::common::last;
use super::ema::ema;
use super::number::Number;
use crate::parameters::{Ema, T3};

pub(crate) fn t3<N: Number>(T3 { period, volume_factor }: T3, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let mut lines = vec![x.to_vec()];
    for _ in 0..6 {
        let [next] = ema(Ema { period }, [&lines[lines.len() - 1]]);
        lines.push(next);
    }
    let bars = lines[6].len();
    let at = |average: usize, bar: usize| last(&lines[average], bars)[bar];
    let (v, one) = (N::from(volume_factor), N::from(1.0));
    let [a, b] = [one + v, -v];
    // (a + b·e)³ over the powers of e, the average of the average.
    let three = N::from(3.0);
    let weights = [a * a * a, three * a * a * b, three * a * b * b, b * b * b];
    let value = |bar| (0..4).map(|power| weights[power] * at(3 + power, bar)).sum::<N>();
    [(0..bars).map(|bar| value(bar).saturated()).collect()]
}
