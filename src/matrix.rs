//! Pieces of matrices: what is read and what is written, in place.

use crate::error::Error;
use crate::line::{Line, narrow};
use smallvec::SmallVec;
use std::marker::PhantomData;
use std::ops::Range;

/// A matrix of bars × symbols in memory of the caller's, however it lies there.
#[derive(Clone, Copy, Debug)]
pub struct Panel<'a> {
    values: &'a [f64],
    shape: [usize; 2],
    first: usize,
    /// How far it is to the next bar, and to the next symbol.
    strides: [isize; 2],
}

impl<'a> Panel<'a> {
    /// Bar by bar, the symbols of each bar side by side.
    ///
    /// ```
    /// use verita::Panel;
    /// let two_bars = Panel::by_bar(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 3);
    /// assert_eq!(two_bars.shape(), [2, 3]);
    /// ```
    ///
    /// # Panics
    /// Where the last bar lacks symbols.
    #[must_use]
    pub fn by_bar(values: &'a [f64], symbols: usize) -> Self {
        let bars = values.len().checked_div(symbols).unwrap_or(0);
        assert!(bars * symbols == values.len(), "every bar has {symbols} symbols");
        Self { values, shape: [bars, symbols], first: 0, strides: [symbols as isize, 1] }
    }

    /// Symbol by symbol, each a series of its own.
    ///
    /// # Panics
    /// Where the last series lacks bars.
    #[must_use]
    pub fn by_symbol(values: &'a [f64], symbols: usize) -> Self {
        let bars = values.len().checked_div(symbols).unwrap_or(0);
        assert!(bars * symbols == values.len(), "every symbol has {bars} bars");
        Self { values, shape: [bars, symbols], first: 0, strides: [1, bars as isize] }
    }

    /// Anywhere among the values: the first of them, and how far it is to the next bar and symbol.
    ///
    /// # Panics
    /// Where a corner of the matrix lies outside.
    #[must_use]
    pub fn strided(
        values: &'a [f64],
        shape: [usize; 2],
        first: usize,
        strides: [isize; 2],
    ) -> Self {
        if shape.iter().all(|&length| length > 0) {
            let [low, high] = extent(shape, strides);
            let inside = first.checked_add_signed(low).is_some()
                && first.checked_add_signed(high).is_some_and(|last| last < values.len());
            assert!(inside, "a matrix of {shape:?} lies within its memory");
        }
        Self { values, shape, first, strides }
    }

    /// Bars and symbols.
    #[must_use]
    pub fn shape(&self) -> [usize; 2] {
        self.shape
    }

    fn place(&self, bar: usize, symbol: usize) -> usize {
        let [to_bar, to_symbol] = self.strides;
        self.first.wrapping_add_signed(bar as isize * to_bar + symbol as isize * to_symbol)
    }

    /// Bars of some symbols as they lie in the matrix, if they lie side by side.
    pub(crate) fn block(&self, bars: Range<usize>, symbols: Range<usize>) -> Option<Block<'a>> {
        (self.strides[1] == 1).then(|| Block {
            values: self.values,
            first: self.place(bars.start, symbols.start),
            stride: self.strides[0],
            bars: bars.len(),
            known: 0,
            width: symbols.len(),
        })
    }

    /// The same, copied.
    fn copy<'b>(
        &self,
        bars: Range<usize>,
        symbols: Range<usize>,
        buffer: &'b mut Vec<f64>,
    ) -> Block<'b> {
        let [number, width] = [bars.len(), symbols.len()];
        buffer.resize(buffer.len().max(number * width), 0.0);
        for (bar, places) in bars.zip(buffer.chunks_exact_mut(width)) {
            for (symbol, place) in symbols.clone().zip(places) {
                *place = self.values[self.place(bar, symbol)];
            }
        }
        Block::new(buffer, width, number)
    }
}

/// The lowest and the highest place of a matrix, relative to its first.
pub(crate) fn extent(shape: [usize; 2], strides: [isize; 2]) -> [isize; 2] {
    let mut ends = [0_isize; 2];
    for (length, stride) in shape.into_iter().zip(strides) {
        let way = (length as isize - 1) * stride;
        ends[0] += way.min(0);
        ends[1] += way.max(0);
    }
    ends
}

/// Bars of some symbols that lie side by side.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Block<'a> {
    values: &'a [f64],
    first: usize,
    stride: isize,
    bars: usize,
    /// Bars before the first that may be read too.
    known: usize,
    width: usize,
}

impl<'a> Block<'a> {
    /// So many bars of so many symbols, bar by bar.
    pub(crate) fn new(values: &'a [f64], width: usize, bars: usize) -> Self {
        Self { values, first: 0, stride: width as isize, bars, known: 0, width }
    }

    /// The bars behind the first so many, which are known.
    pub(crate) fn behind(self, known: usize) -> Self {
        let first = self.first.wrapping_add_signed(known as isize * self.stride);
        Self { first, bars: self.bars - known, known: self.known + known, ..self }
    }

