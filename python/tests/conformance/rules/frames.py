"""Panels in frames of pandas, polars and pyarrow: wide, in two levels, and long."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from ..bars import COLUMNS, Inputs, cut, whole
from ..calls import callable_of, compute, matrix_names, nothing, raw_call, refused, same_bits
from ..calls import usable_afterwards as usable
from ..packages import FEW, FORMS, NAME, Form, days, pandas, polars, pyarrow, read, read_lines
from ..rule import rule
from ..specification import PANELS, Row
from .containers import several_columns_of_a_bar
from .panels import matrices, panel_of, ranges_of

SYMBOLS = ("AAPL", "BRK.B", "é", "name")

Wide = dict[str, dict[str, np.ndarray]]


def is_bars(row: Row) -> bool:
    return COLUMNS.issuperset(row.inputs)


def wide_of(row: Row, n: int, count: int) -> Wide:
    """Whole numbers with gaps, by input and symbol."""
    columns = [whole(row.inputs, n, seed) for seed in range(count)]
    for seed, series in enumerate(columns):
        series[seed % len(series)][[at for at in (0, 1, 2 + seed, 40, n - 1) if 0 <= at < n]] = (
            np.nan
        )
    pairs = zip(row.inputs, zip(*columns, strict=True), strict=True)
    return {name: dict(zip(SYMBOLS, each, strict=False)) for name, each in pairs}


def stacked(columns: dict[str, np.ndarray]) -> np.ndarray:
    return np.stack(list(columns.values()), axis=1)


def names_of(frame: Any) -> list[str]:
    """Those of its columns; what pyarrow calls columns are the columns themselves."""
    return list(frame.schema.names if hasattr(frame, "num_rows") else frame.columns)


def read_wide(form: Form, given: Any, result: Any, n: int) -> np.ndarray:
    """The values of a result: a frame of the input's own type, with its index and columns."""
    assert type(result) is type(given), f"{form.name}: {type(result)}"
    names, arrow = names_of(result), form.package == "pyarrow"
    assert names == names_of(given), f"{form.name}: {names} is not {names_of(given)}"
    if type(result).__name__ == "Table":
        form = Form(form.package, form.name, form.series, "ChunkedArray")
    return np.stack([read(form, result[x], None if arrow else x, n) for x in names], axis=1)


def same_panel(
    row: Row, kind: str, form: Form, given: list[Any], answer: Any, expected: Any, what: str
) -> None:
    """What frames have given, held against what matrices have."""
    n = len(given[0])
    if kind == "panel_batch":
        assert list(answer["symbols"]) == names_of(given[0]), f"{what}: {answer['symbols']}"
        index = days(n) if form.package == "pandas" else np.arange(n)
        assert list(answer["index"]) == list(index), f"{what}: {answer['index']}"
        found = [answer[name] for name in matrix_names(row)]
        assert all(type(values) is np.ndarray for values in found), f"{what}: no arrays"
        wanted = [expected[name] for name in matrix_names(row)]
    else:
        assert len(row.outputs) == 1 or answer._fields == row.outputs, f"{what}: {type(answer)}"
        lines = [answer] if len(row.outputs) == 1 else list(answer)
        found = [read_wide(form, given[0], line, n) for line in lines]
        wanted = list(matrices(row, kind, expected)[0])
    flat = [tuple(np.ravel(values) for values in each) for each in (found, wanted)]
    same_bits(*flat, what)


@rule(*PANELS)
def wide_frames(subject: Any, row: Row, kind: str) -> None:
    """A frame for each input, its columns symbols: a frame of its kind, with index and columns."""
    ranges, _ = ranges_of(row, kind)
    for n, count in ((80, 3), (2, 4), (0, 1)):
        panel = wide_of(row, n, count)
        inputs = [stacked(columns) for columns in panel.values()]
        expected = raw_call(subject, row, kind, inputs, tuple(ranges))
        for form in FORMS:
            given = [form.frame(columns) for columns in panel.values()]
            what = f"{row.binding(kind)} of {n} × {count} as {form.name}"
            answer = raw_call(subject, row, kind, given, tuple(ranges))
            same_panel(row, kind, form, given, answer, expected, what)
            words = dict(zip(row.inputs, given, strict=True))
            names = [p.name + "_range" * ("batch" in kind) for p in row.params]
            words |= dict(zip(names, ranges, strict=True))
            answer = callable_of(subject, row, kind)(**words)
            same_panel(row, kind, form, given, answer, expected, f"{what}, by name")


