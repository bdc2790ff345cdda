//! States behind one erased interface: what the engine runs, whatever the indicator.

use super::State;
use super::errors::{Errors, Inexact};
use crate::archive::{Archive, Corrupt};
use crate::line::Line;
use crate::matrix::{Block, Strip};
use crate::simd::kernel::{Level, dispatch};
use crate::simd::lanes::{Compiled, Lanes, each};
use smallvec::SmallVec;
use std::any::Any;
use std::ops::Range;

/// One or more states over the same inputs, whatever their types.
pub(crate) trait Machine: Send + Sync {
    /// A run; the inputs begin `before` bars earlier than the outputs.
    fn run(&mut self, level: Level, inputs: &[&[f64]], outputs: &mut [&mut [f64]], before: usize);
    /// Takes one bar: a value for each input and a place for each output of the only state.
    fn step(&mut self, level: Level, bar: &[f64], outputs: &mut [f64]);
    /// Takes runs of a few bars, each as if there were nothing before it; what the only state has
    /// taken before is forgotten.
    fn step_runs(
        &mut self,
        level: Level,
        inputs: &[&[f64]],
        outputs: &mut [Line],
        runs: &[Range<usize>],
    );
    #[cfg(test)]
    fn states(&self) -> usize;
    /// Bytes that the states need at the most, with their run, which has so many bars.
    fn bytes(&self, bars: usize) -> usize;
    /// The values of a whole series, which the only state takes from its first bar on, and how far
    /// they may be off.
    fn errors(&self, level: Level, inputs: &[Inexact]) -> Vec<(Vec<f64>, Errors)>;
    /// How many neighbouring symbols of a panel are taken in the lanes.
    fn symbols(&self) -> usize;
    /// As [`State::forgets`], of the only state.
    fn forgets(&self, inputs: usize) -> Option<usize>;
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
    /// Looks for a place for the only state of a machine that reads the same lines; it may be taken
    /// among these states where `joins`.
    fn meet(&mut self, other: &mut dyn Machine, joins: bool) -> Meeting;
}

/// What becomes of a state that comes to others.
pub(crate) enum Meeting {
    /// It is of another type, or there is no room.
    Apart,
    /// An equal one has this place.
    Equal(usize),
    /// It is the last now.
    Joined,
}

/// States that differ in their parameters, outputs state by state.
#[derive(Clone)]
pub(crate) struct Combinations<S, const I: usize, const O: usize>(pub(crate) SmallVec<[S; 1]>);

impl<S: State<I, O>, const I: usize, const O: usize> Machine for Combinations<S, I, O> {
    fn run(&mut self, level: Level, inputs: &[&[f64]], outputs: &mut [&mut [f64]], before: usize) {
        let inputs: [&[f64]; I] = std::array::from_fn(|input| inputs[input]);
        dispatch(level, Run::<S, I, O> { states: &mut self.0, inputs, outputs, before });
    }

    fn step(&mut self, level: Level, bar: &[f64], outputs: &mut [f64]) {
        let (Ok(bar), Ok(values)) = (bar.try_into(), outputs.try_into()) else {
            unreachable!("a value for each input and output");
        };
        if S::STEPS {
            dispatch(level, Step { state: &mut self.0[0], bar, values });
        } else {
            let inputs = bar.each_ref().map(std::slice::from_ref);
            let outputs = &mut values.each_mut().map(std::slice::from_mut);
            dispatch(level, Run { states: &mut self.0, inputs, outputs, before: 0 });
        }
    }

    fn step_runs(
        &mut self,
        level: Level,
        inputs: &[&[f64]],
        outputs: &mut [Line],
        runs: &[Range<usize>],
    ) {
        let state = &mut self.0[0];
        if S::STEPS {
            let inputs: [&[f64]; I] = std::array::from_fn(|input| inputs[input]);
            dispatch(level, StepRuns::<S, I, O> { state, inputs, outputs, runs });
            return;
        }
        // A window is a function of its bars alone: one run over all of them, without those that
        // windows over two runs have.
        state.reset();
        let lookback = state.lookback();
        let gathered: [_; I] = std::array::from_fn(|input| behind_each_other(inputs[input], runs));
        let mut lines: [_; O] = std::array::from_fn(|_| vec![0.0; gathered[0].len()]);
        let inputs = gathered.each_ref().map(Vec::as_slice);
        let mut slices = lines.each_mut().map(Vec::as_mut_slice);
        dispatch(level, Run { states: &mut self.0, inputs, outputs: &mut slices, before: 0 });
        for (output, line) in outputs.iter_mut().zip(&lines) {
            put_back(output, line, runs, lookback);
        }
    }

    #[cfg(test)]
    fn states(&self) -> usize {
        self.0.len()
    }

