//! What the streams do: one class, of which each indicator's is a subclass that knows its row.

use super::arguments::{Names, Slots};
use super::arrays::Series;
use super::errors::{type_error, wrong_type};
use super::kinds::supported;
use super::numbers::{all_to_python, bar, gaps, kernel, parameters, to_python};
use super::outputs::filled;
use super::results::bundle;
use super::rows;
use super::turns::Turns;
use crate::docs::Callable;
use crate::line::Element;
use crate::patience::Watch;
use crate::registry::ROWS;
use crate::row::Row;
use crate::simd::kernel::Kernel;
use crate::stream::{Answer, Stream};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyModule, PyTuple, PyType};
use smallvec::SmallVec;
use std::sync::OnceLock;

/// The base of all streams.
#[pyclass(subclass, frozen, name = "Stream", module = "verita")]
pub(super) struct PyStream {
    /// Known without the lock: arguments are read before it is taken, for an object's own code
    /// that runs meanwhile may use the stream.
    row: &'static Row,
    stream: Turns,
}

impl PyStream {
    /// `update(values…)`.
    #[inline]
    pub(super) fn update<'py>(
        &self,
        py: Python<'py>,
        given: impl Iterator<Item = Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.bar(py, given, Stream::update)
    }

    /// `peek(values…)`.
    pub(super) fn peek<'py>(
        &self,
        py: Python<'py>,
        given: impl Iterator<Item = Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.bar(py, given, |stream, bar| stream.peek(bar))
    }

    /// What the stream answers to a bar.
    #[inline]
    fn bar<'py>(
        &self,
        py: Python<'py>,
        given: impl Iterator<Item = Bound<'py, PyAny>>,
        take: impl FnOnce(&mut Stream, &[f64]) -> Option<Answer>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let values = values_of(self.row, given)?;
        let answer = self.stream.moment(py, |stream| take(stream, &values))?;
        answered(py, self.row, answer)
    }

    /// `prime(arrays…)`.
    pub(super) fn prime<'py>(
        &self,
        py: Python<'py>,
        given: impl Iterator<Item = Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let row = self.row;
        let series = Series::inputs(row, &given.map(Some).collect::<Slots>())?;
        let inputs = Series::all(&series)?;
        let values = row.spec.bars(&inputs)?.saturating_mul(row.spec.outputs.len());
        let prime = |stream: &mut Stream, watch: &Watch| stream.prime_while(&inputs, watch);
        answered(py, row, self.stream.long(py, values, prime)?)
    }

    /// `update_many(arrays…)`.
    pub(super) fn update_many<'py>(
        &self,
        py: Python<'py>,
        given: impl Iterator<Item = Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let row = self.row;
        let series = Series::inputs(row, &given.map(Some).collect::<Slots>())?;
        let inputs = Series::all(&series)?;
        let bars = row.spec.bars(&inputs)?;
        filled(py, row, bars, |outputs| {
            let values = bars * outputs.len();
            self.stream.long(py, values, |stream, watch| stream.run(&inputs, outputs, watch))
        })
    }

    /// How an argument list is bound by the methods that take bars.
    pub(super) fn names(row: &Row, method: &str) -> Names {
        Names::of_inputs(row, format!("{}.{method}", row.spec.stream))
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
        let (row, names) = of_class(class)?;
        let keywords = keywords.into_iter().flat_map(PyDictMethods::iter);
        let slots = names.bind(arguments.iter(), keywords)?;
        let (values, rest) = slots.split_at(row.spec.parameters.len());
        let call = parameters(row, values)?;
        let (level, gaps) = (kernel(row, rest[0].as_ref())?, gaps(row, rest[1].as_ref())?);
        Ok(Self { row, stream: Turns::new(Stream::of(&call.with(level, gaps))?) })
    }

    /// Forgets every bar.
    fn reset(&self, py: Python<'_>) -> PyResult<()> {
        self.stream.moment(py, Stream::reset)
    }

    /// Finite bars taken since the stream was fresh.
    #[getter]
    fn bars(&self, py: Python<'_>) -> PyResult<u64> {
        self.stream.moment(py, |stream| stream.bars())
    }

    /// Bars before the first answer.
    #[getter]
    fn lookback(&self, py: Python<'_>) -> PyResult<usize> {
        self.stream.moment(py, |stream| stream.lookback())
    }

    /// Whether the warm-up is over: bars > lookback.
    #[getter]
    fn ready(&self, py: Python<'_>) -> PyResult<bool> {
        self.stream.moment(py, |stream| stream.ready())
    }

    /// The last answer that was not None; None where there was none yet.
    #[getter]
    fn value<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let value = self.stream.moment(py, |stream| stream.value().map(SmallVec::from_slice))?;
        answered(py, self.row, value)
    }

    /// The rule for gaps.
    #[getter]
    fn gaps(&self, py: Python<'_>) -> PyResult<&'static str> {
        self.stream.moment(py, |stream| stream.gaps().name())
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented()) };
        // One after the other: two threads that compare crosswise must not wait for each other.
        let this = self.copied(py)?;
        let equal = other.get().stream.moment(py, |other| this == *other)?;
        Ok(PyBool::new(py, equal).to_owned().into_any().unbind())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let stream = self.copied(py)?;
        let spec = &self.row.spec;
        let values = all_to_python(py, stream.values())?;
        let named = spec.parameters.iter().zip(&values);
        let mut named: Vec<String> = named
            .map(|(parameter, value)| Ok(format!("{}={}", parameter.name, value.repr()?)))
            .collect::<PyResult<_>>()?;
        let (gaps, bars) = (stream.gaps().name(), stream.bars());
        named.extend([format!("gaps='{gaps}'"), format!("bars={bars}")]);
        Ok(format!("{}({})", spec.stream, named.join(", ")))
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        Self::twin(slf, None)
    }

    fn __deepcopy__<'py>(
        slf: &Bound<'py, Self>,
        memo: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Self::twin(slf, Some(memo))
    }

    /// The stream as bytes: indicator, parameters, rule for gaps, state, version and checksum.
    ///
    /// `from_bytes` of the same class makes a stream of them that goes on where this one stands,
    /// in this process or another.
    fn to_bytes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let saved = self.stream.moment(py, |stream| stream.to_bytes())?;
        Ok(PyBytes::new(py, &saved))
    }

    /// The stream that `to_bytes` saved; it goes on with the fastest kernel of this machine.
    ///
    /// Bytes that were truncated, altered, or saved by another class, another version or something
    /// else are a `ValueError`; what is not bytes is a `TypeError`.
    #[classmethod]
    fn from_bytes<'py>(
        class: &Bound<'py, PyType>,
        saved: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (row, _) = of_class(class)?;
        let method = || format!("{}.from_bytes", row.spec.stream);
        let wrong = |_| wrong_type(&method(), "saved", "bytes", saved);
        let saved = saved.cast::<PyBytes>().map_err(wrong)?.as_bytes();
        let stream = Stream::of_row(row, saved, Kernel::Auto.level()?)
            .map_err(|error| PyValueError::new_err(format!("{}: {error}", method())))?;
        Ok(Self::wrap(class, stream)?.into_any())
    }

    /// The class's own `from_bytes`, what it takes, and the attributes of a subclass.
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let py = slf.py();
        let load = slf.get_type().getattr("from_bytes")?;
        let saved = (slf.get().to_bytes(py)?,);
        if is_plain(slf)? {
            return (load, saved).into_pyobject(py);
        }
        (load, saved, attributes(py)?.call_method1("state", (slf,))?).into_pyobject(py)
    }
}

