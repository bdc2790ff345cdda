//! The regression line at the oldest bar of the window.
//!
//! As a weighted window the coefficient of bar j is `(4P − 2 − 6j) / (P(P + 1))`, and the
//! coefficients sum to one. Long windows take the sums of the deviations around a pivot and of
//! the deviations times j ([`Pivoted`]): constant work a bar. Below a period of [`LONG`] the
//! direct way is faster. It sums over the steps from bar to bar, so that there too the error is in
//! proportion to the spread, and a constant comes out as it went in.

use crate::fast::operators::aggregate::{Aggregate, Bar};
use crate::fast::operators::fir::{Finish, fir};
use crate::fast::operators::pivoted::Pivoted;
use crate::fast::operators::window::{Slide, Window};
use crate::fast::plan::{Line, Plan};
use crate::fast::{State, more};
use crate::parameters::LinearRegIntercept;
use crate::simd::lanes::{Lanes, Vector};
use std::sync::Arc;

/// The shortest window that is summed around a pivot.
const LONG: usize = 16;

pub(crate) fn plan(
    plan: &mut Plan,
    LinearRegIntercept { period }: LinearRegIntercept,
    inputs: [Line; 1],
) -> [Line; 1] {
    let regression = Regression::new(period);
    if period < LONG {
        plan.add(Window::new(Steps::new(regression)), inputs)
    } else {
        plan.add(Pivoted::new(regression), inputs)
    }
}

pub(crate) const DOUBLES_PER_BAR: usize =
    more(<Window<Steps, 1, 1>>::DOUBLES_PER_BAR, Summed::DOUBLES_PER_BAR);

type Summed = Pivoted<Regression, 1, 1, 2, 1>;

/// `pivot + level · Σ d − tilt · Σ j d` over the deviations d.
#[derive(Clone, Debug)]
pub(crate) struct Regression {
    period: usize,
    level: f64,
    tilt: f64,
}

impl Regression {
    fn new(period: usize) -> Self {
        let p = period as f64;
        let scale = p * (p + 1.0);
        Self { period, level: (4.0 * p - 2.0) / scale, tilt: 6.0 / scale }
    }

    fn coefficient(&self, j: usize) -> f64 {
        let p = self.period as f64;
        (4.0 * p - 2.0 - 6.0 * j as f64) / (p * (p + 1.0))
    }

    /// The coefficients of the deviations, at a quarter of the scale: nothing overflows but the
    /// result.
    #[cold]
    fn scaled(&self, window: &[f64]) -> f64 {
        let pivot = window[window.len() - 1] * 0.25;
        let weighted = |(j, x): (usize, &f64)| self.coefficient(j) * (x * 0.25 - pivot);
        let sum: f64 = window.iter().enumerate().map(weighted).sum();
        (pivot + sum) * 4.0
    }
}

impl Aggregate<1, 1, 2, 1> for Regression {
    fn width(&self) -> usize {
        self.period
    }

    /// Every older deviation moves the others up by one place.
    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(&self, _: L, [sum, moment]: &mut [V; 2], bar: &Bar<V, 1>) {
        *moment = *moment + *sum;
        *sum = *sum + bar.deviation(0);
    }

    #[inline(always)]
    fn keep<L: Lanes, V: Vector<L>>(&self, lanes: L, &[sum, moment]: &[V; 2]) -> [V; 1] {
        let level = V::splat(lanes, self.level);
        [V::splat(lanes, -self.tilt).mul_add(moment, level * sum)]
    }

    /// The newest bar stands at `period − 1`, and every other moves down by one place.
    #[inline(always)]
    fn follow<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        [sum, moment]: &mut [V; 2],
        bar: &Bar<V, 1>,
    ) {
        let newest = V::splat(lanes, (self.period - 1) as f64);
        *moment = *moment + newest.mul_sub(bar.deviation(0), *sum);
        *sum = *sum + bar.deviation(0);
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, 1>,
        &[kept]: &[V; 1],
        &[sum, moment]: &[V; 2],
    ) -> [V; 1] {
        let level = V::splat(lanes, self.level);
        let kept = V::splat(lanes, -self.tilt).mul_add(moment, kept);
        [newest.pivot[0] + level.mul_add(sum, kept)]
    }

    fn rescue(&self, [window]: [&[f64]; 1]) -> [f64; 1] {
        [self.scaled(window)]
    }
}

