//! Where results go: new arrays, or the caller's own (`out=`).
//!
//! What the caller gives is checked before anything is computed: its kind, shape and layout, and
//! that writing to it changes neither an input nor another output.

use super::arguments::Slot;
use super::arrays::fresh;
use super::errors::{shown, wrong_type};
use super::results::bundle;
use crate::line::{Line, Outputs};
use crate::memory;
use crate::row::Row;
use numpy::{PyArrayDyn, PyArrayMethods, PyUntypedArray, PyUntypedArrayMethods};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use smallvec::SmallVec;

type Arrays<'py> = SmallVec<[Array<'py>; 4]>;

/// The array of an output.
enum Array<'py> {
    Doubles(Bound<'py, PyArrayDyn<f64>>),
    Integers(Bound<'py, PyArrayDyn<i32>>),
}

impl<'py> Array<'py> {
    fn fresh(py: Python<'py>, row: &Row, shape: &[usize]) -> PyResult<Self> {
        if row.spec.integer_valued {
            fresh(py, row, shape).map(Self::Integers)
        } else {
            fresh(py, row, shape).map(Self::Doubles)
        }
    }

    fn line(&mut self) -> PyResult<Line<'_>> {
        // SAFETY: the array was made by `fresh` and not handed out, or is the caller's, checked to
        // be contiguous and writable, and to overlap nothing that is read or written beside it. Any
        // bits are a number. That nobody else uses it during the call is the caller's business, as with
        // any function of numpy that takes `out=`.
        unsafe {
            match self {
                Self::Doubles(array) => Ok(Line::Doubles(array.as_slice_mut()?)),
                Self::Integers(array) => Ok(Line::Integers(array.as_slice_mut()?)),
            }
        }
    }

    fn as_any(&self) -> &Bound<'py, PyAny> {
        match self {
            Self::Doubles(array) => array.as_any(),
            Self::Integers(array) => array.as_any(),
        }
    }

    fn into_any(self) -> Bound<'py, PyAny> {
        match self {
            Self::Doubles(array) => array.into_any(),
            Self::Integers(array) => array.into_any(),
        }
    }
}

/// Objects by the names that errors call them.
type Named<'py> = Vec<(String, Bound<'py, PyAny>)>;

/// How a call's `out` holds its arrays: [`lines`] or [`matrices`].
pub(super) type Form = for<'py> fn(&Row, &Bound<'py, PyAny>) -> PyResult<Named<'py>>;

/// The argument `out`, and the inputs as they were given, from which the result must not overlap.
pub(super) struct Out<'py> {
    given: Option<Bound<'py, PyAny>>,
    inputs: Vec<Bound<'py, PyAny>>,
}

impl<'py> Out<'py> {
    pub(super) fn new(given: Option<Bound<'py, PyAny>>, inputs: &[Slot<'py>]) -> Self {
        let inputs = inputs.iter().flatten();
        let arrays = inputs.filter(|input| input.is_instance_of::<PyUntypedArray>());
        Self { inputs: given.iter().flat_map(|_| arrays.clone().cloned()).collect(), given }
    }

    /// Whether the result needs new arrays.
    pub(super) fn is_new(&self) -> bool {
        self.given.is_none()
    }

    /// What is written to: the caller's arrays, which must not overlap what is read either, or
    /// new ones.
    pub(super) fn target(
        mut self,
        py: Python<'py>,
        row: &'static Row,
        shape: &[usize],
        form: Form,
        read: impl Iterator<Item = Bound<'py, PyAny>>,
    ) -> PyResult<Target<'py>> {
        let Some(given) = self.given else { return Target::fresh(py, row, shape) };
        self.inputs.extend(read);
        Target::checked(row, form(row, &given)?, shape, &self.inputs)
    }
}

/// One array, or a sequence of as many as there are outputs.
pub(super) fn lines<'py>(row: &Row, out: &Bound<'py, PyAny>) -> PyResult<Named<'py>> {
    let names = row.spec.outputs;
    if let [_] = names {
        return Ok(vec![("out".into(), out.clone())]);
    }
    let given: Vec<_> = if out.is_instance_of::<PyTuple>() || out.is_instance_of::<PyList>() {
        out.try_iter()?.collect::<PyResult<_>>()?
    } else {
        return Err(wrong_type(row.spec.name, "out", "a tuple of arrays", out));
    };
    if given.len() != names.len() {
        let (name, expected, given) = (row.spec.name, names.len(), given.len());
        let message = format!("{name}: out must have {expected} arrays, got {given}");
        return Err(PyValueError::new_err(message));
    }
    Ok(names.iter().map(|output| format!("out.{}", output.name)).zip(given).collect())
}

/// One array, or a dictionary as the result of a sweep is one.
pub(super) fn matrices<'py>(row: &Row, out: &Bound<'py, PyAny>) -> PyResult<Named<'py>> {
    let names = matrix_names(row);
    let Ok(given) = out.cast::<PyDict>() else {
        if names.len() == 1 && out.is_instance_of::<PyUntypedArray>() {
            return Ok(vec![("out".into(), out.clone())]);
        }
        let wanted = if names.len() == 1 { "an array or a dict" } else { "a dict of arrays" };
        return Err(wrong_type(row.spec.name, "out", wanted, out));
    };
    let find = |name: &&str| {
        let missing = || {
            let message = format!("{}: out must have the key {name:?}", row.spec.name);
            PyValueError::new_err(message)
        };
        Ok((format!("out[{name:?}]"), given.get_item(name)?.ok_or_else(missing)?))
    };
    names.iter().map(find).collect()
}

