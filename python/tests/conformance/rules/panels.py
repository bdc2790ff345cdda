"""Many symbols at once: every column is a single call, however the matrix lies in memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ..bars import SERIES, Inputs, bars, cut, whole, with_gaps
from ..calls import callable_of, compute, matrix_names, raw_call, refused, same_bits
from ..calls import usable_afterwards as usable
from ..rule import rule
from ..specification import PANELS, Row
from ..sweeps import combinations, counted_ranges, numeric

WIDTHS = (1, 3, 8, 31, 33, 70)


def panel_of(row: Row, n: int, symbols: int, gappy: bool = True) -> Inputs:
    """Symbols on every kind of series, some listed late, some with holes, some without a bar."""
    names = list(SERIES)
    columns = []
    for symbol in range(symbols):
        series = bars(row.inputs, n, names[symbol % len(names)], symbol)
        if gappy and symbol % 3 == 1:
            series = with_gaps(series, symbol)
        if gappy and symbol % 7 == 3:
            series[0][: n // 2] = np.nan
        if gappy and symbol % 11 == 5:
            series[-1][:] = np.inf
        columns.append(series)
    return tuple(np.stack(each, axis=1) for each in zip(*columns, strict=True))


def column_of(inputs: Inputs, symbol: int) -> Inputs:
    return tuple(np.ascontiguousarray(matrix[:, symbol]) for matrix in inputs)


def matrices(row: Row, kind: str, result: Any) -> list[tuple[np.ndarray, ...]]:
    """The outputs of each row of parameters as matrices of bars × symbols."""
    if kind == "panel":
        return [(result,) if len(row.outputs) == 1 else tuple(result)]
    values = [result[name] for name in matrix_names(row)]
    return list(zip(*values, strict=True))


def ranges_of(row: Row, kind: str) -> tuple[list[Any], list[tuple]]:
    """Parameters for the binding, and the sets that they make."""
    if kind == "panel":
        return list(row.defaults), [row.defaults]
    ranges = counted_ranges(row, 3 if numeric(row) else 1)
    return ranges, combinations(row, ranges)


@rule(*PANELS)
def columns_are_calls(subject: Any, row: Row, kind: str) -> None:
    """Every column has the bits of the single call, with gaps and a warm-up of its own."""
    ranges, sets = ranges_of(row, kind)
    for symbols in WIDTHS:
        inputs = panel_of(row, 90 + row.lookback(row.defaults) + symbols, symbols)
        for gaps in ("skip", "restart"):
            result = raw_call(subject, row, kind, inputs, tuple(ranges), gaps=gaps)
            found = matrices(row, kind, result)
            for params, outputs in zip(sets, found, strict=True):
                for symbol in range(symbols):
                    series = column_of(inputs, symbol)
                    expected = compute(subject, row, "single", series, params, gaps=gaps)
                    what = f"{row.binding(kind)}{params}, {gaps}: symbol {symbol} of {symbols}"
                    same_bits(column_of(outputs, symbol), expected, what)


def _strided(x: np.ndarray) -> np.ndarray:
    return np.repeat(np.repeat(x, 2, axis=0), 3, axis=1)[::2, ::3]


def _misaligned(x: np.ndarray) -> np.ndarray:
    memory = np.zeros(x.nbytes + 1, np.uint8)[1:].view(np.float64).reshape(x.shape)
    memory[...] = x
    return memory


# Small whole numbers are exact in every type.
FORMS: dict[str, Callable[[np.ndarray], Any]] = {
    dtype: (lambda x, dtype=dtype: x.astype(dtype))
    for dtype in ("float32", "longdouble", ">f8", "int64", "uint8", ">i4")
} | {
    "symbol by symbol": np.asfortranarray,
    "strided": _strided,
    "backwards": lambda x: x[::-1].copy()[::-1],
    "upside down": lambda x: x[::-1, ::-1].copy()[::-1, ::-1],
    "strided float32": lambda x: _strided(x.astype("float32")),
    "part of a larger one": lambda x: np.pad(x, 3)[3:-3, 3:-3],
    "not aligned": _misaligned,
    "masked without a mask": np.ma.masked_array,
    "subclass": lambda x: x.view(type("Sub", (np.ndarray,), {})),
}


@rule(*PANELS)
def layouts(subject: Any, row: Row, kind: str) -> None:
    """Every real type, stride and order gives what contiguous float64 gives, and is left alone."""
    for symbols in (1, 5, 40):
        columns = [whole(row.inputs, 60, seed) for seed in range(symbols)]
        inputs = tuple(np.stack(each, axis=1) for each in zip(*columns, strict=True))
        expected = matrices(row, kind, raw_call(subject, row, kind, inputs))[0]
        for name, form in FORMS.items():
            given = tuple(form(matrix) for matrix in inputs)
            found = matrices(row, kind, raw_call(subject, row, kind, given))[0]
            flat = [tuple(a.ravel() for a in outputs) for outputs in (found, expected)]
            same_bits(*flat, f"{row.binding(kind)} of {symbols} as {name}")
            for after, before in zip(given, inputs, strict=True):
                assert np.array_equal(after, before), f"{row.binding(kind)} wrote to its input"
    masked = tuple(np.ma.masked_equal(matrix, matrix[30, 7]) for matrix in inputs)
    gaps = tuple(matrix.filled(np.nan) for matrix in masked)
    pair = [matrices(row, kind, raw_call(subject, row, kind, form))[0] for form in (masked, gaps)]
    flat = [tuple(a.ravel() for a in outputs) for outputs in pair]
    same_bits(*flat, f"{row.binding(kind)} of a masked array")


@rule(*PANELS)
def panel_form(subject: Any, row: Row, kind: str) -> None:
    """float64 (int32), C-contiguous, writable, of the input's shape; swept: rows × bars × symbols."""
    ranges, sets = ranges_of(row, kind)
    for shape in ((0, 0), (0, 3), (4, 0), (1, 1), (120, 7)):
        inputs = tuple(np.ones(shape) for _ in row.inputs)
        result = raw_call(subject, row, kind, inputs, tuple(ranges))
        if kind == "panel":
            outputs = matrices(row, kind, result)[0]
            assert len(row.outputs) == 1 or result._fields == row.outputs
        else:
            names = (*matrix_names(row), *(param.plural for param in row.params))
            names += ("index", "symbols")
            assert tuple(result) == names, f"{row.binding(kind)}: {tuple(result)} is not {names}"
            outputs = tuple(result[name] for name in matrix_names(row))
            for param, axis in zip(row.params, zip(*sets, strict=True), strict=True):
                found = result[param.plural].tolist()
                assert found == list(axis), f"{row.binding(kind)}: {param.plural} {found}"
            for name, count in zip(("index", "symbols"), shape, strict=True):
                assert result[name].tolist() == list(range(count)), f"{row.binding(kind)}: {name}"
        expected = shape if kind == "panel" else (len(sets), *shape)
        for out in outputs:
            assert type(out) is np.ndarray and out.dtype == row.dtype, type(out)
            assert out.shape == expected, f"{row.binding(kind)}: {out.shape} is not {expected}"
            assert out.flags.c_contiguous and out.flags.writeable and out.flags.owndata


