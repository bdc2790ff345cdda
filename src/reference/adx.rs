//! Average Directional Movement Index.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `ADX`. A bar
//! moves up by how far its high exceeds the one before, or down by how far its low falls below, but
//! only in the direction in which it went farther. Both are averaged, and the true range too, from
//! the P-th part of the sum of the first P − 1 of them on. `DX = 100 · |down − up| / (down + up)`
//! over the shares of the range in percent; the ADX is Wilder's average of it from the mean of the
//! first P on. Where nothing moves there is no DX: it counts as 0 in the first mean, and later
//! the average stays. In doubles, in this order.

use super::atr::true_range;
use super::smoothing::Average;
use super::{difference, line};
use crate::registry::Adx;

pub(crate) fn adx(adx: Adx, [high, low, close]: [&[f64]; 3]) -> [Vec<f64>; 1] {
    let period = adx.period;
    let keep = (period - 1) as f64 / period as f64;
    let share = 1.0 - keep;
    let [mut up, mut down, mut range, mut average] = [Average::default(); 4];
    let mut values = vec![0.0; high.len()];
    for at in 1..high.len() {
        let rise = difference(high[at], high[at - 1]);
        let fall = difference(low[at - 1], low[at]);
        let moved_up = if rise > 0.0 && rise > fall { rise } else { 0.0 };
        let moved_down = if fall > 0.0 && rise < fall { fall } else { 0.0 };
        let reach = true_range(high[at], low[at], close[at - 1]);
        for (sum, x) in [(&mut up, moved_up), (&mut down, moved_down), (&mut range, reach)] {
            sum.0 = if at < period { sum.0 + share * x } else { keep.mul_add(sum.0, share * x) };
        }
        if at >= period {
            let number = at - period;
            match index(up.0, down.0, range.0) {
                Some(index) => average.wilder(number, period, index),
                None if number < period => average.wilder(number, period, 0.0),
                None => {}
            }
        }
        values[at] = average.0;
    }
    [line(high.len(), 2 * period - 1, |at| values[at])]
}

fn index(up: f64, down: f64, range: f64) -> Option<f64> {
    if range == 0.0 {
        return None;
    }
    let (up, down) = (100.0 * (up / range), 100.0 * (down / range));
    let both = down + up;
    (both != 0.0).then(|| 100.0 * ((down - up).abs() / both))
}
