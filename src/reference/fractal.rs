//! Fractal.
//!
//! Bill Williams, Trading Chaos (1995), as TA-Lib's `FRACTAL`: 100 where the high of so many bars ago is above
//! those of all its neighbours, on either side; the same of lows below theirs. It is told when the last
//! neighbour is known.

use super::common::doubles;
use super::number::Number;
use crate::parameters::Fractal;

pub(crate) fn fractal<N: Number>(fractal: Fractal, [high, low]: [&[N]; 2]) -> [Vec<N>; 2] {
    let [high, low] = [high, low].map(doubles);
    let bars = fractal.left_bars + fractal.right_bars + 1;
    let line = |x: &[f64], beyond: fn(f64, f64) -> bool| {
        let found = |window: &[f64]| {
            let others = (0..bars).filter(|at| *at != fractal.left_bars);
            let is_found = { others }.all(|at| beyond(window[fractal.left_bars], window[at]));
            N::from(if is_found { 100.0 } else { 0.0 })
        };
        x.windows(bars).map(found).collect()
    };
    [line(&high, |a, b| a > b), line(&low, |a, b| a < b)]
}
