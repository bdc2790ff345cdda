//! The Python bindings: the rules that all of them keep, once.
//!
//! No indicator has code of its own here. When the module is imported it walks the table and makes
//! for each row a function, a sweep, a definition and a class of streams; each is a thin shell
//! around the same few functions, which know their row and read everything else from it.
//!
//! | module | what stands there |
//! | --- | --- |
//! | [`surface`] | what Python sees of a row |
//! | [`shells`] | C functions as the interpreter calls them |
//! | [`arguments`] | the arguments of a call, by position and by name |
//! | [`numbers`] | parameters and bars from Python's numbers |
//! | [`errors`] | errors, and their words |
//! | [`kinds`] | what an object is |
//! | [`axes`] | the axes of sweeps |
//! | [`arrays`] | series in, without a copy where it can be; new arrays |
//! | [`containers`] | Series and frames of pandas, polars and pyarrow: in, and out again |
//! | [`outputs`] | where results go: new arrays, or the caller's |
//! | [`results`] | the named tuples of several outputs |
//! | [`progress`] | Ctrl-C, and how far long work is |
//! | [`columns`] | what the rows of a sweep were computed with |
//! | [`requests`] | what a caller wants: arguments, read and checked |
//! | [`calls`] | what the functions do |
//! | [`panels`] | what the functions of `verita.panel` do |
//! | [`streams`] | what the streams do |
//! | [`mod@rows`] | a bar as a mapping or row |
//! | [`forks`] | what is looked for once |
//! | [`turns`] | streams that several threads use |

mod arguments;
mod arrays;
mod axes;
mod calls;
mod columns;
mod containers;
mod errors;
mod forks;
mod kinds;
mod numbers;
mod outputs;
mod panels;
mod progress;
mod requests;
mod results;
mod rows;
mod shells;
mod streams;
mod surface;
mod turns;

use crate::call::Call;
use crate::registry::ROWS;
use crate::row::Row;
use crate::simd::kernel::{Level, levels};
use crate::spec::Kind;
use crate::value::{Value, Values};
use arguments::Slots;
use errors::{shown, wrong_type};
use kinds::Unfit;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use std::num::NonZeroUsize;

/// Technical-analysis indicators, compiled; use the package `verita`.
///
/// Streams lock, everything else is made once or for one call: no interpreter lock is needed.
#[pymodule(gil_used = false)]
mod _verita {
    #[pymodule_export]
    use super::calls::Report;
    #[pymodule_export]
    use super::streams::PyStream;
    #[pymodule_export]
    use super::{doubles, kernels, lookback, nearest, permitted, set_threads, settle, table};
    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::forks::settle(module.py())?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        super::surface::add_rows(module)
    }
}

/// Names of the kernels that this CPU runs, the fastest last.
#[pyfunction]
fn kernels(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, levels().iter().copied().map(Level::name))
}

/// Limits the threads of sweeps and panels; None or 0 goes back to the environment variable `VERITA_NUM_THREADS`,
/// or to the number of CPUs. Results do not depend on it.
#[pyfunction]
#[pyo3(signature = (threads))]
fn set_threads(threads: &Bound<'_, PyAny>) -> PyResult<()> {
    let count = if threads.is_none() { Ok(0) } else { numbers::integer(threads) };
    match count.and_then(|count| usize::try_from(count).map_err(|_| Unfit::Size)) {
        Ok(count) => {
            crate::share::set_threads(NonZeroUsize::new(count));
            Ok(())
        }
        Err(Unfit::Type) => {
            Err(wrong_type("set_threads", "threads", "an integer or None", threads))
        }
        Err(Unfit::Other(error)) => Err(error),
        Err(Unfit::Size) => {
            let threads = shown(threads)?;
            let message = format!("set_threads: threads must be at least 0, got {threads}");
            Err(PyValueError::new_err(message))
        }
    }
}

/// An indicator's input as the single call reads it: an array of doubles, NaN where one is missing.
#[pyfunction]
fn doubles<'py>(
    indicator: &str,
    input: &str,
    given: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    Ok(arrays::Series::new(Row::find(indicator)?, input, given)?.object())
}

