//! The shells: C functions as the interpreter calls them, around what the bindings do.
//!
//! They are made by Python's C interface: pyo3's macros would compile some kilobytes for each row,
//! and build a tuple and a dictionary for each call. What is unsafe in the bindings stands here, in
//! `arrays` and in `panels`.
//!
//! There is one shell for all functions. A C function is told nothing but its `self`, which is for
//! functions of a module that module, and which `repr`, `inspect` and `pickle` look at. So each
//! function has a module for itself, of the name of the one where it stands, and in that module's
//! state is what it does.

use super::arguments::{Names, Slots};
use super::containers::{self, Wrap};
use super::panels;
use super::rows;
use super::streams::PyStream;
use crate::docs::Callable;
use crate::row::Row;
use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi;
use pyo3::impl_::trampoline::{MethodDef, fastcall_cfunction_with_keywords};
use pyo3::prelude::*;
use pyo3::types::{PyModule, PyTuple};
use std::ffi::{CString, c_void};
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The arguments of a call in Python's fast convention.
#[derive(Clone, Copy)]
struct FastCall<'py> {
    py: Python<'py>,
    arguments: *const *mut ffi::PyObject,
    count: usize,
    names: *mut ffi::PyObject,
}

impl<'py> FastCall<'py> {
    /// # Safety
    /// The arguments must be those that Python passes to a function of the fast convention with
    /// keywords, and the call must not outlive that function's.
    unsafe fn new(
        py: Python<'py>,
        arguments: *const *mut ffi::PyObject,
        count: ffi::Py_ssize_t,
        names: *mut ffi::PyObject,
    ) -> Self {
        Self { py, arguments, count: count as usize, names }
    }

    fn argument(&self, index: usize) -> Bound<'py, PyAny> {
        // SAFETY: there are `count` arguments, and behind them one for each of the names; the
        // indices below are of these.
        unsafe { Bound::from_borrowed_ptr(self.py, *self.arguments.add(index)) }
    }

    fn positional(self) -> impl ExactSizeIterator<Item = Bound<'py, PyAny>> {
        (0..self.count).map(move |index| self.argument(index))
    }

    fn keywords(self) -> impl Iterator<Item = (Bound<'py, PyAny>, Bound<'py, PyAny>)> {
        // SAFETY: the names are a tuple, or null.
        let names = unsafe { Bound::from_borrowed_ptr_or_opt(self.py, self.names) };
        let names = names.and_then(|names| names.cast_into::<PyTuple>().ok());
        let names = names.into_iter().flatten().enumerate();
        names.map(move |(k, name)| (name, self.argument(self.count + k)))
    }

    fn bind(self, row: &Row, names: &Names) -> PyResult<(Slots<'py>, Wrap<'py>)> {
        containers::bind(self.py, row, names, self.positional(), self.keywords())
    }
}

/// Runs the body of a shell: a panic that no input should reach becomes an exception of the
/// ordinary kind.
fn guarded<'py>(
    body: impl FnOnce() -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<*mut ffi::PyObject> {
    let result = catch_unwind(AssertUnwindSafe(body));
    let result = result.unwrap_or_else(|_| Err(PyRuntimeError::new_err("a defect in verita")));
    result.map(Bound::into_ptr)
}

/// What pyo3's own functions are inside the shell that the interpreter calls. That shell counts the
/// thread as attached, so that a reference that is dropped is given back at once; it costs a
/// function one or two nanoseconds, where `Python::attach` takes thirty.
type Shell = fastcall_cfunction_with_keywords::Func;

/// A method definition that lives as long as the process, as the interpreter wants it.
fn defined<F: MethodDef<Shell>>(name: &str, doc: String) -> PyResult<*mut ffi::PyMethodDef> {
    Ok(Box::into_raw(Box::new(ffi::PyMethodDef {
        ml_name: CString::new(name)?.into_raw(),
        ml_meth: ffi::PyMethodDefPointer {
            PyCFunctionFastWithKeywords: fastcall_cfunction_with_keywords::<F>,
        },
        ml_flags: ffi::METH_FASTCALL | ffi::METH_KEYWORDS,
        ml_doc: CString::new(doc)?.into_raw(),
    })))
}

/// What a function does with its arguments.
pub(super) type Body =
    for<'py> fn(Python<'py>, &'static Row, Slots<'py>) -> PyResult<Bound<'py, PyAny>>;

/// A function of a row: how its arguments are bound, and what it does with them.
struct Function {
    row: &'static Row,
    way: Callable,
    names: Names,
    body: Body,
}

