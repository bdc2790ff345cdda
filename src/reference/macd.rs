//! Moving Average Convergence/Divergence.
//!
//! Gerald Appel, as TA-Lib's `MACD`: the fast EMA less the slow one, its EMA as the signal line, and
//! the distance between the two. Both EMAs start at the same bar, the fast one from the mean of the
//! bars up to it. A fast period above the slow one changes places with it. The difference stops at
//! the largest double.

use super::common::ending;
use super::ema;
use super::wide::{Wide, wide};
use crate::parameters::Macd;

pub(crate) fn macd(macd: Macd, [x]: [&[f64]; 1]) -> [Vec<f64>; 3] {
    let fast = macd.fast_period.min(macd.slow_period);
    let slow = macd.fast_period.max(macd.slow_period);
    let bars = wide(x);
    let late = bars.get(slow - fast..).unwrap_or(&[]);
    let pairs = ema::line(late, fast).into_iter().zip(ema::line(&bars, slow));
    let difference: Vec<Wide> = pairs.map(|(fast, slow)| (fast - slow).saturated()).collect();
    let signal = ema::line(&difference, macd.signal_period);
    let warm = difference.len() - signal.len();
    let distance = difference[warm..].iter().zip(&signal).map(|(&x, &signal)| (x - signal).value());
    [
        ending(x.len(), difference[warm..].iter().map(|x| x.value())),
        ending(x.len(), signal.iter().map(|x| x.value())),
        ending(x.len(), distance),
    ]
}
