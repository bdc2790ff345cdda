//! The axes of sweeps from Python's objects: a tuple is `(start, stop, step)`, any other sequence
//! is its values, and a scalar stands for itself.

use super::arguments::Slot;
use super::errors::{shown, type_error, wrong_type};
use super::kinds::{Unfit, is_sequence, supported};
use super::numbers::{integer, number, value};
use crate::call::Call;
use crate::error::Error;
use crate::grid::{Axis, Grid, too_long};
use crate::memory;
use crate::row::Row;
use crate::spec::{Kind, Parameter};
use crate::value::Value;
use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;
use pyo3::types::{PyRange, PyTuple};

/// Values of a list, at the most: what an object says of its length may be anything, and its values
/// may never end.
const MOST: usize = 1_000_000;

/// The sweep of a row over these ranges; empty slots stand for defaults.
pub(super) fn grid(row: &'static Row, given: &[Slot<'_>]) -> PyResult<Call<Grid>> {
    let axes = row.spec.parameters.iter().zip(given).map(|(parameter, given)| match given {
        None => Ok(Axis::Value(parameter.default())),
        Some(given) => axis(row, parameter, given),
    });
    Ok(Call::sweep(row, &axes.collect::<PyResult<Vec<_>>>()?)?)
}

/// The axis of a parameter.
fn axis(row: &Row, parameter: &Parameter, given: &Bound<'_, PyAny>) -> PyResult<Axis> {
    if let Ok(range) = given.cast::<PyTuple>() {
        return stretch(row, parameter, range);
    }
    if let Ok(range) = given.cast_exact::<PyRange>() {
        return counted(row, parameter, range);
    }
    if is_sequence(given)? {
        return list(row, parameter, given).map(Axis::List);
    }
    value(row, parameter, given).map(Axis::Value)
}

fn list(row: &Row, parameter: &Parameter, given: &Bound<'_, PyAny>) -> PyResult<Vec<Value>> {
    let py = given.py();
    let dimensions = match supported(py, given.getattr("ndim"))? {
        Some(dimensions) => supported(py, dimensions.extract::<usize>())?,
        None => None,
    };
    if dimensions.is_some_and(|dimensions| dimensions != 1) {
        let (name, parameter) = (row.spec.name, parameter.name);
        let shown = shown(supported(py, given.getattr("shape"))?.as_ref().unwrap_or(given))?;
        return Err(type_error(format!(
            "{name}: {parameter}_range must be one-dimensional where it is an array, got the shape \
             {shown}"
        )));
    }
    let said = match given.len() {
        // More than can be counted.
        Err(error) if error.is_instance_of::<PyOverflowError>(py) => usize::MAX,
        said => said?,
    };
    if said > MOST {
        let reason = format!(
            "must have at most {MOST} values in a list, got {said}; those of a tuple (start, stop, \
             step) are counted, not listed"
        );
        let (indicator, parameter) = (row.spec.name, parameter.name);
        return Err(Error::Range { indicator, parameter, reason }.into());
    }
    // No more than there are said to be: an object may go on for ever.
    let mut values = Vec::new();
    for item in given.try_iter()?.take(said) {
        memory::push(row.spec.name, &mut values, value(row, parameter, &item?)?)?;
    }
    Ok(values)
}

/// `range(…)`, which is counted as a tuple is: no list of its values is made.
fn counted(row: &Row, parameter: &Parameter, range: &Bound<'_, PyRange>) -> PyResult<Axis> {
    if !range.is_truthy()? {
        return Ok(Axis::List(Vec::new()));
    }
    let end = |place: i32| value(row, parameter, &range.get_item(place)?);
    let (start, stop) = (end(0)?, end(-1)?);
    if start == stop {
        return Ok(Axis::Value(start));
    }
    Ok(Axis::Range(
        start,
        stop,
        value_of_step(row, parameter, [start, stop], &range.getattr("step")?)?,
    ))
}

fn stretch(row: &Row, parameter: &Parameter, range: &Bound<'_, PyTuple>) -> PyResult<Axis> {
    let is_word = matches!(parameter.kind, Kind::Choice { .. });
    let items: Vec<_> = range.iter().collect();
    let [start, stop, step] = &items[..] else { return no_range(row, parameter, range) };
    if is_word {
        return no_range(row, parameter, range);
    }
    let ends = [value(row, parameter, start)?, value(row, parameter, stop)?];
    Ok(Axis::Range(ends[0], ends[1], value_of_step(row, parameter, ends, step)?))
}

/// The refusal of a tuple that is no range.
fn no_range<T>(row: &Row, parameter: &Parameter, given: &Bound<'_, PyTuple>) -> PyResult<T> {
    let (name, got) = (row.spec.name, shown(given)?);
    let wanted = match parameter.kind {
        Kind::Choice { .. } => "one word or a list of words",
        _ => "a value, a list of values, or a tuple of exactly (start, stop, step)",
    };
    let list: Vec<String> = given.iter().map(|item| shown(&item)).collect::<PyResult<_>>()?;
    Err(type_error(format!(
        "{name}: {}_range must be {wanted}, got the tuple {got}; for its values pass the list \
         [{}]",
        parameter.name,
        list.join(", ")
    )))
}

/// The step between two ends. It is no value of the parameter, and not held against its range.
fn value_of_step(
    row: &Row,
    parameter: &Parameter,
    [start, stop]: [Value; 2],
    given: &Bound<'_, PyAny>,
) -> PyResult<Value> {
    let (read, wanted) = match parameter.kind {
        Kind::Int { .. } => (integer(given).map(Value::Int), "an integer"),
        _ => (number(given).map(Value::Float), "a number"),
    };
    Err(match read {
        Ok(step) => return Ok(step),
        Err(Unfit::Other(error)) => error,
        Err(Unfit::Type) => {
            let step = format!("the step of {}_range", parameter.name);
            wrong_type(row.spec.name, &step, wanted, given)
        }
        Err(Unfit::Size) => {
            let finite = match number(given) {
                Ok(step) => step.is_finite(),
                Err(Unfit::Other(error)) => return Err(error),
                Err(Unfit::Type | Unfit::Size) => true,
            };
            let reason = if finite {
                too_long(start, stop, shown(given)?)
            } else {
                format!("must have a finite step, got {}", shown(given)?)
            };
            Error::Range { indicator: row.spec.name, parameter: parameter.name, reason }.into()
        }
    })
}
