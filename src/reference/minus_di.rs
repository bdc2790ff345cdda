//! Minus Directional Indicator.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `MINUS_DI`: the
//! averaged moves down in percent of the averaged true range. A bar moves down by how far its low lies
//! beyond the low before, if that is more than the other side moves. The averages begin with the sum
//! of the first P − 1 values. 0 where no range has been seen.

use super::adx::averages;
use super::number::Number;
use crate::parameters::{Adx, MinusDi};

pub(crate) fn minus_di<N: Number>(MinusDi { period }: MinusDi, bars: [&[N]; 3]) -> [Vec<N>; 1] {
    let share = |[_, down, range]: [N; 3]| {
        if range.is_zero() { range } else { N::from(100.0) * down / range }
    };
    [averages(Adx { period }, bars).into_iter().map(share).collect()]
}
