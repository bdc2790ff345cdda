//! How far an earlier value lies from the mean of the window.

use super::sma;
use crate::fast::operators::lagged::{Lagged, changes};
use crate::fast::operators::recursion::saturated;
use crate::fast::operators::window::Window;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Dpo, Sma};

pub(crate) fn plan(plan: &mut Plan, Dpo { period }: Dpo, [x]: [Line; 1]) -> [Line; 1] {
    let [mean] = sma::plan(plan, Sma { period }, [x]);
    let lag = period / 2 + 1;
    // So early that the first answer is that of the first mean, which is not looked at before.
    let first = plan.first(x) + (period - 1).saturating_sub(lag);
    plan.add_at(first, Window::new(Lagged { lag, change: Distance }), [x, mean])
}

changes! {
    Distance: 2 -> 1, before 1, |lanes, [x, _], [_, mean]| [saturated(lanes, x - mean)];
}
