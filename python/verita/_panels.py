"""Panels that do not come as matrices: here matrices are made of them, and results of their form.

In the *long* form the bars of all symbols stand below each other, in any order of symbols, and a
column says which symbol each bar is of. The compiled functions take matrices of bars × symbols and
ask here for everything else: the same function is called with matrices, and its result is brought
into the form of the inputs again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from verita import _verita
from verita._containers import container_of

Array = npt.NDArray[Any]


def call(
    function: Callable[..., Any],
    who: str,
    inputs: Sequence[str],
    arguments: tuple[Any, ...],
    words: dict[str, Any],
) -> Any:
    """The call with matrices as inputs; NotImplemented where it is for the compiled function."""
    symbol = words.pop("symbol", None)
    for name, each in [*zip(inputs, arguments, strict=False), *words.items()]:
        if name in inputs and container_of(each):
            raise TypeError(
                f"{who}: {name} must be an array, got a {type(each).__name__}; pass its .to_numpy()"
            )
    given, rest = list(arguments[: len(inputs)]), arguments[len(inputs) :]
    names = [name for name in inputs[len(given) :] if name in words]
    if symbol is None or len(given) + len(names) < len(inputs):
        return NotImplemented
    given += [words.pop(name) for name in names]
    if words.get("out") is not None:
        raise TypeError(f"{who}: out cannot be used together with symbol")
    series = [line_of(who, name, x) for name, x in zip(inputs, given, strict=True)]
    for name, line in zip(inputs, series, strict=True):
        if len(line) != len(series[0]):
            raise ValueError(
                f"{who}: {name} must have as many bars as {inputs[0]} ({len(series[0])}), "
                f"got {len(line)}"
            )
    places = Places(who, symbol, len(series[0]))
    result = lined_up(function(*map(places.matrix, series), *rest, **words), places.lines)
    if isinstance(result, dict):
        result |= {"index": np.arange(places.bars), "symbols": places.labels}
    return result


def line_of(who: str, name: str, given: Any) -> Array:
    """One-dimensional numbers."""
    return _verita.doubles(who, name, given)


def is_missing(label: object) -> bool:
    """None, or what packages write for it."""
    kinds = ("NAType", "NaTType")
    not_a_number = isinstance(label, float) and math.isnan(label)
    return label is None or not_a_number or type(label).__name__ in kinds


def labels_in(who: str, symbol: Any) -> Array:
    """Labels of bars; of what says that it is a sequence no more than that is believed."""
    if isinstance(symbol, list | tuple):
        return np.array(symbol, object)
    if not hasattr(symbol, "__array__"):
        raise TypeError(
            f"{who}: symbol must be an array, a list or a Series with a label a bar, got a "
            f"{type(symbol).__name__}"
        )
    return np.asarray(symbol)


class Places:
    """Where each bar of a long series stands in a matrix: its symbol's column, in its order."""

    def __init__(self, who: str, symbol: Any, bars: int) -> None:
        labels = labels_in(who, symbol)
        if labels.ndim != 1 or (labels.size and labels.dtype.kind not in "OSUTiuMm"):
            raise TypeError(f"{who}: symbol must be one label a bar, got {labels.dtype} labels")
        if len(labels) != bars:
            raise ValueError(f"{who}: symbol must have a label a bar ({bars}), got {len(labels)}")
        listed = labels.tolist() if labels.dtype.kind in "OT" else []
        if np.ma.is_masked(symbol) or any(map(is_missing, listed)):
            raise ValueError(f"{who}: symbol must have a label at every bar, got a missing one")
        columns, symbols = numbered(who, labels)
        self.bars, self.labels = bars, labels
        order = np.argsort(columns, kind="stable")
        counts = np.bincount(columns, minlength=symbols)
        first = np.repeat(np.cumsum(counts) - counts, counts)
        rows = np.empty(bars, np.intp)
        rows[order] = np.arange(bars) - first
        self._shape = (int(counts.max(initial=0)), symbols)
        self._places = rows * symbols + columns

    def matrix(self, line: Array) -> Array:
        """The bars of each symbol in a column of its own; behind its last bar there is none."""
        matrix = np.full(self._shape, np.nan)
        matrix.reshape(-1)[self._places] = line
        return matrix

    def lines(self, values: Array) -> Array:
        """The values at the bars of the series; rows of a sweep stay rows."""
        return values.reshape(*values.shape[:-2], -1)[..., self._places]


def numbered(who: str, labels: Array) -> tuple[Array, int]:
    """A number for each label, equal where they are equal, and how many there are."""
    if labels.dtype.kind != "O":
        symbols, columns = np.unique(labels, return_inverse=True)
        return columns, len(symbols)
    known: dict[object, int] = {}
    try:
        found = [known.setdefault(label, len(known)) for label in labels.tolist()]
    except TypeError as error:
        raise TypeError(f"{who}: symbol must have labels that have a hash: {error}") from None
    return np.array(found, np.intp), len(known)


def lined_up(result: Any, form: Callable[[Array], Any]) -> Any:
    """Every array of values in a result brought into the form."""
    if isinstance(result, dict):
        return {name: form(v) if v.ndim == 3 else v for name, v in result.items()}
    if isinstance(result, tuple):
        return type(result)(*map(form, result))
    return form(result)
