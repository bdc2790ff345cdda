//! Errors as Python raises them, and their words: which argument, what is wanted, what was given.

use super::kinds::{supported, type_name};
use crate::error::Error;
use pyo3::exceptions::{PyKeyboardInterrupt, PyMemoryError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyFloat, PyInt, PyString};

impl From<Error> for PyErr {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        match error {
            Error::Memory { .. } => PyMemoryError::new_err(message),
            Error::Interrupted => PyKeyboardInterrupt::new_err(message),
            Error::Unknown { .. } => {
                PyValueError::new_err(message + "; verita.catalog() lists every indicator")
            }
            _ => PyValueError::new_err(message),
        }
    }
}

/// An error of the wrong type, for messages that name the argument.
pub(super) fn type_error(message: String) -> PyErr {
    PyTypeError::new_err(message)
}

/// The refusal of a value of the wrong type, or what came between while it was written.
pub(super) fn wrong_type(
    who: &str,
    argument: &str,
    wanted: &str,
    given: &Bound<'_, PyAny>,
) -> PyErr {
    wrong_type_with(who, argument, wanted, given, "")
}

/// The same with what else there is to say, as the end of the sentence.
pub(super) fn wrong_type_with(
    who: &str,
    argument: &str,
    wanted: &str,
    given: &Bound<'_, PyAny>,
    hint: &str,
) -> PyErr {
    described(given).map_or_else(
        |error| error,
        |given| type_error(format!("{who}: {argument} must be {wanted}, got {given}{hint}")),
    )
}

/// An object by its type, and, of the plain ones, its value.
fn described(given: &Bound<'_, PyAny>) -> PyResult<String> {
    if given.is_none() {
        return Ok("None".into());
    }
    let kind = type_name(given)?;
    let is_plain = given.is_instance_of::<PyString>()
        || given.is_instance_of::<PyInt>()
        || given.is_instance_of::<PyFloat>();
    if !is_plain {
        return Ok(kind);
    }
    let value = shown(given)?;
    Ok(if value.len() < 40 { format!("{kind} {value}") } else { kind })
}

/// A value as a message shows it: words in quotes, what cannot be written by its type, and of what
/// is endless the beginning.
pub(super) fn shown(given: &Bound<'_, PyAny>) -> PyResult<String> {
    let text = written(given)?;
    Ok(match text.char_indices().nth(80) {
        Some(_) => text.chars().take(60).chain(['…']).collect(),
        None => text,
    })
}

fn written(given: &Bound<'_, PyAny>) -> PyResult<String> {
    if let Ok(word) = given.cast::<PyString>() {
        return Ok(format!("{:?}", word.to_string_lossy()));
    }
    match supported(given.py(), given.str())? {
        Some(text) => Ok(text.to_string_lossy().into_owned()),
        None => Ok(format!("<{}>", type_name(given)?)),
    }
}
