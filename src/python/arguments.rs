//! The arguments of a call, by position and by name, as Python itself binds them.

use super::type_error;
use pyo3::prelude::*;
use pyo3::types::PyString;
use smallvec::SmallVec;

/// One slot for each name; empty where the argument was left to its default.
pub(super) type Slots<'py> = SmallVec<[Option<Bound<'py, PyAny>>; 8]>;

/// Which names a callable takes.
pub(super) struct Names {
    /// The callable's own name, for messages.
    pub(super) callable: String,
    /// Arguments by position or name; those before `required` must be given.
    pub(super) positional: Vec<String>,
    pub(super) required: usize,
    /// Arguments by name alone.
    pub(super) keywords: Vec<String>,
}

impl Names {
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
                "{callable}() takes at most {most} positional arguments ({given} given)"
            )));
        }
        let mut slots: Slots = positional.map(Some).collect();
        slots.resize(most + self.keywords.len(), None);
        for (name, value) in keywords {
            let name = name.cast::<PyString>()?.to_cow()?;
            let Some(slot) = self.position(&name).map(|position| &mut slots[position]) else {
                return Err(type_error(format!(
                    "{callable}() got an unexpected keyword argument '{name}'"
                )));
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
