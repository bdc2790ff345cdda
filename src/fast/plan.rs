//! Plans: what runs a row, as nodes in their order and the lines between them.
//!
//! A node is a state behind one erased interface. It reads lines that come before its own, and is
//! counted from the bar at which the last of them begins: a stage has the bits of the public
//! function on the line that it is handed. Most plans are of one node, which then reads and
//! writes the caller's memory as if there were no plan.

use super::errors::{Errors, Inexact};
use super::machine::Machine;
use crate::archive::{Archive, Corrupt};
use crate::line;
use crate::matrix::{Block, Strip};
use crate::scratch::Scratch;
use crate::simd::kernel::Level;
use crate::value;
use smallvec::SmallVec;
use std::ops::Range;

/// The most lines that a node reads or writes for one row.
const MOST_LINES: usize = 6;

/// Doubles that a line between nodes takes for each bar of the widest window: the longest tile is as
/// long as eight windows, one in each lane.
const BETWEEN: usize = 9;

/// A line of a plan, by its number: the inputs first, then what the nodes write, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line(usize);

/// An average over so many bars of a line, as nodes of a plan.
pub(crate) type Average = fn(&mut Plan, usize, Line) -> [Line; 1];

/// The averages that there are, by their names. A plan that takes one by its name is handed them.
pub(crate) type Averages = &'static [(value::Average, Average)];

struct Node {
    machine: Box<dyn Machine>,
    /// What it reads and writes: lines by their numbers, and places once the plan is whole.
    inputs: Places,
    outputs: Places,
    /// Bars before the first that it takes.
    first: usize,
    /// Whether it reads nothing but the plan's inputs, from the first bar on.
    is_root: bool,
}

type Places = SmallVec<[u16; 4]>;

impl Node {
    /// How many bars it has taken after so many of the plan.
    fn taken(&self, bars: u64) -> u64 {
        bars.saturating_sub(self.first as u64)
    }
}

/// Nodes in the order in which they run.
///
/// While it is made, lines have numbers of their own. Then they have places: the plan's inputs, its
/// outputs, and lines between nodes, whose places are taken again once nobody reads them any more.
pub(crate) struct Plan {
    averages: Averages,
    inputs: usize,
    rows: usize,
    nodes: SmallVec<[Node; 1]>,
    /// Bars before the first value of each line.
    first: SmallVec<[usize; 4]>,
    /// Bars before each row has all of its outputs.
    lookbacks: SmallVec<[usize; 1]>,
    outputs: usize,
    /// Places between nodes.
    between: usize,
    /// Outputs that repeat others: from where, and to where.
    repeats: Vec<[u16; 2]>,
    /// Whether the only node reads the inputs, from the first bar on, and writes the outputs, all in
    /// their order.
    is_direct: bool,
    rows_meet: bool,
}

impl Clone for Plan {
    fn clone(&self) -> Self {
        let node = |node: &Node| Node {
            machine: node.machine.boxed_clone(),
            inputs: node.inputs.clone(),
            outputs: node.outputs.clone(),
            ..*node
        };
        Self {
            nodes: self.nodes.iter().map(node).collect(),
            first: self.first.clone(),
            lookbacks: self.lookbacks.clone(),
            repeats: self.repeats.clone(),
            ..*self
        }
    }
}

impl Plan {
    /// Bars before each row has all of its outputs.
    pub(crate) fn lookbacks(&self) -> &[usize] {
        &self.lookbacks
    }

    /// Bytes that its nodes need at the most, with a run of so many bars.
    pub(crate) fn bytes(&self, bars: usize) -> usize {
        let nodes = self.nodes.iter().map(|node| node.machine.bytes(bars));
        let window = self.lookbacks.iter().max().map_or(1, |lookback| lookback + 1);
        nodes.sum::<usize>() + self.between * BETWEEN * window.min(bars) * size_of::<f64>()
    }

    /// Bars before those of a run that a node would read again.
    pub(crate) fn reach(&self) -> usize {
        let roots = self.nodes.iter().filter(|node| node.is_root);
        roots.map(|node| node.machine.reach()).max().unwrap_or(0)
    }

    /// Whether lines go from one node to another.
    pub(crate) fn has_stages(&self) -> bool {
        !self.is_direct
    }

    /// How many neighbouring symbols of a panel its only node takes in the lanes; one, where there are
    /// several.
    pub(crate) fn symbols(&self) -> usize {
        if self.is_direct { self.nodes[0].machine.symbols() } else { 1 }
    }

