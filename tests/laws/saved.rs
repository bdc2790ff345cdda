//! Streams that are saved, loaded, cloned and reset in mid-run.

use crate::case::Case;
use crate::common::calls::{Call, Lines, MARKER, cut, every_level, feed, slices};
use crate::common::compare::same;
use crate::common::faults::Stream;
use crate::common::saves::forge;
use crate::common::series::{Holes, Series, Shape};
use verita::{Gaps, ROWS};

/// None of it changes a bit, and equality says so.
pub fn saved_and_loaded(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let bars = case.series.length;
    let mut random = case.random();
    let every = every_level();
    for &level in &every {
        let (here, there) = (random.below(bars + 1), random.pick(&every));
        let (before, after) = (cut(inputs, 0..here), cut(inputs, here..bars));
        let expected = case.call.lines(level, inputs);
        let tail: Lines = expected.iter().map(|line| line[here..].to_vec()).collect();

        let mut stream = case.call.stream(level);
        feed(&mut stream, &before);
        let mut cloned = stream.clone();
        let mut loaded = case.call.stream(there);
        loaded.load(&stream.save()).map_err(|error| format!("its own save: {error}"))?;
        if stream != cloned || stream != loaded {
            return Err(format!("{level:?}: unequal to its copy after {here} bars"));
        }
        same("cloned", &tail, &feed(&mut cloned, &after))?;
        same(&format!("loaded at {there:?}"), &tail, &feed(&mut loaded, &after))?;
        same("saved", &tail, &feed(&mut stream, &after))?;
        if stream != cloned || stream != loaded {
            return Err(format!("{level:?}: unequal to its copy at the end"));
        }
        if stream.bars() > 0 && stream == case.call.stream(level) {
            return Err("equal to a fresh stream".into());
        }
        stream.reset();
        if stream != case.call.stream(level) {
            return Err("unequal to a fresh stream after a reset".into());
        }
        same("after a reset", &expected, &feed(&mut stream, inputs))?;
    }
    Ok(())
}

/// Bytes that were cut or altered are refused, or make a stream that works; and a refusal leaves
/// the stream as it was.
pub fn hostile_saves(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let bars = case.series.length;
    let mut random = case.random();
    let level = random.pick(&every_level());
    let mut stream = case.call.stream(level);
    feed(&mut stream, &cut(inputs, 0..random.below(bars + 1)));
    let saved = stream.save();
    for attempt in 0..24 {
        let mut bytes = saved.clone();
        let accident = attempt % 4 < 3;
        match attempt % 4 {
            0 => bytes.truncate(random.below(bytes.len())),
            1 => bytes.extend([0; 8]),
            2 => bytes[random.below(saved.len())] ^= 1 << random.below(8),
            _ => forge(&mut bytes, |bytes| {
                // A version of four bytes, then words: the count of the bars is the first.
                let word = random.below(bytes.len() / 8).min(random.below(4));
                let value = random.pick(&[0, 1, 7, u64::MAX, u64::MAX / 8, 1 << 40, 1 << 53]);
                bytes[4 + 8 * word..][..8].copy_from_slice(&value.to_le_bytes());
            }),
        }
        let before = stream.clone();
        let loaded = stream.load(&bytes);
        if accident && loaded.is_ok() {
            return Err(format!("attempt {attempt}: loaded what it did not save"));
        }
        if loaded.is_err() && stream != before {
            return Err("altered by what it refused".into());
        }
        works(&mut stream, inputs)
            .map_err(|reason| format!("attempt {attempt}: {reason} after {bytes:x?}"))?;
        stream = before;
    }
    Ok(())
}

/// Whatever was loaded: no panic, and every place is written.
fn works(stream: &mut Stream, inputs: &[&[f64]]) -> Result<(), String> {
    let lines = feed(stream, &cut(inputs, 0..inputs[0].len().min(300)));
    let stale = |value: &f64| value.to_bits() == MARKER.to_bits();
    match lines.iter().find_map(|line| line.iter().position(stale)) {
        Some(bar) => Err(format!("bar {bar} was not written")),
        None => Ok(()),
    }
}

/// Else the forged saves above would all be refused for their checksum, and show nothing.
#[test]
fn forged_checksums_are_believed() -> Result<(), String> {
    for &row in ROWS {
        let call = Call { row, values: row.spec.defaults(), gaps: Gaps::Skip };
        let series = Series { shape: Shape::Walk, holes: Holes::None, length: 100, seed: 1 };
        let mut stream = call.stream(every_level()[0]);
        feed(&mut stream, &slices(&series.inputs(row.spec.inputs)));
        let (before, mut saved) = (stream.clone(), stream.save());
        forge(&mut saved, |bytes| {
            // The last bits of the newest bar.
            let last = bytes.len() - 8;
            bytes[last] ^= 1;
        });
        stream.load(&saved).map_err(|error| format!("{}: {error}", row.spec.name))?;
        if stream == before {
            return Err(format!("{}: what was altered does not show", row.spec.name));
        }
    }
    Ok(())
}
