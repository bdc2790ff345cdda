//! Averages by name.

use super::{ema, kama, sma};
use crate::fast::more;
use crate::fast::plan::Averages;
use crate::parameters::{Ema, Kama, Sma};
use crate::value::Average;

pub(crate) const AVERAGES: Averages = &[
    (Average::Sma, |plan, period, x| sma::plan(plan, Sma { period }, [x])),
    (Average::Ema, |plan, period, x| plan.add(ema::state(Ema { period }), [x])),
    (Average::Kama, |plan, period, x| kama::plan(plan, Kama { period }, [x])),
];

/// Doubles that the most demanding of them needs for each bar of its window.
pub(crate) const DOUBLES_PER_BAR: usize = more(sma::DOUBLES_PER_BAR, kama::DOUBLES_PER_BAR);
