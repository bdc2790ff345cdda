//! Pieces of matrices: what is read and what is written, in place.

use super::Panel;
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
pub(crate) struct Matrix<'a> {
    first: *mut f64,
    values: usize,
    shape: [usize; 2],
    memory: PhantomData<&'a mut [f64]>,
}

// SAFETY: what a thread writes is what `strip` gives it, and that is asked for once.
unsafe impl Sync for Matrix<'_> {}

impl<'a> Matrix<'a> {
    pub(crate) fn new(values: &'a mut [f64], shape: [usize; 2]) -> Self {
        Self { first: values.as_mut_ptr(), values: values.len(), shape, memory: PhantomData }
    }

    /// Some symbols of a row.
    ///
    /// # Safety
    /// No other strip has one of these symbols of this row.
    pub(crate) unsafe fn strip(&self, row: usize, symbols: Range<usize>) -> Strip<'a> {
        let [bars, stride] = self.shape;
        assert!((row + 1) * bars * stride <= self.values && symbols.end <= stride);
        let first = self.first.wrapping_add(row * bars * stride + symbols.start);
        Strip { first, stride, bars, width: symbols.len(), memory: PhantomData }
    }
}

/// Neighbouring symbols of every bar in a matrix, to be written.
#[derive(Debug)]
pub(crate) struct Strip<'a> {
    first: *mut f64,
    stride: usize,
    bars: usize,
    width: usize,
    memory: PhantomData<&'a mut [f64]>,
}

// SAFETY: it is as good as a slice for each bar, all of them its own.
unsafe impl Send for Strip<'_> {}

impl Strip<'_> {
    /// Some bars of some of the symbols.
    pub(super) fn cut(&mut self, bars: Range<usize>, symbols: Range<usize>) -> Strip<'_> {
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
    pub(crate) fn ahead(&self, bar: usize) -> *const f64 {
        self.first.wrapping_add((bar + 1) * self.stride)
    }

    /// The symbols of a bar.
    #[inline(always)]
    pub(crate) fn bar(&mut self, bar: usize) -> &mut [f64] {
        assert!(bar < self.bars);
        // SAFETY: these places lie within the memory of which the strip was cut, and no other
        // strip has them.
        unsafe {
            std::slice::from_raw_parts_mut(self.first.wrapping_add(bar * self.stride), self.width)
        }
    }
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
