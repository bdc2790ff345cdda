//! What Python sees of the table: for every row a function, a sweep, a definition, the two of
//! panels, and a class of streams, with names, signatures and docstrings of their own.
//!
//! All is made when the module is imported.

use super::arguments::Names;
use super::calls;
use super::containers;
use super::numbers::to_python;
use super::panels;
use super::results;
use super::shells::{add_function, add_methods, add_parameters};
use super::streams::PyStream;
use crate::docs::Callable;
use crate::registry::ROWS;
use crate::row::Row;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyModule, PyTuple, PyType};

fn add_stream(module: &Bound<'_, PyModule>, index: usize) -> PyResult<()> {
    let (py, row) = (module.py(), ROWS[index]);
    let spec = &row.spec;
    let contents = PyDict::new(py);
    contents.set_item("__module__", "verita")?;
    contents.set_item("__slots__", PyTuple::empty(py))?;
    contents.set_item("__doc__", Callable::Stream.docstring(row))?;
    contents.set_item("__signature__", signature(py, row)?)?;
    contents.set_item("_row", index)?;
    let bases = (py.get_type::<PyStream>(),);
    let class = py.get_type::<PyType>().call1((spec.stream, bases, contents))?;
    add_methods(&class, row)?;
    add_parameters(&class, row)?;
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
        add(parameter.name, positional, &to_python(py, parameter.default())?)?;
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
    for &row in ROWS {
        add_function(&functions, row, Callable::Single, calls::single)?;
        add_function(&functions, row, Callable::Batch, calls::batch)?;
        add_function(&reference, row, Callable::Reference, calls::definition)?;
        add_function(&panel, row, Callable::Panel, panels::panel)?;
        add_function(&panel, row, Callable::PanelBatch, panels::batch)?;
    }
    for (name, class) in results::classes(py)? {
        functions.add(name.clone(), class.clone())?;
        module.add(name, class)?;
    }
    for (index, row) in ROWS.iter().enumerate() {
        add_stream(&functions, index)?;
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
    let (py, names) = (arguments.py(), Names::of(row, Callable::Verify));
    let (slots, _) = containers::bind(py, row, &names, arguments.iter(), keywords)?;
    calls::check(py, row, slots)
}
