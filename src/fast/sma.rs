//! The mean of a window: the pivot and the mean of the deviations from it.

use super::State;
use super::aggregate::{Aggregate, Bar, windowed};
use super::lanes::{Lanes, Vector};
use crate::registry::Sma;

pub(crate) fn state(sma: Sma) -> impl State<1, 1> {
    windowed(Mean { period: sma.period })
}

#[derive(Clone, Debug)]
pub(crate) struct Mean {
    pub(crate) period: usize,
}

impl Aggregate<1, 1, 1, 1> for Mean {
    fn width(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(&self, _: L, [sum]: &mut [V; 1], bar: &Bar<V, 1>) {
        *sum = *sum + bar.deviation(0);
    }

    #[inline(always)]
    fn keep<L: Lanes, V: Vector<L>>(&self, _: L, &sum: &[V; 1]) -> [V; 1] {
        sum
    }

    #[inline(always)]
    fn follow<L: Lanes, V: Vector<L>>(&self, _: L, [sum]: &mut [V; 1], bar: &Bar<V, 1>) {
        *sum = *sum + bar.deviation(0);
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, 1>,
        &[older]: &[V; 1],
        &[newer]: &[V; 1],
    ) -> [V; 1] {
        let share = V::splat(lanes, 1.0 / self.period as f64);
        [(older + newer).mul_add(share, newest.pivot[0])]
    }

    fn rescue(&self, [window]: [&[f64]; 1]) -> [f64; 1] {
        [anew(window)]
    }
}

/// The mean of a window around its newest bar, at a scale at which no deviation overflows.
#[cold]
pub(crate) fn anew(window: &[f64]) -> f64 {
    let huge = window.iter().any(|x| x.abs() > 1e300);
    let power = if huge { -30 } else { 0 };
    let pivot = libm::ldexp(window[window.len() - 1], power);
    let deviations = window.iter().map(|&x| libm::ldexp(x, power) - pivot);
    libm::ldexp(pivot + deviations.sum::<f64>() / window.len() as f64, -power)
}
