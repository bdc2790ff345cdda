//! Saving a state, and loading it again with every value checked.
//!
//! A state names each of its parts once, in [`Archive`]'s words; the same lines write and read. A
//! state is loaded *into a fresh one* made from the parameters, so what follows from them (weights,
//! sizes) is never read, and what is read must be finite or within its range. No sequence of bytes
//! can make a state that a series could not have made too large or non-finite.

use crate::error::Error;

/// Why a saved state cannot be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Corrupt(pub(crate) &'static str);

impl From<Corrupt> for Error {
    fn from(Corrupt(reason): Corrupt) -> Self {
        Self::Corrupt { reason: reason.into() }
    }
}

/// A writer or a reader of states.
pub(crate) trait Archive {
    /// A count, at most `max`.
    fn count(&mut self, count: &mut u64, max: u64) -> Result<(), Corrupt>;
    /// A finite number.
    fn number(&mut self, number: &mut f64) -> Result<(), Corrupt>;

    /// Exactly `count` finite numbers.
    fn numbers(&mut self, numbers: &mut Vec<f64>, count: usize) -> Result<(), Corrupt> {
        for index in 0..count {
            // One by one, so that a count that is a lie asks for no memory.
            let mut number = numbers.get(index).copied().unwrap_or(0.0);
            self.number(&mut number)?;
            match numbers.get_mut(index) {
                Some(place) => *place = number,
                None => numbers.push(number),
            }
        }
        Ok(())
    }
}

/// Writes little-endian words.
#[derive(Default)]
pub(crate) struct Writer(pub(crate) Vec<u8>);

impl Archive for Writer {
    fn count(&mut self, count: &mut u64, _: u64) -> Result<(), Corrupt> {
        self.0.extend_from_slice(&count.to_le_bytes());
        Ok(())
    }

    fn number(&mut self, number: &mut f64) -> Result<(), Corrupt> {
        self.0.extend_from_slice(&number.to_bits().to_le_bytes());
        Ok(())
    }
}

/// Reads what a [`Writer`] wrote.
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl Reader<'_> {
    fn word(&mut self) -> Result<u64, Corrupt> {
        let (word, rest) = self.0.split_first_chunk().ok_or(Corrupt("it is truncated"))?;
        self.0 = rest;
        Ok(u64::from_le_bytes(*word))
    }

    /// Refuses what is left over.
    pub(crate) fn finish(self) -> Result<(), Corrupt> {
        if self.0.is_empty() { Ok(()) } else { Err(Corrupt("it is too long")) }
    }
}

impl Archive for Reader<'_> {
    fn count(&mut self, count: &mut u64, max: u64) -> Result<(), Corrupt> {
        *count = self.word()?;
        if *count <= max { Ok(()) } else { Err(Corrupt("a count is out of range")) }
    }

    fn number(&mut self, number: &mut f64) -> Result<(), Corrupt> {
        *number = f64::from_bits(self.word()?);
        if number.is_finite() { Ok(()) } else { Err(Corrupt("a number is not finite")) }
    }
}

#[cfg(test)]
mod tests;
