//! The committed corpus, replayed: what the fuzzer has found once stays found.
//!
//! A finding of `make fuzz` lies in `fuzz/artifacts/TARGET/`; moved to `fuzz/corpus/TARGET/`, it is
//! a regression test here.

mod common;
mod fuzzed;

use common::calls::best;
use common::faults::{Fault, planted};
use common::random::Random;
use fuzzed::Case;
use fuzzed::targets::{TARGETS, Target};
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use verita::kernel::levels;
use verita::{Gaps, ROWS};

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus")
}

/// Every file of a folder, by name.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(folder).expect("the corpus is committed");
    let mut files: Vec<(String, Vec<u8>)> = entries
        .map(|entry| entry.expect("it can be read"))
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, std::fs::read(entry.path()).expect("it can be read"))
        })
        .collect();
    files.sort();
    files
}

/// Names of the files on which a target panics.
fn failures(target: Target, files: &[(String, Vec<u8>)]) -> Vec<&str> {
    let fails = |bytes: &[u8]| catch_unwind(AssertUnwindSafe(|| target(bytes))).is_err();
    files.iter().filter(|(_, bytes)| fails(bytes)).map(|(name, _)| name.as_str()).collect()
}

#[test]
fn every_file_is_replayed() {
    for (name, target) in TARGETS {
        let files = files(&corpus().join(name));
        assert!(!files.is_empty(), "{name}: there is no corpus");
        assert_eq!(failures(target, &files), [""; 0], "{name}: see the panics above");
    }
}

/// What the fuzzer begins with on each row, without a file for each.
fn seeds() -> Vec<(String, Vec<u8>)> {
    let rows = ROWS.iter().enumerate().flat_map(|row| (0..SEEDS).map(move |seed| (row, seed)));
    rows.map(|((index, row), seed)| {
        let mut random = Random::new(seed << 16 | index as u64);
        let mut bytes = vec![(index >> 8) as u8, index as u8];
        bytes.extend((0..200).map(|_| random.bits() as u8));
        // Every other case has small parameters, so that most of its bars lie beyond its warm-up.
        bytes[4..20].iter_mut().for_each(|byte| *byte %= if seed % 2 == 0 { 255 } else { 16 });
        (format!("{} {seed}", row.spec.name), bytes)
    })
    .collect()
}

const SEEDS: u64 = 24;

#[test]
fn every_row_is_tried() {
    let seeds = seeds();
    let cases: Vec<Case> = seeds.iter().map(|(_, bytes)| Case::decode(bytes)).collect();
    for (row, cases) in ROWS.iter().zip(cases.chunks(SEEDS as usize)) {
        assert!(cases.iter().all(|case| std::ptr::eq(case.call.row, *row)), "{}", row.spec.name);
        let long = cases.iter().any(|case| case.inputs[0].len() > case.call.lookback());
        assert!(long, "{}: no case leads beyond its warm-up", row.spec.name);
        for &level in levels() {
            let met = cases.iter().any(|case| case.level == level);
            assert!(met, "{}: no case at {level:?}", row.spec.name);
        }
        for gaps in [Gaps::Skip, Gaps::Restart] {
            let met = cases.iter().any(|case| case.call.gaps == gaps);
            assert!(met, "{}: no case of {gaps:?}", row.spec.name);
        }
    }
    for (name, target) in TARGETS {
        assert_eq!(failures(target, &seeds), [""; 0], "{name}: see the panics above");
    }
}

/// What each target must see.
fn faults() -> [(&'static str, Fault); 9] {
    [
        ("reference", Fault::AtLevel(best())),
        ("reference", Fault::AtLevel(levels()[0])),
        ("stream", Fault::LaterChunks),
        ("stream", Fault::Update),
        ("stream", Fault::Loaded),
        ("stream", Fault::Looked),
        ("stream", Fault::AfterReset),
        ("grid", Fault::Sweep),
        ("grid", Fault::Panel),
    ]
}

/// A target that calls nothing finds nothing, however long it runs: on every row each sees what is
/// planted.
#[test]
fn planted_faults_are_found() {
    let seeds = seeds();
    for (name, target) in TARGETS {
        let mut unseen = Vec::new();
        let mut planted_here = faults().into_iter().filter(|(of, _)| *of == name).peekable();
        assert!(planted_here.peek().is_some(), "{name} has no planted fault");
        for (_, fault) in planted_here {
            for (row, seeds) in ROWS.iter().zip(seeds.chunks(SEEDS as usize)) {
                let seen = planted(fault, || {
                    seeds.chunks(1).any(|seed| !failures(target, seed).is_empty())
                });
                if !seen {
                    unseen.push((row.spec.name, fault));
                }
            }
        }
        assert_eq!(unseen, [], "{name}: faults that were not seen");
    }
}

/// A corpus without a target would never be replayed, nor a target that is not in the list.
#[test]
fn every_target_is_in_the_list() {
    let known: BTreeSet<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let folders = std::fs::read_dir(corpus()).expect("the corpus is committed");
    let name = |entry: std::fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    let folders: BTreeSet<String> =
        folders.map(|entry| name(entry.expect("it can be read"))).collect();
    assert_eq!(folders, known);
    let manifest = include_str!("../fuzz/Cargo.toml");
    let binaries = manifest.split("[[bin]]").skip(1);
    let binaries: BTreeSet<String> =
        binaries.filter_map(|table| table.split('"').nth(1).map(str::to_owned)).collect();
    assert_eq!(binaries, known);
}

/// The replay itself, tested: a target that panics on one file names that file.
#[test]
fn a_panic_is_seen() {
    let panics: Target = |bytes| assert!(bytes != [7], "planted");
    let files = [("good".to_owned(), vec![1]), ("bad".to_owned(), vec![7])];
    assert_eq!(failures(panics, &files), ["bad"]);
}
