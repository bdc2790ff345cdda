//! The texts that follow from a row: signatures, docstrings, its line in tables.
//!
//! Python's functions carry them at run time; stubs and the README hold the same texts, and a test
//! holds those against these.

use crate::row::Row;
use crate::spec::{Kind, Output, Parameter, Spec};
use crate::value::Value;
use std::fmt::Write as _;

/// The ways to call an indicator from Python.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Callable {
    /// `x(inputs…, parameters…, kernel=None, *, gaps="skip", out=None)`.
    Single,
    /// `x_batch(inputs…, ranges…, kernel=None, *, gaps="skip", out=None, progress=None)`.
    Batch,
    /// `XStream(parameters…, kernel=None, *, gaps="skip")`.
    Stream,
    /// `reference.x(inputs…, parameters…, *, gaps="skip")`.
    Reference,
    /// `verify("x", inputs…, parameters…)`.
    Verify,
    /// `panel.x(inputs…, parameters…, kernel=None, *, gaps="skip", out=None, progress=None)`.
    Panel,
    /// `panel.x_batch(inputs…, ranges…, kernel=None, *, gaps="skip", out=None, progress=None)`.
    PanelBatch,
}

/// An argument: its name, and its default as Python writes it.
#[derive(Clone, Debug)]
pub struct Argument {
    /// The name.
    pub name: String,
    /// The default, where there is one.
    pub default: Option<String>,
    /// The type in a stub.
    pub hint: &'static str,
}

impl Callable {
    /// The name in Python.
    #[must_use]
    pub fn name(self, spec: &Spec) -> String {
        match self {
            Self::Single | Self::Reference | Self::Verify | Self::Panel => spec.name.into(),
            Self::Batch | Self::PanelBatch => format!("{}_batch", spec.name),
            Self::Stream => spec.stream.into(),
        }
    }

    /// Whether the parameters are ranges.
    fn sweeps(self) -> bool {
        matches!(self, Self::Batch | Self::PanelBatch)
    }

    /// Whether the inputs are matrices of bars × symbols.
    #[must_use]
    pub fn panels(self) -> bool {
        matches!(self, Self::Panel | Self::PanelBatch)
    }

    /// The arguments that go by position or name.
    #[must_use]
    pub fn arguments(self, spec: &Spec) -> Vec<Argument> {
        let input = |name: &&str| Argument { name: (*name).into(), default: None, hint: "Series" };
        let mut arguments: Vec<Argument> = match self {
            Self::Stream => Vec::new(),
            _ => spec.inputs.iter().map(input).collect(),
        };
        arguments.extend(spec.parameters.iter().map(|parameter| match self {
            Self::Batch | Self::PanelBatch => Argument {
                name: format!("{}_range", parameter.name),
                default: Some(written(parameter.default())),
                hint: hints(parameter).1,
            },
            _ => Argument {
                name: parameter.name.into(),
                default: Some(written(parameter.default())),
                hint: hints(parameter).0,
            },
        }));
        if !matches!(self, Self::Reference | Self::Verify) {
            let default = Some("None".into());
            arguments.push(Argument { name: "kernel".into(), default, hint: "Kernel | None" });
        }
        arguments
    }

    /// The arguments that go by name alone: what the rows share.
    #[must_use]
    pub fn keywords(self, spec: &Spec) -> Vec<Argument> {
        let argument = |name: &str, default: &str, hint| Argument {
            name: name.into(),
            default: Some(default.into()),
            hint,
        };
        let mut keywords = Vec::new();
        if self != Self::Verify {
            keywords.push(argument("gaps", "'skip'", "Gaps"));
        }
        if self.sweeps() || matches!(self, Self::Single | Self::Panel) {
            let hint = match (self.sweeps(), spec.outputs, spec.integer_valued) {
                (false, [_], false) => "Array | None",
                (false, [_], true) => "Integers | None",
                (false, _, false) => "Sequence[Array] | None",
                (false, _, true) => "Sequence[Integers] | None",
                (true, [_], false) => "Array | Mapping[str, object] | None",
                (true, [_], true) => "Integers | Mapping[str, object] | None",
                _ => "Mapping[str, object] | None",
            };
            keywords.push(argument("out", "None", hint));
        }
        if self.sweeps() || self.panels() {
            keywords.push(argument("progress", "None", "Progress"));
        }
        if self.panels() {
            keywords.push(argument("symbol", "None", "object"));
        }
        keywords
    }