/// An array for each output.
pub(super) struct Target<'py> {
    row: &'static Row,
    arrays: Arrays<'py>,
}

impl<'py> Target<'py> {
    /// New arrays of this shape, their contents not set.
    pub(super) fn fresh(py: Python<'py>, row: &'static Row, shape: &[usize]) -> PyResult<Self> {
        memory::check(row.spec.name, memory::together(&[&size(row, shape)]))?;
        let arrays = row.spec.outputs.iter().map(|_| Array::fresh(py, row, shape));
        Ok(Self { row, arrays: arrays.collect::<PyResult<_>>()? })
    }

    fn checked(
        row: &'static Row,
        named: Named<'py>,
        shape: &[usize],
        inputs: &[Bound<'py, PyAny>],
    ) -> PyResult<Self> {
        let mut arrays = Arrays::new();
        for (name, given) in named {
            let array = fitting(row, &name, &given, shape)?;
            let overlap = given.py().import("numpy")?.getattr("may_share_memory")?;
            let refuse = |with: &str| {
                let message = format!("{}: {name} must not overlap {with}", row.spec.name);
                Err(PyValueError::new_err(message))
            };
            for input in inputs {
                if overlap.call1((array.as_any(), input))?.is_truthy()? {
                    return refuse("an input");
                }
            }
            for other in &arrays {
                if overlap.call1((array.as_any(), other.as_any()))?.is_truthy()? {
                    return refuse("another output");
                }
            }
            arrays.push(array);
        }
        Ok(Self { row, arrays })
    }

    /// The places to write, one slice for each output.
    pub(super) fn places(&mut self) -> PyResult<Outputs<'_>> {
        self.arrays.iter_mut().map(Array::line).collect()
    }

    /// The arrays of a call: alone, or in a tuple with their names.
    pub(super) fn bundled(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        bundle(py, self.row, self.arrays.into_iter().map(Array::into_any).collect())
    }

    /// The result of a sweep: the arrays by their names, and the parameters of its rows.
    pub(super) fn swept(
        self,
        py: Python<'py>,
        columns: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let result = PyDict::new(py);
        for (name, array) in matrix_names(self.row).into_iter().zip(self.arrays) {
            result.set_item(name, array.into_any())?;
        }
        result.update(columns.as_mapping())?;
        Ok(result.into_any())
    }
}

/// Factors of the bytes of all outputs together: each alone may fit.
pub(super) fn size(row: &Row, shape: &[usize]) -> SmallVec<[usize; 5]> {
    let values = [row.spec.outputs.len(), row.spec.value_size()];
    shape.iter().copied().chain(values).collect()
}

/// The names of the matrices in the result of a sweep.
fn matrix_names(row: &Row) -> SmallVec<[&'static str; 4]> {
    match row.spec.outputs {
        [_] => ["values"].into_iter().collect(),
        outputs => outputs.iter().map(|output| output.name).collect(),
    }
}

/// The array, if it is one of the row's values, of this shape, that can be written from end to end.
fn fitting<'py>(
    row: &Row,
    name: &str,
    given: &Bound<'py, PyAny>,
    shape: &[usize],
) -> PyResult<Array<'py>> {
    let py = given.py();
    let masked = py.import("numpy")?.getattr("ma")?.getattr("MaskedArray")?;
    let untyped = match given.cast::<PyUntypedArray>() {
        Ok(array) if !given.is_instance(&masked)? => array,
        _ => return Err(wrong_type(row.spec.name, name, "a numpy array", given)),
    };
    let refuse = |wanted: String, got: String| {
        let message = format!("{}: {name} must {wanted}, got {got}", row.spec.name);
        Err(PyValueError::new_err(message))
    };
    let array = if row.spec.integer_valued {
        given.cast().ok().cloned().map(Array::Integers)
    } else {
        given.cast().ok().cloned().map(Array::Doubles)
    };
    let Some(array) = array else {
        return refuse(format!("have dtype {}", row.spec.dtype()), shown(&untyped.dtype())?);
    };
    if untyped.shape() != shape {
        let tuple = |shape: &[usize]| PyTuple::new(py, shape).map(|tuple| tuple.to_string());
        return refuse(format!("have the shape {}", tuple(shape)?), tuple(untyped.shape())?);
    }
    let flags = untyped.getattr("flags")?;
    for (flag, wanted) in [
        ("c_contiguous", "be C-contiguous"),
        ("writeable", "be writable"),
        ("aligned", "be aligned"),
    ] {
        if !flags.getattr(flag)?.is_truthy()? {
            return refuse(wanted.into(), "one that is not".into());
        }
    }
    Ok(array)
}

/// Arrays for every output, filled in by `run`.
pub(super) fn filled<'py>(
    py: Python<'py>,
    row: &'static Row,
    bars: usize,
    run: impl FnOnce(&mut [Line]) -> PyResult<()>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut target = Target::fresh(py, row, &[bars])?;
    run(&mut target.places()?)?;
    target.bundled(py)
}
