"""DESIGN 5.10 and 5.1: what every public item says of itself."""

from __future__ import annotations

import doctest
import inspect
import math
import re
from pathlib import Path
from typing import Any

from ..calls import callable_of, matrix_names
from ..rule import rule
from ..specification import KINDS, ROWS, SPECIFICATION, Row, Specification

README = Path(__file__).parents[4] / "README.md"

# What a docstring calls the units of the table.
UNITS = {
    "price": "in the price units of the input",
    "percent": "percent",
    "ratio": "a number without a unit",
    "volume": "in the units of the volume",
    "pattern": "a whole number, 0 where there is no pattern",
    "product": "in the product of the units of two inputs, or of one with itself",
    "degrees": "degrees",
    "points": "points of an index that begins at 1000",
}
SECTIONS = ("Parameters", "Returns", "Warm-up", "Raises", "Source", "Examples")


def docstring(binding: Any) -> str:
    return inspect.getdoc(binding) or ""


def section(text: str, title: str) -> str:
    """The text below an underlined heading, up to the next one."""
    match = re.search(rf"^{title}\n-+\n(.*?)(?=^[^\n]+\n-+\n|\Z)", text, re.MULTILINE | re.DOTALL)
    return match.group(1).strip() if match else ""


@rule(*KINDS, rows=ROWS)
def docstring_sections(subject: Any, row: Row, kind: str) -> None:
    """The title, the table's formula, then every section, none empty, and the table's source."""
    text = docstring(callable_of(subject, row, kind))
    entry = subject.catalog()[row.name]
    assert row.title in text.split("\n\n")[0], f"{row.binding(kind)}: {text[:80]!r}"
    assert f"Formula: {entry.formula}\n" in text, f"{row.binding(kind)}: no formula"
    assert section(text, "Source") == entry.source, f"{row.binding(kind)}: no source"
    empty = [title for title in SECTIONS if not section(text, title)]
    assert not empty, f"{row.binding(kind)}: no {empty}"


@rule(*KINDS, rows=ROWS)
def docstring_parameters(subject: Any, row: Row, kind: str) -> None:
    """Every argument is explained: inputs, parameters with default and range, the shared ones."""
    text = section(docstring(callable_of(subject, row, kind)), "Parameters")
    binding = callable_of(subject, row, kind)
    entries = re.split(r"^(?=\S)", text, flags=re.MULTILINE)
    for name in inspect.signature(binding).parameters:
        found = [entry for entry in entries if re.match(rf"{name}\b|.*, {name}\b", entry)]
        assert found, f"{row.binding(kind)}: nothing on {name}"
        for param in row.params:
            if name not in (param.name, f"{param.name}_range"):
                continue
            facts = [str(choice) for choice in param.choices or ()]
            if param.kind == "int":
                facts = [str(param.min), str(param.max)]
            facts += [] if "batch" in kind else [str(param.default)]
            lacking = [fact for fact in facts if fact not in found[0]]
            assert not lacking, f"{row.binding(kind)}: {name}: no {lacking}"


def range_in_words(ends: tuple[float, float] | None) -> str:
    if ends is None:
        return ""
    least, greatest = ends
    if math.isinf(greatest):
        return f", at least {least:g}"
    return f", at most {greatest:g}" if math.isinf(least) else f", from {least:g} to {greatest:g}"


@rule(*KINDS, rows=ROWS)
def docstring_outputs(subject: Any, row: Row, kind: str) -> None:
    """Of every output the unit and the range, in words, once."""
    text = section(docstring(callable_of(subject, row, kind)), "Returns")
    for name, unit, ends in zip(row.outputs, row.units, row.ranges, strict=True):
        words = re.escape(UNITS[unit] + range_in_words(ends))
        found = re.findall(rf"\b{name}\b(?:, \w+)*: {words}\.", text)
        assert len(found) == 1, f"{row.binding(kind)}: {name} is not said to be {words!r}"


@rule(*KINDS, rows=ROWS)
def docstring_example(subject: Any, row: Row, kind: str) -> None:
    """The example runs, and uses the binding that it is an example of."""
    name = row.binding(kind)
    text = docstring(callable_of(subject, row, kind))
    test = doctest.DocTestParser().get_doctest(text, {"verita": subject}, name, None, None)
    assert any(f"{name}(" in example.source for example in test.examples), f"{name}: no example"
    said: list[str] = []
    options = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
    runner = doctest.DocTestRunner(optionflags=options, verbose=False)
    runner.run(test, out=said.append)
    assert runner.summarize(verbose=False).failed == 0, f"{name}: {''.join(said)}"


@rule("batch", "panel_batch", rows=ROWS)
def docstring_dictionary(subject: Any, row: Row, kind: str) -> None:
    """The batch docstring describes the dictionary, key by key, and the shape."""
    text = section(docstring(callable_of(subject, row, kind)), "Returns")
    for key in (*matrix_names(row), *(param.plural for param in row.params)):
        assert re.search(rf"[\"'`]{key}[\"'`]", text), f"{row.binding(kind)}: nothing on {key!r}"
    for word in ("row", "column", "itertools.product"):
        assert word in text, f"{row.binding(kind)}: nothing on {word}"


@rule("stream", rows=ROWS)
def method_docstrings(subject: Any, row: Row, kind: str) -> None:
    """Every public method and attribute of a stream says what it is."""
    binding = callable_of(subject, row, kind)
    for name in (name for name in dir(binding) if not name.startswith("_")):
        assert docstring(getattr(binding, name)).strip(), f"{row.stream}.{name}: no docstring"


@rule("module")
def shared_docstrings(subject: Any, specification: Specification) -> None:
    """The module and what all indicators share say what they are."""
    assert docstring(subject), "verita: no docstring"
    for name in specification.shared.names:
        assert len(docstring(getattr(subject, name))) > 10, f"{name}: no docstring"


@rule("row", rows=ROWS)
def docs_row(subject: Any, row: Row) -> None:
    """The README's table has exactly one row of the indicator, with its title and group."""
    readme = Path(getattr(subject, "__readme__", README)).read_text(encoding="utf-8")
    lines = [line for line in readme.splitlines() if line.startswith("|")]
    found = [line for line in lines if f"`{row.name}`" in line]
    assert len(found) == 1, f"{row.name}: {len(found)} rows in the README's table"
    assert row.title in found[0] and row.group in found[0], f"{row.name}: {found[0]}"


@rule("module")
def docs_rows_complete(subject: Any, specification: Specification) -> None:
    """No row of the README's table is of something that is not there."""
    readme = Path(getattr(subject, "__readme__", README)).read_text(encoding="utf-8")
    firsts = re.findall(r"^\| *`(\w+)` *\|", readme, re.MULTILINE)
    strangers = set(firsts) - {row.name for row in SPECIFICATION.rows}
    assert not strangers, f"rows of {strangers} in the README's table"
