//! Highs above all their neighbours, lows below all of theirs.
//!
//! A bar is first held against those before it, and so many bars later, when they are known, against
//! those behind it.

use crate::fast::operators::extent::Extent;
use crate::fast::operators::lagged::{Lagged, changes, lagged};
use crate::fast::operators::window::Window;
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Fractal;

pub(crate) fn plan(
    plan: &mut Plan,
    Fractal { left_bars, right_bars }: Fractal,
    [high, low]: [Line; 2],
) -> [Line; 2] {
    let left = windowed(plan, Extent { period: left_bars }, [high, low]);
    let right = windowed(plan, Extent { period: right_bars }, [high, low]);
    let begun: [Line; 2] = lagged(plan, 1, Begins, [high, low, left[1], left[0]]);
    let lines = [high, low, begun[0], begun[1], right[1], right[0]];
    // From where the high is known to begin: the bars behind it are looked at when they have ended.
    let ends = Window::new(Lagged { lag: right_bars, change: Ends });
    plan.add_at(plan.first(begun[0]), ends, lines)
}

changes! {
    /// Whether the high is above the highest before it, the low below the lowest.
    Begins: 4 -> 2, |lanes, [_, _, highest, lowest], [high, low, _, _]| {
        let [none, found] = [0.0, 100.0].map(|x| V::splat(lanes, x));
        [V::select(highest.lt(high), found, none), V::select(low.lt(lowest), found, none)]
    };
    /// Whether those that were are also above the highest since, and below the lowest.
    Ends: 6 -> 2, before 4, |lanes, [high, low, above, below, _, _], [_, _, _, _, highest, lowest]| {
        let none = V::splat(lanes, 0.0);
        [V::select(highest.lt(high), above, none), V::select(low.lt(lowest), below, none)]
    };
}
