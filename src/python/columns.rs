//! The columns of a sweep's result: what each row was computed with.

use super::arrays::fresh;
use super::outputs::{Out, size};
use super::progress::released;
use crate::call::Call;
use crate::docs::plural;
use crate::error::Error;
use crate::grid::Grid;
use crate::memory;
use crate::patience::NEGLIGIBLE;
use crate::row::Row;
use crate::spec::Kind;
use crate::value::Value;
use numpy::{PyArrayDyn, PyArrayMethods};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use smallvec::SmallVec;

/// A value of each row, in the memory of an array.
enum Column<'py> {
    Integers(Bound<'py, PyArrayDyn<i64>>),
    Floats(Bound<'py, PyArrayDyn<f64>>),
    /// Words, and the same memory as their letters, so many to a word.
    Words(Bound<'py, PyAny>, Bound<'py, PyArrayDyn<u32>>, usize),
}

/// Bytes of a parameter's value.
fn width(kind: Kind, grid: &Grid, parameter: usize) -> usize {
    match kind {
        Kind::Int { .. } => size_of::<i64>(),
        Kind::Float { .. } => size_of::<f64>(),
        Kind::Choice { .. } => letters(grid, parameter) * size_of::<u32>(),
    }
}

/// Letters of the longest word on an axis.
fn letters(grid: &Grid, parameter: usize) -> usize {
    grid.axis(parameter).map(|value| value.word().chars().count()).max().unwrap_or(0)
}

/// Bytes of the columns of a row.
fn widths(row: &Row, grid: &Grid) -> usize {
    let parameters = row.spec.parameters.iter().enumerate();
    parameters.map(|(index, parameter)| width(parameter.kind, grid, index)).sum()
}

/// The columns of a sweep by their names, where there is memory for all of its result: those of the
/// parameters, and others that are counted from 0 on.
pub(super) fn columns<'py>(
    py: Python<'py>,
    call: &Call<Grid>,
    shape: &[usize],
    counts: &[(&str, usize)],
    out: &Out,
) -> PyResult<Bound<'py, PyDict>> {
    let (row, grid) = (call.row(), call.parameters());
    let outputs = if out.is_new() { size(row, shape) } else { SmallVec::from_slice(&[0]) };
    let count = counts.iter().fold(0_usize, |sum, &(_, count)| sum.saturating_add(count));
    let pieces = [&outputs[..], &[grid.rows(), widths(row, grid)], &[count, size_of::<i64>()]];
    memory::check(row.spec.name, memory::together(&pieces))?;
    let columns = PyDict::new(py);
    for (index, parameter) in row.spec.parameters.iter().enumerate() {
        let column = Column::new(py, row, parameter.kind, grid, index)?;
        columns.set_item(plural(parameter.name), column.filled(py, grid, index)?)?;
    }
    for &(name, count) in counts {
        columns.set_item(name, counted(py, row, count)?)?;
    }
    Ok(columns)
}

/// The numbers of so many bars or symbols, filled in with the interpreter released.
fn counted<'py>(py: Python<'py>, row: &Row, count: usize) -> PyResult<Bound<'py, PyAny>> {
    let array = fresh::<i64>(py, row, &[count])?;
    // SAFETY: the array was made here, and nobody else knows it.
    let places = unsafe { array.as_slice_mut() }?;
    released(py, |watch| {
        for (piece, first) in places.chunks_mut(NEGLIGIBLE).zip((0..).step_by(NEGLIGIBLE)) {
            (first..).zip(&mut *piece).for_each(|(number, place)| *place = number);
            if !watch(piece.len()) {
                return Err(Error::Interrupted);
            }
        }
        Ok(())
    })?;
    Ok(array.into_any())
}

impl<'py> Column<'py> {
    fn new(
        py: Python<'py>,
        row: &Row,
        kind: Kind,
        grid: &Grid,
        parameter: usize,
    ) -> PyResult<Self> {
        let shape = &[grid.rows()];
        match kind {
            Kind::Int { .. } => fresh(py, row, shape).map(Self::Integers),
            Kind::Float { .. } => fresh(py, row, shape).map(Self::Floats),
            Kind::Choice { .. } => {
                let letters = letters(grid, parameter);
                let dtype = format!("U{letters}");
                let words = py.import("numpy")?.call_method1("empty", (grid.rows(), dtype))?;
                let view = words.call_method1("view", ("uint32",))?.cast_into()?;
                Ok(Self::Words(words, view, letters))
            }
        }
    }

    fn filled(self, py: Python<'py>, grid: &Grid, parameter: usize) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Self::Integers(array) => {
                // SAFETY: the array was made by `new`, and nobody else knows it.
                let places = unsafe { array.as_slice_mut() }?;
                let put = |value: Value, to: &mut [i64]| to[0] = value.int();
                released(py, |watch| grid.fill(parameter, 1, places, put, &**watch))?;
                Ok(array.into_any())
            }
            Self::Floats(array) => {
                // SAFETY: the array was made by `new`, and nobody else knows it.
                let places = unsafe { array.as_slice_mut() }?;
                let put = |value: Value, to: &mut [f64]| to[0] = value.float();
                released(py, |watch| grid.fill(parameter, 1, places, put, &**watch))?;
                Ok(array.into_any())
            }
            Self::Words(words, view, letters) => {
                // SAFETY: the array was made by `new`, and nobody else knows it.
                let places = unsafe { view.as_slice_mut() }?;
                released(py, |watch| grid.fill(parameter, letters, places, spell, &**watch))?;
                Ok(words)
            }
        }
    }
}

/// Writes a word as numpy has it: letter by letter, zeros behind.
fn spell(word: Value, places: &mut [u32]) {
    let letters = word.word().chars().map(u32::from).chain(std::iter::repeat(0));
    for (place, letter) in places.iter_mut().zip(letters) {
        *place = letter;
    }
}