/// What knows the attributes of subclasses.
fn attributes(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
    py.import("verita._streams")
}

/// Whether it is of a class of the table's own, and so has no attributes.
fn is_plain(stream: &Bound<'_, PyStream>) -> PyResult<bool> {
    stream.get_type().getattr("__dict__")?.contains("_row")
}

/// The row of a class of streams, and how the arguments of the class are bound.
fn of_class(class: &Bound<'_, PyType>) -> PyResult<(&'static Row, &'static Names)> {
    static NAMES: OnceLock<Vec<Names>> = OnceLock::new();
    let names = || ROWS.iter().map(|row| Names::of(row, Callable::Stream)).collect();
    let Some(index) = supported(class.py(), class.getattr("_row"))? else {
        return Err(type_error("Stream is the base of all streams; use AlmaStream, …".into()));
    };
    let index: usize = index.extract()?;
    match (ROWS.get(index), NAMES.get_or_init(names).get(index)) {
        (Some(row), Some(names)) => Ok((row, names)),
        _ => Err(type_error("a class of streams has a row of the table".into())),
    }
}

/// The values of a bar, which may be given as a whole where there is one of them.
#[inline]
fn values_of<'py>(
    row: &Row,
    given: impl Iterator<Item = Bound<'py, PyAny>>,
) -> PyResult<SmallVec<[f64; 5]>> {
    let mut values = SmallVec::new();
    for (name, given) in row.spec.inputs.iter().zip(given) {
        match bar(&given)? {
            Some(value) => values.push(value),
            None => return uncommon(row, name, &given),
        }
    }
    Ok(values)
}

