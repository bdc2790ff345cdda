//! Planted faults: lines that are wrong in the ways in which such code goes wrong. The check that
//! the laws rely on must catch each of them, on every row.
#![expect(clippy::unnecessary_wraps, reason = "all plants have one form")]

use crate::common::calls::{Call, Lines, slices};
use crate::common::compare::{hold, same};
use crate::common::series::{Holes, Series, Shape};
use verita::kernel::levels;
use verita::law::{Case, Law};
use verita::spec::{Kind, Value};
use verita::{Gaps, ROWS};

/// Long enough for a running sum to drift out of the bound of a long window.
const BARS: usize = 60_000;

/// The wrong lines, or nothing where a row has no such fault.
type Plant = fn(&Call, &[&[f64]]) -> Option<Lines>;

fn right(call: &Call, inputs: &[&[f64]]) -> Lines {
    call.lines(*levels().last().expect("there is a level"), inputs)
}

/// Changes every value after the warm-up; `change` gets the right line and the bar.
fn changed(call: &Call, inputs: &[&[f64]], change: impl Fn(&[f64], usize) -> f64) -> Lines {
    let mut lines = right(call, inputs);
    for line in &mut lines {
        let old = line.clone();
        for (bar, value) in line.iter_mut().enumerate().skip(call.lookback()) {
            *value = change(&old, bar);
        }
    }
    lines
}

fn period_off_by_one(call: &Call, inputs: &[&[f64]]) -> Option<Lines> {
    let shorter = |value: &Value| match *value {
        Value::Int(value) => Value::Int(value - 1),
        other => other,
    };
    let shorter = Call { values: call.values.iter().map(shorter).collect(), ..call.clone() };
    if shorter.values == call.values {
        return None;
    }
    let lines = right(&shorter, inputs);
    let mut wrong = right(call, inputs);
    for (wrong, line) in wrong.iter_mut().zip(lines) {
        wrong[call.lookback()..].copy_from_slice(&line[call.lookback()..]);
    }
    Some(wrong)
}

fn one_bar_late(call: &Call, inputs: &[&[f64]]) -> Option<Lines> {
    Some(changed(call, inputs, |line, bar| line[bar.saturating_sub(1).max(call.lookback())]))
}

fn swapped_sign(call: &Call, inputs: &[&[f64]]) -> Option<Lines> {
    Some(changed(call, inputs, |line, bar| -line[bar]))
}

/// As if the weight of the bar before the last were too large by 1e-9.
fn one_weight_wrong(call: &Call, inputs: &[&[f64]]) -> Option<Lines> {
    Some(changed(call, inputs, |line, bar| {
        line[bar] + 1e-9 * (inputs[0][bar.saturating_sub(1)] - inputs[0][bar])
    }))
}

/// One value out of sixty thousand is wrong in its eleventh digit.
fn one_value_wrong(call: &Call, inputs: &[&[f64]]) -> Option<Lines> {
    Some(changed(call, inputs, |line, bar| {
        let first = (3_001..line.len()).find(|&bar| line[bar] != 0.0);
        line[bar] * if Some(bar) == first { 1.0 + 1e-11 } else { 1.0 }
    }))
}

/// The line as a running sum of its changes, never seeded again: of those that are linear.
fn running_sum(call: &Call, inputs: &[&[f64]]) -> Option<Lines> {
    if !call.row.spec.outputs.iter().all(|output| matches!(output.law, Law::Window { .. })) {
        return None;
    }
    let change = |x: &[f64]| -> Vec<f64> { x.windows(2).map(|pair| pair[1] - pair[0]).collect() };
    let changes: Lines = inputs.iter().map(|input| change(input)).collect();
    let steps = right(call, &slices(&changes));
    let mut lines = right(call, inputs);
    for (line, steps) in lines.iter_mut().zip(steps) {
        for bar in call.lookback() + 1..line.len() {
            line[bar] = line[bar - 1] + steps[bar - 1];
        }
    }
    Some(lines)
}

fn warm_up_too_short(call: &Call, inputs: &[&[f64]]) -> Option<Lines> {
    let last = call.lookback().checked_sub(1)?;
    let mut lines = right(call, inputs);
    for line in &mut lines {
        line[last] = inputs[0][0];
    }
    Some(lines)
}

fn warm_up_too_long(call: &Call, inputs: &[&[f64]]) -> Option<Lines> {
    let mut lines = right(call, inputs);
    if lines[0].len() <= call.lookback() {
        return None;
    }
    for line in &mut lines {
        line[call.lookback()] = f64::NAN;
    }
    Some(lines)
}

const PLANTS: [(&str, Plant); 8] = [
    ("period off by one", period_off_by_one),
    ("one bar late", one_bar_late),
    ("swapped sign", swapped_sign),
    ("one weight wrong", one_weight_wrong),
    ("one value wrong", one_value_wrong),
    ("running sum", running_sum),
    ("warm-up too short", warm_up_too_short),
    ("warm-up too long", warm_up_too_long),
];

#[test]
fn the_law_catches_planted_faults() -> Result<(), String> {
    for &row in ROWS {
        for period in [14, 40] {
            let value = |(k, parameter): (usize, &verita::spec::Parameter)| match parameter.kind {
                Kind::Int { .. } => Value::Int(period + k as i64),
                _ => parameter.default(),
            };
            let values = row.spec.parameters.iter().enumerate().map(value).collect();
            let call = Call { row, values, gaps: Gaps::Skip };
            // The first series on which every line varies: a pattern that is never found cannot be
            // late.
            let varies =
                |line: &Vec<f64>| line.iter().skip(call.lookback()).any(|x| *x != line[BARS - 1]);
            let inputs = (6..1_000)
                .map(|seed| Series { shape: Shape::Walk, holes: Holes::None, length: BARS, seed })
                .map(|series| series.inputs(row.spec.inputs))
                .find(|inputs| right(&call, &slices(inputs)).iter().all(varies))
                .expect("there are seeds enough");
            let inputs = slices(&inputs);
            hold(&call, &inputs, &right(&call, &inputs))?;
            let mut planted = 0;
            for (fault, plant) in PLANTS {
                let Some(wrong) = plant(&call, &inputs) else { continue };
                planted += 1;
                if hold(&call, &inputs, &wrong).is_ok() {
                    return Err(format!(
                        "{}, period {period}: {fault} was not seen",
                        row.spec.name
                    ));
                }
            }
            assert!(planted >= 5, "{}: {planted} of the faults are no test", row.spec.name);
        }
    }
    Ok(())
}

#[test]
fn a_law_of_bits_permits_nothing() {
    let permitted =
        Law::Bits.permitted(&Case { values: &[], lookback: 0, inputs: &[&[1.0]], exact: &[1.0] });
    assert_eq!(permitted, [0.0]);
    let next = f64::from_bits(1.0_f64.to_bits() + 1);
    assert!(verita::law::ratio(next, 1.0, permitted[0]) > 1.0);
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
