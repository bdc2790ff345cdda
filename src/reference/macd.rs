//! Moving Average Convergence/Divergence.
//!
//! Gerald Appel, as TA-Lib's `MACD`: the fast EMA less the slow one, its EMA as the signal line, and
//! the distance between the two. Both EMAs start at the same bar, the fast one from the mean of the
//! bars up to it. A fast period above the slow one changes places with it. The difference stops at
//! the largest double.

use super::common::difference;
use super::ema::ema;
use super::number::Number;
use crate::parameters::{Ema, Macd};

pub(crate) fn macd<N: Number>(macd: Macd, [x]: [&[N]; 1]) -> [Vec<N>; 3] {
    let fast = macd.fast_period.min(macd.slow_period);
    let slow = macd.fast_period.max(macd.slow_period);
    let late = x.get(slow - fast..).unwrap_or(&[]);
    let [fast] = ema(Ema { period: fast }, [late]);
    let [slow] = ema(Ema { period: slow }, [x]);
    let mut line: Vec<N> = fast.iter().zip(&slow).map(|(&a, &b)| difference(a, b)).collect();
    let [signal] = ema(Ema { period: macd.signal_period }, [&line]);
    line.drain(..line.len() - signal.len());
    let distance = line.iter().zip(&signal).map(|(&line, &signal)| line - signal).collect();
    [line, signal, distance]
}
