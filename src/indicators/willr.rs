//! How far the close lies below the highest high, in percent of the range of the window.

use crate::fast::operators::place::Place;
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Willr;

pub(crate) fn plan(plan: &mut Plan, Willr { period }: Willr, bars: [Line; 3]) -> [Line; 1] {
    windowed(plan, Place::from_top(period), bars)
}
