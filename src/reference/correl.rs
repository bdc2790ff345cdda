//! Pearson's Correlation Coefficient.
//!
//! TA-Lib's `CORREL`: Σ dx·dy / √(Σ dx² · Σ dy²) over the window, dx and dy the distances from the
//! means. From −1 to 1; 0 where either series does not move within the window.

use super::common::{deviations, products};
use super::number::Number;
use crate::parameters::Correl;

pub(crate) fn correl<N: Number>(correl: Correl, [x, y]: [&[N]; 2]) -> [Vec<N>; 1] {
    let one = N::from(1.0);
    let line = x.windows(correl.period).zip(y.windows(correl.period)).map(|(x, y)| {
        let (x, y) = (deviations(x), deviations(y));
        let squares = products(&x, &x) * products(&y, &y);
        if squares.is_zero() {
            return squares;
        }
        (products(&x, &y) / squares.sqrt()).min(one).max(-one)
    });
    [line.collect()]
}
