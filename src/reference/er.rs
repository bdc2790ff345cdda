//! Efficiency Ratio.
//!
//! Perry Kaufman, Smarter Trading (1995), as TA-Lib's `ER`: the way made in P bars, |x − x of P bars ago|, over
//! the way gone, Σ |change|; 1 where nothing moved.

use super::number::Number;
use crate::parameters::Er;

pub(crate) fn er<N: Number>(Er { period }: Er, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let line = x.windows(period + 1).map(|window| {
        let way = (window[period] - window[0]).abs();
        let path: N = window.windows(2).map(|pair| (pair[1] - pair[0]).abs()).sum();
        if path.is_zero() { N::from(1.0) } else { way / path }
    });
    [line.collect()]
}
