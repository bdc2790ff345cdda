//! Plans in words: drawn by their number, built, and evaluated node by node.

use super::operator::{Hand, KINDS, Kind, Of, Operator};
use super::random::Random;
use crate::fast::State;
use crate::fast::machine::{Combinations, Machine};
use crate::fast::plan::{Line, Plan};
use crate::gaps::Gaps;
use crate::line::NAN;
use crate::seed::seed_of;
use crate::simd::kernel::levels;
use crate::value::Average;
use smallvec::smallvec;
use std::ops::Range;

pub(super) const INPUTS: usize = 3;

/// Values of each line.
pub(super) type Lines = Vec<Vec<f64>>;

#[derive(Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) operator: Operator,
    pub(super) reads: Vec<usize>,
    /// The bar with which it begins; `None` where all of its lines have begun.
    first: Option<usize>,
    pub(super) writes: Range<usize>,
}

/// A plan. Its lines are the inputs, then what the nodes write.
#[derive(Debug)]
pub(super) struct Recipe {
    /// Whether prices may be so large that lines overflow; then what overflows is held where it is
    /// read.
    pub(super) ends: bool,
    pub(super) nodes: Vec<Node>,
    /// Bars before the first value of each line.
    begins: Vec<usize>,
    outputs: Vec<usize>,
}

/// The kinds in an order in which each comes after each, once, if it is read in a circle: the words
/// of one and two letters that no turn of theirs precedes.
fn walk() -> Vec<Kind> {
    let after = |at: usize| KINDS[at + 1..].iter().flat_map(move |&kind| [KINDS[at], kind]);
    (0..KINDS.len()).flat_map(|at| std::iter::once(KINDS[at]).chain(after(at))).collect()
}

fn pick(lines: Range<usize>, random: &mut Random) -> usize {
    lines.start + random.below(lines.len())
}

impl Recipe {
    /// The plan of a number: a chain of kinds in the order of the walk, whose nodes read other lines
    /// beside. The period of one node is that much longer.
    pub(super) fn draw(number: usize, longer: usize, outputs: usize) -> Self {
        let walk = walk();
        let mut random = Random::new(seed_of("plans").wrapping_add(1_000_003 * number as u64));
        let (count, ends) = (2 + random.below(7), random.below(4) == 0);
        let chosen = random.below(count);
        let begins = vec![0; INPUTS];
        let mut recipe = Self { ends, nodes: Vec::new(), begins, outputs: Vec::new() };
        for node in 0..count.max(outputs) {
            let kind = walk[(number + node) % walk.len()];
            recipe.grow(kind, &mut random, if node == chosen { longer } else { 0 });
        }
        let last = pick(recipe.nodes[recipe.nodes.len() - 1].writes.clone(), &mut random);
        recipe.outputs.push(last);
        while recipe.outputs.len() < outputs {
            let line = pick(INPUTS..recipe.begins.len(), &mut random);
            if !recipe.outputs.contains(&line) {
                recipe.outputs.insert(random.below(recipe.outputs.len() + 1), line);
            }
        }
        recipe
    }

    /// The plan of one node, whose outputs are the plan's: it writes them in place, and takes rows and
    /// symbols in the lanes.
    pub(super) fn single(number: usize, longer: usize, [inputs, outputs]: [usize; 2]) -> Self {
        let seed = seed_of("single nodes").wrapping_add(1_000_003 * number as u64);
        let (mut random, begins) = (Random::new(seed), vec![0; inputs]);
        let mut recipe = Self { ends: false, nodes: Vec::new(), begins, outputs: Vec::new() };
        loop {
            let kind = random.pick(&KINDS);
            let operator = Operator::draw(kind, &mut random, longer);
            let shape = [operator.inputs(), operator.outputs()];
            if kind != Kind::Named && shape == [inputs, outputs] {
                // The range of a place may overflow.
                recipe.ends = !matches!(operator, Operator::Windows(Of::Place, _));
                let reads = (0..inputs).collect();
                recipe.outputs = recipe.add(kind, operator, reads, None).collect();
                return recipe;
            }
        }
    }

