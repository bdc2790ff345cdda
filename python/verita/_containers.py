"""Series and frames of pandas, polars and pyarrow in place of arrays, in and out again.

The compiled module asks here where an input is neither an array nor a list. A frame is replaced by
its columns, Series by their numbers, and what the call answers by Series of the kind in which it was
asked (`_packages.py` knows the packages).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy.typing as npt

from verita._packages import Container, container_of, place_of
from verita._results import Result


def columns(who: str, inputs: Sequence[str], bars: bool, given: object) -> list[Any] | None:
    """The columns of a frame that stands for all of an indicator's inputs; None for no frame.

    Only where the inputs are bars is it known which columns are meant.
    """
    container = container_of(given)
    if container is None or not container.is_frame(given):
        return None
    if not bars:
        call = ", ".join(f'frame["{name}"]' for name in ("close", "open")[: len(inputs)])
        raise TypeError(
            f"{who}: {inputs[0]} must be one column, got a {type(given).__name__}; pass a column, "
            f"as in verita.{who}({call}), or take verita.panel.{who} for a symbol in each column"
        )
    labels = container.labels(given)
    return [container.column(given, place_of(who, name, labels)) for name in inputs]


Wrap = Callable[[Any], Any]


def unpack(who: str, inputs: Sequence[str], given: list[Any]) -> tuple[list[Any], Wrap] | None:
    """Inputs of which some are Series as arrays, and what makes Series of the results.

    The first Series decides of which kind. None where there is no Series.
    """
    found = [(name, each, container_of(each)) for name, each in zip(inputs, given, strict=True)]
    container = next((container for _, _, container in found if container), None)
    if container is None:
        return None
    check_packages(who, found)
    for name, each, other in found:
        if other and other.is_frame(each):
            raise TypeError(
                f"{who}: {name} must be one column, got a {type(each).__name__}; a frame goes "
                "first, in place of all inputs"
            )
    series = {name: each for name, each, other in found if other}
    container.check(who, series)
    arrays = [numbers(who, container, name, each) if o else each for name, each, o in found]
    like = next(iter(series.values()))
    label = container.label(like) if len(inputs) == 1 else who

    return arrays, lambda result: answer(container, like, label, result)


def answer(container: Container, like: Any, label: Any, result: Any) -> Any:
    """An array as a Series, a named tuple of arrays as one of Series that have its names."""
    if isinstance(result, Result):
        named = zip(result._fields, result, strict=True)
        return type(result)(*(container.series(like, name, values) for name, values in named))
    return container.series(like, label, result)


def joined(who: str, lines: Mapping[str, Any]) -> Any:
    """Series, or frames of panels, side by side in one frame of their kind."""
    found = [(name, line, container_of(line)) for name, line in lines.items()]
    _, first, container = found[0]
    if container and all(c and c.name == container.name for _, _, c in found):
        if all(container.is_series(line) for line in lines.values()):
            return container.frame(lines)
        if all(container.is_frame(line) for line in lines.values()):
            return container.beside(lines)
    if any(c for _, _, c in found):
        raise TypeError(
            f"{who}: to_frame needs lines that are all Series, or all frames, of one package"
        )
    dimensions = getattr(first, "ndim", 0)
    if dimensions == 0:
        raise TypeError(
            f"{who}: to_frame makes a frame of Series, and this is what one bar gave, a "
            f"{type(first).__name__} for each output; result._asdict() has them by name"
        )
    mend = "pd.DataFrame(result._asdict())"
    if dimensions > 1:
        mend = "pd.concat({k: pd.DataFrame(v) for k, v in result._asdict().items()}, axis=1)"
    raise TypeError(
        f"{who}: to_frame makes a frame of Series, and these lines are arrays, which have no kind "
        f"of frame; make one of your choice, as with {mend}"
    )


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
    who: str, container: Container, name: str, series: Any, mend: str = "convert it first"
) -> npt.NDArray[Any]:
    """The numbers in a Series; a TypeError where it holds anything else."""
    values = container.values(series)
    if values is None:
        dtype = getattr(series, "dtype", None) or series.type
        raise TypeError(f"{who}: {name} must hold real numbers, got dtype {dtype}; {mend}")
    return values
