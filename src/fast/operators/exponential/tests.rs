//! Groups of blocks leave what bar by bar leaves.

use super::{COEFFICIENTS, Exponential, GROUP};
use crate::fast::operators::recursion::{PHASES, Recursion, Same};
use crate::fast::tests::{at_every_level, bits, prices};
use crate::simd::lanes::Compiled;
use crate::simd::lanes::{Lanes, One, each};
use quickcheck::Gen;

const AVERAGE: Exponential = Exponential { seed: 5, count: 3, of: 5 };

/// In groups as far as they reach, or bar by bar as far as those do.
struct Run<'a> {
    x: &'a [f64],
    groups: bool,
}

impl Compiled for Run<'_> {
    type Output = (usize, Vec<f64>, [f64; 3]);

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) -> Self::Output {
        let (coefficients, mut accumulators) = (AVERAGE.coefficients(), [2.5; 3]);
        let mut out = vec![0.0; self.x.len()];
        let whole = out.len() / GROUP * GROUP;
        if self.groups {
            let taken = Exponential::stretch(
                lanes,
                &coefficients,
                &[self.x],
                &mut [&mut out],
                &mut accumulators,
            );
            return (taken, out[..taken].to_vec(), accumulators);
        }
        let coefficients: [One<L>; COEFFICIENTS] = each(coefficients, One::new);
        let mut numbers = each(accumulators, One::new);
        for (bar, &x) in self.x[..whole].iter().enumerate() {
            let phase = Same::of(bar);
            Exponential::advance::<L, _, false>(
                lanes,
                &coefficients,
                phase,
                [One::new(x)],
                &mut numbers,
            );
            out[bar] = numbers[2].get();
        }
        (whole, out[..whole].to_vec(), each(numbers, One::get))
    }
}

#[test]
fn groups_leave_what_single_bars_leave() {
    for bars in [0, GROUP - 1, GROUP, 3 * GROUP, 3 * GROUP + PHASES] {
        let x = prices(bars, &mut Gen::from_size_and_seed(100, bars as u64));
        let groups = at_every_level(|| Run { x: &x, groups: true });
        let singles = at_every_level(|| Run { x: &x, groups: false });
        for ((level, one), (_, other)) in groups.into_iter().zip(singles) {
            assert_eq!(one.0, bars / GROUP * GROUP, "{level:?}");
            assert_eq!(bits(&one.1), bits(&other.1), "{level:?}, {bars}");
            assert_eq!(bits(&one.2), bits(&other.2), "{level:?}, {bars}");
        }
    }
}
