//! What an indicator says of itself: the columns of the table.

use crate::error::Error;
use crate::line::Line;
use crate::line::NAN;
use crate::value::{SMALLEST, Value, Values};

/// The field's groups of indicators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Group {
    /// Lines in the units of the price, drawn over it.
    Overlap,
    /// How fast the price moves, and in which direction.
    Momentum,
    /// How far the price moves.
    Volatility,
    /// Volume, and its direction.
    Volume,
    /// Statistics of a window.
    Statistic,
    /// Shapes of a few candles.
    Pattern,
    /// One price for the four of a bar, or other candles.
    Price,
    /// Arithmetic of series.
    Operator,
}

impl Group {
    /// The group's name, lower-case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Overlap => "overlap",
            Self::Momentum => "momentum",
            Self::Volatility => "volatility",
            Self::Volume => "volume",
            Self::Statistic => "statistic",
            Self::Pattern => "pattern",
            Self::Price => "price",
            Self::Operator => "operator",
        }
    }
}

/// What values a parameter takes; bounds are inclusive.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs, reason = "the fields are named as they are")]
pub enum Kind {
    /// A whole number.
    Int { default: i64, min: i64, max: i64 },
    /// A finite number.
    Float { default: f64, min: f64, max: f64 },
    /// One of a few words.
    Choice { default: &'static str, choices: &'static [&'static str] },
}

impl Kind {
    /// The kind in a word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Int { .. } => "int",
            Self::Float { .. } => "float",
            Self::Choice { .. } => "choice",
        }
    }
}

/// One parameter of an indicator.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// The word by which it is passed; one word has one meaning everywhere.
    pub name: &'static str,
    /// Its kind, default and range.
    pub kind: Kind,
    /// What it does, in one line.
    pub meaning: &'static str,
}

/// What an output is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// The unit of the input: a price.
    Price,
    /// Hundredths of a whole.
    Percent,
    /// A number without a unit.
    Ratio,
    /// The unit of the volume.
    Volume,
    /// Which pattern there is, as a whole number.
    Pattern,
    /// The product of the units of two inputs, or of one with itself.
    Product,
    /// Degrees of an angle.
    Degrees,
    /// Points of an index that begins at 1000.
    Points,
}

impl Unit {
    /// The unit in a word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Price => "price",
            Self::Percent => "percent",
            Self::Ratio => "ratio",
            Self::Volume => "volume",
            Self::Pattern => "pattern",
            Self::Product => "product",
            Self::Degrees => "degrees",
            Self::Points => "points",
        }
    }
}

/// One output of an indicator.
#[derive(Clone, Copy, Debug)]
pub struct Output {
    /// The literature's name of the line.
    pub name: &'static str,
    /// What it is measured in.
    pub unit: Unit,
    /// The least and the greatest value, infinite where there is none, of bars whose open and close
    /// lie between low and high; for all periods, with other parameters at their defaults.
    pub range: Option<[f64; 2]>,
}

impl Output {
    /// The unit and the range in words, as they stand in documentation.
    #[must_use]
    pub fn measure(&self) -> String {
        let unit = match self.unit {
            Unit::Price => "in the price units of the input",
            Unit::Percent => "percent",
            Unit::Ratio => "a number without a unit",
            Unit::Volume => "in the units of the volume",
            Unit::Pattern => "a whole number, 0 where there is no pattern",
            Unit::Product => "in the product of the units of two inputs, or of one with itself",
            Unit::Degrees => "degrees",
            Unit::Points => "points of an index that begins at 1000",
        };
        match self.range {
            None => unit.into(),
            Some([least, f64::INFINITY]) => format!("{unit}, at least {least}"),
            Some([f64::NEG_INFINITY, greatest]) => format!("{unit}, at most {greatest}"),
            Some([least, greatest]) => format!("{unit}, from {least} to {greatest}"),
        }
    }
}

impl Parameter {
    /// The default value.
    #[must_use]
    pub fn default(&self) -> Value {
        match self.kind {
            Kind::Int { default, .. } => Value::Int(default),
            Kind::Float { default, .. } => Value::Float(default),
            Kind::Choice { default, .. } => Value::Choice(default),
        }
    }

    /// The value that is called by a word.
    #[must_use]
    pub fn choice(&self, word: &str) -> Option<Value> {
        let Kind::Choice { choices, .. } = self.kind else { return None };
        choices.iter().find(|known| **known == word).map(|known| Value::Choice(known))
    }

    /// Whether the value lies in the range.
    #[must_use]
    pub fn allows(&self, value: Value) -> bool {
        match (self.kind, value) {
            (Kind::Int { min, max, .. }, Value::Int(value)) => (min..=max).contains(&value),
            (Kind::Float { min, max, .. }, Value::Float(value)) => (min..=max).contains(&value),
            (Kind::Choice { choices, .. }, Value::Choice(value)) => choices.contains(&value),
            _ => false,
        }
    }

    /// The range in words, as it stands in messages and documentation.
    #[must_use]
    pub fn allowed(&self) -> String {
        match self.kind {
            Kind::Int { min, max, .. } => format!("from {min} to {max}"),
            Kind::Float { min, max, .. } if min == SMALLEST && max == f64::MAX => {
                "finite and above 0".into()
            }
            Kind::Float { min: f64::MIN, max: f64::MAX, .. } => "finite".into(),
            Kind::Float { min, max, .. } => format!("from {min:?} to {max:?}"),
            Kind::Choice { choices, .. } => format!("one of \"{}\"", choices.join("\", \"")),
        }
    }
}

