//! Wilder's average of the true range.

use super::State;
use super::exponential::{Exponential, GAINS, GROUP};
use super::lanes::{Lanes, One, Vector, array, each};
use super::recursion::{PHASES, Phase, Recursion, Recursive, ask, difference};
use crate::registry::Atr;

pub(crate) fn state(Atr { period }: Atr) -> impl State<3, 1> {
    Recursive::new(Ranges(Exponential { seed: period, count: period - 1, of: period }))
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

/// The average of the ranges. Carried are its numbers, and the close before.
#[derive(Clone, Debug)]
struct Ranges(Exponential);

impl Recursion<3, 1, 4, GAINS> for Ranges {
    fn lookback(&self) -> usize {
        self.0.seed
    }

    fn beginning(&self) -> usize {
        (self.0.seed + 1).next_multiple_of(PHASES)
    }

    fn gains(&self) -> [f64; GAINS] {
        self.0.gains()
    }

    const BLOCKS: bool = true;

    #[inline(always)]
    fn turned(gains: &[f64; GAINS], phases: usize) -> [f64; GAINS] {
        Exponential::turned_gains(gains, phases)
    }

    #[inline(always)]
    fn begin<L: Lanes>(&self, lanes: L, at: usize, bar: [f64; 3], carried: &mut [f64; 4]) {
        let [average @ .., previous] = carried;
        if let Some(at) = at.checked_sub(1) {
            let bar = each(bar, One::<L>::new);
            let range = true_range::<L, _, true>(lanes, bar, One::new(*previous)).get();
            self.0.seeded::<L>(at, range, average);
        }
        *previous = bar[2];
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const CARE: bool>(
        lanes: L,
        gains: &[V; GAINS],
        phase: impl Phase<L, V>,
        bar: [V; 3],
        [average @ .., previous]: &mut [V; 4],
    ) {
        let range = true_range::<L, V, CARE>(lanes, bar, *previous);
        Exponential::smoothed(gains, phase, range, average);
        *previous = bar[2];
    }

    #[inline(always)]
    fn stretch<L: Lanes>(
        lanes: L,
        gains: &[f64; GAINS],
        x: &[&[f64]; 3],
        [out]: &mut [&mut [f64]; 1],
        [average @ .., previous]: &mut [f64; 4],
    ) -> usize {
        let (first, close) = (*previous, x[2]);
        let taken = Exponential::groups(
            lanes,
            gains,
            #[inline(always)]
            |from| {
                ask(lanes, x, from, GROUP);
                let mut ranges = [0.0; GROUP];
                for (ranges, at) in ranges.chunks_exact_mut(8).zip((from..).step_by(8)) {
                    let bar = each(*x, |x| L::X8::load(lanes, &x[at..]));
                    let before = if let Some(before) = at.checked_sub(1) {
                        L::X8::load(lanes, &close[before..])
                    } else {
                        let bars = array::<_, 8>(|k| if k == 0 { first } else { close[k - 1] });
                        L::X8::load(lanes, &bars)
                    };
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
    fn values<L: Lanes, V: Vector<L>>(_: L, _: &[V; GAINS], carried: &[V; 4]) -> [V; 1] {
        [carried[2]]
    }
}
