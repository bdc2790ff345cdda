//! Accelerator Oscillator.
//!
//! Bill Williams, New Trading Dimensions (1998), as TA-Lib's `AC`: the awesome oscillator less its own mean.

use super::ao::ao;
use super::common::{difference, last};
use super::number::Number;
use super::sma::sma;
use crate::parameters::{Ac, Ao, Sma};

pub(crate) fn ac<N: Number>(ac: Ac, bars: [&[N]; 2]) -> [Vec<N>; 1] {
    let Ac { fast_period, slow_period, signal_period } = ac;
    let [line] = ao(Ao { fast_period, slow_period }, bars);
    let [signal] = sma(Sma { period: signal_period }, [&line]);
    let pairs = last(&line, signal.len()).iter().zip(&signal);
    [pairs.map(|(&line, &signal)| difference(line, signal)).collect()]
}
