//! Plans: what runs a row, as nodes in their order and the lines between them.
//!
//! A node is a state behind one erased interface. It reads lines that come before its own, and is
//! counted from the bar at which the last of them begins: a stage has the bits of the public
//! function on the line that it is handed. Most plans are of one node, which then reads and
//! writes the caller's memory as if there were no plan.

use super::State;
use super::machine::{Combinations, Machine};
use crate::archive::{Archive, Corrupt};
use crate::line;
use crate::matrix::{Block, Strip};
use crate::scratch::Scratch;
use crate::simd::kernel::Level;
use crate::value;
use smallvec::{SmallVec, smallvec};
use std::ops::Range;

/// The most lines that a node reads.
const MOST_INPUTS: usize = 5;

/// Doubles that a line between nodes takes for each bar of the widest window: the longest tile is as
/// long as eight windows, one in each lane.
pub(crate) const BETWEEN: usize = 9;

/// A line of a plan, by its number: the inputs first, then what the nodes write, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line(usize);

/// An average over so many bars of a line, as nodes of a plan.
pub(crate) type Average = fn(&mut Plan, usize, Line) -> [Line; 1];

/// The averages that there are, by their names. A plan that takes one by its name is handed them.
pub(crate) type Averages = &'static [(value::Average, Average)];

struct Node {
    machine: Box<dyn Machine>,
    inputs: SmallVec<[u8; 8]>,
    /// The lines that it writes.
    outputs: Range<usize>,
    /// Bars before the first that it takes.
    first: usize,
    /// Whether it reads nothing but the plan's inputs, from the first bar on.
    is_root: bool,
}

impl Node {
    /// How many bars it has taken after so many of the plan.
    fn taken(&self, bars: u64) -> u64 {
        bars.saturating_sub(self.first as u64)
    }
}

/// Where a line is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// In the caller's memory, as the output of this number.
    Output(usize),
    /// In memory that the thread keeps.
    Between,
}

/// Nodes in the order in which they run.
pub(crate) struct Plan {
    averages: Averages,
    inputs: usize,
    nodes: SmallVec<[Node; 1]>,
    /// Bars before the first value of each line.
    first: SmallVec<[usize; 4]>,
    /// Of every line that a node writes.
    places: SmallVec<[Place; 4]>,
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
            places: self.places.clone(),
            ..*self
        }
    }
}

impl Plan {
    /// The states of some combinations over the same inputs, as the only node; outputs state by
    /// state.
    pub(crate) fn of_combinations<S: State<I, O>, const I: usize, const O: usize>(
        states: impl Iterator<Item = S>,
    ) -> Self {
        // Nobody asks such a plan for its lines: it is made in every short call.
        let (mut plan, _) = Self::new::<I>(&[]);
        let machine = Box::new(Combinations(states.collect()));
        let inputs = SmallVec::new();
        plan.nodes.push(Node { machine, inputs, outputs: 0..0, first: 0, is_root: true });
        plan
    }

    /// A plan without nodes, and its inputs.
    pub(crate) fn new<const I: usize>(averages: Averages) -> (Self, [Line; I]) {
        let plan = Self {
            averages,
            inputs: I,
            nodes: SmallVec::new(),
            first: smallvec![0; I],
            places: SmallVec::new(),
        };
        (plan, std::array::from_fn(Line))
    }

    /// A node that begins where all of its lines have.
    pub(crate) fn add<S: State<I, O>, const I: usize, const O: usize>(
        &mut self,
        state: S,
        inputs: [Line; I],
    ) -> [Line; O] {
        let first = inputs.iter().map(|line| self.first[line.0]).max();
        self.add_at(first.unwrap_or(0), state, inputs)
    }

    /// Bars before the first value of a line.
    pub(crate) fn first(&self, line: Line) -> usize {
        self.first[line.0]
    }

    /// A node that begins at a bar of its own. It does not look at lines that have not begun.
    pub(crate) fn add_at<S: State<I, O>, const I: usize, const O: usize>(
        &mut self,
        first: usize,
        state: S,
        inputs: [Line; I],
    ) -> [Line; O] {
        let written = self.first.len();
        let begin = first + state.lookback();
        self.first.extend_from_slice(&[begin; O]);
        self.nodes.push(Node {
            machine: Box::new(Combinations(smallvec![state])),
            inputs: inputs.iter().map(|line| line.0 as u8).collect(),
            outputs: written..written + O,
            first,
            is_root: first == 0 && inputs.iter().all(|line| line.0 < self.inputs),
        });
        std::array::from_fn(|output| Line(written + output))
    }

    /// The average of a kind; over one bar every average is the bar.
    pub(crate) fn average(&mut self, kind: value::Average, period: usize, x: Line) -> Line {
        let kind = if period == 1 { value::Average::Sma } else { kind };
        let found = self.averages.iter().find(|(average, _)| *average == kind);
        let (_, add) = found.expect("the table has every average");
        let [average] = add(self, period, x);
        average
    }

