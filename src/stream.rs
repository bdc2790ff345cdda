//! Streams: the same state, fed bar by bar or in chunks of any size.

use crate::archive::{Archive, Corrupt, Writer};
use crate::call::Call;
use crate::engine::{Engine, Inputs};
use crate::error::Error;
use crate::gaps::Gaps;
use crate::line::{Element, Line, lines};
use crate::memory;
use crate::patience::{Watch, always};
use crate::row::Row;
use crate::saved;
use crate::scratch::Scratch;
use crate::simd::kernel::Level;
use crate::value::{Value, Values};
use smallvec::SmallVec;

/// A value for each output; of an indicator of whole numbers it is one, as a double.
pub type Answer = SmallVec<[f64; 4]>;

/// An indicator on its way through a series whose next bars are not known yet.
///
/// It gives the bits of the array call at every bar, keeps no more than its windows need, and
/// can be cloned, compared, and saved.
#[derive(Clone, Debug)]
pub struct Stream {
    engine: Engine,
    /// The last answer.
    value: Option<Answer>,
}

impl Stream {
    /// A fresh stream.
    ///
    /// # Errors
    /// [`Error::Parameter`] for a value outside its range, [`Error::Memory`] where there is none for
    /// what the stream will keep.
    pub fn new(
        row: &'static Row,
        values: &Values,
        level: Level,
        gaps: Gaps,
    ) -> Result<Self, Error> {
        Self::of(&Call::new(row, values.clone())?.with(level, gaps))
    }

    /// The stream that gives the bits of a call.
    pub(crate) fn of(call: &Call<Values>) -> Result<Self, Error> {
        let (row, values) = (call.row(), call.parameters());
        // An update cannot answer that there is no memory: all that it will need is asked for now.
        let engine = Engine::new(call, std::slice::from_ref(values));
        memory::working(row.spec.name, engine.bytes(usize::MAX))?;
        Ok(Self { engine, value: None })
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
        if !self.engine.step(bar, &mut values) {
            return None;
        }
        match &mut self.value {
            Some(value) => value.copy_from_slice(&values),
            none => *none = Some(values.clone()),
        }
        Some(values)
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

    /// Takes bars of equal number, and writes the outputs at each: `f64`, or `i32` where the
    /// indicator answers whole numbers.
    ///
    /// # Errors
    /// [`Error::Length`] where a series differs in length, [`Error::Count`] where there is not one
    /// series for each input and output, [`Error::Element`] where the outputs are not of what the
    /// indicator answers.
    pub fn update_many<V: Element>(
        &mut self,
        inputs: &[&[f64]],
        outputs: &mut [&mut [V]],
    ) -> Result<(), Error> {
        self.run(inputs, &mut lines(outputs.iter_mut().map(|output| &mut **output)), &always)
    }

    /// [`update_many`](Self::update_many), whatever the lines are made of, for as long as the watch
    /// lets it; after that the stream stands anywhere.
    pub(crate) fn run(
        &mut self,
        inputs: &[&[f64]],
        outputs: &mut [Line],
        watch: &Watch,
    ) -> Result<(), Error> {
        let spec = &self.row().spec;
        spec.check_outputs(spec.bars(inputs)?, outputs)?;
        self.take(inputs, outputs, watch)
    }

    /// Takes bars of equal number, and answers what [`update`](Self::update) would answer to the
    /// last of them; the outputs before that are not kept.
    ///
    /// # Errors
    /// As [`update_many`](Self::update_many).
    pub fn prime(&mut self, inputs: &[&[f64]]) -> Result<Option<Answer>, Error> {
        self.prime_while(inputs, &always)
    }

    /// The same for as long as the watch lets it; after that the stream stands anywhere.
    pub(crate) fn prime_while(
        &mut self,
        inputs: &[&[f64]],
        watch: &Watch,
    ) -> Result<Option<Answer>, Error> {
        let Some(last) = self.row().spec.bars(inputs)?.checked_sub(1) else { return Ok(None) };
        let mut scratch = Scratch::default();
        let mut at = 0;
        while at < last {
            let bars = (last - at).min(self.engine.tile());
            let piece: Inputs = inputs.iter().map(|input| &input[at..at + bars]).collect();
            let buffer = scratch.buffer(bars * self.lines());
            let mut outputs = lines(buffer.chunks_exact_mut(bars));
            self.take(&piece, &mut outputs, watch)?;
            at += bars;
        }
        let bar: SmallVec<[f64; 5]> = inputs.iter().map(|input| input[last]).collect();
        Ok(self.update(&bar))
    }

    /// Takes bars, writes the outputs at each, and keeps the last answer among them.
    fn take(
        &mut self,
        inputs: &[&[f64]],
        outputs: &mut [Line],
        watch: &Watch,
    ) -> Result<(), Error> {
        let before = self.bars();
        self.engine.run(inputs, outputs, watch)?;
        if let Some(last) = self.last_answered(inputs, before) {
            self.value = Some(outputs.iter().map(|output| output.double(last)).collect());
        }
        Ok(())
    }

    /// The last of the bars, which have been taken after so many others, at which there is an
    /// answer.
    fn last_answered(&self, inputs: &[&[f64]], before: u64) -> Option<usize> {
        let is_finite = |&bar: &usize| inputs.iter().all(|input| input[bar].is_finite());
        let lookback = self.lookback();
        let mut end = inputs[0].len();
        loop {
            let last = (0..end).rfind(is_finite)?;
            if self.gaps() == Gaps::Skip {
                return self.ready().then_some(last);
            }
            // Of its run no more than a warm-up matters.
            let first = last.saturating_sub(lookback);
            match (first..last).rfind(|bar| !is_finite(bar)) {
                Some(gap) => end = gap,
                None if first > 0 || before + last as u64 >= lookback as u64 => return Some(last),
                None => return None,
            }
        }
    }

    /// Forgets every bar.
    pub fn reset(&mut self) {
        self.engine.reset();
        self.value = None;
    }

    /// The last answer that there was, be it before a gap; none after a reset.
    ///
    /// ```
    /// use verita::{Indicator, Sma};
    /// let mut stream = Sma { period: 2 }.stream()?;
    /// assert_eq!((stream.ready(), stream.value()), (false, None));
    /// stream.prime(&[&[1.0, 2.0, f64::NAN]])?;
    /// assert_eq!((stream.ready(), stream.value()), (true, Some(&[1.5][..])));
    /// assert_eq!((stream.bars(), stream.lookback()), (2, 1));
    /// # Ok::<(), verita::Error>(())
    /// ```
    #[must_use]
    pub fn value(&self) -> Option<&[f64]> {
        self.value.as_deref()
    }

    /// Bars before the first answer.
    #[must_use]
    pub fn lookback(&self) -> usize {
        self.engine.lookback()
    }

    /// Whether the warm-up is over: the next finite bar, too, is answered.
    #[must_use]
    pub fn ready(&self) -> bool {
        self.bars() > self.lookback() as u64
    }

    /// The indicator's row in the table.
    #[must_use]
    pub fn row(&self) -> &'static Row {
        self.engine.row()
    }

