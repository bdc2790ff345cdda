"""pandas, polars and pyarrow: what is asked of each of them.

None of the three is imported: an object of pandas cannot have been made without pandas, so the
package is found where Python keeps what has been imported. Whoever brings none pays for none.

A *container* is one of the three packages. It knows its Series from its frames, reads a Series as
numbers (NaN where a value is missing; the caller's own memory where that can be), and makes of the
results what the caller brought: a Series with its index and name, missing where there is no value;
of panels a frame with a column for each symbol. Of several outputs it makes one frame, if asked.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from verita._decimals import doubles_of_decimals
from verita._indexes import differing
from verita._kinds import NUMBERS, OBJECTS, ArrowKinds, Dates, PandasKinds, PolarsKinds

# Doubles, or whole numbers, which are never missing.
Array = npt.NDArray[np.float64] | npt.NDArray[np.int32]


class Frames(Protocol):
    """What is asked of anything with columns."""

    name: str
    sorting: str
    """How a frame is sorted by the column in place of the braces."""

    def is_frame(self, given: object) -> bool: ...
    def labels(self, frame: Any) -> Sequence[object]:
        """The names of a frame's columns."""

    def column(self, frame: Any, place: int) -> Any:
        """A column of a frame, as a Series."""

    def levels(self, given: Any) -> Mapping[Any, Any]:
        """What an index says of each bar, by the names of its levels."""

    def kind(self, column: Any) -> str:
        """What a column holds (`_kinds.py`)."""

    def dates(self, column: Any) -> Dates | None:
        """The dates in a column; None where it has none."""

    def several(self, column: Any) -> bool:
        """Whether a column has more than one label."""


class Container(Frames, Protocol):
    """What is asked of a package. `like` is a Series: its kind, dtype and index are followed."""

    def is_series(self, given: object) -> bool: ...
    def values(self, series: Any) -> npt.NDArray[Any] | None:
        """The numbers in a Series, NaN where one is missing, or objects that may be numbers; None
        where it holds others."""

    def check(self, who: str, named: Mapping[str, Any]) -> None:
        """Refuses Series, or frames, that do not belong together."""

    def label(self, series: Any) -> Any:
        """What a Series is called."""

    def series(self, like: Any, label: Any, values: Array) -> Any: ...
    def frame(self, lines: Mapping[str, Any]) -> Any:
        """A frame of Series, which become its columns under these names."""

    def beside(self, frames: Mapping[str, Any]) -> Any:
        """Frames of as many bars side by side in one, each under its name."""

    # Of panels; here `like` and `frame` are frames with a column for each symbol.

    def codes(self, labels: Any) -> npt.NDArray[np.intp] | None:
        """A number for each label, -1 where it is missing; None where they are no labels."""

    def parts(self, who: str, frame: Any, inputs: Sequence[str]) -> list[Any] | None:
        """The frame of each input in one that has them all; None where it has none of them."""

    def whole(self, frame: Any) -> npt.NDArray[Any] | None:
        """All numbers of a frame in one piece; None where columns must be read one by one."""

    def axes(self, frame: Any) -> tuple[Any, Any]:
        """The labels of the bars, and of the columns."""

    def matrix(self, like: Any, values: Array) -> Any:
        """A frame of the same kind, bars and columns."""


class Package:
    """A package, and what its kinds of Series and of frames are called."""

    series_kinds: tuple[str, ...] = ("Series",)
    frame_kinds: tuple[str, ...] = ("DataFrame",)

    def __init__(self, package: Any) -> None:
        self.package = package

    def _is_any(self, given: object, kinds: tuple[str, ...]) -> bool:
        return isinstance(given, tuple(getattr(self.package, kind) for kind in kinds))

    def is_series(self, given: object) -> bool:
        return self._is_any(given, self.series_kinds)

    def is_frame(self, given: object) -> bool:
        return self._is_any(given, self.frame_kinds)


class WithoutIndex(Package):
    """Bars go by their number alone: nothing can differ, and columns have one name each."""

    def check(self, who: str, named: Mapping[str, Any]) -> None:
        pass

    def levels(self, given: Any) -> Mapping[str, Any]:
        return {}

    def parts(self, who: str, frame: Any, inputs: Sequence[str]) -> list[Any] | None:
        return None


