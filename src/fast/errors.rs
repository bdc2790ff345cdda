//! How far the values of a line may lie from the exact ones.
//!
//! Every operator has a rule that turns the errors of the lines that it reads into those of the lines
//! that it writes, its own roundings included; a plan's nodes hand them on. That is a running error
//! analysis (Wilkinson; Higham, *Accuracy and Stability of Numerical Algorithms*, section 3.3): what is
//! permitted at a bar follows from the numbers that were met there, not from the length of the series.
//!
//! U stands for one rounding, 2⁻⁵³; every rule allows for the granularity of the smallest doubles as
//! well. Rules are computed plainly: their own roundings do not matter.

use crate::patience::steps::made;
use crate::rounding::{LEAST, ROUNDING};
use crate::simd::lanes::array;

pub(crate) mod averages;
pub(crate) mod spread;
pub(crate) mod tracked;

#[cfg(test)]
mod tests;

/// A line as it was computed, and how far each value may lie from the exact one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Inexact<'a> {
    pub(crate) values: &'a [f64],
    pub(crate) errors: &'a [f64],
    /// Whether all values are exact, whatever comes.
    pub(crate) is_exact: bool,
}

/// The errors of a line, bar by bar.
#[derive(Clone, Debug)]
pub(crate) struct Errors {
    /// All of each; nothing in the warm-up.
    pub(crate) all: Vec<f64>,
    /// Without what the value's own roundings can do, which no way of computing it does without.
    pub(crate) own: Vec<f64>,
    /// Whether there are none by the operator's nature.
    pub(crate) is_exact: bool,
}

impl<'a> Inexact<'a> {
    /// The errors are those of the values.
    pub(crate) fn new(values: &'a [f64], errors: &'a Errors) -> Self {
        Self { values, errors: &errors.all, is_exact: errors.is_exact }
    }

    /// Values with their errors.
    pub(crate) fn pairs(self) -> impl Iterator<Item = (f64, f64)> + Clone + 'a {
        self.values.iter().copied().zip(self.errors.iter().copied())
    }

    pub(crate) fn at(self, bar: usize) -> (f64, f64) {
        (self.values[bar], self.errors[bar])
    }

    pub(crate) fn from(self, bar: usize) -> Self {
        let bar = bar.min(self.values.len());
        Self { values: &self.values[bar..], errors: &self.errors[bar..], ..self }
    }

    fn cut(self, from: usize, width: usize) -> Self {
        Self {
            values: &self.values[from..][..width],
            errors: &self.errors[from..][..width],
            ..self
        }
    }

    /// The largest of the errors.
    pub(crate) fn most(self) -> f64 {
        self.errors.iter().copied().fold(0.0, f64::max)
    }
}

impl Errors {
    /// No errors: of inputs.
    pub(crate) fn exact(bars: usize) -> Self {
        Self { all: vec![0.0; bars], own: vec![0.0; bars], is_exact: true }
    }

    /// Of what is carried along: all of it is the operator's own.
    pub(crate) fn carried(all: Vec<f64>) -> Self {
        Self { own: all.clone(), all, is_exact: false }
    }

    /// Of what decides, counts or compares: none; where an input may be off, nothing is known.
    pub(crate) fn decided<const I: usize>(inputs: &[Inexact; I]) -> Self {
        let bars = inputs[0].values.len();
        if inputs.iter().all(|input| input.is_exact) {
            return Self::exact(bars);
        }
        let wrong = inputs.iter().any(|input| input.most() > 0.0);
        Self::carried(vec![if wrong { f64::INFINITY } else { 0.0 }; bars])
    }
}

/// The errors of windows, of each what `error` says of it from its bars and its values; two roundings
/// of the value come to that, and the smallest double for every bar.
pub(crate) fn of_windows<const I: usize, const O: usize>(
    width: usize,
    inputs: &[Inexact; I],
    outputs: &[&[f64]; O],
    error: impl Fn(&[Inexact; I], &[f64; O]) -> [f64; O],
) -> [Errors; O] {
    let bars = inputs[0].values.len();
    let mut lines: [Errors; O] = array(|_| Errors::carried(vec![0.0; bars]));
    for last in width..=bars {
        made(width);
        let bar = last - 1;
        let window = array(|input: usize| inputs[input].cut(last - width, width));
        let values = array(|output: usize| outputs[output][bar]);
        for ((line, own), value) in lines.iter_mut().zip(error(&window, &values)).zip(values) {
            line.own[bar] = own;
            line.all[bar] = own + 2.0 * ROUNDING * value.abs().min(f64::MAX) + width as f64 * LEAST;
        }
    }
    lines
}

/// The least and the greatest.
pub(crate) fn extremes(values: &[f64]) -> (f64, f64) {
    values
        .iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &x| (low.min(x), high.max(x)))
}

/// So many roundings of the window's spread.
pub(crate) fn of_spread(factor: f64, window: &[f64]) -> f64 {
    let (low, high) = extremes(window);
    // In two terms, because the difference can overflow.
    factor * ROUNDING * high - factor * ROUNDING * low
}
