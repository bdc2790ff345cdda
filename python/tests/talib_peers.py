"""TA-Lib's side of a row, from the row alone: its function has the row's name in capitals, takes
inputs and parameters in the same order, and knows a kind of average by a number."""

from __future__ import annotations

from functools import cache

import numpy as np
import talib
from conformance.bars import Inputs
from conformance.specification import ROWS, Param, Row

PEERED = tuple(row for row in ROWS if hasattr(talib, row.name.upper()))
ROUNDOFF = 2.0**-53
# How many roundings of a sum TA-Lib's error may be, at the most, for each bar. Seen are up to
# twenty, of standard deviations.
ROUNDINGS = 64.0


def number_of(average: str) -> int | None:
    """TA-Lib's number of a kind of average."""
    return getattr(talib.MA_Type, average.upper(), None)


def choices(param: Param) -> list[str]:
    """Those that TA-Lib has."""
    return [word for word in param.choices or () if number_of(word) is not None]


def answer(row: Row, columns: Inputs, params: tuple = ()) -> Inputs:
    """TA-Lib's lines; for its own defaults, where no parameters are given."""
    values = [number_of(value) if isinstance(value, str) else value for value in params]
    found = getattr(talib, row.name.upper())(*columns, *values)
    return tuple(found) if isinstance(found, tuple | list) else (found,)


@cache
def smallest(row: Row, index: int) -> int:
    """The smallest value of a whole number that TA-Lib takes too."""
    bars = tuple(np.arange(1.0, 101.0) for _ in row.inputs)
    for value in range(row.params[index].min, row.params[index].default):
        params = (*row.defaults[:index], value, *row.defaults[index + 1 :])
        try:
            answer(row, bars, params)
        except Exception as refused:  # noqa: BLE001, TA-Lib raises no other
            assert "TA_BAD_PARAM" in str(refused), f"{row.name}{params}: {refused}"
        else:
            return value
    return row.params[index].default


def tolerances(
    row: Row,
    params: tuple,
    columns: Inputs,
    output: int,
    line: np.ndarray,
    allowed: np.ndarray,
    larger: float = 1.0,
) -> np.ndarray:
    """How far a line of TA-Lib's may be off at each bar.

    Its sums run over the whole series, so that of n bars they carry n roundings. Each is one of the
    level of what is added up, or, where a quotient enlarges it, in proportion to what our own law
    permits.
    """
    unit, ends = row.units[output], row.ranges[output] or ()
    levels = [line[np.isfinite(line)], *(end for end in ends if np.isfinite(end))]
    if unit == "percent":
        levels.append(100.0)
    if unit in ("price", "volume"):
        alike = [name for name in row.inputs if (name == "volume") == (unit == "volume")]
        levels += [columns[row.inputs.index(name)] for name in alike or row.inputs]
    level = max(float(np.abs(values).max(initial=0.0)) for values in levels)
    summed = len(line) + sum(value for value in params if type(value) is int)
    return ROUNDINGS * summed * (allowed + larger * ROUNDOFF * level)