    /// The signature as Python writes it.
    #[must_use]
    pub fn signature(self, spec: &Spec) -> String {
        let write = |argument: Argument| match argument.default {
            Some(default) => format!("{}={default}", argument.name),
            None => argument.name,
        };
        let mut arguments: Vec<String> = self.arguments(spec).into_iter().map(write).collect();
        let keywords: Vec<String> = self.keywords(spec).into_iter().map(write).collect();
        if !keywords.is_empty() {
            arguments.push("*".into());
        }
        arguments.extend(keywords);
        format!("({})", arguments.join(", "))
    }

    /// The signature of what takes the parameters alone, by name.
    #[must_use]
    pub fn parameters_alone(spec: &Spec) -> String {
        let write =
            |parameter: &Parameter| format!("{}={}", parameter.name, written(parameter.default()));
        let parameters: Vec<String> = spec.parameters.iter().map(write).collect();
        format!("({})", parameters.join(", "))
    }

    /// The docstring.
    #[must_use]
    pub fn docstring(self, row: &Row) -> String {
        let spec = &row.spec;
        let title = match self {
            Self::Batch => format!("{}, for every combination of parameters.", spec.title),
            Self::Stream => format!("{}, bar by bar.", spec.title),
            Self::Reference => format!("{}, as the book has it: naive and slow.", spec.title),
            Self::Single | Self::Verify => format!("{}.", spec.title),
            Self::Panel => format!("{}, for many symbols at once.", spec.title),
            Self::PanelBatch => {
                format!("{}, for every combination of parameters and many symbols.", spec.title)
            }
        };
        let mut text = format!("{title}\n\n{}\n\nFormula: {}\n", spec.about, spec.formula);
        section(&mut text, "Parameters", &self.parameters(spec));
        let indent = if self == Self::Stream { "" } else { "    " };
        let returns = format!("{}\n{indent}{}", self.returns(spec), measures(spec));
        section(&mut text, "Returns", &returns);
        section(&mut text, "Warm-up", &warm_up(row));
        let unequal = if self.panels() {
            "shapes or symbols that differ, a symbol that is there twice"
        } else {
            "series of unequal length"
        };
        section(&mut text, "Raises", &raises(unequal));
        section(&mut text, "Source", spec.source);
        section(&mut text, "Examples", &self.example(spec));
        text
    }

    fn parameters(self, spec: &Spec) -> String {
        let mut text = String::new();
        if self != Self::Stream {
            for (index, input) in spec.inputs.iter().enumerate() {
                let what = if self.panels() { MATRIX } else { SERIES };
                let _infallible = writeln!(text, "{input} : {what}");
                if index == 0 && spec.takes_frame() {
                    text += if self.panels() { BARS_OF_ALL } else { BARS };
                }
            }
        }
        for parameter in spec.parameters {
            let (name, meaning) = (parameter.name, parameter.meaning);
            let kind = kind(parameter);
            let (allowed, default) = (parameter.allowed(), written(parameter.default()));
            let _infallible = match (self, parameter.kind) {
                (way, Kind::Choice { .. }) if way.sweeps() => writeln!(
                    text,
                    "{name}_range : str or list of str, default {default}\n    {meaning}; \
                     {allowed}, or several of them."
                ),
                (way, _) if way.sweeps() => writeln!(
                    text,
                    "{name}_range : {kind}, tuple (start, stop, step) or list of {kind}, default \
                     {default}\n    {meaning}; {allowed}. Both ends of a tuple are included; a \
                     list, range or array is its values."
                ),
                _ => writeln!(text, "{}", described(parameter)),
            };
        }
        if self != Self::Reference {
            text += "kernel : str, optional\n    \"auto\", or one of `verita.kernels()`. The bits \
                     do not depend on it.\n";
        }
        let _infallible = writeln!(
            text,
            "gaps : {{\"skip\", \"restart\"}}\n    At a gap the output is {}. \"skip\": apart from \
             that the bar does not exist. \"restart\": every run of finite bars stands alone.",
            spec.nothing()
        );
        for keyword in self.keywords(spec) {
            text += match keyword.name.as_str() {
                "out" => self.out(spec).replace("float64", spec.dtype()),
                "progress" => PROGRESS.into(),
                "symbol" => SYMBOL.into(),
                _ => String::new(),
            }
            .as_str();
        }
        text.pop();
        text
    }