/// The newest bar and the weighted steps that lead up to it: step j, from bar j + 1 down to bar j,
/// is part of the deviations of bars 0 … j and has the sum of their coefficients.
#[derive(Clone, Debug)]
pub(crate) struct Steps {
    line: Regression,
    weights: Arc<[f64]>,
}

/// Steps that are taken at a time; they stay in the first-level cache.
const BUFFERED: usize = 1024;

impl Steps {
    fn new(line: Regression) -> Self {
        let p = line.period as f64;
        // Σ over 0 … j of (4P − 2 − 6i) is (j + 1)(4P − 2 − 3j): exact, so that each weight is
        // rounded once.
        let weight = |j: usize| {
            let j = j as f64;
            (j + 1.0) * (4.0 * p - 2.0 - 3.0 * j) / (p * (p + 1.0))
        };
        let weights = (0..line.period - 1).map(weight).collect();
        Self { line, weights }
    }
}

impl Slide<1, 1> for Steps {
    fn width(&self) -> usize {
        self.line.period
    }

    #[inline(always)]
    fn slide<L: Lanes>(&self, lanes: L, [x]: [&[f64]; 1], [out]: [&mut [f64]; 1]) {
        // Room no larger than needed: it is zeroed each time.
        let (mut few, mut many, mut most);
        let steps = if out.len() <= LONG {
            few = [0.0; 2 * LONG];
            &mut few[..]
        } else if out.len() <= BUFFERED / 8 {
            many = [0.0; BUFFERED / 8 + LONG];
            &mut many[..]
        } else {
            most = [0.0; BUFFERED + LONG];
            &mut most[..]
        };
        let before = self.line.period - 1;
        for (k, out) in out.chunks_mut(BUFFERED).enumerate() {
            let bars = &x[k * BUFFERED..][..out.len() + before];
            self.tile(lanes, bars, out, steps);
        }
    }
}

impl Steps {
    #[inline(always)]
    fn tile<L: Lanes>(&self, lanes: L, x: &[f64], out: &mut [f64], steps: &mut [f64]) {
        let newest = &x[self.weights.len()..];
        if self.weights.is_empty() {
            out.copy_from_slice(newest);
            return;
        }
        let steps = &mut steps[..x.len() - 1];
        for (step, (older, newer)) in steps.iter_mut().zip(x.iter().zip(&x[1..])) {
            *step = older - newer;
        }
        let mut newest = Newest { bars: newest, wrong: L::X4::splat(lanes, 0.0), finite: true };
        fir(lanes, &self.weights, steps, out, &mut newest);
        if !newest.finite() {
            self.rescue(x, out);
        }
    }

    #[cold]
    #[inline(never)]
    fn rescue(&self, x: &[f64], out: &mut [f64]) {
        for (window, out) in x.windows(self.line.period).zip(out) {
            if !out.is_finite() {
                *out = self.line.scaled(window);
            }
        }
    }
}

/// Adds the newest bar to the sum of the steps, and notes an overflow.
struct Newest<'a, L: Lanes> {
    bars: &'a [f64],
    wrong: L::X4,
    finite: bool,
}

impl<L: Lanes> Newest<'_, L> {
    #[inline(always)]
    fn finite(&self) -> bool {
        let mut wrong = [0.0; 4];
        self.wrong.store(&mut wrong);
        self.finite && wrong.iter().all(|&wrong| wrong == 0.0)
    }
}

impl<L: Lanes> Finish<L> for Newest<'_, L> {
    #[inline(always)]
    fn lanes(&mut self, lanes: L, sums: L::X4, at: usize) -> L::X4 {
        let values = sums + L::X4::load(lanes, &self.bars[at..]);
        // Infinity and NaN times zero are NaN, and stay.
        self.wrong = values.mul_add(L::X4::splat(lanes, 0.0), self.wrong);
        values
    }

    #[inline(always)]
    fn one(&mut self, sum: f64, at: usize) -> f64 {
        let value = sum + self.bars[at];
        self.finite &= value.is_finite();
        value
    }
}
