"""Series and frames of pandas, polars and pyarrow (DESIGN, section 3): in, and out again."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from .. import fresh
from ..bars import COLUMNS, Inputs, bars, whole
from ..calls import (
    Outputs,
    arrays_in,
    callable_of,
    compute,
    is_nothing,
    raw_call,
    refused,
    same_bits,
    stream,
    usable_afterwards,
)
from ..packages import FEW, FORMS, NAME, Form, days, pandas, polars, pyarrow, read, read_lines
from ..rule import rule
from ..specification import ROWS, SERIES, Row, Specification

GAPS = [0, 1, 40, 41, 60, 79]


def several_columns_of_a_bar(row: Row) -> bool:
    return len(row.inputs) > 1 and COLUMNS.issuperset(row.inputs)


def label(row: Row) -> str:
    return NAME if len(row.inputs) == 1 else row.name


def unpacked(row: Row, kind: str, form: Form, result: Any, n: int, name: str) -> Outputs:
    """What a call answered, held against the kind in which it was asked; sweeps answer arrays."""
    if kind == "batch":
        return arrays_in(row, kind, result)
    if len(row.outputs) > 1:
        return read_lines(form, result, row.outputs, n)
    return (read(form, result, None if form.package == "pyarrow" else name, n),)


def with_missing(row: Row, n: int = 80) -> Inputs:
    columns = whole(row.inputs, n)
    for column in columns:
        column[[at for at in GAPS if at < n]] = np.nan
    return columns


@rule(*SERIES)
def series_of_their_kind(subject: Any, row: Row, kind: str) -> None:
    """A Series gives Series of its kind: index, name, and what is missing as that kind has it."""
    for n in (80, 3, 0):
        columns = with_missing(row, n)
        expected = compute(subject, row, kind, columns)
        for form in FORMS:
            what = f"{row.binding(kind)} of {n} as {form.name}"
            result = raw_call(subject, row, kind, tuple(form.series(x) for x in columns))
            found = unpacked(row, kind, form, result, n, label(row))
            same_bits(found, expected, what)


@rule(*SERIES, about=several_columns_of_a_bar)
def beside_arrays(subject: Any, row: Row, kind: str) -> None:
    """A Series beside arrays and lists: the result is of the Series' kind."""
    columns = with_missing(row)
    expected = compute(subject, row, kind, columns)
    for form in FEW:
        for at in range(len(row.inputs)):
            for plain in (lambda x: x, lambda x: x.tolist()):
                series = [plain(column) for column in columns]
                series[at] = form.series(columns[at])
                result = raw_call(subject, row, kind, series)
                found = unpacked(row, kind, form, result, 80, label(row))
                same_bits(found, expected, f"{row.binding(kind)}: {form.name} at {at}")


def with_frame(subject: Any, row: Row, kind: str, frame: Any, *params: Any, **words: Any) -> Any:
    if kind == "stream":
        return stream(subject, row, params or row.defaults, **words).update_many(frame)
    return callable_of(subject, row, kind)(frame, *params, **words)


@rule(*SERIES, about=several_columns_of_a_bar)
def frames_of_bars(subject: Any, row: Row, kind: str) -> None:
    """A frame stands for all bars, whatever the case of its columns; the parameters follow."""
    columns = dict(zip(row.inputs, with_missing(row), strict=True))
    params = row.parameter_sets[:3][-1]
    words = {
        p.name + "_range" * (kind == "batch"): v for p, v in zip(row.params, params, strict=True)
    }
    expected = compute(subject, row, kind, tuple(columns.values()), params)
    for form in FEW:
        for case in (str.lower, str.upper, str.title):
            besides = {"Date": columns[row.inputs[0]], "Adj Close": columns[row.inputs[-1]]}
            frame = form.frame(besides | {case(name): x for name, x in reversed(columns.items())})
            what = f"{row.binding(kind)} of a frame of {form.name}"
            if not COLUMNS.issuperset(row.inputs):
                with refused(TypeError, what, row.inputs[0], "column", r"frame\["):
                    with_frame(subject, row, kind, frame, *row.defaults)
                continue
            results = [with_frame(subject, row, kind, frame, *params)]
            if kind != "stream":
                results.append(with_frame(subject, row, kind, frame, **words, gaps="skip"))
            for result in results:
                same_bits(unpacked(row, kind, form, result, 80, row.name), expected, what)


