//! Axes are counted, not accumulated; nothing lies outside their ends.

use super::{Axis, Grid};
use crate::error::Error;
use crate::fast::tests::properties;
use crate::spec::{Group, Kind, Output, Parameter, Spec, Unit};
use crate::value::Value;

const WHOLE: Parameter = Parameter {
    name: "whole",
    kind: Kind::Int { default: 5, min: 1, max: 1_000_000 },
    meaning: "a whole number",
};
const REAL: Parameter = Parameter {
    name: "real",
    kind: Kind::Float { default: 0.5, min: -1e300, max: 1e300 },
    meaning: "a number",
};

const fn spec(parameters: &'static [Parameter]) -> Spec {
    Spec {
        name: "test",
        title: "",
        stream: "",
        group: Group::Overlap,
        inputs: &["data"],
        parameters,
        outputs: &[Output { name: "test", unit: Unit::Price, range: None }],
        integer_valued: false,
        formula: "",
        about: "",
        source: "",
    }
}

static INT: Spec = spec(&[WHOLE]);
static FLOAT: Spec = spec(&[REAL]);
static THREE: Spec = spec(&[WHOLE, REAL, WHOLE]);

fn ints(start: i64, stop: i64, step: i64) -> Result<Vec<i64>, Error> {
    let axis = Axis::Range(Value::Int(start), Value::Int(stop), Value::Int(step));
    let grid = Grid::new(&INT, &[axis])?;
    Ok((0..grid.rows()).map(|row| grid.row(row)[0].int()).collect())
}

fn floats(start: f64, stop: f64, step: f64) -> Result<Vec<f64>, Error> {
    let grid = Grid::new(&FLOAT, &[(start, stop, step).into()])?;
    Ok((0..grid.rows().min(100_000)).map(|row| grid.row(row)[0].float()).collect())
}

properties! {
    fn whole_axes_are_those_of_a_loop(start: u16, stop: u16, step: i8) -> bool {
        let (start, stop) = (i64::from(start) + 1, i64::from(stop) + 1);
        let mut expected = Vec::new();
        let size = i64::from(step).abs();
        let mut value = start;
        while (start..=stop).contains(&value) || (stop..=start).contains(&value) {
            expected.push(value);
            if size == 0 {
                break;
            }
            value += if start <= stop { size } else { -size };
        }
        match ints(start, stop, i64::from(step)) {
            Ok(values) => values == expected,
            Err(Error::Range { .. }) => start != stop && (step == 0 || size > start.abs_diff(stop) as i64),
            Err(_) => false,
        }
    }

    fn float_axes_are_counted(start: i16, steps: u8, step: u16, down: bool, negative: bool) -> bool {
        let size = (f64::from(step) + 1.0) / 1000.0;
        let way = if down { -size } else { size };
        let start = f64::from(start) / 100.0;
        let stop = start + f64::from(steps) * way;
        let values = floats(start, stop, if negative { -size } else { size }).expect("it is an axis");
        let counted = |k: usize| start + k as f64 * way;
        values.len() == usize::from(steps) + 1
            && values[0].to_bits() == start.to_bits()
            && values[values.len() - 1].to_bits() == stop.to_bits()
            && values.iter().enumerate().all(|(k, value)| (value - counted(k)).abs() <= 1e-9 * size)
    }

    fn nothing_lies_beyond_the_ends(start: f64, stop: f64, step: f64) -> bool {
        let Ok(values) = floats(start, stop, step) else {
            let bad = |end: f64| !(-1e300..=1e300).contains(&end);
            let long = step.abs() > (stop - start).abs() * (1.0 - 1e-9);
            return bad(start) || bad(stop) || !step.is_finite() || step == 0.0 || long;
        };
        let (low, high) = (start.min(stop), start.max(stop));
        values[0].to_bits() == start.to_bits()
            && values.iter().all(|value| (low..=high).contains(value))
            && values.is_sorted_by(|a, b| if start < stop { a <= b } else { a >= b })
    }

    fn rows_run_like_a_product(first: u8, second: u8, third: u8) -> bool {
        let counts = [first, second, third].map(|count| i64::from(count % 6) + 1);
        let axes = [
            Axis::Range(Value::Int(1), Value::Int(counts[0]), Value::Int(1)),
            (0.0, (counts[1] - 1) as f64, 1.0).into(),
            Axis::Range(Value::Int(counts[2]), Value::Int(1), Value::Int(1)),
        ];
        let grid = Grid::new(&THREE, &axes).expect("they are axes");
        let mut expected = Vec::new();
        for a in 1..=counts[0] {
            for b in 0..counts[1] {
                for c in (1..=counts[2]).rev() {
                    expected.push([Value::Int(a), Value::Float(b as f64), Value::Int(c)]);
                }
            }
        }
        grid.rows() == expected.len()
            && expected.iter().enumerate().all(|(row, values)| grid.row(row)[..] == values[..])
    }
}

#[test]
fn the_last_value_is_snapped_to_the_end() {
    assert_eq!(floats(0.0, 0.3, 0.1), Ok(vec![0.0, 0.1, 0.2, 0.3]));
    assert_eq!(floats(0.7, 0.0, 0.1).map(|values| values.len()), Ok(8));
    assert_eq!(floats(0.0, 1.0, 0.3), Ok(vec![0.0, 0.3, 0.6, 0.3 * 3.0]));
    assert_eq!(floats(0.5, 0.5, 0.0), Ok(vec![0.5]));
    assert_eq!(ints(3, 10, 3), Ok(vec![3, 6, 9]));
    assert_eq!(ints(10, 3, 3), Ok(vec![10, 7, 4]));
}

