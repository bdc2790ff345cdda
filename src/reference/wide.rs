//! Numbers of twice the precision ([`TwoFloat`]) and of any size.
//!
//! A [`TwoFloat`] breaks near the largest double and loses its low part near the smallest. With an
//! exponent beside it neither happens, and a definition reads like its formula.

use super::number::Number;
use crate::patience::steps::made;
use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Sub};
use twofloat::TwoFloat;
use twofloat::consts::LN_2;

/// `mantissa · 2^exponent`; the mantissa is 0 or of a size at which nothing is lost.
#[derive(Clone, Copy)]
pub struct Wide {
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
}

impl Number for Wide {
    fn value(self) -> f64 {
        libm::ldexp(f64::from(self.mantissa), self.exponent)
    }

    fn sqrt(self) -> Self {
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

    /// By its series, for what is left beyond a power of two.
    fn exp(self) -> Self {
        if self < Self::from(-10_000.0) {
            return Self::from(0.0);
        }
        let power = (self.value() / f64::from(LN_2)).round();
        let rest = self - Self::from(power) * Self::new(LN_2, 0);
        let series = (1..=TERMS).rev().fold(Self::from(1.0), |sum, n| {
            Self::from(1.0) + rest * sum / Self::from(f64::from(n))
        });
        Self::new(series.mantissa, series.exponent + power as i32)
    }

    fn is_zero(self) -> bool {
        self.mantissa.hi() == 0.0
    }
}

/// Of the series of an exponential: (ln 2 / 2)^28 / 28! is below 2⁻¹⁴⁰.
const TERMS: u8 = 28;

fn scaled(number: TwoFloat, exponent: i32) -> TwoFloat {
    TwoFloat::new_add(libm::ldexp(number.hi(), exponent), libm::ldexp(number.lo(), exponent))
}

/// Long division, three digits of a double each. (`TwoFloat`'s own rounds 1 − b·(1/b) to a double, so
/// that its quotient of two `TwoFloat`s is no better than one of doubles.)
fn quotient(a: TwoFloat, b: TwoFloat) -> TwoFloat {
    let first = a.hi() / b.hi();
    let rest = a - b * first;
    let second = rest.hi() / b.hi();
    let rest = rest - b * second;
    TwoFloat::new_add(first, second) + rest.hi() / b.hi()
}

/// A series in numbers of any size.
pub(crate) fn wide(x: &[f64]) -> Vec<Wide> {
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
        self + -other
    }
}

impl Neg for Wide {
    type Output = Self;
    fn neg(self) -> Self {
        Self { mantissa: -self.mantissa, exponent: self.exponent }
    }
}

impl PartialEq for Wide {
    fn eq(&self, other: &Self) -> bool {
        (*self - *other).is_zero()
    }
}

impl PartialOrd for Wide {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (*self - *other).mantissa.hi().partial_cmp(&0.0)
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