    #[inline(always)]
    pub(crate) fn known(&self) -> usize {
        self.known
    }

    /// Eight symbols of a bar; those that are known are counted below zero.
    #[inline(always)]
    pub(crate) fn eight(&self, bar: isize, symbol: usize) -> &'a [f64] {
        debug_assert!(-bar <= self.known as isize && bar < self.bars as isize);
        debug_assert!(symbol + 8 <= self.width);
        let at = self.first.wrapping_add_signed(bar * self.stride).wrapping_add(symbol);
        &self.values[at..][..8]
    }

    #[inline(always)]
    pub(crate) fn bars(&self) -> usize {
        self.bars
    }

    /// Where the bar after this one lies, or would lie; not to be read.
    #[inline(always)]
    pub(crate) fn ahead(&self, bar: usize) -> *const f64 {
        self.place(bar as isize + 1, 0)
    }

    /// Where a symbol of a bar lies, or would lie; not to be read.
    #[inline(always)]
    pub(crate) fn place(&self, bar: isize, symbol: usize) -> *const f64 {
        let first = self.values.as_ptr().wrapping_add(self.first);
        first.wrapping_offset(bar * self.stride).wrapping_add(symbol)
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
    pub(crate) fn cut(&mut self, bars: Range<usize>, symbols: Range<usize>) -> Strip<'_, V> {
        assert!(bars.end <= self.bars && symbols.end <= self.width);
        Strip {
            first: self.first.wrapping_add(bars.start * self.stride + symbols.start),
            bars: bars.len(),
            width: symbols.len(),
            ..*self
        }
    }

    pub(crate) fn bars(&self) -> usize {
        self.bars
    }

    /// Where the bar after this one lies, or would lie; not to be written.
    #[inline(always)]
    pub(crate) fn ahead(&self, bar: usize) -> *const V {
        self.place(bar as isize + 1, 0)
    }

    /// Where a symbol of a bar lies, or would lie; not to be written.
    #[inline(always)]
    pub(crate) fn place(&self, bar: isize, symbol: usize) -> *const V {
        self.first.wrapping_offset(bar * self.stride as isize).wrapping_add(symbol)
    }

    /// The symbols of a bar.
    #[inline(always)]
    pub(crate) fn bar(&mut self, bar: usize) -> &mut [V] {
        self.some(bar, 0, self.width)
    }

    /// Eight symbols of a bar.
    #[inline(always)]
    pub(crate) fn eight(&mut self, bar: usize, symbol: usize) -> &mut [V] {
        self.some(bar, symbol, 8)
    }

    #[inline(always)]
    fn some(&mut self, bar: usize, symbol: usize, count: usize) -> &mut [V] {
        assert!(bar < self.bars && symbol + count <= self.width);
        let first = self.first.wrapping_add(bar * self.stride + symbol);
        // SAFETY: these places lie within the memory of which the strip was cut, and no other
        // strip has them.
        unsafe { std::slice::from_raw_parts_mut(first, count) }
    }
}

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
    /// Some bars of some of the symbols.
    pub(crate) fn cut(&mut self, bars: Range<usize>, symbols: Range<usize>) -> Goal<'_> {
        match self {
            Self::Doubles(strip) => Goal::Doubles(strip.cut(bars, symbols)),
            Self::Integers(strip) => Goal::Integers(strip.cut(bars, symbols)),
        }
    }

    /// Where its doubles are written.
    fn doubles<'a>(&'a mut self, buffer: &'a mut Vec<f64>) -> Strip<'a> {
        match self {
            Self::Doubles(strip) => strip.cut(0..strip.bars, 0..strip.width),
            Self::Integers(strip) => {
                let shape = [strip.bars, strip.width];
                buffer.resize(buffer.len().max(strip.bars * strip.width), 0.0);
                // SAFETY: it is asked for once.
                unsafe { Matrix::new(buffer, shape).strip(0, 0..strip.width) }
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

/// Some bars of neighbouring symbols.
pub(crate) struct Tile<'a> {
    pub(crate) inputs: &'a [Panel<'a>],
    pub(crate) symbols: Range<usize>,
    pub(crate) bars: Range<usize>,
    /// Bars before these that may be read too.
    pub(crate) known: usize,
}

impl Tile<'_> {
    /// The inputs with the symbols side by side: in place, or copied into the buffers.
    pub(crate) fn blocks<'a>(&'a self, buffer: &'a mut [Vec<f64>]) -> SmallVec<[Block<'a>; 5]> {
        let block = |(input, buffer): (&'a Panel<'a>, &'a mut Vec<f64>)| {
            let bars = self.bars.start - self.known..self.bars.end;
            let in_place = input.block(bars.clone(), self.symbols.clone());
            let block = in_place.unwrap_or_else(|| input.copy(bars, self.symbols.clone(), buffer));
            block.behind(self.known)
        };
        self.inputs.iter().zip(buffer).map(block).collect()
    }
}
