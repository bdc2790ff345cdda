//! The texts that follow from the table are committed, and must be those of the table.
//!
//! `make generate` (`VERITA_BLESS=1 cargo test --test generated`) writes them anew.
#![expect(clippy::format_collect, reason = "short texts, put together once")]

use serde_json::{Value as Json, json};
use std::fmt::Write as _;
use std::path::Path;
use verita::docs::{
    Argument, Callable, in_stub, plural, result_class, result_docstring, table_row,
};
use verita::spec::{Kind, Spec};
use verita::value::{Value, Values};
use verita::{ROWS, Row};

fn check(path: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("VERITA_BLESS").is_some() {
        std::fs::write(&path, text).expect("the text can be written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let name = path.display();
    assert!(committed == text, "{name} is not what the table says; run `make generate`");
}

fn indented(text: &str) -> String {
    let line = |line: &str| if line.is_empty() { String::new() } else { format!("    {line}") };
    text.trim_end().lines().map(line).collect::<Vec<_>>().join("\n")
}

/// An argument as it stands in a stub.
fn argument(argument: &Argument, hint: &str) -> String {
    let default = argument.default.as_ref().map_or(String::new(), |value| format!(" = {value}"));
    format!("{}: {hint}{default}", argument.name).replace('\'', "\"")
}

/// A way to give the inputs, and what is answered then.
struct Overload {
    /// Types of the inputs; none where one frame stands for all of them.
    inputs: Option<Vec<&'static str>>,
    frame: &'static str,
    returns: String,
}

/// What is answered: a line, or the result that several of them make.
fn of(spec: &Spec, line: &str) -> String {
    result_class(spec).map_or_else(|| line.into(), |class| format!("{class}[{line}]"))
}

/// What holds one input, a frame of one column too.
const ANY_SERIES: &str = "Series | Frame[Any] | Records";

/// The ways to give the inputs: in a frame, in Series, in arrays.
fn overloads(spec: &Spec) -> Vec<Overload> {
    let series = |first, others, line: &str| {
        let hint = |index| if index == 0 { first } else { others };
        let inputs = Some((0..spec.inputs.len()).map(hint).collect());
        Overload { inputs, frame: "", returns: of(spec, line) }
    };
    let mut overloads = Vec::new();
    if spec.takes_frame() {
        let returns = of(spec, "Answer");
        overloads.push(Overload { inputs: None, frame: "Frame[Answer]", returns });
        // Its values say what is answered, which no type knows.
        overloads.push(Overload { inputs: None, frame: "Records", returns: "Any".into() });
    }
    overloads.push(series("SeriesT", "SeriesT | Values", "SeriesT"));
    overloads.push(series("Values", "Values", array(spec)));
    if !spec.takes_frame() {
        // A frame of one column is that column, and so is a dict. Behind Series, in which type
        // checkers find whatever they look for.
        overloads.push(series("Frame[Answer]", ANY_SERIES, "Answer"));
        overloads.push(Overload { returns: "Any".into(), ..series("Records", ANY_SERIES, "") });
    }
    overloads
}

/// A definition for each way to give the inputs; the first has the docstring.
fn overloaded(
    name: &str,
    leading: &[&str],
    trailing: &[String],
    overloads: Vec<Overload>,
    spec: &Spec,
    doc: Option<&str>,
) -> String {
    let mut text = String::new();
    let several = overloads.len() > 1;
    for (index, overload) in overloads.into_iter().enumerate() {
        let mut arguments: Vec<String> = leading.iter().map(|&word| word.into()).collect();
        match overload.inputs {
            None => arguments.extend([format!("frame: {}", overload.frame), "/".into()]),
            Some(hints) => arguments.extend(
                spec.inputs.iter().zip(hints).map(|(input, hint)| format!("{input}: {hint}")),
            ),
        }
        arguments.extend(trailing.iter().cloned());
        let arguments = arguments.join(", ");
        let body = match doc {
            Some(doc) if index == 0 => format!("\n{doc}"),
            _ => " ...".into(),
        };
        let mark = if several { "@overload\n" } else { "" };
        let returns = overload.returns;
        let _infallible = writeln!(text, "{mark}def {name}({arguments}) -> {returns}:{body}");
    }
    text
}

/// The ways to give inputs whose kind does not show in what is answered.
fn counted(spec: &Spec, hint: &'static str, returns: &str) -> Vec<Overload> {
    let hint = if spec.takes_frame() { hint } else { ANY_SERIES };
    let inputs = Some(vec![hint; spec.inputs.len()]);
    let series = Overload { inputs, frame: "", returns: returns.into() };
    let frame = "Frame[Any] | Records";
    let framed = Overload { inputs: None, frame, returns: returns.into() };
    if spec.takes_frame() { vec![framed, series] } else { vec![series] }
}

/// The ways to give a panel: the bars of all symbols in one frame, a frame for each input, the long
/// form, matrices.
fn panels(spec: &Spec) -> Vec<Overload> {
    let mut overloads = overloads(spec);
    let hint = |index| if index == 0 { "FrameT" } else { "FrameT | Values" };
    let inputs = Some((0..spec.inputs.len()).map(hint).collect());
    let wide = Overload { inputs, frame: "", returns: of(spec, "FrameT") };
    if spec.takes_frame() {
        // Its columns say what is answered, which no type knows.
        overloads[0] =
            Overload { inputs: None, frame: "Frame[Any] | Records", returns: "Any".into() };
        overloads[1] = wide;
    } else {
        overloads.remove(2);
        overloads.insert(0, wide);
    }
    overloads
}

/// The docstring in a stub: what is a row's own where it is called, elsewhere what is another there.
fn stubbed(row: &Row, callable: Callable) -> String {
    let doc = match (callable, callable.docstring(row).lines().next()) {
        (Callable::Single, _) | (_, None) => in_stub(row),
        (_, Some(first)) => format!("{first} See `verita.{}`.", row.spec.name),
    };
    indented(&format!("\"\"\"{doc}\"\"\""))
}

/// A function as it stands in a stub; `swept` is what a sweep answers.
fn definition(row: &Row, callable: Callable, swept: &str) -> String {
    let spec = &row.spec;
    let parameters = callable.arguments(spec).into_iter().skip(spec.inputs.len());
    let mut trailing: Vec<String> = parameters.map(|word| argument(&word, word.hint)).collect();
    let keywords: Vec<String> =
        callable.keywords(spec).iter().map(|word| argument(word, word.hint)).collect();
    if !keywords.is_empty() {
        trailing.push("*".into());
    }
    trailing.extend(keywords);
    let overloads = match callable {
        Callable::Batch => counted(spec, "Series", swept),
        Callable::Panel => panels(spec),
        Callable::PanelBatch => counted(spec, "Series | Frame[Any]", swept),
        _ => overloads(spec),
    };
    let doc = stubbed(row, callable);
    overloaded(&callable.name(spec), &[], &trailing, overloads, spec, Some(&doc))
}

/// The type of an output.
fn array(spec: &Spec) -> &'static str {
    if spec.integer_valued { "Integers" } else { "Array" }
}

/// The type of an output's value.
fn scalar(spec: &Spec) -> &'static str {
    if spec.integer_valued { "int" } else { "float" }
}

