//! Sums around a pivot: single steps and eight blocks in lanes are the same machine.

use super::{Pivoted, work};
use crate::archive::{Reader, Writer};
use crate::fast::State;
use crate::fast::errors::Inexact;
use crate::fast::operators::aggregate::{Aggregate, Bar};
use crate::fast::tests::{bits, prices, properties};
use crate::simd::kernel::levels;
use crate::simd::kernel::{Level, dispatch};
use crate::simd::lanes::Compiled;
use crate::simd::lanes::{Lanes, Vector};
use quickcheck::{Arbitrary, Gen};

/// The mean, in moments of its own: the block is tested apart from the indicators on it.
#[derive(Clone, Debug, PartialEq)]
struct Mean(usize);

impl Aggregate<1, 1, 1, 1> for Mean {
    fn width(&self) -> usize {
        self.0
    }
    fn error(&self, _: &[Inexact; 1], _: &[f64; 1]) -> [f64; 1] {
        [0.0; 1]
    }
    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(&self, _: L, [sum]: &mut [V; 1], bar: &Bar<V, 1>) {
        *sum = *sum + bar.deviation(0);
    }
    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, 1>,
        &[kept]: &[V; 1],
        &[sum]: &[V; 1],
    ) -> [V; 1] {
        [(kept + sum).mul_add(V::splat(lanes, 1.0 / self.0 as f64), newest.pivot[0])]
    }
}

struct Run<'a>(&'a mut Pivoted<Mean, 1, 1, 1, 1>, &'a [f64], &'a mut [f64], usize);

impl Compiled for Run<'_> {
    type Output = ();

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        self.0.run(lanes, [self.1], [self.2], self.3);
    }
}

/// In pieces of the given sizes, each size in turn; 0 stands for saving and loading.
fn lines(level: Level, period: usize, x: &[f64], sizes: &[usize]) -> Vec<f64> {
    let mut state = Pivoted::new(Mean(period));
    let mut out = vec![0.0; x.len()];
    let mut at = 0;
    for &size in sizes.iter().cycle() {
        if at == x.len() {
            break;
        }
        if size == 0 {
            let mut writer = Writer::default();
            state.archive(&mut writer, at as u64).expect("writing cannot fail");
            state = Pivoted::new(Mean(period));
            state.archive(&mut Reader(&writer.0), at as u64).expect("it was saved");
        }
        let end = at.saturating_add(size).min(x.len());
        // Most pieces bring bars from before them along, at the most as far as the state reaches.
        let before = at.min([0, state.reach(), 1, state.reach() / 2][at % 4]);
        let piece = &x[at - before..end];
        dispatch(level, Run(&mut state, piece, &mut out[at..end], before));
        at = end;
    }
    out
}

fn series(length: usize, seed: u64) -> Vec<f64> {
    prices(length, &mut Gen::from_size_and_seed(100, seed))
}

const PERIODS: [usize; 35] = {
    let mut periods = [0; 35];
    let mut at = 0;
    while at < 33 {
        periods[at] = 8 + at;
        at += 1;
    }
    periods[33] = 64;
    periods[34] = 100;
    periods
};

#[test]
fn steps_and_lanes_are_one_machine_at_every_period_and_phase() {
    for period in PERIODS {
        let x = series(20 * period + 7, period as u64);
        let [first, ..] = levels()[..] else { unreachable!("there is a level") };
        let steps = lines(first, period, &x, &[1]);
        for &level in levels() {
            for phase in 0..2 * period {
                let whole = lines(level, period, &x, &[phase.max(1), usize::MAX]);
                assert_eq!(bits(&whole), bits(&steps), "{level:?}, {period}, {phase}");
            }
        }
    }
}