    /// The parameters.
    #[must_use]
    pub fn values(&self) -> &[Value] {
        self.engine.values()
    }

    /// The rule for gaps.
    #[must_use]
    pub fn gaps(&self) -> Gaps {
        self.engine.gaps()
    }

    /// Finite bars taken since the stream was fresh.
    #[must_use]
    pub fn bars(&self) -> u64 {
        self.engine.bars()
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
        self.sealed(|stream, writer| {
            stream.engine.archive(writer)?;
            stream.archive_value(writer)
        })
    }

    /// What is written of the stream, in an envelope.
    fn sealed(&self, write: impl FnOnce(&mut Self, &mut Writer) -> Result<(), Corrupt>) -> Vec<u8> {
        saved::seal(self.row(), self.values(), self.gaps(), |writer| {
            let written = write(&mut self.clone(), writer);
            debug_assert_eq!(written, Ok(()), "writing into memory cannot fail");
        })
    }

    /// Saves or loads the last answer.
    fn archive_value(&mut self, archive: &mut dyn Archive) -> Result<(), Corrupt> {
        let lines = self.lines();
        let mut count = u64::from(self.value.is_some());
        archive.count(&mut count, 1)?;
        let value = (count == 1).then(|| self.value.take());
        self.value = value.map(|value| value.unwrap_or_else(|| SmallVec::from_elem(0.0, lines)));
        for number in self.value.iter_mut().flatten() {
            // As bits: an answer may be infinite.
            let mut bits = number.to_bits();
            archive.count(&mut bits, u64::MAX)?;
            *number = f64::from_bits(bits);
            if number.is_nan() {
                return Err(Corrupt("its last value is no number"));
            }
        }
        // Where gaps restart, the last answer may be from before one.
        let known = self.value.is_some();
        let fits =
            if self.gaps() == Gaps::Skip { known == self.ready() } else { known || !self.ready() };
        if fits { Ok(()) } else { Err(Corrupt("its last value is not what its bars leave")) }
    }

    /// The stream that was saved, at the given level: the bits do not depend on it. `find` answers
    /// the row of a name.
    pub(crate) fn load(
        saved: &[u8],
        level: Level,
        find: impl FnOnce(&str) -> Result<&'static Row, Error>,
    ) -> Result<Self, Error> {
        let opened = saved::open(saved, find)?;
        let mut stream = Self::new(opened.row, &opened.values, level, opened.gaps)?;
        let mut state = opened.state;
        stream.engine.archive(&mut state)?;
        stream.archive_value(&mut state)?;
        state.finish()?;
        Ok(stream)
    }

    /// That of one row and no other.
    pub(crate) fn of_row(row: &'static Row, saved: &[u8], level: Level) -> Result<Self, Error> {
        let wanted = row.spec.name;
        let other =
            |found: &str| Error::Corrupt { reason: format!("it is of {found}, not of {wanted}") };
        Self::load(saved, level, |name| if name == wanted { Ok(row) } else { Err(other(name)) })
    }
}

/// Streams are equal where indicator, parameters, rule for gaps, bars and state are: then they will
/// answer alike to whatever comes. The sign of a zero counts where an output can show it; what they
/// have answered does not.
impl PartialEq for Stream {
    fn eq(&self, other: &Self) -> bool {
        let state = |stream: &Self| stream.sealed(|stream, writer| stream.engine.archive(writer));
        state(self) == state(other)
    }
}

#[cfg(test)]
mod tests;
