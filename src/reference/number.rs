//! What definitions compute with: [`Wide`](super::wide::Wide) in the library, exact numbers in its
//! tests, doubles where what is wanted is a size.

use std::iter::Sum;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A number of any precision, of which every double is one.
pub trait Number:
    Copy
    + From<f64>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + PartialOrd
    + Sum
{
    /// The nearest double, ±inf beyond them.
    fn value(self) -> f64;

    /// The root of a number that is not negative.
    #[must_use]
    fn sqrt(self) -> Self;

    /// The exponential of a number that is not positive; below −10,000 it may be 0.
    #[must_use]
    fn exp(self) -> Self;

    /// The arc tangent: of half the angle, again and again, until its series is short.
    #[must_use]
    fn atan(self) -> Self {
        const HALVES: i32 = 6;
        const TERMS: i32 = 24;
        let one = Self::from(1.0);
        let half = |x: Self, _| x / (one + (one + x * x).sqrt());
        let small = (0..HALVES).fold(self, half);
        let square = small * small;
        let series = |sum: Self, n: i32| one / Self::from(f64::from(2 * n + 1)) - square * sum;
        (0..TERMS).rev().fold(Self::from(0.0), series) * small * Self::from(f64::from(1 << HALVES))
    }

    /// Whether it is 0.
    fn is_zero(self) -> bool {
        self == Self::from(0.0)
    }

    /// The magnitude.
    #[must_use]
    fn abs(self) -> Self {
        if self < Self::from(0.0) { -self } else { self }
    }

    /// The larger of two.
    #[must_use]
    fn max(self, other: Self) -> Self {
        if other > self { other } else { self }
    }

    /// The smaller of two.
    #[must_use]
    fn min(self, other: Self) -> Self {
        if other < self { other } else { self }
    }

    /// Itself, or the largest double of its sign beyond that.
    #[must_use]
    fn saturated(self) -> Self {
        if self.value().abs() < f64::MAX {
            return self;
        }
        let largest = Self::from(f64::MAX);
        self.min(largest).max(-largest)
    }
}

impl Number for f64 {
    fn value(self) -> f64 {
        self
    }

    fn sqrt(self) -> Self {
        self.sqrt()
    }

    fn exp(self) -> Self {
        libm::exp(self)
    }

    fn atan(self) -> Self {
        libm::atan(self)
    }
}
