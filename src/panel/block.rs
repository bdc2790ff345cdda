//! Pieces of matrices: what is read, what is written, and the room for what cannot be so in place.

use super::{Panel, WIDE};
use crate::engine::{Engine, Inputs, Outputs};
use crate::error::Error;
use smallvec::SmallVec;
use std::marker::PhantomData;
use std::ops::Range;
use std::sync::atomic::AtomicBool;

/// Bars of [`WIDE`] symbols that lie side by side.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Block<'a> {
    pub(super) values: &'a [f64],
    pub(super) first: usize,
    pub(super) stride: isize,
    pub(super) bars: usize,
}

impl<'a> Block<'a> {
    #[inline(always)]
    pub(crate) fn bars(&self) -> usize {
        self.bars
    }

    /// The symbols of a bar.
    #[inline(always)]
    pub(crate) fn bar(&self, bar: usize) -> &'a [f64] {
        let at = self.first.wrapping_add_signed(bar as isize * self.stride);
        &self.values[at..][..WIDE]
    }
}

/// A matrix of rows × bars × symbols that several threads write, each its own symbols.
#[derive(Debug)]
pub(super) struct Matrix<'a> {
    first: *mut f64,
    values: usize,
    shape: [usize; 2],
    memory: PhantomData<&'a mut [f64]>,
}

// SAFETY: what a thread writes is what `strip` gives it, and that is asked for once.
unsafe impl Sync for Matrix<'_> {}

impl<'a> Matrix<'a> {
    pub(super) fn new(values: &'a mut [f64], shape: [usize; 2]) -> Self {
        Self { first: values.as_mut_ptr(), values: values.len(), shape, memory: PhantomData }
    }

    /// Some symbols of a row.
    ///
    /// # Safety
    /// No other strip has one of these symbols of this row.
    pub(super) unsafe fn strip(&self, row: usize, symbols: Range<usize>) -> Strip<'a> {
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
    /// All of a piece of memory that holds bars of so many symbols.
    fn whole(values: &mut [f64], width: usize) -> Strip<'_> {
        let bars = values.len() / width;
        Strip { first: values.as_mut_ptr(), stride: width, bars, width, memory: PhantomData }
    }

    /// Some bars, and at the most [`WIDE`] symbols from the given one on.
    pub(super) fn cut(&mut self, bars: Range<usize>, symbol: usize) -> Strip<'_> {
        assert!(bars.end <= self.bars && symbol <= self.width);
        Strip {
            first: self.first.wrapping_add(bars.start * self.stride + symbol),
            bars: bars.len(),
            width: WIDE.min(self.width - symbol),
            ..*self
        }
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

/// Some bars of neighbouring symbols, the first of which is named.
pub(super) struct Tile<'a> {
    pub(super) inputs: &'a [Panel<'a>],
    pub(super) symbol: usize,
    pub(super) bars: Range<usize>,
}

/// Room for the bars of some symbols: side by side, and one column after the other.
pub(super) struct Room {
    /// Bars side by side, for each input and output.
    blocks: Vec<Vec<f64>>,
    /// A column for each symbol, in it the inputs and the outputs.
    columns: Vec<f64>,
    inputs: usize,
    series: usize,
    /// Places from one series to the next: no power of two, so that they do not all want the same
    /// places in the cache.
    stride: usize,
}

impl Room {
    pub(super) fn new(inputs: usize, outputs: usize, tile: usize, beside: bool) -> Self {
        let (series, stride) = (inputs + outputs, tile.next_multiple_of(8) + 8);
        let block = if beside { tile * WIDE } else { 0 };
        Self {
            blocks: vec![vec![0.0; block]; series],
            columns: vec![0.0; WIDE * series * stride],
            inputs,
            series,
            stride,
        }
    }

    /// Takes a tile with the symbols in the lanes; answers which of them that did for.
    // A function of its own: all loops in one take the compiler many minutes.
    #[inline(never)]
    pub(super) fn beside(
        &mut self,
        engines: &mut [Engine],
        &Tile { inputs, symbol, ref bars }: &Tile,
        strips: &mut [Strip],
    ) -> u32 {
        let (given, results) = self.blocks.split_at_mut(self.inputs);
        let mut blocks: SmallVec<[Block; 5]> = SmallVec::new();
        for (input, room) in inputs.iter().zip(given) {
            let in_place = input.block(bars.clone(), symbol);
            if in_place.is_none() {
                // Lanes without a symbol see the last one.
                for (bar, places) in bars.clone().zip(room.chunks_exact_mut(WIDE)) {
                    for (lane, place) in places.iter_mut().enumerate() {
                        let symbol = symbol + lane.min(engines.len() - 1);
                        *place = input.values[input.place(bar, symbol)];
                    }
                }
            }
            let copied = Block { values: room, first: 0, stride: WIDE as isize, bars: bars.len() };
            blocks.push(in_place.unwrap_or(copied));
        }
        let bars = bars.len();
        if engines.len() == WIDE {
            return Engine::run_symbols(engines, &blocks, strips);
        }
        let mut whole: SmallVec<[Strip; 4]> =
            results.iter_mut().map(|room| Strip::whole(room, WIDE)).collect();
        let taken = Engine::run_symbols(engines, &blocks, &mut whole);
        for (strip, room) in strips.iter_mut().zip(&mut whole) {
            for bar in 0..bars {
                strip.bar(bar).copy_from_slice(&room.bar(bar)[..engines.len()]);
            }
        }
        taken
    }

    fn place(&self, symbol: usize, series: usize) -> usize {
        (symbol * self.series + series) * self.stride
    }

    /// Takes a tile symbol by symbol, those that are named.
    #[inline(never)]
    pub(super) fn one_by_one(
        &mut self,
        engines: &mut [Engine],
        which: u32,
        &Tile { inputs, symbol, ref bars }: &Tile,
        strips: &mut [Strip],
        stop: &AtomicBool,
    ) -> Result<(), Error> {
        let named = |k: &usize| which & (1 << k) != 0;
        let symbols: SmallVec<[usize; WIDE]> = (0..engines.len()).filter(named).collect();
        for (series, input) in inputs.iter().enumerate() {
            for (at, bar) in bars.clone().enumerate() {
                for &k in &symbols {
                    let place = self.place(k, series) + at;
                    self.columns[place] = input.values[input.place(bar, symbol + k)];
                }
            }
        }
        let bars = bars.len();
        for &k in &symbols {
            let place = self.place(k, 0);
            let column = &mut self.columns[place..][..self.series * self.stride];
            let (given, results) = column.split_at_mut(self.inputs * self.stride);
            let given: Inputs = given.chunks_exact(self.stride).map(|line| &line[..bars]).collect();
            let mut results: Outputs =
                results.chunks_exact_mut(self.stride).map(|line| &mut line[..bars]).collect();
            engines[k].run(&given, &mut results, stop)?;
        }
        for (series, strip) in strips.iter_mut().enumerate() {
            for at in 0..bars {
                let places = strip.bar(at);
                for &k in &symbols {
                    places[k] = self.columns[self.place(k, self.inputs + series) + at];
                }
            }
        }
        Ok(())
    }
}
