//! Streams that are saved, loaded, cloned and reset in mid-run.

use crate::case::Case;
use crate::common::calls::{Lines, MARKER, cut, feed, slices};
use crate::common::compare::same;
use crate::common::faults;
use crate::common::random::Random;
use crate::common::saves::{forge, header};
use crate::common::series::{Holes, Series, Shape};
use verita::kernel::Level;
use verita::kernel::levels;
use verita::{Error, Gaps, ROWS, Stream};

/// None of it changes a bit, and equality says so.
pub fn saved_and_loaded(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let bars = case.series.length;
    let mut random = case.random();
    let every = levels();
    for &level in every {
        let (here, there) = (random.below(bars + 1), random.pick(every));
        let (before, after) = (cut(inputs, 0..here), cut(inputs, here..bars));
        let expected = case.call.lines(level, inputs);
        let tail: Lines = expected.iter().map(|line| line[here..].to_vec()).collect();

        let mut stream = case.call.stream(level);
        feed(&mut stream, &before);
        let mut cloned = stream.clone();
        let mut loaded = case.call.stream(there);
        loaded.load(&stream.to_bytes()).map_err(|error| format!("its own save: {error}"))?;
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

/// Bytes that were cut or altered are refused; those that were forged with a good checksum are
/// refused, or make a stream that works.
pub fn hostile_saves(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let bars = case.series.length;
    let mut random = case.random();
    let level = random.pick(levels());
    let mut stream = case.call.stream(level);
    feed(&mut stream, &cut(inputs, 0..random.below(bars + 1)));
    let saved = stream.to_bytes();
    let header = header(stream.row(), &case.call.values, case.call.gaps);
    for attempt in 0..30 {
        let mut bytes = saved.clone();
        let accident = attempt % 5 < 3;
        match attempt % 5 {
            0 => bytes.truncate(random.below(bytes.len())),
            1 => bytes.extend([0; 8]),
            2 => bytes[random.below(saved.len())] ^= 1 << random.below(8),
            3 => forge(&mut bytes, |bytes| bytes[random.below(header)] ^= 1 << random.below(8)),
            _ => forge(&mut bytes, |bytes| {
                // Words, of which the count of the bars is the first.
                let word = random.below((bytes.len() - header) / 8).min(random.below(4));
                let value = random.pick(&[0, 1, 7, u64::MAX, u64::MAX / 8, 1 << 40, 1 << 53]);
                bytes[header + 8 * word..][..8].copy_from_slice(&value.to_le_bytes());
            }),
        }
        let mut loaded = stream.clone();
        if loaded.load(&bytes).is_err() {
            continue;
        }
        if accident {
            return Err(format!("attempt {attempt}: loaded what was not saved"));
        }
        // What was forged may be of another indicator.
        let names = loaded.row().spec.inputs;
        let lengths = case.series.length.min(300);
        let bars = Series { length: lengths, ..case.series }.inputs(names);
        works(&mut loaded, &slices(&bars))
            .map_err(|reason| format!("attempt {attempt}: {reason} after {bytes:x?}"))?;
    }
    Ok(())
}

/// Whatever was loaded: no panic, and every place is written.
fn works(stream: &mut faults::Stream, inputs: &[&[f64]]) -> Result<(), String> {
    let lines = feed(stream, inputs);
    let stale = |value: &f64| value.to_bits() == MARKER.to_bits();
    match lines.iter().find_map(|line| line.iter().position(stale)) {
        Some(bar) => Err(format!("bar {bar} was not written")),
        None => Ok(()),
    }
}

/// A stream of every row under both rules, in mid-series.
fn in_mid_series() -> impl Iterator<Item = Stream> {
    let fed = |(&row, gaps)| {
        let stream = Stream::new(row, &row.spec.defaults(), level(), gaps);
        let mut stream = stream.expect("the parameters are allowed");
        let series = Series { shape: Shape::Walk, holes: Holes::None, length: 100, seed: 1 };
        let primed = stream.prime(&slices(&series.inputs(row.spec.inputs)));
        assert!(primed.is_ok(), "{primed:?}");
        stream
    };
    ROWS.iter().flat_map(|row| [(row, Gaps::Skip), (row, Gaps::Restart)]).map(fed)
}

fn level() -> Level {
    levels()[0]
}

/// Why bytes are refused, in words.
fn refusal(bytes: &[u8]) -> String {
    match Stream::from_bytes(bytes, level()) {
        Err(Error::Corrupt { reason }) => reason,
        other => panic!("{other:?} of {bytes:x?}"),
    }
}

#[test]
fn every_bit_and_every_length_counts() {
    for stream in in_mid_series() {
        let saved = stream.to_bytes();
        assert_eq!(Stream::from_bytes(&saved, level()), Ok(stream));
        for end in 0..saved.len() {
            refusal(&saved[..end]);
        }
        for bit in 0..8 * saved.len() {
            let mut bytes = saved.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            refusal(&bytes);
        }
        for more in 1..20 {
            refusal(&[&saved[..], &vec![0; more]].concat());
        }
    }
}

#[test]
fn noise_is_refused() {
    let mut random = Random::new(5);
    for length in (0..400).chain([5_000; 4]) {
        let noise: Vec<u8> = (0..length).map(|_| random.bits() as u8).collect();
        refusal(&noise);
        // Noise that begins and ends well.
        let mut sealed = [&b"verita\x01\0"[..], &noise, &[0; 4]].concat();
        let checksum = crc(&sealed[..sealed.len() - 4]);
        let end = sealed.len() - 4;
        sealed[end..].copy_from_slice(&checksum.to_le_bytes());
        assert_ne!(refusal(&sealed), "its checksum is not that of its contents");
    }
}

/// CRC-32, as it is defined.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        let shift = |crc: u32, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
        (0..8).fold(crc ^ u32::from(*byte), shift)
    })
}

