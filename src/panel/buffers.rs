//! Room for the bars of some symbols, where they cannot be taken in place.
//!
//! Bars side by side stand for a matrix that lies otherwise. A column for each symbol is what an
//! engine runs on.

use super::GATHERED_SYMBOLS;
use crate::engine::{Engine, Inputs};
use crate::error::Error;
use crate::line::{Outputs, lines};
use crate::matrix::{Block, Goal, Strip, Tile, written};
use crate::patience::Watch;

/// Bars that are turned at once: a line of the cache in a column.
pub(super) const TRANSPOSED: usize = 8;

pub(super) struct Buffers {
    /// Bars side by side, for each input.
    blocks: Vec<Vec<f64>>,
    columns: Columns,
    /// Doubles of the tile that are narrowed, for each output.
    wide: Vec<Vec<f64>>,
    taken: Vec<bool>,
}

impl Buffers {
    /// Room for so many symbols and bars.
    pub(super) fn new([inputs, outputs]: [usize; 2], symbols: usize, tile: usize) -> Self {
        let columns = Columns::new(inputs + outputs, symbols.min(GATHERED_SYMBOLS), tile);
        Self {
            blocks: vec![Vec::new(); inputs],
            columns,
            wide: vec![Vec::new(); outputs],
            taken: Vec::new(),
        }
    }

    /// Takes a tile, with the symbols in the lanes where that can be.
    pub(super) fn take(
        &mut self,
        engines: &mut [Engine],
        tile: &Tile,
        goals: &mut [Goal],
        watch: &Watch,
    ) -> Result<(), Error> {
        let blocks = tile.blocks(&mut self.blocks);
        self.taken.clear();
        self.taken.resize(engines.len(), false);
        written(goals, &mut self.wide, |strips| {
            Engine::run_symbols(engines, &blocks, strips, &mut self.taken);
            let left = self.taken.iter().enumerate().filter(|&(_, taken)| !taken);
            let left: Vec<usize> = left.map(|(symbol, _)| symbol).collect();
            // The others are told by their engines.
            if !watch((engines.len() - left.len()) * blocks[0].bars() * strips.len()) {
                return Err(Error::Interrupted);
            }
            for symbols in left.chunks(GATHERED_SYMBOLS) {
                self.columns.run(engines, symbols, &blocks, strips, watch)?;
            }
            Ok(())
        })
    }
}

/// A column for each of a few symbols, in it the inputs and the outputs.
struct Columns {
    values: Vec<f64>,
    series: usize,
    /// Places from one series to the next: enough for whole transpositions, and no power of two, so that they
    /// do not all want the same places in the cache.
    stride: usize,
}

impl Columns {
    fn new(series: usize, symbols: usize, bars: usize) -> Self {
        let stride = bars.next_multiple_of(TRANSPOSED) + TRANSPOSED;
        Self { values: vec![0.0; symbols * series * stride], series, stride }
    }

    /// Runs the engines of the symbols one by one.
    fn run(
        &mut self,
        engines: &mut [Engine],
        symbols: &[usize],
        blocks: &[Block],
        strips: &mut [Strip],
        watch: &Watch,
    ) -> Result<(), Error> {
        for (series, block) in blocks.iter().enumerate() {
            self.gather(block, symbols, series);
        }
        let bars = blocks[0].bars();
        for (k, &symbol) in symbols.iter().enumerate() {
            let (inputs, mut outputs) = self.of(k, blocks.len(), bars);
            engines[symbol].run(&inputs, &mut outputs, watch)?;
        }
        for (series, strip) in strips.iter_mut().enumerate() {
            self.scatter(strip, symbols, blocks.len() + series);
        }
        Ok(())
    }

    /// Inputs and outputs in a column.
    fn of(&mut self, k: usize, inputs: usize, bars: usize) -> (Inputs<'_>, Outputs<'_>) {
        let column = self.series * self.stride;
        let column = &mut self.values[k * column..][..column];
        let (inputs, outputs) = column.split_at_mut(inputs * self.stride);
        let inputs = inputs.chunks_exact(self.stride).map(|line| &line[..bars]).collect();
        let outputs = outputs.chunks_exact_mut(self.stride).map(|line| &mut line[..bars]);
        (inputs, lines(outputs))
    }

    fn place(&self, k: usize, series: usize) -> usize {
        (k * self.series + series) * self.stride
    }

    fn gather(&mut self, block: &Block, symbols: &[usize], series: usize) {
        let last = block.bars() - 1;
        for at in (0..=last).step_by(TRANSPOSED) {
            let bars: [_; TRANSPOSED] = std::array::from_fn(|bar| block.bar(last.min(at + bar)));
            for (k, &symbol) in symbols.iter().enumerate() {
                let place = self.place(k, series) + at;
                self.values[place..][..TRANSPOSED].copy_from_slice(&bars.map(|bar| bar[symbol]));
            }
        }
    }

    fn scatter(&self, strip: &mut Strip, symbols: &[usize], series: usize) {
        for at in 0..strip.bars() {
            let bar = strip.bar(at);
            for (k, &symbol) in symbols.iter().enumerate() {
                bar[symbol] = self.values[self.place(k, series) + at];
            }
        }
    }
}
