"""Panels that do not come as matrices: here matrices are made of them, and results of their form.

A panel comes in one of two forms. *Wide*: a frame for each input, in it a column for each symbol;
or one frame with two levels of columns, inputs and symbols. *Long*: series, or the columns of one
frame, in which the bars of all symbols stand below each other in any order of symbols, and labels
that say which symbol each bar is of. The compiled functions take matrices of bars × symbols and ask
here for everything else: the same function is called with matrices, and its result is brought into
the form of the inputs again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from verita import _verita
from verita._containers import (
    CONVERT,
    answer,
    check_packages,
    has_all,
    is_by_symbol,
    named_columns,
    numbers,
    one_column,
    unpack,
    unready,
)
from verita._order import SYMBOL, columns_of, forwards, is_label, one_symbol
from verita._packages import Container, Frames, container_of
from verita._places import Group, Places, objects
from verita._progress import Bar
from verita._records import RECORDS, frame_of
from verita._results import Result

Array = npt.NDArray[Any]
MEND = "convert it, or leave it out: every column is a symbol"


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
    frame: Any = arguments[0] if arguments else None
    frames = frame_of(frame)
    if frames:
        asked = Asked(function, who, inputs, arguments[1:], words)
        if frames is RECORDS and is_by_symbol(inputs, frame, is_series):
            return by_symbol(asked, bars, frame)
        labels = labels_of(who, frames, frame, symbol)
        if labels is not None:
            return long(asked, long_columns(asked, bars, frames, frame), labels, frame)
        if frames is RECORDS and has_all(inputs, bars, frames, frame):
            given = named_columns(who, inputs, frames, frame)
            result = wide(asked, given)
            return asked.of(given) if result is NotImplemented else result
        container = container_of(frame)
        if bars and container and (parts := container.parts(who, frame, inputs)):
            forwards(who, inputs[0], frames, frame)
            return wide(asked, parts)
    given = list(arguments[: len(inputs)])
    names = [name for name in inputs[len(given) :] if name in words]
    alone = len(given) + len(names) < len(inputs) or not all(map(is_panel, given[1:]))
    if alone and len(inputs) > 1 and bars and frames:
        raise TypeError(
            f"{who}: there must be a frame for each of {', '.join(inputs)} with a column for "
            f"each symbol, or one frame with these columns and a column {SYMBOL!r}"
        )
    if len(given) + len(names) < len(inputs):
        for name, each in zip(inputs, given, strict=False):
            unready(who, inputs, name, each)
        return NotImplemented
    given += [words.pop(name) for name in names]
    for name, each in zip(inputs, given, strict=True):
        unready(who, inputs, name, each)
    asked = Asked(function, who, inputs, arguments[len(inputs) :], words)
    first = next((each for each in given if container_of(each)), None)
    if (container := container_of(first)) and container.is_series(first):
        symbol = labels_of(who, container, first, symbol)
    if symbol is not None:
        return long(asked, given, symbol)
    return wide(asked, given)


def is_series(given: Any) -> bool:
    """Whether this is one series, as a dict has of one input for each symbol."""
    container = container_of(given)
    return container.is_series(given) if container else getattr(given, "ndim", 0) == 1


def is_panel(given: Any) -> bool:
    """Whether this is meant as an input, and not as a parameter behind one frame."""
    return container_of(given) is not None or getattr(given, "ndim", 0) > 0


def long_columns(asked: Asked, bars: bool, frames: Frames, frame: Any) -> list[Any]:
    """The inputs in a long frame: by their names; of one, the only column of numbers or close."""
    who, inputs = asked.who, asked.inputs
    if bars or has_all(inputs, bars, frames, frame):
        return named_columns(who, inputs, frames, frame)
    if len(inputs) == 1:
        return [one_column(who, inputs, inputs[0], frames, frame, "close")]
    raise TypeError(
        f"{who}: {inputs[0]} must be one column beside symbol, got a {type(frame).__name__}; pass "
        f'the columns and their symbols, as in verita.panel.{who}(frame["close"], frame["open"], '
        f'symbol=frame["symbol"])'
    )


def labels_of(who: str, frames: Frames, given: Any, symbol: Any) -> Any:
    """Which symbol each bar is of, in a column of a frame or a level of the index; None if none.

    A column of prices that is called so is one of the symbols.
    """
    if symbol is not None and not isinstance(symbol, str):
        return symbol
    wanted = SYMBOL if symbol is None else symbol
    columns, levels = columns_of(frames, given), list(frames.levels(given).items())
    alike = [
        (name, each)
        for name, each in [*columns, *levels]
        if name == wanted or (symbol is None and isinstance(name, str) and name.lower() == wanted)
    ]
    if symbol is None:
        alike = [(name, each) for name, each in alike if is_label(frames, each)]
    if len(alike) == 1:
        return alike[0][1]
    if alike or symbol is not None:
        named = [name for name, _ in alike or [*columns, *levels]]
        shown = ", ".join(map(repr, named[:12])) or "none"
        raise ValueError(f"{who}: symbol must name one column or level {wanted!r}, got {shown}")
    return None


def by_symbol(asked: Asked, bars: bool, frames: Mapping[Any, Any]) -> Any:
    """Frames by their symbols in a dict, and dicts of the results; a sweep has them in a row."""
    who, inputs = asked.who, asked.inputs
    if asked.words.get("out") is not None:
        raise TypeError(f"{who}: out cannot be used together with a dict of frames")
    lines: list[list[Array]] = []
    wraps, indexes, counts = [], [], []
    for frame in frames.values():
        given = [frame]
        if own := frame_of(frame):
            one_symbol(who, own, frame)
            forwards(who, inputs[0], own, frame)
            given = long_columns(asked, bars, own, frame)
        arrays, wrap = unpack(who, inputs, given) or (given, lambda result: result)
        read = [_verita.doubles(who, *each) for each in zip(inputs, arrays, strict=True)]
        for name, line in zip(inputs, read, strict=True):
            same_length(who, (inputs[0], read[0]), (name, line))
        container = container_of(frame)
        lines.append(read)
        wraps.append(wrap)
        indexes.append(container.axes(frame)[0] if container else np.arange(len(read[0])))
        counts.append(len(read[0]))
    numbers = np.repeat(np.arange(len(counts)), counts)
    whole = [np.concatenate(each) for each in zip(*lines, strict=True)]
    result = by_groups(asked, whole, Places(who, numbers, len(numbers)))
    if isinstance(result, dict):
        symbols = objects(
            [label for label, n in zip(frames, counts, strict=True) for _ in range(n)]
        )
        index = objects([label for each in indexes for label in each])
        return result | {"index": index, "symbols": symbols}
    lines_of_all = list(result) if isinstance(result, Result) else [result]
    pieces = zip(*(np.split(line, np.cumsum(counts)[:-1]) for line in lines_of_all), strict=True)
    answers: dict[Any, Any] = {}
    for label, wrap, piece in zip(frames, wraps, pieces, strict=True):
        mine = [line.copy() for line in piece]
        answers[label] = wrap(type(result)(*mine) if isinstance(result, Result) else mine[0])
    if not isinstance(result, Result):
        return answers
    names = range(len(lines_of_all))
    return type(result)(*({label: each[k] for label, each in answers.items()} for k in names))


def same_length(who: str, first: tuple[str, Array], other: tuple[str, Array]) -> None:
    """Refuses an input of more or fewer bars than the first."""
    if len(other[1]) != len(first[1]):
        raise ValueError(
            f"{who}: {other[0]} must have as many bars as {first[0]} ({len(first[1])}), "
            f"got {len(other[1])}"
        )


def wide(asked: Asked, given: list[Any]) -> Any:
    """Frames with a column for each symbol, and the same of the results.

    A Series beside a frame is the same for all symbols.
    """
    who = asked.who
    found = [(n, each, container_of(each)) for n, each in zip(asked.inputs, given, strict=True)]
    series = [(name, each, container) for name, each, container in found if container]
    if not series:
        return NotImplemented
    check_packages(who, found)
    frames = [each for each in series if each[2].is_frame(each[1])]
    if not frames:
        name, each, _ = series[0]
        raise TypeError(
            f"{who}: {name} must be a frame with a column for each symbol, got a "
            f"{type(each).__name__}; for bars of all symbols below each other pass symbol="
        )
    first, like, container = frames[0]
    for name, each, _ in series:
        if container.is_frame(each):
            same_symbols(who, (first, container.labels(like)), (name, container.labels(each)))
    container.check(who, {name: each for name, each, _ in series})
    for name, each, _ in series:
        forwards(who, name, container, each)
    matrices = [matrix_of(who, c, name, each) if c else each for name, each, c in found]
    width = len(container.labels(like))
    matrices = [
        np.broadcast_to(x[:, None], (len(x), width)) if c and x.ndim == 1 else x
        for x, (_, _, c) in zip(matrices, found, strict=True)
    ]
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
    """The numbers in a frame, or in a Series: its own memory where that is one piece of them."""
    if container.is_series(frame):
        return line_of(who, name, frame, container)
    whole = container.whole(frame)
    if whole is not None:
        return whole
    lines = [
        doubles(who, container, f"{name}[{label!r}]", container.column(frame, place), MEND)
        for place, label in enumerate(container.labels(frame))
    ]
    return np.stack(lines, axis=1, dtype=np.float64) if lines else np.empty((len(frame), 0))


def long(asked: Asked, given: list[Any], symbol: Any, frame: Any = None) -> Any:
    """Series in which each bar has a label, and the same of the results.

    They may have stood in a frame, which says more of them.
    """
    who, inputs = asked.who, asked.inputs
    if asked.words.get("out") is not None:
        raise TypeError(f"{who}: out cannot be used together with symbol")
    found = [(n, each, container_of(each)) for n, each in zip(inputs, given, strict=True)]
    check_packages(who, found)
    lines = [line_of(who, *each) for each in found]
    for name, line in zip(inputs, lines, strict=True):
        same_length(who, (inputs[0], lines[0]), (name, line))
    places = Places(who, symbol, len(lines[0]))
    series = {name: each for name, each, container in found if container}
    like = next(iter(series.values()), None)
    container = container_of(like)
    if container:
        beside = {SYMBOL: symbol} if type(symbol) is type(like) else {}
        container.check(who, series | beside)
    whole = like if frame is None else frame
    if known := frame_of(whole) or container_of(whole):
        forwards(who, next(iter(series), inputs[0]), known, whole, places)
    result = by_groups(asked, lines, places)
    if isinstance(result, dict):
        symbols = objects(symbol) if isinstance(symbol, list | tuple) else np.asarray(symbol)
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
        whole = whole or [np.empty((*v.shape[:-2], places.bars), v.dtype) for v in found]
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
    return doubles(who, container, name, given)


def doubles(
    who: str, container: Container | None, name: str, given: Any, mend: str = CONVERT
) -> Array:
    """The numbers in a Series or array, as the compiled functions read them."""
    values = numbers(who, container, name, given, mend) if container else given
    return _verita.doubles(who, name, values)


def formed(result: Any, form: Callable[[Array], Any]) -> Any:
    """Every array of values in a result brought into the form."""
    if isinstance(result, dict):
        return {name: form(v) if v.ndim == 3 else v for name, v in result.items()}
    if isinstance(result, tuple):
        return type(result)(*map(form, result))
    return form(result)
