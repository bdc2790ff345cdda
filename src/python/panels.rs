//! Panels: matrices of bars × symbols in and out.

use super::arguments::{Names, Slot, Slots};
use super::arrays::{array_of, numbers_of};
use super::axes::grid;
use super::columns::columns;
use super::containers::is_records;
use super::errors::{type_error, wrong_type};
use super::numbers::parameters;
use super::outputs::{self, Form, Target};
use super::progress::Watch;
use super::requests::Request;
use crate::call::Call;
use crate::grid::Grid;
use crate::matrix::{Panel, extent};
use crate::panel::{panel as compute, shape};
use crate::row::Row;
use numpy::{PyArray2, PyArrayMethods, PyUntypedArray, PyUntypedArrayMethods};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};
use smallvec::SmallVec;

/// A matrix of doubles, however it lies in memory: the caller's own where it is one.
struct Bars<'py>(Bound<'py, PyArray2<f64>>);

impl<'py> Bars<'py> {
    fn new(row: &Row, name: &str, given: &Bound<'py, PyAny>) -> PyResult<Self> {
        if let Ok(array) = given.cast_exact::<PyArray2<f64>>()
            && readable(array)
        {
            return Ok(Self(array.clone()));
        }
        let wanted = "a two-dimensional array of real numbers, bars × symbols";
        let array =
            array_of(given)?.ok_or_else(|| wrong_type(row.spec.name, name, wanted, given))?;
        let array = numbers_of(row, name, &array, 2)?.cast_into::<PyArray2<f64>>()?;
        let whole =
            if readable(&array) { array } else { array.call_method0("copy")?.cast_into()? };
        Ok(Self(whole))
    }

    /// The bars; an error where an object's own code has made something else of the array since.
    fn panel(&self) -> PyResult<Panel<'_>> {
        let array = self.0.as_any().cast_exact::<PyArray2<f64>>()?;
        if !readable(array) {
            return Err(type_error("an array was changed while it was read".into()));
        }
        let shape = [array.shape()[0], array.shape()[1]];
        let size = size_of::<f64>() as isize;
        let strides = [array.strides()[0] / size, array.strides()[1] / size];
        if shape.contains(&0) {
            return Ok(Panel::strided(&[], shape, 0, [0, 0]));
        }
        let [low, high] = extent(shape, strides);
        // SAFETY: the places between the lowest and the highest element of an array lie in one
        // piece of memory, which `self` keeps alive; they are aligned and any bits are a double.
        // That nobody writes to them during a call is the caller's business, as in numpy's own
        // functions.
        let values = unsafe {
            std::slice::from_raw_parts(array.data().offset(low), (high - low) as usize + 1)
        };
        Ok(Panel::strided(values, shape, low.unsigned_abs(), strides))
    }
}

fn panels<'a>(matrices: &'a [Bars]) -> PyResult<SmallVec<[Panel<'a>; 5]>> {
    matrices.iter().map(Bars::panel).collect()
}

/// Whether the elements lie on whole places, so that no copy is needed.
fn readable(array: &Bound<'_, PyArray2<f64>>) -> bool {
    let size = size_of::<f64>() as isize;
    array.data().is_aligned() && array.strides().iter().all(|stride| stride % size == 0)
}

/// What frames, Series and symbols in a column make of a call; `None` where the inputs are arrays.
///
/// `verita/_panels.py` unpacks them, calls the same function with arrays, and puts the result
/// together.
pub(super) fn foreign<'py>(
    py: Python<'py>,
    row: &Row,
    names: &Names,
    positional: impl Iterator<Item = Bound<'py, PyAny>>,
    keywords: impl Iterator<Item = (Bound<'py, PyAny>, Bound<'py, PyAny>)>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let positional: SmallVec<[Bound<'py, PyAny>; 8]> = positional.collect();
    let keywords: SmallVec<[(Bound<'py, PyAny>, Bound<'py, PyAny>); 4]> = keywords.collect();
    let inputs = row.spec.inputs;
    let is_array =
        |given: &Bound<'_, PyAny>| given.is_instance_of::<PyUntypedArray>() && !is_records(given);
    let mut plain = positional.iter().take(inputs.len()).all(is_array);
    for (name, given) in &keywords {
        let name = name.cast::<PyString>()?.to_cow()?;
        plain &= !inputs.contains(&&*name) || is_array(given);
        plain &= name != "symbol" || given.is_none();
    }
    if plain {
        return Ok(None);
    }
    let named = PyDict::new(py);
    for (name, given) in keywords {
        named.set_item(name, given)?;
    }
    let function = py.import("verita.panel")?.getattr(&*names.callable)?;
    let (inputs, positional) = (PyTuple::new(py, inputs)?, PyTuple::new(py, positional)?);
    let arguments = (function, row.spec.name, inputs, row.spec.takes_frame(), positional, named);
    let answer = py.import("verita._panels")?.call_method1("call", arguments)?;
    Ok(Some(answer).filter(|answer| !answer.is(py.NotImplemented())))
}

/// `panel.x(inputs…, parameters…, kernel=None, *, gaps="skip", out=None, progress=None)`.
pub(super) fn panel<'py>(
    py: Python<'py>,
    row: &'static Row,
    slots: Slots<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    run(py, row, slots, false)?.0.bundled(py)
}

/// `panel.x_batch(inputs…, ranges…, kernel=None, *, gaps="skip", out=None, progress=None)`.
pub(super) fn batch<'py>(
    py: Python<'py>,
    row: &'static Row,
    slots: Slots<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let (target, columns) = run(py, row, slots, true)?;
    target.swept(py, &columns)
}

/// The grid of one combination of parameters.
fn one(row: &'static Row, given: &[Slot<'_>]) -> PyResult<Call<Grid>> {
    Ok(parameters(row, given)?.alone())
}

/// Every row of the grid for every symbol: one row of parameters, or, where they are swept, as
/// many as their ranges make. Also answers the columns of a sweep.
fn run<'py>(
    py: Python<'py>,
    row: &'static Row,
    slots: Slots<'py>,
    sweep: bool,
) -> PyResult<(Target<'py>, Bound<'py, PyDict>)> {
    let combinations = if sweep { grid } else { one };
    // What stands behind them, symbols in a column, has been dealt with before.
    let Request { call, inputs: matrices, out, progress } =
        Request::read(row, &slots, Bars::new, combinations)?;
    drop(slots);
    let [bars, symbols] = shape(row, &panels(&matrices)?)?;
    let rows = call.parameters().rows();
    let every = [rows, bars, symbols];
    let (result, form): (_, Form) =
        if sweep { (&every[..], outputs::matrices) } else { (&every[1..], outputs::lines) };
    let columns = if sweep {
        columns(py, &call, result, &[("index", bars), ("symbols", symbols)], &out)?
    } else {
        PyDict::new(py)
    };
    let mut watch = Watch::new(row, progress.as_ref(), rows.saturating_mul(symbols))?;
    let read = matrices.iter().map(|Bars(array)| array.as_any().clone());
    let mut target = out.target(py, row, result, form, read)?;
    let mut outputs = target.places()?;
    // Only now: looking at `out` may have run code of the caller's.
    let inputs = panels(&matrices)?;
    let poll = |done| watch.poll(done);
    let done = py.detach(|| compute(&call, &inputs, &mut outputs, poll));
    drop(outputs);
    watch.end(py, done)?;
    Ok((target, columns))
}
