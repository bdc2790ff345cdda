"""Bars of many symbols below each other, and where they stand in matrices of bars × symbols.

Labels become numbers, as fast as the package can that holds them, and each bar gets the next place
in the column of its symbol.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from verita._kinds import is_missing
from verita._packages import package_of

Array = npt.NDArray[Any]
# How many places a matrix may have for each bar in it.
MOSTLY_EMPTY = 4


def objects(labels: list[Any] | tuple[Any, ...]) -> Array:
    """Labels in an array of one dimension, even where they are tuples."""
    return np.fromiter(labels, object, len(labels))


def numbered(who: str, symbol: Any) -> Array:
    """A number for each label, equal where they are equal, and -1 where one is missing."""
    package = package_of(symbol)
    try:
        codes = package.codes(symbol) if package else None
    except TypeError as error:
        raise TypeError(f"{who}: symbol must have labels that have a hash: {error}") from None
    if codes is not None:
        return codes
    # Of what says that it is a sequence no more than that is believed.
    listed = isinstance(symbol, list | tuple)
    if not (listed or hasattr(symbol, "__array__")):
        kind = type(symbol).__name__
        raise TypeError(f"{who}: symbol must be one label a bar, in an array or list, got a {kind}")
    labels = objects(symbol) if listed else np.asarray(symbol)
    if labels.ndim != 1 or (labels.size and labels.dtype.kind not in "OSUTiuMm"):
        got = f"{labels.dtype} labels" if labels.ndim == 1 else f"{labels.ndim} dimensions"
        raise TypeError(f"{who}: symbol must be one label a bar, got {got}")
    missing = np.ma.getmaskarray(symbol) if isinstance(symbol, np.ma.MaskedArray) else False
    if labels.dtype.kind not in "OT":
        missing = missing | np.isnat(labels) if labels.dtype.kind in "mM" else missing
        return np.where(missing, -1, np.unique(labels, return_inverse=True)[1])
    known: dict[object, int] = {}
    try:
        found = [known.setdefault(label, len(known)) for label in labels.tolist()]
    except TypeError as error:
        raise TypeError(f"{who}: symbol must have labels that have a hash: {error}") from None
    none = [number for label, number in known.items() if is_missing(label)]
    return np.where(missing | np.isin(found, none), -1, np.array(found, np.intp))


class Group:
    """Symbols of about as many bars: where each of their bars stands in a matrix.

    A symbol has a column, in it its bars from the top on; behind its last bar there is none.
    """

    def __init__(self, bars: Array, rows: Array, columns: Array) -> None:
        self._bars = bars
        self.symbols = int(columns.max(initial=-1)) + 1
        self._shape = (int(rows.max(initial=-1)) + 1, self.symbols)
        self._places = rows * self.symbols + columns

    def matrix(self, line: Array) -> Array:
        matrix = np.full(self._shape, np.nan)
        matrix.reshape(-1)[self._places] = line[self._bars]
        return matrix

    def put(self, values: Array, lines: Array) -> None:
        """Values of the matrix, for each row of a sweep, to their bars."""
        flat = values.reshape(*values.shape[:-2], math.prod(self._shape))
        lines[..., self._bars] = flat[..., self._places]


class Places:
    """Where the bars of a long series stand in matrices: one, unless it would be mostly empty."""

    def __init__(self, who: str, symbol: Any, bars: int) -> None:
        self._columns = columns = numbered(who, symbol)
        if len(columns) != bars:
            raise ValueError(f"{who}: symbol must have a label a bar ({bars}), got {len(columns)}")
        if bars and columns.min() < 0:
            raise ValueError(f"{who}: symbol must have a label at every bar, got a missing one")
        self.bars = bars
        self._order = np.argsort(columns, kind="stable")
        counts = np.bincount(columns)
        self.symbols = len(counts)
        rows = np.empty(bars, np.intp)
        rows[self._order] = np.arange(bars) - np.repeat(np.cumsum(counts) - counts, counts)
        if counts.max(initial=0) * len(counts) <= MOSTLY_EMPTY * bars:
            self.groups = [Group(np.arange(bars), rows, columns)]
            return
        size = np.frexp(counts)[1]
        self.groups = []
        for each in np.unique(size[counts > 0]):
            within = np.cumsum(size == each) - 1
            mine = np.flatnonzero(size[columns] == each)
            self.groups.append(Group(mine, rows[mine], within[columns[mine]]))

    def neighbours(self, present: Array) -> tuple[Array, Array]:
        """Of the bars that are present, those that follow each other in one symbol: the earlier
        ones and the later ones."""
        order = self._order[present[self._order]]
        before, after = order[:-1], order[1:]
        same = self._columns[before] == self._columns[after]
        return before[same], after[same]
