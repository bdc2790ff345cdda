//! A row that lacks anything fails here: completeness is not a convention to remember.

use crate::common::calls::{Call, slices};
use crate::common::series::{Holes, Series, Shape};
use std::path::{Path, PathBuf};
use verita::law::permitted;
use verita::{Gaps, ROWS, Row};

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn text(name: &str) -> Result<String, String> {
    std::fs::read_to_string(path(name)).map_err(|error| format!("{name}: {error}"))
}

/// What a row lacks, in words.
type Lack = fn(&Row) -> Result<(), String>;

fn need(is: bool, what: &str) -> Result<(), String> {
    if is { Ok(()) } else { Err(what.into()) }
}

fn reference(row: &Row) -> Result<(), String> {
    let row = Row::find(row.spec.name).map_err(|error| error.to_string())?;
    let call = Call { row, values: row.spec.defaults(), gaps: Gaps::Skip };
    let series = Series { shape: Shape::Walk, holes: Holes::None, length: 500, seed: 1 };
    let inputs = series.inputs(row.spec.inputs);
    let lines = call.typed().reference(&call.values, &slices(&inputs), Gaps::Skip);
    let finite = |lines: Vec<Vec<f64>>| lines.iter().all(|line| line[499].is_finite());
    need(lines.is_ok_and(finite), "a reference that computes something")
}

fn law(row: &Row) -> Result<(), String> {
    let series = Series { shape: Shape::Walk, holes: Holes::None, length: 500, seed: 1 };
    let permitted = permitted(row, &row.spec.defaults(), &slices(&series.inputs(row.spec.inputs)));
    need(!row.spec.outputs.is_empty(), "an output")?;
    need(permitted.len() == row.spec.outputs.len(), "a law for each output")?;
    need(permitted.iter().all(|line| line.undetermined() == 0), "a law that says something")
}

fn words(row: &Row) -> Result<(), String> {
    let spec = &row.spec;
    let words = [spec.title, spec.stream, spec.formula, spec.about, spec.source];
    need(words.iter().all(|words| !words.is_empty()), "its words")?;
    need(spec.parameters.iter().all(|p| !p.meaning.is_empty()), "the meaning of a parameter")?;
    need(spec.check(&spec.defaults()).is_ok(), "defaults that are allowed")
}

fn definition(row: &Row) -> Result<(), String> {
    for folder in ["src/reference", "src/indicators"] {
        let file = format!("{folder}/{}.rs", row.spec.name);
        need(text(&file)?.starts_with("//!"), &format!("an opening paragraph in {file}"))?;
    }
    Ok(())
}

/// Whether an output is held by a bound.
fn is_bounded(row: &Row) -> bool {
    let bars = vec![1.0; row.lookback(&row.spec.defaults()) + 1];
    let inputs = vec![&bars[..]; row.spec.inputs.len()];
    permitted(row, &row.spec.defaults(), &inputs).iter().any(|line| !line.bits)
}

fn golden(row: &Row) -> Result<(), String> {
    let golden = text(&format!("tests/golden/{}.snap", row.spec.name))?;
    need(golden.lines().count() <= 80, "a golden that can be read, in 80 lines")?;
    if is_bounded(row) {
        text(&format!("tests/bounds/{}.snap", row.spec.name))?;
    }
    Ok(())
}

fn stub(row: &Row) -> Result<(), String> {
    let stub = text("python/verita/__init__.pyi")?;
    let name = row.spec.name;
    for words in
        [format!("def {name}("), format!("def {name}_batch("), format!("class {}", row.spec.stream)]
    {
        need(stub.contains(&words), &format!("{words:?} in the stub"))?;
    }
    Ok(())
}

fn readme(row: &Row) -> Result<(), String> {
    let readme = text("README.md")?;
    let cell = format!("`{}`", row.spec.name);
    let listed = readme.lines().any(|line| line.starts_with('|') && line.contains(&cell));
    need(listed, "a line in the README's table")
}

fn conformance(row: &Row) -> Result<(), String> {
    let file = "python/tests/conformance/specification.json";
    let specification: serde_json::Value =
        serde_json::from_str(&text(file)?).map_err(|error| format!("{file}: {error}"))?;
    let entries = specification["indicators"].as_array().map_or(&[][..], Vec::as_slice);
    let own = entries.iter().find(|entry| entry["name"] == row.spec.name);
    let entry = own.ok_or(format!("an entry in {file}"))?;
    let named = |key: &str| -> Vec<String> {
        let name = |entry: &serde_json::Value| entry["name"].as_str().unwrap_or("").to_owned();
        entry[key].as_array().map_or(Vec::new(), |list| list.iter().map(name).collect())
    };
    let parameters: Vec<&str> = row.spec.parameters.iter().map(|p| p.name).collect();
    need(named("params") == parameters, "its parameters in the conformance entry")
}

const NEEDS: [(&str, Lack); 8] = [
    ("reference", reference),
    ("law", law),
    ("words", words),
    ("definition", definition),
    ("golden snapshot", golden),
    ("stub", stub),
    ("line of documentation", readme),
    ("conformance entry", conformance),
];

#[test]
fn every_row_is_complete() {
    let mut lacks = Vec::new();
    for row in ROWS {
        for (what, lack) in NEEDS {
            if let Err(reason) = lack(row) {
                lacks.push(format!("{}, {what}: lacks {reason}", row.spec.name));
            }
        }
    }
    assert!(lacks.is_empty(), "{}", lacks.join("\n"));
}

#[test]
fn names_are_taken_once() {
    let mut names: Vec<&str> =
        ROWS.iter().flat_map(|row| [row.spec.name, row.spec.stream]).collect();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
}

/// A test that is not run, or that runs only where its data is, shows nothing.
#[test]
fn no_test_is_ignored() -> Result<(), String> {
    let mut folders = vec![path("tests"), path("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).map_err(|error| error.to_string())? {
            let file = entry.map_err(|error| error.to_string())?.path();
            if file.is_dir() {
                folders.push(file);
            } else if file.extension().is_some_and(|kind| kind == "rs") {
                let text = std::fs::read_to_string(&file).map_err(|error| error.to_string())?;
                let ignored =
                    |line: &str| line.trim_start().starts_with("#[") && line.contains("ignore");
                need(
                    !text.lines().any(ignored),
                    &format!("to run every test in {}", file.display()),
                )?;
            }
        }
    }
    Ok(())
}

/// A snapshot that belongs to no row would never fail.
#[test]
fn no_snapshot_is_left_over() -> Result<(), String> {
    for folder in ["tests/golden", "tests/bounds"] {
        for entry in std::fs::read_dir(path(folder)).map_err(|error| error.to_string())? {
            let name = entry.map_err(|error| error.to_string())?.file_name();
            let name = name.to_string_lossy().into_owned();
            let of = |row: &&Row| name.starts_with(&format!("{}.", row.spec.name));
            let known = ROWS.iter().any(of) || name.ends_with(".snap.new");
            need(known, &format!("a row for {folder}/{name}"))?;
        }
    }
    Ok(())
}