/// What is no number: an error, unless it is the whole bar of an indicator of one input.
#[cold]
fn uncommon(row: &Row, name: &str, given: &Bound<'_, PyAny>) -> PyResult<SmallVec<[f64; 5]>> {
    let wrong =
        |given: &Bound<'_, PyAny>| wrong_type(row.spec.stream, name, "a number or None", given);
    if let [_] = row.spec.inputs
        && let Some(values) = rows::values(row, given)?
    {
        return values.iter().map(|value| bar(value)?.ok_or_else(|| wrong(value))).collect();
    }
    Err(wrong(given))
}

/// None, a number, or a named tuple of numbers.
#[inline]
fn answered<'py>(
    py: Python<'py>,
    row: &'static Row,
    answer: Option<Answer>,
) -> PyResult<Bound<'py, PyAny>> {
    let Some(answer) = answer else { return Ok(py.None().into_bound(py)) };
    let number = |value: f64| -> PyResult<Bound<'py, PyAny>> {
        if row.spec.integer_valued {
            return Ok(i32::of(value).into_pyobject(py)?.into_any());
        }
        Ok(value.into_pyobject(py)?.into_any())
    };
    if let [value] = answer[..] {
        return number(value);
    }
    let answer = answer.into_iter().map(number);
    bundle(py, row, answer.collect::<PyResult<_>>()?)
}

impl PyStream {
    fn copied(&self, py: Python<'_>) -> PyResult<Stream> {
        self.stream.moment(py, |stream| stream.clone())
    }

    /// A copy with the attributes of a subclass, deep where there is a memo.
    fn twin<'py>(
        slf: &Bound<'py, Self>,
        memo: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let twin = Self::wrap(&slf.get_type(), slf.get().copied(py)?)?;
        if is_plain(slf)? {
            return Ok(twin.into_any());
        }
        attributes(py)?.call_method1("copied", (slf, twin, memo))
    }

    /// The stream as an object of the class, made as pickle makes objects: without `__init__`,
    /// whose arguments only a subclass itself knows.
    fn wrap<'py>(class: &Bound<'py, PyType>, stream: Stream) -> PyResult<Bound<'py, Self>> {
        let py = class.py();
        let keywords = PyDict::new(py);
        keywords.set_item("gaps", stream.gaps().name())?;
        let class = std::iter::once(class.clone().into_any());
        let given =
            PyTuple::new(py, class.chain(all_to_python(py, stream.values())?).collect::<Vec<_>>())?;
        let new = py.get_type::<Self>().getattr("__new__")?;
        let object: Bound<'py, Self> = new.call(given, Some(&keywords))?.cast_into()?;
        object.get().stream.moment(py, |place| *place = stream)?;
        Ok(object)
    }

    /// The value of a parameter.
    pub(super) fn parameter<'py>(
        &self,
        py: Python<'py>,
        index: usize,
    ) -> PyResult<Bound<'py, PyAny>> {
        // A class can be given to a stream of another one.
        let value = self.stream.moment(py, |stream| stream.values().get(index).copied())?;
        to_python(py, value.ok_or_else(|| type_error("another indicator's stream".into()))?)
    }
}
