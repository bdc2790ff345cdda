//! Aroon.
//!
//! Tushar Chande (1995), as TA-Lib's `AROON`: how many bars ago the lowest low and the highest high
//! of the last P + 1 bars were, `100 / P · (P − bars ago)`; of equal ones the latest counts.

use super::line;
use crate::registry::Aroon;

pub(crate) fn aroon(aroon: Aroon, [high, low]: [&[f64]; 2]) -> [Vec<f64>; 2] {
    let period = aroon.period;
    let percent = 100.0 / period as f64;
    let since = |at: usize, better: &dyn Fn(usize, usize) -> bool| {
        let latest = |best: usize, bar: usize| if better(bar, best) { bar } else { best };
        let best = (at - period..=at).fold(at - period, latest);
        percent * (period - (at - best)) as f64
    };
    [
        line(low.len(), period, |at| since(at, &|bar, best| low[bar] <= low[best])),
        line(high.len(), period, |at| since(at, &|bar, best| high[bar] >= high[best])),
    ]
}
