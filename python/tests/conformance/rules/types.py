"""DESIGN 5.3: what goes in, what comes out."""

from __future__ import annotations

import array
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import numpy as np

from ..bars import SERIES as SHAPES
from ..bars import Inputs, bars, cut, jumping, whole, with_gaps
from ..calls import (
    answered,
    arrays_of,
    bits,
    compute,
    is_nothing,
    matrix_names,
    raw_call,
    refused,
    same_bits,
    stream,
    usable_afterwards,
    value_of,
)
from ..rule import rule
from ..specification import KINDS, ROWS, SERIES, Row

BINDINGS = KINDS[:3]


def _strided(x: np.ndarray) -> np.ndarray:
    return np.repeat(x, 3)[::3]


def _column(x: np.ndarray) -> np.ndarray:
    return np.stack([x, -x], axis=1)[:, 0]


def _read_only(x: np.ndarray) -> np.ndarray:
    x = x.copy()
    x.flags.writeable = False
    return x


class Wrapped:
    """Something that is no array and knows how to become one."""

    def __init__(self, x: np.ndarray) -> None:
        self.x = x

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray:
        return self.x if dtype is None else self.x.astype(dtype)


# Small whole numbers are exact in every type, so every form has to give the same bits.
FORMS: dict[str, Callable[[np.ndarray], Any]] = {
    dtype: (lambda x, dtype=dtype: x.astype(dtype))
    for dtype in (
        *("float16", "float32", "longdouble", ">f8", ">f4", ">i4", ">u2"),
        *("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"),
    )
} | {
    "strided": _strided,
    "reversed": lambda x: x[::-1].copy()[::-1],
    "column": _column,
    "row of Fortran": lambda x: np.asfortranarray(np.stack([x, -x]))[0],
    "strided float32": lambda x: _strided(x.astype("float32")),
    "read-only": _read_only,
    "subclass": lambda x: x.view(type("Sub", (np.ndarray,), {})),
    "list": lambda x: x.tolist(),
    "list of int": lambda x: [int(v) for v in x],
    "list of numpy scalars": list,
    "mixed list": lambda x: [int(v) if i % 2 else v for i, v in enumerate(x.tolist())],
    "tuple": lambda x: tuple(x.tolist()),
    "array.array": lambda x: array.array("d", x.tolist()),
    "array.array of int": lambda x: array.array("i", [int(v) for v in x]),
    "memoryview": lambda x: memoryview(x.copy()),
    "masked without a mask": lambda x: np.ma.masked_array(x),
    "masked integers without a mask": lambda x: np.ma.masked_array(x.astype("int32")),
    "__array__": Wrapped,
}


@rule(*SERIES)
def containers(subject: Any, row: Row, kind: str) -> None:
    """Every real type, stride, order and container gives what contiguous float64 gives."""
    for n in (60, 0):
        columns = whole(row.inputs, n)
        expected = compute(subject, row, kind, columns)
        for name, form in FORMS.items():
            found = compute(subject, row, kind, tuple(form(column) for column in columns))
            same_bits(found, expected, f"{row.binding(kind)} of {n} as {name}")
    ranges = tuple(range(60) for _ in row.inputs)
    plain = tuple(np.arange(60.0) for _ in row.inputs)
    found, expected = (compute(subject, row, kind, form) for form in (ranges, plain))
    same_bits(found, expected, f"{row.binding(kind)} of range")


def _masked(x: np.ndarray, dtype: str) -> Any:
    gap = np.isnan(x)
    return np.ma.masked_array(np.where(gap, 7, x).astype(dtype), mask=gap)


MISSING: dict[str, Callable[[np.ndarray], Any]] = {
    "None in a list": lambda x: [None if np.isnan(v) else v for v in x.tolist()],
    "None among ints": lambda x: [None if np.isnan(v) else int(v) for v in x.tolist()],
    "None in a tuple": lambda x: tuple(None if np.isnan(v) else v for v in x.tolist()),
    "NaN in a list": lambda x: x.tolist(),
    "objects": lambda x: x.astype(object),
    "None among objects": lambda x: np.array([None if np.isnan(v) else v for v in x], object),
    "Decimal among objects": lambda x: np.array(
        [None if np.isnan(v) else Decimal(int(v)) for v in x], object
    ),
    "masked objects": lambda x: _masked(x, "object"),
    "masked float64": lambda x: _masked(x, "float64"),
    "masked float32": lambda x: _masked(x, "float32"),
    "masked int64": lambda x: _masked(x, "int64"),
    "masked strided": lambda x: np.ma.repeat(_masked(x, "float64"), 2)[::2],
    "masked infinity": lambda x: np.ma.masked_invalid(np.where(np.isnan(x), np.inf, x)),
}


