"""Ranges for sweeps: of a wanted number of rows, or of more rows than any machine has room for."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction
from typing import Any

import numpy as np

from .bars import Inputs, bars
from .calls import SYMBOLS, fed
from .specification import PANELS, Param, Row


def numeric(row: Row) -> list[Param]:
    return [param for param in row.params if param.kind != "choice"]


def counted_range(param: Param, count: int) -> Any:
    """`count` values from the default on (the default alone for a choice), inside the bounds."""
    if param.kind == "choice" or count == 1:
        return param.default
    if param.kind == "int":
        start = min(param.default, param.max - count + 1)
        assert start >= param.min, f"{param.name}: no {count} values"
        return (start, start + count - 1, 1)
    # Dyadic steps towards the side with more room, so that the count is plain to see.
    room_above = min(param.max, param.default + 1.0) - param.default
    room_below = param.default - max(param.min, param.default - 1.0)
    step = 2.0**-10 * max(room_above, room_below) / (1 + count // 1024)
    sign = 1.0 if room_above >= room_below else -1.0
    return (param.default, param.default + sign * step * (count - 1), step)


def capacity(param: Param) -> int:
    """How many values a sweep can have of a parameter, as far as anyone will ask here."""
    return param.max - param.min + 1 if param.kind == "int" else 10**6


def counted_ranges(row: Row, rows: int) -> list[Any]:
    """Ranges that make so many rows, all in the widest of the numbers; fewer if none is so wide."""
    widest = max(numeric(row), key=capacity, default=None)
    ranges: list[Any] = list(row.defaults)
    if widest is not None:
        ranges[row.params.index(widest)] = counted_range(widest, min(rows, capacity(widest)))
    return ranges


def sweep_of(row: Row, values: int, columns: int = 20_000) -> tuple[int, list[Any]]:
    """Bars and ranges of a sweep that computes so many values, in long rows if it must."""
    widest = max(map(capacity, numeric(row)), default=1)
    rows = max(1, min(values // columns, widest))
    return values // rows, counted_ranges(row, rows)


def work_of(row: Row, kind: str, values: int, bars_of_each: int) -> tuple[Inputs, list[Any]]:
    """Inputs and parameters of a call that computes about so many values."""
    n, params = bars_of_each, list(row.defaults)
    if "batch" in kind:
        n, params = sweep_of(row, values // (SYMBOLS if kind in PANELS else 1), bars_of_each)
    inputs = tuple(np.resize(column, n) for column in bars(row.inputs, bars_of_each))
    if kind == "panel":
        symbols = max(1, values // n)
        # Every symbol is the same memory: it is the result that is large.
        inputs = tuple(np.broadcast_to(column[:, None], (n, symbols)) for column in inputs)
    return fed(kind, inputs), params


def impossible_sweep(row: Row) -> tuple[list[Any], int]:
    """The widest ranges, and for how many bars their matrix needs four terabytes."""
    ranges, rows = [], 1
    for param in row.params:
        if param.kind == "int":
            count = capacity(param)
            ranges.append((param.min, param.max, 1))
        elif param.kind == "float":
            count = capacity(param)
            ranges.append(counted_range(param, count))
        else:
            count = len(param.choices or ())
            ranges.append(list(param.choices or ()))
        rows *= count
    return ranges, max(1, -(-4 * 10**12 // (8 * rows)))


def is_endless(row: Row) -> bool:
    """Whether there are ranges whose parameters alone take more than any machine has."""
    return math.prod(map(capacity, numeric(row))) >= 10**11


def endless_sweep(row: Row) -> list[Any]:
    """Such ranges: fewer rows than an integer counts."""
    return impossible_sweep(row)[0]


def uncountable_sweep(row: Row) -> list[Any]:
    """Ranges of more rows than an integer counts."""
    ranges, _ = impossible_sweep(row)
    for at, param in enumerate(row.params):
        if param.kind == "float":
            low = max(param.min, param.default - 1.0)
            ranges[at] = (low, min(param.max, low + 1.0), 1e-300)
    return ranges


def expanded(param: Param, value: Any) -> list[Any]:
    """The values of one axis, counted in exact arithmetic (DESIGN, section 3, batch)."""
    if param.kind == "choice":
        return [value] if isinstance(value, str) else list(value)
    if not isinstance(value, tuple):
        return [value]
    start, stop, step = value
    if start == stop:
        return [start]
    width, distance = abs(Fraction(step)), Fraction(stop) - Fraction(start)
    count = int(abs(distance) / width + Fraction(1, 10**9)) + 1
    sign = 1 if distance > 0 else -1
    values = [start + sign * k * abs(step) for k in range(count)]
    if count > 1 and abs(abs(distance) / width - (count - 1)) <= Fraction(1, 10**9):
        values[-1] = stop
    return values


def combinations(row: Row, ranges: list[Any]) -> list[tuple]:
    axes = (expanded(param, value) for param, value in zip(row.params, ranges, strict=True))
    return list(itertools.product(*axes))
