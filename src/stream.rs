//! Streams: the same state, fed bar by bar or in chunks of any size.

use crate::archive::{Corrupt, Writer};
use crate::engine::{Engine, Inputs, NEVER, Outputs};
use crate::error::Error;
use crate::fast::Scratch;
use crate::gaps::Gaps;
use crate::kernel::Level;
use crate::registry::Row;
use crate::saved;
use crate::spec::{Value, Values};
use smallvec::SmallVec;

/// A value for each output.
pub type Answer = SmallVec<[f64; 4]>;

/// An indicator on its way through a series whose next bars are not known yet.
///
/// It gives the bits of the array call at every bar, keeps no more than its windows need, and
/// can be cloned, compared, and saved.
#[derive(Clone, Debug)]
pub struct Stream(Engine);

impl Stream {
    /// A fresh stream.
    ///
    /// # Errors
    /// [`Error::Parameter`] for a value outside its range.
    pub fn new(
        row: &'static Row,
        values: &Values,
        level: Level,
        gaps: Gaps,
    ) -> Result<Self, Error> {
        row.spec.check(values)?;
        Ok(Self(Engine::new(row, std::slice::from_ref(values), level, gaps)))
    }

    /// Takes one bar, a value for each input. Answers a value for each output, or nothing during
    /// the warm-up and at a gap.
    ///
    /// # Panics
    /// Where there is not one value for each input: their number stands in the program, not in
    /// its data.
    #[inline]
    pub fn update(&mut self, bar: &[f64]) -> Option<Answer> {
        self.assert_bar(bar);
        let mut values: Answer = match self.lines() {
            lines @ 0..=4 => SmallVec::from_buf_and_len([0.0; 4], lines),
            lines => SmallVec::from_elem(0.0, lines),
        };
        self.0.step(bar, &mut values).then_some(values)
    }

    /// What [`update`](Self::update) would answer to this bar, which is not taken.
    ///
    /// It costs an update and a copy of what the stream keeps, a few windows.
    ///
    /// ```
    /// use verita::{Indicator, Sma};
    /// let mut stream = Sma { period: 3 }.stream()?;
    /// stream.prime(&[&[1.0, 2.0]])?;
    /// assert_eq!(stream.peek(&[9.0]).as_deref(), Some(&[4.0][..]));
    /// assert_eq!(stream.update(&[3.0]).as_deref(), Some(&[2.0][..]));
    /// # Ok::<(), verita::Error>(())
    /// ```
    ///
    /// # Panics
    /// As [`update`](Self::update).
    #[must_use]
    pub fn peek(&self, bar: &[f64]) -> Option<Answer> {
        self.assert_bar(bar);
        // Under either rule a gap is answered by nothing, whatever it does to the state.
        if bar.iter().all(|value| value.is_finite()) { self.clone().update(bar) } else { None }
    }

    /// Takes bars of equal number, and writes the outputs at each.
    ///
    /// # Errors
    /// [`Error::Length`] where a series differs in length, [`Error::Count`] where there is not one
    /// series for each input and output.
    pub fn update_many(
        &mut self,
        inputs: &[&[f64]],
        outputs: &mut [&mut [f64]],
    ) -> Result<(), Error> {
        let spec = &self.row().spec;
        spec.check_outputs(spec.bars(inputs)?, outputs)?;
        self.0.run(inputs, outputs, &NEVER)
    }

    /// Takes bars of equal number, and answers what [`update`](Self::update) would answer to the
    /// last of them; the outputs before that are not kept.
    ///
    /// # Errors
    /// As [`update_many`](Self::update_many).
    pub fn prime(&mut self, inputs: &[&[f64]]) -> Result<Option<Answer>, Error> {
        let Some(last) = self.row().spec.bars(inputs)?.checked_sub(1) else { return Ok(None) };
        let mut scratch = Scratch::default();
        let mut at = 0;
        while at < last {
            let bars = (last - at).min(self.0.tile());
            let piece: Inputs = inputs.iter().map(|input| &input[at..at + bars]).collect();
            let room = scratch.room(bars * self.lines());
            let mut outputs: Outputs = room.chunks_exact_mut(bars).collect();
            self.0.run(&piece, &mut outputs, &NEVER)?;
            at += bars;
        }
        let bar: SmallVec<[f64; 5]> = inputs.iter().map(|input| input[last]).collect();
        Ok(self.update(&bar))
    }

