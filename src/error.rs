//! The one error of the crate, and the one place where its messages are written.

/// Why a call was refused. Nothing is computed before an error is returned, and after it
/// everything can be used as before.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A parameter lies outside the range for which the formula means something.
    #[error("{indicator}: {parameter} must be {allowed}, got {given}")]
    Parameter {
        /// Name of the indicator.
        indicator: &'static str,
        /// Name of the parameter.
        parameter: &'static str,
        /// The allowed values, in words.
        allowed: String,
        /// The value that was given, as it was given.
        given: String,
    },
    /// There is not one value, axis or series for each parameter, input or output.
    #[error("{indicator}: there must be {expected} {of}, got {given}")]
    Count {
        /// Name of the indicator.
        indicator: &'static str,
        /// What there must be so many of: parameters, inputs, outputs.
        of: &'static str,
        /// How many the indicator has.
        expected: usize,
        /// How many were given.
        given: usize,
    },
    /// An axis of a sweep is not one that can be walked.
    #[error("{indicator}: {parameter}_range {reason}")]
    Range {
        /// Name of the indicator.
        indicator: &'static str,
        /// Name of the parameter that the axis varies.
        parameter: &'static str,
        /// What is wrong with the axis.
        reason: String,
    },
    /// The inputs, or an output, differ in length.
    #[error("{indicator}: {name} must have as many bars as {first} ({expected}), got {given}")]
    Length {
        /// Name of the indicator.
        indicator: &'static str,
        /// The series of the wrong length.
        name: String,
        /// The series that it is held against.
        first: &'static str,
        /// Bars of the first series.
        expected: usize,
        /// Bars of the series named.
        given: usize,
    },
    /// A matrix of a panel differs in shape from the first, or from what the result needs.
    #[error("{indicator}: {name} must have the shape {expected:?}, got {given:?}")]
    Shape {
        /// Name of the indicator.
        indicator: &'static str,
        /// The matrix of the wrong shape.
        name: String,
        /// The shape that it should have.
        expected: Vec<usize>,
        /// The shape that it has.
        given: Vec<usize>,
    },
    /// The memory for the outputs is not of what they are made of.
    #[error("{indicator}: the outputs must be {expected}, got {given}")]
    Element {
        /// Name of the indicator.
        indicator: &'static str,
        /// What the outputs are made of.
        expected: &'static str,
        /// What was given.
        given: &'static str,
    },
    /// The kernel does not exist, or this CPU cannot run it.
    #[error("kernel must be one of \"auto\", {available} on this CPU, got {given:?}")]
    Kernel {
        /// The kernels that can run here.
        available: String,
        /// The name that was given.
        given: String,
    },
    /// The rule for gaps does not exist.
    #[error("gaps must be \"skip\" or \"restart\", got {given:?}")]
    Gaps {
        /// The name that was given.
        given: String,
    },
    /// There is no indicator of that name.
    #[error("there is no indicator {given:?}{nearest}")]
    Unknown {
        /// The name that was given.
        given: String,
        /// The names that are near, in words; empty where none is.
        nearest: String,
    },
    /// The result, or the work on it, does not fit into the memory of this machine or process.
    #[error("{indicator}: there is not enough memory for this call, which needs {}", readable(*.bytes))]
    Memory {
        /// Name of the indicator.
        indicator: &'static str,
        /// Size of what is needed; `usize::MAX` stands for anything that cannot be counted.
        bytes: usize,
    },
    /// Bytes that should be a saved stream were truncated, altered, or saved by something else.
    #[error("not a saved stream: {reason}")]
    Corrupt {
        /// What does not fit.
        reason: String,
    },
    /// Work was told to stop.
    #[error("interrupted")]
    Interrupted,
}

/// A size of memory for a person; what cannot be counted is no number.
fn readable(bytes: usize) -> String {
    if bytes == usize::MAX {
        return "more bytes than can be counted".into();
    }
    let mut size = bytes as f64;
    for unit in ["bytes", "kB", "MB", "GB", "TB", "PB"] {
        if size < 1000.0 {
            return format!("{} {unit}", (size * 10.0).round() / 10.0);
        }
        size /= 1000.0;
    }
    format!("{} EB", (size * 10.0).round() / 10.0)
}