/// The result of a sweep.
fn batch_name(spec: &Spec) -> String {
    format!("_{}Batch", spec.stream.trim_end_matches("Stream"))
}

/// The named tuple of several outputs, generic over what a line is.
fn result(spec: &Spec) -> String {
    let Some(class) = result_class(spec) else { return String::new() };
    let doc = indented(&format!("\"\"\"{}\"\"\"", result_docstring(spec)));
    let each = |write: &dyn Fn(&str) -> String, between| {
        let words: Vec<String> = spec.outputs.iter().map(|output| write(output.name)).collect();
        words.join(between)
    };
    let lines = each(&|_| "Line_co".into(), ", ");
    let names = each(&|name| format!("\"{name}\""), ", ");
    let arguments = each(&|name| format!("{name}: Line_co"), ", ");
    let properties =
        each(&|name| format!("    @property\n    def {name}(self) -> Line_co: ...\n"), "");
    format!(
        "\nclass {class}(_Result[Line_co], tuple[{lines}]):\n{doc}\n\n    __match_args__ = \
         ({names})\n    def __new__(_cls, {arguments}) -> Self: ...\n{properties}"
    )
}

/// The base of the streams that take the same inputs and answer a number each, by its name.
fn stream_base(spec: &Spec) -> String {
    let words = spec.inputs.iter().map(|input| input[..1].to_uppercase() + &input[1..]);
    format!("_{}{}Stream", words.collect::<String>(), if spec.integer_valued { "Flag" } else { "" })
}

