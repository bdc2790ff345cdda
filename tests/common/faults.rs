//! Violations that the tests of the laws plant between themselves and the library, and the stream
//! through which every test calls it. Without a fault it is the library's own.

use super::calls::through;
use std::cell::Cell;
use verita::kernel::Level;
use verita::stream::Answer;
use verita::value::Values;
use verita::{Error, Gaps, Row};

/// Where what the library answers is spoiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Whatever runs at this level.
    AtLevel(Level),
    /// Calls into the caller's slices.
    Into,
    /// Calls that allocate.
    Allocating,
    /// Outputs at odd places in memory.
    Placement,
    /// The last bar of a series knows that it is the last.
    LooksAhead,
    /// Chunks of a stream behind the first.
    LaterChunks,
    /// `update`.
    Update,
    /// Streams that were loaded.
    Loaded,
    /// Streams that were fed and reset.
    AfterReset,
    /// What priming answers.
    Primed,
    /// The state, by a bar that was only looked at.
    Looked,
    /// Nothing: bytes that were refused count as loaded.
    Believes,
    /// Bars behind a gap.
    AfterGap,
    /// Rows of a sweep.
    Sweep,
    /// Rows of a sweep on several threads.
    Threads,
    /// Columns of a panel.
    Panel,
    /// Bars far into a series.
    Drift,
    /// Bars after one that was far from all others.
    Residue,
    /// Values near nothing become nothing.
    Flush,
    /// Infinities become NaN.
    Overflow,
    /// Every value is its neighbour.
    Nudge,
}

thread_local! {
    static PLANTED: Cell<Option<Fault>> = const { Cell::new(None) };
}

/// Runs something while a fault is planted on this thread.
pub fn planted<T>(fault: Fault, run: impl FnOnce() -> T) -> T {
    PLANTED.set(Some(fault));
    let result = run();
    PLANTED.set(None);
    result
}

pub fn is_planted(fault: Fault) -> bool {
    PLANTED.get() == Some(fault)
}

/// Far from any law's bound, and never a NaN.
fn wrong(value: &mut f64) {
    *value = if value.is_finite() { 1.0 - 1.5 * *value } else { 1.0 };
}

/// Spoils the values of a line that a fault of the numbers is about.
fn misreckon(fault: Fault, inputs: &[&[f64]], line: &mut [f64]) {
    let spike = |bar: &usize| inputs.iter().any(|input| input[*bar].abs() >= 1e12);
    let from = match fault {
        Fault::Drift => 900_000,
        Fault::Residue => (0..line.len()).find(spike).unwrap_or(line.len()),
        _ => 0,
    };
    for value in line.iter_mut().skip(from) {
        match fault {
            Fault::Drift | Fault::Residue => *value *= 1.0 + 1e-9,
            Fault::Flush if value.abs() < 1e-100 => *value = 0.0,
            Fault::Overflow if value.is_infinite() => *value = f64::NAN,
            Fault::Nudge => *value = value.next_up(),
            _ => {}
        }
    }
}

/// Spoils the last value of every line.
pub fn spoil<'a>(lines: impl IntoIterator<Item = &'a mut [f64]>) {
    lines.into_iter().filter_map(<[f64]>::last_mut).for_each(wrong);
}

/// The library's stream, with what a fault needs to know of its past.
#[derive(Clone, Debug)]
pub struct Stream {
    real: verita::Stream,
    level: Level,
    fed: bool,
    loaded: bool,
    reset: bool,
}

impl PartialEq for Stream {
    fn eq(&self, other: &Self) -> bool {
        self.real == other.real
    }
}

impl Stream {
    pub fn new(row: &'static Row, values: &Values, level: Level, gaps: Gaps) -> Self {
        let real = verita::Stream::new(row, values, level, gaps);
        let real = real.expect("the parameters are allowed");
        Self { real, level, fed: false, loaded: false, reset: false }
    }

    pub fn row(&self) -> &'static Row {
        self.real.row()
    }

    pub fn bars(&self) -> u64 {
        self.real.bars()
    }

    pub fn gaps(&self) -> Gaps {
        self.real.gaps()
    }

    pub fn reset(&mut self) {
        self.real.reset();
        (self.fed, self.loaded, self.reset) = (false, false, true);
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        self.real.to_bytes()
    }

    /// Becomes what was saved.
    pub fn load(&mut self, saved: &[u8]) -> Result<(), Error> {
        match verita::Stream::from_bytes(saved, self.level) {
            Ok(real) => {
                self.real = real;
                self.loaded = true;
                Ok(())
            }
            Err(_) if is_planted(Fault::Believes) => Ok(()),
            Err(error) => Err(error),
        }
    }

    pub fn prime(&mut self, inputs: &[&[f64]]) -> Result<Option<Answer>, Error> {
        let mut answer = self.real.prime(inputs)?;
        if is_planted(Fault::Primed) {
            answer.iter_mut().flatten().for_each(wrong);
        }
        Ok(answer)
    }

    pub fn peek(&mut self, bar: &[f64]) -> Option<Answer> {
        if is_planted(Fault::Looked) { self.real.update(bar) } else { self.real.peek(bar) }
    }

    pub fn update(&mut self, bar: &[f64]) -> Option<Answer> {
        let mut answer = self.real.update(bar);
        if is_planted(Fault::Update) {
            answer.iter_mut().flatten().for_each(wrong);
        }
        answer
    }

    pub fn update_many(
        &mut self,
        inputs: &[&[f64]],
        outputs: &mut [&mut [f64]],
    ) -> Result<(), Error> {
        if self.row().spec.integer_valued {
            through(outputs, |lines: &mut [&mut [i32]]| self.real.update_many(inputs, lines))?;
        } else {
            self.real.update_many(inputs, outputs)?;
        }
        let fed = std::mem::replace(&mut self.fed, true);
        let last = match PLANTED.get() {
            Some(Fault::AtLevel(level)) => level == self.level,
            Some(Fault::Placement) => !(outputs[0].as_ptr() as usize).is_multiple_of(16),
            Some(Fault::LooksAhead) => true,
            Some(Fault::LaterChunks) => fed,
            Some(Fault::Loaded) => self.loaded,
            Some(Fault::AfterReset) => self.reset,
            _ => false,
        };
        if last {
            spoil(outputs.iter_mut().map(|line| &mut **line));
        }
        if let Some(fault) = PLANTED.get() {
            for line in &mut *outputs {
                misreckon(fault, inputs, line);
            }
        }
        let finite = |bar: usize| inputs.iter().all(|input| input[bar].is_finite());
        let after = (1..inputs[0].len()).find(|&bar| finite(bar) && !finite(bar - 1));
        if let Some(bar) = after.filter(|_| is_planted(Fault::AfterGap)) {
            for line in outputs {
                wrong(&mut line[bar]);
            }
        }
        Ok(())
    }
}
