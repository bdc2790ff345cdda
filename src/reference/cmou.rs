//! Chande Momentum Oscillator, of sums.
//!
//! Tushar Chande and Stanley Kroll, The New Technical Trader (1994), as TA-Lib's `CMOU`: 100 · (rises − falls) /
//! (rises + falls) over the last P changes; 0 where nothing moved.

use super::common::difference;
use super::number::Number;
use crate::parameters::Cmou;

pub(crate) fn cmou<N: Number>(Cmou { period }: Cmou, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let line = x.windows(period + 1).map(|window| {
        let changes = window.windows(2).map(|pair| difference(pair[1], pair[0]));
        let balance: N = changes.clone().sum();
        let path: N = changes.map(N::abs).sum();
        if path.is_zero() { path } else { N::from(100.0) * balance / path }
    });
    [line.collect()]
}
