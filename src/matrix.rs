//! Pieces of matrices: what is read and what is written, in place.

use smallvec::SmallVec;
use std::marker::PhantomData;
use std::ops::Range;

mod columns;
mod goal;

pub(crate) use columns::{Columns, TOGETHER, TRANSPOSED};
pub(crate) use goal::{Goal, Goals, written};

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
        assert!(bars.end <= self.shape[0] && symbols.end <= self.shape[1]);
        (self.strides[1] == 1).then(|| Block {
            first: self.values.as_ptr().wrapping_add(self.place(bars.start, symbols.start)),
            stride: self.strides[0],
            known: 0,
            all: bars.len(),
            width: symbols.len(),
            memory: PhantomData,
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
    first: *const f64,
    stride: isize,
    /// Bars before the first that may be read too.
    known: usize,
    /// These and the others.
    all: usize,
    width: usize,
    memory: PhantomData<&'a [f64]>,
}

impl<'a> Block<'a> {
    /// So many bars of so many symbols, bar by bar.
    pub(crate) fn new(values: &'a [f64], width: usize, bars: usize) -> Self {
        assert!(bars * width <= values.len());
        let (first, stride) = (values.as_ptr(), width as isize);
        Self { first, stride, known: 0, all: bars, width, memory: PhantomData }
    }

    /// The bars behind the first so many, which are known.
    pub(crate) fn behind(self, known: usize) -> Self {
        let first = self.place(known as isize, 0);
        Self { first, known: self.known + known, ..self }
    }

    #[inline(always)]
    pub(crate) fn known(&self) -> usize {
        self.known
    }

    /// Eight symbols of a bar; those that are known are counted below zero.
    #[inline(always)]
    pub(crate) fn eight(&self, bar: isize, symbol: usize) -> &'a [f64] {
        self.some(bar, symbol, 8)
    }

    #[inline(always)]
    pub(crate) fn bars(&self) -> usize {
        self.all - self.known
    }

    /// Where the bar after this one lies, or would lie; not to be read.
    #[inline(always)]
    pub(crate) fn ahead(&self, bar: usize) -> *const f64 {
        self.place(bar as isize + 1, 0)
    }

    /// Where a symbol of a bar lies, or would lie; not to be read.
    #[inline(always)]
    pub(crate) fn place(&self, bar: isize, symbol: usize) -> *const f64 {
        self.first.wrapping_offset(bar * self.stride).wrapping_add(symbol)
    }

    /// The symbols of a bar.
    #[inline(always)]
    pub(crate) fn bar(&self, bar: usize) -> &'a [f64] {
        self.some(bar as isize, 0, self.width)
    }

    #[inline(always)]
    fn some(&self, bar: isize, symbol: usize, count: usize) -> &'a [f64] {
        let row = self.known.wrapping_add_signed(bar);
        assert!(row < self.all && symbol + count <= self.width);
        // SAFETY: these places lie within the memory that the block was made of, and nobody writes
        // there meanwhile.
        unsafe { std::slice::from_raw_parts(self.place(bar, symbol), count) }
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
        Strip { first, stride, bars, known: 0, width: symbols.len(), memory: PhantomData }
    }
}

/// Neighbouring symbols of every bar in a matrix, to be written.
#[derive(Debug)]
pub(crate) struct Strip<'a, V = f64> {
    first: *mut V,
    stride: usize,
    bars: usize,
    /// Bars before the first that may be read.
    known: usize,
    width: usize,
    memory: PhantomData<&'a mut [V]>,
}

// SAFETY: it is as good as a slice for each bar, all of them its own.
unsafe impl<V: Send> Send for Strip<'_, V> {}

/// Of nothing.
impl<V> Default for Strip<'_, V> {
    fn default() -> Self {
        Self::new(&mut [], 0, 0)
    }
}

impl Strip<'_> {
    /// What has been written, and the bars before that are known.
    pub(crate) fn read(&self) -> Block<'_> {
        let Self { first, bars, known, width, .. } = *self;
        let (stride, all) = (self.stride as isize, known + bars);
        Block { first, stride, known, all, width, memory: PhantomData }
    }
}

impl<'a, V> Strip<'a, V> {
    /// So many bars of so many symbols, bar by bar.
    pub(crate) fn new(values: &'a mut [V], width: usize, bars: usize) -> Self {
        assert!(bars * width <= values.len());
        let first = values.as_mut_ptr();
        Self { first, stride: width, bars, known: 0, width, memory: PhantomData }
    }

    /// The bars behind the first so many, which are known.
    pub(crate) fn behind(self, known: usize) -> Self {
        let first = self.first.wrapping_add(known * self.stride);
        Self { first, bars: self.bars - known, known: self.known + known, ..self }
    }

    /// The same once more.
    pub(crate) fn again(&mut self) -> Strip<'_, V> {
        Strip { ..*self }
    }

    /// Some bars of some of the symbols.
    pub(crate) fn cut(&mut self, bars: Range<usize>, symbols: Range<usize>) -> Strip<'_, V> {
        assert!(bars.end <= self.bars && symbols.end <= self.width);
        Strip {
            first: self.first.wrapping_add(bars.start * self.stride + symbols.start),
            bars: bars.len(),
            known: 0,
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
