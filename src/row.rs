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
    pub(crate) lookback: fn(&[Value]) -> usize,
    pub(crate) reference: Definition,
    pub(crate) plan: fn(&[Values]) -> Plan,
    /// Doubles that a state and its run need for each bar of its widest window.
    pub(crate) doubles_per_bar: usize,
    /// How many combinations of a sweep are worth running side by side.
    pub(crate) combinations: usize,
    /// How many symbols of a panel are taken in the lanes.
    pub(crate) symbols: usize,
}

impl Row {
    /// Bars before the first output.
    #[must_use]
    pub fn lookback(&self, values: &[Value]) -> usize {
        (self.lookback)(values)
    }

    /// Bytes that a state needs at the most, with its run, which has so many bars.
    pub(crate) fn bytes(&self, values: &[Value], bars: usize) -> usize {
        let window = self.lookback(values) + 1;
        // What a state knows of its parameters it knows before there are bars.
        let weights = 2 * window;
        (self.doubles_per_bar * window.min(bars) + weights) * size_of::<f64>()
    }
}
