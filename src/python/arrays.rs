//! Series in, without a copy where it can be; arrays out.

use super::arguments::Slot;
use super::errors::{shown, type_error, wrong_type};
use super::kinds::{is_abstract, memory, type_name};
use super::numbers::bar;
use crate::engine::Inputs;
use crate::memory::{check, together};
use crate::row::Row;
use numpy::npyffi::{PY_ARRAY_API, npy_intp};
use numpy::{Element, PyArray1, PyArrayDyn, PyArrayMethods, PyUntypedArray, PyUntypedArrayMethods};
use pyo3::exceptions::{PyOverflowError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyList, PySet, PyString, PyTuple};
use smallvec::SmallVec;
use std::ffi::c_int;

/// A series as contiguous doubles: the caller's own array where it is one.
pub(super) struct Series<'py>(Bound<'py, PyArray1<f64>>);

impl<'py> Series<'py> {
    /// The series in an argument of any real numeric kind.
    pub(super) fn new(row: &Row, name: &str, given: &Bound<'py, PyAny>) -> PyResult<Self> {
        if let Ok(array) = given.cast_exact::<PyArray1<f64>>()
            && usable(array)
        {
            return Ok(Self(array.clone()));
        }
        convert(row, name, given).map(Self)
    }

    /// The array that is read.
    pub(super) fn object(&self) -> Bound<'py, PyAny> {
        self.0.clone().into_any()
    }

    /// The bars; an error where an object's own code has made something else of the array since.
    fn bars(&self) -> PyResult<&[f64]> {
        self.0.as_any().cast_exact::<PyArray1<f64>>()?;
        // SAFETY: the array is one-dimensional, contiguous, aligned and native, and kept alive by
        // `self`. That nobody writes to it during a call is the caller's business, as in numpy's
        // own functions: a write shows in the values, not in what is accessed.
        Ok(unsafe { self.0.as_slice() }?)
    }

    /// The inputs of a row.
    pub(super) fn inputs(row: &Row, given: &[Slot<'py>]) -> PyResult<SmallVec<[Self; 5]>> {
        inputs(row, given, Self::new)
    }

    /// The bars of several, once all arguments have been read.
    pub(super) fn all(series: &[Self]) -> PyResult<Inputs<'_>> {
        series.iter().map(Self::bars).collect()
    }
}

/// The inputs of a row, each read in the same way.
pub(super) fn inputs<'py, S>(
    row: &Row,
    given: &[Slot<'py>],
    read: Read<'py, S>,
) -> PyResult<SmallVec<[S; 5]>> {
    let missing = |name: &str| type_error(format!("{name} is missing"));
    let inputs = row.spec.inputs.iter().enumerate().map(|(place, name)| {
        let given = given.get(place).and_then(Option::as_ref);
        read(row, name, given.ok_or_else(|| missing(name))?)
    });
    inputs.collect()
}

/// How an input is read: of which row it is, and its name.
pub(super) type Read<'py, S> = fn(&Row, &str, &Bound<'py, PyAny>) -> PyResult<S>;

fn usable(array: &Bound<'_, PyArray1<f64>>) -> bool {
    // SAFETY: the slice is dropped at once.
    unsafe { array.as_slice() }.is_ok()
}

/// A new array of the doubles in anything else that has real numbers.
fn convert<'py>(
    row: &Row,
    name: &str,
    given: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyArray1<f64>>> {
    if given.is_instance_of::<PyList>() || given.is_instance_of::<PyTuple>() {
        return sequence(row, name, given);
    }
    if is_bytes(given)? {
        let who = row.spec.name;
        let kind = type_name(given)?;
        return Err(type_error(format!(
            "{who}: {name} must be a one-dimensional array of real numbers, got {kind}; read bytes \
             as numbers first, as with numpy.frombuffer(given, \"float64\")"
        )));
    }
    let Some(array) = array_of(given)? else {
        if is_text_or_mapping(given) || !is_abstract(given, "Sequence")? {
            let wanted = "a one-dimensional array of real numbers";
            return Err(wrong_type(row.spec.name, name, wanted, given));
        }
        return sequence(row, name, given);
    };
    // Neither a subclass nor an unaligned array is left: the copy is a plain one.
    let array = numbers_of(row, name, &array, 1)?.cast_into::<PyArray1<f64>>()?;
    if usable(&array) { Ok(array) } else { Ok(array.call_method0("copy")?.cast_into()?) }
}

/// Memory of which nobody has said what numbers are in it.
fn is_bytes(given: &Bound<'_, PyAny>) -> PyResult<bool> {
    if given.is_instance_of::<PyUntypedArray>() || given.hasattr("__array__")? {
        return Ok(false);
    }
    let Some(view) = memory(given)? else { return Ok(false) };
    let format = view.getattr("format")?.extract::<String>()?;
    let owner = view.getattr("obj")?;
    let typed = owner.is_instance_of::<PyUntypedArray>() || owner.hasattr("typecode")?;
    Ok(matches!(&*format, "B" | "b" | "c") && !typed)
}

fn is_text_or_mapping(given: &Bound<'_, PyAny>) -> bool {
    let text = given.is_instance_of::<PyString>() || given.is_instance_of::<PyBytes>();
    let text = text || given.is_instance_of::<PyByteArray>();
    text || given.is_instance_of::<PyDict>() || given.is_instance_of::<PySet>()
}