@rule(*PANELS, about=lambda row: len(row.inputs) > 1)
def frames_beside_matrices(subject: Any, row: Row, kind: str) -> None:
    """A frame beside matrices: the result is of the frame's kind."""
    panel = wide_of(row, 80, 3)
    inputs = [stacked(columns) for columns in panel.values()]
    expected = raw_call(subject, row, kind, inputs)
    for form in FEW:
        for at, columns in enumerate(panel.values()):
            given: list[Any] = list(inputs)
            given[at] = form.frame(columns)
            answer = raw_call(subject, row, kind, given)
            what = f"{row.binding(kind)}: {form.name} at {at}"
            same_panel(row, kind, form, [given[at]], answer, expected, what)


@rule(*PANELS, about=several_columns_of_a_bar)
def two_levels(subject: Any, row: Row, kind: str) -> None:
    """One frame of pandas with two levels of columns, inputs and symbols, whichever is above."""
    ranges, _ = ranges_of(row, kind)
    form = FEW[0]
    panel = wide_of(row, 80, 3)
    inputs = [stacked(columns) for columns in panel.values()]
    expected = raw_call(subject, row, kind, inputs, tuple(ranges))
    for case in (str.lower, str.title) if is_bars(row) else ():
        pieces = {case(name): form.frame(columns) for name, columns in reversed(panel.items())}
        pieces["Adj Close"] = pieces[case(row.inputs[-1])] * 0.5
        frame = pandas().concat(pieces, axis=1)
        for whole_frame in (frame, frame.swaplevel(axis=1)):
            answer = callable_of(subject, row, kind)(whole_frame, *ranges)
            given = [form.frame(panel[row.inputs[0]])]
            same_panel(row, kind, form, given, answer, expected, f"{row.binding(kind)}: two levels")


def long_of(row: Row, n: int) -> tuple[Inputs, np.ndarray]:
    """Bars of three symbols below each other, and the symbol of each."""
    columns = whole(row.inputs, n)
    for column in columns:
        column[[at for at in (0, 41, 42) if at < n]] = np.nan
    return columns, np.random.default_rng(n).integers(0, 3, n)


def symbol_by_symbol(
    subject: Any, row: Row, columns: Inputs, numbers: np.ndarray, params: tuple
) -> tuple[np.ndarray, ...]:
    """The single call on the bars of each symbol, put back where they stand."""
    lines = tuple(nothing(row, len(numbers)) for _ in row.outputs)
    for number in range(3):
        mine = numbers == number
        found = compute(subject, row, "single", cut(columns, mine), params)
        for line, values in zip(lines, found, strict=True):
            line[mine] = values
    return lines


def long_forms(
    row: Row, form: Form, columns: Inputs, numbers: np.ndarray
) -> Iterator[tuple[str, list[Any], dict[str, Any]]]:
    """The ways to give a long panel in the frames and Series of a package."""
    labels = [SYMBOLS[number] for number in numbers]
    series = [form.series(column) for column in columns]
    yield "labels in a list", series, {"symbol": labels}
    yield "numbers in an array", series, {"symbol": numbers}
    frame = form.frame(dict(zip(map(str.title, row.inputs), columns, strict=True)))
    for name, words in (("Symbol", {}), ("symbol", {}), ("ticker", {"symbol": "ticker"})):
        if form.package == "pandas":
            named = frame.assign(**{name: labels})
            yield "a Series", series, {"symbol": named[name]}
            yield "categories", series, {"symbol": named[name].astype("category")}
            levels = [x.to_frame().assign(**{name: labels}) for x in series]
            levels = [x.set_index(name, append=True).iloc[:, 0] for x in levels]
            yield f"a level {name}", levels, words
            if is_bars(row):
                yield f"a frame with a level {name}", [named.set_index(name, append=True)], words
        elif form.package == "polars":
            column = polars().Series(name, labels, dtype=polars().String)
            named = frame.with_columns(column)
            yield "a Series", series, {"symbol": column}
            yield "categories", series, {"symbol": column.cast(polars().Categorical)}
        else:
            column = pyarrow().array(labels, pyarrow().string())
            named = frame.append_column(name, column)
            yield "an array", series, {"symbol": column}
        if is_bars(row):
            yield f"a frame with {name}", [named], words