@rule(*SERIES, about=several_columns_of_a_bar)
def bad_frames(subject: Any, row: Row, kind: str) -> None:
    """A column that is missing or there twice is a ValueError that names it."""
    columns = dict(zip(row.inputs, whole(row.inputs, 30), strict=True))
    with usable_afterwards(subject, row, kind):
        for form in FEW if COLUMNS.issuperset(row.inputs) else ():
            for name in row.inputs:
                lacking = {key.title(): x for key, x in columns.items() if key != name}
                what = f"{row.binding(kind)}: {form.name} without {name}"
                with refused(ValueError, what, f"^{row.name}: ", repr(name)):
                    with_frame(subject, row, kind, form.frame(lacking | {"more": columns[name]}))
                twice = columns | {name.title(): columns[name]}
                what = f"{row.binding(kind)}: {form.name} with {name} twice"
                with refused(ValueError, what, f"^{row.name}: ", repr(name), repr(name.title())):
                    with_frame(subject, row, kind, form.frame(twice))
        if COLUMNS.issuperset(row.inputs):
            frame = pandas().DataFrame(columns)
            frame = pandas().concat([frame, frame[list(row.inputs[-1:])]], axis=1)
            with refused(ValueError, "a name twice", f"^{row.name}: ", repr(row.inputs[-1])):
                with_frame(subject, row, kind, frame)
            symbols = ("AAPL", "MSFT")
            levels = {(name, of): x for name, x in columns.items() for of in symbols}
            levels = pandas().DataFrame(levels)
            with refused(ValueError, "two levels of columns", f"^{row.name}: ", "xs"):
                with_frame(subject, row, kind, levels)


@rule(*SERIES, about=several_columns_of_a_bar)
def bad_indexes(subject: Any, row: Row, kind: str) -> None:
    """Different indexes, and one that goes backwards, are ValueErrors that say how to mend it."""
    columns = whole(row.inputs, 30)
    index = days(30)
    swapped = index.to_list()
    swapped[12], swapped[13] = swapped[13], swapped[12]
    backwards = {
        "dates": index[::-1],
        "two dates": pandas().DatetimeIndex(swapped),
        "dates with NaT": pandas().DatetimeIndex([pandas().NaT, *swapped[1:]]),
        "periods": pandas().PeriodIndex(swapped, freq="D"),
        "durations": pandas().TimedeltaIndex(index - index[0])[::-1],
        "strings": pandas().Index([str(date) for date in index[::-1]]),
        "Arrow dates": pandas().Index(swapped, dtype="timestamp[ns][pyarrow]"),
    }
    forwards = {
        "dates": index,
        "equal dates": index.repeat(2)[:30],
        "dates with NaT": pandas().DatetimeIndex([index[0], pandas().NaT, *index[2:]]),
        "falling numbers, which are no dates": pandas().RangeIndex(30)[::-1],
        "numbers in any order": pandas().Index(np.random.default_rng(1).permutation(30)),
        "words": pandas().Index([f"{at * 7 % 30}" for at in range(30)]),
        "objects": pandas().Index([1, "x", None] * 10, dtype=object),
    }

    def indexed(index: Any) -> list[Any]:
        return [pandas().Series(column, index=index) for column in columns]

    with usable_afterwards(subject, row, kind):
        for what, bad in backwards.items():
            what = f"{row.binding(kind)}: {what} backwards"
            with refused(ValueError, what, f"^{row.name}: {row.inputs[0]}", "sort_index", "reset"):
                raw_call(subject, row, kind, indexed(bad))
        for good in forwards.values():
            result = raw_call(subject, row, kind, indexed(good))
            for line in result if isinstance(result, tuple) else (result,):
                assert kind == "batch" or line.index.equals(good)
        if COLUMNS.issuperset(row.inputs):
            frame = pandas().DataFrame(dict(zip(row.inputs, columns, strict=True)), index=index)
            with refused(ValueError, "a reversed frame", f"^{row.name}: ", "sort_index"):
                with_frame(subject, row, kind, frame[::-1], *row.defaults)
        for at in range(1, len(row.inputs)):
            for other, mend in ((index.shift(1), "reindex"), (pandas().RangeIndex(30), "by their")):
                series = indexed(index)
                series[at] = pandas().Series(columns[at], index=other)
                words = (f"^{row.name}: {row.inputs[at]}", row.inputs[0], "index", mend)
                with refused(ValueError, f"{row.binding(kind)}: another index", *words):
                    raw_call(subject, row, kind, series)


