//! A row of the table: one indicator, behind one interface for all.

use crate::fast::plan::Plan;
use crate::spec::Spec;
use crate::value::{Value, Values};

type Definition = fn(&[Value], &[&[f64]]) -> Vec<Vec<f64>>;

/// A row of the table: what an indicator says of itself, and what can be done with it.
#[derive(Debug)]
pub struct Row {
    /// The row in data.
    pub spec: Spec,
    pub(crate) reference: Definition,
    /// What runs some rows of a sweep.
    pub(crate) plan: fn(&[Values]) -> Plan,
}

impl Row {
    /// Bars before the first output.
    #[must_use]
    pub fn lookback(&self, values: &[Value]) -> usize {
        self.alone(values).lookbacks()[0]
    }

    /// Bars after the warm-up, at the most, until averages have forgotten their seeds: one that is wrong
    /// by its own size moves them by less than 2⁻⁵³ of it. 0 for windows; averages of averages add
    /// theirs up. None for running sums, and where the data decide.
    #[must_use]
    pub fn settle(&self, values: &[Value]) -> Option<usize> {
        self.alone(values).settle()
    }

    /// Bytes that a plan needs at the most, with its run, which has so many bars.
    pub(crate) fn bytes(&self, values: &[Value], bars: usize) -> usize {
        self.alone(values).bytes(bars)
    }

    /// The plan of one row.
    pub(crate) fn alone(&self, values: &[Value]) -> Plan {
        (self.plan)(&[Values::from_slice(values)])
    }
}