impl Function {
    fn call<'py>(&self, call: FastCall<'py>) -> PyResult<Bound<'py, PyAny>> {
        let Self { row, way, names, body } = self;
        let py = call.py;
        if way.panels() {
            return match panels::foreign(py, row, names, call.positional(), call.keywords())? {
                Some(answer) => Ok(answer),
                None => body(py, row, names.bind(call.positional(), call.keywords())?),
            };
        }
        let (slots, wrap) = call.bind(row, names)?;
        let result = body(py, row, slots)?;
        if *way == Callable::Batch { Ok(result) } else { wrap.wrapped(result) }
    }

    /// A module of this name with the function in its state.
    fn into_module<'py>(
        self,
        py: Python<'py>,
        name: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let definition = Box::into_raw(Box::new(ffi::PyModuleDef {
            m_base: ffi::PyModuleDef_HEAD_INIT,
            m_name: c"verita".as_ptr(),
            m_doc: std::ptr::null(),
            m_size: size_of::<&Self>() as ffi::Py_ssize_t,
            m_methods: std::ptr::null_mut(),
            m_slots: std::ptr::null_mut(),
            m_traverse: None,
            m_clear: None,
            m_free: None,
        }));
        // SAFETY: the definition outlives the module, whose state has room for the reference and
        // is known to nobody else yet.
        let module = unsafe {
            let module = Bound::from_owned_ptr_or_err(py, ffi::PyModule_Create(definition))?;
            let state = ffi::PyModule_GetState(module.as_ptr()).cast::<&'static Self>();
            state.write(Box::leak(Box::new(self)));
            module
        };
        module.setattr("__name__", name)?;
        Ok(module)
    }
}

impl MethodDef<Shell> for Function {
    const METH: Shell = function;
}

/// Every function of every row.
unsafe fn function(
    py: Python<'_>,
    module: *mut ffi::PyObject,
    arguments: *const *mut ffi::PyObject,
    count: ffi::Py_ssize_t,
    names: *mut ffi::PyObject,
) -> PyResult<*mut ffi::PyObject> {
    guarded(|| {
        // SAFETY: Python calls this as what it was declared as, with the module that was made for
        // it, whose state has been written and never changes.
        let (function, call) = unsafe {
            let state = ffi::PyModule_GetState(module).cast::<&'static Function>();
            (*state, FastCall::new(py, arguments, count, names))
        };
        function.call(call)
    })
}

/// Adds a function of a row to a module.
pub(super) fn add_function(
    module: &Bound<'_, PyModule>,
    row: &'static Row,
    way: Callable,
    body: Body,
) -> PyResult<()> {
    let (py, module_name) = (module.py(), module.name()?);
    let (name, signature) = (way.name(&row.spec), way.signature(&row.spec));
    let doc = format!("{name}{signature}\n--\n\n{}", way.docstring(row));
    let definition = defined::<Function>(&name, doc)?;
    let function = Function { row, way, names: Names::of(row, way), body };
    let owner = function.into_module(py, &module_name)?;
    // SAFETY: the definition outlives the function, which takes references of its own to its
    // module and to the name of the one where it stands.
    let function = unsafe {
        let function = ffi::PyCFunction_NewEx(definition, owner.as_ptr(), module_name.as_ptr());
        Bound::from_owned_ptr_or_err(py, function)?
    };
    module.add(&*name, function)
}

/// The methods of a stream that take the values of a bar, or series of them.
trait Method {
    const NAME: &str;
    const ABOUT: &str;
    /// Takes the values of one bar, not series.
    const OF_BARS: bool;
    const ANSWERS_SERIES: bool;
    fn run<'py>(
        stream: &PyStream,
        py: Python<'py>,
        given: impl Iterator<Item = Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>>;
}

macro_rules! methods {
    ($($type:ident: $method:ident, $of_bars:literal, $answers_series:literal, $about:literal;)*) => {$(
        struct $type;
        impl Method for $type {
            const NAME: &str = stringify!($method);
            const ABOUT: &str = $about;
            const OF_BARS: bool = $of_bars;
            const ANSWERS_SERIES: bool = $answers_series;
            #[inline]
            fn run<'py>(
                stream: &PyStream,
                py: Python<'py>,
                given: impl Iterator<Item = Bound<'py, PyAny>>,
            ) -> PyResult<Bound<'py, PyAny>> {
                stream.$method(py, given)
            }
        }
    )*};
}
methods! {
    Update: update, true, false, "Takes the values of one bar, or one mapping or row that has them by their names; answers \
        the indicator's, or None in the warm-up and at a gap.";
    Peek: peek, true, false, "What `update` would answer to this bar, which is not taken: the stream stays as it \
        is.";
    UpdateMany: update_many, false, true, "Takes arrays or Series of equal length, or a frame \
        where the inputs are bars; answers in kind; where `update` answers None stands NaN, \
        missing, or 0 where values are whole numbers. Interrupted, the stream is as it was \
        before.";
    Prime: prime, false, false, "Takes what `update_many` takes, such as the history before the first live \
        bar; answers what `update` would answer to the last bar, None where there is none. \
        Interrupted, the stream is as it was before.";
}

