//! What is right is verified, and what is wrong is not.

use super::{Report, deviation, same, verify};
use crate::gaps::Gaps;
use crate::reference::reference;
use crate::registry::ROWS;
use crate::row::Row;
use crate::simd::kernel::levels;
use crate::spec::{Kind, Parameter};
use crate::value::{Value, Values};

/// Inputs of a row around a price that moves, times a factor, with a hole.
fn inputs(row: &Row, factor: f64) -> Vec<Vec<f64>> {
    let price = |input: usize, bar: usize| match bar {
        77 => f64::NAN,
        _ => (100.0 + (bar * 7919 % 101) as f64 - 3.0 * input as f64) * factor,
    };
    let places = 0..row.spec.inputs.len();
    places.map(|input| (0..220).map(|bar| price(input, bar)).collect()).collect()
}

/// The defaults, and every whole number at its least, with the first, second … word of choices.
fn parameters(row: &Row) -> Vec<Values> {
    let of = |least: bool, word: usize| {
        let value = |parameter: &Parameter| match parameter.kind {
            Kind::Int { min, .. } if least => Value::Int(min),
            Kind::Choice { choices, .. } => Value::Choice(choices[word % choices.len()]),
            _ => parameter.default(),
        };
        row.spec.parameters.iter().map(value).collect::<Values>()
    };
    let mut all: Vec<Values> = (0..6).map(|number| of(number % 2 == 1, number / 2)).collect();
    all.dedup();
    all
}

/// Bars of a few different prices, zeros of both signs among them: many tie.
fn ties(row: &Row) -> Vec<Vec<f64>> {
    const PRICES: [f64; 5] = [0.0, -0.0, 1.0, 2.0, -1.0];
    let mut random = 1_u32;
    let mut price = |_| {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        PRICES[(random >> 16) as usize % PRICES.len()]
    };
    row.spec.inputs.iter().map(|_| (0..220).map(&mut price).collect()).collect()
}

#[test]
fn every_row_is_verified() {
    let mut error = 0.0_f64;
    for &row in ROWS {
        for values in parameters(row) {
            let factors = [1.0, 1e-290, 1e290, -1e305].into_iter();
            for inputs in factors.map(|factor| inputs(row, factor)).chain([ties(row)]) {
                let inputs: Vec<&[f64]> = inputs.iter().map(Vec::as_slice).collect();
                let report = verify(row, &values, &inputs).expect("good parameters");
                assert!(report.ok(), "{report}, from {:?}", &inputs[0][..3]);
                assert_eq!(report.paths.len(), 5 * levels().len());
                assert_eq!(report.bars, 220);
                error = error.max(report.error);
            }
        }
    }
    assert!(error > 0.0, "some values are not exact");
}

#[test]
fn a_line_that_is_wrong_is_seen() {
    for (name, wrong, ratio) in [("sma", 1e-3, 1.0), ("sar", 1e-13, f64::INFINITY)] {
        let row = Row::find(name).expect("a row");
        let (inputs, values) = (inputs(row, 1.0), row.spec.defaults());
        let inputs: Vec<&[f64]> = inputs.iter().map(Vec::as_slice).collect();
        let mut lines = reference(row, &values, &inputs, Gaps::Skip);
        assert_eq!(deviation(row, &values, &lines, &inputs), (0.0, 0.0));
        // The last bar, and with it the one after the hole.
        let last = lines[0].len() - 1;
        let before = lines[0][last];
        lines[0][last] += wrong;
        let (error, found) = deviation(row, &values, &lines, &inputs);
        assert_eq!(error, lines[0][last] - before, "{name}");
        assert!(found > 0.0 && found >= ratio, "{name}: {found}");
    }
}

#[test]
fn a_report_says_what_was_found() {
    let report = |same, ratio| Report {
        call: "sma(period=3)".into(),
        bars: 9,
        paths: vec![("single call (scalar)".into(), true), ("stream".into(), same)],
        error: 1.5,
        ratio,
    };
    assert!(report(true, 0.0).ok() && report(true, 1.0).ok());
    assert!(!report(false, 0.0).ok() && !report(true, 1.01).ok() && !report(true, f64::NAN).ok());
    let said = "sma(period=3) on 9 bars\n  \
        single call (scalar)         same bits\n  \
        stream                       DIFFERENT BITS\n  \
        largest error                1.500e0\n  \
        of what the law permits      25.0 %\n  \
        NOT VERIFIED";
    assert_eq!(report(false, 0.25).to_string(), said);
    assert!(report(true, 0.25).to_string().ends_with("  verified"));
}

#[test]
fn bits_are_compared() {
    assert!(same(&vec![vec![0.0, f64::NAN]], &vec![vec![0.0, f64::NAN]]));
    assert!(!same(&vec![vec![0.0]], &vec![vec![-0.0]]));
    assert!(!same(&vec![vec![0.0]], &vec![vec![0.0, 1.0]]));
}

/// What the definition of the morning star says of a first and a third candle, open and close.
fn star(first: [f64; 2], third: [f64; 2]) -> f64 {
    let row = Row::find("cdlmorningstar").expect("a row");
    let mut candles = vec![[20.0, 19.0]; 12];
    candles.extend([first, [9.0, 9.0], third]);
    let [open, close] = [0, 1].map(|price| candles.iter().map(|c| c[price]).collect::<Vec<_>>());
    let [high, low] = [vec![30.0; 15], vec![1.0; 15]];
    let values = [Value::Float(0.5)].into_iter().collect::<Values>();
    let lines = reference(row, &values, &[&open, &high, &low, &close], Gaps::Skip);
    lines[0][14]
}

#[test]
fn candles_that_tie_are_no_star() {
    assert_eq!(star([12.0, 10.0], [9.5, 11.5]), 100.0);
    // As far as half of the first, as long as usual, and the third as long as usual.
    assert_eq!(star([12.0, 10.0], [9.0, 11.0]), 0.0);
    assert_eq!(star([11.0, 10.0], [9.5, 11.5]), 0.0);
    assert_eq!(star([12.0, 10.0], [10.5, 11.5]), 0.0);
}
