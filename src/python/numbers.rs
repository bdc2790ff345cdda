//! Parameters, axes and bars from Python's numbers.
//!
//! A bool is not a number here, nor is a string; a whole number is one that says so itself
//! (`__index__`), whatever its type. Integers of any size are compared with the allowed range, and
//! never overflow.

use super::type_error;
use crate::gaps::Gaps;
use crate::grid::Axis;
use crate::kernel::{Kernel, Level};
use crate::registry::Row;
use crate::spec::{Kind, Parameter, Value, Values};
use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyComplex, PyFloat, PyInt, PyList, PyString, PyTuple};

/// The refusal of a value of the wrong type.
pub(super) fn wrong_type(
    who: &str,
    argument: &str,
    wanted: &str,
    given: &Bound<'_, PyAny>,
) -> PyErr {
    let given = given.get_type().qualname().map_or_else(|_| "?".into(), |name| name.to_string());
    type_error(format!("{who}: {argument} must be {wanted}, got {given}"))
}

fn is_bool(object: &Bound<'_, PyAny>) -> bool {
    let numpy_bool =
        || object.get_type().name().is_ok_and(|name| name == "bool" || name == "bool_");
    object.is_instance_of::<PyBool>() || numpy_bool()
}

/// Of numpy's objects, only its real numbers: not arrays, nor the scalars that can pass for one.
fn is_real_scalar(object: &Bound<'_, PyAny>) -> bool {
    let Ok(dtype) = object.getattr("dtype") else { return true };
    let kind = dtype.getattr("kind").and_then(|kind| kind.extract::<char>());
    let dimensions = object.getattr("ndim").and_then(|count| count.extract::<usize>());
    matches!(kind, Ok('f' | 'i' | 'u')) && matches!(dimensions, Ok(0))
}

/// Why an object is not the number that it should be.
pub(super) enum Unfit {
    /// It is no such number.
    Type,
    /// It is one, but none that could be allowed: beyond 64 bits, or no word of the parameter's.
    Size,
}

/// A whole number.
pub(super) fn integer(object: &Bound<'_, PyAny>) -> Result<i64, Unfit> {
    if is_bool(object) {
        return Err(Unfit::Type);
    }
    if let Ok(integer) = object.cast_exact::<PyInt>() {
        return integer.extract().map_err(|_| Unfit::Size);
    }
    let index = object.call_method0("__index__").map_err(|_| Unfit::Type)?;
    index.extract().map_err(|_| Unfit::Size)
}

/// A number.
pub(super) fn number(object: &Bound<'_, PyAny>) -> Result<f64, Unfit> {
    if let Ok(float) = object.cast::<PyFloat>() {
        return Ok(float.value());
    }
    if is_bool(object) || object.is_instance_of::<PyComplex>() || !is_real_scalar(object) {
        return Err(Unfit::Type);
    }
    object.extract().map_err(|error: PyErr| {
        let beyond = error.is_instance_of::<PyOverflowError>(object.py());
        if beyond { Unfit::Size } else { Unfit::Type }
    })
}

/// A value of a bar: missing ones are gaps.
pub(super) fn bar(object: &Bound<'_, PyAny>) -> Option<f64> {
    if let Ok(float) = object.cast_exact::<PyFloat>() {
        return Some(float.value());
    }
    let missing = || {
        let name = object.get_type().name();
        object.is_none() || name.is_ok_and(|name| name == "NAType" || name == "MaskedConstant")
    };
    if missing() {
        return Some(f64::NAN);
    }
    match number(object) {
        Ok(number) => Some(number),
        Err(Unfit::Size) => Some(f64::INFINITY),
        Err(Unfit::Type) => None,
    }
}

/// One of a parameter's words.
fn word(parameter: &Parameter, given: &Bound<'_, PyAny>) -> Result<Value, Unfit> {
    let given = given.cast::<PyString>().map_err(|_| Unfit::Type)?;
    let given = given.to_cow().map_err(|_| Unfit::Size)?;
    parameter.choice(&given).ok_or(Unfit::Size)
}

