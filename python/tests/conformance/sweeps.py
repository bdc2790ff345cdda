"""Ranges for sweeps: of a wanted number of rows, or of more rows than any machine has room for."""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import Any

from .specification import Param, Row


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


def counted_ranges(row: Row, rows: int) -> list[Any]:
    """Ranges that make exactly `rows` rows, all in the first number (one row if there is none)."""
    first = numeric(row)[:1]
    return [counted_range(p, rows) if p in first else p.default for p in row.params]


def impossible_sweep(row: Row) -> tuple[list[Any], int]:
    """Ranges and a length whose matrix needs four terabytes or more, with a small input."""
    ranges, rows = [], 1
    for param in row.params:
        if param.kind == "int":
            count = param.max - param.min + 1
            ranges.append((param.min, param.max, 1))
        elif param.kind == "float":
            count = 1000
            ranges.append(counted_range(param, count))
        else:
            count = len(param.choices or ())
            ranges.append(list(param.choices or ()))
        rows *= count
    return ranges, max(1, -(-4 * 10**12 // (8 * rows)))


def uncountable_sweep(row: Row) -> list[Any]:
    """Ranges of more rows than an integer counts."""
    ranges: list[Any] = []
    for param in row.params:
        if param.kind == "float":
            low = max(param.min, param.default - 1.0)
            ranges.append((low, min(param.max, low + 1.0), 1e-300))
        else:
            ranges.append(impossible_sweep(row)[0][len(ranges)])
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
    if abs(abs(distance) / width - (count - 1)) <= Fraction(1, 10**9):
        values[-1] = stop
    return values


def combinations(row: Row, ranges: list[Any]) -> list[tuple]:
    axes = (expanded(param, value) for param, value in zip(row.params, ranges, strict=True))
    return list(itertools.product(*axes))
