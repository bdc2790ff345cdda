//! The arguments of a call, by position and by name, as Python itself binds them.

use super::errors::type_error;
use crate::docs::Callable;
use crate::row::Row;
use crate::words;
use pyo3::prelude::*;
use pyo3::types::PyString;
use smallvec::SmallVec;

/// The place of an argument; empty where it was left to its default.
pub(super) type Slot<'py> = Option<Bound<'py, PyAny>>;

/// One for each name.
pub(super) type Slots<'py> = SmallVec<[Slot<'py>; 8]>;

/// Which names a callable takes.
pub(super) struct Names {
    /// The callable's own name, for messages, and of which indicator it is.
    pub(super) callable: String,
    pub(super) indicator: &'static str,
    /// The signature, which messages show.
    pub(super) signature: String,
    /// Arguments by position or name; those before `required` must be given.
    pub(super) positional: Vec<String>,
    pub(super) required: usize,
    /// Arguments by name alone.
    pub(super) keywords: Vec<String>,
}

impl Names {
    /// Of a way to call a row.
    pub(super) fn of(row: &Row, way: Callable) -> Self {
        let arguments = way.arguments(&row.spec);
        let required = arguments.iter().take_while(|argument| argument.default.is_none()).count();
        Self {
            callable: way.name(&row.spec),
            indicator: row.spec.name,
            signature: way.signature(&row.spec),
            positional: arguments.into_iter().map(|argument| argument.name).collect(),
            required,
            keywords: way.keywords(&row.spec).into_iter().map(|keyword| keyword.name).collect(),
        }
    }

    /// Of what takes a row's inputs and nothing else.
    pub(super) fn of_inputs(row: &Row, callable: String) -> Self {
        Self {
            callable,
            indicator: row.spec.name,
            signature: format!("({})", row.spec.inputs.join(", ")),
            positional: row.spec.inputs.iter().map(|&name| name.into()).collect(),
            required: row.spec.inputs.len(),
            keywords: Vec::new(),
        }
    }

    /// Of what takes a row's parameters by name and nothing else.
    pub(super) fn of_parameters(row: &Row, callable: String) -> Self {
        Self {
            callable,
            indicator: row.spec.name,
            signature: Callable::parameters_alone(&row.spec),
            positional: Vec::new(),
            required: 0,
            keywords: row.spec.parameters.iter().map(|parameter| parameter.name.into()).collect(),
        }
    }

    /// The refusal of a name that is none of an argument's.
    fn unexpected(&self, given: &str) -> PyErr {
        let Self { callable, indicator, signature, .. } = self;
        let known: Vec<&str> =
            self.positional.iter().chain(&self.keywords).map(String::as_str).collect();
        let meant = match words::argument(given, &known) {
            Some(name) if given.ends_with("_range") && !name.ends_with("_range") => {
                format!("here it is '{name}', and one value; {indicator}_batch takes several; ")
            }
            Some(name) => format!("here it is '{name}'; "),
            None => String::new(),
        };
        type_error(format!(
            "{callable}() got an unexpected keyword argument '{given}'; {meant}the signature is \
             {callable}{signature}"
        ))
    }

    fn position(&self, name: &str) -> Option<usize> {
        let positional = self.positional.iter().position(|known| known == name);
        let keyword = || self.keywords.iter().position(|known| known == name);
        positional.or_else(|| Some(self.positional.len() + keyword()?))
    }

    /// Binds the arguments.
    pub(super) fn bind<'py>(
        &self,
        positional: impl ExactSizeIterator<Item = Bound<'py, PyAny>>,
        keywords: impl Iterator<Item = (Bound<'py, PyAny>, Bound<'py, PyAny>)>,
    ) -> PyResult<Slots<'py>> {
        let (callable, most) = (&self.callable, self.positional.len());
        if positional.len() > most {
            let given = positional.len();
            return Err(type_error(format!(
                "{callable}() takes at most {most} positional arguments, got {given}; the \
                 signature is {callable}{}",
                self.signature
            )));
        }
        let mut slots: Slots = positional.map(Some).collect();
        slots.resize(most + self.keywords.len(), None);
        for (name, value) in keywords {
            let name = name.cast::<PyString>()?.to_cow()?;
            let Some(slot) = self.position(&name).map(|position| &mut slots[position]) else {
                return Err(self.unexpected(&name));
            };
            if slot.replace(value).is_some() {
                return Err(type_error(format!(
                    "{callable}() got multiple values for argument '{name}'"
                )));
            }
        }
        let missing = slots[..self.required].iter().position(Option::is_none);
        match missing.map(|position| &self.positional[position]) {
            None => Ok(slots),
            Some(name) => {
                Err(type_error(format!("{callable}() missing required argument: '{name}'")))
            }
        }
    }
}