    /// What `out=` takes.
    fn out(self, spec: &Spec) -> &'static str {
        match (self.sweeps(), spec.outputs) {
            (true, [_]) => {
                "out : numpy.ndarray or dict, optional\n    Memory to use again: an array as \
                 \"values\" would be, or an earlier result. It must be C-contiguous, writable \
                 float64 and lie apart from the inputs. After an interrupt it may be partly \
                 written.\n"
            }
            (true, _) => {
                "out : dict, optional\n    Memory to use again: arrays by the names of the outputs, \
                 such as an earlier result. They must be C-contiguous, writable float64 and lie \
                 apart from the inputs and from each other. After an interrupt they may be partly \
                 written.\n"
            }
            (_, [_]) => {
                "out : numpy.ndarray, optional\n    Memory to use again: an array as the result \
                 would be, which is then the result. It must be C-contiguous, writable float64 \
                 and lie apart from the inputs. After an interrupt it may be partly written.\n"
            }
            _ => {
                "out : tuple of numpy.ndarray, optional\n    Memory to use again: arrays as the \
                 result would have, which are then the result's. They must be C-contiguous, \
                 writable float64 and lie apart from the inputs and from each other. After an \
                 interrupt they may be partly written.\n"
            }
        }
    }

    fn returns(self, spec: &Spec) -> String {
        let lines: Vec<&str> = spec.outputs.iter().map(|output| output.name).collect();
        let (dtype, nothing) = (spec.dtype(), spec.nothing());
        let (missing, own) = if spec.integer_valued {
            ("", "")
        } else {
            (
                ", missing where there is no value",
                "; where there is no value it has the kind's own missing one",
            )
        };
        match (self, lines.as_slice()) {
            (Self::Batch | Self::PanelBatch, lines) => {
                let values = if lines.len() == 1 { "values".into() } else { lines.join("\", \"") };
                let plurals: Vec<String> =
                    spec.parameters.iter().map(|parameter| plural(parameter.name)).collect();
                let columns = match plurals.as_slice() {
                    [] => String::new(),
                    plurals => {
                        format!(" \"{}\": the parameters of each row.", plurals.join("\", \""))
                    }
                };
                let shape = if self.panels() {
                    "array of rows × bars × symbols with a row for each combination, in the order \
                     of `itertools.product`, and a column for each symbol"
                } else {
                    "matrix with a row for each combination, in the order of `itertools.product`, \
                     and a column for each bar"
                };
                let rest = if self.panels() {
                    "\n    \"index\", \"symbols\": the labels of bars and columns, or their \
                     numbers. In the long form\n    the arrays are rows × bars, and \
                     \"symbols\" has a label for each bar."
                } else {
                    " These are arrays whatever the inputs are."
                };
                let dtype = match spec.dtype() {
                    "int32" => "an int32",
                    _ => "a float64",
                };
                format!("dict\n    \"{values}\": {dtype} {shape}.{columns}{rest}")
            }
            (Self::Stream, _) => "A stream. `update` takes the values of one bar, or one mapping or \
                 row that has them by name, and answers the indicator's, or None in the warm-up and \
                 at a gap; `value` is the last answer that was not None, `bars` how many were \
                 taken since it was fresh, `lookback` how many come before the first answer, \
                 `ready` whether these are over; `peek` answers what `update` would and \
                 takes nothing, at the price of copying the window; `update_many` takes arrays, \
                 Series or a frame and answers in kind; `prime` takes the same and answers what \
                 `update` would answer to their last bar; `reset` forgets every bar. Streams can be \
                 copied, compared, pickled, and saved by `to_bytes`; `from_bytes` goes on with the \
                 same bits, and refuses what was truncated, altered or saved by something else as a \
                 ValueError."
                .into(),
            (Self::Panel, [_]) => format!(
                "numpy.ndarray, frame or Series\n    {dtype}, bars × symbols as \
                 the input: each column what the single call has for it, {nothing}\n    during its \
                 warm-up and at its gaps. Frames give a frame of their kind, with their index\n    \
                 and columns{missing}; the long form gives a Series.",
            ),
            (Self::Panel, lines) => format!(
                "verita.{}, a named tuple of numpy.ndarray, frames or Series\n    ({}), {dtype}, \
                 bars × symbols as the inputs: each column what the single call has for it,\n    \
                 {nothing} during its warm-up and at its gaps. Frames give frames of their kind, with \
                 their\n    index and columns{missing}; the long form gives \
                 Series of these\n    names. `result.to_frame()` makes one frame of them.",
                result_class(spec).unwrap_or_default(),
                lines.join(", ")
            ),
            (_, [_]) => {
                let name = match spec.inputs {
                    [_] => "its name".into(),
                    _ => format!("the name '{}'", spec.name),
                };
                format!(
                    "numpy.ndarray, or a Series\n    {dtype}, as long as the input and aligned with \
                     it; {nothing} during the warm-up and at gaps.\n    A Series of pandas, polars or \
                     pyarrow gives one of its kind, with its index and\n    {name}{own}."
                )
            }
            (_, lines) => format!(
                "verita.{}, a named tuple of numpy.ndarray or Series\n    ({}), {dtype}, as long as \
                 the input and aligned with it; {nothing} during the warm-up and at gaps.\n    A Series of \
                 pandas, polars or pyarrow gives Series of its kind, with its index and\n    these \
                 names{}.\n    \
                 `result.to_frame()` makes one frame of them.",
                result_class(spec).unwrap_or_default(),
                lines.join(", "),
                own.replace("it has", "they have")
            ),
        }
    }

    fn example(self, spec: &Spec) -> String {
        let inputs = spec.inputs.join(", ");
        let data: Vec<String> = spec
            .inputs
            .iter()
            .map(|input| {
                let shape = if self.panels() { ".reshape(100, 3)" } else { "" };
                format!(">>> {input} = np.linspace(90.0, 110.0, 300){shape}")
            })
            .collect();
        let (name, stream, first) = (spec.name, spec.stream, spec.outputs[0].name);
        let line = if spec.outputs.len() == 1 { String::new() } else { format!(".{first}") };
        let call = match self {
            Self::Single | Self::Verify => {
                format!(">>> verita.{name}({inputs}){line}.shape\n(300,)")
            }
            Self::Reference => {
                format!(">>> verita.reference.{name}({inputs}){line}.shape\n(300,)")
            }
            Self::Panel => format!(">>> verita.panel.{name}({inputs}){line}.shape\n(100, 3)"),
            Self::Batch | Self::PanelBatch => {
                let matrix = if spec.outputs.len() == 1 { "values" } else { first };
                let mut arguments: Vec<String> = vec![inputs];
                let mut rows = 1;
                if let Some(first) = spec.parameters.first()
                    && let Kind::Int { default, .. } = first.kind
                {
                    rows = 3;
                    arguments.push(format!("({default}, {}, 5)", default + 10));
                }
                let arguments = arguments.join(", ");
                let (path, shape) = if self.panels() { ("panel.", "100, 3") } else { ("", "300") };
                format!(
                    ">>> verita.{path}{name}_batch({arguments})[\"{matrix}\"].shape\n\
                     ({rows}, {shape})"
                )
            }
            Self::Stream => {
                let bars = if spec.inputs.len() == 1 {
                    spec.inputs[0].into()
                } else {
                    format!("zip({inputs})")
                };
                let last = if spec.outputs.len() == 1 {
                    format!("verita.{name}({inputs})[-1].item()")
                } else {
                    format!("tuple(line[-1].item() for line in verita.{name}({inputs}))")
                };
                let bar = if spec.inputs.len() == 1 { "bar" } else { "*bar" };
                format!(
                    ">>> stream = verita.{stream}()\n>>> for bar in {bars}:\n...     value = \
                     stream.update({bar})\n>>> value == {last}\nTrue"
                )
            }
        };
        format!(">>> import numpy as np\n>>> import verita\n{}\n{call}", data.join("\n"))
    }
}

