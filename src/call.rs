//! Calls whose parameters have been checked: what every way to compute a row is handed.

use crate::error::Error;
use crate::gaps::Gaps;
use crate::grid::{Axis, Grid};
use crate::row::Row;
use crate::simd::kernel::{Kernel, Level};
use crate::value::Values;

/// How a row is to be computed. Its parameters lie in their ranges: one value each ([`Values`]), or
/// all combinations of several ([`Grid`]).
#[derive(Clone, Debug)]
pub(crate) struct Call<P> {
    row: &'static Row,
    parameters: P,
    pub(crate) level: Level,
    pub(crate) gaps: Gaps,
}

impl<P> Call<P> {
    /// With the fastest level and the default rule for gaps.
    fn checked(row: &'static Row, parameters: P) -> Result<Self, Error> {
        let (level, gaps) = (Kernel::Auto.level()?, Gaps::default());
        Ok(Self { row, parameters, level, gaps })
    }

    /// The same call at a level and under a rule for gaps.
    pub(crate) fn with(self, level: Level, gaps: Gaps) -> Self {
        Self { level, gaps, ..self }
    }

    pub(crate) fn row(&self) -> &'static Row {
        self.row
    }

    pub(crate) fn parameters(&self) -> &P {
        &self.parameters
    }
}

impl Call<Values> {
    /// # Errors
    /// [`Error::Parameter`] for the first value outside its range; [`Error::Count`] for too many or
    /// few.
    pub(crate) fn new(row: &'static Row, values: Values) -> Result<Self, Error> {
        row.spec.check(&values)?;
        Self::checked(row, values)
    }

    /// The sweep that has this call as its only row.
    pub(crate) fn alone(&self) -> Call<Grid> {
        let Self { row, level, gaps, .. } = *self;
        Call { row, parameters: Grid::of(&self.parameters), level, gaps }
    }
}

impl Call<Grid> {
    /// # Errors
    /// Those of [`Grid::new`].
    pub(crate) fn sweep(row: &'static Row, axes: &[Axis]) -> Result<Self, Error> {
        Self::checked(row, Grid::new(&row.spec, axes)?)
    }

    pub(crate) fn into_grid(self) -> Grid {
        self.parameters
    }
}
