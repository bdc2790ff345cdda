//! Grids: the axes of a sweep, expanded and counted.
//!
//! An axis is a value, a list of values, or `(start, stop, step)` with both ends included. Values
//! of the last are counted, `start + k · step`, so that a float axis does not drift; the last is
//! `stop` itself where it is that within 1e-9 steps, and never lies beyond it. The direction is
//! that from start to stop. A step that is longer than the way there is refused: whoever writes
//! `(5, 10, 20)` mostly means three values.

use crate::error::Error;
use crate::memory;
#[cfg(feature = "python")]
use crate::patience::{NEGLIGIBLE, Watch};
use crate::spec::{Parameter, Spec};
use crate::value::{Average, Value, Values};
use std::fmt::Display;
use std::ops::{Range, RangeInclusive};

/// The values of one parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Axis {
    /// One value.
    Value(Value),
    /// From the first to the second, both included, by steps of the third.
    Range(Value, Value, Value),
    /// One after the other.
    List(Vec<Value>),
}

fn int(value: usize) -> Value {
    Value::Int(i64::try_from(value).unwrap_or(i64::MAX))
}

/// A value stands for itself, a tuple is a range, slices and vectors are their values.
macro_rules! axes {
    ($($number:ty: $value:expr),*) => {$(
        impl From<$number> for Axis {
            fn from(value: $number) -> Self {
                Self::Value($value(value))
            }
        }

        impl From<&[$number]> for Axis {
            fn from(values: &[$number]) -> Self {
                Self::List(values.iter().copied().map($value).collect())
            }
        }

        impl<const N: usize> From<[$number; N]> for Axis {
            fn from(values: [$number; N]) -> Self {
                Self::from(&values[..])
            }
        }

        impl From<Vec<$number>> for Axis {
            fn from(values: Vec<$number>) -> Self {
                Self::from(&values[..])
            }
        }
    )*};
}
axes!(usize: int, f64: Value::Float, Average: Value::from);

impl From<(usize, usize, usize)> for Axis {
    fn from((start, stop, step): (usize, usize, usize)) -> Self {
        Self::Range(int(start), int(stop), int(step))
    }
}

impl From<(f64, f64, f64)> for Axis {
    fn from((start, stop, step): (f64, f64, f64)) -> Self {
        Self::Range(Value::Float(start), Value::Float(stop), Value::Float(step))
    }
}

/// Each whole number of the range, none where it is empty.
impl From<RangeInclusive<usize>> for Axis {
    fn from(range: RangeInclusive<usize>) -> Self {
        if range.is_empty() {
            return Self::List(Vec::new());
        }
        Self::Range(int(*range.start()), int(*range.end()), int(1))
    }
}

/// Each whole number of the range, none where it is empty.
impl From<Range<usize>> for Axis {
    fn from(range: Range<usize>) -> Self {
        match range.end.checked_sub(1) {
            Some(last) => Self::from(range.start..=last),
            None => Self::List(Vec::new()),
        }
    }
}

/// What is wrong with a step that is longer than the way from start to stop.
pub(crate) fn too_long(start: Value, stop: Value, step: impl Display) -> String {
    format!(
        "goes from {start} to {stop} by a step of {step}, which is longer than that; if these are \
         three values, pass them as a list: [{start}, {stop}, {step}]"
    )
}

/// An axis that has been checked and counted.
#[derive(Clone, Debug)]
struct Counted {
    values: Spaced,
    count: usize,
}

#[derive(Clone, Debug)]
enum Spaced {
    Range { start: Value, stop: Value, step: Value },
    List(Vec<Value>),
}

impl Counted {
    fn new(spec: &Spec, parameter: &Parameter, axis: &Axis) -> Result<Self, Error> {
        let refuse = |reason: String| {
            Err(Error::Range { indicator: spec.name, parameter: parameter.name, reason })
        };
        let allow = |value: &Value| {
            let refusal = || spec.refuse(parameter, value.to_string());
            parameter.allows(*value).then_some(()).ok_or_else(refusal)
        };
        let (start, stop, step) = match axis {
            Axis::List(list) if list.is_empty() => {
                return refuse("must not be empty".into());
            }
            Axis::List(list) => {
                list.iter().try_for_each(allow)?;
                let values = Spaced::List(memory::copy(spec.name, list)?);
                return Ok(Self { values, count: list.len() });
            }
            &Axis::Value(value) => (value, value, value),
            &Axis::Range(start, stop, step) => (start, stop, step),
        };
        [start, stop].iter().try_for_each(allow)?;
        let steps = match (start, stop, step) {
            (_, _, Value::Float(step)) if !step.is_finite() => {
                return refuse(format!("must have a finite step, got {step}"));
            }
            _ if start == stop => Some(0),
            (Value::Int(start), Value::Int(stop), Value::Int(step)) => {
                start.abs_diff(stop).checked_div(step.unsigned_abs())
            }
            (Value::Float(start), Value::Float(stop), Value::Float(step)) => {
                let steps = (stop - start).abs() / step.abs();
                // Beyond 2^63 the cast saturates, and the count is refused for its size.
                (step != 0.0).then_some((steps + 1e-9).floor() as u64)
            }
            (Value::Choice(_), ..) => return refuse("must be a word or a list of words".into()),
            _ => return refuse(format!("must have a step of the kind of its ends, got {step}")),
        };
        match steps {
            Some(0) if start != stop => refuse(too_long(start, stop, step)),
            Some(steps) => {
                let count = usize::try_from(steps).unwrap_or(usize::MAX).saturating_add(1);
                Ok(Self { values: Spaced::Range { start, stop, step }, count })
            }
            None => refuse(format!("needs a step other than 0 to get from {start} to {stop}")),
        }
    }

