//! Three stages: the RSI, where it stands in the range of its last values, and the average of that.

use super::rsi;
use crate::fast::operators::place::Place;
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Rsi, Stochrsi};

/// An indicator is a stage of another.
pub(crate) fn plan(
    plan: &mut Plan,
    Stochrsi { period, fastk_period, fastd_period, fastd_average }: Stochrsi,
    [x]: [Line; 1],
) -> [Line; 2] {
    let [strength] = rsi::plan(plan, Rsi { period }, [x]);
    let [k] = windowed(plan, Place::unless_flat(fastk_period, FLAT), [strength]);
    [k, plan.average(fastd_average, fastd_period, k)]
}

/// A range that is at most this share of its ends is flat.
const FLAT: f64 = 1e-14;
