//! What a caller wants: the arguments of a function, read and checked in the order of its signature.

use super::arguments::Slot;
use super::arrays::{Read, inputs};
use super::numbers::{gaps, kernel};
use super::outputs::Out;
use crate::call::Call;
use crate::row::Row;
use pyo3::prelude::*;
use smallvec::SmallVec;

/// The call of a row, the inputs it reads, where its results go, and who is told how far it is.
pub(super) struct Request<'py, P, S> {
    pub(super) call: Call<P>,
    pub(super) inputs: SmallVec<[S; 5]>,
    pub(super) out: Out<'py>,
    pub(super) progress: Option<Bound<'py, PyAny>>,
}

impl<'py, P, S> Request<'py, P, S> {
    /// Reads the arguments of a function that takes `inputs…, parameters…, kernel, gaps, out` and,
    /// if it does, `progress`.
    pub(super) fn read(
        row: &'static Row,
        slots: &[Slot<'py>],
        input: Read<'py, S>,
        parameters: fn(&'static Row, &[Slot<'py>]) -> PyResult<Call<P>>,
    ) -> PyResult<Self> {
        let [given, values, rest] = parts(row, slots);
        let inputs = inputs(row, given, input)?;
        let call = parameters(row, values)?;
        let (level, gaps) = (kernel(row, rest[0].as_ref())?, gaps(row, rest[1].as_ref())?);
        let optional = |place: usize| rest.get(place)?.clone().filter(|given| !given.is_none());
        let (out, progress) = (Out::new(optional(2), given), optional(3));
        Ok(Self { call: call.with(level, gaps), inputs, out, progress })
    }
}

/// The inputs, the parameters, and what stands behind them.
pub(super) fn parts<'a, 'py>(row: &Row, slots: &'a [Slot<'py>]) -> [&'a [Slot<'py>]; 3] {
    let (inputs, rest) = slots.split_at(row.spec.inputs.len());
    let (parameters, rest) = rest.split_at(row.spec.parameters.len());
    [inputs, parameters, rest]
}
