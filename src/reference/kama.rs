//! Kaufman Adaptive Moving Average.
//!
//! Perry Kaufman, "Smarter Trading" (1995), as TA-Lib's `KAMA`. The efficiency of the last P changes
//! is the way made, |x − x of P bars ago|, over the way gone, Σ |change|; 1 where nothing moved. The
//! average moves towards the price by the square of a share between 2/31 (an EMA of 30 bars) and 2/3
//! (one of 2). It starts from the price before the first bar that has an efficiency.

use super::number::Number;
use crate::parameters::Kama;

pub(crate) fn kama<N: Number>(Kama { period }: Kama, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let share = |periods: f64| N::from(2.0) / N::from(periods + 1.0);
    let (fast, slow) = (share(2.0), share(30.0));
    let Some(&(mut y)) = x.get(period - 1) else { return [Vec::new()] };
    let line = x.windows(period + 1).map(|window| {
        let made = (window[period] - window[0]).abs();
        let gone: N = window.windows(2).map(|pair| (pair[1] - pair[0]).abs()).sum();
        let efficiency = if gone.is_zero() { N::from(1.0) } else { made / gone };
        let share = efficiency * (fast - slow) + slow;
        y = y + share * share * (window[period] - y);
        y
    });
    [line.collect()]
}
