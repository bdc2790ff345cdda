//! The standard deviation of a window, from the sums of the deviations from the pivot and of their
//! squares.
//!
//! Deviations are of the size of the window's spread, so the difference of the two sums is never
//! rounding noise: the variance is exactly zero on a constant, and otherwise at least `1/(2P)` of
//! the largest square. Squares of very small or very large deviations leave the doubles; the
//! largest deviation of each window tells, and such a window is taken anew at another scale.

use super::sma;
use crate::fast::operators::aggregate::{Aggregate, Bar};
use crate::fast::operators::windowed::{self, windowed};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Stddev;
use crate::simd::lanes::{Lanes, One, Soft, Vector, each};

pub(crate) fn plan(plan: &mut Plan, stddev: Stddev, [x]: [Line; 1]) -> [Line; 1] {
    let finish = Deviations(stddev.deviations);
    windowed(plan, Spread { period: stddev.period, finish }, [x])
}

pub(crate) const DOUBLES_PER_BAR: usize =
    windowed::doubles_per_bar::<Spread<Deviations>, 1, 1, 3, 3>();

/// Between these the squares of deviations, and their sums, are in the middle of the doubles.
const MIDDLE: [f64; 2] = [1e-140, 1e140];

/// What becomes of the mean and the standard deviation of a window.
pub(crate) trait Finish<const O: usize>: Clone + Send + Sync + 'static {
    fn finish<L: Lanes, V: Vector<L>>(&self, lanes: L, mean: V, deviation: V) -> [V; O];
}

/// So many standard deviations.
#[derive(Clone, Debug)]
pub(crate) struct Deviations(pub(crate) f64);

impl Finish<1> for Deviations {
    #[inline(always)]
    fn finish<L: Lanes, V: Vector<L>>(&self, lanes: L, _: V, deviation: V) -> [V; 1] {
        [deviation * V::splat(lanes, self.0)]
    }
}

/// Moments of a window: the sum of the deviations, of their squares, and the largest of them.
#[derive(Clone, Debug)]
pub(crate) struct Spread<F> {
    pub(crate) period: usize,
    pub(crate) finish: F,
}

impl<F: Finish<O>, const O: usize> Aggregate<1, O, 3, 3> for Spread<F> {
    fn width(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(&self, _: L, accumulators: &mut [V; 3], bar: &Bar<V, 1>) {
        let ([sum, squares, largest], deviation) = (accumulators, bar.deviation(0));
        *sum = *sum + deviation;
        *squares = deviation.mul_add(deviation, *squares);
        *largest = largest.max(deviation.abs());
    }

    #[inline(always)]
    fn keep<L: Lanes, V: Vector<L>>(&self, _: L, accumulators: &[V; 3]) -> [V; 3] {
        *accumulators
    }

    #[inline(always)]
    fn follow<L: Lanes, V: Vector<L>>(&self, lanes: L, accumulators: &mut [V; 3], bar: &Bar<V, 1>) {
        Aggregate::<1, O, 3, 3>::precede(self, lanes, accumulators, bar);
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, 1>,
        older: &[V; 3],
        newer: &[V; 3],
    ) -> [V; O] {
        let (zero, reciprocal) = (V::splat(lanes, 0.0), V::splat(lanes, 1.0 / self.period as f64));
        let (sum, squares) = (older[0] + newer[0], older[1] + newer[1]);
        let variance = (zero - sum * reciprocal).mul_add(sum, squares) * reciprocal;
        let mean = sum.mul_add(reciprocal, newest.pivot[0]);
        self.finish.finish(lanes, mean, variance.max(zero).sqrt())
    }

    /// Zero where the squares are in the middle of the doubles, or all of them zero.
    #[inline(always)]
    fn doubt<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        doubt: V,
        _: &[V; O],
        older: &[V; 3],
        newer: &[V; 3],
    ) -> V {
        let good = middling(lanes, older[2].max(newer[2]));
        V::select(good, doubt, V::splat(lanes, f64::NAN))
    }

    fn rescue(&self, [window]: [&[f64]; 1]) -> [f64; O] {
        let (mean, deviation) = (sma::anew(window), scaled(window));
        self.finish.finish(Soft, One::new(mean), One::new(deviation)).map(One::get)
    }
}

/// Whether the squares of deviations are in the middle of the doubles, or all of them zero.
#[inline(always)]
pub(crate) fn middling<L: Lanes, V: Vector<L>>(lanes: L, largest: V) -> V::Mask {
    let [low, high] = each(MIDDLE, |limit| V::splat(lanes, limit));
    largest.le(V::splat(lanes, 0.0)) | (low.le(largest) & largest.le(high))
}

/// The standard deviation of a window, by the definition at a scale that suits it.
#[cold]
fn scaled(window: &[f64]) -> f64 {
    let (deviations, power) = centred(window);
    let squares: f64 = deviations.iter().map(|d| d * d).sum();
    libm::ldexp((squares / deviations.len() as f64).sqrt(), -power)
}

/// The deviations of a window from its mean times a power of two, the largest near 1, and that
/// power.
pub(crate) fn centred(window: &[f64]) -> (Vec<f64>, i32) {
    let largest = |x: &[f64]| x.iter().fold(0.0_f64, |largest, x| largest.max(x.abs()));
    // First so that differences do not overflow, then so that the largest of them is near 1.
    let coarse = if largest(window) > 1e300 { -30 } else { 0 };
    let pivot = libm::ldexp(window[window.len() - 1], coarse);
    let deviations: Vec<f64> = window.iter().map(|&x| libm::ldexp(x, coarse) - pivot).collect();
    let most = largest(&deviations);
    if most == 0.0 {
        return (deviations, 0);
    }
    let fine = -libm::ilogb(most);
    let scaled: Vec<f64> = deviations.iter().map(|&d| libm::ldexp(d, fine)).collect();
    let mean = scaled.iter().sum::<f64>() / window.len() as f64;
    (scaled.iter().map(|d| d - mean).collect(), coarse + fine)
}
