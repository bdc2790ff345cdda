//! The engine: every way to call an indicator is this loop over runs of a state.
//!
//! It cuts the series at gaps and into tiles that stay in the cache, gives the state nothing but
//! finite bars, and writes what stands in the warm-up and at gaps: NaN, or 0. A single call is
//! one pass of it, a stream many short ones, a row of a sweep one among others.

use crate::archive::{Archive, Corrupt};
use crate::error::Error;
use crate::fast::lanes::Lanes;
use crate::fast::{Scratch, State};
use crate::gaps::{Gaps, finite_bars, gap_bars};
use crate::kernel::{Compiled, Level, dispatch};
use crate::line::{Line, Outputs, written};
use crate::memory;
use crate::panel::block::{Block, Strip};
use crate::patience::{Watch, always};
use crate::registry::Row;
use crate::spec::Values;
use smallvec::SmallVec;
use std::any::Any;
use std::ops::Range;

/// The one NaN that outputs contain.
pub(crate) const NAN: f64 = f64::from_bits(0x7ff8_0000_0000_0000);

/// Bars that the engine looks through and then runs; a recursion asks for the tile behind them
/// meanwhile.
pub(crate) const TILE: usize = 2048;

/// Tiles of a recursion end on multiples of this, counted since it was fresh.
const GROUP: u64 = 64;

/// The same for machines that run best in long strides.
const LONG_TILE: usize = 16384;

/// More bars than any series has: a saved count beyond it is a lie.
const MOST_BARS: u64 = 1 << 53;

pub(crate) type Inputs<'a> = SmallVec<[&'a [f64]; 5]>;

/// One or more states over the same inputs, whatever their types.
pub(crate) trait Machine: Send + Sync {
    /// A run; the inputs begin `before` bars earlier than the outputs.
    fn run(&mut self, level: Level, inputs: &[&[f64]], outputs: &mut [&mut [f64]], before: usize);
    /// Bars before the first output of each row.
    fn lookbacks(&self) -> SmallVec<[usize; 1]>;
    fn reach(&self) -> usize;
    fn stride(&self) -> usize;
    fn reset(&mut self);
    fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt>;
    fn boxed_clone(&self) -> Box<dyn Machine>;
    /// Takes the bars of as many symbols as there are machines, of which this is the first and
    /// `others` have the same parameters, as [`State::run_symbols`] does.
    fn run_symbols(
        &mut self,
        others: &mut [&mut Box<dyn Machine>],
        level: Level,
        inputs: &[Block],
        outputs: &mut [Strip],
        taken: &mut [bool],
    );
    fn any(&mut self) -> &mut dyn Any;
}

/// The states of rows that differ in their parameters, outputs row by row.
#[derive(Clone)]
pub(crate) struct Rows<S, const I: usize, const O: usize>(pub(crate) SmallVec<[S; 1]>);

impl<S: State<I, O>, const I: usize, const O: usize> Machine for Rows<S, I, O> {
    fn run(&mut self, level: Level, inputs: &[&[f64]], outputs: &mut [&mut [f64]], before: usize) {
        let inputs: [&[f64]; I] = std::array::from_fn(|input| inputs[input]);
        dispatch(level, Run::<S, I, O> { rows: &mut self.0, inputs, outputs, before });
    }

    fn lookbacks(&self) -> SmallVec<[usize; 1]> {
        self.0.iter().map(State::lookback).collect()
    }

    fn reach(&self) -> usize {
        self.0.iter().map(State::reach).max().unwrap_or(0)
    }

    fn stride(&self) -> usize {
        match self.0.as_slice() {
            [state] => state.stride(),
            _ => 1,
        }
    }

    fn reset(&mut self) {
        self.0.iter_mut().for_each(State::reset);
    }

    fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt> {
        self.0.iter_mut().try_for_each(|state| state.archive(archive, bars))
    }

    fn boxed_clone(&self) -> Box<dyn Machine> {
        Box::new(self.clone())
    }

    fn run_symbols(
        &mut self,
        others: &mut [&mut Box<dyn Machine>],
        level: Level,
        inputs: &[Block],
        outputs: &mut [Strip],
        taken: &mut [bool],
    ) {
        let others =
            others.iter_mut().filter_map(|other| other.as_mut().any().downcast_mut::<Self>());
        let mut states: Vec<&mut S> =
            std::iter::once(self).chain(others).filter_map(|rows| rows.0.first_mut()).collect();
        dispatch(level, RunSymbols::<S, I, O> { states: &mut states, inputs, outputs, taken });
    }

