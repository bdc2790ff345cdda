//! A column for each of a few symbols: what runs on one series at a time.

use super::{Block, Strip};
use smallvec::SmallVec;

/// Symbols whose columns are gathered together.
pub(crate) const TOGETHER: usize = 32;

/// Bars that are turned at once: a line of the cache in a column.
pub(crate) const TRANSPOSED: usize = 8;

/// Room for a column for each of a few symbols, in it what is read and what is written.
pub(crate) struct Columns {
    values: Vec<f64>,
    series: usize,
    /// Places from one series to the next: enough for whole transpositions, and no power of two, so that they
    /// do not all want the same places in the cache.
    stride: usize,
}

impl Columns {
    /// For so many series of so many symbols, or of [`TOGETHER`].
    pub(crate) fn new(series: usize, symbols: usize, bars: usize) -> Self {
        let stride = bars.next_multiple_of(TRANSPOSED) + TRANSPOSED;
        Self { values: vec![0.0; symbols.min(TOGETHER) * series * stride], series, stride }
    }

    /// Gathers the columns of these symbols, runs each, and scatters what was written.
    ///
    /// # Errors
    /// Where a run has one.
    pub(crate) fn run<E>(
        &mut self,
        symbols: &[usize],
        blocks: &[Block],
        strips: &mut [Strip],
        mut run: impl FnMut(usize, &[&[f64]], &mut [&mut [f64]]) -> Result<(), E>,
    ) -> Result<(), E> {
        let bars = blocks[0].bars();
        for symbols in symbols.chunks(TOGETHER) {
            for (series, block) in blocks.iter().enumerate() {
                self.gather(block, symbols, series);
            }
            for (k, &symbol) in symbols.iter().enumerate() {
                let column = self.series * self.stride;
                let column = &mut self.values[k * column..][..column];
                let (inputs, outputs) = column.split_at_mut(blocks.len() * self.stride);
                let inputs = inputs.chunks_exact(self.stride).map(|line| &line[..bars]);
                let inputs: SmallVec<[&[f64]; 5]> = inputs.collect();
                let outputs = outputs.chunks_exact_mut(self.stride).take(strips.len());
                let mut outputs: SmallVec<[&mut [f64]; 5]> =
                    outputs.map(|line| &mut line[..bars]).collect();
                run(symbol, &inputs, &mut outputs)?;
            }
            for (series, strip) in strips.iter_mut().enumerate() {
                self.scatter(strip, symbols, blocks.len() + series);
            }
        }
        Ok(())
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