REFUSED: dict[str, Any] = {
    "one-dimensional": np.ones(9),
    "three-dimensional": np.ones((3, 3, 3)),
    "zero-dimensional": np.array(1.0),
    "complex": np.ones((3, 3), complex),
    "bool": np.ones((3, 3), bool),
    "words among objects": np.array([[1.0, "1.0"]] * 3, object),
    "strings": np.array([["1.0"] * 3] * 3),
    "dates": np.zeros((3, 3), "datetime64[D]"),
    "a list": [[1.0, 2.0], [3.0, 4.0]],
    "a dict": {"a": [1.0]},
    "a number": 1.0,
    "None": None,
    "str": "123",
}


@rule(*PANELS)
def refused_panels(subject: Any, row: Row, kind: str) -> None:
    """What is not two-dimensional and real, or not of one shape, is refused by its name."""
    good = tuple(np.ones((9, 3)) for _ in row.inputs)
    with usable(subject, row, kind):
        for at, name in enumerate(row.inputs):
            for what, bad in REFUSED.items():
                given = (*good[:at], bad, *good[at + 1 :])
                with refused(TypeError, f"{row.binding(kind)}, {name}: {what}", name):
                    callable_of(subject, row, kind)(*given, *row.defaults)
            for shape in ((8, 3), (9, 4), (3, 9), (9, 0)) if at else ():
                given = (*good[:at], np.ones(shape), *good[at + 1 :])
                with refused(ValueError, f"{row.binding(kind)}: {name} of {shape}", name, "shape"):
                    callable_of(subject, row, kind)(*given, *row.defaults)
        endless = np.broadcast_to(np.float64(1.0), (1 << 23, 1 << 22))
        with refused(MemoryError, f"{row.binding(kind)}: terabytes"):
            raw_call(subject, row, kind, (endless,) * len(row.inputs))