    /// A node more, which reads a line of the one before.
    fn grow(&mut self, kind: Kind, random: &mut Random, longer: usize) {
        let before = self.nodes.last().map_or(0..INPUTS, |node| node.writes.clone());
        let line = pick(before, random);
        let mut operator = Operator::draw(kind, random, longer);
        let late = if random.below(5) == 0 { random.below(12) } else { 0 };
        let writer = self.nodes.iter().find(|node| node.writes.contains(&line));
        if let Some(&Node {
            operator: Operator::Windows(Of::Efficiency, period), ref reads, ..
        }) = writer
            && kind == Kind::Recursion
            && random.below(3) > 0
        {
            operator = Operator::Driven(period);
            let x = reads[0];
            if random.below(2) == 0 && self.begins[line] == self.begins[x] + period {
                // As in KAMA: from the first bar of what the efficiency is of.
                self.add(kind, operator, vec![line, x], Some(self.begins[x]));
                return;
            }
        }
        let place = match operator {
            Operator::Driven(_) => 0,
            _ => random.below(operator.inputs()),
        };
        let mut reads = Vec::new();
        for input in 0..operator.inputs() {
            let all = if random.below(2) == 0 { INPUTS } else { self.begins.len() };
            let other = pick(0..all, random);
            let line = if input == place { line } else { other };
            reads.push(self.held(line, operator));
        }
        // There is no average by name that begins late.
        let named = matches!(operator, Operator::Named(..));
        let first = (late > 0 && !named).then(|| self.begun(&reads) + late);
        self.add(kind, operator, reads, first);
    }

    /// The line, or a node's that keeps it where the operator can read it.
    fn held(&mut self, line: usize, operator: Operator) -> usize {
        let mut line = line;
        let writer = self.nodes.iter().find(|node| node.writes.contains(&line));
        // A slope overflows wherever its line hardly moves.
        let beyond = |operator: Operator| {
            operator.overflows()
                && (self.ends || matches!(operator, Operator::Windows(Of::Slope, _)))
        };
        if writer.is_some_and(|node| beyond(node.operator)) {
            line = self.add(Kind::Map, Operator::Held, vec![line], None).start;
        }
        if self.ends && matches!(operator, Operator::Windows(Of::Place, _)) {
            line = self.add(Kind::Map, Operator::Quarter, vec![line], None).start;
        }
        line
    }

    fn begun(&self, reads: &[usize]) -> usize {
        reads.iter().map(|&line| self.begins[line]).max().unwrap_or(0)
    }

    fn add(
        &mut self,
        kind: Kind,
        operator: Operator,
        reads: Vec<usize>,
        first: Option<usize>,
    ) -> Range<usize> {
        let begins = first.unwrap_or(self.begun(&reads)) + operator.lookback();
        let start = self.begins.len();
        let writes = start..start + operator.outputs();
        self.begins.extend(writes.clone().map(|_| begins));
        self.nodes.push(Node { kind, operator, reads, first, writes: writes.clone() });
        writes
    }

    /// Kinds of nodes, and of those whose lines they read.
    pub(super) fn pairs(&self) -> impl Iterator<Item = [Kind; 2]> {
        let writer = |line: usize| self.nodes.iter().find(|node| node.writes.contains(&line));
        let pairs = move |node: &Node| -> Vec<[Kind; 2]> {
            let read = node.reads.iter().filter_map(|&line| writer(line));
            read.map(|read| [read.kind, node.kind]).collect()
        };
        self.nodes.iter().flat_map(pairs)
    }

    /// Bars before all outputs have values.
    pub(super) fn lookback(&self) -> usize {
        self.begun(&self.outputs)
    }

    /// The nodes in a plan, and the lines of the outputs.
    pub(super) fn plan<const I: usize, const O: usize>(
        plan: &mut Plan,
        recipe: &Self,
        inputs: [Line; I],
    ) -> [Line; O] {
        let mut lines = inputs.to_vec();
        for node in &recipe.nodes {
            let reads: Vec<Line> = node.reads.iter().map(|&line| lines[line]).collect();
            if let Operator::Named(kind, period) = node.operator {
                lines.push(plan.average(kind, period, reads[0]));
                continue;
            }
            let mut nodes =
                Nodes { plan: &mut *plan, reads, first: node.first, writes: Vec::new() };
            node.operator.hand(&mut nodes);
            lines.extend(nodes.writes);
        }
        std::array::from_fn(|output| lines[recipe.outputs[output]])
    }

