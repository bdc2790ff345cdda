//! Intraday Momentum Index.
//!
//! Tushar Chande and Stanley Kroll, The New Technical Trader (1994), as TA-Lib's `IMI`: the bodies of bars that
//! close above their open, in percent of all bodies of the window; 50 where there are none.

use super::common::difference;
use super::number::Number;
use crate::parameters::Imi;

pub(crate) fn imi<N: Number>(Imi { period }: Imi, [open, close]: [&[N]; 2]) -> [Vec<N>; 1] {
    let bodies: Vec<N> =
        close.iter().zip(open).map(|(&close, &open)| difference(close, open)).collect();
    let index = |window: &[N]| {
        let (none, all) = (N::from(0.0), window.iter().map(|body| body.abs()).sum::<N>());
        let up: N = window.iter().map(|body| body.max(none)).sum();
        if all.is_zero() { N::from(50.0) } else { N::from(100.0) * up / all }
    };
    [bodies.windows(period).map(index).collect()]
}
