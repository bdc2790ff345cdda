//! The average of a kind that is named, as a stage of another indicator.

use super::aggregate::{Windowed, windowed};
use super::exponential::Smoothed;
use super::kama::{self, Adaptive};
use super::sma::Mean;
use super::{Either, ema};
use crate::registry::{Ema, Kama};
use crate::spec::Average;

pub(crate) type Averaged = Either<Windowed<Mean, 1, 1, 1, 1>, Either<Smoothed, Adaptive>>;

/// The state of an average.
pub(crate) fn averaged(average: Average, period: usize) -> Averaged {
    match average {
        // Over one bar every average is the bar.
        _ if period == 1 => Either::This(windowed(Mean { period })),
        Average::Sma => Either::This(windowed(Mean { period })),
        Average::Ema => Either::That(Either::This(ema::state(Ema { period }))),
        Average::Kama => Either::That(Either::That(kama::state(Kama { period }))),
    }
}
