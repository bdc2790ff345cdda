//! Exact numbers: rationals, as long as they are of a sane size; beyond that, and for roots and
//! exponentials, floats of 320 bits.

use dashu_float::FBig;
use dashu_float::round::mode::HalfEven;
use dashu_ratio::Relaxed;
use dashu_ratio::ops::EstimatedLog2;
use std::cell::RefCell;
use std::cmp::Ordering;
use std::iter::Sum;
use std::ops::{Add, Div, Mul, Neg, Sub};
use verita::reference::number::Number;

type Float = FBig<HalfEven, 2>;

/// Bits of a float.
const PRECISION: usize = 320;

/// Bits of a numerator and its denominator beyond which a float stands for their quotient. What is
/// made of a few doubles has fewer, whatever their exponents.
const SANE: f32 = 8192.0;

#[derive(Clone, Debug)]
enum Kept {
    Ratio(Relaxed),
    Float(Float),
}

thread_local! {
    static KEPT: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
}

/// The place of a number among those of this thread: definitions copy their numbers.
#[derive(Clone, Copy, Debug)]
pub struct Exact(usize);

/// Does work with exact numbers, and forgets them: none may leave it.
pub fn exactly<R>(work: impl FnOnce() -> R) -> R {
    let before = KEPT.take();
    let done = work();
    KEPT.set(before);
    done
}

impl Kept {
    fn float(&self) -> Float {
        match self {
            Self::Ratio(ratio) => ratio.to_float(PRECISION).value(),
            Self::Float(float) => float.clone(),
        }
    }

    /// Every float is a rational.
    fn ratio(&self) -> Relaxed {
        match self {
            Self::Ratio(ratio) => ratio.clone(),
            Self::Float(float) => float.clone().try_into().expect("it is finite"),
        }
    }

    fn keep(self) -> Exact {
        let kept = match self {
            Self::Ratio(ratio)
                if ratio.numerator().log2_est() + ratio.denominator().log2_est() > SANE =>
            {
                Self::Float(Self::Ratio(ratio).float())
            }
            kept => kept,
        };
        KEPT.with_borrow_mut(|numbers| {
            numbers.push(kept);
            Exact(numbers.len() - 1)
        })
    }
}

impl Exact {
    fn get(self) -> Kept {
        KEPT.with_borrow(|numbers| numbers[self.0].clone())
    }
}

impl From<f64> for Exact {
    fn from(x: f64) -> Self {
        Kept::Ratio(Relaxed::try_from(x).expect("it is finite")).keep()
    }
}

macro_rules! operators {
    ($($operator:ident $method:ident),*) => {$(
        impl $operator for Exact {
            type Output = Self;
            fn $method(self, other: Self) -> Self {
                match (self.get(), other.get()) {
                    (Kept::Ratio(a), Kept::Ratio(b)) => Kept::Ratio(a.$method(b)),
                    (a, b) => Kept::Float(a.float().$method(b.float())),
                }
                .keep()
            }
        }
    )*};
}
operators!(Add add, Sub sub, Mul mul, Div div);

impl Neg for Exact {
    type Output = Self;
    fn neg(self) -> Self {
        Self::from(0.0) - self
    }
}

impl Sum for Exact {
    fn sum<I: Iterator<Item = Self>>(terms: I) -> Self {
        terms.fold(Self::from(0.0), Add::add)
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.get().ratio().partial_cmp(&other.get().ratio())
    }
}

impl Number for Exact {
    /// Floats have no doubles beyond the largest that round to it; rationals do.
    fn value(self) -> f64 {
        self.get().ratio().to_f64().value()
    }

    fn sqrt(self) -> Self {
        Kept::Float(self.get().float().sqrt()).keep()
    }

    fn exp(self) -> Self {
        if self < Self::from(-10_000.0) {
            return Self::from(0.0);
        }
        Kept::Float(self.get().float().exp()).keep()
    }
}

/// The nearest double, and that of what is left.
pub fn pair<N: Number>(x: N) -> (f64, f64) {
    let high = x.value();
    if high.is_finite() { (high, (x - N::from(high)).value()) } else { (high, 0.0) }
}