    /// Bars after the warm-up in whose multiples the plan runs best.
    pub(crate) fn stride(&self) -> usize {
        self.nodes.first().map_or(1, |node| node.machine.stride())
    }

    /// The values of a series, and how far each may lie from the exact one, output by output: what the
    /// rules of its nodes hand on, one to the next.
    pub(crate) fn errors(&self, level: Level, inputs: &[&[f64]]) -> Vec<(Vec<f64>, Errors)> {
        let bars = inputs[0].len();
        let places = self.inputs + self.outputs + self.between;
        let mut lines: Vec<(Vec<f64>, Errors)> =
            inputs.iter().map(|input| (input.to_vec(), Errors::exact(bars))).collect();
        lines.resize(places, (Vec::new(), Errors::exact(0)));
        for node in &self.nodes {
            let [reads, writes] = self.places(node);
            let read = reads.iter().map(|&place| Inexact::new(&lines[place].0, &lines[place].1));
            let read: Vec<Inexact> = read.map(|line| line.from(node.first)).collect();
            let written = node.machine.errors(level, &read);
            for (place, (values, errors)) in writes.into_iter().zip(written) {
                lines[place] = after(node.first.min(bars), values, errors);
            }
        }
        for &[from, to] in &self.repeats {
            lines[usize::from(to)] = lines[usize::from(from)].clone();
        }
        lines[self.inputs..][..self.outputs].to_vec()
    }

    /// Bars after the warm-up until no seed of its nodes shows in the outputs of the only row: what they
    /// take one behind the other, added up. None where one never forgets, or the data decide.
    pub(crate) fn settle(&self) -> Option<usize> {
        let mut lines = vec![Some(0); self.inputs + self.outputs + self.between];
        for node in &self.nodes {
            let [reads, writes] = self.places(node);
            let read = latest(reads.iter().map(|&place| lines[place]));
            let written = read.and_then(|bars| node.machine.forgets(bars));
            for place in writes {
                lines[place] = written;
            }
        }
        // Outputs that repeat others add nothing.
        latest(lines[self.inputs..][..self.outputs].iter().copied())
    }

    /// What a node reads and writes.
    fn places(&self, node: &Node) -> [Vec<usize>; 2] {
        if self.is_direct {
            let outputs = self.inputs..self.inputs + self.outputs;
            return [(0..self.inputs).collect(), outputs.collect()];
        }
        [&node.inputs, &node.outputs]
            .map(|places| places.iter().map(|&place| usize::from(place)).collect())
    }

    pub(crate) fn reset(&mut self) {
        self.nodes.iter_mut().for_each(|node| node.machine.reset());
    }

    /// Saves or loads what `bars` bars have left in the nodes.
    pub(crate) fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt> {
        self.nodes.iter_mut().try_for_each(|node| {
            let taken = node.taken(bars);
            node.machine.archive(archive, taken)
        })
    }

    /// Takes bars after `bars` others; the inputs begin `before` bars earlier than the outputs.
    pub(crate) fn run(
        &mut self,
        level: Level,
        bars: u64,
        inputs: &[&[f64]],
        outputs: &mut [&mut [f64]],
        before: usize,
    ) {
        if self.is_direct {
            self.nodes[0].machine.run(level, inputs, outputs, before);
        } else {
            self.run_nodes(level, bars, inputs, outputs, before);
        }
    }

    fn run_nodes(
        &mut self,
        level: Level,
        bars: u64,
        inputs: &[&[f64]],
        outputs: &mut [&mut [f64]],
        before: usize,
    ) {
        let count = inputs[0].len() - before;
        let mut scratch = Scratch::kept();
        let mut lines: SmallVec<[&mut [f64]; 8]> =
            outputs.iter_mut().map(|output| &mut output[..]).collect();
        let between = scratch.buffer(self.between * count);
        lines.extend(between.chunks_exact_mut(count.max(1)));
        let place = |&place: &u16| usize::from(place) - inputs.len();
        for node in &mut self.nodes {
            let skipped = (node.first as u64).saturating_sub(bars).min(count as u64) as usize;
            let [from, again] = if node.is_root { [0, before] } else { [before + skipped, 0] };
            let written =
                node.outputs.iter().map(|output| std::mem::take(&mut lines[place(output)]));
            let mut written: SmallVec<[&mut [f64]; 4]> = written.collect();
            {
                let read = node.inputs.iter().map(|input| match inputs.get(usize::from(*input)) {
                    Some(input) => &input[from..],
                    None => &lines[place(input)][skipped..],
                });
                let read: SmallVec<[&[f64]; 4]> = read.collect();
                let begun = written.iter_mut().map(|line| &mut line[skipped..]);
                let mut begun: SmallVec<[&mut [f64]; 4]> = begun.collect();
                node.machine.run(level, &read, &mut begun, again);
            }
            for (output, written) in node.outputs.iter().zip(written) {
                lines[place(output)] = written;
            }
        }
        for [from, to] in &self.repeats {
            let to = std::mem::take(&mut lines[place(to)]);
            to.copy_from_slice(lines[place(from)]);
        }
        drop(lines);
        scratch.keep();
    }