class Pandas(PandasKinds, Package):
    name = "pandas"

    def labels(self, frame: Any) -> Sequence[object]:
        return list(frame.columns)

    def column(self, frame: Any, place: int) -> Any:
        return frame.iloc[:, place]

    def values(self, series: Any) -> npt.NDArray[Any] | None:
        dtype = series.dtype
        if isinstance(dtype, self.package.ArrowDtype):
            return Arrow(sys.modules["pyarrow"]).values(series.array.__arrow_array__())
        if self.kind(series) not in (*NUMBERS, OBJECTS):
            return None
        if isinstance(dtype, np.dtype):
            return series.to_numpy()  # type: ignore[no-any-return]
        return series.to_numpy(dtype="float64", na_value=np.nan)  # type: ignore[no-any-return]

    def check(self, who: str, named: Mapping[str, Any]) -> None:
        (first, like), *others = named.items()
        for name, series in others:
            if not series.index.equals(like.index):
                raise ValueError(differing(who, self, (first, like.index), (name, series.index)))

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
            arrays = self.package.arrays
            kind = arrays.IntegerArray if values.dtype.kind == "i" else arrays.FloatingArray
            return kind(values, np.isnan(values))
        return values

    def series(self, like: Any, label: Any, values: Array) -> Any:
        data = self._data(like, values)
        return self.package.Series(data, index=like.index, name=label, copy=False)

    def frame(self, lines: Mapping[str, Any]) -> Any:
        return self.package.DataFrame(dict(lines), index=next(iter(lines.values())).index)

    def beside(self, frames: Mapping[str, Any]) -> Any:
        joined = self.package.concat(dict(frames), axis=1, names=["output"])
        if joined.columns.nlevels == 2 and joined.columns.names[1] is None:
            joined.columns = joined.columns.set_names("symbol", level=1)
        return joined

    def levels(self, given: Any) -> Mapping[Any, Any]:
        index = given.index
        names = [place if name is None else name for place, name in enumerate(index.names)]
        return {name: index.get_level_values(place) for place, name in enumerate(names)}

    def codes(self, labels: Any) -> npt.NDArray[np.intp] | None:
        if not isinstance(labels, (self.package.Series, self.package.Index)) or labels.ndim != 1:
            return None
        if self.package.api.types.is_float_dtype(labels.dtype) or labels.dtype.kind in "bc":
            return None
        return self.package.factorize(labels)[0]  # type: ignore[no-any-return]

    def parts(self, who: str, frame: Any, inputs: Sequence[str]) -> list[Any] | None:
        if frame.columns.nlevels != 2:
            return None
        levels = [list(frame.columns.unique(level)) for level in (0, 1)]
        alike = [sum(str(label).lower() in inputs for label in labels) for labels in levels]
        if not any(alike):
            return None
        level = int(alike[1] > alike[0])
        labels = levels[level]
        names = [labels[place_of(who, name, labels)] for name in inputs]
        return [frame.xs(name, axis=1, level=level) for name in names]

    def whole(self, frame: Any) -> npt.NDArray[Any] | None:
        kinds = {dtype.kind if isinstance(dtype, np.dtype) else "O" for dtype in frame.dtypes}
        return frame.to_numpy() if kinds and kinds <= set("fiu") else None

    def axes(self, frame: Any) -> tuple[Any, Any]:
        return frame.index, getattr(frame, "columns", None)

    def matrix(self, like: Any, values: Array) -> Any:
        if not all(isinstance(dtype, np.dtype) for dtype in set(like.dtypes)):
            dtypes = enumerate(like.dtypes)
            data = {k: self._data(like.iloc[:, k], values[:, k].copy()) for k, _ in dtypes}
            return self.package.DataFrame(data, index=like.index).set_axis(like.columns, axis=1)
        frame = self.package.DataFrame
        return frame(values, index=like.index, columns=like.columns, copy=False)


class Polars(PolarsKinds, WithoutIndex):
    name = "polars"

    def labels(self, frame: Any) -> Sequence[object]:
        return frame.columns  # type: ignore[no-any-return]

    def column(self, frame: Any, place: int) -> Any:
        return frame.to_series(place)

    def values(self, series: Any) -> npt.NDArray[Any] | None:
        if series.dtype == self.package.Object:
            return series.to_numpy()  # type: ignore[no-any-return]
        if not (series.dtype.is_numeric() or series.dtype == self.package.Null):
            return None
        return series.cast(self.package.Float64).to_numpy()  # type: ignore[no-any-return]

    def label(self, series: Any) -> Any:
        return series.name

    def series(self, like: Any, label: Any, values: Array) -> Any:
        return self.package.Series(label, values, nan_to_null=True)

    def frame(self, lines: Mapping[str, Any]) -> Any:
        return self.package.DataFrame([line.alias(name) for name, line in lines.items()])

    def beside(self, frames: Mapping[str, Any]) -> Any:
        columns = ((name, x) for name, frame in frames.items() for x in frame.get_columns())
        return self.frame({f"{name}_{column.name}": column for name, column in columns})

    def codes(self, labels: Any) -> npt.NDArray[np.intp] | None:
        words = (self.package.String, self.package.Categorical, self.package.Enum)
        if not self.is_series(labels):
            return None
        kind = labels.dtype
        if not (kind in words or kind.is_integer() or kind.is_temporal()):
            return None
        ranks = labels.rank("dense").cast(self.package.Int64).fill_null(0).to_numpy()
        return ranks - 1  # type: ignore[no-any-return]

    def whole(self, frame: Any) -> npt.NDArray[Any] | None:
        if not frame.width or not all(dtype.is_numeric() for dtype in frame.dtypes):
            return None
        return frame.cast(self.package.Float64).to_numpy()  # type: ignore[no-any-return]

    def axes(self, frame: Any) -> tuple[Any, Any]:
        return np.arange(len(frame)), np.array(getattr(frame, "columns", ()))

    def matrix(self, like: Any, values: Array) -> Any:
        named = zip(like.columns, values.T, strict=True)
        return self.package.DataFrame([self.series(like, name, line) for name, line in named])


