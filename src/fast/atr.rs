//! Wilder's average of the true range, the seed included in the recursion.

use super::State;
use super::ema::{gains, mean, smoothed};
use super::lanes::{Lanes, One, Vector, each};
use super::recursion::{Recursion, Recursive, difference};
use crate::registry::Atr;

pub(crate) fn state(atr: Atr) -> impl State<3, 1> {
    Recursive::new(atr)
}

/// The farthest that the price went, the close of the bar before included.
#[inline(always)]
pub(crate) fn true_range<L: Lanes, V: Vector<L>, const CARE: bool>(
    lanes: L,
    [high, low, _]: [V; 3],
    previous: V,
) -> V {
    let apart = |a: V, b: V| difference::<L, V, CARE>(lanes, a, b);
    apart(high, low).max(apart(high, previous).abs()).max(apart(low, previous).abs())
}

impl Recursion<3, 1, 2, 2> for Atr {
    fn lookback(&self) -> usize {
        self.period
    }

    fn gains(&self) -> [f64; 2] {
        gains(self.period - 1, self.period)
    }

    #[inline(always)]
    fn begin<L: Lanes>(
        &self,
        lanes: L,
        at: usize,
        bar: [f64; 3],
        [previous, average]: &mut [f64; 2],
    ) {
        if let Some(at) = at.checked_sub(1) {
            let bar = each(bar, One::<L>::new);
            let range = true_range::<L, _, true>(lanes, bar, One::new(*previous)).get();
            *average = mean::<L>(*average, at, range);
        }
        *previous = bar[2];
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const CARE: bool>(
        lanes: L,
        &gains: &[V; 2],
        bar: [V; 3],
        [previous, average]: &mut [V; 2],
    ) {
        let range = true_range::<L, V, CARE>(lanes, bar, *previous);
        *average = smoothed(gains, *average, range);
        *previous = bar[2];
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(_: L, _: &[V; 2], &[_, average]: &[V; 2]) -> [V; 1] {
        [average]
    }
}
