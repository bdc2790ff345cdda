//! Pearson's Correlation Coefficient.
//!
//! TA-Lib's `CORREL`: Σ dx·dy / √(Σ dx² · Σ dy²) over the window, dx and dy the distances from the
//! means. From −1 to 1; 0 where either series does not move within the window.

use super::common::{deviations, ending};
use super::wide::Wide;
use crate::parameters::Correl;

pub(crate) fn correl(correl: Correl, [x, y]: [&[f64]; 2]) -> [Vec<f64>; 1] {
    let line = x.windows(correl.period).zip(y.windows(correl.period)).map(|(x, y)| {
        let (x, y) = (deviations(x), deviations(y));
        let squares = products(&x, &x) * products(&y, &y);
        if squares.is_zero() {
            return 0.0;
        }
        (products(&x, &y) / squares.sqrt()).value().clamp(-1.0, 1.0)
    });
    [ending(x.len(), line)]
}

fn products(a: &[Wide], b: &[Wide]) -> Wide {
    a.iter().zip(b).map(|(&a, &b)| a * b).sum()
}