    /// The largest of the numbers; of words any.
    fn largest(&self) -> Value {
        let size = |value: &Value| match *value {
            Value::Int(value) => value as f64,
            Value::Float(value) => value,
            Value::Choice(_) => 0.0,
        };
        let largest = |one: Value, other| if size(&one) < size(&other) { other } else { one };
        match &self.values {
            Spaced::Range { start, stop, .. } => largest(*start, *stop),
            Spaced::List(list) => list.iter().copied().reduce(largest).unwrap_or(list[0]),
        }
    }

    fn value(&self, index: usize) -> Value {
        let (start, stop, step) = match &self.values {
            Spaced::List(list) => return list[index],
            &Spaced::Range { start, .. } if index == 0 => return start,
            &Spaced::Range { start, stop, step } => (start, stop, step),
        };
        match (start, stop, step) {
            (Value::Int(start), Value::Int(stop), Value::Int(step)) => {
                let way = (index as i64).saturating_mul(step.saturating_abs());
                Value::Int(if start <= stop { start + way } else { start - way })
            }
            (Value::Float(start), Value::Float(stop), Value::Float(step)) => {
                let way = index as f64 * step.abs();
                let value = if start <= stop { start + way } else { start - way };
                let snapped = (value - stop).abs() <= 1e-9 * step.abs();
                let (low, high) = (start.min(stop), start.max(stop));
                Value::Float(if snapped { stop } else { value.clamp(low, high) })
            }
            _ => unreachable!("an axis has one kind of value"),
        }
    }
}

/// The rows of a sweep, in the order of `itertools.product`: the last axis runs fastest.
#[derive(Clone, Debug)]
pub struct Grid {
    axes: Vec<Counted>,
    rows: usize,
}

impl Grid {
    /// Checks the axes, one for each parameter; nothing is expanded yet.
    ///
    /// # Errors
    /// [`Error::Parameter`] for an end outside the parameter's range, [`Error::Range`] for a step
    /// that does not lead from start to stop, or an empty list.
    pub fn new(spec: &Spec, axes: &[Axis]) -> Result<Self, Error> {
        spec.one_for_each(axes.len())?;
        let count = |(parameter, axis)| Counted::new(spec, parameter, axis);
        let axes: Vec<Counted> =
            spec.parameters.iter().zip(axes).map(count).collect::<Result<_, _>>()?;
        let rows = axes.iter().fold(1_usize, |rows, axis| rows.saturating_mul(axis.count));
        Ok(Self { axes, rows })
    }

    /// The only row of these values, which have been checked.
    pub(crate) fn of(values: &Values) -> Self {
        let one = |&value: &Value| {
            let values = Spaced::Range { start: value, stop: value, step: value };
            Counted { values, count: 1 }
        };
        Self { axes: values.iter().map(one).collect(), rows: 1 }
    }

    /// How many rows; `usize::MAX` stands for more than can be counted.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The parameters of a row.
    #[must_use]
    pub fn row(&self, row: usize) -> Values {
        let mut rest = row;
        let mut values: Values = self
            .axes
            .iter()
            .rev()
            .map(|axis| {
                let value = axis.value(rest % axis.count);
                rest /= axis.count;
                value
            })
            .collect();
        values.reverse();
        values
    }

    /// The largest value of every axis, which together make the longest windows.
    pub(crate) fn widest(&self) -> Values {
        self.axes.iter().map(Counted::largest).collect()
    }

    /// The values of a parameter's axis.
    #[cfg(feature = "python")]
    pub(crate) fn axis(&self, parameter: usize) -> impl Iterator<Item = Value> {
        let axis = &self.axes[parameter];
        (0..axis.count).map(|index| axis.value(index))
    }

    /// Puts a parameter's value in each row into as many places each.
    ///
    /// # Errors
    /// [`Error::Interrupted`] where the watch says so.
    #[cfg(feature = "python")]
    pub(crate) fn fill<V>(
        &self,
        parameter: usize,
        width: usize,
        places: &mut [V],
        put: impl Fn(Value, &mut [V]),
        watch: &Watch,
    ) -> Result<(), Error> {
        let axis = &self.axes[parameter];
        // For so many rows the value stays the same.
        let same: usize = self.axes[parameter + 1..].iter().map(|axis| axis.count).product();
        let mut untold = 0;
        for (at, rows) in places.chunks_mut(same * width).enumerate() {
            let value = axis.value(at % axis.count);
            for rows in rows.chunks_mut(NEGLIGIBLE * width) {
                rows.chunks_exact_mut(width).for_each(|row| put(value, row));
                untold += rows.len();
                if untold >= NEGLIGIBLE && !watch(std::mem::take(&mut untold)) {
                    return Err(Error::Interrupted);
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
