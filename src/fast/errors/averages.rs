//! Errors that a recursion carries: of an old one the same share remains as of an old bar.

use crate::fast::gains::decay_and_gain;
use crate::patience::steps::made;
use crate::rounding::{LEAST, ROUNDING};

/// An average and what its error can be.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Average {
    pub(crate) value: f64,
    pub(crate) error: f64,
}

impl Average {
    /// `decay · average + gain · x`: the product with the gain is rounded, and the sum; and the
    /// gain itself is off by half a rounding of one, which counts as far as x lies from the
    /// average. Of the old errors, and that of x, the same shares remain.
    pub(crate) fn add(&mut self, [decay, gain]: [f64; 2], (x, error): (f64, f64)) {
        made(1);
        let distance = (0.5 * x - 0.5 * self.value).abs();
        self.value = decay * self.value + gain * x;
        let local = ROUNDING * self.value.abs() + ROUNDING * gain * x.abs() + ROUNDING * distance;
        self.error = decay * self.error + gain * error + local + 2.0 * LEAST;
    }

    /// The average at a block's start and that of its part: what is left to the part is rounded,
    /// and the sum; and the share that is left of the start is off by a rounding of its own, which
    /// counts as far as the two lie from each other.
    pub(crate) fn with(self, left: f64, part: Self) -> Self {
        let value = left * self.value + (part.value - left * part.value);
        let distance = (0.5 * self.value - 0.5 * part.value).abs() * left;
        let local = ROUNDING * value.abs()
            + ROUNDING * (1.0 - left) * part.value.abs()
            + 2.0 * ROUNDING * distance;
        let error = left * self.error + (1.0 - left) * part.error + local + 2.0 * LEAST;
        Self { value, error }
    }
}

/// The errors of an average that is seeded with the mean of the first `seed` values, and takes
/// the others in by `steady`.
pub(crate) fn averaged(
    x: impl IntoIterator<Item = (f64, f64)>,
    seed: usize,
    steady: [f64; 2],
) -> Vec<Average> {
    let mut average = Average::default();
    let add = |(at, x): (usize, (f64, f64))| {
        average.add(if at < seed { decay_and_gain(at, at + 1) } else { steady }, x);
        average
    };
    x.into_iter().enumerate().map(add).collect()
}

/// What an average that shares its power of two may lose below the smallest double, relative to
/// the largest that it shares it with.
pub(crate) const GRAIN: f64 = 1e-60;

/// An average times a power of two.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scaled {
    pub(crate) average: Average,
    power: i32,
}

impl Scaled {
    /// The error relative to the average; without bound where an average of nothing is off.
    pub(crate) fn relative(self) -> f64 {
        match self.average {
            Average { value, error } if value > 0.0 => error / value,
            Average { error, .. } if error > 0.0 => f64::INFINITY,
            _ => 0.0,
        }
    }

    /// How far two averages are apart, as a share of both together.
    pub(crate) fn share(self, other: Self) -> f64 {
        let (one, other) = (self.average.value, other.beside(self));
        (one - other).abs() / (one + other)
    }

    /// The average times the power of another.
    pub(crate) fn beside(self, other: Self) -> f64 {
        libm::ldexp(self.average.value, other.power.saturating_sub(self.power))
    }
}

/// Wilder's averages of values that are not negative, with their errors, from value P on. They begin
/// with the mean, or with the sum of the first P − 1. Carried times a power of two, as in the fast
/// path: a market that stands still leaves nothing of them otherwise.
pub(crate) fn scaled(values: &[(f64, f64)], period: usize, begins_with_sum: bool) -> Vec<Scaled> {
    let steady = decay_and_gain(period - 1, period);
    let (mut average, mut power) = (Average::default(), 0_i32);
    let mut averages = Vec::with_capacity(values.len());
    for (at, &(x, error)) in values.iter().enumerate() {
        let sizes = [(average.value, 0), (x, power)].into_iter().filter(|(size, _)| *size > 0.0);
        let size = sizes.map(|(size, power)| libm::ilogb(size).saturating_add(power)).max();
        if let Some(size) = size.filter(|size| size.abs() > 200) {
            power -= size;
            average.value = libm::ldexp(average.value, -size);
            average.error = libm::ldexp(average.error, -size);
        }
        let decay_and_gain = match begins_with_sum {
            true if at + 1 < period => [1.0, steady[1]],
            false if at < period => decay_and_gain(at, at + 1),
            _ => steady,
        };
        let scaled = (libm::ldexp(x, power), libm::ldexp(error, power));
        let before = average.value;
        average.add(decay_and_gain, scaled);
        if before == 0.0 && scaled == (0.0, 0.0) && average.value == 0.0 {
            // Nothing has moved yet, and nothing is rounded.
            average.error = 0.0;
        }
        averages.push(Scaled { average, power });
    }
    averages.split_off(values.len().min(period - 1))
}
