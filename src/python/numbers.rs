//! Parameters, axes and bars from Python's numbers.
//!
//! A bool is not a number here, nor is a string; a whole number is one that says so itself
//! (`__index__`), or a number without a fraction: 20.0 is what a frame of results makes of 20.
//! Numbers of any size are compared with the allowed range, and never overflow.

use super::arguments::Slot;
use super::errors::{shown, wrong_type, wrong_type_with};
use super::kinds::{Unfit, is_named, is_sequence, supported};
use crate::call::Call;
use crate::gaps::Gaps;
use crate::row::Row;
use crate::simd::kernel::{Kernel, Level};
use crate::spec::{Kind, Parameter};
use crate::value::{Value, Values};
use crate::words;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyComplex, PyFloat, PyInt, PyString, PyTuple};

fn is_bool(object: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(object.is_instance_of::<PyBool>() || is_named(object, ["bool", "bool_"])?)
}

/// Of numpy's objects, only its real numbers: not arrays, nor the scalars that can pass for one.
fn is_real_scalar(object: &Bound<'_, PyAny>) -> PyResult<bool> {
    let Some(dtype) = object.getattr_opt("dtype")? else { return Ok(true) };
    let kind = dtype.getattr("kind")?.extract::<char>()?;
    let dimensions = object.getattr("ndim")?.extract::<usize>()?;
    Ok(matches!(kind, 'f' | 'i' | 'u') && dimensions == 0)
}

/// A whole number.
pub(super) fn integer(object: &Bound<'_, PyAny>) -> Result<i64, Unfit> {
    let other = |error| Unfit::new(object.py(), error);
    if is_bool(object).map_err(Unfit::Other)? {
        return Err(Unfit::Type);
    }
    if let Ok(integer) = object.cast_exact::<PyInt>() {
        return integer.extract().map_err(other);
    }
    match object.call_method0("__index__").map_err(other) {
        Ok(index) => return index.extract().map_err(other),
        Err(Unfit::Type) => {}
        Err(unfit) => return Err(unfit),
    }
    let number = number(object)?;
    // Up to here every whole double is a whole number of 64 bits.
    let fits = number.abs() < i64::MAX as f64;
    match number.fract() {
        0.0 if fits => Ok(number as i64),
        fraction if number.is_finite() && fraction != 0.0 => Err(Unfit::Type),
        _ => Err(Unfit::Size),
    }
}

/// A number.
pub(super) fn number(object: &Bound<'_, PyAny>) -> Result<f64, Unfit> {
    if let Ok(float) = object.cast::<PyFloat>() {
        return Ok(float.value());
    }
    let other = |error| Unfit::new(object.py(), error);
    if !object.is_exact_instance_of::<PyInt>()
        && (is_bool(object).map_err(Unfit::Other)?
            || object.is_instance_of::<PyComplex>()
            || !is_real_scalar(object).map_err(other)?)
    {
        return Err(Unfit::Type);
    }
    object.extract().map_err(other)
}

/// A value of a bar, or `None` for what is none: missing ones are gaps.
pub(super) fn bar(object: &Bound<'_, PyAny>) -> PyResult<Option<f64>> {
    if let Ok(float) = object.cast_exact::<PyFloat>() {
        return Ok(Some(float.value()));
    }
    if !object.is_exact_instance_of::<PyInt>()
        && (object.is_none() || is_named(object, ["NAType", "MaskedConstant"])?)
    {
        return Ok(Some(f64::NAN));
    }
    match number(object) {
        Ok(number) => Ok(Some(number)),
        Err(Unfit::Size) => Ok(Some(f64::INFINITY)),
        Err(Unfit::Type) => Ok(None),
        Err(Unfit::Other(error)) => Err(error),
    }
}

/// One of a parameter's words.
fn word(parameter: &Parameter, given: &Bound<'_, PyAny>) -> Result<Value, Unfit> {
    let given = given.cast::<PyString>().map_err(|_| Unfit::Type)?;
    let given = supported(given.py(), given.to_cow()).map_err(Unfit::Other)?;
    given.and_then(|given| parameter.choice(&given)).ok_or(Unfit::Size)
}

