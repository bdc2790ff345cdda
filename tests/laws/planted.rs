//! Planted faults: lines that are wrong in the ways in which such code goes wrong. The law of each
//! row must catch each of them.
//!
//! A fault is a transformation of any row, made of nothing but the row's own calls (`faults.rs`);
//! none is written for one indicator. Every fault is tried on every row but those in [`EXCEPT`],
//! where the reason stands why it would be none. A fault that changes no bit of a row is no test of
//! it, so it must stand there too; and a row that stands there must not show the fault, where bits
//! can tell.

mod faults;

use crate::common::calls::{Call, Lines, slices};
use crate::common::compare::{hold_against, same};
use crate::common::series::{Holes, Series};
use faults::{FAULTS, Fault, right};
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeSet;
use verita::law::Permitted;
use verita::reference::reference;
use verita::spec::Kind;
use verita::value::Value;
use verita::{Gaps, ROWS, Row};

/// A fault, the kind of rows on which it is none, and why.
type OfKind = (&'static str, fn(&Row) -> bool, &'static str);

/// Faults that are none of any row of a kind.
const NONE: &[OfKind] = &[
    (
        "period off by one",
        |row| !has(row, |kind| matches!(kind, Kind::Int { .. })),
        "there is no period",
    ),
    (
        "float32 parameter",
        |row| !has(row, |kind| matches!(kind, Kind::Float { .. })),
        "there is no parameter but whole numbers and words",
    ),
    ("wrong seed", is_windowed, "a window is computed from its own bars: there is no seed"),
    ("one weight wrong", |row| row.spec.integer_valued, "a pattern weighs nothing"),
    ("warm-up too long", |row| row.spec.integer_valued, "no pattern and no value are both 0"),
    ("warm-up too short", |row| lookback(row) == 0, "there is no warm-up"),
];

/// The same of single rows.
const EXCEPT: &[(&str, &[&str], &str)] = &[
    (
        "float32 parameter",
        &["cdlmorningstar"],
        "a threshold moved by 1e-8 of itself decides alike unless a price lies between",
    ),
    ("float32 weights", &["mom", "sum"], "weights of one are float32 numbers"),
    (
        "running sum",
        &["aroon", "aroonosc", "fractal"],
        "what is left of a spike lies below every distance of two prices",
    ),
    (
        "running sum",
        &["macd", "adx", "rsi", "stochrsi", "ao", "ac", "cmou", "imi", "vhf"],
        "made of differences: what a sum of prices keeps of a spike cancels out",
    ),
    (
        "running sum",
        &["var", "avgdev", "linearreg_angle"],
        "made of distances from a mean: what a sum of prices keeps of a spike cancels out",
    ),
    ("running sum", &["ad", "pvi", "vwap"], "its steps are exact, and so is their sum"),
    ("wrong seed", &["ad", "nvi"], "the first bars of the series add nothing"),
    ("swapped tie", &["ao", "ac"], "nothing is compared"),
    ("swapped tie", &["nvi", "pvi"], "no volume is that of the bar before"),
    (
        "swapped tie",
        &["alma", "ema", "linearreg_intercept", "sma", "stddev", "kama", "macd", "atr"],
        "nothing is compared, or what is compared counts by its value alone",
    ),
    ("swapped tie", &["bbands", "correl"], "nothing is compared"),
    ("swapped tie", &["rsi"], "a change of nothing adds nothing to either side"),
    ("swapped tie", &["stochrsi"], "extremes count by their value, not by their place"),
    (
        "float32 values",
        &["cci"],
        "prices lie so far above their moves that what the typical price rounds leaves every bar undetermined",
    ),
    (
        "running sum",
        &["cci"],
        "prices lie so far above their moves that what the typical price rounds leaves every bar undetermined",
    ),
];

fn has(row: &Row, is: fn(Kind) -> bool) -> bool {
    row.spec.parameters.iter().any(|parameter| is(parameter.kind))
}

fn lookback(row: &Row) -> usize {
    row.lookback(&row.spec.defaults())
}

/// Whether it forgets a bar once it has left the window.
fn is_windowed(row: &Row) -> bool {
    row.settle(&row.spec.defaults()) == Some(0)
}

fn exception(fault: &Fault, row: &Row) -> Option<&'static str> {
    let of_kind = |(name, is_none, _): &&OfKind| *name == fault.name && is_none(row);
    let concerns = |(name, rows, _): &&(&str, &[&str], _)| {
        *name == fault.name && rows.contains(&row.spec.name)
    };
    let kind = NONE.iter().find(of_kind).map(|(_, _, reason)| *reason);
    kind.or_else(|| EXCEPT.iter().find(concerns).map(|(_, _, reason)| *reason))
}

fn call(row: &'static Row, period: i64) -> Call {
    let value = |(k, parameter): (usize, &verita::spec::Parameter)| match parameter.kind {
        Kind::Int { .. } => Value::Int(period + k as i64 * period / 2),
        // No number of a few binary digits: as a float32 it is another.
        Kind::Float { default, max, .. } => Value::Float((default * 1.1).min(0.99 * max)),
        Kind::Choice { .. } => parameter.default(),
    };
    let values = row.spec.parameters.iter().enumerate().map(value).collect();
    Call { row, values, gaps: Gaps::Skip }
}