/// The bases, each before the first stream that has it.
fn stream_bases() -> String {
    let mut known = Vec::new();
    let mut text = String::new();
    for spec in ROWS.iter().map(|row| &row.spec).filter(|spec| spec.outputs.len() == 1) {
        let base = stream_base(spec);
        if !known.contains(&base) {
            let _infallible = writeln!(text, "class {base}(_Stream):\n{}", stream_methods(spec));
            known.push(base);
        }
    }
    text
}

/// What a stream has whose inputs and answers are those.
fn stream_methods(spec: &Spec) -> String {
    let value = of(spec, scalar(spec));
    let mut text = format!("    @property\n    def value(self) -> {value} | None: ...\n");
    let bars = |kind: &str| -> String {
        spec.inputs.iter().map(|input| format!(", {input}: {kind}")).collect()
    };
    let bar = bars("Number | None");
    for name in ["update", "peek"] {
        for given in [", bar: Bar, /", &*bar] {
            let _infallible =
                writeln!(text, "    @overload\n    def {name}(self{given}) -> {value} | None: ...");
        }
    }
    let many = overloads(spec);
    text += &indented(&overloaded("update_many", &["self"], &[], many, spec, None));
    let answer = format!("{value} | None");
    let prime = counted(spec, "Series", &answer);
    text + "\n" + &indented(&overloaded("prime", &["self"], &[], prime, spec, None)) + "\n"
}

fn stream_class(spec: &Spec, row: &Row) -> String {
    let alone = spec.outputs.len() > 1;
    let base = if alone { "_Stream".into() } else { stream_base(spec) };
    let mut text = format!("class {}({base}):\n", spec.stream);
    let _infallible = writeln!(text, "{}\n", stubbed(row, Callable::Stream));
    for parameter in spec.parameters {
        let kind = match parameter.kind {
            Kind::Choice { .. } => "Average",
            other => other.name(),
        };
        let name = parameter.name;
        let _infallible = writeln!(text, "    @property\n    def {name}(self) -> {kind}: ...");
    }
    let arguments = Callable::Stream.arguments(spec);
    let arguments: Vec<String> = arguments.iter().map(|word| argument(word, word.hint)).collect();
    text += "    def __new__(cls, ";
    let _infallible =
        writeln!(text, "{}, *, gaps: Gaps = \"skip\") -> Self: ...", arguments.join(", "));
    if alone { text + &stream_methods(spec) } else { text }
}

const HEAD: &str = r#"# Written from the table by `make generate`.
"""Technical-analysis indicators that are proven right, the same to the last bit wherever they run.

Each docstring here has what is the indicator's own; `help` has all of it. What they have in common:

Inputs are one-dimensional and real, of equal length: arrays, lists, or Series of pandas, polars or
pyarrow; contiguous float64 is read without a copy. Where they are columns of bars, one frame, a dict
or an array of records may stand for all of them. Bars that are not finite, and missing ones, are
gaps. Arrays give arrays as long as the input, Series give Series of their kind. During the warm-up
and at gaps there is NaN; 0 where values are whole numbers.

Parameters
----------
kernel : str, optional
    "auto", or one of `verita.kernels()`. The bits do not depend on it.
gaps : {"skip", "restart"}
    "skip": apart from its place in the output a gap does not exist. "restart": every run of finite
    bars stands alone.
out : optional
    Memory to use again: what an earlier call of the same shape has answered.
progress : bool or callable, optional
    True shows a bar; a callable is told how many series are done and of how many.

Raises
------
ValueError
    A parameter outside its range, series of unequal length, different indexes, dates that fall, a
    frame that lacks a column; an unknown kernel or rule for gaps.
TypeError
    An argument of the wrong type or dimension, Series of two packages.
MemoryError
    Too little memory for the result, or for what it takes to compute it.
"""

from collections.abc import Iterable, Mapping, Sequence
from inspect import Signature
from typing import Any, ClassVar, Generic, SupportsIndex, TypedDict, final, overload

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from verita import panel as panel
from verita import reference as reference
from verita._catalog import Catalog as Catalog
from verita._catalog import Indicator as Indicator
from verita._catalog import Output as Output
from verita._catalog import Parameter as Parameter
from verita._catalog import catalog as catalog
from verita._typing import (
    Answer,
    Array,
    ArrowFrame,
    ArrowSeries,
    Average,
    AverageRange,
    Bar,
    FloatRange,
    Frame,
    Gaps,
    Integer,
    Integers,
    IntRange,
    Kernel,
    Line_co,
    NamedSeries,
    Number,
    Progress,
    Records,
    Series,
    SeriesT,
    Values,
)

__version__: str

