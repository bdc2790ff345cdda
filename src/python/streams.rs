//! What the streams do: one class, of which each indicator's is a subclass that knows its row.

use super::arguments::Names;
use super::arrays::Series;
use super::calls::{lines, series, values};
use super::numbers::{bar, gaps, kernel, parameters, to_python, wrong_type};
use super::surface::{bundle, callable};
use super::type_error;
use crate::docs::Callable;
use crate::registry::Row;
use crate::stream::Stream;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::MutexExt;
use pyo3::types::{PyBool, PyBytes, PyDict, PyTuple, PyType};
use smallvec::SmallVec;
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

/// What a stream is restored from: parameters, rule for gaps, state.
type Saved<'py> = (Bound<'py, PyTuple>, &'static str, Bound<'py, PyBytes>);

/// The base of all streams.
#[pyclass(subclass, frozen, name = "Stream", module = "verita")]
pub(super) struct PyStream {
    /// Known without the lock: arguments are read before it is taken, for an object's own code
    /// that runs meanwhile may use the stream.
    row: &'static Row,
    stream: Mutex<Stream>,
}

impl PyStream {
    /// One thread at a time; a waiting one lets the interpreter go on.
    fn lock(&self, py: Python<'_>) -> MutexGuard<'_, Stream> {
        match self.stream.try_lock() {
            Ok(stream) => stream,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => {
                self.stream.lock_py_attached(py).unwrap_or_else(PoisonError::into_inner)
            }
        }
    }

    /// `update(values…)`.
    #[inline]
    pub(super) fn update<'py>(
        &self,
        py: Python<'py>,
        given: impl Iterator<Item = Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let row = self.row;
        let mut values: SmallVec<[f64; 5]> = SmallVec::new();
        for (name, given) in row.spec.inputs.iter().zip(given) {
            let wrong = || wrong_type(row.spec.stream, name, "a number or None", &given);
            values.push(bar(&given).ok_or_else(wrong)?);
        }
        let answer = self.lock(py).update(&values);
        let Some(answer) = answer else { return Ok(py.None().into_bound(py)) };
        if let [value] = answer[..] {
            return Ok(value.into_pyobject(py)?.into_any());
        }
        let answer = answer.into_iter().map(|value| Ok(value.into_pyobject(py)?.into_any()));
        bundle(py, row, answer.collect::<PyResult<_>>()?)
    }

    /// `update_many(arrays…)`.
    pub(super) fn update_many<'py>(
        &self,
        py: Python<'py>,
        given: impl Iterator<Item = Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let row = self.row;
        let series = series(row, &mut given.map(Some))?;
        let inputs = Series::all(&series)?;
        let bars = row.spec.bars(&inputs)?;
        lines(py, row, bars, |outputs| {
            let mut stream = self.lock(py);
            let stream = &mut *stream;
            Ok(py.detach(|| stream.update_many(&inputs, outputs))?)
        })
    }

    /// How an argument list is bound by the methods that take bars.
    pub(super) fn names(row: &Row, method: &str) -> Names {
        Names {
            callable: format!("{}.{method}", row.spec.stream),
            positional: row.spec.inputs.iter().map(|&name| name.into()).collect(),
            required: row.spec.inputs.len(),
            keywords: Vec::new(),
        }
    }

    pub(super) fn row(&self) -> &'static Row {
        self.row
    }
}

#[pymethods]
impl PyStream {
    #[new]
    #[classmethod]
    #[pyo3(signature = (*arguments, **keywords))]
    fn new<'py>(
        class: &Bound<'py, PyType>,
        arguments: &Bound<'py, PyTuple>,
        keywords: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Self> {
        let Ok(name) = class.getattr("_indicator") else {
            return Err(type_error("Stream is the base of all streams; use AlmaStream, …".into()));
        };
        let row = Row::find(&name.extract::<String>()?)?;
        let names = callable(row, Callable::Stream);
        let keywords = keywords.into_iter().flat_map(PyDictMethods::iter);
        let mut slots = names.bind(arguments.iter(), keywords)?.into_iter();
        let values = parameters(row, slots.by_ref().take(row.spec.parameters.len()))?;
        let level = kernel(row, slots.next().flatten().as_ref())?;
        let gaps = gaps(row, slots.next().flatten().as_ref())?;
        Ok(Self { row, stream: Mutex::new(Stream::new(row, &values, level, gaps)?) })
    }