/// Whatever else was forged, these are refused for what they are.
#[test]
fn refusals_say_why() {
    let forged = |stream: &Stream, alter: &dyn Fn(&mut [u8])| {
        let mut bytes = stream.to_bytes();
        forge(&mut bytes, alter);
        refusal(&bytes)
    };
    for stream in in_mid_series() {
        for other in [1, u8::MAX] {
            let version = forged(&stream, &|bytes| bytes[6] = bytes[6].wrapping_add(other));
            assert_eq!(version, "another version of verita saved it");
        }
        assert_eq!(forged(&stream, &|bytes| bytes[0] = b'V'), "it does not begin as one");
        let name = forged(&stream, &|bytes| bytes[9] = b'?');
        assert_eq!(name, "this version has no such indicator");
        let spec = &stream.row().spec;
        let gaps = forged(&stream, &|bytes| bytes[10 + spec.name.len()] = b'?');
        assert_eq!(gaps, "there is no such rule for gaps");
        if !spec.parameters.is_empty() {
            let last = header(stream.row(), stream.values(), stream.gaps()) - 1;
            let value = forged(&stream, &|bytes| bytes[last] = 0xff);
            assert!(value.starts_with("a parameter is "), "{value}");
        }
        assert_eq!(refusal(&[]), "it does not begin as one");
        assert_eq!(refusal(b"verita"), "it is truncated");
    }
}

/// The last answer stands at the end: with what is behind it, or what cannot have been answered.
#[test]
fn the_end_of_a_save_is_held_against_its_bars() {
    let sealed = |body: &[u8]| [body, &crc(body).to_le_bytes()[..]].concat();
    for stream in in_mid_series() {
        let saved = stream.to_bytes();
        let body = &saved[..saved.len() - 4];
        assert_eq!(sealed(body), saved);
        assert!(Stream::from_bytes(&sealed(&[body, &[0; 8]].concat()), level()).is_err());
        if stream.value().is_some() {
            let answer = &body[..body.len() - 8];
            let unknown = sealed(&[answer, &f64::NAN.to_bits().to_le_bytes()].concat());
            assert_eq!(refusal(&unknown), "its last value is no number");
        }
        let mut fresh = stream.clone();
        fresh.reset();
        let saved = fresh.to_bytes();
        let (known, one) = (&saved[..saved.len() - 12], 1_u64.to_le_bytes());
        let value = vec![0; 8 * stream.row().spec.outputs.len()];
        let early = sealed(&[known, &one, &value].concat());
        if stream.gaps() == Gaps::Skip {
            assert_eq!(refusal(&early), "its last value is not what its bars leave");
        }
    }
}

