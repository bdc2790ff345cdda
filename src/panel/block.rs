//! Pieces of matrices: what is read and what is written, in place.

use super::Panel;
use crate::error::Error;
use crate::line::{Line, narrow};
use smallvec::SmallVec;
use std::marker::PhantomData;
use std::ops::Range;

/// Bars of some symbols that lie side by side.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Block<'a> {
    pub(super) values: &'a [f64],
    pub(super) first: usize,
    pub(super) stride: isize,
    pub(super) bars: usize,
    pub(super) width: usize,
}

impl<'a> Block<'a> {
    #[inline(always)]
    pub(crate) fn bars(&self) -> usize {
        self.bars
    }

    /// Where the bar after this one lies, or would lie; not to be read.
    #[inline(always)]
    pub(crate) fn ahead(&self, bar: usize) -> *const f64 {
        let first = self.values.as_ptr().wrapping_add(self.first);
        first.wrapping_offset((bar as isize + 1) * self.stride)
    }

    /// The symbols of a bar.
    #[inline(always)]
    pub(crate) fn bar(&self, bar: usize) -> &'a [f64] {
        let at = self.first.wrapping_add_signed(bar as isize * self.stride);
        &self.values[at..][..self.width]
    }
}

/// A matrix of rows × bars × symbols that several threads write, each its own symbols.
#[derive(Debug)]
pub(crate) struct Matrix<'a, V = f64> {
    first: *mut V,
    values: usize,
    shape: [usize; 2],
    memory: PhantomData<&'a mut [V]>,
}

// SAFETY: what a thread writes is what `strip` gives it, and that is asked for once.
unsafe impl<V: Send> Sync for Matrix<'_, V> {}

impl<'a, V> Matrix<'a, V> {
    pub(crate) fn new(values: &'a mut [V], shape: [usize; 2]) -> Self {
        Self { first: values.as_mut_ptr(), values: values.len(), shape, memory: PhantomData }
    }

    /// Some symbols of a row.
    ///
    /// # Safety
    /// No other strip has one of these symbols of this row.
    pub(crate) unsafe fn strip(&self, row: usize, symbols: Range<usize>) -> Strip<'a, V> {
        let [bars, stride] = self.shape;
        assert!((row + 1) * bars * stride <= self.values && symbols.end <= stride);
        let first = self.first.wrapping_add(row * bars * stride + symbols.start);
        Strip { first, stride, bars, width: symbols.len(), memory: PhantomData }
    }
}

/// Neighbouring symbols of every bar in a matrix, to be written.
#[derive(Debug)]
pub(crate) struct Strip<'a, V = f64> {
    first: *mut V,
    stride: usize,
    bars: usize,
    width: usize,
    memory: PhantomData<&'a mut [V]>,
}

// SAFETY: it is as good as a slice for each bar, all of them its own.
unsafe impl<V: Send> Send for Strip<'_, V> {}

impl<V> Strip<'_, V> {
    /// Some bars of some of the symbols.
    pub(super) fn cut(&mut self, bars: Range<usize>, symbols: Range<usize>) -> Strip<'_, V> {
        assert!(bars.end <= self.bars && symbols.end <= self.width);
        Strip {
            first: self.first.wrapping_add(bars.start * self.stride + symbols.start),
            bars: bars.len(),
            width: symbols.len(),
            ..*self
        }
    }

    pub(super) fn bars(&self) -> usize {
        self.bars
    }

    /// Where the bar after this one lies, or would lie; not to be written.
    #[inline(always)]
    pub(crate) fn ahead(&self, bar: usize) -> *const V {
        self.first.wrapping_add((bar + 1) * self.stride)
    }

    /// The symbols of a bar.
    #[inline(always)]
    pub(crate) fn bar(&mut self, bar: usize) -> &mut [V] {
        assert!(bar < self.bars);
        // SAFETY: these places lie within the memory of which the strip was cut, and no other
        // strip has them.
        unsafe {
            std::slice::from_raw_parts_mut(self.first.wrapping_add(bar * self.stride), self.width)
        }
    }
}

/// A matrix of an output, whatever it is made of.
pub(super) enum Goals<'a> {
    Doubles(Matrix<'a>),
    Integers(Matrix<'a, i32>),
}

impl<'a> Goals<'a> {
    pub(super) fn new(values: &'a mut Line, shape: [usize; 2]) -> Self {
        match values {
            Line::Doubles(values) => Self::Doubles(Matrix::new(values, shape)),
            Line::Integers(values) => Self::Integers(Matrix::new(values, shape)),
        }
    }

    /// Some symbols of a row.
    ///
    /// # Safety
    /// No other goal has one of these symbols of this row.
    pub(super) unsafe fn goal(&self, row: usize, symbols: Range<usize>) -> Goal<'a> {
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
pub(super) enum Goal<'a> {
    Doubles(Strip<'a>),
    Integers(Strip<'a, i32>),
}

impl Goal<'_> {
    /// Some bars of some of the symbols.
    pub(super) fn cut(&mut self, bars: Range<usize>, symbols: Range<usize>) -> Goal<'_> {
        match self {
            Self::Doubles(strip) => Goal::Doubles(strip.cut(bars, symbols)),
            Self::Integers(strip) => Goal::Integers(strip.cut(bars, symbols)),
        }
    }

    /// Where its doubles are written.
    fn doubles<'a>(&'a mut self, room: &'a mut Vec<f64>) -> Strip<'a> {
        match self {
            Self::Doubles(strip) => strip.cut(0..strip.bars, 0..strip.width),
            Self::Integers(strip) => {
                let shape = [strip.bars, strip.width];
                room.resize(room.len().max(strip.bars * strip.width), 0.0);
                // SAFETY: it is asked for once.
                unsafe { Matrix::new(room, shape).strip(0, 0..strip.width) }
            }
        }
    }
}

/// Lets strips of doubles be written for every goal: in place, or in room from which they are
/// narrowed.
pub(super) fn written(
    goals: &mut [Goal],
    room: &mut [Vec<f64>],
    write: impl FnOnce(&mut [Strip]) -> Result<(), Error>,
) -> Result<(), Error> {
    let strips = goals.iter_mut().zip(&mut *room).map(|(goal, room)| goal.doubles(room));
    let mut strips: SmallVec<[Strip; 4]> = strips.collect();
    write(&mut strips)?;
    drop(strips);
    for (goal, room) in goals.iter_mut().zip(room) {
        if let Goal::Integers(strip) = goal {
            for (bar, doubles) in room.chunks(strip.width).enumerate().take(strip.bars) {
                narrow(strip.bar(bar), doubles);
            }
        }
    }
    Ok(())
}

/// Some bars of neighbouring symbols.
pub(super) struct Tile<'a> {
    pub(super) inputs: &'a [Panel<'a>],
    pub(super) symbols: Range<usize>,
    pub(super) bars: Range<usize>,
}

impl Tile<'_> {
    /// The inputs with the symbols side by side: in place, or copied into the room.
    pub(super) fn blocks<'a>(&'a self, room: &'a mut [Vec<f64>]) -> SmallVec<[Block<'a>; 5]> {
        let block = |(input, room): (&'a Panel<'a>, &'a mut Vec<f64>)| {
            let (bars, symbols) = (self.bars.clone(), self.symbols.clone());
            let in_place = input.block(bars.clone(), symbols.clone());
            in_place.unwrap_or_else(|| input.copy(bars, symbols, room))
        };
        self.inputs.iter().zip(room).map(block).collect()
    }
}