const PROGRESS: &str = "progress : bool or callable, optional\n    True shows a bar: that of tqdm \
     where it is installed, else a line on stderr. A callable is told, on the caller's thread, how \
     many series are done and of how many: `f(done, total)`. It is called now and then, and once \
     when all are done; what it raises stops the work.\n";

const SERIES: &str = "array_like or Series\n    One-dimensional, real; contiguous float64 is read \
     without a copy, `Decimal` and other objects\n    that are real numbers are rounded once. Bars \
     that are not finite, and missing ones, are gaps.\n    A frame with one column of numbers \
     stands for it.";

const BARS: &str = "    In place of all inputs there may be one frame of pandas, polars or \
     pyarrow, a dict\n    or an array of records, with a column for each, in upper or lower case; \
     of one symbol.\n";

const MATRIX: &str = "numpy.ndarray or frame\n    Two-dimensional, bars × symbols, real; float64 is \
     read without a copy. Or a frame of\n    pandas, polars or pyarrow with a column for each \
     symbol. Every symbol has gaps of its\n    own, where it is not finite or missing.";

const BARS_OF_ALL: &str = "    In place of all inputs there may be one frame: of pandas with two \
     levels of columns,\n    inputs and symbols, or of any kind in the long form, with these columns \
     and symbols; or a\n    dict of the inputs, or of a frame for each symbol, for which a dict of \
     results comes back.\n    A Series beside frames is the same for every symbol.\n";

