"""What else may hold the inputs: dicts, records, frames of one column, objects; and what may not."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import numpy as np

from ..bars import COLUMNS, cut, whole, with_gaps
from ..calls import (
    Outputs,
    arrays_in,
    callable_of,
    compute,
    raw_call,
    refused,
    same_bits,
    usable_afterwards,
)
from ..packages import FEW, Form, days, pandas, polars, pyarrow
from ..rule import rule
from ..specification import PANELS, SERIES, Row
from .containers import label, unpacked, with_frame, with_missing
from .frames import names_of, same_panel, stacked, wide_of
from .panels import matrices, ranges_of


@rule(*SERIES)
def dicts_of_inputs(subject: Any, row: Row, kind: str) -> None:
    """A dict has the inputs under their names, in any case and order; the result is of its kind."""
    columns = dict(zip(row.inputs, with_missing(row), strict=True))
    expected = compute(subject, row, kind, tuple(columns.values()))
    for case in (str.lower, str.title):
        turned = {case(name): x for name, x in reversed(columns.items())}
        records = np.rec.fromarrays(list(turned.values()), names=list(turned))
        for given in (
            turned,
            {name: x.tolist() for name, x in turned.items()},
            records,
            np.asarray(records).view(np.ndarray),
        ):
            result = with_frame(subject, row, kind, given, *row.defaults)
            what = f"{row.binding(kind)} of a {type(given).__name__}"
            same_bits(arrays_in(row, kind, result), expected, what)
        for form in FEW:
            given = {name: form.series(x) for name, x in turned.items()} | {"note": ["x"] * 80}
            result = with_frame(subject, row, kind, given, *row.defaults)
            found = unpacked(row, kind, form, result, 80, label(row))
            same_bits(found, expected, f"{row.binding(kind)} of a dict of {form.name}")
    with usable_afterwards(subject, row, kind):
        for name in row.inputs[1:]:
            lacking = {key: x for key, x in columns.items() if key != name}
            with refused((TypeError, ValueError), f"a dict without {name}", f"^{row.name}: "):
                with_frame(subject, row, kind, lacking, *row.defaults)
        by_symbol = {"A": pandas().DataFrame(columns), "B": pandas().DataFrame(columns)}
        with refused(TypeError, "a dict of frames", f"^{row.name}: ", "panel", r"names=\[\"symbol"):
            with_frame(subject, row, kind, by_symbol, *row.defaults)


@rule(*SERIES)
def frames_of_one_column(subject: Any, row: Row, kind: str) -> None:
    """A frame with one column of numbers stands for an input; with several it must be chosen."""
    columns = with_missing(row)
    expected = compute(subject, row, kind, columns)
    for form in FEW:
        frames = [form.frame({"SPY": x}) for x in columns]
        result = raw_call(subject, row, kind, frames)
        if form.package == "pyarrow":
            chunks = type(frames[0]).__name__ == "Table"
            form = Form(form.package, form.name, form.series, "ChunkedArray" if chunks else "Array")
        name = "SPY" if len(row.inputs) == 1 else row.name
        found = unpacked(row, kind, form, result, 80, name)
        same_bits(found, expected, f"{row.binding(kind)} of frames of {form.name}")
    with usable_afterwards(subject, row, kind):
        for form in FEW:
            frames = [form.frame({"SPY": x, "QQQ": x}) for x in columns]
            words = (f"^{row.name}: {row.inputs[0]}", r"frame\[\"SPY\"\]", f"panel.{row.name}")
            with refused(TypeError, f"{form.name} of two columns", *words):
                raw_call(subject, row, kind, frames)
    if COLUMNS.issuperset(row.inputs) and len(row.inputs) > 1:
        pairs = {(x.title(), "SPY"): c for x, c in zip(row.inputs, columns, strict=True)}
        frame = pandas().DataFrame(pairs, index=days(80))
        result = with_frame(subject, row, kind, frame, *row.defaults)
        found = unpacked(row, kind, FEW[0], result, 80, row.name)
        same_bits(found, expected, f"{row.binding(kind)}: two levels and one symbol")


@rule(*SERIES)
def nothing_but_missing(subject: Any, row: Row, kind: str) -> None:
    """A series that is all missing, or empty, is all gaps, or empty, whatever its dtype says."""
    pd, pl, pa = pandas(), polars(), pyarrow()
    nothing: list[Callable[[int], Any]] = [
        lambda n: pd.Series([None] * n, dtype=object),
        lambda n: pd.Series([pd.NA] * n, dtype=object),
        lambda n: pd.Series([None] * n, dtype="Float64"),
        lambda n: pd.Series([None] * n, dtype="null[pyarrow]"),
        lambda n: pd.Series([None] * n, dtype=pd.ArrowDtype(pa.decimal128(9, 2))),
        lambda n: pl.Series([None] * n, dtype=pl.Null),
        lambda n: pl.Series([None] * n, dtype=pl.Decimal(9, 2)),
        lambda n: pa.nulls(n),
        lambda n: pa.chunked_array([], pa.null()) if n == 0 else pa.chunked_array([pa.nulls(n)]),
        lambda n: pa.nulls(n, pa.decimal128(9, 2)),
        lambda n: np.array([None] * n, object),
    ]
    for n in (0, 90):
        empty = compute(subject, row, kind, (np.full(n, np.nan),) * len(row.inputs))
        for at, make in enumerate(nothing):
            given = (make(n),) * len(row.inputs)
            what = f"{row.binding(kind)} of {n}, number {at}: {type(given[0])}"
            result = raw_call(subject, row, kind, given)
            same_bits(lines_of(row, kind, result), empty, what)


def lines_of(row: Row, kind: str, result: Any) -> Outputs:
    """The lines of a result of any kind as arrays, NaN where they are missing."""
    if kind == "batch":
        return arrays_in(row, kind, result)
    lines = list(result) if isinstance(result, tuple) else [result]
    names = getattr(result, "column_names", getattr(result, "columns", None))
    if names is not None:
        lines = [result[name] for name in names]
    return tuple(plain(line) for line in lines)


@rule(*SERIES)
def decimals(subject: Any, row: Row, kind: str) -> None:
    """Decimals, as databases and Arrow give them, become the nearest doubles; None is a gap."""
    pd, pl, pa = pandas(), polars(), pyarrow()
    rng = np.random.default_rng(5)
    prices = [[Decimal(int(v)) / 100 for v in rng.integers(1, 10**6, 300)] for _ in row.inputs]
    for each in prices:
        each[7] = each[60] = None  # type: ignore[call-overload]
    long = [[x and x + Decimal("1e-19") for x in each] for each in prices]
    forms: dict[str, tuple[list[Any], Callable[[list[Any]], Any]]] = {
        "objects": (prices, lambda x: np.array(x, object)),
        "pandas": (prices, lambda x: pd.Series(x, dtype=object)),
        "pandas of Arrow": (
            prices,
            lambda x: pd.Series(x, dtype=pd.ArrowDtype(pa.decimal128(9, 2))),
        ),
        "polars": (prices, lambda x: pl.Series(x, dtype=pl.Decimal(12, 2))),
        "polars objects": (prices, lambda x: pl.Series(x, dtype=pl.Object)),
        "pyarrow": (prices, lambda x: pa.array(x, pa.decimal128(9, 2))),
        "sliced": (prices, lambda x: pa.array([Decimal(1), *x], pa.decimal128(9, 2))[1:]),
        "chunked": (
            prices,
            lambda x: pa.chunked_array([x[:50], x[50:]], pa.decimal128(9, 2)),
        ),
        "256 bits": (prices, lambda x: pa.array(x, pa.decimal256(40, 2))),
        "more digits than a double has": (long, lambda x: pa.array(x, pa.decimal128(38, 20))),
        "many digits of 256 bits": (long, lambda x: pa.array(x, pa.decimal256(60, 30))),
    }
    for name, (values, make) in forms.items():
        doubles = [np.array([np.nan if x is None else float(x) for x in each]) for each in values]
        expected = compute(subject, row, kind, doubles)
        result = raw_call(subject, row, kind, [make(each) for each in values])
        found = lines_of(row, kind, result)
        same_bits(found, expected, f"{row.binding(kind)} of decimals: {name}")


def plain(line: Any) -> np.ndarray:
    """A Series of any package in an array, NaN where it is missing; whole numbers never are."""
    if isinstance(line, np.ndarray):
        return line
    values = line.to_pylist() if hasattr(line, "to_pylist") else line.to_list()
    if "int32" in str(line.dtype if hasattr(line, "dtype") else line.type).lower():
        return np.array(values, np.int32)
    gap = [value is None or value is pandas().NA for value in values]
    return np.array([np.nan if g else v for g, v in zip(gap, values, strict=True)], float)


@rule(*SERIES)
def not_ready(subject: Any, row: Row, kind: str) -> None:
    """What has no values yet, or many series in it, is a TypeError that says what to do."""
    pd, pl = pandas(), polars()
    frame = pd.DataFrame({"symbol": ["A", "B"] * 9, "close": np.ones(18)})
    lazy = pl.from_pandas(frame).lazy()
    refuse: dict[str, tuple[Any, str]] = {
        "a lazy frame": (lazy, r"collect\(\)"),
        "an expression": (pl.col("close"), "map_batches"),
        "groups": (frame.groupby("symbol")["close"], rf"panel\.{row.name}.*symbol="),
        "groups of frames": (frame.groupby("symbol"), rf"panel\.{row.name}.*symbol="),
        "groups of polars": (pl.from_pandas(frame).group_by("symbol"), r"panel\."),
        "categories": (pd.Categorical([1.0, 2.0]), "categories.*convert"),
        "bytes": (b"12345678", "frombuffer"),
        "a matrix": (np.ones((9, 3)), r"one dimension.*panel"),
    }
    with usable_afterwards(subject, row, kind):
        for what, (bad, words) in refuse.items():
            with refused(TypeError, f"{row.binding(kind)}: {what}", f"^{row.name}: ", words):
                raw_call(subject, row, kind, (bad,) * len(row.inputs))
            if what != "bytes":
                alone = row.defaults if len(row.inputs) == 1 else ()
                what = f"{row.binding(kind)}: {what} alone"
                with refused(TypeError, what, f"^{row.name}: ", words):
                    with_frame(subject, row, kind, bad, *alone)


@rule(*PANELS)
def dicts_of_panels(subject: Any, row: Row, kind: str) -> None:
    """A dict of the inputs, each wide; or of frames by symbol: a dict of the results."""
    ranges, _ = ranges_of(row, kind)
    call = callable_of(subject, row, kind)
    panel = wide_of(row, 80, 3)
    expected = raw_call(subject, row, kind, [stacked(x) for x in panel.values()], tuple(ranges))
    for form in FEW:
        given = {name.title(): form.frame(columns) for name, columns in panel.items()}
        answer = call(given, *ranges)
        what = f"{row.binding(kind)} of a dict of {form.name}"
        same_panel(row, kind, form, list(given.values()), answer, expected, what)
    flat = matrices(row, kind, expected)
    found = matrices(row, kind, call({name: stacked(x) for name, x in panel.items()}, *ranges))
    for some, other in zip(found, flat, strict=True):
        same_bits(tuple(map(np.ravel, some)), tuple(map(np.ravel, other)), "a dict of matrices")
    symbols = {
        label: {name: panel[name][label] for name in row.inputs} for label in panel[row.inputs[0]]
    }
    lengths = dict(zip(symbols, (80, 61, 44), strict=True))
    for form in FEW if COLUMNS.issuperset(row.inputs) or len(row.inputs) == 1 else ():
        frames = {
            label: form.frame({k.title(): x[: lengths[label]] for k, x in columns.items()})
            for label, columns in symbols.items()
        }
        by_symbol(row, kind, form, call(frames, *ranges), (subject, symbols, lengths, ranges))


def by_symbol(row: Row, kind: str, form: Form, answer: Any, given: Any) -> None:
    """The result for frames of unequal length by symbol."""
    subject, symbols, lengths, ranges = given
    what = f"{row.binding(kind)} of a dict by symbol, {form.name}"
    if kind == "panel_batch":
        labels = [each for each, n in lengths.items() for _ in range(n)]
        assert list(answer["symbols"]) == labels and len(answer["index"]) == len(labels), what
    for name, columns in symbols.items():
        cutting = slice(0, lengths[name])
        series = cut(tuple(columns.values()), cutting)
        if kind == "panel":
            lines = list(answer) if isinstance(answer, tuple) else [answer]
            found = tuple(plain(line[name]) for line in lines)
            expected = compute(subject, row, "single", series, tuple(ranges))
            same_bits(found, expected, f"{what}: {name}")
            continue
        mine = np.array([each == name for each in answer["symbols"]])
        _, sets = ranges_of(row, kind)
        for params, outputs in zip(sets, matrices(row, kind, answer), strict=True):
            expected = compute(subject, row, "single", series, params)
            same_bits(tuple(np.ascontiguousarray(x[mine]) for x in outputs), expected, what)


@rule(*PANELS)
def labels_and_names(subject: Any, row: Row, kind: str) -> None:
    """Labels that are tuples; a symbol that is called `symbol`; the price of a long frame."""
    ranges, _ = ranges_of(row, kind)
    call = callable_of(subject, row, kind)
    columns = with_gaps(whole(row.inputs, 40))
    words = ["A"] * 20 + ["B"] * 20
    expected = matrices(row, kind, call(*columns, *ranges, symbol=words))
    tuples = [(word, 1) for word in words]
    answer = call(*columns, *ranges, symbol=tuples)
    for some, other in zip(matrices(row, kind, answer), expected, strict=True):
        same_bits(tuple(some), tuple(other), f"{row.binding(kind)}: labels that are tuples")
    assert kind == "panel" or list(answer["symbols"]) == tuples
    for form in FEW:
        wide = [form.frame({"A": x, "symbol": x, "Symbol": x}) for x in columns]
        answer = call(*wide, *ranges)
        names = answer["symbols"] if kind == "panel_batch" else None
        if names is None:
            names = names_of(answer[0] if isinstance(answer, tuple) else answer)
        assert list(names) == ["A", "symbol", "Symbol"], f"{row.binding(kind)}: {names}"
        if len(row.inputs) == 1:
            for beside in ({"Close": columns[0], "open": columns[0] + 1.0}, {"x": columns[0]}):
                frame = pandas().DataFrame(beside | {"symbol": words})
                answer = call(frame, *ranges)
                swept = kind == "panel_batch"
                found = matrices(row, kind, answer) if swept else [lines_of(row, kind, answer)]
                for left, right in zip(found, expected, strict=True):
                    same_bits(tuple(left), tuple(right), f"{row.binding(kind)} of {list(beside)}")


@rule(*PANELS, about=lambda row: len(row.inputs) > 1)
def one_series_for_all(subject: Any, row: Row, kind: str) -> None:
    """A Series beside frames is the same for every symbol."""
    ranges, _ = ranges_of(row, kind)
    panel = wide_of(row, 80, 3)
    call = callable_of(subject, row, kind)
    for at, name in enumerate(row.inputs if len(row.inputs) > 1 else ()):
        lines = {key: dict(columns) for key, columns in panel.items()}
        shared = next(iter(lines[name].values()))
        lines[name] = dict.fromkeys(lines[name], shared)
        expected = call(*map(stacked, lines.values()), *ranges)
        for form in FEW:
            given = [form.frame(columns) for columns in lines.values()]
            first = given[0] if at else given[1]
            given[at] = form.series(shared)
            what = f"{row.binding(kind)}: one {name} for all, {form.name}"
            same_panel(row, kind, form, [first], call(*given, *ranges), expected, what)
            given[at] = form.series(shared[1:])
            with refused(ValueError, what, f"^{row.name}: "):
                call(*given, *ranges)