#[test]
fn a_step_beyond_the_end_is_refused() {
    let asked = |refused: Option<Error>| refused.map(|error| error.to_string()).unwrap_or_default();
    for step in [2.0, 1e10, 1e300, -1e300, f64::MAX] {
        for (start, stop) in [(0.0, 1.0), (1.0, 0.0)] {
            let message = asked(floats(start, stop, step).err());
            let list = format!("[{start:?}, {stop:?}, {step:?}]");
            assert!(message.contains("real_range") && message.ends_with(&list), "{message}");
        }
    }
    for (start, stop, step) in [(5, 10, 20), (5, 9, i64::MAX), (9, 5, i64::MIN)] {
        let message = asked(ints(start, stop, step).err());
        assert!(message.ends_with(&format!("[{start}, {stop}, {step}]")), "{message}");
    }
    assert_eq!(ints(5, 9, 4), Ok(vec![5, 9]));
    assert_eq!(ints(5, 5, 4), Ok(vec![5]));
    assert_eq!(floats(0.0, 1.0, 1.0 + 1e-10), Ok(vec![0.0, 1.0]));
}

#[test]
fn lists_and_ranges_are_their_values() {
    let values = |axis: Axis| {
        let grid = Grid::new(&INT, &[axis])?;
        Ok::<_, Error>((0..grid.rows()).map(|row| grid.row(row)[0].int()).collect::<Vec<_>>())
    };
    let list = [5_usize, 20, 10, 10];
    assert_eq!(values(list.into()), Ok(vec![5, 20, 10, 10]));
    assert_eq!(values(list[..2].into()), Ok(vec![5, 20]));
    assert_eq!(values(list.to_vec().into()), Ok(vec![5, 20, 10, 10]));
    assert_eq!(values((5..8).into()), Ok(vec![5, 6, 7]));
    assert_eq!(values((5..=8).into()), Ok(vec![5, 6, 7, 8]));
    assert_eq!(values((5..=5).into()), Ok(vec![5]));
    for empty in [Vec::<usize>::new().into(), (5_usize..5).into(), (0_usize..0).into()] {
        assert!(matches!(values(empty), Err(Error::Range { .. })));
    }
    assert!(matches!(values((0..3).into()), Err(Error::Parameter { .. })));
    let reals = Grid::new(&FLOAT, &[vec![0.5, 0.25].into()]).expect("they are values");
    assert_eq!(reals.row(1)[0], Value::Float(0.25));
}

#[test]
fn a_step_that_is_no_number_is_refused() {
    for step in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for (start, stop) in [(0.0, 1.0), (0.5, 0.5)] {
            let refused = matches!(floats(start, stop, step), Err(Error::Range { .. }));
            assert!(refused, "({start}, {stop}, {step})");
        }
    }
    assert!(matches!(floats(0.0, 1.0, 0.0), Err(Error::Range { .. })));
    assert!(matches!(ints(1, 2, 0), Err(Error::Range { .. })));
}

#[test]
fn ends_outside_the_range_are_refused() {
    for end in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1.1e300, f64::MIN] {
        assert!(matches!(floats(end, 1.0, 0.1), Err(Error::Parameter { .. })), "from {end}");
        assert!(matches!(floats(1.0, end, 0.1), Err(Error::Parameter { .. })), "to {end}");
    }
    for end in [0, -1, 1_000_001, i64::MIN, i64::MAX] {
        assert!(matches!(ints(end, 1, 1), Err(Error::Parameter { .. })), "from {end}");
        assert!(matches!(ints(1, end, 1), Err(Error::Parameter { .. })), "to {end}");
    }
}

#[test]
fn kinds_do_not_mix() {
    let mixed = Axis::Range(Value::Int(1), Value::Float(2.0), Value::Int(1));
    assert!(Grid::new(&INT, &[mixed]).is_err());
    let mixed = Axis::Range(Value::Int(1), Value::Int(2), Value::Float(1.0));
    assert!(Grid::new(&INT, &[mixed]).is_err());
    assert!(Grid::new(&INT, &[Axis::Value(Value::Float(5.0))]).is_err());
}

#[test]
fn counts_that_are_too_large_saturate() {
    let all = Axis::Range(Value::Int(1), Value::Int(1_000_000), Value::Int(1));
    let many = (0.0, 1e300, 1e-300).into();
    let grid = Grid::new(&THREE, &[all.clone(), many, all]).expect("they are axes");
    assert_eq!(grid.rows(), usize::MAX);
    assert_eq!(grid.row(0)[..], [Value::Int(1), Value::Float(0.0), Value::Int(1)]);
    assert_eq!(grid.row(1)[..], [Value::Int(1), Value::Float(0.0), Value::Int(2)]);
}

/// Snapping is by steps: what is within 1e-9 of them, however long they are, and nothing else.
#[test]
fn what_is_near_the_end_by_steps_is_the_end() {
    assert_eq!(floats(0.0, 10_000.000_000_1, 1e3).map(|values| values[10]), Ok(10_000.000_000_1));
    assert_eq!(floats(0.0, 1e-2 + 1e-10, 1e-3).map(|values| values[10]), Ok(10.0 * 1e-3));
    assert_eq!(floats(-1.0, 0.5, 0.5), Ok(vec![-1.0, -0.5, 0.0, 0.5]));
}
