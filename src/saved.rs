//! Saved streams: an envelope that says whose state is inside.
//!
//! | bytes | what they are |
//! | --- | --- |
//! | 6 | `verita` |
//! | 2 | [`VERSION`] |
//! | 1 + n | the indicator's name, and its length before it |
//! | 1 + n | the rule for gaps, likewise |
//! | 8, or 1 + n | each parameter: a number, or a word |
//! | the rest | the state and the last answer, as [`Archive`](crate::archive::Archive) writes them |
//! | 4 | CRC-32 of all of that |
//!
//! Numbers are little-endian. The checksum tells accidents; against intent every part is held
//! against the table and against what bars can have left, so that whatever is opened works.

use crate::archive::{Corrupt, Reader, Writer};
use crate::error::Error;
use crate::gaps::Gaps;
use crate::row::Row;
use crate::spec::Kind;
use crate::value::{Value, Values};

const MARK: &[u8; 6] = b"verita";

/// Counts up whenever the state of any indicator, or what is computed from it, changes: an older
/// save is then refused, and cannot go on with other bits. A golden snapshot notices.
const VERSION: u16 = 4;

const TRUNCATED: Corrupt = Corrupt("it is truncated");

pub(crate) const NO_SUCH: Corrupt = Corrupt("this version has no such indicator");

/// What an envelope says, and a reader of the state in it.
pub(crate) struct Opened<'a> {
    pub(crate) row: &'static Row,
    pub(crate) values: Values,
    pub(crate) gaps: Gaps,
    pub(crate) state: Reader<'a>,
}

/// Puts a state, which `write` writes, into an envelope.
pub(crate) fn seal(
    row: &Row,
    values: &[Value],
    gaps: Gaps,
    write: impl FnOnce(&mut Writer),
) -> Vec<u8> {
    let mut writer = Writer(MARK.to_vec());
    let bytes = &mut writer.0;
    bytes.extend_from_slice(&VERSION.to_le_bytes());
    put_word(bytes, row.spec.name);
    put_word(bytes, gaps.name());
    for value in values {
        match value {
            Value::Int(value) => bytes.extend_from_slice(&value.to_le_bytes()),
            Value::Float(value) => bytes.extend_from_slice(&value.to_le_bytes()),
            Value::Choice(word) => put_word(bytes, word),
        }
    }
    write(&mut writer);
    let checksum = crc32fast::hash(&writer.0);
    writer.0.extend_from_slice(&checksum.to_le_bytes());
    writer.0
}

/// Opens an envelope; `find` answers the row of a name.
pub(crate) fn open(
    saved: &[u8],
    find: impl FnOnce(&str) -> Result<&'static Row, Error>,
) -> Result<Opened<'_>, Error> {
    let marked = saved.strip_prefix(MARK).ok_or(Corrupt("it does not begin as one"))?;
    let (version, _) = marked.split_first_chunk().ok_or(TRUNCATED)?;
    if u16::from_le_bytes(*version) != VERSION {
        return Err(Corrupt("another version of verita saved it").into());
    }
    let (body, checksum) = saved.split_last_chunk().ok_or(TRUNCATED)?;
    if crc32fast::hash(body).to_le_bytes() != *checksum {
        return Err(Corrupt("its checksum is not that of its contents").into());
    }
    let mut rest = body.get(MARK.len() + version.len()..).ok_or(TRUNCATED)?;
    let name = std::str::from_utf8(take_word(&mut rest)?);
    let row = find(name.map_err(|_| NO_SUCH)?)?;
    let gaps = std::str::from_utf8(take_word(&mut rest)?).ok().and_then(|name| name.parse().ok());
    let gaps = gaps.ok_or(Corrupt("there is no such rule for gaps"))?;
    let mut values = Values::new();
    for parameter in row.spec.parameters {
        values.push(match parameter.kind {
            Kind::Int { .. } => Value::Int(i64::from_le_bytes(*take(&mut rest)?)),
            Kind::Float { .. } => Value::Float(f64::from_le_bytes(*take(&mut rest)?)),
            Kind::Choice { .. } => std::str::from_utf8(take_word(&mut rest)?)
                .ok()
                .and_then(|word| parameter.choice(word))
                .ok_or(Corrupt("a parameter is no word of the indicator's"))?,
        });
    }
    row.spec.check(&values).map_err(|_| Corrupt("a parameter is out of range"))?;
    Ok(Opened { row, values, gaps, state: Reader(rest) })
}

/// Words of the table are short.
fn put_word(bytes: &mut Vec<u8>, word: &str) {
    let length = u8::try_from(word.len());
    debug_assert!(length.is_ok(), "{word} is too long");
    bytes.push(length.unwrap_or(u8::MAX));
    bytes.extend_from_slice(word.as_bytes());
}

fn take_word<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], Corrupt> {
    let [length] = *take(rest)?;
    let (word, behind) = rest.split_at_checked(length.into()).ok_or(TRUNCATED)?;
    *rest = behind;
    Ok(word)
}

fn take<'a, const N: usize>(rest: &mut &'a [u8]) -> Result<&'a [u8; N], Corrupt> {
    let (taken, behind) = rest.split_first_chunk().ok_or(TRUNCATED)?;
    *rest = behind;
    Ok(taken)
}
