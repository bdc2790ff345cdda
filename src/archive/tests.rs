//! What was written is read; what was not written by a state is refused.

use super::{Archive, Corrupt, Reader, Writer};
use crate::fast::tests::properties;

#[derive(Clone, Debug, Default, PartialEq)]
struct State {
    count: u64,
    number: f64,
    numbers: Vec<f64>,
}

const MOST: usize = 40;

impl State {
    fn new(count: u64, number: f64, mut numbers: Vec<f64>) -> Self {
        numbers.retain(|number| number.is_finite());
        numbers.truncate(MOST);
        Self {
            count: count % 1_000,
            number: if number.is_finite() { number } else { 0.0 },
            numbers,
        }
    }

    fn archive(&mut self, archive: &mut dyn Archive) -> Result<(), Corrupt> {
        archive.count(&mut self.count, 999)?;
        archive.number(&mut self.number)?;
        archive.numbers(&mut self.numbers, MOST)
    }

    fn saved(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        self.clone().archive(&mut writer).expect("writing cannot fail");
        writer.0
    }

    fn load(bytes: &[u8]) -> Result<Self, Corrupt> {
        let mut state = Self::default();
        let mut reader = Reader(bytes);
        state.archive(&mut reader)?;
        reader.finish()?;
        Ok(state)
    }

    fn is_good(&self) -> bool {
        self.count < 1_000
            && self.number.is_finite()
            && self.numbers.len() <= MOST
            && self.numbers.iter().all(|number| number.is_finite())
    }
}

properties! {
    fn what_was_saved_is_loaded(count: u64, number: f64, numbers: Vec<f64>) -> bool {
        let state = State::new(count, number, numbers);
        State::load(&state.saved()).is_ok_and(|loaded| loaded.saved() == state.saved())
    }

    fn what_was_cut_is_refused(count: u64, number: f64, numbers: Vec<f64>, more: u8) -> bool {
        let saved = State::new(count, number, numbers).saved();
        let cut = (0..saved.len()).all(|end| State::load(&saved[..end]).is_err());
        let longer = [&saved[..], &vec![0; usize::from(more) + 1]].concat();
        cut && State::load(&longer).is_err()
    }

    fn what_was_altered_is_refused_or_good(count: u64, number: f64, numbers: Vec<f64>) -> bool {
        let saved = State::new(count, number, numbers).saved();
        (0..8 * saved.len()).all(|bit| {
            let mut bytes = saved.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            State::load(&bytes).map_or(true, |state| state.is_good())
        })
    }

    fn noise_is_refused_or_good(bytes: Vec<u8>) -> bool {
        State::load(&bytes).map_or(true, |state| state.is_good())
    }
}

/// A count that promises more than there is must not be believed before it is seen.
#[test]
fn a_huge_count_takes_no_memory() {
    let mut numbers = Vec::new();
    let words = (1_u64 << 60).to_le_bytes();
    let read = Reader(&words).numbers(&mut numbers, usize::MAX);
    assert_eq!(read, Err(Corrupt("it is truncated")));
    assert!(numbers.capacity() < 100);
}