/// The first series of the fault's shape on which every line varies: a pattern that is never found
/// cannot be late. Rare ones take a longer series.
fn bars_for(call: &Call, fault: &Fault) -> Vec<Vec<f64>> {
    let seeds = |length: usize| (6..40).map(move |seed| (length, seed));
    let varies =
        |line: &Vec<f64>| line.iter().skip(call.lookback()).any(|x| Some(x) != line.last());
    [fault.bars, 60_000]
        .into_iter()
        .flat_map(seeds)
        .map(|(length, seed)| Series { shape: fault.shape, holes: Holes::None, length, seed })
        .map(|series| series.inputs(call.row.spec.inputs))
        .find(|inputs| right(call, &slices(inputs)).iter().all(varies))
        .unwrap_or_else(|| panic!("{} does not vary on {:?}", call.row.spec.name, fault.shape))
}

/// How many wrong lines the fault made of a row, all of which its law has seen.
fn caught(call: &Call, fault: &Fault) -> Result<usize, String> {
    let inputs = bars_for(call, fault);
    let inputs = slices(&inputs);
    let (exact, lines) =
        (reference(call.row, &call.values, &inputs, call.gaps), right(call, &inputs));
    hold_against(call, &inputs, &lines, &exact)?;
    let shows = |wrong: &Lines| same("", &lines, wrong).is_err();
    let planted: Vec<Lines> = (fault.plant)(call, &inputs).into_iter().filter(shows).collect();
    for wrong in &planted {
        if hold_against(call, &inputs, wrong, &exact).is_ok() {
            return Err("was not seen".into());
        }
    }
    Ok(planted.len())
}

#[test]
fn the_law_of_every_row_catches_every_fault() {
    let rows = ROWS.par_iter().with_max_len(1);
    let wrong: Vec<String> = rows.flat_map_iter(|row| misses(row)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong with the faults of a row: each must be caught with a short period and with a long one.
fn misses(row: &'static Row) -> Vec<String> {
    let (mut planted, mut wrong) = (0, Vec::new());
    for fault in &FAULTS {
        let missed = [14, 40].map(|period| match caught(&call(row, period), fault) {
            Err(reason) => Some(reason),
            Ok(0) => Some("is no fault of it".into()),
            Ok(count) => {
                planted += count;
                None
            }
        });
        let reason = missed.iter().flatten().next();
        // Nudged bars change the last digits of what is no decision.
        let is_known = exception(fault, row).is_some();
        match reason {
            Some(reason) if !is_known => {
                wrong.push(format!("{}: {}: {reason}; is it one?", row.spec.name, fault.name));
            }
            None if is_known && fault.name != "swapped tie" => {
                let what = "is a fault of it and is caught; take it out of EXCEPT";
                wrong.push(format!("{}: {}: {what}", row.spec.name, fault.name));
            }
            _ => {}
        }
    }
    if planted == 0 {
        wrong.push(format!("{} has no fault at all", row.spec.name));
    }
    wrong
}

#[test]
fn exceptions_are_of_rows_and_faults() {
    let rows: BTreeSet<&str> = ROWS.iter().map(|row| row.spec.name).collect();
    for (fault, is_none, reason) in NONE {
        assert!(FAULTS.iter().any(|known| known.name == *fault), "{fault}");
        assert!(ROWS.iter().any(|row| is_none(row)), "{fault}: {reason}: of no row");
    }
    let mut seen = BTreeSet::new();
    for (fault, names, reason) in EXCEPT {
        assert!(FAULTS.iter().any(|known| known.name == *fault), "{fault}");
        assert!(!reason.is_empty(), "{fault}");
        for name in *names {
            assert!(rows.contains(name), "{fault}: there is no {name}");
            assert!(seen.insert((fault, name)), "{fault}: {name} stands here twice");
        }
    }
}

#[test]
fn a_law_of_bits_permits_nothing() {
    let permitted = Permitted { all: vec![0.0; 2], own: vec![0.0; 2], bits: true };
    let next = f64::from_bits(1.0_f64.to_bits() + 1);
    assert!(permitted.ratio(0, next, 1.0) > 1.0);
    assert!(permitted.ratio(1, 0.0, -0.0) > 1.0);
    assert_eq!(permitted.ratio(1, next, next), 0.0);
}

#[test]
fn bits_are_compared_and_not_values() {
    let different = [(0.0, -0.0), (f64::NAN, -f64::NAN), (1.0, 1.0 + f64::EPSILON)];
    for (one, other) in different {
        assert!(same("", &[vec![one]], &[vec![other]]).is_err());
        assert!(same("", &[vec![one]], &[vec![one]]).is_ok());
    }
    assert!(same("", &[vec![1.0]], &[vec![]]).is_err());
    assert!(same("", &[vec![1.0]], &[]).is_err());
}
