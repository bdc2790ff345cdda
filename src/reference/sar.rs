//! Parabolic Stop And Reverse.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `SAR`. The stop
//! runs after the extreme of the trend, by an acceleration that grows with every new extreme, and
//! never into the range of the last two bars. A bar that touches it turns the trend; the stop then
//! starts from the extreme. The first trend is down where the second bar moves down (see `adx`), else
//! up. An acceleration above the maximum counts as the maximum. The step after the extreme is rounded
//! once, as in TA-Lib's builds.

use super::common::{difference, doubles};
use super::number::Number;
use crate::parameters::Sar;

pub(crate) fn sar<N: Number>(sar: Sar, bars: [&[N]; 2]) -> [Vec<N>; 1] {
    let [high, low] = bars.map(doubles);
    if high.len() < 2 {
        return [Vec::new()];
    }
    let step = sar.acceleration.min(sar.maximum);
    let up = difference(high[1], high[0]);
    let down = difference(low[0], low[1]);
    let mut long = !(down > 0.0 && up < down);
    let (mut extreme, mut stop) = if long { (high[1], low[0]) } else { (low[1], high[0]) };
    let mut acceleration = step;
    let line = (1..high.len()).map(|at| {
        // The second bar has no bar before it whose range would count: its own stands in.
        let before = if at == 1 { 1 } else { at - 1 };
        let outside = |long: bool, stop: f64| {
            if long {
                lower(lower(stop, low[before]), low[at])
            } else {
                higher(higher(stop, high[before]), high[at])
            }
        };
        let touched = if long { low[at] <= stop } else { high[at] >= stop };
        if touched {
            long = !long;
            stop = outside(long, extreme);
            acceleration = step;
            extreme = if long { high[at] } else { low[at] };
        }
        // A zero has no sign.
        let shown = stop + 0.0;
        let further = if long { high[at] > extreme } else { low[at] < extreme };
        if further {
            extreme = if long { high[at] } else { low[at] };
            acceleration = lower(acceleration + step, sar.maximum);
        }
        stop = outside(long, acceleration.mul_add(difference(extreme, stop), stop).saturated());
        N::from(shown)
    });
    [line.collect()]
}

fn lower(a: f64, b: f64) -> f64 {
    if a > b { b } else { a }
}

fn higher(a: f64, b: f64) -> f64 {
    if a < b { b } else { a }
}