    /// Forgets every bar.
    fn reset(&self, py: Python<'_>) {
        self.lock(py).reset();
    }

    /// Finite bars taken since the stream was fresh.
    #[getter]
    fn bars(&self, py: Python<'_>) -> u64 {
        self.lock(py).bars()
    }

    /// The rule for gaps.
    #[getter]
    fn gaps(&self, py: Python<'_>) -> &'static str {
        self.lock(py).gaps().name()
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> Py<PyAny> {
        let Ok(other) = other.cast::<Self>() else { return py.NotImplemented() };
        // One lock after the other: two threads that compare crosswise must not wait for each
        // other.
        let this = self.lock(py).clone();
        let equal = this == *other.get().lock(py);
        PyBool::new(py, equal).to_owned().into_any().unbind()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let stream = self.lock(py);
        let spec = &self.row.spec;
        let values = values(py, stream.values())?;
        let named = spec.parameters.iter().zip(&values);
        let mut named: Vec<String> = named
            .map(|(parameter, value)| Ok(format!("{}={}", parameter.name, value.repr()?)))
            .collect::<PyResult<_>>()?;
        let (gaps, bars) = (stream.gaps().name(), stream.bars());
        named.extend([format!("gaps='{gaps}'"), format!("bars={bars}")]);
        Ok(format!("{}({})", spec.stream, named.join(", ")))
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let copy = Self::fresh(slf)?;
        let stream = slf.get().lock(slf.py()).clone();
        *copy.get().lock(slf.py()) = stream;
        Ok(copy.into_any())
    }

    fn __deepcopy__<'py>(
        slf: &Bound<'py, Self>,
        _memo: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Self::__copy__(slf)
    }

    /// The class's own `_restored`, and what it takes. The kernel is not saved: the stream goes on
    /// with the fastest of the machine on which it is loaded.
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Saved<'py>)> {
        let py = slf.py();
        let stream = slf.get().lock(py);
        let values = PyTuple::new(py, values(py, stream.values())?)?;
        let saved = PyBytes::new(py, &stream.save());
        Ok((slf.get_type().getattr("_restored")?, (values, stream.gaps().name(), saved)))
    }

    /// A saved stream: what `pickle` calls.
    #[classmethod]
    fn _restored<'py>(
        class: &Bound<'py, PyType>,
        values: &Bound<'py, PyAny>,
        gaps: &Bound<'py, PyAny>,
        saved: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let refuse = |what| PyValueError::new_err(format!("not a saved stream: {what}"));
        let values = values.cast::<PyTuple>().map_err(|_| refuse("its parameters are no tuple"))?;
        let saved = saved.cast::<PyBytes>().map_err(|_| refuse("its state is not bytes"))?;
        let keywords = PyDict::new(class.py());
        keywords.set_item("gaps", gaps)?;
        let restored = class.call(values, Some(&keywords))?;
        restored.cast::<Self>()?.get().lock(class.py()).load(saved.as_bytes())?;
        Ok(restored)
    }
}

impl PyStream {
    /// A stream of the same class and parameters that has seen no bar.
    fn fresh<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, Self>> {
        let (py, stream) = (slf.py(), slf.get().lock(slf.py()));
        let keywords = PyDict::new(py);
        keywords.set_item("gaps", stream.gaps().name())?;
        let values = PyTuple::new(py, values(py, stream.values())?)?;
        drop(stream);
        Ok(slf.get_type().call(values, Some(&keywords))?.cast_into()?)
    }

    /// The value of a parameter.
    pub(super) fn parameter<'py>(
        &self,
        py: Python<'py>,
        index: usize,
    ) -> PyResult<Bound<'py, PyAny>> {
        // A class can be given to a stream of another one.
        let value = self.lock(py).values().get(index).copied();
        to_python(py, value.ok_or_else(|| type_error("another indicator's stream".into()))?)
    }
}
