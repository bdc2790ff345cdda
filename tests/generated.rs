//! The texts that follow from the table are committed, and must be those of the table.
//!
//! `make generate` (`VERITA_BLESS=1 cargo test --test generated`) writes them anew.
#![expect(clippy::format_collect, reason = "short texts, put together once")]

use serde_json::{Value as Json, json};
use std::fmt::Write as _;
use std::path::Path;
use verita::docs::{Argument, Callable, plural, table_row};
use verita::spec::{Kind, Spec, Value};
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

/// A definition as it stands in a stub.
fn definition(row: &Row, callable: Callable, returns: &str) -> String {
    let write = |argument: Argument| {
        let default = argument.default.map_or(String::new(), |default| format!(" = {default}"));
        format!("{}: {}{default}", argument.name, argument.hint).replace('\'', "\"")
    };
    let mut arguments: Vec<String> = callable.arguments(&row.spec).into_iter().map(write).collect();
    let keywords: Vec<String> = callable.keywords(&row.spec).into_iter().map(write).collect();
    if !keywords.is_empty() {
        arguments.push("*".into());
    }
    arguments.extend(keywords);
    let arguments: String = arguments.iter().map(|argument| format!("    {argument},\n")).collect();
    let (name, doc) = (callable.name(&row.spec), callable.docstring(row));
    let doc = indented(&format!("\"\"\"{doc}\"\"\"").replace("\n\"\"\"", "\n\"\"\""));
    format!("def {name}(\n{arguments}) -> {returns}:\n{doc}\n")
}

/// What a call answers.
fn returns(spec: &Spec) -> String {
    if spec.outputs.len() == 1 { "Array".into() } else { tuple_name(spec) }
}

/// What an update answers.
fn updated(spec: &Spec) -> String {
    if spec.outputs.len() == 1 { "float".into() } else { tuple_name(spec) + "Bar" }
}

fn tuple_name(spec: &Spec) -> String {
    format!("_{}", spec.stream.trim_end_matches("Stream"))
}

/// The named tuples of several outputs: arrays of a call, and numbers of an update.
fn tuples(spec: &Spec) -> String {
    let mut text = String::new();
    if spec.outputs.len() > 1 {
        for (name, kind) in [(tuple_name(spec), "Array"), (tuple_name(spec) + "Bar", "float")] {
            let _infallible = writeln!(text, "\nclass {name}(NamedTuple):");
            for output in spec.outputs {
                let _infallible = writeln!(text, "    {}: {kind}", output.name);
            }
        }
    }
    text
}

fn stream_class(spec: &Spec, row: &Row) -> String {
    let mut text = format!("class {}(_Stream):\n", spec.stream);
    let doc = Callable::Stream.docstring(row);
    let _infallible = writeln!(text, "{}\n", indented(&format!("\"\"\"{doc}\"\"\"")));
    for parameter in spec.parameters {
        let kind = match parameter.kind {
            Kind::Choice { .. } => "Average",
            other => other.name(),
        };
        let name = parameter.name;
        let _infallible = writeln!(text, "    @property\n    def {name}(self) -> {kind}: ...");
    }
    text += "    def __new__(\n        cls,\n";
    for argument in Callable::Stream.arguments(spec) {
        let default = argument.default.unwrap_or_default();
        let _infallible =
            writeln!(text, "        {}: {} = {default},", argument.name, argument.hint);
    }
    text += "        *,\n        gaps: Gaps = \"skip\",\n    ) -> Self: ...\n";
    let bars = |kind: &str| -> String {
        spec.inputs.iter().map(|input| format!(", {input}: {kind}")).collect()
    };
    let (value, array) = (updated(spec), returns(spec));
    let _infallible = writeln!(
        text,
        "    def update(self{}) -> {value} | None: ...\n    def update_many(self{}) -> {array}: ...",
        bars("Number | None"),
        bars("Series")
    );
    text
}

const HEAD: &str = r#"# Written from the table by `make generate`.
from collections.abc import Callable, Mapping, Sequence
from typing import (
    Any,
    Literal,
    NamedTuple,
    SupportsFloat,
    SupportsIndex,
    TypeAlias,
    TypedDict,
    final,
)

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from verita import reference as reference
from verita._catalog import Indicator as Indicator
from verita._catalog import Parameter as Parameter
from verita._catalog import catalog as catalog

Array: TypeAlias = npt.NDArray[np.float64]
Number: TypeAlias = SupportsFloat | SupportsIndex
Series: TypeAlias = npt.NDArray[np.floating[Any] | np.integer[Any]] | Sequence[float | None]
IntRange: TypeAlias = SupportsIndex | tuple[SupportsIndex, SupportsIndex, SupportsIndex]
FloatRange: TypeAlias = Number | tuple[Number, Number, Number]
Average: TypeAlias = Literal["sma", "ema", "kama"]
AverageRange: TypeAlias = Average | list[Average]
Kernel: TypeAlias = Literal["auto", "scalar", "avx2", "avx512", "neon"]
Gaps: TypeAlias = Literal["skip", "restart"]
Progress: TypeAlias = bool | Callable[[int, int], object] | None

