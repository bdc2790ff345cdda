"""Panels that do not come as matrices: here matrices are made of them, and results of their form.

A panel comes in one of two forms. *Wide*: a frame for each input, in it a column for each symbol;
or one frame with two levels of columns, inputs and symbols. *Long*: series, or the columns of one
frame, in which the bars of all symbols stand below each other in any order of symbols, and labels
that say which symbol each bar is of. The compiled functions take matrices of bars × symbols and ask
here for everything else: the same function is called with matrices, and its result is brought into
the form of the inputs again.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from verita import _verita
from verita._containers import (
    Container,
    answer,
    check_packages,
    columns,
    container_of,
    numbers,
    package_of,
)
from verita._progress import Bar

Array = npt.NDArray[Any]
SYMBOL = "symbol"
MEND = "convert it, or leave it out: every column is a symbol"
# How many places a matrix may have for each bar in it.
MOSTLY_EMPTY = 4


class Asked(NamedTuple):
    """A call: the compiled function, whose inputs come first, and everything behind them."""

    function: Callable[..., Any]
    who: str
    inputs: Sequence[str]
    rest: tuple[Any, ...]
    words: dict[str, Any]

    def of(self, matrices: Sequence[Array]) -> Any:
        return self.function(*matrices, *self.rest, **self.words)


def call(
    function: Callable[..., Any],
    who: str,
    inputs: Sequence[str],
    bars: bool,
    arguments: tuple[Any, ...],
    words: dict[str, Any],
) -> Any:
    """The call with matrices as inputs; NotImplemented where it is for the compiled function."""
    symbol = words.pop(SYMBOL, None)
    container = container_of(arguments[0]) if arguments else None
    if container and container.is_frame(arguments[0]):
        frame = arguments[0]
        asked = Asked(function, who, inputs, arguments[1:], words)
        labels = labels_of(who, container, frame, symbol)
        if labels is not None:
            if not bars:
                raise TypeError(
                    f"{who}: {inputs[0]} must be one column beside symbol, got a "
                    f"{type(frame).__name__}; pass a column and its symbols, as in "
                    f'verita.panel.{who}(frame["close"], symbol=frame["symbol"])'
                )
            return long(asked, columns(who, inputs, bars, frame) or [], labels)
        if bars and (parts := container.parts(who, frame, inputs)):
            return wide(asked, parts)
    given = list(arguments[: len(inputs)])
    names = [name for name in inputs[len(given) :] if name in words]
    alone = len(given) + len(names) < len(inputs) or not all(map(is_panel, given[1:]))
    if alone and len(inputs) > 1 and bars and container and container.is_frame(given[0]):
        raise TypeError(
            f"{who}: there must be a frame for each of {', '.join(inputs)} with a column for "
            f"each symbol, or one frame with these columns and a column {SYMBOL!r}"
        )
    if len(given) + len(names) < len(inputs):
        return NotImplemented
    given += [words.pop(name) for name in names]
    asked = Asked(function, who, inputs, arguments[len(inputs) :], words)
    first = next((each for each in given if container_of(each)), None)
    if (container := container_of(first)) and container.is_series(first):
        symbol = labels_of(who, container, first, symbol)
    if symbol is not None:
        return long(asked, given, symbol)
    return wide(asked, given)


def is_panel(given: Any) -> bool:
    """Whether this is meant as an input, and not as a parameter behind one frame."""
    return container_of(given) is not None or getattr(given, "ndim", 0) > 0


def labels_of(who: str, container: Container, given: Any, symbol: Any) -> Any:
    """Which symbol each bar is of, in a column of a frame or a level of the index; None if none."""
    if symbol is not None and not isinstance(symbol, str):
        return symbol
    wanted = SYMBOL if symbol is None else symbol
    levels = container.levels(given)
    names = list(container.labels(given)) if container.is_frame(given) else []
    alike = [
        name
        for name in [*names, *levels]
        if name == wanted or (symbol is None and isinstance(name, str) and name.lower() == wanted)
    ]
    if len(alike) == 1:
        (name,) = alike
        return container.column(given, names.index(name)) if name in names else levels[name]
    if alike or symbol is not None:
        named = [*names, *(level for level in levels if isinstance(level, str))]
        shown = ", ".join(map(repr, (alike or named)[:12])) or "none"
        raise ValueError(f"{who}: symbol must name one column or level {wanted!r}, got {shown}")
    return None


def wide(asked: Asked, given: list[Any]) -> Any:
    """Frames with a column for each symbol, and the same of the results."""
    who = asked.who
    found = [(n, each, container_of(each)) for n, each in zip(asked.inputs, given, strict=True)]
    frames = [(name, each, container) for name, each, container in found if container]
    if not frames:
        return NotImplemented
    check_packages(who, found)
    first, like, container = frames[0]
    for name, frame, _ in frames:
        if not container.is_frame(frame):
            raise TypeError(
                f"{who}: {name} must be a frame with a column for each symbol, got a "
                f"{type(frame).__name__}; for bars of all symbols below each other pass symbol="
            )
        same_symbols(who, (first, container.labels(like)), (name, container.labels(frame)))
    container.check(who, {name: frame for name, frame, _ in frames})
    matrices = [matrix_of(who, c, name, each) if c else each for name, each, c in found]
    result = asked.of(matrices)
    if isinstance(result, dict):
        index, symbols = container.axes(like)
        return result | {"index": index, "symbols": symbols}
    return formed(result, lambda values: container.matrix(like, values))


Named = tuple[str, Sequence[object]]


def same_symbols(who: str, first: Named, other: Named) -> None:
    """Refuses a symbol that is there twice, and symbols other than those of the first input."""
    name, symbols = other
    for label, count in Counter(symbols).items():
        if count > 1:
            raise ValueError(f"{who}: {name} must have each symbol once, got {label!r} twice")
    if list(symbols) == list(first[1]):
        return
    lacking = [label for label in first[1] if label not in set(symbols)]
    besides = [label for label in symbols if label not in set(first[1])]
    got = "them in another order"
    if lacking or besides:
        got = f"no {lacking[0]!r}" if lacking else f"{besides[0]!r} besides"
    raise ValueError(f"{who}: {name} must have the symbols of {first[0]} in their order, got {got}")


def matrix_of(who: str, container: Container, name: str, frame: Any) -> Array:
    """The numbers in a frame: its own memory where that is one piece of them."""
    whole = container.whole(frame)
    if whole is not None:
        return whole
    lines = [
        numbers(who, container, f"{name}[{label!r}]", container.column(frame, place), MEND)
        for place, label in enumerate(container.labels(frame))
    ]
    return np.stack(lines, axis=1, dtype=np.float64) if lines else np.empty((len(frame), 0))


def long(asked: Asked, given: list[Any], symbol: Any) -> Any:
    """Series in which each bar has a label, and the same of the results."""
    who, inputs = asked.who, asked.inputs
    if asked.words.get("out") is not None:
        raise TypeError(f"{who}: out cannot be used together with symbol")
    found = [(n, each, container_of(each)) for n, each in zip(inputs, given, strict=True)]
    check_packages(who, found)
    lines = [line_of(who, *each) for each in found]
    for name, line in zip(inputs, lines, strict=True):
        if len(line) != len(lines[0]):
            raise ValueError(
                f"{who}: {name} must have as many bars as {inputs[0]} ({len(lines[0])}), "
                f"got {len(line)}"
            )
    places = Places(who, symbol, len(lines[0]))
    series = {name: each for name, each, container in found if container}
    like = next(iter(series.values()), None)
    container = container_of(like)
    if container:
        beside = {SYMBOL: symbol} if type(symbol) is type(like) else {}
        container.check(who, series | beside, places.neighbours())
    result = by_groups(asked, lines, places)
    if isinstance(result, dict):
        symbols = np.asarray(symbol, object if isinstance(symbol, list | tuple) else None)
        index = container.axes(like)[0] if container else np.arange(len(lines[0]))
        return result | {"index": index, "symbols": symbols}
    if container is None:
        return result
    return answer(container, like, container.label(like) if len(inputs) == 1 else who, result)


def by_groups(asked: Asked, lines: list[Array], places: Places) -> Any:
    """The calls for all groups of symbols; their results as lines, and as one."""
    progress = asked.words.get("progress")
    if len(places.groups) > 1 and (progress is True or callable(progress)):
        tell = Bar(asked.who) if progress is True else progress
        told = 0
        try:
            calls = []
            for group in places.groups:
                words = asked.words | {"progress": after(told, group, places, tell)}
                calls.append(asked._replace(words=words).of([group.matrix(x) for x in lines]))
                told += group.symbols
        finally:
            if progress is True:
                tell._verita_close()
    else:
        calls = [asked.of([group.matrix(line) for line in lines]) for group in places.groups]
    whole: list[Array] = []
    for group, result in zip(places.groups, calls, strict=True):
        found = arrays_in(result)
        whole = whole or [np.empty((*v.shape[:-2], places.bars)) for v in found]
        for values, line in zip(found, whole, strict=True):
            group.put(values, line)
    ordered = iter(whole)
    return formed(calls[0], lambda values: next(ordered))


def after(
    symbols: int, group: Group, places: Places, tell: Callable[[int, int], object]
) -> Callable[[int, int], object]:
    """What tells of one call of several as of a part of the whole."""

    def told(done: int, total: int) -> object:
        rows = total // group.symbols
        return tell(symbols * rows + done, places.symbols * rows)

    return told


def arrays_in(result: Any) -> list[Array]:
    """The arrays of values in a result, in their order."""
    found: list[Array] = []
    formed(result, found.append)
    return found


def line_of(who: str, name: str, given: Any, container: Container | None) -> Array:
    """One-dimensional numbers, NaN where they are missing."""
    if container and not container.is_series(given):
        raise TypeError(f"{who}: {name} must be one column, got a {type(given).__name__}")
    if container:
        given = numbers(who, container, name, given)
    return _verita.doubles(who, name, given)


def is_missing(label: object) -> bool:
    """None, or what packages write for it."""
    not_a_number = isinstance(label, float) and math.isnan(label)
    return label is None or not_a_number or type(label).__name__ in ("NAType", "NaTType")


def numbered(who: str, symbol: Any) -> Array:
    """A number for each label, equal where they are equal, and -1 where one is missing."""
    package = package_of(symbol)
    codes = package.codes(symbol) if package else None
    if codes is not None:
        return codes
    # Of what says that it is a sequence no more than that is believed.
    listed = isinstance(symbol, list | tuple)
    if not (listed or hasattr(symbol, "__array__")):
        kind = type(symbol).__name__
        raise TypeError(f"{who}: symbol must be one label a bar, in an array or list, got a {kind}")
    labels = np.array(symbol, object) if listed else np.asarray(symbol)
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

    def neighbours(self) -> tuple[Array, Array]:
        """Bars that follow each other in one symbol: the earlier ones and the later ones."""
        before, after = self._order[:-1], self._order[1:]
        same = self._columns[before] == self._columns[after]
        return before[same], after[same]


def formed(result: Any, form: Callable[[Array], Any]) -> Any:
    """Every array of values in a result brought into the form."""
    if isinstance(result, dict):
        return {name: form(v) if v.ndim == 3 else v for name, v in result.items()}
    if isinstance(result, tuple):
        return type(result)(*map(form, result))
    return form(result)