@rule(*SERIES)
def missing_values(subject: Any, row: Row, kind: str) -> None:
    """None in a list and masked entries are gaps, under both gap rules."""
    columns = whole(row.inputs, 80)
    for column in columns:
        column[[0, 1, 40, 41, 60, 79]] = np.nan
    for gaps in ("skip", "restart"):
        expected = compute(subject, row, kind, columns, gaps=gaps)
        for name, form in MISSING.items():
            found = compute(subject, row, kind, tuple(map(form, columns)), gaps=gaps)
            same_bits(found, expected, f"{row.binding(kind)}, {name}, {gaps}")
    nothing = {"None": [None] * 5, "masked": np.ma.masked_all(5)}
    for name, series in nothing.items():
        found = compute(subject, row, kind, (series,) * len(row.inputs))
        assert all(is_nothing(row, out).all() and len(out) == 5 for out in found), (
            f"nothing but {name}"
        )


@rule(*SERIES)
def output_form(subject: Any, row: Row, kind: str) -> None:
    """float64 (int32), C-contiguous, writable, as long as the input, nobody else's memory."""
    what = row.binding(kind)
    for n in (0, 1, 130):
        columns = bars(row.inputs, n)
        result = raw_call(subject, row, kind, columns)
        if kind == "batch":
            assert type(result) is dict, f"{what}: {type(result)}"
            names = (*matrix_names(row), *(param.plural for param in row.params))
            assert tuple(result) == names, f"{what}: {tuple(result)} is not {names}"
            outputs = tuple(result[name] for name in matrix_names(row))
            shape: tuple[int, ...] = (1, n)
        else:
            outputs, shape = arrays_of(row, result), (n,)
        for out in outputs:
            assert type(out) is np.ndarray and out.dtype == row.dtype, f"{what}: {out.dtype}"
            assert out.dtype.isnative and out.shape == shape, f"{what}: {out.shape}, not {shape}"
            assert out.flags.c_contiguous and out.flags.writeable and out.flags.aligned, what
            others = [other for other in (*columns, *outputs) if other is not out]
            assert not any(np.shares_memory(out, other) for other in others), f"{what}: shared"
            out[...] = 7
        again = compute(subject, row, kind, columns)
        same_bits(again, compute(subject, row, kind, columns), f"{what} after writing to a result")
        assert n < 130 or any(np.any(out != 7) for out in again), f"{what}: results are shared"


@rule("batch")
def batch_axes(subject: Any, row: Row, kind: str) -> None:
    """One array for each parameter under its plural, of its own type, one entry a row."""
    dtypes = {"int": np.dtype(np.int64), "float": np.dtype(np.float64)}
    result = raw_call(subject, row, kind, bars(row.inputs, 20))
    for param, default in zip(row.params, row.defaults, strict=True):
        axis = result[param.plural]
        assert isinstance(axis, np.ndarray) and axis.shape == (1,), f"{param.plural}: {axis!r}"
        if param.kind == "choice":
            assert axis.dtype.kind in "UT", f"{param.plural}: {axis.dtype}"
        else:
            assert axis.dtype == dtypes[param.kind], f"{param.plural}: {axis.dtype}"
        assert axis[0] == default and axis.flags.writeable, f"{param.plural}: {axis[0]}"


