//! Three stages: the RSI, where it stands in the range of its last values, and the average of that.

use super::rsi;
use crate::fast::errors::{Inexact, extremes};
use crate::fast::operators::aggregate::{Aggregate, Bar};
use crate::fast::operators::windowed::windowed;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Rsi, Stochrsi};
use crate::rounding::ROUNDING;
use crate::simd::lanes::{Lanes, Vector};

/// An indicator is a stage of another.
pub(crate) fn plan(
    plan: &mut Plan,
    Stochrsi { period, fastk_period, fastd_period, fastd_average }: Stochrsi,
    [x]: [Line; 1],
) -> [Line; 2] {
    let [strength] = rsi::plan(plan, Rsi { period }, [x]);
    let [k] = windowed(plan, Place { period: fastk_period }, [strength]);
    [k, plan.average(fastd_average, fastd_period, k)]
}

/// Where the newest value stands between the lowest and the highest, in percent.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Place {
    pub(crate) period: usize,
}

/// A range that is at most this share of its ends is flat.
const FLAT: f64 = 1e-14;

impl Aggregate<1, 1, 2, 2> for Place {
    fn width(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn nothing<L: Lanes, V: Vector<L>>(&self, _: L, &[pivot]: &[V; 1]) -> [V; 2] {
        [pivot, pivot]
    }

    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(
        &self,
        _: L,
        [lowest, highest]: &mut [V; 2],
        bar: &Bar<V, 1>,
    ) {
        *lowest = lowest.min(bar.values[0]);
        *highest = highest.max(bar.values[0]);
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, 1>,
        older: &[V; 2],
        newer: &[V; 2],
    ) -> [V; 1] {
        let (lowest, highest) = (older[0].min(newer[0]), older[1].max(newer[1]));
        let range = highest - lowest;
        let flat = range.le(V::splat(lanes, FLAT) * (highest.abs() + lowest.abs()));
        let place = V::splat(lanes, 100.0) * ((newest.values[0] - lowest) / range);
        [V::select(flat, V::splat(lanes, 0.0), place)]
    }

    /// The errors of both ends of the range and of the value, relative to the range. A range that is
    /// no larger than they are, or flat or not by a rounding, says nothing.
    fn error(&self, [x]: &[Inexact; 1], _: &[f64; 1]) -> [f64; 1] {
        let (lowest, highest) = extremes(x.values);
        let (error, range) = (2.0 * x.most(), highest - lowest);
        let flat = FLAT * (highest.abs() + lowest.abs());
        [if error == 0.0 && range <= flat || range + error <= flat {
            0.0
        } else if range - error <= flat.max(2.0 * error) {
            f64::INFINITY
        } else {
            200.0 * error / (range - error) + 400.0 * ROUNDING
        }]
    }
}
