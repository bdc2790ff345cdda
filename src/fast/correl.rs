//! Correlation from the moments of both sides around the pivot.
//!
//! As with the standard deviation, a variance is exactly zero where its side is flat and never
//! rounding noise elsewhere; windows whose squares leave the middle of the doubles are taken anew.

use super::State;
use super::aggregate::{Aggregate, Bar, windowed};
use super::lanes::{Lanes, One, Soft, Vector};
use super::stddev::{centred, middling};
use crate::registry::Correl;

pub(crate) fn state(correl: Correl) -> impl State<2, 1> {
    windowed(correl)
}

/// The coefficient of a covariance and two variances, all by the same count.
#[inline(always)]
fn coefficient<L: Lanes, V: Vector<L>>(lanes: L, both: V, x: V, y: V) -> V {
    let (zero, one) = (V::splat(lanes, 0.0), V::splat(lanes, 1.0));
    let value = (both / (x.max(zero).sqrt() * y.max(zero).sqrt())).min(one).max(zero - one);
    V::select(zero.lt(x) & zero.lt(y), value, zero)
}

/// Sums of x and y, of their squares and their product, and the largest of either.
impl Aggregate<2, 1, 7, 7> for Correl {
    fn width(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(&self, _: L, numbers: &mut [V; 7], bar: &Bar<V, 2>) {
        let (x, y) = (bar.deviation(0), bar.deviation(1));
        let [sum_x, sum_y, xx, yy, xy, most_x, most_y] = numbers;
        (*sum_x, *sum_y) = (*sum_x + x, *sum_y + y);
        (*xx, *yy, *xy) = (x.mul_add(x, *xx), y.mul_add(y, *yy), x.mul_add(y, *xy));
        (*most_x, *most_y) = (most_x.max(x.abs()), most_y.max(y.abs()));
    }

    #[inline(always)]
    fn keep<L: Lanes, V: Vector<L>>(&self, _: L, numbers: &[V; 7]) -> [V; 7] {
        *numbers
    }

    #[inline(always)]
    fn follow<L: Lanes, V: Vector<L>>(&self, lanes: L, numbers: &mut [V; 7], bar: &Bar<V, 2>) {
        self.precede(lanes, numbers, bar);
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        _: &Bar<V, 2>,
        older: &[V; 7],
        newer: &[V; 7],
    ) -> [V; 1] {
        let share = V::splat(lanes, 1.0 / self.period as f64);
        let zero = V::splat(lanes, 0.0);
        let sum = |k: usize| older[k] + newer[k];
        let (x, y) = (sum(0), sum(1));
        let (mean_x, mean_y) = (zero - x * share, zero - y * share);
        let xx = mean_x.mul_add(x, sum(2));
        let yy = mean_y.mul_add(y, sum(3));
        [coefficient(lanes, mean_x.mul_add(y, sum(4)), xx, yy)]
    }

    #[inline(always)]
    fn doubt<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        doubt: V,
        _: &[V; 1],
        older: &[V; 7],
        newer: &[V; 7],
    ) -> V {
        let good_x = middling(lanes, older[5].max(newer[5]));
        let good_y = middling(lanes, older[6].max(newer[6]));
        V::select(good_x & good_y, doubt, V::splat(lanes, f64::NAN))
    }

    #[cold]
    fn rescue(&self, sides: [&[f64]; 2]) -> [f64; 1] {
        let [x, y] = sides.map(|side| centred(side).0);
        let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum();
        let [both, xx, yy]: [f64; 3] = [product(&x, &y), product(&x, &x), product(&y, &y)];
        [coefficient(Soft, One::new(both), One::new(xx), One::new(yy)).get()]
    }
}
