//! Symbols of a panel in the lanes of several nodes, one behind the other.
//!
//! Lines between nodes lie like the matrix, bar by bar. What windows read of the bars before a tile
//! stands before it: in the matrices of the inputs and outputs, or kept of the tile before. A symbol
//! that a node does not take in the lanes has that node alone, over its columns, and goes on
//! beside the others. Symbols with gaps in the tile, or that are still in a warm-up, are left out from
//! the first node on: none of their nodes may have run before the caller takes them. What is
//! kept of their lines is then NaN, which no window reads over.

use super::{Machine, Node, Plan};
use crate::matrix::{Block, Columns, Strip, TOGETHER, TRANSPOSED};
use crate::simd::kernel::{Level, dispatch};
use crate::simd::lanes::{Compiled, Lanes, Vector};
use smallvec::SmallVec;
use std::convert::Infallible;

/// The lines between nodes for some symbols and the bars of a tile.
pub(crate) struct Between {
    lines: Vec<Vec<f64>>,
    /// Bars before a tile that are kept, NaN where nothing is known of them.
    kept: usize,
    /// Where nodes run that do not take a symbol in the lanes.
    columns: Columns,
}

impl Between {
    /// Nothing is known of the bars before the next tile, as of the first behind a warm-up.
    fn forget(&mut self, symbols: usize) {
        let places = self.kept * symbols;
        self.lines.iter_mut().for_each(|line| line[..places].fill(f64::NAN));
    }

    /// Keeps the last bars of a tile, of those symbols that were taken.
    fn keep(&mut self, bars: usize, taken: &[bool]) {
        let (kept, symbols) = (self.kept, taken.len());
        for line in &mut self.lines {
            line.copy_within(bars * symbols..(bars + kept) * symbols, 0);
            for bar in line[..kept * symbols].chunks_exact_mut(symbols).rev().take(bars) {
                let left = bar.iter_mut().zip(taken).filter(|(_, taken)| !**taken);
                left.for_each(|(value, _)| *value = f64::NAN);
            }
        }
    }
}

impl Plan {
    /// How many neighbouring symbols of a panel are taken in the lanes.
    pub(crate) fn symbols(&self) -> usize {
        self.nodes.iter().map(|node| node.machine.symbols()).min().unwrap_or(1)
    }

    /// Bars before a tile that windows read with symbols in the lanes: two blocks, but for their pivot.
    pub(crate) fn known(&self) -> usize {
        2 * self.nodes.iter().map(|node| node.machine.reach()).max().unwrap_or(0)
    }

    /// The same of lines between nodes.
    pub(crate) fn kept(&self) -> usize {
        let ends = self.inputs + self.outputs;
        let reads = |node: &&Node| node.inputs.iter().any(|&place| usize::from(place) >= ends);
        2 * self.nodes.iter().filter(reads).map(|node| node.machine.reach()).max().unwrap_or(0)
    }

    /// Room for lines between nodes, for tiles of so many bars.
    pub(crate) fn room(&self, symbols: usize, tile: usize) -> Between {
        let (kept, series) = (self.kept(), self.most_series());
        Between {
            lines: vec![vec![f64::NAN; (kept + tile) * symbols]; self.between],
            kept,
            columns: Columns::new(series, symbols, tile),
        }
    }

    /// Bytes of that room.
    pub(crate) fn room_bytes(&self, symbols: usize, tile: usize) -> usize {
        let lines = self.between * (self.kept() + tile) * symbols;
        let columns = self.most_series() * TOGETHER * (tile + 2 * TRANSPOSED);
        (lines + columns) * size_of::<f64>()
    }

    /// The most lines that a node of several reads and writes.
    fn most_series(&self) -> usize {
        self.nodes.iter().map(|node| node.inputs.len() + node.outputs.len()).max().unwrap_or(0)
    }

    /// Takes the same bars of as many symbols as there are plans, all of the same parameters, as
    /// [`State::run_symbols`](crate::fast::State::run_symbols) does. Those that are to be taken
    /// have left the plan's warm-up behind, and so each of its nodes has begun.
    pub(crate) fn run_symbols(
        plans: &mut [&mut Self],
        level: Level,
        inputs: &[Block],
        outputs: &mut [Strip],
        taken: &mut [bool],
        between: &mut Between,
    ) {
        if plans[0].is_direct {
            run_machines(&mut machines(plans, 0), level, inputs, outputs, taken);
            return;
        }
        dispatch(level, Look { inputs, taken });
        if taken.contains(&true) {
            Self::run_nodes_beside(plans, level, inputs, outputs, taken, between);
            between.keep(inputs[0].bars(), taken);
        } else {
            between.forget(taken.len());
        }
    }

