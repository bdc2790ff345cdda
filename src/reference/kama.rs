//! Kaufman Adaptive Moving Average.
//!
//! Perry Kaufman, "Trading Systems and Methods" (1998), with the constants of TA-Lib's `KAMA`. The
//! efficiency of the last P steps is the way over the path: |`x_t` − `x_{t−P}`| / Σ |`x_j` − `x_{j−1}`|,
//! and 1 where the price has not moved. It leads from the gain of an average over 30 bars to that
//! of one over 2, squared. The seed is the bar before the first efficiency.

use super::{exponent, line, sum};
use crate::registry::Kama;
use twofloat::TwoFloat;

pub(crate) fn kama(kama: Kama, [x]: [&[f64]; 1]) -> [Vec<f64>; 1] {
    let period = kama.period;
    let (fast, slow) = (TwoFloat::from(2.0) / 3.0, TwoFloat::from(2.0) / 31.0);
    let mut average = x.get(period - 1).map_or(TwoFloat::from(0.0), |&seed| seed.into());
    let next = |at: usize| {
        let gain = efficiency(&x[at - period..=at]) * (fast - slow) + slow;
        let gain = gain * gain;
        average = (1.0 - gain) * average + gain * x[at];
        f64::from(average)
    };
    [line(x.len(), period, next)]
}

fn efficiency(window: &[f64]) -> TwoFloat {
    let power = exponent(window);
    let scaled: Vec<f64> = window.iter().map(|&x| libm::ldexp(x, power)).collect();
    let step = |a: f64, b: f64| TwoFloat::new_sub(a, b).abs();
    let path = sum(scaled.windows(2).map(|pair| step(pair[1], pair[0])));
    if path == 0.0 {
        return TwoFloat::from(1.0);
    }
    step(scaled[scaled.len() - 1], scaled[0]) / path
}
