//! Room for the bars of some symbols, where they cannot be taken in place.
//!
//! Bars side by side stand for a matrix that lies otherwise. A column for each symbol is what an
//! engine runs on.

use crate::engine::Engine;
use crate::error::Error;
use crate::fast::plan::Between;
use crate::line::lines;
use crate::matrix::{Columns, Goal, Tile, written};
use crate::patience::Watch;

pub(super) struct Buffers {
    /// Bars side by side, for each input.
    blocks: Vec<Vec<f64>>,
    columns: Columns,
    /// Where symbols are taken in the lanes.
    between: Option<Between>,
    /// Doubles of the tile that are narrowed, for each output.
    wide: Vec<Vec<f64>>,
    taken: Vec<bool>,
}

impl Buffers {
    /// Room for so many symbols and bars.
    pub(super) fn new(
        [inputs, outputs]: [usize; 2],
        symbols: usize,
        tile: usize,
        between: Option<Between>,
    ) -> Self {
        let columns = Columns::new(inputs + outputs, symbols, tile);
        Self {
            blocks: vec![Vec::new(); inputs],
            columns,
            between,
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
            if let Some(between) = &mut self.between {
                Engine::run_symbols(engines, &blocks, strips, &mut self.taken, between);
            }
            let left = self.taken.iter().enumerate().filter(|&(_, taken)| !taken);
            let left: Vec<usize> = left.map(|(symbol, _)| symbol).collect();
            // The others are told by their engines.
            if !watch((engines.len() - left.len()) * blocks[0].bars() * strips.len()) {
                return Err(Error::Interrupted);
            }
            self.columns.run(&left, &blocks, strips, |symbol, inputs, outputs| {
                let outputs = outputs.iter_mut().map(|line| &mut line[..]);
                engines[symbol].run(inputs, &mut lines(outputs), watch)
            })
        })
    }
}