REFUSED: dict[str, Any] = {
    "complex": np.ones(9, complex),
    "bool": np.ones(9, bool),
    "str array": np.array(["1.0"] * 9),
    "bytes array": np.array([b"1.0"] * 9),
    "objects": np.array([object()] * 9),
    "words among objects": np.array([1.0, "1.0"] * 4, dtype=object),
    "truth values among objects": np.array([1.0, True] * 4, dtype=object),
    "objects in two dimensions": np.ones((9, 1), dtype=object),
    "dates": np.zeros(9, "datetime64[D]"),
    "durations": np.zeros(9, "timedelta64[D]"),
    "records": np.zeros(9, [("one", float), ("other", float)]),
    "two-dimensional": np.ones((9, 1)),
    "empty two-dimensional": np.ones((0, 1)),
    "nested list": [[1.0, 2.0], [3.0, 4.0]],
    "zero-dimensional": np.array(1.0),
    "matrix": np.ones((3, 3)),
    "a number": 1.0,
    "None": None,
    "str": "123456789",
    "bytes": b"123456789",
    "bytes that may change": bytearray(b"123456789"),
    "memory of bytes": memoryview(b"123456789"),
    "dict": {1: 1.0},
    "set": {1.0, 2.0},
    "generator": (value for value in (1.0, 2.0)),
    "list of str": ["1.0", "2.0"],
    "list of str and None": ["1.0", None],
    "list of complex": [1j, 2j],
    "list of bool": [True, False],
    "list with an object": [1.0, object()],
    "masked bool": np.ma.masked_array(np.ones(9, bool), mask=False),
    "masked complex": np.ma.masked_array(np.ones(9, complex), mask=False),
    "masked two-dimensional": np.ma.masked_array(np.ones((9, 1)), mask=False),
}


@rule(*SERIES)
def refused_inputs(subject: Any, row: Row, kind: str) -> None:
    """What is not one-dimensional and real is a TypeError that names the input."""
    good = bars(row.inputs, 9)
    with usable_afterwards(subject, row, kind):
        for at, name in enumerate(row.inputs):
            for what, bad in REFUSED.items():
                series = (*good[:at], bad, *good[at + 1 :])
                with refused(TypeError, f"{row.binding(kind)}, {name}: {what}", name):
                    raw_call(subject, row, kind, series)
            if len(row.inputs) > 1:
                series = (*good[:at], good[at][:-1], *good[at + 1 :])
                with refused(ValueError, f"{row.binding(kind)}: a short {name}", "bars"):
                    raw_call(subject, row, kind, series)


@rule(*SERIES)
def input_untouched(subject: Any, row: Row, kind: str) -> None:
    """Input is never written to, whatever its form."""
    for columns in (bars(row.inputs, 90), with_gaps(bars(row.inputs, 90))):
        for form in (lambda x: x.copy(), lambda x: x.astype("float32"), _strided):
            series = tuple(form(column) for column in columns)
            before = [bytes(s.tobytes()) for s in series]
            for gaps in ("skip", "restart"):
                compute(subject, row, kind, series, gaps=gaps)
            assert [s.tobytes() for s in series] == before, f"{row.binding(kind)} wrote to input"
            assert all(s.flags.writeable for s in series)


def _one_by_one(subject: Any, row: Row, columns: Inputs, form: Any) -> tuple[np.ndarray, ...]:
    one = stream(subject, row)
    values = [value_of(row, one.update(*map(form, bar))) for bar in zip(*columns, strict=True)]
    return tuple(np.array(column, row.dtype) for column in zip(*values, strict=True))


@rule("stream")
def update_types(subject: Any, row: Row, kind: str) -> None:
    """`update` takes every real number, answers floats (ints), and refuses what is none."""
    columns = whole(row.inputs, 50)
    expected = compute(subject, row, kind, columns)
    for form in (float, int, np.float32, np.int64, np.uint8, np.float16):
        found = _one_by_one(subject, row, columns, form)
        same_bits(found, expected, f"{row.stream}.update({form.__name__})")
    one = stream(subject, row)
    first = tuple(float(column[0]) for column in columns)
    for at, name in enumerate(row.inputs):
        for bad in ("1.0", b"1", True, np.True_, 1j, [1.0], object()):
            with refused(TypeError, f"{row.stream}.update({bad!r})", name):
                one.update(*first[:at], bad, *first[at + 1 :])
    for wrong in (first[1:], (*first, 1.0)):
        with refused(TypeError, f"{row.stream}.update of {len(wrong)} values"):
            one.update(*wrong)
    assert one == stream(subject, row), f"{row.stream} changed although update refused"


