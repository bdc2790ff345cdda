//! The shells: for every row of the table a function, a sweep, a definition and a class of streams.
//!
//! They are made from the table when the module is imported, with names, signatures and docstrings
//! of their own, by Python's C interface: pyo3's macros would compile some kilobytes for each row,
//! and build a tuple and a dictionary for each call. What is unsafe in the bindings stands here
//! and in `arrays`.

use super::arguments::{Names, Slots};
use super::calls;
use super::containers::{self, Wrap};
use super::panels;
use super::results;
use super::rows;
use super::streams::PyStream;
use crate::docs::Callable;
use crate::registry::{ROWS, Tabled};
use crate::row::Row;
use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi;
use pyo3::impl_::trampoline::{MethodDef, fastcall_cfunction_with_keywords};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyModule, PyTuple, PyType};
use std::ffi::{CString, c_void};
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

/// The arguments of a call in Python's fast convention.
#[derive(Clone, Copy)]
struct Call<'py> {
    py: Python<'py>,
    arguments: *const *mut ffi::PyObject,
    count: usize,
    names: *mut ffi::PyObject,
}

impl<'py> Call<'py> {
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

type Body = for<'py> fn(Python<'py>, &'static Row, Slots<'py>) -> PyResult<Bound<'py, PyAny>>;

/// What pyo3's own functions are inside the shell that the interpreter calls. That shell counts the
/// thread as attached, so that a reference that is dropped is given back at once; it costs a
/// function one or two nanoseconds, where `Python::attach` takes thirty.
type Shell = fastcall_cfunction_with_keywords::Func;

/// The ways to call a row that are functions.
trait Way {
    const CALLABLE: Callable;
    const BODY: Body;
}

macro_rules! ways {
    ($($way:ident: $callable:ident, $body:path;)*) => {$(
        struct $way;
        impl Way for $way {
            const CALLABLE: Callable = Callable::$callable;
            const BODY: Body = $body;
        }
    )*};
}
ways! {
    Single: Single, calls::single;
    Batch: Batch, calls::batch;
    Definition: Reference, calls::definition;
    Panel: Panel, panels::panel;
    PanelBatch: PanelBatch, panels::batch;
}

struct Function<T, W>(PhantomData<(T, W)>);

impl<T: Tabled, W: Way> MethodDef<Shell> for Function<T, W> {
    const METH: Shell = shell::<T, W>;
}

/// A function of one row in one way.
unsafe fn shell<T: Tabled, W: Way>(
    py: Python<'_>,
    _module: *mut ffi::PyObject,
    arguments: *const *mut ffi::PyObject,
    count: ffi::Py_ssize_t,
    names: *mut ffi::PyObject,
) -> PyResult<*mut ffi::PyObject> {
    guarded(|| {
        // SAFETY: Python calls this as what it was declared as.
        let call = unsafe { Call::new(py, arguments, count, names) };
        let row = ROWS[T::INDEX];
        let names = callable(row, W::CALLABLE);
        if W::CALLABLE.panels() {
            return match panels::foreign(py, row, names, call.positional(), call.keywords())? {
                Some(answer) => Ok(answer),
                None => W::BODY(py, row, names.bind(call.positional(), call.keywords())?),
            };
        }
        let (slots, wrap) = call.bind(row, names)?;
        let result = W::BODY(py, row, slots)?;
        if W::CALLABLE == Callable::Batch { Ok(result) } else { wrap.wrapped(result) }
    })
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
            (Bound::from_borrowed_ptr(py, stream), Call::new(py, arguments, count, names))
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

/// How the arguments of a callable are bound; made once.
pub(super) fn callable(row: &Row, way: Callable) -> &'static Names {
    static NAMES: OnceLock<Vec<[Names; 7]>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let each = |row: &&Row| ALL.map(|way| Names::of(row, way));
        ROWS.iter().map(each).collect()
    });
    let index = ROWS.iter().position(|known| std::ptr::eq(known.spec.name, row.spec.name));
    &names[index.unwrap_or(0)][way as usize]
}

const ALL: [Callable; 7] = [
    Callable::Single,
    Callable::Batch,
    Callable::Stream,
    Callable::Reference,
    Callable::Verify,
    Callable::Panel,
    Callable::PanelBatch,
];

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

fn add_function<T: Tabled, W: Way>(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let (py, row) = (module.py(), ROWS[T::INDEX]);
    let name = W::CALLABLE.name(&row.spec);
    let signature = W::CALLABLE.signature(&row.spec);
    let doc = format!("{name}{signature}\n--\n\n{}", W::CALLABLE.docstring(row));
    let definition = defined::<Function<T, W>>(&name, doc)?;
    let module_name = module.name()?;
    // SAFETY: the definition outlives the function, which takes references of its own to the
    // module and its name.
    let function = unsafe {
        let function = ffi::PyCFunction_NewEx(definition, module.as_ptr(), module_name.as_ptr());
        Bound::from_owned_ptr_or_err(py, function)?
    };
    module.add(&*name, function)
}

