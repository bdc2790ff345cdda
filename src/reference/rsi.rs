//! Relative Strength Index.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `RSI`: Wilder's
//! averages of the rises and of the falls from close to close, `100 · (up / (up + down))`; 0 where
//! the price has never moved. In doubles, in this order.

use super::smoothing::Average;
use super::{difference, line};
use crate::registry::Rsi;

pub(crate) fn rsi(rsi: Rsi, [x]: [&[f64]; 1]) -> [Vec<f64>; 1] {
    let (mut up, mut down) = (Average::default(), Average::default());
    let mut values = vec![0.0; x.len()];
    for at in 1..x.len() {
        let step = difference(x[at], x[at - 1]);
        up.wilder(at - 1, rsi.period, if step > 0.0 { step } else { 0.0 });
        down.wilder(at - 1, rsi.period, if step < 0.0 { -step } else { 0.0 });
        let both = up.0 + down.0;
        values[at] = if both == 0.0 { 0.0 } else { 100.0 * (up.0 / both) };
    }
    [line(x.len(), rsi.period, |at| values[at])]
}