def kernels() -> tuple[str, ...]:
    """Names of the kernels that this CPU runs, the fastest last."""

def set_threads(threads: Integer | None) -> None:
    """Limits the threads of sweeps and panels; None goes back to the default. Results do not depend on it."""

def verify(indicator: str, *arguments: Any, **parameters: Any) -> Report:
    """Runs every path of an indicator on the caller's own data and CPU.

    Takes the indicator's name, its inputs and its parameters; tells whether the bits of all paths
    agree, and how far they are from the reference.
    """

@final
class Report:
    """What `verify` found: whether every path gives the same bits, and how far they are from the
    reference.

    Plain data: it can be pickled and copied, and is equal to what says the same.
    """

    def __new__(
        cls, call: str, bars: int, paths: Sequence[tuple[str, bool]], error: float, ratio: float
    ) -> Self: ...
    def __eq__(self, value: object, /) -> bool: ...
    @property
    def call(self) -> str: ...
    @property
    def bars(self) -> int: ...
    @property
    def ok(self) -> bool: ...
    @property
    def paths(self) -> list[tuple[str, bool]]: ...
    @property
    def error(self) -> float: ...
    @property
    def ratio(self) -> float: ...

class _Result(Generic[Line_co]):
    """What the named tuples of several outputs have in common."""

    _fields: ClassVar[tuple[str, ...]]
    @classmethod
    def _make(cls, iterable: Iterable[Any]) -> Self: ...
    def _replace(self, **lines: Any) -> Self: ...
    def _asdict(self) -> dict[str, Line_co]: ...
    @overload
    def __getitem__(self, key: str | SupportsIndex, /) -> Line_co: ...
    @overload
    def __getitem__(self, key: slice, /) -> tuple[Line_co, ...]: ...
    @overload
    def to_frame(self: _Result[NamedSeries[Answer]], prefix: str = "") -> Answer: ...
    @overload
    def to_frame(self: _Result[Frame[NamedSeries[Answer]]], prefix: str = "") -> Answer: ...
    @overload
    def to_frame(self: _Result[ArrowSeries | ArrowFrame[Any]], prefix: str = "") -> Any: ...