fn add_stream(module: &Bound<'_, PyModule>, row: &'static Row) -> PyResult<()> {
    let (py, spec) = (module.py(), &row.spec);
    let contents = PyDict::new(py);
    contents.set_item("__module__", "verita")?;
    contents.set_item("__slots__", PyTuple::empty(py))?;
    contents.set_item("__doc__", Callable::Stream.docstring(row))?;
    contents.set_item("__signature__", signature(py, row)?)?;
    contents.set_item("_indicator", spec.name)?;
    let bases = (py.get_type::<PyStream>(),);
    let class = py.get_type::<PyType>().call1((spec.stream, bases, contents))?;
    add_method::<Update>(&class, row)?;
    add_method::<Peek>(&class, row)?;
    add_method::<UpdateMany>(&class, row)?;
    add_method::<Prime>(&class, row)?;
    for (index, parameter) in spec.parameters.iter().enumerate() {
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
            Bound::from_owned_ptr_or_err(py, attribute)?
        };
        class.setattr(parameter.name, attribute)?;
    }
    module.add(spec.stream, class)
}

/// The class's signature, for `inspect`.
fn signature<'py>(py: Python<'py>, row: &Row) -> PyResult<Bound<'py, PyAny>> {
    let inspect = py.import("inspect")?;
    let parameter = inspect.getattr("Parameter")?;
    let parameters = PyList::empty(py);
    let add = |name: &str, kind: &str, default: &Bound<'py, PyAny>| {
        let keywords = PyDict::new(py);
        keywords.set_item("default", default)?;
        let made = parameter.call((name, parameter.getattr(kind)?), Some(&keywords))?;
        parameters.append(made)
    };
    let positional = "POSITIONAL_OR_KEYWORD";
    for parameter in row.spec.parameters {
        add(parameter.name, positional, &super::numbers::to_python(py, parameter.default())?)?;
    }
    add("kernel", positional, &py.None().into_bound(py))?;
    add("gaps", "KEYWORD_ONLY", &"skip".into_pyobject(py)?.into_any())?;
    inspect.getattr("Signature")?.call1((parameters,))
}

const PANEL: &str = "Many symbols at once: matrices of bars × symbols, or frames, in and out.\n\n\
     Every column is the single call's, to the bit, with gaps and a warm-up of its own; columns run \
     in parallel. Frames of pandas, polars and pyarrow have a column for each symbol, or are long: \
     with the bars of all symbols below each other, and a column of symbols.";

/// Adds everything that Python sees of the rows.
pub(super) fn add_rows(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let reference = PyModule::new(py, "verita.reference")?;
    let panel = PyModule::new(py, "verita.panel")?;
    let functions = PyModule::new(py, "verita")?;
    reference.setattr("__doc__", "The book of definitions: naive, readable in the Rust sources, and what everything fast is held against.")?;
    macro_rules! add {
        ($($type:ident $name:ident),*) => {$(
            add_function::<crate::parameters::$type, Single>(&functions)?;
            add_function::<crate::parameters::$type, Batch>(&functions)?;
            add_function::<crate::parameters::$type, Definition>(&reference)?;
            add_function::<crate::parameters::$type, Panel>(&panel)?;
            add_function::<crate::parameters::$type, PanelBatch>(&panel)?;
        )*};
    }
    for_every_row!(add);
    for (name, class) in results::classes(py)? {
        functions.add(name.clone(), class.clone())?;
        module.add(name, class)?;
    }
    for row in ROWS {
        add_stream(&functions, row)?;
        for name in [Callable::Single, Callable::Batch, Callable::Stream] {
            let name = name.name(&row.spec);
            module.add(&*name, functions.getattr(&*name)?)?;
        }
    }
    module.add("reference", reference)?;
    panel.setattr("__doc__", PANEL)?;
    module.add("panel", panel)?;
    module.add_function(wrap_pyfunction!(verify, module)?)?;
    // What the package re-exports: not the base class, nor what only the package itself calls.
    let public =
        ["Report", "__version__", "kernels", "panel", "reference", "set_threads", "verify"];
    let public =
        public.into_iter().map(String::from).chain(functions.index()?.extract::<Vec<_>>()?);
    module.setattr("__all__", public.collect::<Vec<_>>())
}

/// Runs every path of an indicator on the caller's own data and CPU: do the bits agree, and how far
/// are they from the reference? Takes the indicator's name, its inputs and its parameters.
#[pyfunction]
#[pyo3(signature = (indicator, *arguments, **parameters))]
fn verify<'py>(
    indicator: &str,
    arguments: &Bound<'py, PyTuple>,
    parameters: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let row = Row::find(indicator)?;
    let keywords = parameters.into_iter().flat_map(PyDictMethods::iter);
    let (py, names) = (arguments.py(), callable(row, Callable::Verify));
    let (slots, _) = containers::bind(py, row, names, arguments.iter(), keywords)?;
    calls::check(py, row, slots)
}
