//! Parabolic Stop And Reverse.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `SAR`. The stop
//! follows the extreme of the trend by a share that grows with every new extreme, and never enters
//! the range of the last two bars; where the price touches it, it turns over to the extreme. The
//! first direction is down where the second bar's low falls by more than its high rises. In doubles,
//! in this order: `sar + share · (extreme − sar)`, each operation rounded.

use super::difference;
use crate::registry::Sar;

pub(crate) fn sar(sar: Sar, [high, low]: [&[f64]; 2]) -> [Vec<f64>; 1] {
    let mut line = vec![f64::NAN; high.len()];
    if high.len() < 2 {
        return [line];
    }
    let step = sar.acceleration.min(sar.maximum);
    let fall = difference(low[0], low[1]);
    let mut rising = !(fall > 0.0 && difference(high[1], high[0]) < fall);
    let (mut stop, mut extreme) = if rising { (low[0], high[1]) } else { (high[0], low[1]) };
    let mut share = step;
    for at in 1..high.len() {
        // The second bar stands for the one before it as well.
        let before = (at - 1).max(1);
        let lowest = low[before].min(low[at]);
        let highest = high[before].max(high[at]);
        let turns = if rising { low[at] <= stop } else { high[at] >= stop };
        if turns {
            rising = !rising;
            stop = if rising { extreme.min(lowest) } else { extreme.max(highest) };
            share = step;
            extreme = if rising { high[at] } else { low[at] };
        }
        line[at] = stop;
        let further = if rising { high[at] > extreme } else { low[at] < extreme };
        if further {
            extreme = if rising { high[at] } else { low[at] };
            share = (share + step).min(sar.maximum);
        }
        stop += share * difference(extreme, stop);
        stop = if rising { stop.min(lowest) } else { stop.max(highest) };
    }
    [line]
}
