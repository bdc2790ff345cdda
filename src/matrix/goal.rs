//! What is written: doubles in place, or whole numbers by way of doubles.

use super::{Matrix, Strip};
use crate::error::Error;
use crate::line::{Line, narrow};
use smallvec::SmallVec;
use std::ops::Range;

/// A matrix of an output, whatever it is made of.
pub(crate) enum Goals<'a> {
    Doubles(Matrix<'a>),
    Integers(Matrix<'a, i32>),
}

impl<'a> Goals<'a> {
    pub(crate) fn new(values: &'a mut Line, shape: [usize; 2]) -> Self {
        match values {
            Line::Doubles(values) => Self::Doubles(Matrix::new(values, shape)),
            Line::Integers(values) => Self::Integers(Matrix::new(values, shape)),
        }
    }

    /// Some symbols of a row.
    ///
    /// # Safety
    /// No other goal has one of these symbols of this row.
    pub(crate) unsafe fn goal(&self, row: usize, symbols: Range<usize>) -> Goal<'a> {
        // SAFETY: the caller's promise.
        unsafe {
            match self {
                Self::Doubles(matrix) => Goal::Doubles(matrix.strip(row, symbols)),
                Self::Integers(matrix) => Goal::Integers(matrix.strip(row, symbols)),
            }
        }
    }
}

/// A strip of an output, whatever it is made of.
pub(crate) enum Goal<'a> {
    Doubles(Strip<'a>),
    Integers(Strip<'a, i32>),
}

impl Goal<'_> {
    /// Some bars of some of the symbols, where so many bars before them are known.
    pub(crate) fn cut(
        &mut self,
        bars: Range<usize>,
        symbols: Range<usize>,
        known: usize,
    ) -> Goal<'_> {
        let all = bars.start - known..bars.end;
        match self {
            Self::Doubles(strip) => Goal::Doubles(strip.cut(all, symbols).behind(known)),
            Self::Integers(strip) => Goal::Integers(strip.cut(bars, symbols)),
        }
    }

    /// Where its doubles are written.
    fn doubles<'a>(&'a mut self, buffer: &'a mut Vec<f64>) -> Strip<'a> {
        match self {
            Self::Doubles(strip) => strip.again(),
            Self::Integers(strip) => {
                buffer.resize(buffer.len().max(strip.bars * strip.width), 0.0);
                Strip::new(buffer, strip.width, strip.bars)
            }
        }
    }
}

/// Lets strips of doubles be written for every goal: in place, or in buffers from which they are
/// narrowed.
pub(crate) fn written(
    goals: &mut [Goal],
    buffer: &mut [Vec<f64>],
    write: impl FnOnce(&mut [Strip]) -> Result<(), Error>,
) -> Result<(), Error> {
    let strips = goals.iter_mut().zip(&mut *buffer).map(|(goal, buffer)| goal.doubles(buffer));
    let mut strips: SmallVec<[Strip; 4]> = strips.collect();
    write(&mut strips)?;
    drop(strips);
    for (goal, buffer) in goals.iter_mut().zip(buffer) {
        if let Goal::Integers(strip) = goal {
            for (bar, doubles) in buffer.chunks(strip.width).enumerate().take(strip.bars) {
                narrow(strip.bar(bar), doubles);
            }
        }
    }
    Ok(())
}
