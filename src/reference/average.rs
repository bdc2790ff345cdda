//! Averages by name.

use super::ema::ema;
use super::kama::kama;
use super::number::Number;
use super::sma::sma;
use crate::parameters::{Ema, Kama, Sma};
use crate::value::Average;

/// A moving average by name; over one bar it is the bar, whatever its name.
pub(super) fn average<N: Number>(kind: Average, x: &[N], period: usize) -> Vec<N> {
    let [line] = match kind {
        Average::Sma => sma(Sma { period }, [x]),
        Average::Ema => ema(Ema { period }, [x]),
        Average::Kama if period == 1 => [x.to_vec()],
        Average::Kama => kama(Kama { period }, [x]),
    };
    line
}
