//! Streams: the same state, fed bar by bar or in chunks of any size.

use crate::archive::{Corrupt, Reader, Writer};
use crate::engine::{Engine, NEVER};
use crate::error::Error;
use crate::gaps::Gaps;
use crate::kernel::Level;
use crate::registry::Row;
use crate::spec::{Value, Values};
use smallvec::SmallVec;

/// The layout of saved streams.
const VERSION: u32 = 1;

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
    /// Where there is not one value for each input.
    #[inline]
    pub fn update(&mut self, bar: &[f64]) -> Option<SmallVec<[f64; 4]>> {
        let mut values: SmallVec<[f64; 4]> = match self.lines() {
            lines @ 0..=4 => SmallVec::from_buf_and_len([0.0; 4], lines),
            lines => SmallVec::from_elem(0.0, lines),
        };
        self.0.step(bar, &mut values).then_some(values)
    }

    /// Takes bars of equal number, and writes the outputs at each.
    ///
    /// # Errors
    /// [`Error::Length`] where a series differs in length.
    pub fn update_many(
        &mut self,
        inputs: &[&[f64]],
        outputs: &mut [&mut [f64]],
    ) -> Result<(), Error> {
        let spec = &self.row().spec;
        let bars = spec.bars(inputs)?;
        for (line, output) in spec.outputs.iter().zip(&*outputs) {
            spec.same_length(line.name, bars, output.len())?;
        }
        self.0.run(inputs, outputs, &NEVER)
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

    /// What the bars have left in the stream, in bytes: a version, the state, and a checksum that
    /// covers the indicator and its parameters as well.
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        let mut writer = Writer(VERSION.to_le_bytes().into());
        let written = self.0.clone().archive(&mut writer);
        debug_assert_eq!(written, Ok(()), "writing into memory cannot fail");
        let checksum = self.checksum(&writer.0);
        writer.0.extend_from_slice(&checksum);
        writer.0
    }

    /// Goes on where the saved stream of the same parameters stood.
    ///
    /// # Errors
    /// [`Error::Corrupt`] for bytes that were truncated, altered, or saved by another stream; this
    /// one is then as it was.
    pub fn load(&mut self, saved: &[u8]) -> Result<(), Error> {
        let corrupt = |Corrupt(reason)| Error::Corrupt { indicator: self.row().spec.name, reason };
        let (state, checksum) =
            saved.split_last_chunk().ok_or(corrupt(Corrupt("it is truncated")))?;
        if self.checksum(state) != *checksum {
            return Err(corrupt(Corrupt("its checksum is not that of its contents")));
        }
        let (version, state) =
            state.split_first_chunk().ok_or(corrupt(Corrupt("it is truncated")))?;
        if u32::from_le_bytes(*version) != VERSION {
            return Err(corrupt(Corrupt("another version of verita saved it")));
        }
        let mut engine = self.0.clone();
        engine.reset();
        let mut reader = Reader(state);
        engine.archive(&mut reader).and_then(|()| reader.finish()).map_err(corrupt)?;
        self.0 = engine;
        Ok(())
    }

    fn checksum(&self, state: &[u8]) -> [u8; 4] {
        let mut hasher = crc32fast::Hasher::new();
        hasher.update(self.row().spec.name.as_bytes());
        for value in self.values() {
            hasher.update(value.to_string().as_bytes());
            hasher.update(b",");
        }
        hasher.update(self.gaps().name().as_bytes());
        hasher.update(state);
        hasher.finalize().to_le_bytes()
    }
}

/// Streams are equal where they will answer alike to whatever comes.
impl PartialEq for Stream {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.row().spec.name, other.row().spec.name)
            && self.values() == other.values()
            && self.gaps() == other.gaps()
            && self.save() == other.save()
    }
}