@rule(*PANELS)
def threads_and_kernels(subject: Any, row: Row, kind: str) -> None:
    """Wide panels have the same bits on any number of threads and on every kernel."""
    inputs = panel_of(row, 130, 1100)
    expected = matrices(row, kind, raw_call(subject, row, kind, inputs))[0]
    flat = tuple(a.ravel() for a in expected)
    try:
        for threads in (1, 2, 4):
            subject.set_threads(threads)
            for kernel in subject.kernels() if threads == 2 else (None,):
                found = raw_call(subject, row, kind, inputs, None, kernel)
                found = tuple(a.ravel() for a in matrices(row, kind, found)[0])
                what = f"{row.binding(kind)}: {threads} threads, kernel {kernel}"
                same_bits(found, flat, what)
    finally:
        subject.set_threads(None)


@rule(*PANELS)
def symbols_in_a_column(subject: Any, row: Row, kind: str) -> None:
    """Long series with a label a bar: each symbol's bars are a single call, wherever they stand."""
    rng = np.random.default_rng(7)
    ranges, sets = ranges_of(row, kind)
    for n, count in ((0, 1), (300, 1), (700, 5)):
        columns = with_gaps(bars(row.inputs, n)) if n else bars(row.inputs, 0)
        numbers = rng.integers(0, count, n)
        words = np.array(["A", "BB", "", "D.E", "é"])[numbers]
        for labels in (numbers, words, words.astype(object), words.tolist()):
            for gaps in ("skip", "restart"):
                call = callable_of(subject, row, kind)
                result = call(*columns, *ranges, symbol=labels, gaps=gaps)
                if "batch" in kind:
                    assert list(result["symbols"]) == list(labels), f"{row.binding(kind)}: labels"
                    assert result["index"].tolist() == list(range(n)), f"{row.binding(kind)}: index"
                lines = matrices(row, kind, result)
                for params, outputs in zip(sets, lines, strict=True):
                    for number in range(count):
                        mine = numbers == number
                        series = cut(columns, mine)
                        expected = compute(subject, row, "single", series, params, gaps=gaps)
                        what = f"{row.binding(kind)}{params}: symbol {number} of {count}"
                        same_bits(cut(outputs, mine), expected, what)


@rule(*PANELS)
def refused_symbols(subject: Any, row: Row, kind: str) -> None:
    """Labels that do not fit are refused by the name of `symbol`."""
    good = bars(row.inputs, 6)
    call, labels = callable_of(subject, row, kind), list("aabbab")
    cases: list[tuple[type, Any]] = [
        (ValueError, labels[1:]),
        (ValueError, [*labels, "a"]),
        (ValueError, [*labels[1:], None]),
        (TypeError, [labels]),
        (TypeError, "a"),
        (TypeError, 1),
        (TypeError, np.ones(6)),
    ]
    with usable(subject, row, kind):
        for error, bad in cases:
            with refused(error, f"{row.binding(kind)}: symbol={bad!r}", f"^{row.name}: ", "symbol"):
                call(*good, *row.defaults, symbol=bad)
        with refused(TypeError, f"{row.binding(kind)}: out with symbol", "out", "symbol"):
            call(*good, *row.defaults, symbol=labels, out=np.ones((6, 2)))
        for at, name in enumerate(row.inputs):
            bad_series = [np.ones((6, 1)), np.ones(6, complex), np.array(["x"] * 6)]
            for bad in bad_series:
                given = (*good[:at], bad, *good[at + 1 :])
                with refused(TypeError, f"{row.binding(kind)}: {name}", f"^{row.name}: ", name):
                    call(*given, *row.defaults, symbol=labels)
