//! Numbers of twice the precision ([`TwoFloat`]) and of any size.
//!
//! A [`TwoFloat`] breaks near the largest double and loses its low part near the smallest. With an
//! exponent beside it neither happens, and a definition reads like its formula.

use crate::patience::steps::made;
use std::ops::{Add, Div, Mul, Sub};
use twofloat::TwoFloat;

/// `mantissa · 2^exponent`; the mantissa is 0 or of a size at which nothing is lost.
#[derive(Clone, Copy)]
pub(super) struct Wide {
    mantissa: TwoFloat,
    exponent: i32,
}

/// Beyond this distance of the exponents the smaller summand does not show.
const APART: i32 = 400;

impl Wide {
    fn new(mantissa: TwoFloat, exponent: i32) -> Self {
        made(1);
        let size = mantissa.hi().abs();
        if size == 0.0 {
            return Self { mantissa, exponent: 0 };
        }
        if (1e-30..1e30).contains(&size) {
            return Self { mantissa, exponent };
        }
        let shift = libm::ilogb(size);
        Self { mantissa: scaled(mantissa, -shift), exponent: exponent + shift }
    }

    pub(super) fn is_zero(self) -> bool {
        self.mantissa.hi() == 0.0
    }

    pub(super) fn is_negative(self) -> bool {
        self.mantissa.hi() < 0.0
    }

    pub(super) fn abs(self) -> Self {
        if self.is_negative() { Self::from(0.0) - self } else { self }
    }

    /// The root of a number that is not negative.
    pub(super) fn sqrt(self) -> Self {
        if self.is_zero() {
            return self;
        }
        let odd = self.exponent.rem_euclid(2);
        let square = scaled(self.mantissa, odd);
        let near = TwoFloat::from(square.hi().sqrt());
        // One step of Newton's method doubles the digits.
        let root = near + (square - near * near) / (near * 2.0);
        Self::new(root, (self.exponent - odd) / 2)
    }

    /// The nearest double, ±inf beyond them.
    pub(super) fn value(self) -> f64 {
        libm::ldexp(f64::from(self.mantissa), self.exponent)
    }

    /// Itself, or the largest double of its sign beyond that.
    pub(super) fn saturated(self) -> Self {
        let value = self.value();
        if value.abs() < f64::MAX {
            return self;
        }
        let limit = Self::from(f64::MAX);
        let beyond = (self.abs() - limit).mantissa.hi() > 0.0;
        if beyond { Self::from(f64::MAX.copysign(value)) } else { self }
    }
}

fn scaled(number: TwoFloat, exponent: i32) -> TwoFloat {
    TwoFloat::new_add(libm::ldexp(number.hi(), exponent), libm::ldexp(number.lo(), exponent))
}

/// Long division, three digits of a double each. (`TwoFloat`'s own rounds 1 − b·(1/b) to a double, so
/// that its quotient of two `TwoFloat`s is no better than one of doubles.)
pub(super) fn quotient(a: TwoFloat, b: TwoFloat) -> TwoFloat {
    let first = a.hi() / b.hi();
    let rest = a - b * first;
    let second = rest.hi() / b.hi();
    let rest = rest - b * second;
    TwoFloat::new_add(first, second) + rest.hi() / b.hi()
}

/// A series in numbers of any size.
pub(super) fn wide(x: &[f64]) -> Vec<Wide> {
    x.iter().copied().map(Wide::from).collect()
}

impl From<f64> for Wide {
    fn from(x: f64) -> Self {
        Self::new(TwoFloat::from(x), 0)
    }
}

impl Add for Wide {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        if self.is_zero() {
            return other;
        }
        if other.is_zero() {
            return self;
        }
        let (large, small) =
            if self.exponent >= other.exponent { (self, other) } else { (other, self) };
        match large.exponent - small.exponent {
            0 => Self::new(large.mantissa + small.mantissa, large.exponent),
            apart if apart > APART => large,
            apart => Self::new(large.mantissa + scaled(small.mantissa, -apart), large.exponent),
        }
    }
}

impl Sub for Wide {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + Self { mantissa: -other.mantissa, exponent: other.exponent }
    }
}

impl Mul for Wide {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self::new(self.mantissa * other.mantissa, self.exponent + other.exponent)
    }
}

impl Div for Wide {
    type Output = Self;
    #[expect(clippy::suspicious_arithmetic_impl, reason = "exponents of a quotient subtract")]
    fn div(self, other: Self) -> Self {
        Self::new(quotient(self.mantissa, other.mantissa), self.exponent - other.exponent)
    }
}

impl std::iter::Sum for Wide {
    fn sum<I: Iterator<Item = Self>>(terms: I) -> Self {
        terms.fold(Self::from(0.0), Add::add)
    }
}
