//! stand-in
use crate::registry::Ema;
use twofloat::TwoFloat;

pub(crate) fn ema(ema: Ema, [x]: [&[f64]; 1]) -> [Vec<f64>; 1] {
    let mut line = vec![f64::NAN; x.len()];
    let (mut sum, mut y) = (TwoFloat::from(0.0), TwoFloat::from(0.0));
    for (at, &x) in x.iter().enumerate() {
        if at < ema.period {
            sum += x;
            y = sum / ema.period as f64;
        } else {
            y += (TwoFloat::from(x) - y) * 2.0 / (ema.period as f64 + 1.0);
        }
        if at + 1 >= ema.period {
            line[at] = f64::from(y);
        }
    }
    [line]
}