@rule(*KINDS)
def one_nan(subject: Any, row: Row, kind: str) -> None:
    """NaN is written by the engine alone: one payload, whatever the input's."""
    columns = bars(row.inputs, 100)
    strange = np.array([0xFFF8_0000_0000_0001, 0x7FF0_0000_0000_0001], np.uint64).view(float)
    for column in columns:
        column[[0, 50]], column[[1, 99]] = strange[0], strange[1]
        column[60] = -np.inf
    for gaps in ("skip", "restart"):
        for out in compute(subject, row, kind, columns, gaps=gaps):
            payloads = set(bits(out[np.isnan(out)]).tolist())
            quiet = set() if row.integer_valued else {int(np.array(np.nan).view(np.int64))}
            assert payloads == quiet, f"{row.binding(kind)}: NaN as {payloads}"


@rule(*KINDS, rows=ROWS)
def integer_values(subject: Any, row: Row, kind: str) -> None:
    """A row that counts or decides answers whole numbers, and the table says so."""
    found: list[bool] = []
    for seed in range(3):
        columns = tuple(np.pi * column for column in bars(row.inputs, 400, seed=seed))
        for out in compute(subject, row, kind, columns):
            values = out[np.isfinite(out)]
            found.append(bool(np.all(values == np.round(values))))
    assert all(found) == row.integer_valued, f"{row.binding(kind)}: whole numbers: {found}"


def has_range(row: Row) -> bool:
    return any(row.ranges)


@rule("single", "reference", rows=ROWS, about=has_range)
def within_range(subject: Any, row: Row, kind: str) -> None:
    """No value lies outside the range that the table says, on any series, for any period."""
    for series in SHAPES if has_range(row) else ():
        columns = bars(row.inputs, 300, series)
        for params in row.parameter_sets:
            lines = compute(subject, row, kind, columns, params)
            for name, ends, out in zip(row.outputs, row.ranges, lines, strict=True):
                least, greatest = ends or (-np.inf, np.inf)
                beyond = out[(out < least) | (out > greatest)]
                assert not beyond.size, f"{name} of {series}, {params}: {beyond} beyond {ends}"


def is_integer_valued(row: Row) -> bool:
    return row.integer_valued


@rule(*KINDS, about=is_integer_valued)
def where_there_is_nothing(subject: Any, row: Row, kind: str) -> None:
    """NaN, or 0 in int32, in the warm-up and at gaps: `!= 0` finds patterns and nothing else."""
    found = 0
    for seed in range(3):
        columns = with_gaps(jumping(row.inputs, 400, seed), seed, 0.01)
        for gaps in ("skip", "restart"):
            there = answered(row, row.defaults, columns, gaps)
            for out in compute(subject, row, kind, columns, gaps=gaps):
                what = f"{row.binding(kind)}, {gaps}"
                assert out.dtype == row.dtype, f"{what}: {out.dtype}"
                assert is_nothing(row, out[~there]).all(), f"{what}: a value where there is none"
                assert np.isfinite(out[there]).all(), f"{what}: none where there is a value"
                found += int(np.count_nonzero(out.astype(bool) & there))
            if kind == "stream":
                bar_by_bar(subject, row, columns, there, gaps)
    assert found, f"{row.binding(kind)}: there was nothing to find"


def bar_by_bar(subject: Any, row: Row, columns: Inputs, there: np.ndarray, gaps: str) -> None:
    """`update`, `peek` and `prime` answer None exactly where there is nothing, else the value."""
    lines = compute(subject, row, "single", columns, gaps=gaps)
    one = stream(subject, row, gaps=gaps)
    for at, bar in enumerate(zip(*columns, strict=True)):
        primed = stream(subject, row, gaps=gaps) if at % 50 == 12 else None
        answers = [one.peek(*bar), one.update(*bar)]
        answers += [primed.prime(*cut(columns, slice(at + 1)))] if primed else []
        for answer in answers:
            what = f"{row.stream}, {gaps}: {answer!r} at bar {at}"
            assert (answer is not None) == there[at], what
            expected = tuple(line[at] for line in lines)
            assert answer is None or value_of(row, answer) == expected, what


@rule(*BINDINGS)
def slices_of_slices(subject: Any, row: Row, kind: str) -> None:
    """A view gives what its copy gives, at every stride and in both directions."""
    columns = bars(row.inputs, 240)
    for where in (np.s_[7:], np.s_[:-7], np.s_[3::2], np.s_[::-1], np.s_[200:10:-3]):
        views = cut(columns, where)
        copies = tuple(view.copy() for view in views)
        found, expected = (compute(subject, row, kind, form) for form in (views, copies))
        same_bits(found, expected, f"{row.binding(kind)} of [{where}]")
