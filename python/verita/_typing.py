"""The types in the stubs: what goes in, and how what comes out follows from it.

Series and frames are known here by what they can do, not by name. So type checkers need none of
pandas, polars and pyarrow, and see a Series come out where a Series went in where they have them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, Protocol, SupportsFloat, SupportsIndex, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

Array: TypeAlias = npt.NDArray[np.float64]
Integers: TypeAlias = npt.NDArray[np.int32]
Number: TypeAlias = SupportsFloat | SupportsIndex
# At run time a float passes that is a whole number; no checker can tell 20.0 from 2.5.
Integer: TypeAlias = SupportsIndex
NumberArray: TypeAlias = npt.NDArray[np.floating[Any] | np.integer[Any]]
# The values of an axis; a tuple is a range.
NumberList: TypeAlias = list[int] | list[float] | range | NumberArray
IntRange: TypeAlias = Integer | tuple[Integer, Integer, Integer] | NumberList
FloatRange: TypeAlias = Number | tuple[Number, Number, Number] | NumberList
Average: TypeAlias = Literal["sma", "ema", "kama"]
AverageRange: TypeAlias = Average | list[Average] | npt.NDArray[np.str_]
Kernel: TypeAlias = Literal["auto", "scalar", "avx2", "avx512", "neon"]
Gaps: TypeAlias = Literal["skip", "restart"]
Progress: TypeAlias = bool | Callable[[int, int], object] | None

Answer = TypeVar("Answer")
Answer_co = TypeVar("Answer_co", covariant=True)
# What a line of several outputs is: an array, a Series, a frame of a panel, a number of one bar.
Line_co = TypeVar("Line_co", covariant=True)


class NamedSeries(Protocol[Answer_co]):
    """A Series of pandas or polars; `Answer` is the frame of its kind."""

    def to_frame(self) -> Answer_co: ...
    def to_list(self) -> list[Any]: ...
    def head(self, n: int = ..., /) -> Any: ...


class ArrowSeries(Protocol):
    """An array of pyarrow, chunked or not."""

    @property
    def null_count(self) -> Any: ...
    def to_pylist(self) -> list[Any]: ...


class PandasFrame(Protocol[Answer_co]):
    """A frame of pandas; `Answer` is the Series of its kind."""

    @property
    def columns(self) -> Any: ...
    def pop(self, item: str, /) -> Answer_co: ...


class PolarsFrame(Protocol[Answer_co]):
    """A frame of polars; `Answer` is the Series of its kind."""

    def get_columns(self) -> Any: ...
    def to_series(self, index: int = ..., /) -> Answer_co: ...


class ArrowFrame(Protocol[Answer_co]):
    """A table or batch of pyarrow; `Answer` is the array of its kind."""

    @property
    def schema(self) -> Any: ...
    def column(self, i: Any, /) -> Answer_co: ...


class Row(Protocol):
    """A bar by the names of its values: a mapping, a row of pandas or of sqlite3."""

    def keys(self) -> Any: ...
    def __getitem__(self, key: Any, /) -> Any: ...


# One bar as a whole: also a named tuple, or a record of numpy.
Bar: TypeAlias = Row | tuple[Any, ...] | np.void

# Arrays and lists, for which arrays come out.
Values: TypeAlias = NumberArray | Sequence[float | None]
# Anything that holds one input.
Series: TypeAlias = Values | NamedSeries[Any] | ArrowSeries
# What stands for all bars at once.
Frame: TypeAlias = PandasFrame[Answer] | PolarsFrame[Answer] | ArrowFrame[Answer]

# The same in a dict.
Records: TypeAlias = Mapping[str, Any]

SeriesT = TypeVar("SeriesT", bound=NamedSeries[Any] | ArrowSeries)
FrameT = TypeVar("FrameT", bound=PandasFrame[Any] | PolarsFrame[Any] | ArrowFrame[Any])
