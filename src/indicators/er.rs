//! The way that the line has made, over the way that it has gone.

use super::held::Step;
use crate::fast::operators::lagged::{Lagged, changes, lagged};
use crate::fast::operators::recursion::saturated;
use crate::fast::operators::sums::{Beyond, Sums};
use crate::fast::operators::window::Window;
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Er;

pub(crate) fn plan(plan: &mut Plan, Er { period }: Er, [x]: [Line; 1]) -> [Line; 1] {
    let step = lagged(plan, 1, Step, [x]);
    let [path] = windowed(plan, Sums { period, beyond: Beyond::Held }, step);
    // From the line's first bar on, where the first way begins; the path is not looked at before its end.
    plan.add_at(plan.first(x), Window::new(Lagged { lag: period, change: Efficiency }), [x, path])
}

changes! {
    Efficiency: 2 -> 1, before 1, |lanes, [before, _], [now, path]| {
        let way = saturated(lanes, now - before).abs();
        let one = V::splat(lanes, 1.0);
        [V::select(path.le(way), one, way / path)]
    };
}