def read_long(
    row: Row, kind: str, form: Form, given: Any, answer: Any, n: int
) -> list[tuple[np.ndarray, ...]]:
    """The lines for each set of parameters, held against the kind in which they were asked."""
    index = given.index if form.package == "pandas" else np.arange(n)
    if kind == "panel_batch":
        assert list(answer["index"]) == list(index), f"{form.name}: {answer['index']}"
        assert len(answer["symbols"]) == n, f"{form.name}: {answer['symbols']}"
        return matrices(row, kind, answer)
    lines = tuple(answer) if len(row.outputs) > 1 else (answer,)
    if form.package == "pandas" and index.nlevels == 2:
        assert all(line.index.equals(index) for line in lines), f"{form.name}: index"
        lines = tuple(line.droplevel(1) for line in lines)
    if type(lines[0]).__name__ == "ChunkedArray":
        form = Form(form.package, form.name, form.series, "ChunkedArray")
    if len(row.outputs) > 1:
        return [read_lines(form, type(answer)(*lines), row.outputs, n)]
    (answer,) = lines
    name = NAME if len(row.inputs) == 1 else row.name
    return [(read(form, answer, None if form.package == "pyarrow" else name, n),)]


@rule(*PANELS)
def long_frames(subject: Any, row: Row, kind: str) -> None:
    """Bars of all symbols below each other: Series of the kind, bar by bar."""
    ranges, sets = ranges_of(row, kind)
    for n in (120, 3):
        columns, numbers = long_of(row, n)
        for form in FEW:
            for way, given, words in long_forms(row, form, columns, numbers):
                what = f"{row.binding(kind)} of {n}, {form.name}: {way}"
                answer = callable_of(subject, row, kind)(*given, *ranges, **words)
                found = read_long(row, kind, form, given[0], answer, n)
                for params, outputs in zip(sets, found, strict=True):
                    expected = symbol_by_symbol(subject, row, columns, numbers, params)
                    same_bits(tuple(outputs), expected, what)


