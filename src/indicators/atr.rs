//! Wilder's average of the true range.

use crate::fast::errors::tracked::Tracked;
use crate::fast::errors::{Errors, Inexact};
use crate::fast::operators::exponential::{COEFFICIENTS, Exponential, GROUP};
use crate::fast::operators::recursion::{
    PHASES, Phase, Recursion, Recursive, before, difference, prefetch,
};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Atr;
use crate::simd::lanes::{Lanes, One, Scalar, Vector, each};

pub(crate) fn plan(plan: &mut Plan, Atr { period }: Atr, inputs: [Line; 3]) -> [Line; 1] {
    plan.add(Recursive::new(Ranges(Exponential::wilder(period))), inputs)
}

/// The farthest that the price went, the close of the bar before included.
#[inline(always)]
pub(crate) fn true_range<L: Lanes, V: Vector<L>, const SATURATING: bool>(
    lanes: L,
    [high, low, _]: [V; 3],
    previous: V,
) -> V {
    let distance = |a: V, b: V| difference::<L, V, SATURATING>(lanes, a, b);
    distance(high, low).max(distance(high, previous).abs()).max(distance(low, previous).abs())
}

/// The ranges of all bars but the first, with their errors.
pub(crate) fn ranges(bars: &[Inexact; 3]) -> impl Iterator<Item = (f64, f64)> {
    (1..bars[0].values.len()).map(|at| {
        let [bar, before] = [at, at - 1].map(|at| bars.map(|line| Tracked::new(line.at(at))));
        let range = true_range::<Scalar, Tracked, true>(Scalar, bar, before[2]);
        (range.value, range.error)
    })
}

/// The average of the ranges. Carried are its numbers, and the close before.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Ranges(pub(crate) Exponential);

impl Recursion<3, 1, 4, COEFFICIENTS> for Ranges {
    fn lookback(&self) -> usize {
        self.0.seed
    }

    fn warm_up_bars(&self) -> usize {
        (self.0.seed + 1).next_multiple_of(PHASES)
    }

    fn forgets(&self) -> Option<usize> {
        self.0.forgets()
    }

    fn coefficients(&self) -> [f64; COEFFICIENTS] {
        self.0.coefficients()
    }

    const BLOCKS: bool = true;

    #[inline(always)]
    fn rotated(coefficients: &[f64; COEFFICIENTS], phases: usize) -> [f64; COEFFICIENTS] {
        Exponential::rotated_coefficients(coefficients, phases)
    }

    #[inline(always)]
    fn warm_up<L: Lanes>(&self, lanes: L, at: usize, bar: [f64; 3], accumulators: &mut [f64; 4]) {
        let [average @ .., previous] = accumulators;
        if let Some(at) = at.checked_sub(1) {
            let bar = each(bar, One::<L>::new);
            let range = true_range::<L, _, true>(lanes, bar, One::new(*previous)).get();
            self.0.seeded::<L>(at, range, average);
        }
        *previous = bar[2];
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        coefficients: &[V; COEFFICIENTS],
        phase: impl Phase<L, V>,
        bar: [V; 3],
        [average @ .., previous]: &mut [V; 4],
    ) {
        let range = true_range::<L, V, SATURATING>(lanes, bar, *previous);
        Exponential::smoothed(coefficients, phase, range, average);
        *previous = bar[2];
    }

    #[inline(always)]
    fn stretch<L: Lanes>(
        lanes: L,
        coefficients: &[f64; COEFFICIENTS],
        x: &[&[f64]; 3],
        [out]: &mut [&mut [f64]; 1],
        [average @ .., previous]: &mut [f64; 4],
    ) -> usize {
        let (first, close) = (*previous, x[2]);
        let taken = Exponential::groups(
            lanes,
            coefficients,
            #[inline(always)]
            |from| {
                prefetch(lanes, x, from, GROUP);
                let mut ranges = [0.0; GROUP];
                for (ranges, at) in ranges.chunks_exact_mut(8).zip((from..).step_by(8)) {
                    let bar = each(*x, |x| L::X8::load(lanes, &x[at..]));
                    let before = before(lanes, close, at, first);
                    true_range::<L, _, false>(lanes, bar, before).store(ranges);
                }
                lanes.load_columns(&ranges, 0, PHASES)
            },
            out,
            average,
        );
        if let Some(last) = taken.checked_sub(1) {
            *previous = close[last];
        }
        taken
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        _: L,
        _: &[V; COEFFICIENTS],
        accumulators: &[V; 4],
    ) -> [V; 1] {
        [accumulators[2]]
    }

    /// Those of Wilder's average, and what the ranges are off by.
    fn errors(&self, bars: &[Inexact; 3], _: &[&[f64]; 1]) -> [Errors; 1] {
        let errors = self.0.errors_of(ranges(bars), 1);
        [Errors::carried(std::iter::once(0.0).chain(errors).take(bars[0].values.len()).collect())]
    }
}
