//! How an error is held against what is permitted.

use super::{Permitted, capped, permitted, ratio};
use crate::fast::errors::Errors;
use crate::registry::Row;
use crate::spec::Unit;
use crate::value::Value;

#[test]
fn ratios() {
    for same in [0.0, 1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(ratio(same, same, 0.0), 0.0);
    }
    assert_eq!(ratio(0.0, -0.0, 0.0), 0.0);
    assert_eq!(ratio(1.5, 1.0, 2.0), 0.25);
    assert_eq!(ratio(1.0, 1.5, 2.0), 0.25);
    assert_eq!(ratio(1.0, 1.5, 0.0), f64::INFINITY);
    assert_eq!(ratio(f64::NAN, 1.0, 9.0), f64::INFINITY);
    assert_eq!(ratio(1.0, f64::NAN, 9.0), f64::INFINITY);
    // An infinity is as far away as the largest double is.
    assert_eq!(ratio(f64::INFINITY, f64::MAX, 1.0), 0.0);
    assert_eq!(ratio(f64::NEG_INFINITY, -f64::MAX, 1.0), 0.0);
    assert_eq!(ratio(f64::NEG_INFINITY, 0.0, f64::MAX), 1.0);
}

#[test]
fn the_errors_of_nodes_are_handed_on() {
    let bars: Vec<f64> = (0..400).map(|bar| 100.0 + f64::from(bar * bar % 37)).collect();
    let of = |name: &str, values: &[Value]| -> Vec<Permitted> {
        permitted(Row::find(name).expect("it is known"), values, &[&bars])
    };
    let last_of = |word: &'static str| {
        let bands = [Value::Int(9), Value::Float(2.0), Value::Float(1.0), Value::Choice(word)];
        assert_eq!(of("bbands", &bands)[1].own, of(word, &[Value::Int(9)])[0].own);
        let stochrsi = [Value::Int(14), Value::Int(5), Value::Int(3), Value::Choice(word)];
        let [k, d] = &of("stochrsi", &stochrsi)[..] else { panic!("two lines") };
        assert!(k.all[399] > 0.0 && d.all[399] > 0.0 && k.all[399].is_finite());
        d.all[399]
    };
    assert_ne!(last_of("ema"), last_of("kama"));
    let mean = &of("sma", &[Value::Int(9)])[0];
    assert!(mean.own[399] < mean.all[399] && mean.all[399] < 1e-12);
    // Two means of five bars, one after the other: the errors of the first are averaged.
    let (first, both) = (&of("sma", &[Value::Int(5)])[0], &of("trima", &[Value::Int(9)])[0]);
    assert!(both.own[399] > first.own[399]);
}

#[test]
fn a_bar_beyond_the_cap_is_undetermined() {
    let undetermined = |unit: Unit, read: f64, error: f64| {
        let errors = Errors::carried(vec![error]);
        capped(unit, &[0.5], errors, &[read]).undetermined()
    };
    for (unit, read, cap) in
        [(Unit::Price, 3.0, 3e-9), (Unit::Percent, 3.0, 1e-7), (Unit::Ratio, 3.0, 1e-9)]
    {
        assert_eq!(undetermined(unit, read, 0.9 * cap), 0);
        assert_eq!(undetermined(unit, read, 1.1 * cap), 1);
        assert_eq!(undetermined(unit, read, f64::NAN), 1);
    }
    let exact = capped(Unit::Price, &[0.5], Errors::exact(1), &[3.0]);
    assert!(exact.bits && exact.all == [0.0]);
}
