//! The mean distance of the bars of a window from its mean.

use super::sma;
use crate::fast::operators::deviation::Deviation;
use crate::fast::operators::window::Window;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Avgdev, Sma};

pub(crate) fn plan(plan: &mut Plan, Avgdev { period }: Avgdev, [x]: [Line; 1]) -> [Line; 1] {
    let [mean] = sma::plan(plan, Sma { period }, [x]);
    // From the line's first bar on: its window begins there.
    plan.add_at(plan.first(x), Window::new(Deviation { period }), [x, mean])
}
