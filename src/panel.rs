//! Panels: one indicator over many symbols, matrices of bars × symbols.
//!
//! Every symbol is a single call with gaps and a warm-up of its own; an engine each remembers where
//! it is. What differs is how the bars are read. Matrices lie bar by bar, so that neighbouring
//! symbols are neighbours in memory: a recursion, or windows, take a strip of them straight from the
//! matrix, symbols in the lanes, and write their lines in place
//! ([`State::run_symbols`](crate::fast::State::run_symbols)). Windows read the bars before the tile
//! there as well. Lanes do not see each other: a symbol that has a gap in the tile, or is still in
//! its warm-up, leaves the others alone and is taken once more by its engine, from the state in
//! which it was. So are all symbols of plans of several nodes and of very long windows, and the last
//! few that do not fill a vector: their columns are gathered into contiguous buffers that stay in
//! the cache, and the lines are scattered back.

use crate::call::Call;
use crate::engine::Engine;
use crate::error::Error;
use crate::fast::operators::recursion::PHASES;
use crate::grid::Grid;
use crate::line::Line;
use crate::matrix::{Goal, Goals, Panel, Tile};
use crate::memory;
use crate::patience::Watch;
use crate::row::Row;
use crate::share::{share, threads_for};
use crate::value::Values;
use buffers::{Buffers, TRANSPOSED};
use smallvec::SmallVec;
use std::ops::Range;

mod buffers;
#[cfg(test)]
mod tests;

/// Symbols that are taken side by side, at the most: what they carry stays in the first cache.
const STRIP: usize = 512;

/// Bars of a tile in the lanes: so many that it does not matter how long its states take to load.
const LANES_TILE: usize = 256;

/// Symbols whose columns are gathered together.
const GATHERED_SYMBOLS: usize = 32;

/// Bars of all series together that are gathered at a time.
const GATHERED_BARS: usize = 2048;

/// Bytes that symbols may need together: where windows are long there are fewer of them at a time.
const SPACE: usize = 0x400_0000;

/// Bytes of an engine and a state, whatever its windows.
const ENGINE: usize = 2048;

/// Bars and symbols of inputs that must agree in them.
pub(crate) fn shape(row: &Row, inputs: &[Panel]) -> Result<[usize; 2], Error> {
    let expected = inputs[0].shape();
    for (name, input) in row.spec.inputs.iter().zip(inputs) {
        row.spec.same_shape(name, &expected, &input.shape())?;
    }
    Ok(expected)
}

/// Computes every row of the grid for every symbol into rows × bars × symbols, for each output.
///
/// `progress` is told from time to time, on the caller's thread, how many series are done; once it
/// answers `false` the work stops.
pub(crate) fn panel(
    call: &Call<Grid>,
    inputs: &[Panel],
    outputs: &mut [Line],
    progress: impl FnMut(usize) -> bool,
) -> Result<(), Error> {
    let (row, grid) = (call.row(), call.parameters());
    let [bars, symbols] = shape(row, inputs)?;
    row.spec.check_elements(outputs)?;
    let values = grid.rows().saturating_mul(symbols).saturating_mul(bars);
    for (line, output) in row.spec.outputs.iter().zip(&*outputs) {
        row.spec.same_shape(line.name, &[values], &[output.len()])?;
    }
    if values == 0 {
        return Ok(());
    }
    let series = grid.rows() * symbols;
    let threads = threads_for(series.div_ceil(GATHERED_SYMBOLS), values);
    let threads = memory::threads(row.spec.name, threads, bytes(row, &grid.widest(), bars))?;
    let width = strip_width(series, threads);
    let matrices: SmallVec<[Goals; 4]> =
        outputs.iter_mut().map(|output| Goals::new(output, [bars, symbols])).collect();
    let strips = move |index| (0..symbols).step_by(width).map(move |first| (index, first));
    let tasks = (0..grid.rows()).flat_map(strips);
    let work = |(index, first): (usize, usize), watch: &Watch| {
        let range = first..symbols.min(first + width);
        // SAFETY: every task has symbols of its own in the row.
        let goals = matrices.iter().map(|matrix| unsafe { matrix.goal(index, range.clone()) });
        let goals = goals.collect();
        let engine = Engine::new(call, &[grid.row(index)]);
        Task { engine, inputs, goals, symbols: range.clone() }.run(watch)?;
        Ok(range.len())
    };
    share(threads, tasks, work, progress)
}

/// Bytes that a task needs whose windows are as long as these, or shorter.
pub(crate) fn bytes(row: &Row, values: &Values, bars: usize) -> usize {
    Way::new(row, values, [bars, STRIP]).bytes
}

/// Symbols of a task: work for every thread, some four times over.
fn strip_width(series: usize, threads: usize) -> usize {
    (series / (4 * threads.max(1)))
        .next_multiple_of(GATHERED_SYMBOLS)
        .clamp(GATHERED_SYMBOLS, STRIP)
}

/// How a task goes through its strip.
#[derive(Debug, PartialEq)]
struct Way {
    /// Symbols at a time.
    symbols: usize,
    /// Bars of the warm-up and of the first tile behind it.
    first: usize,
    /// The most bars of a tile in the warm-up.
    warm: usize,
    /// Bars of the others.
    tile: usize,
    /// Bars before a tile that are read once more.
    known: usize,
    /// Bytes that a task needs which goes this way, or one of shorter windows.
    bytes: usize,
}

