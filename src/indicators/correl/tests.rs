//! The work that windows take which leave the doubles.

use super::{Of, Together};
use crate::fast::State;
use crate::fast::operators::pivoted::{Pivoted, work};
use crate::simd::kernel::levels;
use crate::simd::kernel::{Level, dispatch};
use crate::simd::lanes::{Compiled, Lanes};

struct Run<'a>(&'a mut Pivoted<Together, 2, 1, 7, 7>, [&'a [f64]; 2]);

impl Compiled for Run<'_> {
    type Output = ();

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        let Self(state, x) = self;
        state.run(lanes, x, [&mut vec![0.0; x[0].len()]], 0);
    }
}

/// Bars taken one by one for each bar of the series, in pieces of a size.
fn taken(level: Level, period: usize, x: [&[f64]; 2], size: usize) -> f64 {
    work::TAKEN.set(0);
    let mut state = Pivoted::new(Together { period, of: Of::Coefficient });
    for (x, y) in x[0].chunks(size).zip(x[1].chunks(size)) {
        dispatch(level, Run(&mut state, [x, y]));
    }
    work::TAKEN.get() as f64 / x[0].len() as f64
}

/// Two sides, each of which goes through its three scales and back within a block, at times of its
/// own: a block is opened once for every change.
#[test]
fn work_stays_constant_a_bar_whatever_the_numbers() {
    for period in [10, 40] {
        let side = |turns: usize| -> Vec<f64> {
            let bar = |at: usize| {
                let exponent = [200.0, -200.0, 0.0][turns * at / period % 3];
                ((at * 7919 % 101) as f64 - 50.0) * 10.0_f64.powf(exponent)
            };
            (0..20 * period).map(bar).collect()
        };
        for turns in [[1, 1], [2, 3], [5, 8], [period, period], [period / 2, 1]] {
            let [x, y] = turns.map(side);
            for &level in levels() {
                for size in [1, period + 1, usize::MAX] {
                    let taken = taken(level, period, [&x, &y], size);
                    assert!(taken <= 20.0, "{level:?}, {period}, {turns:?}, {size}: {taken}");
                }
            }
        }
    }
}