#[test]
fn means_are_right() {
    for period in PERIODS {
        let x = series(20 * period + 3, 7 + period as u64);
        let got = lines(levels()[0], period, &x, &[usize::MAX]);
        for (window, got) in x.windows(period).zip(&got[period - 1..]) {
            let mean = window.iter().sum::<f64>() / period as f64;
            let size = window.iter().fold(0.0_f64, |size, x| size.max(x.abs()));
            let error = (got - mean).abs();
            assert!(
                error <= 4.0 * period as f64 * f64::EPSILON * size,
                "{period}: {got} for {mean}"
            );
        }
    }
}

/// Windows whose sums overflow are made at another scale, and no others: what has left is forgotten.
#[test]
fn windows_that_overflow_have_a_scale_of_their_own() {
    for period in [8, 15, 16, 17, 40] {
        for at in [0, 1, period - 1, period, 9 * period + 3, 11 * period - 1] {
            let mut x = vec![1.5; 21 * period];
            x[at] = f64::MIN;
            x[at + 1..at + 4].fill(f64::MAX);
            for &level in levels() {
                let whole = lines(level, period, &x, &[usize::MAX]);
                let steps = lines(level, period, &x, &[1]);
                assert_eq!(bits(&whole), bits(&steps), "{level:?}, {period}, {at}");
                for (window, got) in x.windows(period).zip(&whole[period - 1..]) {
                    let mean: f64 = window.iter().map(|x| x / period as f64).sum();
                    let error = (got - mean).abs();
                    let right = error <= f64::EPSILON * if mean == 1.5 { 0.0 } else { f64::MAX };
                    assert!(
                        right || (mean - 1.5).abs() < 1e-9 && *got == 1.5,
                        "{level:?}, {period}, {at}: {got} for {mean}"
                    );
                }
            }
        }
    }
}

/// Bars that are taken one by one, for each bar of the series, where every window is in doubt.
fn taken(level: Level, period: usize, x: &[f64], sizes: &[usize]) -> f64 {
    work::TAKEN.set(0);
    lines(level, period, x, sizes);
    work::TAKEN.get() as f64 / x.len() as f64
}

#[test]
fn work_stays_constant_a_bar_whatever_the_numbers() {
    for period in [8, 17, 100, 1_000] {
        // Pairs of extremes in every window; alone in some; at the ends of a block.
        let pair = |every: usize| {
            let bar = move |bar: usize| match bar % every {
                0 => f64::MAX,
                1 => f64::MIN,
                _ => 1.0,
            };
            (0..30 * period).map(bar).collect::<Vec<f64>>()
        };
        for every in [2, period - 1, period, period + 1, 3 * period / 2] {
            for &level in levels() {
                // Opened and followed at two scales; a window that changes its mind twice a block
                // opens one more. In eight lanes no bar was taken one by one before.
                for sizes in [&[1][..], &[usize::MAX], &[period / 2 + 1]] {
                    let taken = taken(level, period, &pair(every), sizes);
                    assert!(taken <= 8.0, "{level:?}, {period}, {every}: {taken} a bar");
                }
            }
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Case {
    period: usize,
    seed: u64,
    length: usize,
    sizes: Vec<usize>,
}

impl Arbitrary for Case {
    fn arbitrary(g: &mut Gen) -> Self {
        let period = 8 + usize::arbitrary(g) % 60;
        let size =
            |g: &mut Gen| usize::arbitrary(g) % *g.choose(&[2, 20, 12 * period]).unwrap_or(&1);
        let mut sizes: Vec<usize> = (0..12).map(|_| size(g)).collect();
        sizes.push(1);
        let length = usize::arbitrary(g) % (30 * period);
        Self { period, seed: u64::arbitrary(g), length, sizes }
    }
}

properties! {
    fn pieces_and_saves_do_not_show(case: Case) -> bool {
        let x = series(case.length, case.seed);
        let whole = lines(levels()[0], case.period, &x, &[usize::MAX]);
        levels().iter().copied().all(|level| {
            bits(&lines(level, case.period, &x, &case.sizes)) == bits(&whole)
        })
    }
}
