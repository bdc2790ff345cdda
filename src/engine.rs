//! The engine: every way to call an indicator is this loop over runs of a plan.
//!
//! It cuts the series at gaps and into tiles that stay in the cache, gives the plan nothing but
//! finite bars, and writes what stands in the warm-up and at gaps: NaN, or 0. A single call is
//! one pass of it, a stream many short ones, a row of a sweep one among others.

use crate::archive::{Archive, Corrupt};
use crate::call::Call;
use crate::error::Error;
use crate::fast::TILE;
use crate::fast::plan::Plan;
use crate::gaps::{Finite, Gaps, finite_bars};
use crate::line::{Line, Outputs, written};
use crate::matrix::{Block, Strip};
use crate::memory;
use crate::patience::{MANY, Watch};
use crate::row::Row;
use crate::scratch::Scratch;
use crate::simd::kernel::Level;
use crate::value::Values;
use smallvec::SmallVec;
use std::ops::Range;

/// Tiles of a recursion end on multiples of this, counted since it was fresh.
const GROUP: u64 = 64;

/// The same for machines that run best in long strides.
const LONG_TILE: usize = 16384;

/// The same where lines between nodes are to stay in the cache.
const STAGED_TILE: usize = 4096;

/// The same where finite bars are gathered from between gaps.
const GATHERED: usize = 2048;

/// Shorter runs between gaps are taken bar by bar, many in one go.
const FEW: u64 = 8;

/// More bars than any series has: a saved count beyond it is a lie.
const MOST_BARS: u64 = 1 << 53;

pub(crate) type Inputs<'a> = SmallVec<[&'a [f64]; 5]>;

/// A plan on its way through a series.
pub(crate) struct Engine {
    row: &'static Row,
    rows: SmallVec<[Values; 1]>,
    plan: Plan,
    level: Level,
    gaps: Gaps,
    /// Finite bars since the plan was fresh.
    bars: u64,
}

impl Clone for Engine {
    fn clone(&self) -> Self {
        Self { rows: self.rows.clone(), plan: self.plan.clone(), ..*self }
    }
}

impl Engine {
    /// A fresh plan for these parameters, which are the call's or some rows of its grid.
    pub(crate) fn new<P>(call: &Call<P>, rows: &[Values]) -> Self {
        let (row, level, gaps) = (call.row(), call.level, call.gaps);
        Self { row, rows: rows.into(), plan: (row.plan)(rows), level, gaps, bars: 0 }
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
        self.plan.lookbacks()[0]
    }

    /// Bytes that the plan needs at the most, with a run of so many bars.
    pub(crate) fn bytes(&self, bars: usize) -> usize {
        self.plan.bytes(bars)
    }

    pub(crate) fn bars(&self) -> u64 {
        self.bars
    }

    pub(crate) fn reset(&mut self) {
        self.plan.reset();
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
        let mut space = Space::default();
        while at < bars {
            if !watch((at - known) * outputs.len()) {
                return Err(Error::Interrupted);
            }
            known = at;
            let tile = at..bars.min(at.saturating_add(self.tile()));
            let finite = finite_bars(self.level, &cut(inputs, tile.clone()));
            if finite >= tile.len().min(GATHERED) {
                let tile = at..at + finite;
                let before = (at - start).min(self.plan.reach());
                self.take(
                    &cut(inputs, at - before..tile.end),
                    &mut cut_mut(outputs, &tile),
                    before,
                    &mut space.wide,
                );
                at = tile.end;
                continue;
            }
            let ahead = cut(inputs, at..bars);
            at += match self.gaps {
                Gaps::Skip => self.skipping(&ahead, outputs, at, &mut space),
                Gaps::Restart => self.restarting(&ahead, outputs, at, &mut space),
            };
            start = at;
        }
        if watch((at - known) * outputs.len()) { Ok(()) } else { Err(Error::Interrupted) }
    }

    /// Takes a stretch with gaps, which apart from the NaN there do not exist: its finite bars are
    /// gathered, and their outputs spread. Answers how long it was.
    fn skipping(
        &mut self,
        ahead: &[&[f64]],
        outputs: &mut [Line],
        at: usize,
        Space { finite, wide, gathered }: &mut Space,
    ) -> usize {
        finite.look(self.level, ahead, self.tile_of(GATHERED));
        let count = finite.count();
        // Eight places more, which gathering may write to.
        let places = gathered.buffer(ahead.len() * (count + 8));
        for (input, places) in ahead.iter().zip(places.chunks_exact_mut(count + 8)) {
            finite.gather(self.level, input, places);
        }
        let inputs: Inputs =
            places.chunks_exact(count + 8).map(|places| &places[..count]).collect();
        if count > 0 {
            self.take(&inputs, &mut cut_mut(outputs, &(at..at + count)), 0, wide);
        }
        for output in &mut cut_mut(outputs, &(at..at + finite.bars())) {
            finite.spread(self.level, output);
        }
        finite.bars()
    }