__version__: str

def kernels() -> tuple[str, ...]:
    """Names of the kernels that this CPU runs, the fastest last."""

def set_threads(threads: SupportsIndex | None) -> None:
    """Limits the threads of sweeps; None goes back to the default. Results do not depend on it."""

def verify(indicator: str, *arguments: Any, **parameters: Any) -> _Report:
    """Runs every path of an indicator on the caller's own data and CPU.

    Takes the indicator's name, its inputs and its parameters; tells whether the bits of all paths
    agree, and how far they are from the reference.
    """

@final
class _Report:
    """What `verify` found."""

    @property
    def ok(self) -> bool: ...
    @property
    def paths(self) -> list[tuple[str, bool]]: ...
    @property
    def error(self) -> float: ...
    @property
    def ratio(self) -> float: ...

class _Stream:
    """The base of all streams."""

    @property
    def bars(self) -> int: ...
    @property
    def gaps(self) -> Gaps: ...
    def reset(self) -> None:
        """Forgets every bar."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any) -> Self: ...
"#;

#[test]
fn stubs() {
    let mut text = HEAD.to_string();
    let mut exported: Vec<String> =
        ["__version__", "kernels", "reference", "set_threads", "verify"].map(Into::into).into();
    for row in ROWS {
        let spec = &row.spec;
        let batch = format!("_{}Batch", spec.stream.trim_end_matches("Stream"));
        let _infallible = writeln!(text, "\nclass {batch}(TypedDict):");
        for output in spec.outputs {
            let name = if spec.outputs.len() == 1 { "values" } else { output.name };
            let _infallible = writeln!(text, "    {name}: Array");
        }
        for parameter in spec.parameters {
            let kind = match parameter.kind {
                Kind::Int { .. } => "int64",
                Kind::Float { .. } => "float64",
                Kind::Choice { .. } => "str_",
            };
            let _infallible =
                writeln!(text, "    {}: npt.NDArray[np.{kind}]", plural(parameter.name));
        }
        text += &tuples(spec);
        let answer = returns(spec);
        let _infallible = write!(
            text,
            "\n{}\n{}\n{}",
            definition(row, Callable::Single, &answer),
            definition(row, Callable::Batch, &batch),
            stream_class(spec, row)
        );
        for callable in [Callable::Single, Callable::Batch, Callable::Stream] {
            exported.push(callable.name(spec));
        }
    }
    let exported: String = exported.iter().map(|name| format!("    \"{name}\",\n")).collect();
    let _infallible = write!(text, "\n__all__ = [\n{exported}]\n");
    check("python/verita/__init__.pyi", &text);

    let names = ROWS.iter().map(|row| &row.spec).filter(|spec| spec.outputs.len() > 1);
    let mut names: Vec<String> = names.map(tuple_name).collect();
    names.extend(["Array", "Average", "Gaps", "Number", "Series"].map(Into::into));
    let names: String = names.iter().map(|name| format!("    {name},\n")).collect();
    let mut text = format!(
        "# Written from the table by `make generate`.\n\"\"\"The book of definitions.\"\"\"\n\n\
         from typing import SupportsIndex\n\nfrom verita import (\n{names})\n",
    );
    for row in ROWS {
        let answer = returns(&row.spec);
        let _infallible = write!(text, "\n{}", definition(row, Callable::Reference, &answer));
    }
    check("python/verita/reference.pyi", &text);
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
    let lookback = |change: Option<i64>| {
        let mut values = spec.defaults();
        for (value, parameter) in values.iter_mut().zip(spec.parameters).take(1) {
            if let (Some(period), Kind::Int { min, .. }) = (change, parameter.kind) {
                *value = Value::Int(period.max(min));
            }
        }
        let params: Vec<Json> = values.iter().map(|&value| number(value)).collect();
        json!({ "params": params, "lookback": row.lookback(&values) })
    };
    let periods = [None, Some(1), Some(2), Some(17), Some(50), Some(1000)];
    json!({
        "name": spec.name, "title": spec.title, "group": spec.group.name(),
        "stream": spec.stream, "inputs": spec.inputs, "params": parameters.collect::<Vec<_>>(),
        "outputs": spec.outputs.iter().map(|output| output.name).collect::<Vec<_>>(),
        "integer_valued": spec.integer_valued,
        "lookbacks": periods.map(lookback),
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
            },
            "gaps": ["skip", "restart"],
            "functions": ["catalog", "kernels", "set_threads", "verify"],
            "classes": ["Indicator", "Parameter"],
            "modules": ["reference"],
        },
        "indicators": ROWS.iter().map(|row| entry(row)).collect::<Vec<_>>(),
    });
    let text = serde_json::to_string_pretty(&specification).expect("it is plain data");
    check("python/tests/conformance/specification.json", &format!("{text}\n"));
}
