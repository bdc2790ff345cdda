//! Which windows are taken side by side: an aggregate whose values say so stands for the others.

use super::{Direct, windowed};
use crate::fast::State;
use crate::fast::errors::Inexact;
use crate::fast::operators::aggregate::{Aggregate, Bar};
use crate::fast::operators::pivoted::{Pivoted, SHORTEST};
use crate::fast::operators::window::Slide;
use crate::fast::plan::Plan;
use crate::fast::tests::at_every_level;
use crate::simd::lanes::Compiled;
use crate::simd::lanes::{Lanes, Vector};

/// The number of windows that were taken together, and the place of the oldest bar.
#[derive(Clone, Debug, PartialEq)]
struct Together(usize);

impl Aggregate<1, 2, 1, 1> for Together {
    fn width(&self) -> usize {
        self.0
    }
    fn error(&self, _: &[Inexact; 1], _: &[f64; 2]) -> [f64; 2] {
        [0.0; 2]
    }
    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(&self, lanes: L, oldest: &mut [V; 1], bar: &Bar<V, 1>) {
        *oldest = [V::splat(lanes, bar.place)];
    }
    #[inline(always)]
    fn follow<L: Lanes, V: Vector<L>>(&self, _: L, _: &mut [V; 1], _: &Bar<V, 1>) {}
    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        _: &Bar<V, 1>,
        &[oldest]: &[V; 1],
        _: &[V; 1],
    ) -> [V; 2] {
        [V::splat(lanes, (size_of::<V>() / size_of::<f64>()) as f64), oldest]
    }
}

/// So many windows, in order.
struct Windows(usize, usize);

impl Compiled for Windows {
    type Output = ([Vec<f64>; 2], bool);

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) -> Self::Output {
        let Self(width, windows) = self;
        let mut lines = [vec![0.0; windows], vec![0.0; windows]];
        let x = vec![1.0; windows + width - 1];
        Direct(Together(width)).slide(lanes, [&x], lines.each_mut().map(Vec::as_mut_slice));
        (lines, L::WIDE)
    }
}

#[test]
fn eight_short_windows_fill_the_lanes() {
    for (windows, together) in [(1, false), (7, false), (8, true), (9, true), (20, true)] {
        for (level, ([number, oldest], wide)) in at_every_level(|| Windows(3, windows)) {
            let expected = if wide && together { 8.0 } else { 1.0 };
            assert_eq!(number, vec![expected; windows], "{level:?}, {windows}");
            assert_eq!(oldest, vec![-2.0; windows], "{level:?}, {windows}");
        }
    }
}

#[test]
fn windows_that_fill_the_lanes_have_pivots() {
    // Blocks have a stride, windows on their own have none.
    let stride = |width| {
        let (mut plan, inputs) = Plan::new(&[], 1);
        let outputs = windowed(&mut plan, Together(width), inputs);
        plan.answering(&outputs).stride()
    };
    assert_eq!(stride(SHORTEST - 1), 1);
    assert_ne!(stride(SHORTEST), 1);
}

/// A warm-up, and so many bars behind it.
struct Bars(usize, usize);

impl Compiled for Bars {
    type Output = (Vec<f64>, bool);

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) -> Self::Output {
        let Self(width, bars) = self;
        let mut state = Pivoted::new(Together(width));
        let count = width - 1 + bars;
        let (mut number, mut oldest) = (vec![0.0; count], vec![0.0; count]);
        state.run(lanes, [&vec![1.0; count]], [&mut number, &mut oldest], 0);
        (number[width - 1..].to_vec(), L::WIDE)
    }
}

#[test]
fn half_a_window_is_worth_the_lanes() {
    for (width, bars, together) in
        [(10, 4, 0), (10, 5, 5), (9, 4, 0), (9, 5, 5), (10, 84, 80), (10, 85, 85)]
    {
        for (level, (number, wide)) in at_every_level(|| Bars(width, bars)) {
            let together = if wide { together } else { 0 };
            let mut expected = vec![8.0; together];
            expected.resize(bars, 1.0);
            assert_eq!(number, expected, "{level:?}, {width}, {bars}");
        }
    }
}
