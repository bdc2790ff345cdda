//! Averages by name.

use super::{ema, kama, sma};
use crate::fast::plan::Averages;
use crate::parameters::{Ema, Kama, Sma};
use crate::value::Average;

pub(crate) const AVERAGES: Averages = &[
    (Average::Sma, |plan, period, x| sma::plan(plan, Sma { period }, [x])),
    (Average::Ema, |plan, period, x| ema::plan(plan, Ema { period }, [x])),
    (Average::Kama, |plan, period, x| kama::plan(plan, Kama { period }, [x])),
];
