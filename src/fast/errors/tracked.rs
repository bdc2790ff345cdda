//! Numbers that carry how far they may be from the exact ones.
//!
//! A map is written over [`Vector`]; run over these it says what becomes of its inputs' errors, and
//! what it rounds itself. A comparison whose sides are nearer than their errors decides nothing: what
//! is selected by it may be the other value as well.

use crate::rounding::{LEAST, ROUNDING};
use crate::simd::lanes::Vector;
use std::ops::{Add, BitAnd, BitOr, Div, Mul, Not, Sub};

/// A value and its error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Tracked {
    pub(crate) value: f64,
    pub(crate) error: f64,
}

/// A truth that may be another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Truth {
    is_true: bool,
    is_sure: bool,
}

fn size(value: f64) -> f64 {
    value.abs().min(f64::MAX)
}

/// Of a product; nothing times whatever is nothing.
fn times(a: f64, b: f64) -> f64 {
    if a == 0.0 || b == 0.0 { 0.0 } else { a * b }
}

impl Tracked {
    pub(crate) fn new((value, error): (f64, f64)) -> Self {
        Self { value, error }
    }

    fn exact(value: f64) -> Self {
        Self { value, error: 0.0 }
    }

    /// Whether it is a power of two: nothing is rounded by it but among the smallest doubles.
    fn is_power(self) -> bool {
        self.error == 0.0 && self.value.is_normal() && self.value.to_bits().trailing_zeros() >= 52
    }

    /// A value that was rounded once.
    fn rounded(value: f64, error: f64) -> Self {
        let error = if (value + error).is_nan() { f64::INFINITY } else { error };
        Self { value, error: error + ROUNDING * size(value) + LEAST }
    }

    /// What a product hands on.
    fn product(self, other: Self) -> f64 {
        times(size(self.value), other.error)
            + times(size(other.value), self.error)
            + times(self.error, other.error)
    }

    fn sum(self, other: Self, value: f64) -> Self {
        let error = self.error + other.error;
        let lost = value - self.value;
        let is_exact = (self.value - (value - lost)) + (other.value - lost) == 0.0;
        if is_exact { Self { value, error } } else { Self::rounded(value, error) }
    }
}

impl Add for Tracked {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        self.sum(other, self.value + other.value)
    }
}

impl Sub for Tracked {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self.sum(Self { value: -other.value, ..other }, self.value - other.value)
    }
}

impl Mul for Tracked {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        let value = self.value * other.value;
        let is_nothing = value == 0.0 && (self.value == 0.0 || other.value == 0.0);
        let is_power = self.is_power() || other.is_power();
        let is_exact = is_nothing || is_power && value.is_normal();
        let handed = self.product(other);
        if is_exact { Self { value, error: handed } } else { Self::rounded(value, handed) }
    }
}

impl Div for Tracked {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        let value = self.value / other.value;
        let left = other.value.abs() - other.error;
        let handed = if self.error == 0.0 && other.error == 0.0 {
            0.0
        } else if left > 0.0 {
            self.error / left + times(size(value), other.error / left)
        } else {
            f64::INFINITY
        };
        Self::rounded(value, handed)
    }
}

impl BitAnd for Truth {
    type Output = Self;
    fn bitand(self, other: Self) -> Self {
        let no = |truth: Self| truth.is_sure && !truth.is_true;
        let is_sure = (self.is_sure && other.is_sure) || no(self) || no(other);
        Self { is_true: self.is_true && other.is_true, is_sure }
    }
}

impl Not for Truth {
    type Output = Self;
    fn not(self) -> Self {
        Self { is_true: !self.is_true, ..self }
    }
}

impl BitOr for Truth {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        !(!self & !other)
    }
}

impl<L> Vector<L> for Tracked {
    type Mask = Truth;

    fn splat(_: L, value: f64) -> Self {
        Self::exact(value)
    }
    fn load(_: L, from: &[f64]) -> Self {
        Self::exact(from[0])
    }
    fn store(self, into: &mut [f64]) {
        into[0] = self.value;
    }
    fn mul_add(self, b: Self, c: Self) -> Self {
        let value = libm::fma(self.value, b.value, c.value);
        Self::rounded(value, self.product(b) + c.error)
    }
    fn mul_sub(self, b: Self, c: Self) -> Self {
        <Self as Vector<L>>::mul_add(self, b, Self { value: -c.value, ..c })
    }
    fn sqrt(self) -> Self {
        let value = self.value.sqrt();
        let handed =
            if self.error == 0.0 { 0.0 } else { self.error.sqrt().min(self.error / value) };
        Self::rounded(value, handed)
    }
    fn abs(self) -> Self {
        Self { value: self.value.abs(), ..self }
    }
    fn lt(self, other: Self) -> Truth {
        Truth { is_true: self.value < other.value, is_sure: sure(self, other) }
    }
    fn le(self, other: Self) -> Truth {
        Truth { is_true: self.value <= other.value, is_sure: sure(self, other) }
    }
    fn select(mask: Truth, yes: Self, no: Self) -> Self {
        let (is, other) = if mask.is_true { (yes, no) } else { (no, yes) };
        if mask.is_sure {
            return is;
        }
        let apart = distance(is, other) + other.error;
        Self { value: is.value, error: is.error.max(apart) }
    }
    fn as_defined(self) -> Self {
        Self::exact(self.value)
    }
    fn any(mask: Truth) -> bool {
        mask.is_true
    }
    fn bits(mask: Truth) -> u8 {
        u8::from(mask.is_true)
    }
    /// The smaller of two is off by no more than the larger of their errors.
    fn min(self, other: Self) -> Self {
        let value = if self.value < other.value { self.value } else { other.value };
        Self { value, error: nearer(self, other, value) }
    }
    fn max(self, other: Self) -> Self {
        let value = if other.value < self.value { self.value } else { other.value };
        Self { value, error: nearer(self, other, value) }
    }
}

/// Whether their errors leave it open which of the two is the larger.
fn sure(a: Tracked, b: Tracked) -> bool {
    let errors = a.error + b.error;
    errors == 0.0 || distance(a, b) > errors
}

/// How far two are apart, infinities as far as the largest double.
fn distance(a: Tracked, b: Tracked) -> f64 {
    let [one, other] = [a, b].map(|x| x.value.clamp(-f64::MAX, f64::MAX));
    let apart = (one - other).abs();
    if apart.is_nan() { f64::INFINITY } else { apart }
}

/// The error of the one of two that was chosen by its size.
fn nearer(a: Tracked, b: Tracked, chosen: f64) -> f64 {
    if !sure(a, b) {
        a.error.max(b.error)
    } else if a.value == chosen {
        a.error
    } else {
        b.error
    }
}