    fn bytes(&self, bars: usize) -> usize {
        let window = |state: &S| state.lookback() + 1;
        // What a state knows of its parameters it knows before there are bars.
        let doubles = |window: usize| S::DOUBLES_PER_BAR * window.min(bars) + 2 * window;
        self.0.iter().map(window).map(doubles).sum::<usize>() * size_of::<f64>()
    }

    fn errors(&self, level: Level, inputs: &[Inexact]) -> Vec<(Vec<f64>, Errors)> {
        let inputs: [Inexact; I] = std::array::from_fn(|input| inputs[input]);
        let mut fresh = Self(SmallVec::from_elem(self.0[0].clone(), 1));
        fresh.reset();
        let mut lines: [Vec<f64>; O] = std::array::from_fn(|_| vec![0.0; inputs[0].values.len()]);
        let x = inputs.map(|input| input.values);
        fresh.run(level, &x, &mut lines.each_mut().map(Vec::as_mut_slice), 0);
        let errors = fresh.0[0].errors(&inputs, &lines.each_ref().map(Vec::as_slice));
        lines.into_iter().zip(errors).collect()
    }

    fn symbols(&self) -> usize {
        S::SYMBOLS
    }

    fn forgets(&self, inputs: usize) -> Option<usize> {
        self.0[0].forgets(inputs)
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
            std::iter::once(self).chain(others).filter_map(|states| states.0.first_mut()).collect();
        dispatch(level, RunSymbols::<S, I, O> { states: &mut states, inputs, outputs, taken });
    }

    fn any(&mut self) -> &mut dyn Any {
        self
    }

    fn meet(&mut self, other: &mut dyn Machine, joins: bool) -> Meeting {
        let Some(Self(other)) = other.any().downcast_mut() else { return Meeting::Apart };
        if let Some(same) = self.0.iter().position(|state| *state == other[0]) {
            return Meeting::Equal(same);
        }
        if !joins || self.0.len() >= S::COMBINATIONS {
            return Meeting::Apart;
        }
        self.0.append(other);
        Meeting::Joined
    }
}

/// The bars of all runs.
fn behind_each_other(line: &[f64], runs: &[Range<usize>]) -> Vec<f64> {
    runs.iter().flat_map(|run| &line[run.clone()]).copied().collect()
}

/// The way back: the values of each run but those of its warm-up.
fn put_back(output: &mut Line, line: &[f64], runs: &[Range<usize>], lookback: usize) {
    let mut values = line.iter();
    for run in runs {
        for (at, &value) in run.clone().zip(values.by_ref().take(run.len())).skip(lookback) {
            output.set(at, value);
        }
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
        if L::WIDE
            && S::SYMBOLS > 1
            && let (Ok(inputs), Ok(outputs)) = (self.inputs.try_into(), self.outputs.try_into())
        {
            S::run_symbols(lanes, self.states, inputs, outputs, self.taken);
        }
    }
}

struct Run<'a, 'b, S, const I: usize, const O: usize> {
    states: &'a mut [S],
    inputs: [&'a [f64]; I],
    outputs: &'a mut [&'b mut [f64]],
    before: usize,
}

impl<S: State<I, O>, const I: usize, const O: usize> Compiled for Run<'_, '_, S, I, O> {
    type Output = ();

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        let Self { states, inputs, outputs, before } = self;
        S::run_combinations(lanes, states, inputs, outputs, before);
    }
}

struct Step<'a, S, const I: usize, const O: usize> {
    state: &'a mut S,
    bar: [f64; I],
    values: &'a mut [f64; O],
}

impl<S: State<I, O>, const I: usize, const O: usize> Compiled for Step<'_, S, I, O> {
    type Output = ();

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        self.state.step(lanes, self.bar, self.values);
    }
}

struct StepRuns<'a, 'b, S, const I: usize, const O: usize> {
    state: &'a mut S,
    inputs: [&'a [f64]; I],
    outputs: &'a mut [Line<'b>],
    runs: &'a [Range<usize>],
}

impl<S: State<I, O>, const I: usize, const O: usize> Compiled for StepRuns<'_, '_, S, I, O> {
    type Output = ();

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        let Self { state, inputs, outputs, runs } = self;
        let lookback = state.lookback();
        for run in runs {
            state.reset();
            for at in run.clone() {
                let (bar, mut values) = (each(inputs, |input| input[at]), [0.0; O]);
                // A call: what takes one bar is compiled once.
                lanes.outlined(Step { state: &mut *state, bar, values: &mut values });
                if at >= run.start + lookback {
                    for (output, value) in outputs.iter_mut().zip(values) {
                        output.set(at, value);
                    }
                }
            }
        }
    }
}