const SYMBOL: &str = "symbol : str or array_like, optional\n    For the long form, in which the bars \
     of all symbols stand below each other, in any order\n    of symbols: which symbol each bar is \
     of. One label a bar, or the name of a column of the\n    frame or of a level of its index, by \
     default \"symbol\". Results are aligned with the bars.\n";

/// What is raised; `unequal` are inputs that do not belong together.
fn raises(unequal: &str) -> String {
    format!(
        "ValueError\n    A parameter outside its range, {unequal},\n    different indexes, \
         dates that fall, a frame that lacks a column or has it twice, or has\n    the bars of several \
         symbols where they belong to one; an unknown kernel or rule for gaps.\nTypeError\n    An argument of the wrong type or dimension, Series of \
         two packages.\nMemoryError\n    Too little memory for the result, or for what it takes \
         to compute it."
    )
}

/// A parameter: its kind, its default, what it means, what is allowed.
fn described(parameter: &Parameter) -> String {
    let (name, meaning) = (parameter.name, parameter.meaning);
    let (kind, default) = (kind(parameter), written(parameter.default()));
    let allowed = match parameter.kind {
        Kind::Choice { .. } => String::new(),
        _ => format!("; {}", parameter.allowed()),
    };
    format!("{name} : {kind}, default {default}\n    {meaning}{allowed}.")
}

/// The docstring in the stub: what is this row's own.
#[must_use]
pub fn in_stub(row: &Row) -> String {
    let spec = &row.spec;
    let own = [
        ("Formula", spec.formula),
        ("Returns", &measures(spec)),
        ("Warm-up", &warm_up(row)),
        ("Source", spec.source),
    ];
    let mut text = format!("{}.\n\n{}\n\n", spec.title, spec.about);
    for (title, words) in own {
        let _infallible = writeln!(text, "{title}: {words}");
    }
    if !spec.parameters.is_empty() {
        let parameters: Vec<String> = spec.parameters.iter().map(described).collect();
        section(&mut text, "Parameters", &parameters.join("\n"));
    }
    text
}