    /// Forgets every bar.
    pub fn reset(&mut self) {
        self.0.reset();
    }

    /// The indicator's row in the table.
    #[must_use]
    pub fn row(&self) -> &'static Row {
        self.0.row()
    }

    /// The parameters.
    #[must_use]
    pub fn values(&self) -> &[Value] {
        self.0.values()
    }

    /// The rule for gaps.
    #[must_use]
    pub fn gaps(&self) -> Gaps {
        self.0.gaps()
    }

    /// Finite bars taken since the stream was fresh.
    #[must_use]
    pub fn bars(&self) -> u64 {
        self.0.bars()
    }

    fn lines(&self) -> usize {
        self.row().spec.outputs.len()
    }

    #[inline]
    fn assert_bar(&self, bar: &[f64]) {
        let spec = &self.row().spec;
        assert_eq!(bar.len(), spec.inputs.len(), "{}: a value for each input", spec.name);
    }

    /// The stream as bytes, from which [`from_bytes`](Self::from_bytes) makes one that goes on
    /// where this one stands, in this process or another: the indicator, its parameters, the rule
    /// for gaps, what the bars have left, a version, and a checksum.
    ///
    /// ```
    /// use verita::{Ema, Indicator};
    /// let mut stream = Ema { period: 3 }.stream()?;
    /// stream.prime(&[&[1.0, 2.0, 3.0, 4.0]])?;
    /// let mut resumed = Ema::resume(&stream.to_bytes())?;
    /// assert_eq!(resumed, stream);
    /// assert_eq!(resumed.update(&[5.0]), stream.update(&[5.0]));
    /// # Ok::<(), verita::Error>(())
    /// ```
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        saved::seal(self.row(), self.values(), self.gaps(), |writer| self.write(writer))
    }

    /// The stream of any indicator that was saved, at the given level: the bits do not depend on
    /// it. [`Indicator::resume`](crate::Indicator::resume) takes those of one indicator.
    ///
    /// # Errors
    /// [`Error::Corrupt`] for bytes that were truncated, altered, or saved by another version, or
    /// by something else.
    pub fn from_bytes(saved: &[u8], level: Level) -> Result<Self, Error> {
        let load = || {
            let opened = saved::open(saved)?;
            let values = std::slice::from_ref(&opened.values);
            let mut engine = Engine::new(opened.row, values, level, opened.gaps);
            let mut state = opened.state;
            engine.archive(&mut state)?;
            state.finish()?;
            Ok(Self(engine))
        };
        load().map_err(|Corrupt(reason)| Error::Corrupt { reason: reason.into() })
    }

    /// [`from_bytes`](Self::from_bytes), of one row and no other.
    pub(crate) fn of_row(row: &Row, saved: &[u8], level: Level) -> Result<Self, Error> {
        let stream = Self::from_bytes(saved, level)?;
        let (wanted, found) = (row.spec.name, stream.row().spec.name);
        if wanted == found {
            return Ok(stream);
        }
        Err(Error::Corrupt { reason: format!("it is of {found}, not of {wanted}") })
    }

    /// What the bars have left.
    fn write(&self, writer: &mut Writer) {
        let written = self.0.clone().archive(writer);
        debug_assert_eq!(written, Ok(()), "writing into memory cannot fail");
    }
}

/// Streams are equal where they will answer alike to whatever comes.
impl PartialEq for Stream {
    fn eq(&self, other: &Self) -> bool {
        self.to_bytes() == other.to_bytes()
    }
}

#[cfg(test)]
mod tests;
