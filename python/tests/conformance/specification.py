"""The specification as typed rows, read strictly: a row that lacks something is an error."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("specification.json")

# `single`, `batch` and `stream` are the three bindings of an indicator; its definition is callable
# too and keeps the same laws of values, and so do the columns of a panel.
SERIES = ("single", "batch", "stream", "reference")
PANELS = ("panel", "panel_batch")
KINDS = SERIES + PANELS
# Which of them write into memory of the caller's, and which say how far they are.
WRITING = ("single", "batch", *PANELS)
REPORTING = ("batch", *PANELS)
UNITS = {"price", "percent", "ratio", "volume", "pattern", "product", "degrees", "points"}


@dataclass(frozen=True)
class Param:
    name: str
    plural: str
    kind: str
    default: Any
    min: Any
    max: Any
    choices: tuple[str, ...] | None


@dataclass(frozen=True)
class Row:
    name: str
    title: str
    group: str
    stream: str
    inputs: tuple[str, ...]
    params: tuple[Param, ...]
    outputs: tuple[str, ...]
    units: tuple[str, ...]
    ranges: tuple[tuple[float, float] | None, ...]
    result: str | None
    integer_valued: bool
    lookbacks: tuple[tuple[tuple, int], ...]
    settles: tuple[int | None, ...]

    @property
    def defaults(self) -> tuple:
        return tuple(param.default for param in self.params)

    @property
    def dtype(self) -> str:
        """That of every output."""
        return "int32" if self.integer_valued else "float64"

    @property
    def dtypes(self) -> tuple[str, ...]:
        return (self.dtype,) * len(self.outputs)

    @property
    def nothing(self) -> float:
        """What outputs have in the warm-up and at gaps."""
        return 0 if self.integer_valued else math.nan

    @property
    def parameter_sets(self) -> list[tuple]:
        """Sets that are known to mean something, the defaults first."""
        return [self.defaults, *(p for p, _ in self.lookbacks if p != self.defaults)]

    def lookback(self, params: tuple) -> int:
        return next(lookback for known, lookback in self.lookbacks if known == params)

    def binding(self, kind: str) -> str:
        name = self.name
        series = (name, f"{name}_batch", self.stream, f"reference.{name}")
        panels = (f"panel.{name}", f"panel.{name}_batch")
        return dict(zip(KINDS, series + panels, strict=True))[kind]


@dataclass(frozen=True)
class Shared:
    keyword_only: dict[str, dict[str, Any]]
    gaps: tuple[str, ...]
    functions: tuple[str, ...]
    classes: tuple[str, ...]
    modules: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return self.functions + self.classes + self.modules


@dataclass(frozen=True)
class Specification:
    shared: Shared
    rows: tuple[Row, ...]

    @property
    def names(self) -> set[str]:
        """Everything public that can be called or entered."""
        bindings = {row.binding(kind) for row in self.rows for kind in KINDS[:3]}
        return bindings | {row.result for row in self.rows if row.result} | set(self.shared.names)


def exact_keys(raw: Any, keys: set[str], where: str) -> None:
    assert isinstance(raw, dict), f"{where}: not an object"
    assert set(raw) == keys, f"{where}: lacks {keys - set(raw)}, has besides {set(raw) - keys}"


def names_of(cls: type) -> set[str]:
    return {field.name for field in fields(cls)}


def parse_param(raw: dict, where: str) -> Param:
    exact_keys(raw, names_of(Param), where)
    where = f"{where}.{raw['name']}"
    assert raw["plural"] == raw["name"] + "s", f"{where}: plural"
    if raw["kind"] == "choice":
        assert raw["min"] is None and raw["max"] is None, f"{where}: a choice has no bounds"
        assert raw["choices"] and raw["default"] in raw["choices"], f"{where}: choices"
        return Param(**raw | {"choices": tuple(raw["choices"])})
    number = {"int": int, "float": float}[raw["kind"]]
    for key in ("default", "min", "max"):
        assert type(raw[key]) is number, f"{where}: {key} is not {number}"
    assert raw["min"] <= raw["default"] <= raw["max"], f"{where}: default out of range"
    assert raw["choices"] is None, f"{where}: a number has no choices"
    return Param(**raw)


def parse_range(raw: list | None, where: str) -> tuple[float, float] | None:
    """The ends of an output's range; null is no end on that side."""
    if raw is None:
        return None
    least, greatest = raw
    ends = (-math.inf if least is None else least, math.inf if greatest is None else greatest)
    assert all(type(end) is float for end in ends), f"{where}: ends that are no floats"
    assert ends[0] < ends[1] and ends != (-math.inf, math.inf), f"{where}: a range of nothing"
    return ends


def parse_row(raw: dict) -> Row:
    where = raw.get("name", "a row without a name")
    exact_keys(raw, names_of(Row), where)
    for key in ("title", "group", "stream"):
        assert isinstance(raw[key], str) and raw[key], f"{where}: {key}"
    for key in ("inputs", "outputs"):
        assert raw[key] and all(isinstance(v, str) for v in raw[key]), f"{where}: {key}"
    for key in ("units", "ranges"):
        assert len(raw[key]) == len(raw["outputs"]), f"{where}: {key}"
    assert set(raw["units"]) <= UNITS, f"{where}: units"
    several = len(raw["outputs"]) > 1
    assert bool(raw["result"]) == several, f"{where}: several outputs have a class of results"
    assert type(raw["integer_valued"]) is bool, f"{where}: integer_valued"
    params = tuple(parse_param(param, where) for param in raw["params"])
    lookbacks = []
    for entry in raw["lookbacks"]:
        exact_keys(entry, {"params", "lookback"}, f"{where}: lookbacks")
        assert len(entry["params"]) == len(params), f"{where}: lookbacks"
        assert type(entry["lookback"]) is int and entry["lookback"] >= 0, f"{where}: lookbacks"
        lookbacks.append((tuple(entry["params"]), entry["lookback"]))
    assert len(raw["settles"]) == len(lookbacks), f"{where}: settles"
    assert all(bars is None or type(bars) is int for bars in raw["settles"]), f"{where}: settles"
    row = Row(
        **raw
        | {
            "inputs": tuple(raw["inputs"]),
            "outputs": tuple(raw["outputs"]),
            "units": tuple(raw["units"]),
            "ranges": tuple(parse_range(ends, f"{where}: ranges") for ends in raw["ranges"]),
            "params": params,
            "lookbacks": tuple(lookbacks),
            "settles": tuple(raw["settles"]),
        }
    )
    assert row.defaults in dict(lookbacks), f"{where}: no lookback for the defaults"
    return row


def parse(raw: dict) -> Specification:
    exact_keys(raw, {"shared", "indicators"}, "specification")
    exact_keys(raw["shared"], names_of(Shared), "shared")
    keyword_only = raw["shared"]["keyword_only"]
    exact_keys(keyword_only, set(KINDS), "shared.keyword_only")
    shared = Shared(
        keyword_only=keyword_only,
        **{key: tuple(raw["shared"][key]) for key in ("gaps", "functions", "classes", "modules")},
    )
    rows = tuple(parse_row(row) for row in raw["indicators"])
    assert rows, "no indicators"
    specification = Specification(shared, rows)
    count = 3 * len(rows) + sum(row.result is not None for row in rows) + len(shared.names)
    assert len(specification.names) == count, "a name is used twice"
    return specification


SPECIFICATION = parse(json.loads(FILE.read_text(encoding="utf-8")))
ROWS = SPECIFICATION.rows
