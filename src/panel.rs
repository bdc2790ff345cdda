//! Panels: one indicator over many symbols, matrices of bars × symbols.
//!
//! Every symbol is a single call with gaps and a warm-up of its own; an engine each remembers where
//! it is. What differs is how the bars are read. Matrices lie bar by bar, so that neighbouring
//! symbols are neighbours in memory: a recursion takes a strip of them straight from the matrix,
//! symbols in the lanes, bar after bar, and writes its lines in place
//! ([`State::run_symbols`](crate::fast::State::run_symbols)). Lanes do not see each other: a symbol
//! that has a gap in the tile, or is still in its warm-up, leaves the others alone and is taken
//! once more by its engine, from the state in which it was. So are all symbols of indicators
//! that look at windows, and the last few that do not fill a vector: their columns are gathered
//! into contiguous room that stays in the cache, and the lines are scattered back.

use crate::engine::Engine;
use crate::error::Error;
use crate::fast::recursion::PHASES;
use crate::gaps::Gaps;
use crate::grid::Grid;
use crate::kernel::Level;
use crate::line::Line;
use crate::memory;
use crate::patience::Watch;
use crate::registry::Row;
use crate::share::{share, threads_for};
use crate::spec::Values;
use block::{Block, Goal, Goals, Tile};
use room::{Room, TURNED};
use smallvec::SmallVec;
use std::ops::Range;

pub(crate) mod block;
mod room;
#[cfg(test)]
mod tests;

/// Symbols that are taken side by side, at the most: what they carry stays in the first cache.
const STRIP: usize = 512;

/// Bars of a tile in the lanes: so many that it does not matter how long its states take to load.
const TILE: usize = 256;

/// Symbols whose columns are gathered together.
const TOGETHER: usize = 32;

/// Bars of all series together for which there is gathered room.
const GATHERED: usize = 2048;

/// Bytes that symbols may need together: where windows are long there are fewer of them at a time.
const SPACE: usize = 0x400_0000;

/// Bytes of an engine and a state, whatever its windows.
const ENGINE: usize = 2048;

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
            width: symbols.len(),
        })
    }

    /// The same, copied.
    fn copy<'b>(
        &self,
        bars: Range<usize>,
        symbols: Range<usize>,
        room: &'b mut Vec<f64>,
    ) -> Block<'b> {
        let [number, width] = [bars.len(), symbols.len()];
        room.resize(room.len().max(number * width), 0.0);
        for (bar, places) in bars.zip(room.chunks_exact_mut(width)) {
            for (symbol, place) in symbols.clone().zip(places) {
                *place = self.values[self.place(bar, symbol)];
            }
        }
        Block { values: room, first: 0, stride: width as isize, bars: number, width }
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

/// Bars and symbols of inputs that must agree in them.
pub(crate) fn shape(row: &Row, inputs: &[Panel]) -> Result<[usize; 2], Error> {
    let expected = inputs[0].shape;
    for (name, input) in row.spec.inputs.iter().zip(inputs) {
        row.spec.same_shape(name, &expected, &input.shape)?;
    }
    Ok(expected)
}

/// Computes every row of the grid for every symbol into rows × bars × symbols, for each output.
///
/// `ask` is told from time to time, on the caller's thread, how many series are done; once it
/// answers `false` the work stops.
pub(crate) fn panel(
    row: &'static Row,
    grid: &Grid,
    level: Level,
    gaps: Gaps,
    inputs: &[Panel],
    outputs: &mut [Line],
    ask: impl FnMut(usize) -> bool,
) -> Result<(), Error> {
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
    let threads = threads_for(series.div_ceil(TOGETHER), values);
    let threads = memory::threads(row.spec.name, threads, room(row, &grid.widest(), bars))?;
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
        let engine = Engine::new(row, &[grid.row(index)], level, gaps);
        Task { engine, inputs, goals, symbols: range.clone() }.run(watch)?;
        Ok(range.len())
    };
    share(threads, tasks, work, ask)
}

/// Bytes that a task needs whose windows are as long as these, or shorter.
pub(crate) fn room(row: &Row, values: &Values, bars: usize) -> usize {
    Way::new(row, values, bars).room
}

/// Symbols of a task: work for every thread, some four times over.
fn strip_width(series: usize, threads: usize) -> usize {
    (series / (4 * threads.max(1))).next_multiple_of(TOGETHER).clamp(TOGETHER, STRIP)
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
    /// Bytes that a task needs which goes this way, or one of shorter windows.
    room: usize,
}

impl Way {
    /// For a row of the table, so many bars of each symbol and these parameters.
    fn new(row: &Row, values: &Values, bars: usize) -> Self {
        let series = row.spec.inputs.len() + row.spec.outputs.len();
        let lookback = row.lookback(values);
        let bytes = |tile: usize| series * (tile.min(bars) + 2 * TURNED) * size_of::<f64>();
        let state = row.room(values, bars) + ENGINE;
        if row.beside == 1 {
            // Long windows are begun anew at the border of a tile; that must not show in the time.
            let tile = (GATHERED / series).max(4 * lookback);
            let each = 2 * bytes(tile) + state;
            let symbols = (SPACE / each).clamp(1, TOGETHER);
            let room = (TOGETHER * each).min(SPACE.max(each));
            return Self { symbols, first: tile, warm: tile, tile, room };
        }
        // The lanes begin where the warm-up ends, and the block in which it does.
        let first = (lookback + 1).next_multiple_of(PHASES);
        let widest = TILE.max(first.min(GATHERED));
        let room = STRIP * (bytes(widest) + state) + TOGETHER * bytes(widest);
        Self { symbols: STRIP, first, warm: GATHERED, tile: TILE, room }
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
        let (symbols, bars) = (self.symbols.len(), self.inputs[0].shape[0]);
        let [inputs, lines] = [self.inputs.len(), self.goals.len()];
        let way = Way::new(row, self.engine.values(), bars);
        let mut engines = vec![self.engine.clone(); way.symbols.min(symbols)];
        let mut room = Room::new([inputs, lines], engines.len(), way.widest().min(bars));
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
                let tile = Tile { inputs: self.inputs, symbols, bars: start..end };
                let goals = self.goals.iter_mut();
                let mut goals: SmallVec<[Goal; 4]> =
                    goals.map(|goal| goal.cut(start..end, within.clone())).collect();
                room.take(engines, &tile, &mut goals, watch)?;
            }
        }
        Ok(())
    }
}
