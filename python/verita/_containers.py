"""Series and frames of pandas, polars and pyarrow in place of arrays, in and out again.

The compiled module asks here where an input is neither an array nor a list. A frame is replaced by
its columns, Series by their numbers, and what the call answers by Series of the kind in which it was
asked (`_packages.py` knows the packages).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy.typing as npt

from verita._kinds import FLOAT, INTEGER
from verita._order import NAMES, SYMBOL, called, columns_of, forwards, one_symbol
from verita._packages import Container, Frames, container_of, package_of, place_of
from verita._records import RECORDS, frame_of
from verita._results import Result

CONVERT = "convert it first, as with .astype(float) in pandas or .cast(float) elsewhere"


def columns(
    who: str, inputs: Sequence[str], bars: bool, given: Sequence[Any], words: Sequence[str]
) -> list[Any] | None:
    """The columns of a frame that comes first and stands for all inputs; None for no such frame.

    Only where the inputs are bars is it known which columns of a frame are meant; a dict names
    them. Where further inputs follow, a frame may stand for one of them (`unpack`).
    """
    frame, frames = given[0], frame_of(given[0])
    if frames is None:
        unready(who, inputs, inputs[0], frame)
        return None
    if frames is RECORDS and is_by_symbol(inputs, frame):
        raise TypeError(
            f"{who}: {inputs[0]} must be of one symbol, got a dict of frames; verita.panel.{who} "
            'takes the dict, or all in one: pandas.concat(frames, names=["symbol"])'
        )
    if bars and (alone := of_one_symbol(who, inputs, frame)):
        one_symbol(who, frames, frame)
        forwards(who, inputs[0], frames, frame)
        return alone
    if not has_all(inputs, bars, frames, frame):
        rest = given[1:] if len(given) >= len(inputs) else ()
        if len(inputs) == 1 or not set(words).isdisjoint(inputs) or any(map(is_line, rest[:1])):
            return None
        if not bars:
            raise TypeError(
                f"{who}: {inputs[0]} must be one column, {several(who, inputs, frame, False)}"
            )
    one_symbol(who, frames, frame)
    forwards(who, inputs[0], frames, frame)
    return named_columns(who, inputs, frames, frame)


def named_columns(who: str, inputs: Sequence[str], frames: Frames, frame: Any) -> list[Any]:
    """A column for each input, by its name in any case."""
    labels = frames.labels(frame)
    return [frames.column(frame, place_of(who, name, labels)) for name in inputs]


def of_one_symbol(who: str, inputs: Sequence[str], frame: Any) -> list[Any] | None:
    """The columns of a frame with two levels of them, inputs and but one symbol."""
    container = container_of(frame)
    parts = container.parts(who, frame, inputs) if container else None
    if container is None or parts is None or any(len(container.labels(x)) != 1 for x in parts):
        return None
    return [container.column(part, 0) for part in parts]


def has_all(inputs: Sequence[str], bars: bool, frames: Frames, frame: Any) -> bool:
    """Whether a frame has a column for each input."""
    names = {label.lower() for label in frames.labels(frame) if isinstance(label, str)}
    return (bars or frames is RECORDS) and names.issuperset(inputs)


def is_by_symbol(
    inputs: Sequence[str], given: Any, alone: Callable[[Any], bool] | None = None
) -> bool:
    """Whether a dict has under each key the bars of a symbol; of one input they may be `alone`."""
    if not isinstance(given, Mapping) or not given:
        return False
    if not {str(key).lower() for key in given}.isdisjoint(inputs):
        return False
    one = alone if len(inputs) == 1 else None
    return all(frame_of(each) or (one and one(each)) for each in given.values())


def is_line(given: Any) -> bool:
    """Whether this is meant as an input, and not as a parameter behind one frame."""
    lines = isinstance(given, list) or getattr(given, "ndim", 0) > 0
    return lines or frame_of(given) is not None or container_of(given) is not None


def several(who: str, inputs: Sequence[str], frame: Any, as_one: bool) -> str:
    """What to say of a frame in which nobody knows which column is meant, as one input or all."""
    frames = frame_of(frame)
    named = columns_of(frames, frame) if frames else []
    numbers = [label for label, column in named if frames and is_number(frames, label, column)]
    shown = sorted(numbers, key=lambda label: called(label) != "close") or ["close", "open"]
    columns = [f"frame[{label!r}]".replace("'", '"') for label in shown[: len(inputs)]]
    alone = as_one and len(inputs) > 1
    call = columns[0] if alone else f"in verita.{who}({', '.join(columns)})"
    return (
        f"got a {type(frame).__name__} with {len(numbers)} columns of numbers; pass a column, as "
        f"{call}, or take verita.panel.{who} for a symbol in each column"
    )


def is_number(frames: Frames, label: Any, column: Any) -> bool:
    """Whether a column has prices or volumes: numbers, and not those of symbols or times."""
    kind, name = frames.kind(column), called(label)
    return kind == FLOAT or (kind == INTEGER and name != SYMBOL and name not in NAMES)


def one_column(
    who: str, inputs: Sequence[str], name: str, frames: Frames, frame: Any, beside: str = ""
) -> Any:
    """The one column of numbers of a frame in place of an input, or the one called `beside`."""
    named = columns_of(frames, frame)
    numbers = [(label, each) for label, each in named if is_number(frames, label, each)]
    wanted = [(label, each) for label, each in named if beside and called(label) == beside]
    for found in (wanted, named, numbers):
        if len(found) == 1:
            return found[0][1]
    raise TypeError(f"{who}: {name} must be one column, {several(who, inputs, frame, True)}")


Wrap = Callable[[Any], Any]


def unpack(who: str, inputs: Sequence[str], given: list[Any]) -> tuple[list[Any], Wrap] | None:
    """Inputs of which some are Series as arrays, and what makes Series of the results.

    The first Series decides of which kind. None where there is nothing but arrays.
    """
    lines = [line_of(who, inputs, *each) for each in zip(inputs, given, strict=True)]
    found = [(name, each, container_of(each)) for name, each in zip(inputs, lines, strict=True)]
    container = next((container for _, _, container in found if container), None)
    if container is None:
        changed = any(line is not each for line, each in zip(lines, given, strict=True))
        return (lines, lambda result: result) if changed else None
    check_packages(who, found)
    series = {name: each for name, each, other in found if other}
    container.check(who, series)
    arrays = [numbers(who, container, name, each) if o else each for name, each, o in found]
    like = next(iter(series.values()))
    label = container.label(like) if len(inputs) == 1 else who

    return arrays, lambda result: answer(container, like, label, result)


def line_of(who: str, inputs: Sequence[str], name: str, given: Any) -> Any:
    """An input as it is, or the one column of a frame; of one symbol, and in its order."""
    frames = frame_of(given) or container_of(given)
    if frames is None:
        unready(who, inputs, name, given)
        return given
    one_symbol(who, frames, given)
    forwards(who, name, frames, given)
    if not frames.is_frame(given):
        return given
    return one_column(who, inputs, name, frames, given)


def unready(who: str, inputs: Sequence[str], name: str, given: Any) -> None:
    """Refuses objects of the packages that have no values, or not those of one series."""
    package = package_of(given)
    kind = type(given).__name__
    if package is None or (package.is_series(given) or package.is_frame(given)):
        return
    columns = ", ".join(f'"{each}"' for each in (inputs if len(inputs) > 1 else ["close"]))
    if kind == "LazyFrame":
        hint = f"has no values yet; collect it first, as in verita.{who}(frame.collect(), …)"
    elif kind == "Expr":
        one = f'polars.col("close").map_batches(verita.{who})'
        more = f"polars.map_batches([{columns}], lambda x: verita.{who}(*x))"
        hint = f"has no values yet; inside a query take {one if len(inputs) == 1 else more}"
    elif "GroupBy" in kind:
        hint = f'has several groups; verita.panel.{who}(frame, …, symbol="…") takes all at once'
    elif kind in ("Rolling", "Expanding", "ExponentialMovingWindow", "DatetimeIndexResampler"):
        hint = f"has no values yet; verita.{who} takes the Series itself"
    elif "Categorical" in kind:
        hint = "has categories, which are no numbers; if they are meant, convert it first, as with "
        hint += "pandas.Series(given).astype(float)"
    else:
        return
    a = "an" if kind[0] in "AEIOU" else "a"
    raise TypeError(f"{who}: {name} must be a series of real numbers; {a} {kind} {hint}")


def answer(container: Container, like: Any, label: Any, result: Any) -> Any:
    """An array as a Series, a named tuple of arrays as one of Series that have its names."""
    if isinstance(result, Result):
        named = zip(result._fields, result, strict=True)
        return type(result)(*(container.series(like, name, values) for name, values in named))
    return container.series(like, label, result)


def check_packages(who: str, found: Sequence[tuple[str, Any, Container | None]]) -> None:
    """Refuses inputs of two packages."""
    first: Container | None = None
    for name, _, container in found:
        first = first or container
        if first and container and container.name != first.name:
            raise TypeError(
                f"{who}: {name} must be of {first.name} as the inputs before it, got "
                f"{container.name}; convert one of them"
            )


def numbers(
    who: str, container: Container, name: str, series: Any, mend: str = CONVERT
) -> npt.NDArray[Any]:
    """The numbers in a Series; a TypeError where it holds anything else."""
    values = container.values(series)
    if values is None:
        dtype = getattr(series, "dtype", None) or series.type
        raise TypeError(f"{who}: {name} must hold real numbers, got dtype {dtype}; {mend}")
    return values
