//! Rows of a sweep are single calls, whatever runs beside them.

use crate::case::{Case, longest};
use crate::common::calls::{Call, Lines, best, every_kernel, slices};
use crate::common::compare::same;
use crate::common::random::Random;
use crate::common::series::{Holes, Series, Shape};
use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};
use verita::spec::{Kind, Parameter};
use verita::value::Value;
use verita::{Axis, Gaps, Kernel, ROWS, Row, set_threads};

/// An axis that begins at the value and has a few steps, up or down.
fn axis(parameter: &Parameter, value: Value, most: usize, random: &mut Random) -> Axis {
    let steps = random.below(most);
    match (parameter.kind, value) {
        (Kind::Int { min, max, .. }, Value::Int(value)) => {
            let step = 1 + random.below(4) as i64;
            let stop = value + step * steps as i64 * if random.below(2) == 0 { 1 } else { -1 };
            let stop = stop.clamp(min, max);
            let step = step.min((stop - value).abs().max(1));
            Axis::Range(Value::Int(value), Value::Int(stop), Value::Int(step))
        }
        (Kind::Float { min, max, .. }, Value::Float(value)) => {
            let step = random.pick(&[0.1, 0.25, 1.0]);
            let stop = (value + step * steps as f64 * random.sign()).clamp(min, max);
            let way: f64 = (stop - value).abs();
            let step = if way > 0.0 { step.min(way) } else { step };
            Axis::Range(Value::Float(value), Value::Float(stop), Value::Float(step))
        }
        (Kind::Choice { choices, .. }, value) => {
            let choice = |_| Value::Choice(random.pick(choices));
            Axis::List(std::iter::once(value).chain((0..steps).map(choice)).collect())
        }
        _ => unreachable!("values are of their parameter's kind"),
    }
}

fn rows_are_single_calls(
    call: &Call,
    axes: &[Axis],
    inputs: &[&[f64]],
    kernel: Kernel,
) -> Result<(), String> {
    let bars = inputs[0].len();
    let swept = call.typed().sweep(axes, inputs, call.settings(kernel));
    let (grid, matrices) = swept.map_err(|error| format!("{axes:?}: {error}"))?;
    for index in 0..grid.rows() {
        let single = Call { values: grid.row(index), ..call.clone() };
        let expected = single.lines(best(), inputs);
        let row: Lines = matrices
            .iter()
            .map(|matrix| matrix[index * bars..(index + 1) * bars].to_vec())
            .collect();
        same(&format!("{kernel:?}, row {index} of {axes:?}"), &expected, &row)?;
    }
    Ok(())
}

/// A row of a sweep has the bits of the single call.
pub fn batch(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let mut random = case.random();
    // Several rows cost several calls: long series are left to single ones.
    let bars = inputs[0].len().min(400_000 / longest(&case.call.values));
    let inputs: Vec<&[f64]> = inputs.iter().map(|input| &input[..bars]).collect();
    for kernel in every_kernel() {
        let parameters = case.call.row.spec.parameters.iter().zip(&case.call.values);
        // A single axis is to fill the lanes, with some left over.
        let most = if parameters.len() == 1 { 12 } else { 3 };
        let axes: Vec<Axis> =
            parameters.map(|(p, &value)| axis(p, value, most, &mut random)).collect();
        rows_are_single_calls(&case.call, &axes, &inputs, kernel)?;
    }
    Ok(())
}

/// The limit is the process's: who sets it holds this.
static LIMIT: Mutex<()> = Mutex::new(());

/// Tries something on one, two and four threads.
pub fn limited(mut law: impl FnMut() -> Result<(), String>) -> Result<(), String> {
    let alone = LIMIT.lock().unwrap_or_else(PoisonError::into_inner);
    let tried = [1, 2, 4].into_iter().try_for_each(|threads| {
        set_threads(NonZeroUsize::new(threads));
        law().map_err(|reason| format!("{threads} threads: {reason}"))
    });
    set_threads(None);
    drop(alone);
    tried
}

/// However many threads: the same bits. The sweep is large enough to be shared out.
pub fn threads(row: &'static Row) -> Result<(), String> {
    let mut random = Random::new(4);
    let call = Call { row, values: row.spec.defaults(), gaps: Gaps::Skip };
    let series = Series { shape: Shape::Walk, holes: Holes::Scattered, length: 70_000, seed: 4 };
    let inputs = series.inputs(row.spec.inputs);
    let mut axes: Vec<Axis> = call.values.iter().map(|&value| Axis::Value(value)).collect();
    if let (Some(Value::Int(first)), Some(axis)) = (call.values.first(), axes.first_mut()) {
        let last = first + 9 + random.below(9) as i64;
        *axis = Axis::Range(Value::Int(*first), Value::Int(last), Value::Int(1));
    }
    limited(|| rows_are_single_calls(&call, &axes, &slices(&inputs), Kernel::Auto))
        .map_err(|reason| format!("{}, {reason}", row.spec.name))
}

/// Rows that have much in common: every parameter takes its default, another value, and the default
/// again; numbers also both zeros. On prices of every size, since what is common may be made at
/// another scale.
#[test]
fn rows_with_much_in_common_are_single_calls() -> Result<(), String> {
    for row in ROWS {
        let axes = row.spec.parameters.iter().zip(row.spec.defaults()).map(|(parameter, value)| {
            let values = match (parameter.kind, value) {
                (Kind::Int { max, .. }, Value::Int(value)) => {
                    vec![Value::Int(value), Value::Int((value + 3).min(max)), Value::Int(value)]
                }
                (Kind::Float { min, max, .. }, Value::Float(value)) => {
                    let others = [2.0 * value, 0.0, -0.0].into_iter();
                    let others = others.filter(|other| (min..=max).contains(other));
                    std::iter::once(value).chain(others).map(Value::Float).collect()
                }
                (_, value) => vec![value],
            };
            Axis::List(values)
        });
        let axes: Vec<Axis> = axes.collect();
        for (number, shape) in Shape::ALL.into_iter().enumerate() {
            let holes = [Holes::None, Holes::Scattered][number % 2];
            let series = Series { shape, holes, length: 150, seed: number as u64 };
            let inputs = series.inputs(row.spec.inputs);
            for gaps in [Gaps::Skip, Gaps::Restart] {
                let call = Call { row, values: row.spec.defaults(), gaps };
                for kernel in every_kernel() {
                    rows_are_single_calls(&call, &axes, &slices(&inputs), kernel)
                        .map_err(|reason| format!("{}, {series:?}, {reason}", row.spec.name))?;
                }
            }
        }
    }
    Ok(())
}

#[test]
fn threads_do_not_show() -> Result<(), String> {
    ROWS.iter().try_for_each(|row| threads(row))
}