    fn run_nodes_beside(
        plans: &mut [&mut Self],
        level: Level,
        inputs: &[Block],
        outputs: &mut [Strip],
        taken: &[bool],
        Between { lines: between, kept, columns }: &mut Between,
    ) {
        let bars = *kept + inputs[0].bars();
        let mut lines: SmallVec<[Strip; 8]> = outputs.iter_mut().map(Strip::again).collect();
        lines.extend(
            between.iter_mut().map(|line| Strip::new(line, taken.len(), bars).behind(*kept)),
        );
        let place = |place: u16| usize::from(place) - inputs.len();
        let (mut went, mut left) = (Vec::new(), Vec::new());
        for number in 0..plans[0].nodes.len() {
            let node = &plans[0].nodes[number];
            let [reads, writes] = [node.inputs.clone(), node.outputs.clone()];
            let written = writes.iter().map(|&output| std::mem::take(&mut lines[place(output)]));
            let mut written: SmallVec<[Strip; 4]> = written.collect();
            let read = reads.iter().map(|&input| match inputs.get(usize::from(input)) {
                Some(input) => *input,
                None => lines[place(input)].read(),
            });
            let read: SmallVec<[Block; 4]> = read.collect();
            let mut machines = machines(plans, number);
            went.clear();
            went.extend_from_slice(taken);
            run_machines(&mut machines, level, &read, &mut written, &mut went);
            left.clear();
            left.extend((0..taken.len()).filter(|&symbol| taken[symbol] && !went[symbol]));
            count(left.len());
            let Ok(()) = columns.run(&left, &read, &mut written, |symbol, inputs, outputs| {
                machines[symbol].run(level, inputs, outputs, 0);
                Ok::<_, Infallible>(())
            });
            drop(read);
            for (output, written) in writes.into_iter().zip(written) {
                lines[place(output)] = written;
            }
        }
        for &[from, to] in &plans[0].repeats {
            let mut to = std::mem::take(&mut lines[place(to)]);
            for bar in 0..to.bars() {
                to.bar(bar).copy_from_slice(lines[place(from)].bar(bar));
            }
        }
    }
}

#[cfg(test)]
fn count(symbols: usize) {
    work::ALONE.set(work::ALONE.get() + symbols);
}

#[cfg(not(test))]
fn count(_: usize) {}

type Machines<'a> = Vec<&'a mut Box<dyn Machine>>;

/// The node of this number, of each plan.
fn machines<'a>(plans: &'a mut [&mut Plan], number: usize) -> Machines<'a> {
    plans.iter_mut().map(|plan| &mut plan.nodes[number].machine).collect()
}

fn run_machines(
    machines: &mut Machines,
    level: Level,
    inputs: &[Block],
    outputs: &mut [Strip],
    taken: &mut [bool],
) {
    if let Some((first, others)) = machines.split_first_mut() {
        first.run_symbols(others, level, inputs, outputs, taken);
    }
}

/// Looks for symbols of whole vectors that have no gap in any input.
struct Look<'a, 'b> {
    inputs: &'a [Block<'b>],
    taken: &'a mut [bool],
}

impl Compiled for Look<'_, '_> {
    type Output = ();

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        let Self { inputs, taken } = self;
        let whole = if L::WIDE { taken.len() / 8 * 8 } else { 0 };
        taken[whole..].fill(false);
        let zero = L::X8::splat(lanes, 0.0);
        let mut wrong = vec![zero; whole / 8];
        for input in inputs {
            for bar in 0..input.bars() {
                for (wrong, x) in wrong.iter_mut().zip(input.bar(bar).chunks_exact(8)) {
                    *wrong = L::X8::load(lanes, x).mul_add(zero, *wrong);
                }
            }
        }
        for (wrong, taken) in wrong.iter().zip(taken.chunks_exact_mut(8)) {
            let mut wrongs = [0.0; 8];
            wrong.store(&mut wrongs);
            taken.iter_mut().zip(wrongs).for_each(|(taken, wrong)| *taken &= wrong == 0.0);
        }
    }
}

/// Nodes that were run for a symbol alone.
#[cfg(test)]
pub(crate) mod work {
    thread_local! {
        pub(crate) static ALONE: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
    }
}
