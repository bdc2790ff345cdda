//! Aroon Oscillator: Aroon up less Aroon down, as TA-Lib's `AROONOSC`.

use super::aroon::aroon;
use super::number::Number;
use crate::parameters::{Aroon, Aroonosc};

pub(crate) fn aroonosc<N: Number>(Aroonosc { period }: Aroonosc, bars: [&[N]; 2]) -> [Vec<N>; 1] {
    let [down, up] = aroon(Aroon { period }, bars);
    [up.into_iter().zip(down).map(|(up, down)| up - down).collect()]
}