    /// Takes one bar after `bars` others; as [`run`](Self::run), with a register for each line.
    #[inline]
    pub(crate) fn step(&mut self, level: Level, bars: u64, bar: &[f64], outputs: &mut [f64]) {
        if self.is_direct {
            self.nodes[0].machine.step(level, bar, outputs);
        } else {
            self.step_nodes(level, bars, bar, outputs);
        }
    }

    /// Takes runs of a few bars, each as if there were nothing before it, and forgets them.
    pub(crate) fn step_runs(
        &mut self,
        level: Level,
        inputs: &[&[f64]],
        outputs: &mut [line::Line],
        runs: &[Range<usize>],
    ) {
        if self.is_direct {
            self.nodes[0].machine.step_runs(level, inputs, outputs, runs);
        } else {
            let lookback = self.lookbacks[0];
            let mut values: SmallVec<[f64; 4]> = SmallVec::from_elem(0.0, outputs.len());
            for run in runs {
                self.reset();
                for (number, at) in run.clone().enumerate() {
                    let bar: SmallVec<[f64; MOST_LINES]> =
                        inputs.iter().map(|input| input[at]).collect();
                    self.step_nodes(level, number as u64, &bar, &mut values);
                    if number >= lookback {
                        for (output, &value) in outputs.iter_mut().zip(&values) {
                            output.set(at, value);
                        }
                    }
                }
            }
        }
        self.reset();
    }

    fn step_nodes(&mut self, level: Level, bars: u64, bar: &[f64], outputs: &mut [f64]) {
        let places = self.inputs + self.outputs + self.between;
        let mut values: SmallVec<[f64; 16]> = SmallVec::from_elem(0.0, places);
        values[..bar.len()].copy_from_slice(bar);
        for node in self.nodes.iter_mut().filter(|node| bars >= node.first as u64) {
            let [mut read, mut written] = [[0.0; MOST_LINES]; 2];
            for (value, &place) in read.iter_mut().zip(&node.inputs) {
                *value = values[usize::from(place)];
            }
            let written = &mut written[..node.outputs.len()];
            node.machine.step(level, &read[..node.inputs.len()], written);
            for (&value, &place) in written.iter().zip(&node.outputs) {
                values[usize::from(place)] = value;
            }
        }
        for &[from, to] in &self.repeats {
            values[usize::from(to)] = values[usize::from(from)];
        }
        outputs.copy_from_slice(&values[self.inputs..][..self.outputs]);
    }

    /// Takes the same bars of as many symbols as there are plans, `first` and `others` with the same
    /// parameters, as [`State::run_symbols`] does: where a plan has a single node.
    pub(crate) fn run_symbols<'a>(
        first: &mut Self,
        others: impl Iterator<Item = &'a mut Self>,
        level: Level,
        inputs: &[Block],
        outputs: &mut [Strip],
        taken: &mut [bool],
    ) {
        if first.is_direct {
            let others = others.filter_map(|plan| plan.nodes.first_mut());
            let mut others: Vec<_> = others.map(|node| &mut node.machine).collect();
            first.nodes[0].machine.run_symbols(&mut others, level, inputs, outputs, taken);
        }
    }
}

/// The latest of some bars; none where one of them is none.
fn latest(mut bars: impl Iterator<Item = Option<usize>>) -> Option<usize> {
    bars.try_fold(0, |latest, bars| Some(bars?.max(latest)))
}

/// A line that begins so many bars later.
fn after(bars: usize, values: Vec<f64>, errors: Errors) -> (Vec<f64>, Errors) {
    if bars == 0 {
        return (values, errors);
    }
    let later = |line: &[f64]| [&vec![0.0; bars], line].concat();
    let Errors { all, own, is_exact } = &errors;
    (later(&values), Errors { all: later(all), own: later(own), is_exact: *is_exact })
}

mod making;
#[cfg(test)]
mod tests;