/// A row of the table in data: everything that an indicator says of itself.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// The name by which it is called.
    pub name: &'static str,
    /// The name in full.
    pub title: &'static str,
    /// The class of its streams.
    pub stream: &'static str,
    /// The field's group.
    pub group: Group,
    /// The series it reads.
    pub inputs: &'static [&'static str],
    /// Its parameters, in the order in which they are passed.
    pub parameters: &'static [Parameter],
    /// Its lines, in the literature's order.
    pub outputs: &'static [Output],
    /// Whether its outputs are whole numbers, as those of candle patterns: `i32`, 0 in the warm-up
    /// and at gaps.
    pub integer_valued: bool,
    /// The formula, in one line.
    pub formula: &'static str,
    /// What it tells.
    pub about: &'static str,
    /// Where the definition stands.
    pub source: &'static str,
}

impl Spec {
    /// Refuses values outside their ranges.
    ///
    /// # Errors
    /// [`Error::Parameter`] for the first that is outside; [`Error::Count`] for too many or few.
    pub fn check(&self, values: &[Value]) -> Result<(), Error> {
        self.one_for_each(values.len())?;
        for (parameter, &value) in self.parameters.iter().zip(values) {
            if !parameter.allows(value) {
                return Err(self.refuse(parameter, value.to_string()));
            }
        }
        Ok(())
    }

    /// Refuses another count than that of the parameters.
    ///
    /// # Errors
    /// [`Error::Count`] where it differs.
    pub fn one_for_each(&self, given: usize) -> Result<(), Error> {
        self.same_count("parameters", self.parameters.len(), given)
    }

    fn same_count(&self, of: &'static str, expected: usize, given: usize) -> Result<(), Error> {
        if given == expected {
            return Ok(());
        }
        Err(Error::Count { indicator: self.name, of, expected, given })
    }

    /// The refusal of a value, given as text because not every number is a [`Value`].
    #[must_use]
    pub fn refuse(&self, parameter: &Parameter, given: String) -> Error {
        Error::Parameter {
            indicator: self.name,
            parameter: parameter.name,
            allowed: parameter.allowed(),
            given,
        }
    }

    /// The default of every parameter.
    #[must_use]
    pub fn defaults(&self) -> Values {
        self.parameters.iter().map(Parameter::default).collect()
    }

    /// Whether all inputs are columns of a bar, so that a frame can stand for them.
    #[must_use]
    pub fn takes_frame(&self) -> bool {
        let columns = ["open", "high", "low", "close", "volume"];
        self.inputs.iter().all(|input| columns.contains(input))
    }

    /// Refuses series of unequal length, or of another number than the inputs; returns the number
    /// of bars.
    ///
    /// # Errors
    /// [`Error::Length`] for the first that differs, [`Error::Count`] for too many or few.
    pub fn bars(&self, inputs: &[&[f64]]) -> Result<usize, Error> {
        self.same_count("inputs", self.inputs.len(), inputs.len())?;
        let bars = inputs[0].len();
        for (&name, input) in self.inputs.iter().zip(inputs) {
            self.same_length(name, bars, input.len())?;
        }
        Ok(bars)
    }

    /// Refuses lines of another length than the series, of another number than the outputs, or made
    /// of something else.
    ///
    /// # Errors
    /// [`Error::Length`] for the first that differs, [`Error::Count`] for too many or few,
    /// [`Error::Element`] for doubles in place of whole numbers, or the other way round.
    pub(crate) fn check_outputs(&self, bars: usize, outputs: &[Line]) -> Result<(), Error> {
        self.same_count("outputs", self.outputs.len(), outputs.len())?;
        self.check_elements(outputs)?;
        let mut lines = self.outputs.iter().zip(outputs);
        lines.try_for_each(|(line, output)| self.same_length(line.name, bars, output.len()))
    }

    /// Refuses doubles in place of whole numbers, or the other way round.
    pub(crate) fn check_elements(&self, outputs: &[Line]) -> Result<(), Error> {
        let fits = |line: &Line| matches!(line, Line::Integers(_)) == self.integer_valued;
        if outputs.iter().all(fits) {
            return Ok(());
        }
        let (expected, given) = if self.integer_valued { ("i32", "f64") } else { ("f64", "i32") };
        Err(Error::Element { indicator: self.name, expected, given })
    }

    /// The size of a value of an output, in bytes.
    #[cfg(feature = "python")]
    pub(crate) fn value_size(&self) -> usize {
        if self.integer_valued { size_of::<i32>() } else { size_of::<f64>() }
    }

    /// The type of the outputs in Python's words.
    #[must_use]
    pub fn dtype(&self) -> &'static str {
        if self.integer_valued { "int32" } else { "float64" }
    }

    /// What stands in the warm-up and at gaps.
    #[must_use]
    pub fn nothing(&self) -> f64 {
        if self.integer_valued { 0.0 } else { NAN }
    }

    /// Refuses a series of a length other than the first input's.
    ///
    /// # Errors
    /// [`Error::Length`] where they differ.
    pub fn same_length(&self, name: &str, expected: usize, given: usize) -> Result<(), Error> {
        if given == expected {
            return Ok(());
        }
        Err(Error::Length {
            indicator: self.name,
            name: name.into(),
            first: self.inputs[0],
            expected,
            given,
        })
    }
    /// Refuses a matrix of a shape other than the one expected.
    ///
    /// # Errors
    /// [`Error::Shape`] where they differ.
    pub fn same_shape(&self, name: &str, expected: &[usize], given: &[usize]) -> Result<(), Error> {
        if given == expected {
            return Ok(());
        }
        Err(Error::Shape {
            indicator: self.name,
            name: name.into(),
            expected: expected.into(),
            given: given.into(),
        })
    }
}

#[cfg(test)]
mod tests;