@rule(*SERIES, about=several_columns_of_a_bar)
def mixed_packages(subject: Any, row: Row, kind: str) -> None:
    """Series of two packages, or a frame in place of one input, are TypeErrors."""
    columns = whole(row.inputs, 30)
    packages = {form.package: form for form in FEW}.values()
    with usable_afterwards(subject, row, kind):
        for at, name in enumerate(row.inputs):
            for form in packages:
                series: list[Any] = [form.series(column) for column in columns]
                for other in packages:
                    if at and other is not form:
                        series[at] = other.series(columns[at])
                        words = (f"^{row.name}: {name}", form.package, other.package)
                        with refused(TypeError, f"{row.binding(kind)}: {words}", *words):
                            raw_call(subject, row, kind, series)
                if at:
                    series[at] = form.frame({name: columns[at], "other": columns[at]})
                    with refused(TypeError, "a frame inside", f"^{row.name}: {name}", "frame"):
                        raw_call(subject, row, kind, series)


@rule(*SERIES)
def refused_series(subject: Any, row: Row, kind: str) -> None:
    """Words, truth values, categories, dates, complex numbers: TypeErrors by name."""
    pd, pl, pa = pandas(), polars(), pyarrow()
    refuse = {
        "objects": pd.Series([object()] * 9),
        "words among numbers": pd.Series([1.0, "1.0"] * 4, dtype=object),
        "truth values among numbers": pd.Series([1.0, True] * 4, dtype=object),
        "an array of categories": pd.Categorical([1.0, 2.0] * 4),
        "an index of categories": pd.CategoricalIndex([1.0, 2.0] * 4),
        "words": pd.Series(["1.0"] * 9),
        "bool": pd.Series([True] * 9),
        "boolean": pd.Series([True, None] * 4, dtype="boolean"),
        "bool of Arrow": pd.Series([True] * 9, dtype="bool[pyarrow]"),
        "words of Arrow": pd.Series(["1"] * 9, dtype="string[pyarrow]"),
        "complex": pd.Series([1j] * 9),
        "categories": pd.Series([1.0, 2.0] * 4, dtype="category"),
        "dates": pd.Series(days(9)),
        "durations": pd.Series(days(9) - days(1)[0]),
        "polars bool": pl.Series([True] * 9),
        "polars words": pl.Series(["1"] * 9),
        "polars objects": pl.Series([object()] * 9),
        "polars dates": pl.Series(days(9).to_list()),
        "polars lists": pl.Series([[1.0]] * 9),
        "polars lazy": pl.LazyFrame({"close": [1.0]}),
        "pyarrow bool": pa.array([True] * 9),
        "pyarrow words": pa.array(["1"] * 9),
        "pyarrow dates": pa.array(days(9).to_list()),
        "pyarrow lists": pa.array([[1.0]] * 9),
        "pyarrow scalar": pa.scalar(1.0),
    }
    good = bars(row.inputs, 9)
    with usable_afterwards(subject, row, kind):
        for at, name in enumerate(row.inputs):
            for what, bad in refuse.items():
                series = (*good[:at], bad, *good[at + 1 :])
                with refused(TypeError, f"{row.binding(kind)}: {what}", f"^{row.name}: {name}"):
                    raw_call(subject, row, kind, series)
            if len(row.inputs) > 1:
                for form in FEW:
                    short: list[Any] = list(good)
                    short[at] = form.series(good[at][1:])
                    with refused(ValueError, f"{form.name}: a short {name}", "bars"):
                        raw_call(subject, row, kind, short)


