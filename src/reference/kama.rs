//! Kaufman Adaptive Moving Average.
//!
//! Perry Kaufman, "Smarter Trading" (1995), as TA-Lib's `KAMA`. The efficiency of the last P changes
//! is the way made, |x − x of P bars ago|, over the way gone, Σ |change|; 1 where nothing moved. The
//! average moves towards the price by the square of a share between 2/31 (an EMA of 30 bars) and 2/3
//! (one of 2). It starts from the price before the first bar that has an efficiency.

use super::common::ending;
use super::wide::{Wide, wide};
use crate::parameters::Kama;

pub(crate) fn kama(kama: Kama, [x]: [&[f64]; 1]) -> [Vec<f64>; 1] {
    [ending(x.len(), line(&wide(x), kama.period).into_iter().map(Wide::value))]
}

/// The line from its first bar on.
pub(super) fn line(x: &[Wide], period: usize) -> Vec<Wide> {
    if x.len() <= period {
        return Vec::new();
    }
    let share = |periods: f64| Wide::from(2.0) / Wide::from(periods + 1.0);
    let (fast, slow) = (share(2.0), share(30.0));
    let mut y = x[period - 1];
    x.windows(period + 1)
        .map(|window| {
            let made = (window[period] - window[0]).abs();
            let gone: Wide = window.windows(2).map(|pair| (pair[1] - pair[0]).abs()).sum();
            let efficiency = if gone.is_zero() { Wide::from(1.0) } else { made / gone };
            let share = efficiency * (fast - slow) + slow;
            y = y + share * share * (window[period] - y);
            y
        })
        .collect()
}