fn value(row: &Row, parameter: &Parameter, given: &Bound<'_, PyAny>) -> PyResult<Value> {
    let spec = &row.spec;
    let (read, wanted) = match parameter.kind {
        Kind::Int { .. } => (integer(given).map(Value::Int), "an integer"),
        Kind::Float { .. } => (number(given).map(Value::Float), "a number"),
        Kind::Choice { .. } => (word(parameter, given), "a string"),
    };
    read.map_err(|unfit| match unfit {
        Unfit::Type => wrong_type(spec.name, parameter.name, wanted, given),
        Unfit::Size => spec.refuse(parameter, shown(given)).into(),
    })
}

/// A value as a message shows it: words in quotes, and what cannot be written by its type.
pub(super) fn shown(given: &Bound<'_, PyAny>) -> String {
    match (given.cast::<PyString>(), given.str()) {
        (Ok(word), _) => format!("{:?}", word.to_string_lossy()),
        (_, Ok(text)) => text.to_string_lossy().into_owned(),
        (_, Err(_)) => match given.get_type().qualname() {
            Ok(name) => format!("<{}>", name.to_string_lossy()),
            Err(_) => "?".into(),
        },
    }
}

/// The parameters of a row, each checked; empty slots stand for defaults.
pub(super) fn parameters<'py>(
    row: &Row,
    given: impl Iterator<Item = Option<Bound<'py, PyAny>>>,
) -> PyResult<Values> {
    let mut values = row.spec.defaults();
    for ((slot, parameter), given) in values.iter_mut().zip(row.spec.parameters).zip(given) {
        if let Some(given) = given {
            *slot = value(row, parameter, &given)?;
        }
    }
    row.spec.check(&values)?;
    Ok(values)
}

/// The axis of a parameter: a value, a tuple of start, stop and step, or a list of words.
pub(super) fn axis(row: &Row, parameter: &Parameter, given: &Bound<'_, PyAny>) -> PyResult<Axis> {
    if matches!(parameter.kind, Kind::Choice { .. }) {
        return words(row, parameter, given);
    }
    let Ok(range) = given.cast::<PyTuple>() else {
        return value(row, parameter, given).map(Axis::Value);
    };
    let [start, stop, step] = range.extract::<[Bound<'_, PyAny>; 3]>().map_err(|_| {
        type_error(format!(
            "{}: {}_range must be a value or a tuple (start, stop, step), got {}",
            row.spec.name,
            parameter.name,
            shown(given)
        ))
    })?;
    let value = |given| value(row, parameter, given);
    Ok(Axis::Range(value(&start)?, value(&stop)?, value(&step)?))
}

fn words(row: &Row, parameter: &Parameter, given: &Bound<'_, PyAny>) -> PyResult<Axis> {
    let Ok(list) = given.cast::<PyList>() else {
        return value(row, parameter, given).map(Axis::Value);
    };
    let words = list.iter().map(|given| value(row, parameter, &given));
    words.collect::<PyResult<_>>().map(Axis::List)
}

/// The kernel's level: `None` stands for the fastest.
pub(super) fn kernel(row: &Row, given: Option<&Bound<'_, PyAny>>) -> PyResult<Level> {
    let Some(given) = given.filter(|given| !given.is_none()) else {
        return Ok(Kernel::Auto.level()?);
    };
    let name = given
        .cast::<PyString>()
        .map_err(|_| wrong_type(row.spec.name, "kernel", "a string or None", given))?;
    Ok(name.to_cow()?.parse::<Kernel>()?.level()?)
}

/// The rule for gaps.
pub(super) fn gaps(row: &Row, given: Option<&Bound<'_, PyAny>>) -> PyResult<Gaps> {
    let Some(given) = given else { return Ok(Gaps::default()) };
    let name = given
        .cast::<PyString>()
        .map_err(|_| wrong_type(row.spec.name, "gaps", "a string", given))?;
    Ok(name.to_cow()?.parse()?)
}

/// The value as Python's own number.
pub(super) fn to_python(py: Python<'_>, value: Value) -> PyResult<Bound<'_, PyAny>> {
    Ok(match value {
        Value::Int(value) => value.into_pyobject(py)?.into_any(),
        Value::Float(value) => value.into_pyobject(py)?.into_any(),
        Value::Choice(value) => value.into_pyobject(py)?.into_any(),
    })
}
