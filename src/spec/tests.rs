//! What is allowed, and what is said where it is not.

use super::{Kind, Output, Parameter, Unit};
use crate::error::Error;
use crate::line::Line;
use crate::parameters::Sma;
use crate::row::Row;
use crate::value::{Average, SMALLEST, Value};

fn parameter(kind: Kind) -> Parameter {
    Parameter { name: "parameter", kind, meaning: "" }
}

#[test]
fn ranges_in_words() {
    let float = |min, max| parameter(Kind::Float { default: 1.0, min, max }).allowed();
    assert_eq!(parameter(Kind::Int { default: 1, min: 2, max: 3 }).allowed(), "from 2 to 3");
    assert_eq!(float(SMALLEST, f64::MAX), "finite and above 0");
    assert_eq!(float(SMALLEST, 1.0), "from 5e-324 to 1.0");
    assert_eq!(float(0.5, f64::MAX), "from 0.5 to 1.7976931348623157e308");
    assert_eq!(float(f64::MIN, f64::MAX), "finite");
    assert_eq!(float(-1.0, 1.0), "from -1.0 to 1.0");
    let choice = Kind::Choice { default: "sma", choices: &["sma", "ema"] };
    assert_eq!(parameter(choice).allowed(), r#"one of "sma", "ema""#);
}

#[test]
fn outputs_in_words() {
    let measure = |unit, range| Output { name: "output", unit, range }.measure();
    assert_eq!(measure(Unit::Percent, Some([-100.0, 0.0])), "percent, from -100 to 0");
    assert_eq!(
        measure(Unit::Ratio, Some([0.5, f64::INFINITY])),
        "a number without a unit, at least 0.5"
    );
    assert_eq!(
        measure(Unit::Ratio, Some([f64::NEG_INFINITY, 1.0])),
        "a number without a unit, at most 1"
    );
    assert_eq!(measure(Unit::Price, None), "in the price units of the input");
    assert_eq!(measure(Unit::Volume, None), "in the units of the volume");
    assert_eq!(measure(Unit::Pattern, None), "a whole number, 0 where there is no pattern");
}

#[test]
fn words_of_a_choice() {
    let average = parameter(Kind::Choice { default: "sma", choices: Average::WORDS });
    assert_eq!(average.choice("ema"), Some(Value::Choice("ema")));
    assert_eq!(average.choice("EMA"), None);
    assert_eq!(parameter(Kind::Int { default: 1, min: 1, max: 9 }).choice("ema"), None);
}

#[test]
fn refusals() {
    let spec = &Sma::ROW.spec;
    let count = |of, given| Err(Error::Count { indicator: "sma", of, expected: 1, given });
    let length = |name: &str, given| {
        let (indicator, first) = ("sma", spec.inputs[0]);
        Err(Error::Length { indicator, name: name.into(), first, expected: 3, given })
    };
    assert_eq!(spec.one_for_each(1), Ok(()));
    assert_eq!(spec.one_for_each(2), count("parameters", 2));
    assert_eq!(spec.check_outputs(3, &[Line::Doubles(&mut [0.0; 3])]), Ok(()));
    assert_eq!(spec.check_outputs(3, &[]), count("outputs", 0));
    assert_eq!(spec.check_outputs(3, &[Line::Doubles(&mut [0.0; 2])]), length("sma", 2));
    assert_eq!(spec.same_length("x", 3, 3), Ok(()));
    assert_eq!(spec.same_length("x", 3, 4), length("x", 4));
    assert_eq!(spec.same_shape("x", &[2, 3], &[2, 3]), Ok(()));
    let shape = Error::Shape {
        indicator: "sma",
        name: "x".into(),
        expected: vec![2, 3],
        given: vec![3, 2],
    };
    assert_eq!(spec.same_shape("x", &[2, 3], &[3, 2]), Err(shape));
}

#[test]
fn rows_are_found_by_their_names() {
    assert_eq!(Row::find("adx").expect("a row").spec.name, "adx");
    assert!(matches!(Row::find("smaa"), Err(Error::Unknown { .. })));
}