pub(super) fn value(row: &Row, parameter: &Parameter, given: &Bound<'_, PyAny>) -> PyResult<Value> {
    let spec = &row.spec;
    let (read, wanted) = match parameter.kind {
        Kind::Int { .. } => (integer(given).map(Value::Int), "an integer"),
        Kind::Float { .. } => (number(given).map(Value::Float), "a number"),
        Kind::Choice { .. } => (word(parameter, given), &*parameter.allowed()),
    };
    let unfit = match read {
        Ok(value) => return Ok(value),
        Err(unfit) => unfit,
    };
    let hint = match (&unfit, parameter.kind) {
        (_, Kind::Choice { choices, .. }) => meant(given, choices)?,
        (Unfit::Type, _) => several(row, given)?,
        _ => String::new(),
    };
    Err(match unfit {
        Unfit::Size => spec.refuse(parameter, shown(given)? + &hint).into(),
        Unfit::Type => wrong_type_with(spec.name, parameter.name, wanted, given, &hint),
        Unfit::Other(error) => error,
    })
}

/// Where several values go, if that is what was given.
fn several(row: &Row, given: &Bound<'_, PyAny>) -> PyResult<String> {
    if !given.is_instance_of::<PyTuple>() && !is_sequence(given)? {
        return Ok(String::new());
    }
    Ok(format!("; {}_batch takes several values", row.spec.name))
}

/// Which of a parameter's words was meant, as the end of a sentence.
fn meant(given: &Bound<'_, PyAny>, choices: &[&str]) -> PyResult<String> {
    let hint = if let Ok(word) = given.cast::<PyString>() {
        let word = words::choice(&word.to_string_lossy(), choices);
        word.map(|word| format!("; write \"{word}\""))
    } else if is_bool(given)? {
        None
    } else {
        let number = supported(given.py(), given.extract::<i64>())?;
        let word = number.and_then(|number| words::choice_by_number(number, choices));
        number.zip(word).map(|(number, word)| format!("; TA-Lib's {number} is \"{word}\""))
    };
    Ok(hint.unwrap_or_default())
}

/// The call of a row with these parameters, each checked; empty slots stand for defaults.
pub(super) fn parameters(row: &'static Row, given: &[Slot<'_>]) -> PyResult<Call<Values>> {
    let mut values = row.spec.defaults();
    for ((slot, parameter), given) in values.iter_mut().zip(row.spec.parameters).zip(given) {
        if let Some(given) = given {
            *slot = value(row, parameter, given)?;
        }
    }
    Ok(Call::new(row, values)?)
}

/// The kernel's level: `None` stands for the fastest.
pub(super) fn kernel(row: &Row, given: Option<&Bound<'_, PyAny>>) -> PyResult<Level> {
    let Some(given) = given.filter(|given| !given.is_none()) else {
        return Ok(Kernel::Auto.level()?);
    };
    let Ok(name) = given.cast::<PyString>() else {
        let hint = before_the_kernel(row, given)?;
        return Err(wrong_type_with(row.spec.name, "kernel", "a string or None", given, &hint));
    };
    Ok(name.to_cow()?.parse::<Kernel>()?.level()?)
}

/// What stands before the kernel, where a number is in its place: mostly it is one too many.
fn before_the_kernel(row: &Row, given: &Bound<'_, PyAny>) -> PyResult<String> {
    match number(given) {
        Ok(_) => {}
        Err(Unfit::Other(error)) => return Err(error),
        Err(Unfit::Type | Unfit::Size) => return Ok(String::new()),
    }
    let names: Vec<&str> = row.spec.parameters.iter().map(|parameter| parameter.name).collect();
    let names = match names[..] {
        [] => "no parameters".into(),
        [name] => format!("one parameter, {name}"),
        _ => format!("{} parameters, {}", names.len(), names.join(", ")),
    };
    Ok(format!("; {} takes {names}, and the kernel stands behind", row.spec.name))
}

/// The rule for gaps.
pub(super) fn gaps(row: &Row, given: Option<&Bound<'_, PyAny>>) -> PyResult<Gaps> {
    let Some(given) = given else { return Ok(Gaps::default()) };
    let name = given
        .cast::<PyString>()
        .map_err(|_| wrong_type(row.spec.name, "gaps", "\"skip\" or \"restart\"", given))?;
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

/// The values of parameters as Python's numbers.
pub(super) fn all_to_python<'py>(
    py: Python<'py>,
    values: &[Value],
) -> PyResult<Vec<Bound<'py, PyAny>>> {
    values.iter().map(|&value| to_python(py, value)).collect()
}
