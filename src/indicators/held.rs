//! Differences that stop at the largest double: those between the stages of an indicator.

use crate::fast::operators::lagged::changes;
use crate::fast::operators::map::maps;
use crate::fast::operators::recursion::saturated;

maps! {
    Line: 1 -> 1, |lanes, [x]| [saturated(lanes, x)];
    Less: 2 -> 1, |lanes, [a, b]| [saturated(lanes, a - b)];
}

changes! {
    /// How far the line goes from bar to bar.
    Step: 1 -> 1, |lanes, [before], [now]| [saturated(lanes, now - before).abs()];
}