type Resume = fn(&[u8]) -> Result<Stream, Error>;

/// Each row takes its own, and says whose the others are.
#[test]
fn a_row_resumes_its_own_streams_alone() {
    macro_rules! resume {
        ($($type:ident $name:ident),*) => {
            [$((<verita::$type as verita::Indicator<_, _>>::row(),
                <verita::$type as verita::Indicator<_, _>>::resume as fn(&[u8]) -> _)),*]
        };
    }
    let rows: [(&verita::Row, Resume); ROWS.len()] = verita::for_every_row!(resume);
    for stream in in_mid_series() {
        for (row, resume) in rows {
            let (wanted, found) = (row.spec.name, stream.row().spec.name);
            let reason = format!("it is of {found}, not of {wanted}");
            let expected =
                if wanted == found { Ok(stream.clone()) } else { Err(Error::Corrupt { reason }) };
            assert_eq!(resume(&stream.to_bytes()), expected);
        }
    }
}

/// Else the forged saves above would all be refused for their checksum, and show nothing.
#[test]
fn forged_checksums_are_believed() -> Result<(), String> {
    for stream in in_mid_series() {
        let mut saved = stream.to_bytes();
        forge(&mut saved, |bytes| {
            // The last bits of the newest bar, which stands before whether there is an answer, and it.
            let answer = 1 + stream.value().map_or(0, <[f64]>::len);
            let last = bytes.len() - 8 * (1 + answer);
            bytes[last] ^= 1;
        });
        let loaded = Stream::from_bytes(&saved, level());
        let loaded = loaded.map_err(|error| format!("{}: {error}", stream.row().spec.name))?;
        if loaded == stream {
            return Err(format!("{}: what was altered does not show", stream.row().spec.name));
        }
    }
    Ok(())
}

/// A wrong number of series is an error, a wrong number of values a defect of the program.
#[test]
fn every_input_and_output_is_there() {
    for stream in in_mid_series() {
        let (inputs, outputs) = (stream.row().spec.inputs.len(), stream.row().spec.outputs.len());
        let before = stream.clone();
        let (bar, mut line) = ([1.0; 9], [0.0; 1]);
        for wrong in (0..9).filter(|count| *count != inputs) {
            let series = vec![&[1.0][..]; wrong];
            let count = |of, expected| {
                Err(Error::Count { indicator: before.row().spec.name, of, expected, given: wrong })
            };
            let mut stream = stream.clone();
            assert_eq!(stream.prime(&series), count("inputs", inputs));
            assert_eq!(
                stream.update_many::<f64>(&series, &mut []),
                count("inputs", inputs).map(drop)
            );
            let mut caught = |call: &mut dyn FnMut(&mut Stream)| {
                let call = std::panic::AssertUnwindSafe(|| call(&mut stream));
                assert!(std::panic::catch_unwind(call).is_err(), "{wrong} values of {inputs}");
            };
            caught(&mut |stream| drop(stream.update(&bar[..wrong])));
            caught(&mut |stream| drop(stream.peek(&bar[..wrong])));
            assert_eq!(stream, before);
        }
        let series = vec![&[1.0][..]; inputs];
        let mut lines: Vec<&mut [f64]> = std::iter::once(&mut line[..]).collect();
        if outputs != 1 {
            let indicator = before.row().spec.name;
            let expected = Error::Count { indicator, of: "outputs", expected: outputs, given: 1 };
            assert_eq!(stream.clone().update_many(&series, &mut lines), Err(expected));
        }
        assert!(stream.clone().update_many::<f64>(&series, &mut []).is_err());
    }
}