    /// Takes a stretch of runs that stand alone; one that ends without an output leaves nothing, and
    /// is not taken at all. Answers how long the stretch was.
    fn restarting(
        &mut self,
        ahead: &[&[f64]],
        outputs: &mut [Line],
        at: usize,
        Space { finite, wide, .. }: &mut Space,
    ) -> usize {
        finite.look(self.level, ahead, GATHERED);
        let bars = finite.bars();
        clear(outputs, at..at + bars);
        let is_last = bars == ahead[0].len();
        let shortest = self.plan.lookbacks().iter().copied().min().unwrap_or(0);
        let is_alone = self.rows.len() == 1;
        let mut few = SmallVec::<[Range<usize>; 64]>::new();
        let mut start = 0;
        while start < bars {
            let end = finite.gap(start);
            // What a run is after the stretch is not known: it begins the next one.
            let is_open = end == bars;
            if is_open && !is_last && start > 0 {
                break;
            }
            let count = (end - start) as u64;
            if is_alone && self.bars == 0 && (1..FEW).contains(&count) && !is_open {
                few.push(start..end);
            } else if count > 0 && (is_open || self.bars + count > shortest as u64) {
                self.few(ahead, outputs, &mut few, at);
                let places = at + start..at + end;
                self.take(&cut(ahead, start..end), &mut cut_mut(outputs, &places), 0, wide);
            }
            if !is_open && self.bars > 0 {
                self.reset();
            }
            start = finite.run(end, shortest);
        }
        self.few(ahead, outputs, &mut few, at);
        start.min(bars)
    }

    /// Takes runs of a few bars of a stretch, each of which stands alone, and forgets them.
    fn few(
        &mut self,
        ahead: &[&[f64]],
        outputs: &mut [Line],
        runs: &mut SmallVec<[Range<usize>; 64]>,
        at: usize,
    ) {
        let Some(last) = runs.last() else { return };
        let places = at..at + last.end;
        let mut outputs = cut_mut(outputs, &places);
        self.plan.step_runs(self.level, ahead, &mut outputs, runs);
        runs.clear();
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
            let others = others.iter_mut().map(|engine| &mut engine.plan);
            Plan::run_symbols(&mut first.plan, others, first.level, inputs, outputs, taken);
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
        self.plan.step(self.level, self.bars, bar, outputs);
        self.bars += 1;
        self.bars > self.plan.lookbacks()[0] as u64
    }

    /// Takes finite bars, at the most as many as are left of the tile; the inputs begin `before` bars
    /// earlier than the outputs.
    fn take(&mut self, inputs: &[&[f64]], outputs: &mut [Line], before: usize, wide: &mut Scratch) {
        let bars = inputs[0].len() - before;
        let (plan, level, taken) = (&mut self.plan, self.level, self.bars);
        written(outputs, wide, |outputs| plan.run(level, taken, inputs, outputs, before));
        let lines = self.row.spec.outputs.len();
        for (outputs, &lookback) in outputs.chunks_mut(lines).zip(self.plan.lookbacks()) {
            let missing = (lookback as u64).saturating_sub(self.bars).min(bars as u64) as usize;
            clear(outputs, 0..missing);
        }
        self.bars += bars as u64;
    }

    /// Bars to the end of the tile: tiles end on multiples of the plan's stride, counted from the
    /// end of the warm-up, or of a group of blocks.
    pub(crate) fn tile(&self) -> usize {
        self.tile_of(if self.plan.has_stages() { STAGED_TILE } else { LONG_TILE })
    }

    /// The same for tiles of about so many bars where the plan has a stride.
    fn tile_of(&self, bars: usize) -> usize {
        let stride = self.plan.stride();
        if stride == 1 {
            return TILE - (self.bars % GROUP) as usize;
        }
        let tile = (bars / stride).max(1) * stride;
        let warm_up = self.lookback() as u64;
        let left = match self.bars.checked_sub(warm_up) {
            Some(after) => tile - (after % stride as u64) as usize,
            None => tile + (warm_up - self.bars) as usize,
        };
        // Nobody asks within a tile whether to go on.
        left.min((MANY / (self.row.spec.outputs.len() * self.rows.len())).max(1))
    }

    /// Saves or loads what the bars have left in the plan.
    pub(crate) fn archive(&mut self, archive: &mut dyn Archive) -> Result<(), Corrupt> {
        archive.count(&mut self.bars, MOST_BARS)?;
        self.plan.archive(archive, self.bars)
    }
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine").field("indicator", &self.row.spec.name).finish_non_exhaustive()
    }
}

/// What a run needs besides.
#[derive(Default)]
struct Space {
    finite: Finite,
    /// The finite bars of a stretch with gaps.
    gathered: Scratch,
    /// Doubles that are narrowed.
    wide: Scratch,
}

/// The same bars of every input.
fn cut<'a>(inputs: &[&'a [f64]], bars: Range<usize>) -> Inputs<'a> {
    inputs.iter().map(|input| &input[bars.clone()]).collect()
}

/// The same bars of every output.
fn cut_mut<'a>(outputs: &'a mut [Line], bars: &Range<usize>) -> Outputs<'a> {
    outputs.iter_mut().map(|output| output.cut(bars.clone())).collect()
}

/// There are no values at these bars.
fn clear(outputs: &mut [Line], bars: Range<usize>) {
    for output in outputs {
        output.cut(bars.clone()).clear();
    }
}

/// A single call, for as long as the watch lets it: a fresh plan and one run.
pub(crate) fn compute(
    call: &Call<Values>,
    inputs: &[&[f64]],
    outputs: &mut [Line],
    watch: &Watch,
) -> Result<(), Error> {
    let (row, values) = (call.row(), call.parameters());
    let bars = row.spec.bars(inputs)?;
    row.spec.check_outputs(bars, outputs)?;
    let mut engine = Engine::new(call, std::slice::from_ref(values));
    memory::working(row.spec.name, engine.bytes(bars))?;
    engine.run(inputs, outputs, watch)
}

#[cfg(test)]
mod tests;