class Arrow(ArrowKinds, WithoutIndex):
    name = "pyarrow"
    series_kinds = ("Array", "ChunkedArray")
    frame_kinds = ("Table", "RecordBatch")

    def labels(self, frame: Any) -> Sequence[object]:
        return frame.schema.names  # type: ignore[no-any-return]

    def column(self, frame: Any, place: int) -> Any:
        return frame.column(place)

    def values(self, series: Any) -> npt.NDArray[Any] | None:
        types, kind = self.package.types, series.type
        if types.is_decimal(kind):
            return doubles_of_decimals(self.package, series)
        if types.is_null(kind):
            series = series.cast(self.package.float64())
        elif not (types.is_integer(kind) or types.is_floating(kind)):
            return None
        if isinstance(series, self.package.ChunkedArray):
            if series.num_chunks != 1:
                return series.to_numpy()  # type: ignore[no-any-return]
            series = series.chunk(0)
        return series.to_numpy(zero_copy_only=False)  # type: ignore[no-any-return]

    def label(self, series: Any) -> Any:
        return None

    def series(self, like: Any, label: Any, values: Array) -> Any:
        array = self.package.array(values, from_pandas=True)
        chunked = isinstance(like, self.package.ChunkedArray)
        return self.package.chunked_array([array]) if chunked else array

    def frame(self, lines: Mapping[str, Any]) -> Any:
        return self.package.table(dict(lines))

    def beside(self, frames: Mapping[str, Any]) -> Any:
        first = next(iter(frames.values()))
        names = [f"{name}_{label}" for name, x in frames.items() for label in x.schema.names]
        columns = [column for frame in frames.values() for column in frame.columns]
        return type(first).from_arrays(columns, names=names)

    def codes(self, labels: Any) -> npt.NDArray[np.intp] | None:
        types = self.package.types
        if not self.is_series(labels):
            return None
        kinds = (types.is_string, types.is_large_string, types.is_integer, types.is_temporal)
        if not any(is_kind(labels.type) for is_kind in kinds):
            return None
        if isinstance(labels, self.package.ChunkedArray):
            labels = labels.combine_chunks()
        codes = labels.dictionary_encode().indices.fill_null(-1)
        return codes.to_numpy(zero_copy_only=False).astype(np.intp)  # type: ignore[no-any-return]

    def whole(self, frame: Any) -> npt.NDArray[Any] | None:
        return None

    def axes(self, frame: Any) -> tuple[Any, Any]:
        return np.arange(len(frame)), np.array(frame.schema.names if self.is_frame(frame) else ())

    def matrix(self, like: Any, values: Array) -> Any:
        columns = [self.package.array(column, from_pandas=True) for column in values.T]
        return type(like).from_arrays(columns, names=like.schema.names)


CONTAINERS: dict[str, Callable[[Any], Container]] = {
    container.name: container for container in (Pandas, Polars, Arrow)
}


def package_of(given: object) -> Container | None:
    """The package that an object is of, or None."""
    for base in type(given).__mro__:
        root = str(base.__module__).partition(".")[0]
        if root in CONTAINERS and root in sys.modules:
            return CONTAINERS[root](sys.modules[root])
    return None


def container_of(given: object) -> Container | None:
    """The package that a Series or frame is of, or None."""
    package = package_of(given)
    return package if package and (package.is_series(given) or package.is_frame(given)) else None


def place_of(
    who: str, name: str, labels: Sequence[object], whole: str = "frame", part: str = "column"
) -> int:
    """Where the column of that name stands, in upper or lower case."""
    alike = [isinstance(label, str) and label.lower() == name for label in labels]
    places = [place for place, same in enumerate(alike) if same]
    if len(places) == 1:
        return places[0]
    if places:
        twice = ", ".join(repr(labels[place]) for place in places)
        raise ValueError(f"{who}: the {whole} must have one {part} {name!r}, got {twice}")
    shown = ", ".join(map(repr, labels[:12])) + (", …" if len(labels) > 12 else "") or "none"
    levels = any(isinstance(label, tuple) for label in labels)
    hint = f"; choose one of the symbols, as with frame.xs, or take verita.panel.{who}"
    hint = hint if levels else ""
    raise ValueError(f"{who}: the {whole} must have a {part} {name!r}, got {shown}{hint}")