    fn any(&mut self) -> &mut dyn Any {
        self
    }
}

struct RunSymbols<'a, 'b, 'c, 'd, S, const I: usize, const O: usize> {
    states: &'a mut [&'b mut S],
    inputs: &'a [Block<'c>],
    outputs: &'a mut [Strip<'d>],
    taken: &'a mut [bool],
}

impl<S: State<I, O>, const I: usize, const O: usize> Compiled
    for RunSymbols<'_, '_, '_, '_, S, I, O>
{
    type Output = ();

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        S::run_symbols(lanes, self.states, self.inputs, self.outputs, self.taken);
    }
}

struct Run<'a, 'b, S, const I: usize, const O: usize> {
    rows: &'a mut [S],
    inputs: [&'a [f64]; I],
    outputs: &'a mut [&'b mut [f64]],
    before: usize,
}

impl<S: State<I, O>, const I: usize, const O: usize> Compiled for Run<'_, '_, S, I, O> {
    type Output = ();

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        let Self { rows, inputs, outputs, before } = self;
        S::run_rows(lanes, rows, inputs, outputs, before);
    }
}

/// A machine on its way through a series.
pub(crate) struct Engine {
    row: &'static Row,
    rows: SmallVec<[Values; 1]>,
    machine: Box<dyn Machine>,
    level: Level,
    gaps: Gaps,
    /// Bars before the first output, a row each.
    lookbacks: SmallVec<[usize; 1]>,
    /// Finite bars since the machine was fresh.
    bars: u64,
}

impl Clone for Engine {
    fn clone(&self) -> Self {
        Self {
            rows: self.rows.clone(),
            machine: self.machine.boxed_clone(),
            lookbacks: self.lookbacks.clone(),
            ..*self
        }
    }
}

impl Engine {
    /// A fresh machine for rows whose parameters are known to be good.
    pub(crate) fn new(row: &'static Row, rows: &[Values], level: Level, gaps: Gaps) -> Self {
        let machine = (row.machine)(rows);
        let lookbacks: SmallVec<_> = rows.iter().map(|values| row.lookback(values)).collect();
        debug_assert_eq!(machine.lookbacks(), lookbacks, "the table says what the state does");
        Self { row, rows: rows.into(), machine, level, gaps, lookbacks, bars: 0 }
    }