/// Outputs with their units and ranges; neighbours of the same stand together.
fn measures(spec: &Spec) -> String {
    let alike = |one: &Output, next: &Output| one.unit == next.unit && one.range == next.range;
    let measure = |outputs: &[Output]| {
        let names: Vec<&str> = outputs.iter().map(|output| output.name).collect();
        format!("{}: {}.", names.join(", "), outputs[0].measure())
    };
    spec.outputs.chunk_by(alike).map(measure).collect::<Vec<_>>().join(" ")
}

/// The class of an indicator's results in Python, where it has several outputs.
#[must_use]
pub fn result_class(spec: &Spec) -> Option<&'static str> {
    (spec.outputs.len() > 1).then(|| spec.stream.trim_end_matches("Stream"))
}

/// The docstring of that class.
#[must_use]
pub fn result_docstring(spec: &Spec) -> String {
    let names: Vec<&str> = spec.outputs.iter().map(|output| output.name).collect();
    let (lines, name, inputs) = (names.join(", "), spec.name, spec.inputs.join(", "));
    let data =
        spec.inputs.iter().map(|input| format!(">>> {input} = np.linspace(90.0, 110.0, 300)\n"));
    format!(
        "{}: the lines {lines}.\n\nA named tuple in this order, whatever went in: of arrays, of \
         Series, of frames of a panel,\nof the numbers of one bar. `result.{first}` and \
         `result[\"{first}\"]` are `result[0]`;\n`result.to_frame(prefix=\"\")` makes one frame of \
         Series or frames. Results can be pickled and copied.\n\nExamples\n--------\n>>> import \
         numpy as np\n>>> import verita\n{}>>> {lines} = verita.{name}({inputs})\n>>> \
         verita.{name}({inputs})[\"{last}\"].shape\n(300,)\n",
        spec.title,
        data.collect::<String>(),
        first = names[0],
        last = names[names.len() - 1],
    )
}

/// A value as Python writes it.
#[must_use]
pub fn written(value: Value) -> String {
    match value {
        Value::Choice(word) => format!("'{word}'"),
        number => number.to_string(),
    }
}

/// The kind of a parameter in words.
#[must_use]
pub fn kind(parameter: &Parameter) -> String {
    match parameter.kind {
        Kind::Choice { choices, .. } => format!("{{\"{}\"}}", choices.join("\", \"")),
        other => other.name().into(),
    }
}

/// The types of a parameter and of its axis in a stub.
fn hints(parameter: &Parameter) -> (&'static str, &'static str) {
    match parameter.kind {
        Kind::Int { .. } => ("Integer", "IntRange"),
        Kind::Float { .. } => ("Number", "FloatRange"),
        Kind::Choice { .. } => ("Average", "AverageRange"),
    }
}

/// The name of a parameter's column in the result of a sweep.
#[must_use]
pub fn plural(parameter: &str) -> String {
    format!("{parameter}s")
}

fn warm_up(row: &Row) -> String {
    let bars = row.lookback(&row.spec.defaults());
    format!(
        "The first `verita.catalog()[\"{}\"].lookback(...)` values are {}, by default {bars}.",
        row.spec.name,
        row.spec.nothing()
    )
}

fn section(text: &mut String, title: &str, body: &str) {
    let line = "-".repeat(title.len());
    text.extend(["\n", title, "\n", &line, "\n", body, "\n"]);
}

/// The row of the README's table.
#[must_use]
pub fn table_row(spec: &Spec) -> String {
    let parameters: Vec<String> = spec
        .parameters
        .iter()
        .map(|parameter| format!("{}={}", parameter.name, written(parameter.default())))
        .collect();
    format!(
        "| `{}` | {} | {} | {} | {} | {} |",
        spec.name,
        spec.title,
        spec.group.name(),
        spec.inputs.join(", "),
        parameters.join(", "),
        spec.formula
    )
}
