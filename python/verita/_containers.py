"""Series and frames of pandas, polars and pyarrow: the numbers in them, and results of their kind.

The compiled module asks here where an input is neither an array nor a list. None of the three
packages is imported: an object of pandas cannot have been made without pandas, so the package is
found where Python keeps what has been imported. Whoever brings none pays for none.

A *container* is one of the three packages. It knows its Series from its frames, reads a Series as
numbers (NaN where a value is missing; the caller's own memory where that can be), and makes of the
results what the caller brought: a Series with its index and name, missing where there is no value,
or a frame with a column for each output. Panels read and make frames by the same few methods.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


class Container(Protocol):
    """What is asked of a package. `like` is a Series: its kind, dtype and index are followed."""

    name: str

    def is_series(self, given: object) -> bool: ...
    def is_frame(self, given: object) -> bool: ...
    def labels(self, frame: Any) -> Sequence[object]:
        """The names of a frame's columns."""

    def column(self, frame: Any, place: int) -> Any:
        """A column of a frame, as a Series."""

    def values(self, series: Any) -> npt.NDArray[Any] | None:
        """The numbers in a Series, NaN where one is missing; None where it holds others."""

    def check(self, who: str, named: Mapping[str, Any]) -> None:
        """Refuses Series that do not belong together, or not in this order."""

    def label(self, series: Any) -> Any:
        """What a Series is called."""

    def series(self, like: Any, label: Any, values: Array) -> Any: ...
    def frame(self, like: Any, lines: Mapping[str, Array]) -> Any: ...


class Pandas:
    name = "pandas"

    def __init__(self, package: Any) -> None:
        self.package = package

    def is_series(self, given: object) -> bool:
        return isinstance(given, self.package.Series)

    def is_frame(self, given: object) -> bool:
        return isinstance(given, self.package.DataFrame)

    def labels(self, frame: Any) -> Sequence[object]:
        return list(frame.columns)

    def column(self, frame: Any, place: int) -> Any:
        return frame.iloc[:, place]

    def values(self, series: Any) -> npt.NDArray[Any] | None:
        types, dtype = self.package.api.types, series.dtype
        number = types.is_numeric_dtype(dtype) and not types.is_bool_dtype(dtype)
        if not number or types.is_complex_dtype(dtype):
            return None
        if isinstance(dtype, np.dtype):
            return series.to_numpy()  # type: ignore[no-any-return]
        if isinstance(dtype, self.package.ArrowDtype):
            return Arrow(sys.modules["pyarrow"]).values(series.array.__arrow_array__())
        return series.to_numpy(dtype="float64", na_value=np.nan)  # type: ignore[no-any-return]

    def check(self, who: str, named: Mapping[str, Any]) -> None:
        (first, like), *others = named.items()
        for name, series in others:
            if not series.index.equals(like.index):
                raise ValueError(
                    f"{who}: {name} must have the index of {first}, got another; bring them "
                    f"together first, as with {name}.reindex({first}.index)"
                )
        self._forwards(who, first, like.index)

    def _forwards(self, who: str, name: str, index: Any) -> None:
        """Time goes on: dates never fall; and what falls all the way is a Series upside down."""
        if index.is_monotonic_increasing:
            return
        at: int | None = 1 if index.is_monotonic_decreasing else None
        if isinstance(index.dtype, self.package.PeriodDtype) or index.dtype.kind in "mM":
            falls = self.package.array(index[1:] < index[:-1], dtype="boolean").fillna(False)
            at = next(iter((np.flatnonzero(falls.to_numpy(bool)) + 1).tolist()), None)
        if at is not None:
            raise ValueError(
                f"{who}: {name} must have an index that goes forwards, got {index[at]} after "
                f"{index[at - 1]}; put the oldest bar first with .sort_index(), or, if it stands "
                "there already, drop the index with .reset_index(drop=True)"
            )

    def label(self, series: Any) -> Any:
        return series.name

    def _data(self, like: Any, values: Array) -> Any:
        """The values in the dtype that goes with the input's: NA where that has it."""
        if isinstance(like.dtype, np.dtype):
            return values
        if isinstance(like.dtype, self.package.ArrowDtype):
            arrow = sys.modules["pyarrow"]
            return self.package.arrays.ArrowExtensionArray(arrow.array(values, from_pandas=True))
        if like.dtype.na_value is self.package.NA:
            return self.package.arrays.FloatingArray(values, np.isnan(values))
        return values

    def series(self, like: Any, label: Any, values: Array) -> Any:
        data = self._data(like, values)
        return self.package.Series(data, index=like.index, name=label, copy=False)

    def frame(self, like: Any, lines: Mapping[str, Array]) -> Any:
        data = {name: self._data(like, values) for name, values in lines.items()}
        return self.package.DataFrame(data, index=like.index, copy=False)