/// The array that something is, or knows how to become.
pub(super) fn array_of<'py>(given: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    if given.is_instance_of::<PyUntypedArray>() {
        return Ok(Some(given.clone()));
    }
    if is_text_or_mapping(given) {
        return Ok(None);
    }
    if given.hasattr("__array__")? || memory(given)?.is_some() {
        return Ok(Some(given.py().import("numpy")?.call_method1("asarray", (given,))?));
    }
    Ok(None)
}

/// The doubles in an array of real numbers of so many dimensions, contiguous; masked ones are gaps.
pub(super) fn numbers_of<'py>(
    row: &Row,
    name: &str,
    array: &Bound<'py, PyAny>,
    dimensions: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let (py, numpy) = (array.py(), array.py().import("numpy")?);
    let untyped = array.cast::<PyUntypedArray>()?;
    if untyped.ndim() != dimensions {
        let wanted = if dimensions == 1 { "one dimension" } else { "two dimensions" };
        let hint = match (dimensions, untyped.ndim()) {
            (1, 2) => "; verita.panel has every indicator for matrices of bars × symbols",
            _ => "",
        };
        let (who, given) = (row.spec.name, untyped.ndim());
        let message = format!("{who}: {name} must have {wanted}, got {given}{hint}");
        return Err(type_error(message));
    }
    let kind: char = untyped.dtype().getattr("kind")?.extract()?;
    if kind == 'O' {
        // Of a masked array the list has None where it is masked.
        let items = array.call_method0("ravel")?.call_method0("tolist")?;
        let numbers = sequence(row, name, &items)?;
        return numbers.call_method1("reshape", (array.getattr("shape")?,));
    }
    if !matches!(kind, 'f' | 'i' | 'u') {
        let dtype = shown(&untyped.dtype())?;
        let message =
            format!("{}: {name} must hold real numbers, got dtype {dtype}", row.spec.name);
        return Err(type_error(message));
    }
    let double = f64::get_dtype(py);
    let masked = numpy.getattr("ma")?.getattr("MaskedArray")?;
    let array = if array.is_instance(&masked)? {
        let filled = array.call_method1("astype", (&double,))?;
        filled.call_method1("filled", (f64::NAN,))?
    } else {
        array.clone()
    };
    numpy.call_method1("ascontiguousarray", (array, double))
}

/// A list of numbers, in which a missing one is a gap.
fn sequence<'py>(
    row: &Row,
    name: &str,
    items: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyArray1<f64>>> {
    let length = match items.len() {
        // More than can be counted, as `range(2**70)` has.
        Err(error) if error.is_instance_of::<PyOverflowError>(items.py()) => usize::MAX,
        length => length?,
    };
    // SAFETY: it has one dimension.
    let array: Bound<'py, PyArray1<f64>> =
        unsafe { fresh::<f64>(items.py(), row, &[length])?.into_any().cast_into_unchecked() };
    // SAFETY: the array was made here; nobody else knows it.
    let values = unsafe { array.as_slice_mut() }?;
    let mut left = items.try_iter()?;
    for (place, value) in values.iter_mut().enumerate() {
        // No code of Python's need run in between that would look for Ctrl-C.
        if place % 0x1_0000 == 0 {
            items.py().check_signals()?;
        }
        // The array is written by what is there, not by what is said: that may be far more.
        let Some(item) = left.next() else {
            let who = row.spec.name;
            let message = format!("{who}: {name} ends before the {length} values that it says");
            return Err(PyValueError::new_err(message));
        };
        let item = item?;
        let Some(number) = bar(&item)? else { return no_number(row, name, place, &item) };
        *value = number;
    }
    Ok(array)
}

/// The refusal of a value among others.
fn no_number<T>(row: &Row, name: &str, bar: usize, given: &Bound<'_, PyAny>) -> PyResult<T> {
    let (who, kind) = (row.spec.name, type_name(given)?);
    let value: String = shown(given)?.chars().take(40).collect();
    Err(type_error(format!(
        "{who}: {name} must hold real numbers, or None where one is missing, got {value} at bar \
         {bar} (of type {kind})"
    )))
}

/// A new array whose contents are not set; an error where there is no memory for it. The caller
/// writes every place before anyone else sees it.
pub(super) fn fresh<'py, V: Element>(
    py: Python<'py>,
    row: &Row,
    shape: &[usize],
) -> PyResult<Bound<'py, PyArrayDyn<V>>> {
    let size = [size_of::<V>()];
    check(row.spec.name, together(&[&[shape, &size].concat()]))?;
    let mut lengths: SmallVec<[npy_intp; 3]> =
        shape.iter().map(|&length| length as npy_intp).collect();
    // SAFETY: the API takes the dtype's reference, and gives a new array or sets an error.
    unsafe {
        let array = PY_ARRAY_API.PyArray_Empty(
            py,
            lengths.len() as c_int,
            lengths.as_mut_ptr(),
            V::get_dtype(py).into_ptr().cast(),
            0,
        );
        Ok(Bound::from_owned_ptr_or_err(py, array)?.cast_into_unchecked())
    }
}
