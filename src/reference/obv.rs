//! On Balance Volume.
//!
//! Joseph Granville, "New Key to Stock Market Profits" (1963), as TA-Lib's `OBV`: the volume of the
//! first bar, and from then on plus the volume where the close rises, minus it where it falls. The
//! sum stops at the largest double.

use crate::registry::Obv;
use twofloat::TwoFloat;

pub(crate) fn obv(_: Obv, [close, volume]: [&[f64]; 2]) -> [Vec<f64>; 1] {
    let mut sum = TwoFloat::from(0.0);
    let next = |at: usize| {
        let signed = match at.checked_sub(1).map(|before| close[at].total_cmp(&close[before])) {
            None => volume[at],
            Some(_) if close[at] == close[at - 1] => 0.0,
            Some(order) if order.is_gt() => volume[at],
            Some(_) => -volume[at],
        };
        let beyond = f64::from(sum) + signed;
        sum = if beyond.is_infinite() {
            beyond.clamp(-f64::MAX, f64::MAX).into()
        } else {
            sum + signed
        };
        f64::from(sum)
    };
    [(0..close.len()).map(next).collect()]
}