    /// The plan, whose outputs are these.
    pub(crate) fn answering<const O: usize>(mut self, outputs: [Line; O]) -> Self {
        if let [node] = self.nodes.as_mut_slice() {
            // It writes the outputs as if there were no plan: nobody asks for its lines.
            let written = node.outputs.clone().map(Line);
            debug_assert!(written.eq(outputs), "a single node writes the outputs in their order");
            self.first.clear();
            node.inputs.clear();
            return self;
        }
        let place = |line: usize| {
            let output = outputs.iter().position(|output| output.0 == line);
            output.map_or(Place::Between, Place::Output)
        };
        self.places = (self.inputs..self.first.len()).map(place).collect();
        debug_assert_eq!(O, self.outputs().count(), "a line of its own for each output");
        self
    }

    /// The plan, whose outputs are all lines that its nodes write, and the bars before the first value
    /// of each.
    #[cfg(test)]
    pub(crate) fn tapped(mut self) -> (Self, Vec<usize>) {
        self.places = (0..self.places.len()).map(Place::Output).collect();
        let first = self.first[self.inputs..].to_vec();
        (self, first)
    }

    /// The lines that are outputs, with their numbers.
    fn outputs(&self) -> impl Iterator<Item = (usize, usize)> {
        self.places.iter().enumerate().filter_map(|(line, place)| match place {
            Place::Output(output) => Some((*output, self.inputs + line)),
            Place::Between => None,
        })
    }

    /// Bars before each combination has all of its outputs.
    pub(crate) fn lookbacks(&self) -> SmallVec<[usize; 1]> {
        if let [node] = self.nodes.as_slice() {
            return node.machine.lookbacks();
        }
        smallvec![self.outputs().map(|(_, line)| self.first[line]).max().unwrap_or(0)]
    }

    /// Bars before those of a run that a node would read again.
    pub(crate) fn reach(&self) -> usize {
        let roots = self.nodes.iter().filter(|node| node.is_root);
        roots.map(|node| node.machine.reach()).max().unwrap_or(0)
    }

    /// Whether lines go from one node to another.
    pub(crate) fn has_stages(&self) -> bool {
        self.nodes.len() > 1
    }

    /// Bars after the warm-up in whose multiples the plan runs best.
    pub(crate) fn stride(&self) -> usize {
        self.nodes.first().map_or(1, |node| node.machine.stride())
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
        if let [node] = self.nodes.as_mut_slice() {
            node.machine.run(level, inputs, outputs, before);
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
        let between = self.places.iter().filter(|&&place| place == Place::Between).count();
        let mut scratch = Scratch::kept();
        let mut buffers = scratch.buffer(between * count).chunks_exact_mut(count.max(1));
        // What the nodes write, line by line.
        let mut lines: SmallVec<[&mut [f64]; 8]> = SmallVec::new();
        for place in &self.places {
            lines.push(match place {
                Place::Output(output) => std::mem::take(&mut outputs[*output]),
                Place::Between => buffers.next().unwrap_or_default(),
            });
        }
        for node in &mut self.nodes {
            let skipped = (node.first as u64).saturating_sub(bars).min(count as u64) as usize;
            let [from, again] = if node.is_root { [0, before] } else { [before + skipped, 0] };
            let (read, written) = lines.split_at_mut(node.outputs.start - inputs.len());
            let numbers = node.inputs.iter().map(|&line| usize::from(line));
            let read = numbers.map(|line| match line.checked_sub(inputs.len()) {
                Some(line) => &read[line][skipped..],
                None => &inputs[line][from..],
            });
            let read: SmallVec<[&[f64]; 4]> = read.collect();
            let written = written[..node.outputs.len()].iter_mut();
            let mut written: SmallVec<[&mut [f64]; 4]> =
                written.map(|line| &mut line[skipped..]).collect();
            node.machine.run(level, &read, &mut written, again);
        }
        drop(lines);
        scratch.keep();
    }

    /// Takes one bar after `bars` others; as [`run`](Self::run), with a register for each line.
    #[inline]
    pub(crate) fn step(&mut self, level: Level, bars: u64, bar: &[f64], outputs: &mut [f64]) {
        if let [node] = self.nodes.as_mut_slice() {
            node.machine.step(level, bar, outputs);
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
        if let [node] = self.nodes.as_mut_slice() {
            node.machine.step_runs(level, inputs, outputs, runs);
        } else {
            let lookback = self.lookbacks()[0];
            let mut values: SmallVec<[f64; 4]> = SmallVec::from_elem(0.0, outputs.len());
            for run in runs {
                self.reset();
                for (number, at) in run.clone().enumerate() {
                    let bar: SmallVec<[f64; MOST_INPUTS]> =
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
        let mut lines: SmallVec<[f64; 16]> = SmallVec::from_elem(0.0, self.first.len());
        lines[..bar.len()].copy_from_slice(bar);
        for node in self.nodes.iter_mut().filter(|node| bars >= node.first as u64) {
            let mut read = [0.0; MOST_INPUTS];
            for (value, &line) in read.iter_mut().zip(&node.inputs) {
                *value = lines[usize::from(line)];
            }
            let written = &mut lines[node.outputs.clone()];
            node.machine.step(level, &read[..node.inputs.len()], written);
        }
        for (output, line) in self.outputs() {
            outputs[output] = lines[line];
        }
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
        if let [node] = first.nodes.as_mut_slice() {
            let others = others.filter_map(|plan| plan.nodes.first_mut());
            let mut others: Vec<_> = others.map(|node| &mut node.machine).collect();
            node.machine.run_symbols(&mut others, level, inputs, outputs, taken);
        }
    }
}

#[cfg(test)]
mod tests;