/// Every row of the table in plain data.
#[pyfunction]
fn table(py: Python<'_>) -> PyResult<Vec<Bound<'_, PyDict>>> {
    let describe = |row: &&Row| {
        let spec = &row.spec;
        let described = PyDict::new(py);
        described.set_item("name", spec.name)?;
        described.set_item("title", spec.title)?;
        described.set_item("group", spec.group.name())?;
        described.set_item("inputs", PyTuple::new(py, spec.inputs)?)?;
        let mut parameters = Vec::new();
        for parameter in spec.parameters {
            let (ends, choices) = match parameter.kind {
                Kind::Int { min, max, .. } => (Some((Value::Int(min), Value::Int(max))), None),
                Kind::Float { min, max, .. } => {
                    (Some((Value::Float(min), Value::Float(max))), None)
                }
                Kind::Choice { choices, .. } => (None, Some(PyTuple::new(py, choices)?)),
            };
            let (min, max) = ends.unzip();
            let number =
                |value: Option<Value>| value.map(|value| numbers::to_python(py, value)).transpose();
            let described = PyDict::new(py);
            described.set_item("name", parameter.name)?;
            described.set_item("kind", parameter.kind.name())?;
            described.set_item("default", numbers::to_python(py, parameter.default())?)?;
            described.set_item("min", number(min)?)?;
            described.set_item("max", number(max)?)?;
            described.set_item("choices", choices)?;
            parameters.push(described);
        }
        described.set_item("params", PyTuple::new(py, parameters)?)?;
        let outputs = spec.outputs.iter().map(|output| {
            let range = output.range.map(<(f64, f64)>::from);
            (output.name, output.unit.name(), range)
        });
        described.set_item("outputs", PyTuple::new(py, outputs)?)?;
        let dtypes = spec.outputs.iter().map(|_| spec.dtype());
        described.set_item("dtypes", PyTuple::new(py, dtypes)?)?;
        described.set_item("formula", spec.formula)?;
        described.set_item("source", spec.source)?;
        described.set_item("stream", spec.stream)?;
        Ok(described)
    };
    ROWS.iter().map(describe).collect()
}

/// The named row, and its parameters by their names, for a function that takes these alone.
fn of_parameters(
    name: &str,
    function: &str,
    given: &Bound<'_, PyDict>,
) -> PyResult<(&'static Row, Call<Values>)> {
    let row = Row::find(name)?;
    let names = arguments::Names::of_parameters(row, format!("{name}.{function}"));
    let slots = names.bind(std::iter::empty(), given.iter())?;
    Ok((row, numbers::parameters(row, &slots)?))
}

/// Bars before the first output of the named indicator, for the parameters by their names.
#[pyfunction]
fn lookback(name: &str, given: &Bound<'_, PyDict>) -> PyResult<usize> {
    let (row, call) = of_parameters(name, "lookback", given)?;
    Ok(row.lookback(call.parameters()))
}

/// Bars after the warm-up until the seeds of the named indicator no longer show.
#[pyfunction]
fn settle(name: &str, given: &Bound<'_, PyDict>) -> PyResult<Option<usize>> {
    let (row, call) = of_parameters(name, "settle", given)?;
    Ok(row.settle(call.parameters()))
}

/// The names that are near one that is not among them, as the end of a sentence.
#[pyfunction]
fn nearest(given: &str, names: &Bound<'_, PyList>) -> PyResult<String> {
    let names: Vec<String> = names.extract()?;
    Ok(crate::nearest::nearest(given, names.iter().map(String::as_str)))
}

/// For each output the error that its law permits at every bar of finite series, for the tests;
/// infinite where a bar is undetermined.
#[pyfunction]
fn permitted<'py>(
    py: Python<'py>,
    name: &str,
    inputs: &Bound<'py, PyTuple>,
    values: &Bound<'py, PyTuple>,
) -> PyResult<Vec<Bound<'py, numpy::PyArray1<f64>>>> {
    let row = Row::find(name)?;
    let call = numbers::parameters(row, &values.iter().map(Some).collect::<Slots>())?;
    let series = arrays::Series::inputs(row, &inputs.iter().map(Some).collect::<Slots>())?;
    let inputs = arrays::Series::all(&series)?;
    row.spec.bars(&inputs)?;
    let permitted = crate::law::permitted(row, call.parameters(), &inputs);
    Ok(permitted.into_iter().map(|line| numpy::PyArray1::from_vec(py, line.all)).collect())
}
