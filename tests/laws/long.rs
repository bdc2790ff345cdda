//! Windows that are longer than a tile of the engine: of a row for each operator, few cases.
//!
//! The cases of the laws are short, so that there can be many. Where windows reach back over the
//! border of a tile, or over several, another path of the code is taken.

use crate::case::{Case, Law};
use crate::common::calls::{Call, slices};
use crate::common::series::{Holes, Series, Shape};
use crate::{gaps, paths, saved};
use verita::spec::Kind;
use verita::value::Value;
use verita::{Gaps, Row};

/// Below, at, and above one tile; above two.
const PERIODS: [i64; 4] = [2047, 2048, 2049, 5000];

/// The one of them that is held against the definition, which takes all windows anew.
const DEFINED: i64 = 2049;

/// A row for each operator that reads windows, and some of several.
const OPERATORS: [&str; 16] = [
    "alma",
    "aroon",
    "avgdev",
    "correl",
    "dpo",
    "er",
    "kama",
    "linearreg",
    "max",
    "mom",
    "rsi",
    "sma",
    "stddev",
    "stoch",
    "sum",
    "vhf",
];

const LAWS: [(&str, Law); 4] = [
    ("reference", paths::reference),
    ("stream_in_chunks", paths::stream_in_chunks),
    ("saved_and_loaded", saved::saved_and_loaded),
    ("gaps_skip", gaps::skip),
];

#[test]
fn windows_longer_than_a_tile() {
    let mut tried = 0;
    for name in OPERATORS {
        let row = Row::find(name).expect("a row of the table");
        for (number, period) in PERIODS.into_iter().enumerate() {
            let mut values = row.spec.defaults();
            let kinds = row.spec.parameters.iter().map(|parameter| parameter.kind);
            let Some(first) = kinds.into_iter().position(|kind| matches!(kind, Kind::Int { .. }))
            else {
                break;
            };
            values[first] = Value::Int(period);
            let call = Call { row, values, gaps: Gaps::Skip };
            let (length, seed) = (period as usize * 2 + 3000, number as u64);
            let holes = if number % 2 == 0 { Holes::None } else { Holes::Scattered };
            let case = Case { call, series: Series { shape: Shape::Walk, holes, length, seed } };
            let inputs = case.inputs();
            let is_held = |name: &str| name != "reference" || period == DEFINED;
            for (name, law) in LAWS.into_iter().filter(|(name, _)| is_held(name)) {
                if let Err(reason) = law(&case, &slices(&inputs)) {
                    panic!("{name}: {reason}\n  in {}", case.say());
                }
            }
            tried += 1;
        }
    }
    assert_eq!(tried, PERIODS.len() * OPERATORS.len(), "each has a period");
}

/// A gap lies no further back than a window from a whole tile without one, whose windows reach over
/// it.
#[test]
fn whole_tiles_behind_a_gap() {
    let rows = [
        ("alma", 2_500, 6_000, 100),
        ("sma", 3_000, 60_000, 23_000),
        ("linearreg_intercept", 3_000, 60_000, 23_990),
        ("aroon", 3_000, 60_000, 23_000),
        ("correl", 3_000, 60_000, 22_500),
    ];
    for (name, period, length, hole) in rows {
        let row = Row::find(name).expect("a row of the table");
        let mut values = row.spec.defaults();
        values[0] = Value::Int(period);
        let call = Call { row, values, gaps: Gaps::Skip };
        let series = Series { shape: Shape::Walk, holes: Holes::None, length, seed: 3 };
        let case = Case { call, series };
        let mut inputs = case.inputs();
        inputs[0][hole] = f64::NAN;
        for (rule, law) in [("skip", gaps::skip as Law), ("restart", gaps::restart)] {
            if let Err(reason) = law(&case, &slices(&inputs)) {
                panic!("{rule}: {reason}\n  in {}, a gap at {hole}", case.say());
            }
        }
    }
}
