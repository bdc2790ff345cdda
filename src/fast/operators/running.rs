//! Running sums and products from the first bar on, with what each step rounds away carried beside them: of a
//! sum of any length no more than its last rounding is wrong. Both stop at the largest double.

use super::pair::Pair;
use super::recursion::{Phase, Recursion, saturated};
use crate::fast::errors::{Errors, Inexact};
use crate::rounding::{LEAST, ROUNDING};
use crate::simd::lanes::{Lanes, Vector};

/// The sum of a line, or of a line and what was rounded away of each of its values.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Running {
    /// Whether what reads the sum means one that does not stop.
    pub(crate) is_stage: bool,
}

/// Adds to a sum and to what it lacks.
#[inline(always)]
pub(crate) fn add<L: Lanes, V: Vector<L>, const SATURATING: bool>(
    lanes: L,
    [sum, rest]: [&mut V; 2],
    x: V,
    lacks: V,
) {
    let zero = V::splat(lanes, 0.0);
    let mut next = *sum + x;
    if SATURATING {
        let limit = V::splat(lanes, f64::MAX);
        next = saturated(lanes, next);
        // The larger of the two first: no step of that overflows.
        let larger = x.abs().le(sum.abs());
        let (a, b) = (V::select(larger, *sum, x), V::select(larger, x, *sum));
        let left = *rest + ((b - (next - a)) + lacks);
        // With all that was rounded away: how far beyond the largest double it would be.
        let above = zero.lt((next - limit) + left);
        let below = ((next + limit) + left).lt(zero);
        next = V::select(above, limit, V::select(below, zero - limit, next));
        *rest = V::select(above | below, zero, left);
    } else {
        // A sum so large that it may stop leaves a NaN, for these bars to be taken again.
        let lost = Pair::sum(*sum, x).rest + lacks;
        *rest = *rest + (next + next).mul_add(zero, lost);
    }
    *sum = next;
}

impl<const I: usize> Recursion<I, 1, 2, 0> for Running {
    fn lookback(&self) -> usize {
        0
    }

    fn coefficients(&self) -> [f64; 0] {
        []
    }

    #[inline(always)]
    fn warm_up<L: Lanes>(&self, _: L, _: usize, bar: [f64; I], [sum, rest]: &mut [f64; 2]) {
        *sum = bar[0];
        *rest = if I == 2 { bar[I - 1] } else { 0.0 };
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        _: &[V; 0],
        _: impl Phase<L, V>,
        bar: [V; I],
        [sum, rest]: &mut [V; 2],
    ) {
        let lacks = if I == 2 { bar[I - 1] } else { V::splat(lanes, 0.0) };
        add::<L, V, SATURATING>(lanes, [sum, rest], bar[0], lacks);
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(_: L, _: &[V; 0], &[sum, rest]: &[V; 2]) -> [V; 1] {
        [sum + rest]
    }

    /// The rounding of the sum; of what is lost of carried errors less than a millionth of a rounding
    /// of all that was added up, for some 2³⁰ bars; and the errors of what was added.
    fn errors(&self, inputs: &[Inexact; I], [values]: &[&[f64]; 1]) -> [Errors; 1] {
        let (mut sizes, mut handed) = (0.0_f64, 0.0_f64);
        let add = |((x, error), &value): ((f64, f64), &f64)| {
            sizes = (sizes + x.abs()).min(f64::MAX);
            handed += error;
            if self.is_stage && value.abs() == f64::MAX {
                handed = f64::INFINITY;
            }
            ROUNDING * value.abs() + ROUNDING * 1e-6 * sizes + LEAST + handed
        };
        [Errors::carried(inputs[0].pairs().zip(*values).map(add).collect())]
    }
}

/// 1000 at the first bar, times each factor after it, of which a second line has what was rounded away.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Growing;

/// What an index begins with.
const BASE: f64 = 1000.0;

impl Recursion<2, 1, 2, 0> for Growing {
    fn lookback(&self) -> usize {
        0
    }

    fn coefficients(&self) -> [f64; 0] {
        []
    }

    #[inline(always)]
    fn warm_up<L: Lanes>(&self, _: L, _: usize, _: [f64; 2], numbers: &mut [f64; 2]) {
        *numbers = [BASE, 0.0];
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        _: &[V; 0],
        _: impl Phase<L, V>,
        [value, rest]: [V; 2],
        [product, lacks]: &mut [V; 2],
    ) {
        let next = Pair { value: *product, rest: *lacks }.times(lanes, Pair { value, rest });
        let next = if SATURATING { next.saturated(lanes) } else { next };
        (*product, *lacks) = (next.value, next.rest);
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(_: L, _: &[V; 0], &[product, _]: &[V; 2]) -> [V; 1] {
        [product]
    }

    /// A few squares of a rounding at each step; where the product has stopped, or was so small that what
    /// is rounded away of it is lost, the roundings themselves.
    fn errors(&self, [factors, _]: &[Inexact; 2], [values]: &[&[f64]; 1]) -> [Errors; 1] {
        let mut relative = 0.0_f64;
        let step = |((factor, error), &value): ((f64, f64), &f64)| {
            relative += error / factor.abs() + 16.0 * ROUNDING * ROUNDING;
            if value.abs() > f64::MAX * (1.0 - 4.0 * ROUNDING) {
                relative += 4.0 * ROUNDING;
            }
            if relative.is_nan() || value.abs() < 1e-250 {
                relative = f64::INFINITY;
            }
            (relative + ROUNDING) * value.abs().max(LEAST)
        };
        [Errors::carried(factors.pairs().zip(*values).map(step).collect())]
    }
}
