//! Lines that are written: doubles, or whole numbers where an indicator answers these.
//!
//! Inside the engine every line is of doubles, NaN where it has no value. Whole numbers are
//! narrowed from them at the edge, a tile at a time; only there NaN becomes 0.

use crate::scratch::Scratch;
use sealed::Sealed;
use smallvec::SmallVec;
use std::ops::Range;

/// The one NaN that outputs contain.
pub(crate) const NAN: f64 = f64::from_bits(0x7ff8_0000_0000_0000);

mod sealed {
    pub trait Sealed: Sized {
        /// The values as what the engine writes.
        fn line(values: &mut [Self]) -> super::Line<'_>;
    }
}

/// What the outputs of an indicator are made of: [`f64`], or [`i32`] for patterns, flags and
/// directions ([`Spec::integer_valued`](crate::spec::Spec::integer_valued)).
pub trait Element: Sealed + Copy + Default + PartialEq + Send + std::fmt::Debug + 'static {
    /// What stands in the warm-up and at gaps: NaN, or 0.
    const NOTHING: Self;

    /// The value of a double, which is a whole number or NaN where the element is one.
    #[must_use]
    fn of(value: f64) -> Self;

    /// The value as a double.
    fn double(self) -> f64;
}

impl Sealed for f64 {
    fn line(values: &mut [Self]) -> Line<'_> {
        Line::Doubles(values)
    }
}

impl Element for f64 {
    const NOTHING: Self = NAN;

    fn of(value: f64) -> Self {
        value
    }

    fn double(self) -> f64 {
        self
    }
}

impl Sealed for i32 {
    fn line(values: &mut [Self]) -> Line<'_> {
        Line::Integers(values)
    }
}

impl Element for i32 {
    const NOTHING: Self = 0;

    fn of(value: f64) -> Self {
        // Of NaN this makes 0.
        value as Self
    }

    fn double(self) -> f64 {
        self.into()
    }
}

/// Memory for one output.
#[derive(Debug)]
pub enum Line<'a> {
    /// As the engine has it.
    Doubles(&'a mut [f64]),
    /// Narrowed.
    Integers(&'a mut [i32]),
}

pub(crate) type Outputs<'a> = SmallVec<[Line<'a>; 4]>;

/// The lines of slices.
pub(crate) fn lines<'a, V: Element>(slices: impl IntoIterator<Item = &'a mut [V]>) -> Outputs<'a> {
    slices.into_iter().map(V::line).collect()
}

impl Line<'_> {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Doubles(values) => values.len(),
            Self::Integers(values) => values.len(),
        }
    }

    /// The value at a bar.
    pub(crate) fn double(&self, bar: usize) -> f64 {
        match self {
            Self::Doubles(values) => values[bar],
            Self::Integers(values) => values[bar].into(),
        }
    }

    /// Writes the value at a bar.
    #[inline]
    pub(crate) fn set(&mut self, bar: usize, value: f64) {
        match self {
            Self::Doubles(values) => values[bar] = value,
            Self::Integers(values) => values[bar] = i32::of(value),
        }
    }

    /// Some of its bars.
    pub(crate) fn cut(&mut self, bars: Range<usize>) -> Line<'_> {
        match self {
            Self::Doubles(values) => Line::Doubles(&mut values[bars]),
            Self::Integers(values) => Line::Integers(&mut values[bars]),
        }
    }

    /// Pieces of so many bars each.
    pub(crate) fn chunks(&mut self, bars: usize) -> Box<dyn Iterator<Item = Line<'_>> + Send + '_> {
        match self {
            Self::Doubles(values) => Box::new(values.chunks_mut(bars).map(Line::Doubles)),
            Self::Integers(values) => Box::new(values.chunks_mut(bars).map(Line::Integers)),
        }
    }

    /// Takes the values of as many doubles.
    #[cfg(feature = "python")]
    pub(crate) fn copy(&mut self, doubles: &[f64]) {
        match self {
            Self::Doubles(values) => values.copy_from_slice(doubles),
            Self::Integers(values) => narrow(values, doubles),
        }
    }

    /// There is no value at any bar.
    pub(crate) fn clear(&mut self) {
        match self {
            Self::Doubles(values) => values.fill(f64::NOTHING),
            Self::Integers(values) => values.fill(i32::NOTHING),
        }
    }
}

/// Narrows a line of doubles to what [`i32::of`] makes of each.
pub(crate) fn narrow(line: &mut [i32], doubles: &[f64]) {
    // Added to this, a whole number stands in the lowest bits. The compiler takes such bars side by
    // side; casts that look after NaN go one by one, in three times the time.
    const WHOLE: f64 = 1.5 * (1_u64 << 52) as f64;
    for (value, &double) in line.iter_mut().zip(doubles) {
        let whole = if double.is_nan() { 0.0 } else { double };
        *value = (whole + WHOLE).to_bits() as i32;
    }
}

/// Lets doubles be written for every line: in place, or into room from which they are narrowed.
pub(crate) fn written(
    lines: &mut [Line],
    scratch: &mut Scratch,
    write: impl FnOnce(&mut [&mut [f64]]),
) {
    let wanted = |line: &Line| if let Line::Integers(values) = line { values.len() } else { 0 };
    let buffer = scratch.buffer(lines.iter().map(wanted).sum());
    let mut left = &mut *buffer;
    let mut doubles: SmallVec<[&mut [f64]; 4]> = SmallVec::new();
    for line in lines.iter_mut() {
        doubles.push(match line {
            Line::Doubles(values) => values,
            Line::Integers(values) => {
                left.split_off_mut(..values.len()).expect("there is buffer for all")
            }
        });
    }
    write(&mut doubles);
    drop(doubles);
    let mut buffer = &*buffer;
    for line in lines {
        if let Line::Integers(values) = line {
            let (doubles, rest) = buffer.split_at(values.len());
            narrow(values, doubles);
            buffer = rest;
        }
    }
}

#[cfg(test)]
mod tests;
