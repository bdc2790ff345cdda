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
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from verita import _verita
from verita._containers import answer, check_packages, columns, numbers
from verita._packages import Container, container_of
from verita._places import Group, Places
from verita._progress import Bar

Array = npt.NDArray[Any]
SYMBOL = "symbol"
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


def formed(result: Any, form: Callable[[Array], Any]) -> Any:
    """Every array of values in a result brought into the form."""
    if isinstance(result, dict):
        return {name: form(v) if v.ndim == 3 else v for name, v in result.items()}
    if isinstance(result, tuple):
        return type(result)(*map(form, result))
    return form(result)
