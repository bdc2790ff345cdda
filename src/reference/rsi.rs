//! Relative Strength Index.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `RSI`: what
//! share of the average move over P changes was upwards, 100·G / (G + L), with Wilder's averages of
//! the gains and of the losses, each seeded by its mean over the first P changes. 0 where nothing
//! has ever moved. A bar without a move leaves them in the ratio in which they are, to the last digit of
//! whatever numbers.

use super::common::{difference, wilder};
use super::number::Number;
use crate::parameters::Rsi;

pub(crate) fn rsi<N: Number>(Rsi { period }: Rsi, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let (gains, losses): (Vec<N>, Vec<N>) = changes(x).into_iter().unzip();
    let averages = wilder(&gains, period).into_iter().zip(wilder(&losses, period));
    let mut strength = N::from(0.0);
    let line = averages.enumerate().map(|(n, (gain, loss))| {
        let (moved, still) = (gain + loss, x[n + period] == x[n + period - 1]);
        if moved.is_zero() {
            strength = moved;
        } else if n == 0 || !still {
            strength = N::from(100.0) * gain / moved;
        }
        strength
    });
    [line.collect()]
}

/// The gain and the loss from bar to bar, of which one is 0.
fn changes<N: Number>(x: &[N]) -> Vec<(N, N)> {
    let none = N::from(0.0);
    let change = |pair: &[N]| {
        let change = difference(pair[1], pair[0]);
        if change < none { (none, -change) } else { (change, none) }
    };
    x.windows(2).map(change).collect()
}