class Polars:
    name = "polars"

    def __init__(self, package: Any) -> None:
        self.package = package

    def is_series(self, given: object) -> bool:
        return isinstance(given, self.package.Series)

    def is_frame(self, given: object) -> bool:
        return isinstance(given, self.package.DataFrame)

    def labels(self, frame: Any) -> Sequence[object]:
        return frame.columns  # type: ignore[no-any-return]

    def column(self, frame: Any, place: int) -> Any:
        return frame.to_series(place)

    def values(self, series: Any) -> npt.NDArray[Any] | None:
        if not (series.dtype.is_numeric() or series.dtype == self.package.Null):
            return None
        return series.cast(self.package.Float64).to_numpy()  # type: ignore[no-any-return]

    def check(self, who: str, named: Mapping[str, Any]) -> None:
        """There is no index that could differ."""

    def label(self, series: Any) -> Any:
        return series.name

    def series(self, like: Any, label: Any, values: Array) -> Any:
        return self.package.Series(label, values, nan_to_null=True)

    def frame(self, like: Any, lines: Mapping[str, Array]) -> Any:
        columns = [self.series(like, name, values) for name, values in lines.items()]
        return self.package.DataFrame(columns)


class Arrow:
    name = "pyarrow"

    def __init__(self, package: Any) -> None:
        self.package = package

    def is_series(self, given: object) -> bool:
        return isinstance(given, (self.package.Array, self.package.ChunkedArray))

    def is_frame(self, given: object) -> bool:
        return isinstance(given, (self.package.Table, self.package.RecordBatch))

    def labels(self, frame: Any) -> Sequence[object]:
        return frame.schema.names  # type: ignore[no-any-return]

    def column(self, frame: Any, place: int) -> Any:
        return frame.column(place)

    def values(self, series: Any) -> npt.NDArray[Any] | None:
        types, kind = self.package.types, series.type
        if types.is_decimal(kind) or types.is_null(kind):
            series = series.cast(self.package.float64())
        elif not (types.is_integer(kind) or types.is_floating(kind)):
            return None
        if isinstance(series, self.package.ChunkedArray):
            if series.num_chunks != 1:
                return series.to_numpy()  # type: ignore[no-any-return]
            series = series.chunk(0)
        return series.to_numpy(zero_copy_only=False)  # type: ignore[no-any-return]

    def check(self, who: str, named: Mapping[str, Any]) -> None:
        """There is no index that could differ."""

    def label(self, series: Any) -> Any:
        return None

    def series(self, like: Any, label: Any, values: Array) -> Any:
        array = self.package.array(values, from_pandas=True)
        chunked = isinstance(like, self.package.ChunkedArray)
        return self.package.chunked_array([array]) if chunked else array

    def frame(self, like: Any, lines: Mapping[str, Array]) -> Any:
        columns = {name: self.series(like, name, values) for name, values in lines.items()}
        return self.package.table(columns)


CONTAINERS: dict[str, Callable[[Any], Container]] = {
    container.name: container for container in (Pandas, Polars, Arrow)
}


def container_of(given: object) -> Container | None:
    """The package that a Series or frame is of, or None."""
    for base in type(given).__mro__:
        root = str(base.__module__).partition(".")[0]
        if root in CONTAINERS and root in sys.modules:
            container = CONTAINERS[root](sys.modules[root])
            if container.is_series(given) or container.is_frame(given):
                return container
    return None


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
            f"as in verita.{who}({call})"
        )
    labels = container.labels(given)
    return [container.column(given, place_of(who, name, labels)) for name in inputs]


def place_of(who: str, name: str, labels: Sequence[object]) -> int:
    """Where the column of that name stands, in upper or lower case."""
    alike = [isinstance(label, str) and label.lower() == name for label in labels]
    places = [place for place, same in enumerate(alike) if same]
    if len(places) == 1:
        return places[0]
    if places:
        twice = ", ".join(repr(labels[place]) for place in places)
        raise ValueError(f"{who}: the frame must have one column {name!r}, got {twice}")
    shown = ", ".join(map(repr, labels[:12])) + (", …" if len(labels) > 12 else "")
    levels = any(isinstance(label, tuple) for label in labels)
    hint = "; choose one of the symbols first, as with frame.xs" if levels else ""
    raise ValueError(f"{who}: the frame must have a column {name!r}, got {shown}{hint}")


Wrap = Callable[[Any], Any]


def unpack(who: str, inputs: Sequence[str], given: list[Any]) -> tuple[list[Any], Wrap] | None:
    """Inputs of which some are Series as arrays, and what makes Series of the results.

    The first Series decides of which kind. None where there is no Series.
    """
    found = [(name, each, container_of(each)) for name, each in zip(inputs, given, strict=True)]
    container = next((container for _, _, container in found if container), None)
    if container is None:
        return None
    for name, each, other in found:
        if other and other.name != container.name:
            raise TypeError(
                f"{who}: {name} must be of {container.name} as the inputs before it, got "
                f"{other.name}; convert one of them"
            )
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

    def wrap(result: Any) -> Any:
        """An array as a Series, a named tuple of arrays as a frame."""
        if isinstance(result, tuple):
            names: Sequence[str] = type(result)._fields  # type: ignore[attr-defined]
            return container.frame(like, dict(zip(names, result, strict=True)))
        return container.series(like, label, result)

    return arrays, wrap


def numbers(who: str, container: Container, name: str, series: Any) -> npt.NDArray[Any]:
    """The numbers in a Series; a TypeError where it holds anything else."""
    values = container.values(series)
    if values is None:
        dtype = getattr(series, "dtype", None) or series.type
        raise TypeError(
            f"{who}: {name} must hold real numbers, got dtype {dtype}; convert it first"
        )
    return values
