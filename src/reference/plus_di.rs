//! Plus Directional Indicator.
//!
//! J. Welles Wilder, "New Concepts in Technical Trading Systems" (1978), as TA-Lib's `PLUS_DI`: the
//! averaged moves up in percent of the averaged true range. A bar moves up by how far its high lies
//! beyond the high before, if that is more than the other side moves. The averages begin with the sum
//! of the first P − 1 values. 0 where no range has been seen.

use super::adx::averages;
use super::number::Number;
use crate::parameters::{Adx, PlusDi};

pub(crate) fn plus_di<N: Number>(PlusDi { period }: PlusDi, bars: [&[N]; 3]) -> [Vec<N>; 1] {
    let share = |[up, _, range]: [N; 3]| {
        if range.is_zero() { range } else { N::from(100.0) * up / range }
    };
    [averages(Adx { period }, bars).into_iter().map(share).collect()]
}