struct OfStream<M>(PhantomData<M>);

impl<M: Method> MethodDef<Shell> for OfStream<M> {
    const METH: Shell = method::<M>;
}

/// A method of every stream.
unsafe fn method<M: Method>(
    py: Python<'_>,
    stream: *mut ffi::PyObject,
    arguments: *const *mut ffi::PyObject,
    count: ffi::Py_ssize_t,
    names: *mut ffi::PyObject,
) -> PyResult<*mut ffi::PyObject> {
    guarded(|| {
        // SAFETY: Python calls this as what it was declared as.
        let (stream, call) = unsafe {
            (Bound::from_borrowed_ptr(py, stream), FastCall::new(py, arguments, count, names))
        };
        let stream = stream.cast::<PyStream>()?.get();
        let row = stream.row();
        if M::OF_BARS && call.names.is_null() && call.count == row.spec.inputs.len() {
            return M::run(stream, py, call.positional());
        }
        let names = PyStream::names(row, M::NAME);
        if M::OF_BARS
            && call.names.is_null()
            && call.count == 1
            && let Some(values) = rows::values(row, &call.argument(0))?
        {
            return M::run(stream, py, values.into_iter());
        }
        if M::OF_BARS {
            let bound = names.bind(call.positional(), call.keywords())?;
            return M::run(stream, py, bound.into_iter().flatten());
        }
        let (slots, wrap) = call.bind(row, &names)?;
        let answer = M::run(stream, py, slots.into_iter().flatten())?;
        // What is answered of a single bar is a number.
        if M::ANSWERS_SERIES { wrap.wrapped(answer) } else { Ok(answer) }
    })
}

/// Adds a method to a class of streams.
fn add_method<M: Method>(class: &Bound<'_, PyAny>, row: &Row) -> PyResult<()> {
    let (name, inputs, about) = (M::NAME, row.spec.inputs.join(", "), M::ABOUT);
    let definition =
        defined::<OfStream<M>>(name, format!("{name}($self, {inputs})\n--\n\n{about}"))?;
    // SAFETY: the class is a type, and the definition outlives the method.
    let method = unsafe {
        let method = ffi::PyDescr_NewMethod(class.as_ptr().cast(), definition);
        Bound::from_owned_ptr_or_err(class.py(), method)?
    };
    class.setattr(name, method)
}

/// Adds the methods of streams to a class of a row.
pub(super) fn add_methods(class: &Bound<'_, PyAny>, row: &Row) -> PyResult<()> {
    add_method::<Update>(class, row)?;
    add_method::<Peek>(class, row)?;
    add_method::<UpdateMany>(class, row)?;
    add_method::<Prime>(class, row)
}

/// A parameter of a stream; the closure is its place among them.
unsafe extern "C" fn parameter_of_stream(
    stream: *mut ffi::PyObject,
    closure: *mut c_void,
) -> *mut ffi::PyObject {
    let read = |py: Python<'_>| {
        let answer = guarded(|| {
            // SAFETY: Python passes the object whose attribute is read.
            let stream = unsafe { Bound::from_borrowed_ptr(py, stream) };
            stream.cast::<PyStream>()?.get().parameter(py, closure as usize)
        });
        answer.unwrap_or_else(|error| {
            error.restore(py);
            std::ptr::null_mut()
        })
    };
    Python::try_attach(read).unwrap_or_else(|| {
        // An interpreter that shuts down refuses pyo3, and still runs what objects do at their end.
        // SAFETY: only the interpreter calls this, and it is attached when it does.
        read(unsafe { Python::assume_attached() })
    })
}

/// Adds the parameters of a row to its class of streams, as attributes.
pub(super) fn add_parameters(class: &Bound<'_, PyAny>, row: &Row) -> PyResult<()> {
    for (index, parameter) in row.spec.parameters.iter().enumerate() {
        let definition = Box::into_raw(Box::new(ffi::PyGetSetDef {
            name: CString::new(parameter.name)?.into_raw(),
            get: Some(parameter_of_stream),
            set: None,
            doc: CString::new(parameter.meaning)?.into_raw(),
            closure: index as *mut c_void,
        }));
        // SAFETY: the class is a type, and the definition outlives the attribute.
        let attribute = unsafe {
            let attribute = ffi::PyDescr_NewGetSet(class.as_ptr().cast(), definition);
            Bound::from_owned_ptr_or_err(class.py(), attribute)?
        };
        class.setattr(parameter.name, attribute)?;
    }
    Ok(())
}