class _Stream:
    """The base of all streams."""

    __signature__: ClassVar[Signature]
    @property
    def bars(self) -> int:
        """Bars taken since it was fresh, gaps not counted."""
    @property
    def lookback(self) -> int:
        """Bars before the first answer."""
    @property
    def ready(self) -> bool:
        """Whether the warm-up is over: bars > lookback."""
    @property
    def gaps(self) -> Gaps: ...
    def reset(self) -> None:
        """Forgets every bar."""
    def to_bytes(self) -> bytes:
        """The stream as bytes: indicator, parameters, rule for gaps, state, version, checksum."""
    @classmethod
    def from_bytes(cls, saved: bytes) -> Self:
        """The stream that `to_bytes` saved; any other bytes are a ValueError."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
"#;

/// Python's functions and types that any code may call, as far as a row could have their name.
const BUILTINS: &str = "abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod \
    compile complex delattr dict dir divmod enumerate eval exec filter float format frozenset \
    getattr globals hasattr hash help hex id input int isinstance issubclass iter len list \
    locals map max memoryview min next object oct open ord pow print property range repr \
    reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip";

/// `__all__` of a stub: what a star-import brings. A name that would hide a builtin is not of it.
fn all(names: impl IntoIterator<Item = String>) -> String {
    let shown = names.into_iter().filter(|name| !BUILTINS.split(' ').any(|word| word == name));
    let lines: String = shown.map(|name| format!("    \"{name}\",\n")).collect();
    format!("\n__all__ = [\n{lines}]\n")
}

#[test]
fn a_star_import_hides_no_builtin() {
    let names = ["sum", "sum_batch", "SumStream", "max", "sma"].map(String::from);
    assert_eq!(
        all(names),
        "\n__all__ = [\n    \"sum_batch\",\n    \"SumStream\",\n    \"sma\",\n]\n"
    );
}

#[test]
fn stubs() {
    let mut text = format!("{HEAD}\n{}", stream_bases());
    let mut exported: Vec<String> = [
        "__version__",
        "Catalog",
        "Indicator",
        "Output",
        "Parameter",
        "Report",
        "catalog",
        "kernels",
        "panel",
        "reference",
        "set_threads",
        "verify",
    ]
    .map(Into::into)
    .into();
    for row in ROWS {
        let spec = &row.spec;
        let batch = batch_name(spec);
        let outputs = spec.outputs.iter().map(|output| {
            let name = if spec.outputs.len() == 1 { "values" } else { output.name };
            format!("\"{name}\": {}", array(spec))
        });
        let parameters = spec.parameters.iter().map(|parameter| {
            let kind = match parameter.kind {
                Kind::Int { .. } => "int64",
                Kind::Float { .. } => "float64",
                Kind::Choice { .. } => "str_",
            };
            format!("\"{}\": npt.NDArray[np.{kind}]", plural(parameter.name))
        });
        let columns = outputs.chain(parameters).collect::<Vec<_>>().join(", ");
        let _infallible = writeln!(text, "\n{batch} = TypedDict(\"{batch}\", {{{columns}}})");
        text += &result(spec);
        let _infallible = write!(
            text,
            "\n{}\n{}\n{}",
            definition(row, Callable::Single, ""),
            definition(row, Callable::Batch, &batch),
            stream_class(spec, row)
        );
        for callable in [Callable::Single, Callable::Batch, Callable::Stream] {
            exported.push(callable.name(spec));
        }
        exported.extend(result_class(spec).map(Into::into));
    }
    text += &all(exported);
    check("python/verita/__init__.pyi", &text);

    let classes = ROWS.iter().filter_map(|row| result_class(&row.spec));
    let classes: String = classes.map(|class| format!("    {class},\n")).collect();
    let mut text = format!(
        "# Written from the table by `make generate`.\n\"\"\"The book of definitions.\"\"\"\n\n\
         from typing import Any, overload\n\nfrom verita import (\n{classes})\n\
         from verita._typing import (\n    Answer,\n    Array,\n    Average,\n    Frame,\n    \
         Gaps,\n    Integer,\n    Integers,\n    Number,\n    Records,\n    Series,\n    SeriesT,\n    Values,\n)\n",
    );
    for row in ROWS {
        let _infallible = write!(text, "\n{}", definition(row, Callable::Reference, ""));
    }
    text += &all(ROWS.iter().map(|row| row.spec.name.into()));
    check("python/verita/reference.pyi", &text);
}

/// What the stub of `verita.panel` begins with; behind it come names of the package's own stub.
const PANEL_HEAD: &str = r#"# Written from the table by `make generate`.
"""Many symbols at once."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from verita._typing import (
    Answer,
    Array,
    Average,
    AverageRange,
    FloatRange,
    Frame,
    FrameT,
    Gaps,
    Integer,
    Integers,
    IntRange,
    Kernel,
    Number,
    Progress,
    Records,
    Series,
    SeriesT,
    Values,
)
from verita import (
"#;

#[test]
fn panel_stubs() {
    let mut text = PANEL_HEAD.to_string();
    for spec in ROWS.iter().map(|row| &row.spec) {
        let _infallible = writeln!(text, "    {},", batch_name(spec));
        if let Some(class) = result_class(spec) {
            let _infallible = writeln!(text, "    {class},");
        }
    }
    text += ")\n";
    let mut exported = Vec::new();
    for row in ROWS {
        let spec = &row.spec;
        let swept = format!("_{}Panel", spec.stream.trim_end_matches("Stream"));
        let _infallible = write!(
            text,
            "\nclass {swept}({}): index: Any; symbols: Any\n\n{}\n{}",
            batch_name(spec),
            definition(row, Callable::Panel, ""),
            definition(row, Callable::PanelBatch, &swept)
        );
        exported.extend([Callable::Panel, Callable::PanelBatch].map(|way| way.name(spec)));
    }
    text += &all(exported);
    check("python/verita/panel.pyi", &text);
}

/// What stubtest cannot see: one frame, or one row, in place of several inputs.
#[test]
fn stubtest_allowlist() {
    let mut text = String::from(
        "# Written from the table by `make generate`.\n\
         # One frame, or row, may stand for all inputs, which no signature of the run time can say; that the\n\
         # other overloads are the signature is a rule of the conformance suite.\n",
    );
    for spec in ROWS.iter().map(|row| &row.spec) {
        let (name, stream) = (spec.name, spec.stream);
        let _infallible = writeln!(text, "verita\\.{stream}\\.(update|peek)");
        if !spec.takes_frame() {
            continue;
        }
        let _infallible = writeln!(text, "verita\\.((reference|panel)\\.)?{name}(_batch)?");
        if spec.inputs.len() > 1 {
            let _infallible = writeln!(text, "verita\\.{stream}\\.(update_many|prime)");
        }
    }
    text += "# Private: of the compiled module the stub has what the package itself calls; the others\n\
             # are their own stubs.\n";
    text += "verita\\._.*\n";
    check("python/tests/stubtest_allowlist.txt", &text);
}

#[test]
fn readme() {
    const OPEN: &str = "<!-- the table, by `make generate` -->\n";
    const CLOSE: &str = "<!-- end of the table -->";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(path).expect("there is a README");
    let (before, rest) = readme.split_once(OPEN).expect("the README marks its table");
    let (_, after) = rest.split_once(CLOSE).expect("the README marks the end of its table");
    let mut table = String::from(
        "| name | title | group | inputs | parameters | formula |\n\
         | --- | --- | --- | --- | --- | --- |\n",
    );
    for row in ROWS {
        let _infallible = writeln!(table, "{}", table_row(&row.spec));
    }
    check("README.md", &format!("{before}{OPEN}{table}{CLOSE}{after}"));
}

fn number(value: Value) -> Json {
    match value {
        Value::Int(value) => json!(value),
        Value::Float(value) => json!(value),
        Value::Choice(value) => json!(value),
    }
}

fn entry(row: &Row) -> Json {
    let spec = &row.spec;
    let parameters = spec.parameters.iter().map(|parameter| {
        let (min, max, choices) = match parameter.kind {
            Kind::Int { min, max, .. } => (json!(min), json!(max), json!(null)),
            Kind::Float { min, max, .. } => (json!(min), json!(max), json!(null)),
            Kind::Choice { choices, .. } => (json!(null), json!(null), json!(choices)),
        };
        json!({
            "name": parameter.name, "plural": plural(parameter.name),
            "kind": parameter.kind.name(), "default": number(parameter.default()),
            "min": min, "max": max, "choices": choices,
        })
    });
    let values = |change: Option<i64>| {
        let mut values = spec.defaults();
        for (value, parameter) in values.iter_mut().zip(spec.parameters).take(1) {
            if let (Some(period), Kind::Int { min, .. }) = (change, parameter.kind) {
                *value = Value::Int(period.max(min));
            }
        }
        values
    };
    let sets = [None, Some(1), Some(2), Some(17), Some(50), Some(1000)].map(values);
    let lookback = |values: &Values| {
        let params: Vec<Json> = values.iter().map(|&value| number(value)).collect();
        json!({ "params": params, "lookback": row.lookback(values) })
    };
    json!({
        "name": spec.name, "title": spec.title, "group": spec.group.name(),
        "stream": spec.stream, "inputs": spec.inputs, "params": parameters.collect::<Vec<_>>(),
        "outputs": spec.outputs.iter().map(|output| output.name).collect::<Vec<_>>(),
        "units": spec.outputs.iter().map(|output| output.unit.name()).collect::<Vec<_>>(),
        "ranges": spec.outputs.iter().map(|output| output.range).collect::<Vec<_>>(),
        "result": result_class(spec),
        "integer_valued": spec.integer_valued,
        "lookbacks": sets.each_ref().map(lookback),
        "settles": sets.each_ref().map(|values| row.settle(values)),
    })
}

/// The arguments by name alone with their defaults, which are the same for every row.
fn keywords(callable: Callable) -> Json {
    let default = |keyword: &Argument| match keyword.default.as_deref() {
        Some("None") => json!(null),
        other => json!(other.map(|word| word.trim_matches('\''))),
    };
    let entries = callable.keywords(&ROWS[0].spec).into_iter();
    entries.map(|keyword| (keyword.name.clone(), default(&keyword))).collect()
}

#[test]
fn specification() {
    let specification = json!({
        "shared": {
            "keyword_only": {
                "single": keywords(Callable::Single),
                "batch": keywords(Callable::Batch),
                "stream": keywords(Callable::Stream),
                "reference": keywords(Callable::Reference),
                "panel": keywords(Callable::Panel),
                "panel_batch": keywords(Callable::PanelBatch),
            },
            "gaps": ["skip", "restart"],
            "functions": ["catalog", "kernels", "set_threads", "verify"],
            "classes": ["Catalog", "Indicator", "Output", "Parameter", "Report"],
            "modules": ["panel", "reference"],
        },
        "indicators": ROWS.iter().map(|row| entry(row)).collect::<Vec<_>>(),
    });
    let text = serde_json::to_string_pretty(&specification).expect("it is plain data");
    check("python/tests/conformance/specification.json", &format!("{text}\n"));
}
