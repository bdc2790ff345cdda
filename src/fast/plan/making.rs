//! How plans are made: nodes one by one, equal ones once, and a place for every line.

use super::{Averages, Line, Node, Plan};
use crate::fast::State;
use crate::fast::machine::{Combinations, Machine, Meeting};
use crate::value;
use smallvec::{SmallVec, smallvec};

impl Plan {
    /// The plan of some rows of a sweep, one behind the other. What is equal in several of them is one
    /// node, whose lines they share.
    pub(crate) fn of_rows<P, const I: usize, const O: usize>(
        averages: Averages,
        rows: impl ExactSizeIterator<Item = P>,
        add: fn(&mut Self, P, [Line; I]) -> [Line; O],
    ) -> Self {
        let (mut plan, inputs) = Self::new(averages, rows.len());
        let mut outputs = SmallVec::<[Line; 4]>::new();
        for row in rows {
            outputs.extend(add(&mut plan, row, inputs));
        }
        plan.answering(&outputs)
    }

    /// A plan without nodes for so many rows, and its inputs.
    pub(crate) fn new<const I: usize>(averages: Averages, rows: usize) -> (Self, [Line; I]) {
        let plan = Self {
            averages,
            inputs: I,
            rows,
            nodes: SmallVec::new(),
            first: smallvec![0; I],
            lookbacks: SmallVec::new(),
            outputs: 0,
            between: 0,
            repeats: Vec::new(),
            is_direct: false,
            rows_meet: false,
        };
        (plan, std::array::from_fn(Line))
    }

    /// Whether it is of one row, for which two operators in one may be faster than two.
    pub(crate) fn is_alone(&self) -> bool {
        self.rows == 1
    }

    /// Whether rows share nodes, or sit in the lanes of one.
    pub(crate) fn rows_meet(&self) -> bool {
        self.rows_meet
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
        let begin = first + state.lookback();
        let machine = Box::new(Combinations(smallvec![state]));
        let written = self.add_machine(first, machine, &inputs, begin, O);
        std::array::from_fn(|output| Line(written + output))
    }

    /// Adds the only state of a machine, whose outputs begin at a bar; the first of their lines.
    fn add_machine(
        &mut self,
        first: usize,
        mut machine: Box<dyn Machine>,
        inputs: &[Line],
        begin: usize,
        outputs: usize,
    ) -> usize {
        let reads: SmallVec<_> = inputs.iter().map(|line| line.0 as u16).collect();
        let written = self.first.len();
        let places = (written..written + outputs).map(|line| line as u16);
        let many = self.rows > 1;
        for node in &mut self.nodes {
            if node.first != first || node.inputs != reads {
                continue;
            }
            match node.machine.meet(&mut *machine, many) {
                Meeting::Apart => {}
                Meeting::Equal(same) => {
                    self.rows_meet |= many;
                    return usize::from(node.outputs[same * outputs]);
                }
                Meeting::Joined => {
                    node.outputs.extend(places);
                    self.rows_meet = true;
                    self.first.resize(written + outputs, begin);
                    return written;
                }
            }
        }
        self.nodes.push(Node {
            machine,
            inputs: reads,
            outputs: places.collect(),
            first,
            is_root: first == 0 && inputs.iter().all(|line| line.0 < self.inputs),
        });
        self.first.resize(written + outputs, begin);
        written
    }

    /// The average of a kind; over one bar every average is the bar.
    pub(crate) fn average(&mut self, kind: value::Average, period: usize, x: Line) -> Line {
        let kind = if period == 1 { value::Average::Sma } else { kind };
        let found = self.averages.iter().find(|(average, _)| *average == kind);
        let (_, add) = found.expect("the table has every average");
        let [average] = add(self, period, x);
        average
    }

    /// The plan, whose outputs are these, row by row.
    pub(crate) fn answering(mut self, outputs: &[Line]) -> Self {
        let rows = outputs.chunks(outputs.len() / self.rows);
        let begun = |row: &[Line]| row.iter().map(|line| self.first[line.0]).max().unwrap_or(0);
        self.lookbacks = rows.map(begun).collect();
        self.outputs = outputs.len();
        if let [node] = self.nodes.as_mut_slice() {
            let reads = node.inputs.iter().map(|&line| usize::from(line));
            let writes = node.outputs.iter().map(|&line| usize::from(line));
            let in_order = reads.eq(0..self.inputs) && writes.eq(outputs.iter().map(|x| x.0));
            self.is_direct = node.is_root && in_order;
        }
        if self.is_direct {
            // Nobody asks where its lines are, and copies are made in panels.
            self.nodes[0].inputs.clear();
            self.nodes[0].outputs.clear();
        } else {
            self.place(outputs);
        }
        self.first.clear();
        self
    }

    /// Gives every line a place.
    fn place(&mut self, outputs: &[Line]) {
        let mut places: SmallVec<[Option<u16>; 16]> = SmallVec::from_elem(None, self.first.len());
        for (line, place) in places[..self.inputs].iter_mut().enumerate() {
            *place = Some(line as u16);
        }
        for (output, line) in outputs.iter().enumerate() {
            let place = (self.inputs + output) as u16;
            match places[line.0] {
                Some(other) => self.repeats.push([other, place]),
                None => places[line.0] = Some(place),
            }
        }
        // The node that reads a line last.
        let mut last: SmallVec<[usize; 16]> = SmallVec::from_elem(0, places.len());
        for (number, node) in self.nodes.iter().enumerate() {
            node.inputs.iter().for_each(|&line| last[usize::from(line)] = number);
        }
        let between = self.inputs + self.outputs;
        let mut free: SmallVec<[u16; 8]> = SmallVec::new();
        for (number, node) in self.nodes.iter_mut().enumerate() {
            let lines = node.inputs.iter().chain(&node.outputs).copied();
            let lines: SmallVec<[usize; 16]> = lines.map(usize::from).collect();
            for line in &mut node.outputs {
                let place = &mut places[usize::from(*line)];
                *line = *place.get_or_insert_with(|| {
                    free.pop().unwrap_or_else(|| {
                        self.between += 1;
                        (between + self.between - 1) as u16
                    })
                });
            }
            for line in &mut node.inputs {
                *line = places[usize::from(*line)].expect("it is written before it is read");
            }
            for line in lines {
                // A line may be read twice by the same node.
                if let Some(place) = places[line].filter(|&place| usize::from(place) >= between)
                    && last[line] <= number
                    && !free.contains(&place)
                {
                    free.push(place);
                }
            }
        }
    }

    /// How many states run, places between them there are, and outputs repeat others.
    #[cfg(test)]
    pub(crate) fn counts(&self) -> [usize; 3] {
        let states = self.nodes.iter().map(|node| node.machine.states());
        [states.sum(), self.between, self.repeats.len()]
    }

    /// All lines that nodes write, and the bars before the first value of each.
    #[cfg(test)]
    pub(crate) fn lines(&self) -> (Vec<Line>, Vec<usize>) {
        ((self.inputs..self.first.len()).map(Line).collect(), self.first[self.inputs..].to_vec())
    }
}