impl Way {
    /// For a row of the table, so many bars of each symbol and these parameters.
    fn new(row: &Row, values: &Values, [bars, symbols]: [usize; 2]) -> Self {
        let gathered = Self::gathered(row, values, bars);
        let plan = row.alone(values);
        let lanes = plan.symbols();
        if lanes == 1 {
            return gathered;
        }
        if plan.reach() == 0 {
            return Self::recursion(row, values, bars);
        }
        let way = Self::windows(row, values, bars, lanes);
        let bytes = way.bytes.max(gathered.bytes);
        let narrow = symbols < lanes || way.symbols < GATHERED_SYMBOLS;
        Self { bytes, ..if narrow { gathered } else { way } }
    }

    /// Bytes of so many bars of a symbol.
    fn series(row: &Row, bars: usize) -> usize {
        let series = row.spec.inputs.len() + row.spec.outputs.len();
        series * (bars + 2 * TRANSPOSED) * size_of::<f64>()
    }

    /// Long windows are begun anew at the border of a tile; that must not show in the time.
    fn long_tile(row: &Row, values: &Values) -> usize {
        let series = row.spec.inputs.len() + row.spec.outputs.len();
        (GATHERED_BARS / series).max(4 * row.lookback(values))
    }

    /// Symbol by symbol.
    fn gathered(row: &Row, values: &Values, bars: usize) -> Self {
        let tile = Self::long_tile(row, values);
        let each = 2 * Self::series(row, tile.min(bars)) + row.bytes(values, bars) + ENGINE;
        let symbols = (SPACE / each).clamp(1, GATHERED_SYMBOLS);
        let bytes = (GATHERED_SYMBOLS * each).min(SPACE.max(each));
        Self { symbols, first: tile, warm: tile, tile, known: 0, bytes }
    }

    /// The lanes begin where the warm-up ends, and the block in which it does.
    fn recursion(row: &Row, values: &Values, bars: usize) -> Self {
        let first = (row.lookback(values) + 1).next_multiple_of(PHASES);
        let widest = Self::series(row, LANES_TILE.max(first.min(GATHERED_BARS)).min(bars));
        let state = row.bytes(values, bars) + ENGINE;
        let bytes = STRIP * (widest + state) + GATHERED_SYMBOLS * widest;
        Self { symbols: STRIP, first, warm: GATHERED_BARS, tile: LANES_TILE, known: 0, bytes }
    }

    /// The lanes begin with the first window. Tiles are as long as for symbols that are taken one by
    /// one, as any with a gap is, and end where a window's block does.
    fn windows(row: &Row, values: &Values, bars: usize, lanes: usize) -> Self {
        let first = row.lookback(values);
        let (width, known) = (first + 1, 2 * first);
        let tile = (Self::long_tile(row, values) / width).max(1) * width;
        let widest = tile.max(first.min(GATHERED_BARS)).saturating_add(known);
        let state = row.bytes(values, bars) + ENGINE;
        let each = 2 * Self::series(row, widest.min(bars)) + state;
        let symbols = (SPACE / each / lanes * lanes).min(STRIP);
        let bytes = (STRIP * each).min(SPACE.max(each));
        Self { symbols, first, warm: GATHERED_BARS, tile, known, bytes }
    }

    /// Bars of the widest tile.
    fn widest(&self) -> usize {
        self.tile.max(self.first.min(self.warm))
    }

    /// Where the tile ends that begins with this bar.
    fn end(&self, start: usize) -> usize {
        if start < self.first {
            return self.first.min(start + self.warm);
        }
        start + self.tile
    }
}

/// Some neighbouring symbols, for one set of parameters.
struct Task<'a> {
    /// A fresh one.
    engine: Engine,
    inputs: &'a [Panel<'a>],
    goals: SmallVec<[Goal<'a>; 4]>,
    symbols: Range<usize>,
}

impl Task<'_> {
    fn run(mut self, watch: &Watch) -> Result<(), Error> {
        let row = self.engine.row();
        let (symbols, bars) = (self.symbols.len(), self.inputs[0].shape()[0]);
        let [inputs, lines] = [self.inputs.len(), self.goals.len()];
        let way = Way::new(row, self.engine.values(), [bars, symbols]);
        let mut engines = vec![self.engine.clone(); way.symbols.min(symbols)];
        let mut buffers = Buffers::new([inputs, lines], engines.len(), way.widest().min(bars));
        for first in (0..symbols).step_by(way.symbols) {
            let engines = &mut engines[..way.symbols.min(symbols - first)];
            engines.iter_mut().for_each(Engine::reset);
            let within = first..first + engines.len();
            let mut end = 0;
            while end < bars {
                if !watch(0) {
                    return Err(Error::Interrupted);
                }
                let start = end;
                end = bars.min(way.end(start));
                let symbols = self.symbols.start + within.start..self.symbols.start + within.end;
                let known = way.known.min(start);
                let tile = Tile { inputs: self.inputs, symbols, bars: start..end, known };
                let goals = self.goals.iter_mut();
                let mut goals: SmallVec<[Goal; 4]> =
                    goals.map(|goal| goal.cut(start..end, within.clone())).collect();
                buffers.take(engines, &tile, &mut goals, watch)?;
            }
        }
        Ok(())
    }
}