    /// The outputs, by a fresh state for each node and for each run of bars that stands alone.
    pub(super) fn expected(&self, inputs: &[&[f64]], gaps: Gaps) -> Lines {
        let bars = inputs[0].len();
        let is_finite = |bar: &usize| inputs.iter().all(|input| input[*bar].is_finite());
        let finite: Vec<usize> = (0..bars).filter(is_finite).collect();
        let mut lines = vec![vec![NAN; bars]; self.outputs.len()];
        for run in finite.chunk_by(|bar, next| gaps == Gaps::Skip || bar + 1 == *next) {
            let pick = |input: &&[f64]| run.iter().map(|&bar| input[bar]).collect();
            let found = self.evaluate(inputs.iter().map(pick).collect());
            for (line, &output) in lines.iter_mut().zip(&self.outputs) {
                for (&bar, &value) in run.iter().zip(&found[output]).skip(self.lookback()) {
                    line[bar] = value;
                }
            }
        }
        lines
    }

    /// All lines over finite bars, NaN where they have not begun.
    fn evaluate(&self, inputs: Lines) -> Lines {
        let (bars, mut lines) = (inputs[0].len(), inputs);
        for node in &self.nodes {
            let first = node.first.unwrap_or(self.begun(&node.reads)).min(bars);
            let reads: Vec<&[f64]> = node.reads.iter().map(|&line| &lines[line][first..]).collect();
            for &line in node.reads.iter().filter(|_| node.operator != Operator::Held) {
                let begun = &lines[line][self.begins[line].min(bars)..];
                assert!(
                    begun.iter().all(|value| value.is_finite()),
                    "{node:?} reads {line} of {:?}",
                    self.nodes
                );
            }
            for line in alone(node.operator, &reads) {
                lines.push([&vec![NAN; first], &line[..]].concat());
            }
        }
        lines
    }
}

/// A fresh state, run once at the scalar level over these bars; NaN in its warm-up.
pub(super) fn alone(operator: Operator, inputs: &[&[f64]]) -> Lines {
    let x = inputs[0];
    match operator {
        Operator::Named(_, 1) => alone(Operator::Windows(Of::Mean, 1), &[x]),
        Operator::Named(Average::Sma, period) => alone(Operator::Windows(Of::Mean, period), &[x]),
        Operator::Named(Average::Ema, period) => alone(Operator::Ema(period), &[x]),
        Operator::Named(Average::Kama, period) => {
            let kept = alone(Operator::Windows(Of::Efficiency, period), &[x]);
            alone(Operator::Driven(period), &[&kept[0], x])
        }
        Operator::Named(other, _) => unreachable!("{other:?} is not drawn"),
        _ => {
            let mut alone = Alone { inputs, lines: Vec::new() };
            operator.hand(&mut alone);
            for line in &mut alone.lines {
                let warm_up = operator.lookback().min(line.len());
                let (warm_up, values) = line.split_at_mut(warm_up);
                warm_up.fill(NAN);
                assert!(!values.iter().any(|value| value.is_nan()), "{operator:?} answers NaN");
            }
            alone.lines
        }
    }
}

/// Makes a node of the state that it is handed.
struct Nodes<'a> {
    plan: &'a mut Plan,
    reads: Vec<Line>,
    first: Option<usize>,
    writes: Vec<Line>,
}

impl Hand for Nodes<'_> {
    fn state<S: State<I, O>, const I: usize, const O: usize>(&mut self, state: S) {
        let reads: [Line; I] = self.reads[..].try_into().expect("as many as it reads");
        self.writes = match self.first {
            Some(first) => self.plan.add_at(first, state, reads).into(),
            None => self.plan.add(state, reads).into(),
        };
    }
}

/// Runs the state that it is handed.
struct Alone<'a> {
    inputs: &'a [&'a [f64]],
    lines: Lines,
}

impl Hand for Alone<'_> {
    fn state<S: State<I, O>, const I: usize, const O: usize>(&mut self, state: S) {
        self.lines = vec![vec![NAN; self.inputs[0].len()]; O];
        let mut outputs: Vec<&mut [f64]> = self.lines.iter_mut().map(Vec::as_mut_slice).collect();
        Combinations(smallvec![state]).run(levels()[0], self.inputs, &mut outputs, 0);
    }
}