@rule(*PANELS)
def refused_wide(subject: Any, row: Row, kind: str) -> None:
    """Symbols, indexes and dtypes that do not fit are refused by the name of the input."""
    pd, panel = pandas(), panel_of(row, 30, 3, gappy=False)
    index, symbols = days(30), list(SYMBOLS[:3])
    good: list[Any] = [pd.DataFrame(m, index=index, columns=symbols) for m in panel]
    call = callable_of(subject, row, kind)

    def refuse(error: type, at: int, bad: Any, *words: str) -> None:
        given = [*good[:at], bad, *good[at + 1 :]]
        name = row.inputs[at]
        with refused(error, f"{row.binding(kind)}: {name}", f"^{row.name}: ", name, *words):
            call(*given, *row.defaults)

    with usable(subject, row, kind):
        for at, frame in enumerate(good):
            second = frame.columns[1]
            for dtype in (bool, complex, str, "category"):
                changed = frame.astype({second: dtype})
                refuse(TypeError, at, changed, repr(second), "real numbers")
            mixed = frame.assign(**{second: pd.Series(["x", *[1.0] * 29], index, object)})
            refuse(TypeError, at, mixed, repr(second), "real numbers", '"x" at bar 0')
            if len(good) == 1:
                refuse(TypeError, at, frame[second], "frame", "symbol")
            refuse(ValueError, at, frame[[*symbols, second]], "once", repr(second))
            if not at:
                continue
            first = row.inputs[0]
            refuse(ValueError, at, frame[symbols[::-1]], f"symbols of {first}", "order")
            refuse(ValueError, at, frame[symbols[1:]], first, repr(symbols[0]))
            refuse(ValueError, at, frame.assign(more=1.0), first, "'more' besides")
            refuse(ValueError, at, frame.rename(columns={second: "other"}), first, repr(second))
            refuse(ValueError, at, frame.shift(freq="D"), first, "index")
            refuse(ValueError, at, frame[1:], first, "index")
            refuse(ValueError, at, frame.to_numpy()[1:], "shape")
            refuse(TypeError, at, polars().DataFrame(dict(frame)), "pandas", "polars")
        with refused(ValueError, "backwards", f"^{row.name}: {row.inputs[0]}", "forwards"):
            call(*(frame[::-1] for frame in good), *row.defaults)
        if several_columns_of_a_bar(row):
            with refused(TypeError, "one frame", f"^{row.name}: ", *row.inputs, "symbol"):
                call(good[0], *row.defaults)


@rule(*PANELS)
def refused_long(subject: Any, row: Row, kind: str) -> None:
    """A column that is missing or there twice, labels that do not fit, days that go backwards."""
    pd = pandas()
    columns = whole(row.inputs, 30)
    index, labels = days(15).append(days(15)), ["A"] * 15 + ["B"] * 15
    series = [pd.Series(column, index=index) for column in columns]
    frame = pd.DataFrame(dict(zip(row.inputs, series, strict=True))).assign(symbol=labels)
    call, first = callable_of(subject, row, kind), row.inputs[0]

    def refuse(error: type, given: list[Any], *words: str, **more: Any) -> None:
        with refused(error, f"{row.binding(kind)}: {words}", f"^{row.name}: ", *words):
            call(*given, *row.defaults, **more)

    with usable(subject, row, kind):
        call(*series, *row.defaults, symbol=labels)
        for bad in (labels[1:], [*labels[1:], None], frame["symbol"].shift(), "sector"):
            refuse(ValueError, series, "symbol", symbol=bad)
        swapped = index[[1, 0, *range(2, 30)]]
        back = [x.set_axis(swapped) for x in series]
        refuse(ValueError, back, first, "forwards", "2020-01-01", "2020-01-02", symbol=labels)
        other = frame["symbol"].set_axis(swapped)
        refuse(ValueError, series, "symbol", "index", first, symbol=other)
        if not is_bars(row):
            frame = frame.assign(other=1.0)
            refuse(TypeError, [frame], first, "column", r"frame\[", symbol="symbol")
            return
        call(frame, *row.defaults)
        refuse(ValueError, [frame], "'sector'", *map(repr, frame.columns), symbol="sector")
        refuse(ValueError, [frame[::-1]], "forwards")
        refuse(ValueError, [frame.assign(Symbol=labels)], "'symbol'", "'Symbol'")
        for name in row.inputs:
            refuse(ValueError, [frame.drop(columns=name)], repr(name))
            twice = frame.assign(**{name.title(): 1.0})
            refuse(ValueError, [twice], repr(name), repr(name.title()))
            refuse(TypeError, [frame.assign(**{name: "1"})], name, "real numbers")


@rule("module")
def nearest_panels(subject: Any, specification: Any) -> None:
    """What a module does not have is answered by the nearest names that it has."""
    for module in ("panel", "reference"):
        known = {row.name for row in specification.rows}
        # `adx` is no slip of `ad`.
        for row in (row for row in specification.rows if row.name + "x" not in known):
            wrong = row.name + "x"
            words = (rf"verita\.{module}", wrong, rf"\b{row.name}\b")
            with refused(AttributeError, f"{module}.{wrong}", *words):
                getattr(getattr(subject, module), wrong)
