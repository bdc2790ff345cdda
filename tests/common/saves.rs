//! Saves that were altered by someone who knows their checksum.
//!
//! A checksum tells accidents, not intent: loading must not rely on it. CRC-32 is linear, so the
//! checksum of the altered bytes follows from that of the true ones and the difference of the two.

use verita::value::Value;
use verita::{Gaps, Row};

/// Bytes before the state: `verita`, the version, the words and the parameters.
pub fn header(row: &Row, values: &[Value], gaps: Gaps) -> usize {
    let word = |word: &str| 1 + word.len();
    let value = |value: &Value| match value {
        Value::Int(_) | Value::Float(_) => 8,
        Value::Choice(name) => word(name),
    };
    let values: usize = values.iter().map(value).sum();
    6 + 2 + word(row.spec.name) + word(gaps.name()) + values
}

/// Alters a save, checksum and all.
pub fn forge(saved: &mut [u8], alter: impl FnOnce(&mut [u8])) {
    let (body, checksum) = saved.split_at_mut(saved.len() - 4);
    let mut difference = body.to_vec();
    alter(body);
    difference.iter_mut().zip(&*body).for_each(|(old, new)| *old ^= new);
    let remainder = remainder(&difference).to_le_bytes();
    checksum.iter_mut().zip(remainder).for_each(|(old, change)| *old ^= change);
}

/// CRC-32 without its constants: linear in the bits.
fn remainder(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |crc, byte| {
        let shift = |crc: u32, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
        (0..8).fold(crc ^ u32::from(*byte), shift)
    })
}
