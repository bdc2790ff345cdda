//! Pairs of numbers whose unevaluated sum has twice the precision: what is rounded away is kept beside the
//! value.
//!
//! Sums after Knuth, products by a fused multiply-add (Dekker, Numerische Mathematik 18, 1971,
//! <https://doi.org/10.1007/BF01397083>); quotients by one step of long division. Each is within a few
//! squares of a rounding, 2⁻¹⁰⁶, of the exact one.

use super::recursion::saturated;
use crate::simd::lanes::{Lanes, Vector};

#[derive(Clone, Copy)]
pub(crate) struct Pair<V> {
    pub(crate) value: V,
    pub(crate) rest: V,
}

impl<V: Copy + std::ops::Add<Output = V> + std::ops::Sub<Output = V>> Pair<V> {
    /// `a + b`, whichever is the larger.
    #[inline(always)]
    pub(crate) fn sum(a: V, b: V) -> Self {
        let value = a + b;
        let part = value - a;
        Self { value, rest: (a - (value - part)) + (b - part) }
    }

    /// `a − b`.
    #[inline(always)]
    pub(crate) fn difference(a: V, b: V) -> Self {
        let value = a - b;
        let part = value - a;
        Self { value, rest: (a - (value - part)) - (b + part) }
    }

    #[inline(always)]
    pub(crate) fn plus(self, other: Self) -> Self {
        let Self { value, rest } = Self::sum(self.value, other.value);
        Self::sum(value, rest + (self.rest + other.rest))
    }

    #[inline(always)]
    pub(crate) fn minus(self, other: Self) -> Self {
        let Self { value, rest } = Self::difference(self.value, other.value);
        Self::sum(value, rest + (self.rest - other.rest))
    }

    /// A value and what it lacks, as a pair: what has overflowed lacks nothing.
    #[inline(always)]
    fn whole<L: Lanes>(lanes: L, value: V, rest: V) -> Self
    where
        V: Vector<L>,
    {
        let within = value.abs().le(V::splat(lanes, f64::MAX));
        Self::select(within, Self::sum(value, rest), Self::of(lanes, value))
    }

    #[inline(always)]
    pub(crate) fn times<L: Lanes>(self, lanes: L, other: Self) -> Self
    where
        V: Vector<L>,
    {
        let value = self.value * other.value;
        let rest = self.value.mul_sub(other.value, value);
        let rest = self.value.mul_add(other.rest, self.rest.mul_add(other.value, rest));
        Self::whole(lanes, value, rest)
    }

    #[inline(always)]
    pub(crate) fn over<L: Lanes>(self, lanes: L, other: Self) -> Self
    where
        V: Vector<L>,
    {
        let value = self.value / other.value;
        let minus = V::splat(lanes, 0.0) - value;
        let left = minus.mul_add(other.value, self.value);
        let left = minus.mul_add(other.rest, left + self.rest);
        Self::whole(lanes, value, left / other.value)
    }

    /// Exactly this number.
    #[inline(always)]
    pub(crate) fn of<L: Lanes>(lanes: L, value: V) -> Self
    where
        V: Vector<L>,
    {
        Self { value, rest: V::splat(lanes, 0.0) }
    }

    /// At the most the largest double, of either sign.
    #[inline(always)]
    pub(crate) fn saturated<L: Lanes>(self, lanes: L) -> Self
    where
        V: Vector<L>,
    {
        let [zero, most, least] = [0.0, f64::MAX, -f64::MAX].map(|x| V::splat(lanes, x));
        // Beside the largest double there is nothing more of its sign, nor what overflowed with it.
        let rest = V::select(self.value.lt(most), self.rest, self.rest.min(zero));
        let rest = V::select(least.lt(self.value), rest, rest.max(zero));
        Self { value: saturated(lanes, self.value), rest }
    }

    /// Both, or others where the mask is false.
    #[inline(always)]
    pub(crate) fn select<L: Lanes>(mask: V::Mask, yes: Self, no: Self) -> Self
    where
        V: Vector<L>,
    {
        Self {
            value: V::select(mask, yes.value, no.value),
            rest: V::select(mask, yes.rest, no.rest),
        }
    }
}