@rule("row")
def verify_of_series(subject: Any, row: Row) -> None:
    """`verify` takes what the indicator takes."""
    columns = bars(row.inputs, 300)
    for form in FEW:
        assert subject.verify(row.name, *map(form.series, columns)).ok is True, form.name
        if COLUMNS.issuperset(row.inputs):
            frame = form.frame(dict(zip(row.inputs, columns, strict=True)))
            assert subject.verify(row.name, frame, *row.defaults).ok is True, form.name


@rule("row")
def chaining(subject: Any, row: Row) -> None:
    """Every output of every row is an input: its warm-up and its gaps are gaps."""
    for other in ROWS:
        source = bars(other.inputs, 160)
        lines = compute(subject, other, "single", source)
        answer = raw_call(subject, other, "single", source)
        for at, line in enumerate(lines):
            given = answer[at] if isinstance(answer, tuple) else answer
            finite = np.isfinite(line)
            found = compute(subject, row, "single", (given,) * len(row.inputs))
            alone = compute(subject, row, "single", (line[finite],) * len(row.inputs))
            what = f"{row.name} of {other.name}.{other.outputs[at]}"
            same_bits(tuple(out[finite] for out in found), alone, what)
            assert all(is_nothing(row, out[~finite]).all() for out in found), f"{what}: at gaps"
        for form in FEW:
            series = raw_call(subject, other, "single", tuple(map(form.series, source)))
            if len(other.outputs) > 1:
                series = series[other.outputs[-1]]
            chunked = Form(form.package, form.name, form.series, "ChunkedArray")
            one = chunked if type(series).__name__ == "ChunkedArray" else form
            result = raw_call(subject, row, "single", (series,) * len(row.inputs))
            names = {"single": other.outputs[-1] if len(other.outputs) > 1 else label(other)}
            name = names["single"] if len(row.inputs) == 1 else row.name
            found = unpacked(row, "single", one, result, 160, name)
            expected = compute(subject, row, "single", (lines[-1],) * len(row.inputs))
            same_bits(found, expected, f"{row.name} of {other.name} as {form.name}")


@rule("module")
def not_imported(subject: Any, specification: Specification) -> None:
    """Neither the import nor a call with arrays brings pandas, polars or pyarrow."""
    (found,) = fresh.run_alone(subject, "imported", ROWS[0].name, "single")
    assert not found, f"imported without need: {found}"


@rule("module")
def nearest_names(subject: Any, specification: Specification) -> None:
    """What is not there is answered by the nearest names that are."""
    known = {row.name for row in specification.rows}
    # `adx` is no slip of `ad`.
    slips = [row for row in specification.rows if row.name + "x" not in known]
    for row in slips:
        wrong = row.name + "x"
        with refused(AttributeError, wrong, wrong, rf"\b{row.name}\b"):
            getattr(subject, wrong)
        with refused(AttributeError, f"{row.stream}s", rf"\b{row.stream}\b"):
            getattr(subject, f"{row.stream}s")
        with refused(KeyError, wrong, wrong, rf"\b{row.name}\b"):
            subject.catalog()[wrong]
        with refused(ValueError, wrong, wrong, rf"\b{row.name}\b"):
            subject.verify(wrong)
    for far in ("no_such_thing_at_all", "weather", "quux"):
        with refused(AttributeError, "nothing like it", far, "catalog") as caught:
            getattr(subject, far)
        assert "nearest" not in str(caught[0]), f"{far}: {caught[0]}"
    for row in slips:
        with refused(AttributeError, row.name, rf"\b{row.name}\b") as caught:
            getattr(subject, row.name + "x")
        besides = re.findall(r"\w+(?:Stream|_batch)\b", str(caught[0]))
        assert not besides, f"{row.name}x: {caught[0]} names {besides}"
    assert subject.catalog().get("no_such_row") is None
    assert not hasattr(subject, "__no_such_thing__")