    pub(crate) fn row(&self) -> &'static Row {
        self.row
    }

    /// The parameters of the first row.
    pub(crate) fn values(&self) -> &Values {
        &self.rows[0]
    }

    pub(crate) fn gaps(&self) -> Gaps {
        self.gaps
    }

    /// Bars before the first output of the first row.
    pub(crate) fn lookback(&self) -> usize {
        self.lookbacks[0]
    }

    pub(crate) fn bars(&self) -> u64 {
        self.bars
    }

    pub(crate) fn reset(&mut self) {
        self.machine.reset();
        self.bars = 0;
    }

    /// Takes bars and writes every output at every one of them.
    ///
    /// # Errors
    /// [`Error::Interrupted`] where the watch says so.
    pub(crate) fn run(
        &mut self,
        inputs: &[&[f64]],
        outputs: &mut [Line],
        watch: &Watch,
    ) -> Result<(), Error> {
        let bars = inputs[0].len();
        let (mut at, mut start, mut known) = (0, 0, 0);
        let mut scratch = Scratch::default();
        while at < bars {
            if !watch((at - known) * outputs.len()) {
                return Err(Error::Interrupted);
            }
            known = at;
            let tile = at..bars.min(at.saturating_add(self.tile()));
            let ahead: Inputs = inputs.iter().map(|input| &input[tile.clone()]).collect();
            let finite = finite_bars(self.level, &ahead);
            if finite > 0 {
                self.finite(inputs, outputs, start, at..at + finite, &mut scratch);
            } else {
                let gap = gap_bars(&ahead);
                for output in outputs.iter_mut() {
                    output.cut(at..at + gap).clear();
                }
                if self.gaps == Gaps::Restart {
                    self.reset();
                }
                at += gap;
                start = at;
            }
            at += finite;
        }
        if watch((at - known) * outputs.len()) { Ok(()) } else { Err(Error::Interrupted) }
    }

    /// Takes the same bars of as many symbols as there are engines, with the symbols in the lanes;
    /// says which symbols that did for. The others are as they were, and their
    /// outputs are not yet written.
    pub(crate) fn run_symbols(
        engines: &mut [Self],
        inputs: &[Block],
        outputs: &mut [Strip],
        taken: &mut [bool],
    ) {
        let bars = inputs[0].bars() as u64;
        if let Some((first, others)) = engines.split_first_mut() {
            let others = others.iter_mut().map(|engine| &mut engine.machine);
            let mut others: Vec<&mut Box<dyn Machine>> = others.collect();
            first.machine.run_symbols(&mut others, first.level, inputs, outputs, taken);
        }
        for (engine, &taken) in engines.iter_mut().zip(&*taken) {
            engine.bars += if taken { bars } else { 0 };
        }
    }

    /// Takes one bar; answers whether there are outputs, which are then written.
    ///
    /// As [`run`](Self::run) does, without what only long runs need.
    #[inline]
    pub(crate) fn step(&mut self, bar: &[f64], outputs: &mut [f64]) -> bool {
        if !bar.iter().all(|value| value.is_finite()) {
            if self.gaps == Gaps::Restart {
                self.reset();
            }
            return false;
        }
        let inputs: Inputs = bar.iter().map(std::slice::from_ref).collect();
        let mut lines: SmallVec<[&mut [f64]; 4]> =
            outputs.iter_mut().map(std::slice::from_mut).collect();
        self.machine.run(self.level, &inputs, &mut lines, 0);
        self.bars += 1;
        self.bars > self.lookbacks[0] as u64
    }

    /// Takes a tile of finite bars; the bars since `start` have been taken without a gap between.
    fn finite(
        &mut self,
        inputs: &[&[f64]],
        outputs: &mut [Line],
        start: usize,
        tile: Range<usize>,
        scratch: &mut Scratch,
    ) {
        let (at, bars) = (tile.start, tile.len());
        let before = (at - start).min(self.machine.reach());
        let inputs: Inputs = inputs.iter().map(|input| &input[at - before..tile.end]).collect();
        let mut tiles: Outputs =
            outputs.iter_mut().map(|output| output.cut(tile.clone())).collect();
        let (machine, level) = (&mut self.machine, self.level);
        written(&mut tiles, scratch, |tiles| machine.run(level, &inputs, tiles, before));
        let lines = self.row.spec.outputs.len();
        for (tiles, &lookback) in tiles.chunks_mut(lines).zip(&self.lookbacks) {
            let missing = (lookback as u64).saturating_sub(self.bars).min(bars as u64) as usize;
            for tile in tiles {
                tile.cut(0..missing).clear();
            }
        }
        self.bars += bars as u64;
    }

    /// Bars to the end of the tile: tiles end on multiples of the machine's stride, counted from the
    /// end of the warm-up, or of a group of blocks.
    pub(crate) fn tile(&self) -> usize {
        let stride = self.machine.stride();
        if stride == 1 {
            return TILE - (self.bars % GROUP) as usize;
        }
        let tile = (LONG_TILE / stride).max(1) * stride;
        let warm_up = self.lookbacks[0] as u64;
        match self.bars.checked_sub(warm_up) {
            Some(after) => tile - (after % stride as u64) as usize,
            None => tile + (warm_up - self.bars) as usize,
        }
    }

    /// Saves or loads what the bars have left in the machine.
    pub(crate) fn archive(&mut self, archive: &mut dyn Archive) -> Result<(), Corrupt> {
        archive.count(&mut self.bars, MOST_BARS)?;
        self.machine.archive(archive, self.bars)
    }
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine").field("indicator", &self.row.spec.name).finish_non_exhaustive()
    }
}

/// A single call: a fresh machine and one run.
pub(crate) fn compute(
    row: &'static Row,
    values: &Values,
    level: Level,
    gaps: Gaps,
    inputs: &[&[f64]],
    outputs: &mut [Line],
) -> Result<(), Error> {
    compute_while(row, values, level, gaps, inputs, outputs, &always)
}

/// The same, for as long as the watch lets it.
pub(crate) fn compute_while(
    row: &'static Row,
    values: &Values,
    level: Level,
    gaps: Gaps,
    inputs: &[&[f64]],
    outputs: &mut [Line],
    watch: &Watch,
) -> Result<(), Error> {
    row.spec.check(values)?;
    let bars = row.spec.bars(inputs)?;
    row.spec.check_outputs(bars, outputs)?;
    memory::working(row.spec.name, row.room(values, bars))?;
    Engine::new(row, std::slice::from_ref(values), level, gaps).run(inputs, outputs, watch)
}

#[cfg(test)]
mod tests;
