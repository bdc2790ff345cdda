# Written from the table by `make generate`.
"""Technical-analysis indicators that are proven right, the same to the last bit wherever they run.

Each docstring here has what is the indicator's own; `help` has all of it. What they have in common:

Inputs are one-dimensional and real, of equal length: arrays, lists, or Series of pandas, polars or
pyarrow; contiguous float64 is read without a copy. Where they are columns of bars, one frame, a dict
or an array of records may stand for all of them. Bars that are not finite, and missing ones, are
gaps. Arrays give arrays as long as the input, Series give Series of their kind. During the warm-up
and at gaps there is NaN; 0 where values are whole numbers.

Parameters
----------
kernel : str, optional
    "auto", or one of `verita.kernels()`. The bits do not depend on it.
gaps : {"skip", "restart"}
    "skip": apart from its place in the output a gap does not exist. "restart": every run of finite
    bars stands alone.
out : optional
    Memory to use again: what an earlier call of the same shape has answered.
progress : bool or callable, optional
    True shows a bar; a callable is told how many series are done and of how many.

Raises
------
ValueError
    A parameter outside its range, series of unequal length, different indexes, dates that fall, a
    frame that lacks a column; an unknown kernel or rule for gaps.
TypeError
    An argument of the wrong type or dimension, Series of two packages.
MemoryError
    Too little memory for the result, or for what it takes to compute it.
"""

from collections.abc import Iterable, Mapping, Sequence
from inspect import Signature
from typing import Any, ClassVar, Generic, SupportsIndex, TypedDict, final, overload

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from verita import panel as panel
from verita import reference as reference
from verita._catalog import Catalog as Catalog
from verita._catalog import Indicator as Indicator
from verita._catalog import Output as Output
from verita._catalog import Parameter as Parameter
from verita._catalog import catalog as catalog
from verita._typing import (
    Answer,
    Array,
    ArrowFrame,
    ArrowSeries,
    Average,
    AverageRange,
    Bar,
    FloatRange,
    Frame,
    Gaps,
    Integer,
    Integers,
    IntRange,
    Kernel,
    Line_co,
    NamedSeries,
    Number,
    Progress,
    Records,
    Series,
    SeriesT,
    Values,
)

__version__: str

def kernels() -> tuple[str, ...]:
    """Names of the kernels that this CPU runs, the fastest last."""

def set_threads(threads: Integer | None) -> None:
    """Limits the threads of sweeps and panels; None goes back to the default. Results do not depend on it."""

def verify(indicator: str, *arguments: Any, **parameters: Any) -> Report:
    """Runs every path of an indicator on the caller's own data and CPU.

    Takes the indicator's name, its inputs and its parameters; tells whether the bits of all paths
    agree, and how far they are from the reference.
    """

@final
class Report:
    """What `verify` found: whether every path gives the same bits, and how far they are from the
    reference.

    Plain data: it can be pickled and copied, and is equal to what says the same.
    """

    def __new__(
        cls, call: str, bars: int, paths: Sequence[tuple[str, bool]], error: float, ratio: float
    ) -> Self: ...
    def __eq__(self, value: object, /) -> bool: ...
    @property
    def call(self) -> str: ...
    @property
    def bars(self) -> int: ...
    @property
    def ok(self) -> bool: ...
    @property
    def paths(self) -> list[tuple[str, bool]]: ...
    @property
    def error(self) -> float: ...
    @property
    def ratio(self) -> float: ...

class _Result(Generic[Line_co]):
    """What the named tuples of several outputs have in common."""

    _fields: ClassVar[tuple[str, ...]]
    @classmethod
    def _make(cls, iterable: Iterable[Any]) -> Self: ...
    def _replace(self, **lines: Any) -> Self: ...
    def _asdict(self) -> dict[str, Line_co]: ...
    @overload
    def __getitem__(self, key: str | SupportsIndex, /) -> Line_co: ...
    @overload
    def __getitem__(self, key: slice, /) -> tuple[Line_co, ...]: ...
    @overload
    def to_frame(self: _Result[NamedSeries[Answer]], prefix: str = "") -> Answer: ...
    @overload
    def to_frame(self: _Result[Frame[NamedSeries[Answer]]], prefix: str = "") -> Answer: ...
    @overload
    def to_frame(self: _Result[ArrowSeries | ArrowFrame[Any]], prefix: str = "") -> Any: ...

class _Stream:
    """The base of all streams."""

    __signature__: ClassVar[Signature]
    @property
    def bars(self) -> int:
        """Bars taken since it was fresh, gaps not counted."""
    @property
    def lookback(self) -> int:
        """Bars before the first answer."""
    @property
    def ready(self) -> bool:
        """Whether the warm-up is over: bars > lookback."""
    @property
    def gaps(self) -> Gaps: ...
    def reset(self) -> None:
        """Forgets every bar."""
    def to_bytes(self) -> bytes:
        """The stream as bytes: indicator, parameters, rule for gaps, state, version, checksum."""
    @classmethod
    def from_bytes(cls, saved: bytes) -> Self:
        """The stream that `to_bytes` saved; any other bytes are a ValueError."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...

class _DataStream(_Stream):
    @property
    def value(self) -> float | None: ...
    @overload
    def update(self, bar: Bar, /) -> float | None: ...
    @overload
    def update(self, data: Number | None) -> float | None: ...
    @overload
    def peek(self, bar: Bar, /) -> float | None: ...
    @overload
    def peek(self, data: Number | None) -> float | None: ...
    @overload
    def update_many(self, data: SeriesT) -> SeriesT: ...
    @overload
    def update_many(self, data: Values) -> Array: ...
    @overload
    def update_many(self, data: Frame[Answer]) -> Answer: ...
    @overload
    def update_many(self, data: Records) -> Any: ...
    def prime(self, data: Series | Frame[Any] | Records) -> float | None: ...

class _CloseVolumeStream(_Stream):
    @property
    def value(self) -> float | None: ...
    @overload
    def update(self, bar: Bar, /) -> float | None: ...
    @overload
    def update(self, close: Number | None, volume: Number | None) -> float | None: ...
    @overload
    def peek(self, bar: Bar, /) -> float | None: ...
    @overload
    def peek(self, close: Number | None, volume: Number | None) -> float | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Answer: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, close: SeriesT, volume: SeriesT | Values) -> SeriesT: ...
    @overload
    def update_many(self, close: Values, volume: Values) -> Array: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> float | None: ...
    @overload
    def prime(self, close: Series, volume: Series) -> float | None: ...

class _HighLowCloseStream(_Stream):
    @property
    def value(self) -> float | None: ...
    @overload
    def update(self, bar: Bar, /) -> float | None: ...
    @overload
    def update(self, high: Number | None, low: Number | None, close: Number | None) -> float | None: ...
    @overload
    def peek(self, bar: Bar, /) -> float | None: ...
    @overload
    def peek(self, high: Number | None, low: Number | None, close: Number | None) -> float | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Answer: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, high: SeriesT, low: SeriesT | Values, close: SeriesT | Values) -> SeriesT: ...
    @overload
    def update_many(self, high: Values, low: Values, close: Values) -> Array: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> float | None: ...
    @overload
    def prime(self, high: Series, low: Series, close: Series) -> float | None: ...

class _HighLowStream(_Stream):
    @property
    def value(self) -> float | None: ...
    @overload
    def update(self, bar: Bar, /) -> float | None: ...
    @overload
    def update(self, high: Number | None, low: Number | None) -> float | None: ...
    @overload
    def peek(self, bar: Bar, /) -> float | None: ...
    @overload
    def peek(self, high: Number | None, low: Number | None) -> float | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Answer: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, high: SeriesT, low: SeriesT | Values) -> SeriesT: ...
    @overload
    def update_many(self, high: Values, low: Values) -> Array: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> float | None: ...
    @overload
    def prime(self, high: Series, low: Series) -> float | None: ...

class _Data0Data1Stream(_Stream):
    @property
    def value(self) -> float | None: ...
    @overload
    def update(self, bar: Bar, /) -> float | None: ...
    @overload
    def update(self, data0: Number | None, data1: Number | None) -> float | None: ...
    @overload
    def peek(self, bar: Bar, /) -> float | None: ...
    @overload
    def peek(self, data0: Number | None, data1: Number | None) -> float | None: ...
    @overload
    def update_many(self, data0: SeriesT, data1: SeriesT | Values) -> SeriesT: ...
    @overload
    def update_many(self, data0: Values, data1: Values) -> Array: ...
    @overload
    def update_many(self, data0: Frame[Answer], data1: Series | Frame[Any] | Records) -> Answer: ...
    @overload
    def update_many(self, data0: Records, data1: Series | Frame[Any] | Records) -> Any: ...
    def prime(self, data0: Series | Frame[Any] | Records, data1: Series | Frame[Any] | Records) -> float | None: ...

class _OpenHighLowCloseFlagStream(_Stream):
    @property
    def value(self) -> int | None: ...
    @overload
    def update(self, bar: Bar, /) -> int | None: ...
    @overload
    def update(self, open: Number | None, high: Number | None, low: Number | None, close: Number | None) -> int | None: ...
    @overload
    def peek(self, bar: Bar, /) -> int | None: ...
    @overload
    def peek(self, open: Number | None, high: Number | None, low: Number | None, close: Number | None) -> int | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Answer: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values) -> SeriesT: ...
    @overload
    def update_many(self, open: Values, high: Values, low: Values, close: Values) -> Integers: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> int | None: ...
    @overload
    def prime(self, open: Series, high: Series, low: Series, close: Series) -> int | None: ...

class _OpenHighLowCloseStream(_Stream):
    @property
    def value(self) -> float | None: ...
    @overload
    def update(self, bar: Bar, /) -> float | None: ...
    @overload
    def update(self, open: Number | None, high: Number | None, low: Number | None, close: Number | None) -> float | None: ...
    @overload
    def peek(self, bar: Bar, /) -> float | None: ...
    @overload
    def peek(self, open: Number | None, high: Number | None, low: Number | None, close: Number | None) -> float | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Answer: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values) -> SeriesT: ...
    @overload
    def update_many(self, open: Values, high: Values, low: Values, close: Values) -> Array: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> float | None: ...
    @overload
    def prime(self, open: Series, high: Series, low: Series, close: Series) -> float | None: ...

class _HighLowVolumeStream(_Stream):
    @property
    def value(self) -> float | None: ...
    @overload
    def update(self, bar: Bar, /) -> float | None: ...
    @overload
    def update(self, high: Number | None, low: Number | None, volume: Number | None) -> float | None: ...
    @overload
    def peek(self, bar: Bar, /) -> float | None: ...
    @overload
    def peek(self, high: Number | None, low: Number | None, volume: Number | None) -> float | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Answer: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, high: SeriesT, low: SeriesT | Values, volume: SeriesT | Values) -> SeriesT: ...
    @overload
    def update_many(self, high: Values, low: Values, volume: Values) -> Array: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> float | None: ...
    @overload
    def prime(self, high: Series, low: Series, volume: Series) -> float | None: ...

class _OpenCloseStream(_Stream):
    @property
    def value(self) -> float | None: ...
    @overload
    def update(self, bar: Bar, /) -> float | None: ...
    @overload
    def update(self, open: Number | None, close: Number | None) -> float | None: ...
    @overload
    def peek(self, bar: Bar, /) -> float | None: ...
    @overload
    def peek(self, open: Number | None, close: Number | None) -> float | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Answer: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, open: SeriesT, close: SeriesT | Values) -> SeriesT: ...
    @overload
    def update_many(self, open: Values, close: Values) -> Array: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> float | None: ...
    @overload
    def prime(self, open: Series, close: Series) -> float | None: ...

class _HighLowCloseVolumeStream(_Stream):
    @property
    def value(self) -> float | None: ...
    @overload
    def update(self, bar: Bar, /) -> float | None: ...
    @overload
    def update(self, high: Number | None, low: Number | None, close: Number | None, volume: Number | None) -> float | None: ...
    @overload
    def peek(self, bar: Bar, /) -> float | None: ...
    @overload
    def peek(self, high: Number | None, low: Number | None, close: Number | None, volume: Number | None) -> float | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Answer: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, volume: SeriesT | Values) -> SeriesT: ...
    @overload
    def update_many(self, high: Values, low: Values, close: Values, volume: Values) -> Array: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> float | None: ...
    @overload
    def prime(self, high: Series, low: Series, close: Series, volume: Series) -> float | None: ...


_AlmaBatch = TypedDict("_AlmaBatch", {"values": Array, "periods": npt.NDArray[np.int64], "offsets": npt.NDArray[np.float64], "sigmas": npt.NDArray[np.float64]})

@overload
def alma(data: SeriesT, period: Integer = 9, offset: Number = 0.85, sigma: Number = 6.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Arnaud Legoux Moving Average.

    A moving average under a bell-shaped weight, within the range of the window. m is not rounded.

    Formula: Σ w_j·x_j / Σ w_j, w_j = exp(−(j − m)² / (2s²)), m = offset·(period − 1), s = period / sigma, j = 0 the oldest bar of the window
    Returns: alma: in the price units of the input.
    Warm-up: The first `verita.catalog()["alma"].lookback(...)` values are NaN, by default 8.
    Source: Arnaud Legoux and Dimitrios Kouzis-Loukas, ALMA (2009)

    Parameters
    ----------
    period : int, default 9
        Bars in the window; from 1 to 100000.
    offset : float, default 0.85
        Where the bell stands in the window: 0 over the oldest bar, 1 over the newest; from 0.0 to 1.0.
    sigma : float, default 6.0
        How narrow the bell is: its standard deviation is period / sigma bars; finite and above 0.
    """
@overload
def alma(data: Values, period: Integer = 9, offset: Number = 0.85, sigma: Number = 6.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def alma(data: Frame[Answer], period: Integer = 9, offset: Number = 0.85, sigma: Number = 6.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def alma(data: Records, period: Integer = 9, offset: Number = 0.85, sigma: Number = 6.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def alma_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 9, offset_range: FloatRange = 0.85, sigma_range: FloatRange = 6.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AlmaBatch:
    """Arnaud Legoux Moving Average, for every combination of parameters. See `verita.alma`."""

class AlmaStream(_DataStream):
    """Arnaud Legoux Moving Average, bar by bar. See `verita.alma`."""

    @property
    def period(self) -> int: ...
    @property
    def offset(self) -> float: ...
    @property
    def sigma(self) -> float: ...
    def __new__(cls, period: Integer = 9, offset: Number = 0.85, sigma: Number = 6.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_EmaBatch = TypedDict("_EmaBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def ema(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Exponential Moving Average.

    A moving average that never quite forgets.

    Formula: y + 2 / (period + 1) · (x − y), from the mean of the first period bars on
    Returns: ema: in the price units of the input.
    Warm-up: The first `verita.catalog()["ema"].lookback(...)` values are NaN, by default 29.
    Source: TA-Lib, EMA

    Parameters
    ----------
    period : int, default 30
        Length n of the average; its smoothing factor is 2 / (n + 1); from 1 to 100000.
    """
@overload
def ema(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def ema(data: Frame[Answer], period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def ema(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def ema_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _EmaBatch:
    """Exponential Moving Average, for every combination of parameters. See `verita.ema`."""

class EmaStream(_DataStream):
    """Exponential Moving Average, bar by bar. See `verita.ema`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_LinearRegInterceptBatch = TypedDict("_LinearRegInterceptBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def linearreg_intercept(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Linear Regression Intercept.

    The least-squares line through the window, read at its oldest bar. A period of 1 gives the value itself.

    Formula: Σ (4·period − 2 − 6j) / (period·(period + 1)) · x_j, j = 0 the oldest bar of the window
    Returns: linearreg_intercept: in the price units of the input.
    Warm-up: The first `verita.catalog()["linearreg_intercept"].lookback(...)` values are NaN, by default 13.
    Source: TA-Lib, LINEARREG_INTERCEPT

    Parameters
    ----------
    period : int, default 14
        Bars in the window; from 1 to 100000.
    """
@overload
def linearreg_intercept(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def linearreg_intercept(data: Frame[Answer], period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def linearreg_intercept(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def linearreg_intercept_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _LinearRegInterceptBatch:
    """Linear Regression Intercept, for every combination of parameters. See `verita.linearreg_intercept`."""

class LinearRegInterceptStream(_DataStream):
    """Linear Regression Intercept, bar by bar. See `verita.linearreg_intercept`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_SmaBatch = TypedDict("_SmaBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def sma(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Simple Moving Average.

    The mean of the window.

    Formula: Σ x_j / period over the bars of the window
    Returns: sma: in the price units of the input.
    Warm-up: The first `verita.catalog()["sma"].lookback(...)` values are NaN, by default 29.
    Source: TA-Lib, SMA

    Parameters
    ----------
    period : int, default 30
        Bars in the window; from 1 to 100000.
    """
@overload
def sma(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def sma(data: Frame[Answer], period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def sma(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def sma_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _SmaBatch:
    """Simple Moving Average, for every combination of parameters. See `verita.sma`."""

class SmaStream(_DataStream):
    """Simple Moving Average, bar by bar. See `verita.sma`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_StddevBatch = TypedDict("_StddevBatch", {"values": Array, "periods": npt.NDArray[np.int64], "deviationss": npt.NDArray[np.float64]})

@overload
def stddev(data: SeriesT, period: Integer = 5, deviations: Number = 1.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Standard Deviation.

    The standard deviation of the window as a whole population, exactly 0 on a constant; negative where deviations is.

    Formula: deviations · √(Σ (x_j − mean)² / period) over the bars of the window
    Returns: stddev: in the price units of the input, at least 0.
    Warm-up: The first `verita.catalog()["stddev"].lookback(...)` values are NaN, by default 4.
    Source: TA-Lib, STDDEV

    Parameters
    ----------
    period : int, default 5
        Bars in the window; from 1 to 100000.
    deviations : float, default 1.0
        Standard deviations in the line's unit; from -1000000.0 to 1000000.0.
    """
@overload
def stddev(data: Values, period: Integer = 5, deviations: Number = 1.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def stddev(data: Frame[Answer], period: Integer = 5, deviations: Number = 1.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def stddev(data: Records, period: Integer = 5, deviations: Number = 1.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def stddev_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 5, deviations_range: FloatRange = 1.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _StddevBatch:
    """Standard Deviation, for every combination of parameters. See `verita.stddev`."""

class StddevStream(_DataStream):
    """Standard Deviation, bar by bar. See `verita.stddev`."""

    @property
    def period(self) -> int: ...
    @property
    def deviations(self) -> float: ...
    def __new__(cls, period: Integer = 5, deviations: Number = 1.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_KamaBatch = TypedDict("_KamaBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def kama(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Kaufman Adaptive Moving Average.

    A moving average that follows a trend closely and a noisy price slowly. E is 1 where the price has not moved.

    Formula: y + (E·(2/3 − 2/31) + 2/31)² · (x − y), E = |x − x_period bars ago| / Σ |x_j − x_{j−1}| over those bars; from the bar before the first E on
    Returns: kama: in the price units of the input.
    Warm-up: The first `verita.catalog()["kama"].lookback(...)` values are NaN, by default 30.
    Source: Perry Kaufman, Trading Systems and Methods (1998); TA-Lib, KAMA

    Parameters
    ----------
    period : int, default 30
        Bars over which the efficiency is taken; from 2 to 100000.
    """
@overload
def kama(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def kama(data: Frame[Answer], period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def kama(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def kama_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _KamaBatch:
    """Kaufman Adaptive Moving Average, for every combination of parameters. See `verita.kama`."""

class KamaStream(_DataStream):
    """Kaufman Adaptive Moving Average, bar by bar. See `verita.kama`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_MacdBatch = TypedDict("_MacdBatch", {"macd": Array, "macdsignal": Array, "macdhist": Array, "fast_periods": npt.NDArray[np.int64], "slow_periods": npt.NDArray[np.int64], "signal_periods": npt.NDArray[np.int64]})

class Macd(_Result[Line_co], tuple[Line_co, Line_co, Line_co]):
    """Moving Average Convergence/Divergence: the lines macd, macdsignal, macdhist.

    A named tuple in this order, whatever went in: of arrays, of Series, of frames of a panel,
    of the numbers of one bar. `result.macd` and `result["macd"]` are `result[0]`;
    `result.to_frame(prefix="")` makes one frame of Series or frames. Results can be pickled and copied.

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> macd, macdsignal, macdhist = verita.macd(data)
    >>> verita.macd(data)["macdhist"].shape
    (300,)
    """

    __match_args__ = ("macd", "macdsignal", "macdhist")
    def __new__(_cls, macd: Line_co, macdsignal: Line_co, macdhist: Line_co) -> Self: ...
    @property
    def macd(self) -> Line_co: ...
    @property
    def macdsignal(self) -> Line_co: ...
    @property
    def macdhist(self) -> Line_co: ...

@overload
def macd(data: SeriesT, fast_period: Integer = 12, slow_period: Integer = 26, signal_period: Integer = 9, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Macd[SeriesT]:
    """Moving Average Convergence/Divergence.

    The distance of two exponential averages, its own average, and the distance of those. The fast average is seeded with the last bars of the slow one's seed. macd stops at the largest double.

    Formula: macd = ema(fast_period) − ema(slow_period), macdsignal = ema(signal_period) of macd, macdhist = macd − macdsignal
    Returns: macd, macdsignal, macdhist: in the price units of the input.
    Warm-up: The first `verita.catalog()["macd"].lookback(...)` values are NaN, by default 33.
    Source: Gerald Appel (1979); TA-Lib, MACD

    Parameters
    ----------
    fast_period : int, default 12
        Period of the fast average; the shorter of the two counts as fast; from 1 to 100000.
    slow_period : int, default 26
        Period of the slow average; from 1 to 100000.
    signal_period : int, default 9
        Period of the average of the difference; from 1 to 100000.
    """
@overload
def macd(data: Values, fast_period: Integer = 12, slow_period: Integer = 26, signal_period: Integer = 9, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Macd[Array]: ...
@overload
def macd(data: Frame[Answer], fast_period: Integer = 12, slow_period: Integer = 26, signal_period: Integer = 9, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Macd[Answer]: ...
@overload
def macd(data: Records, fast_period: Integer = 12, slow_period: Integer = 26, signal_period: Integer = 9, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Any: ...

def macd_batch(data: Series | Frame[Any] | Records, fast_period_range: IntRange = 12, slow_period_range: IntRange = 26, signal_period_range: IntRange = 9, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _MacdBatch:
    """Moving Average Convergence/Divergence, for every combination of parameters. See `verita.macd`."""

class MacdStream(_Stream):
    """Moving Average Convergence/Divergence, bar by bar. See `verita.macd`."""

    @property
    def fast_period(self) -> int: ...
    @property
    def slow_period(self) -> int: ...
    @property
    def signal_period(self) -> int: ...
    def __new__(cls, fast_period: Integer = 12, slow_period: Integer = 26, signal_period: Integer = 9, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...
    @property
    def value(self) -> Macd[float] | None: ...
    @overload
    def update(self, bar: Bar, /) -> Macd[float] | None: ...
    @overload
    def update(self, data: Number | None) -> Macd[float] | None: ...
    @overload
    def peek(self, bar: Bar, /) -> Macd[float] | None: ...
    @overload
    def peek(self, data: Number | None) -> Macd[float] | None: ...
    @overload
    def update_many(self, data: SeriesT) -> Macd[SeriesT]: ...
    @overload
    def update_many(self, data: Values) -> Macd[Array]: ...
    @overload
    def update_many(self, data: Frame[Answer]) -> Macd[Answer]: ...
    @overload
    def update_many(self, data: Records) -> Any: ...
    def prime(self, data: Series | Frame[Any] | Records) -> Macd[float] | None: ...

_ObvBatch = TypedDict("_ObvBatch", {"values": Array})

@overload
def obv(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """On Balance Volume.

    The running sum of volume in the direction of the price. It stops at the largest double.

    Formula: the volume of the first bar, then + volume where the close rises, − volume where it falls
    Returns: obv: in the units of the volume.
    Warm-up: The first `verita.catalog()["obv"].lookback(...)` values are NaN, by default 0.
    Source: Joseph Granville, New Key to Stock Market Profits (1963); TA-Lib, OBV
    """
@overload
def obv(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def obv(close: SeriesT, volume: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def obv(close: Values, volume: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def obv_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _ObvBatch:
    """On Balance Volume, for every combination of parameters. See `verita.obv`."""
@overload
def obv_batch(close: Series, volume: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _ObvBatch: ...

class ObvStream(_CloseVolumeStream):
    """On Balance Volume, bar by bar. See `verita.obv`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_AtrBatch = TypedDict("_AtrBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def atr(frame: Frame[Answer], /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Average True Range.

    How far the price goes in a bar, gaps between bars included. A range stops at the largest double.

    Formula: y + (TR − y) / period from the mean of the first period TR on, TR = max(high − low, |high − previous close|, |low − previous close|) from the second bar on
    Returns: atr: in the price units of the input, at least 0.
    Warm-up: The first `verita.catalog()["atr"].lookback(...)` values are NaN, by default 14.
    Source: J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, ATR

    Parameters
    ----------
    period : int, default 14
        Period of Wilder's average; from 1 to 100000.
    """
@overload
def atr(frame: Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def atr(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def atr(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def atr_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AtrBatch:
    """Average True Range, for every combination of parameters. See `verita.atr`."""
@overload
def atr_batch(high: Series, low: Series, close: Series, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AtrBatch: ...

class AtrStream(_HighLowCloseStream):
    """Average True Range, bar by bar. See `verita.atr`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_AroonBatch = TypedDict("_AroonBatch", {"aroondown": Array, "aroonup": Array, "periods": npt.NDArray[np.int64]})

class Aroon(_Result[Line_co], tuple[Line_co, Line_co]):
    """Aroon: the lines aroondown, aroonup.

    A named tuple in this order, whatever went in: of arrays, of Series, of frames of a panel,
    of the numbers of one bar. `result.aroondown` and `result["aroondown"]` are `result[0]`;
    `result.to_frame(prefix="")` makes one frame of Series or frames. Results can be pickled and copied.

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> high = np.linspace(90.0, 110.0, 300)
    >>> low = np.linspace(90.0, 110.0, 300)
    >>> aroondown, aroonup = verita.aroon(high, low)
    >>> verita.aroon(high, low)["aroonup"].shape
    (300,)
    """

    __match_args__ = ("aroondown", "aroonup")
    def __new__(_cls, aroondown: Line_co, aroonup: Line_co) -> Self: ...
    @property
    def aroondown(self) -> Line_co: ...
    @property
    def aroonup(self) -> Line_co: ...

@overload
def aroon(frame: Frame[Answer], /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Aroon[Answer]:
    """Aroon.

    How recent the extrema of the window are: 0 at its oldest bar, 100 at the newest.

    Formula: 100 · (period − bars since the lowest low) / period, and of the highest high; of equal ones the latest
    Returns: aroondown, aroonup: percent, from 0 to 100.
    Warm-up: The first `verita.catalog()["aroon"].lookback(...)` values are NaN, by default 14.
    Source: Tushar Chande (1995); TA-Lib, AROON

    Parameters
    ----------
    period : int, default 14
        Bars back to which an extremum counts; the window has one more; from 1 to 100000.
    """
@overload
def aroon(frame: Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Any: ...
@overload
def aroon(high: SeriesT, low: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Aroon[SeriesT]: ...
@overload
def aroon(high: Values, low: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Aroon[Array]: ...

@overload
def aroon_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _AroonBatch:
    """Aroon, for every combination of parameters. See `verita.aroon`."""
@overload
def aroon_batch(high: Series, low: Series, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _AroonBatch: ...

class AroonStream(_Stream):
    """Aroon, bar by bar. See `verita.aroon`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...
    @property
    def value(self) -> Aroon[float] | None: ...
    @overload
    def update(self, bar: Bar, /) -> Aroon[float] | None: ...
    @overload
    def update(self, high: Number | None, low: Number | None) -> Aroon[float] | None: ...
    @overload
    def peek(self, bar: Bar, /) -> Aroon[float] | None: ...
    @overload
    def peek(self, high: Number | None, low: Number | None) -> Aroon[float] | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Aroon[Answer]: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, high: SeriesT, low: SeriesT | Values) -> Aroon[SeriesT]: ...
    @overload
    def update_many(self, high: Values, low: Values) -> Aroon[Array]: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> Aroon[float] | None: ...
    @overload
    def prime(self, high: Series, low: Series) -> Aroon[float] | None: ...

_RsiBatch = TypedDict("_RsiBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def rsi(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Relative Strength Index.

    The average rise in percent of the average rise and the average fall together; 0 where the price has never moved.

    Formula: 100 · up / (up + down), Wilder's averages of the rises and of the falls from bar to bar
    Returns: rsi: percent, from 0 to 100.
    Warm-up: The first `verita.catalog()["rsi"].lookback(...)` values are NaN, by default 14.
    Source: J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, RSI

    Parameters
    ----------
    period : int, default 14
        Period of Wilder's averages; from 1 to 100000.
    """
@overload
def rsi(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def rsi(data: Frame[Answer], period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def rsi(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def rsi_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _RsiBatch:
    """Relative Strength Index, for every combination of parameters. See `verita.rsi`."""

class RsiStream(_DataStream):
    """Relative Strength Index, bar by bar. See `verita.rsi`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_BbandsBatch = TypedDict("_BbandsBatch", {"upperband": Array, "middleband": Array, "lowerband": Array, "periods": npt.NDArray[np.int64], "deviations_ups": npt.NDArray[np.float64], "deviations_downs": npt.NDArray[np.float64], "averages": npt.NDArray[np.str_]})

class Bbands(_Result[Line_co], tuple[Line_co, Line_co, Line_co]):
    """Bollinger Bands: the lines upperband, middleband, lowerband.

    A named tuple in this order, whatever went in: of arrays, of Series, of frames of a panel,
    of the numbers of one bar. `result.upperband` and `result["upperband"]` are `result[0]`;
    `result.to_frame(prefix="")` makes one frame of Series or frames. Results can be pickled and copied.

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> upperband, middleband, lowerband = verita.bbands(data)
    >>> verita.bbands(data)["lowerband"].shape
    (300,)
    """

    __match_args__ = ("upperband", "middleband", "lowerband")
    def __new__(_cls, upperband: Line_co, middleband: Line_co, lowerband: Line_co) -> Self: ...
    @property
    def upperband(self) -> Line_co: ...
    @property
    def middleband(self) -> Line_co: ...
    @property
    def lowerband(self) -> Line_co: ...

@overload
def bbands(data: SeriesT, period: Integer = 20, deviations_up: Number = 2.0, deviations_down: Number = 2.0, average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Bbands[SeriesT]:
    """Bollinger Bands.

    An average with a band that widens as the price moves.

    Formula: middleband = the average, upperband = middleband + deviations_up · s, lowerband = middleband − deviations_down · s, s the standard deviation of the window around its own mean
    Returns: upperband, middleband, lowerband: in the price units of the input.
    Warm-up: The first `verita.catalog()["bbands"].lookback(...)` values are NaN, by default 19.
    Source: John Bollinger (1983); TA-Lib, BBANDS

    Parameters
    ----------
    period : int, default 20
        Bars in the window, and the period of the average; from 1 to 100000.
    deviations_up : float, default 2.0
        Standard deviations from the middle line up to the upper band; from -1000000.0 to 1000000.0.
    deviations_down : float, default 2.0
        Standard deviations from the middle line down to the lower band; from -1000000.0 to 1000000.0.
    average : {"alma", "ema", "sma", "kama", "wma", "trima", "rma", "dema", "tema", "t3", "hma"}, default 'sma'
        The kind of the middle line.
    """
@overload
def bbands(data: Values, period: Integer = 20, deviations_up: Number = 2.0, deviations_down: Number = 2.0, average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Bbands[Array]: ...
@overload
def bbands(data: Frame[Answer], period: Integer = 20, deviations_up: Number = 2.0, deviations_down: Number = 2.0, average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Bbands[Answer]: ...
@overload
def bbands(data: Records, period: Integer = 20, deviations_up: Number = 2.0, deviations_down: Number = 2.0, average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Any: ...

def bbands_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 20, deviations_up_range: FloatRange = 2.0, deviations_down_range: FloatRange = 2.0, average_range: AverageRange = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _BbandsBatch:
    """Bollinger Bands, for every combination of parameters. See `verita.bbands`."""

class BbandsStream(_Stream):
    """Bollinger Bands, bar by bar. See `verita.bbands`."""

    @property
    def period(self) -> int: ...
    @property
    def deviations_up(self) -> float: ...
    @property
    def deviations_down(self) -> float: ...
    @property
    def average(self) -> Average: ...
    def __new__(cls, period: Integer = 20, deviations_up: Number = 2.0, deviations_down: Number = 2.0, average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...
    @property
    def value(self) -> Bbands[float] | None: ...
    @overload
    def update(self, bar: Bar, /) -> Bbands[float] | None: ...
    @overload
    def update(self, data: Number | None) -> Bbands[float] | None: ...
    @overload
    def peek(self, bar: Bar, /) -> Bbands[float] | None: ...
    @overload
    def peek(self, data: Number | None) -> Bbands[float] | None: ...
    @overload
    def update_many(self, data: SeriesT) -> Bbands[SeriesT]: ...
    @overload
    def update_many(self, data: Values) -> Bbands[Array]: ...
    @overload
    def update_many(self, data: Frame[Answer]) -> Bbands[Answer]: ...
    @overload
    def update_many(self, data: Records) -> Any: ...
    def prime(self, data: Series | Frame[Any] | Records) -> Bbands[float] | None: ...

_StochrsiBatch = TypedDict("_StochrsiBatch", {"fastk": Array, "fastd": Array, "periods": npt.NDArray[np.int64], "fastk_periods": npt.NDArray[np.int64], "fastd_periods": npt.NDArray[np.int64], "fastd_averages": npt.NDArray[np.str_]})

class Stochrsi(_Result[Line_co], tuple[Line_co, Line_co]):
    """Stochastic RSI: the lines fastk, fastd.

    A named tuple in this order, whatever went in: of arrays, of Series, of frames of a panel,
    of the numbers of one bar. `result.fastk` and `result["fastk"]` are `result[0]`;
    `result.to_frame(prefix="")` makes one frame of Series or frames. Results can be pickled and copied.

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> fastk, fastd = verita.stochrsi(data)
    >>> verita.stochrsi(data)["fastd"].shape
    (300,)
    """

    __match_args__ = ("fastk", "fastd")
    def __new__(_cls, fastk: Line_co, fastd: Line_co) -> Self: ...
    @property
    def fastk(self) -> Line_co: ...
    @property
    def fastd(self) -> Line_co: ...

@overload
def stochrsi(data: SeriesT, period: Integer = 14, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Stochrsi[SeriesT]:
    """Stochastic RSI.

    Where the RSI stands in its own range, and the average of that. A range of at most 1e-14 of its ends is flat and gives 0. As the average, dema, tema, t3 and hma can leave the range.

    Formula: fastk = 100 · (rsi − lowest) / (highest − lowest) over the last fastk_period values of rsi(period), fastd = the average of fastk
    Returns: fastk, fastd: percent, from 0 to 100.
    Warm-up: The first `verita.catalog()["stochrsi"].lookback(...)` values are NaN, by default 20.
    Source: Tushar Chande and Stanley Kroll, The New Technical Trader (1994); TA-Lib, STOCHRSI

    Parameters
    ----------
    period : int, default 14
        Period of the RSI; from 1 to 100000.
    fastk_period : int, default 5
        Values of the RSI among which the newest is placed; from 2 to 100000.
    fastd_period : int, default 3
        Period of the average of K; from 1 to 100000.
    fastd_average : {"alma", "ema", "sma", "kama", "wma", "trima", "rma", "dema", "tema", "t3", "hma"}, default 'sma'
        The kind of the average of K.
    """
@overload
def stochrsi(data: Values, period: Integer = 14, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Stochrsi[Array]: ...
@overload
def stochrsi(data: Frame[Answer], period: Integer = 14, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Stochrsi[Answer]: ...
@overload
def stochrsi(data: Records, period: Integer = 14, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Any: ...

def stochrsi_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, fastk_period_range: IntRange = 5, fastd_period_range: IntRange = 3, fastd_average_range: AverageRange = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _StochrsiBatch:
    """Stochastic RSI, for every combination of parameters. See `verita.stochrsi`."""

class StochrsiStream(_Stream):
    """Stochastic RSI, bar by bar. See `verita.stochrsi`."""

    @property
    def period(self) -> int: ...
    @property
    def fastk_period(self) -> int: ...
    @property
    def fastd_period(self) -> int: ...
    @property
    def fastd_average(self) -> Average: ...
    def __new__(cls, period: Integer = 14, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...
    @property
    def value(self) -> Stochrsi[float] | None: ...
    @overload
    def update(self, bar: Bar, /) -> Stochrsi[float] | None: ...
    @overload
    def update(self, data: Number | None) -> Stochrsi[float] | None: ...
    @overload
    def peek(self, bar: Bar, /) -> Stochrsi[float] | None: ...
    @overload
    def peek(self, data: Number | None) -> Stochrsi[float] | None: ...
    @overload
    def update_many(self, data: SeriesT) -> Stochrsi[SeriesT]: ...
    @overload
    def update_many(self, data: Values) -> Stochrsi[Array]: ...
    @overload
    def update_many(self, data: Frame[Answer]) -> Stochrsi[Answer]: ...
    @overload
    def update_many(self, data: Records) -> Any: ...
    def prime(self, data: Series | Frame[Any] | Records) -> Stochrsi[float] | None: ...

_SarBatch = TypedDict("_SarBatch", {"values": Array, "accelerations": npt.NDArray[np.float64], "maximums": npt.NDArray[np.float64]})

@overload
def sar(frame: Frame[Answer], /, acceleration: Number = 0.02, maximum: Number = 0.2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Parabolic Stop And Reverse.

    A stop that follows a trend ever more closely.

    Formula: sar + factor · (extreme − sar), not within the range of the last two bars; where the price touches it, it turns over to the extreme
    Returns: sar: in the price units of the input.
    Warm-up: The first `verita.catalog()["sar"].lookback(...)` values are NaN, by default 1.
    Source: J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, SAR

    Parameters
    ----------
    acceleration : float, default 0.02
        The acceleration factor of a new trend, and by how much a new extreme raises it; at the most the maximum; from 0.0 to 1.0.
    maximum : float, default 0.2
        The largest acceleration factor; from 0.0 to 1.0.
    """
@overload
def sar(frame: Records, /, acceleration: Number = 0.02, maximum: Number = 0.2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def sar(high: SeriesT, low: SeriesT | Values, acceleration: Number = 0.02, maximum: Number = 0.2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def sar(high: Values, low: Values, acceleration: Number = 0.02, maximum: Number = 0.2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def sar_batch(frame: Frame[Any] | Records, /, acceleration_range: FloatRange = 0.02, maximum_range: FloatRange = 0.2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _SarBatch:
    """Parabolic Stop And Reverse, for every combination of parameters. See `verita.sar`."""
@overload
def sar_batch(high: Series, low: Series, acceleration_range: FloatRange = 0.02, maximum_range: FloatRange = 0.2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _SarBatch: ...

class SarStream(_HighLowStream):
    """Parabolic Stop And Reverse, bar by bar. See `verita.sar`."""

    @property
    def acceleration(self) -> float: ...
    @property
    def maximum(self) -> float: ...
    def __new__(cls, acceleration: Number = 0.02, maximum: Number = 0.2, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_AdxBatch = TypedDict("_AdxBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def adx(frame: Frame[Answer], /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Average Directional Movement Index.

    How strongly the price has a direction, whichever.

    Formula: Wilder's average of 100 · |down − up| / (down + up), up and down the averaged directional movements in percent of the averaged true range
    Returns: adx: percent, from 0 to 100.
    Warm-up: The first `verita.catalog()["adx"].lookback(...)` values are NaN, by default 27.
    Source: J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, ADX

    Parameters
    ----------
    period : int, default 14
        Period of Wilder's averages; from 1 to 100000.
    """
@overload
def adx(frame: Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def adx(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def adx(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def adx_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AdxBatch:
    """Average Directional Movement Index, for every combination of parameters. See `verita.adx`."""
@overload
def adx_batch(high: Series, low: Series, close: Series, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AdxBatch: ...

class AdxStream(_HighLowCloseStream):
    """Average Directional Movement Index, bar by bar. See `verita.adx`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_CorrelBatch = TypedDict("_CorrelBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def correl(data0: SeriesT, data1: SeriesT | Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Pearson's Correlation Coefficient.

    How far two series move together; 0 where one of them is flat.

    Formula: Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² · Σ (y − ȳ)²) over the bars of the window
    Returns: correl: a number without a unit, from -1 to 1.
    Warm-up: The first `verita.catalog()["correl"].lookback(...)` values are NaN, by default 29.
    Source: TA-Lib, CORREL

    Parameters
    ----------
    period : int, default 30
        Bars in the window; from 2 to 100000.
    """
@overload
def correl(data0: Values, data1: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def correl(data0: Frame[Answer], data1: Series | Frame[Any] | Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def correl(data0: Records, data1: Series | Frame[Any] | Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def correl_batch(data0: Series | Frame[Any] | Records, data1: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _CorrelBatch:
    """Pearson's Correlation Coefficient, for every combination of parameters. See `verita.correl`."""

class CorrelStream(_Data0Data1Stream):
    """Pearson's Correlation Coefficient, bar by bar. See `verita.correl`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_CdlmorningstarBatch = TypedDict("_CdlmorningstarBatch", {"values": Integers, "penetrations": npt.NDArray[np.float64]})

@overload
def cdlmorningstar(frame: Frame[Answer], /, penetration: Number = 0.3, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Integers | None = None) -> Answer:
    """Morning Star.

    A turn upwards in three candles: 100 or 0. Long and short are held against the mean body of the ten candles before.

    Formula: 100 where a long black candle, a short one with its body below, and a white one that is not short and closes above close + penetration · body of the first follow each other; else 0
    Returns: cdlmorningstar: a whole number, 0 where there is no pattern, from 0 to 100.
    Warm-up: The first `verita.catalog()["cdlmorningstar"].lookback(...)` values are 0, by default 12.
    Source: TA-Lib, CDLMORNINGSTAR

    Parameters
    ----------
    penetration : float, default 0.3
        How far into the first body the third candle closes, as a fraction of that body; from 0.0 to 1000000.0.
    """
@overload
def cdlmorningstar(frame: Records, /, penetration: Number = 0.3, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Integers | None = None) -> Any: ...
@overload
def cdlmorningstar(open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values, penetration: Number = 0.3, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Integers | None = None) -> SeriesT: ...
@overload
def cdlmorningstar(open: Values, high: Values, low: Values, close: Values, penetration: Number = 0.3, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Integers | None = None) -> Integers: ...

@overload
def cdlmorningstar_batch(frame: Frame[Any] | Records, /, penetration_range: FloatRange = 0.3, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Integers | Mapping[str, object] | None = None, progress: Progress = None) -> _CdlmorningstarBatch:
    """Morning Star, for every combination of parameters. See `verita.cdlmorningstar`."""
@overload
def cdlmorningstar_batch(open: Series, high: Series, low: Series, close: Series, penetration_range: FloatRange = 0.3, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Integers | Mapping[str, object] | None = None, progress: Progress = None) -> _CdlmorningstarBatch: ...

class CdlmorningstarStream(_OpenHighLowCloseFlagStream):
    """Morning Star, bar by bar. See `verita.cdlmorningstar`."""

    @property
    def penetration(self) -> float: ...
    def __new__(cls, penetration: Number = 0.3, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_WmaBatch = TypedDict("_WmaBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def wma(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Weighted Moving Average.

    A moving average whose weights rise by one from bar to bar.

    Formula: Σ (j + 1)·x_j / Σ (j + 1), j = 0 the oldest bar of the window
    Returns: wma: in the price units of the input.
    Warm-up: The first `verita.catalog()["wma"].lookback(...)` values are NaN, by default 29.
    Source: TA-Lib, WMA

    Parameters
    ----------
    period : int, default 30
        Bars in the window; from 1 to 100000.
    """
@overload
def wma(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def wma(data: Frame[Answer], period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def wma(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def wma_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _WmaBatch:
    """Weighted Moving Average, for every combination of parameters. See `verita.wma`."""

class WmaStream(_DataStream):
    """Weighted Moving Average, bar by bar. See `verita.wma`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_TrimaBatch = TypedDict("_TrimaBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def trima(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Triangular Moving Average.

    A moving average whose weights rise to the middle of the window and fall again.

    Formula: sma(period + 1 − n) of sma(n), n = (period + 1) / 2 cut to a whole number
    Returns: trima: in the price units of the input.
    Warm-up: The first `verita.catalog()["trima"].lookback(...)` values are NaN, by default 29.
    Source: TA-Lib, TRIMA

    Parameters
    ----------
    period : int, default 30
        Bars in the window; from 1 to 100000.
    """
@overload
def trima(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def trima(data: Frame[Answer], period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def trima(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def trima_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _TrimaBatch:
    """Triangular Moving Average, for every combination of parameters. See `verita.trima`."""

class TrimaStream(_DataStream):
    """Triangular Moving Average, bar by bar. See `verita.trima`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_RmaBatch = TypedDict("_RmaBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def rma(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Wilder's Moving Average.

    A moving average that forgets slowly.

    Formula: y + (x − y) / period, from the mean of the first period bars on
    Returns: rma: in the price units of the input.
    Warm-up: The first `verita.catalog()["rma"].lookback(...)` values are NaN, by default 29.
    Source: J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, RMA

    Parameters
    ----------
    period : int, default 30
        Period of the average; a bar counts 1 / period; from 1 to 100000.
    """
@overload
def rma(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def rma(data: Frame[Answer], period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def rma(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def rma_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _RmaBatch:
    """Wilder's Moving Average, for every combination of parameters. See `verita.rma`."""

class RmaStream(_DataStream):
    """Wilder's Moving Average, bar by bar. See `verita.rma`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_DemaBatch = TypedDict("_DemaBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def dema(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Double Exponential Moving Average.

    A moving average that lags less than an exponential one; it can leave the range of the bars, but stops at the largest double.

    Formula: 2·e − ema(e), e = ema(x), all of the same period
    Returns: dema: in the price units of the input.
    Warm-up: The first `verita.catalog()["dema"].lookback(...)` values are NaN, by default 58.
    Source: Patrick Mulloy, Smoothing Data with Faster Moving Averages (1994); TA-Lib, DEMA

    Parameters
    ----------
    period : int, default 30
        Period of both averages; from 1 to 100000.
    """
@overload
def dema(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def dema(data: Frame[Answer], period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def dema(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def dema_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _DemaBatch:
    """Double Exponential Moving Average, for every combination of parameters. See `verita.dema`."""

class DemaStream(_DataStream):
    """Double Exponential Moving Average, bar by bar. See `verita.dema`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_TemaBatch = TypedDict("_TemaBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def tema(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Triple Exponential Moving Average.

    A moving average that follows a trend without lag; it can leave the range of the bars, but stops at the largest double.

    Formula: 3·e − 3·ema(e) + ema(ema(e)), e = ema(x), all of the same period
    Returns: tema: in the price units of the input.
    Warm-up: The first `verita.catalog()["tema"].lookback(...)` values are NaN, by default 87.
    Source: Patrick Mulloy, Smoothing Data with Less Lag (1994); TA-Lib, TEMA

    Parameters
    ----------
    period : int, default 30
        Period of the averages; from 1 to 100000.
    """
@overload
def tema(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def tema(data: Frame[Answer], period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def tema(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def tema_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _TemaBatch:
    """Triple Exponential Moving Average, for every combination of parameters. See `verita.tema`."""

class TemaStream(_DataStream):
    """Triple Exponential Moving Average, bar by bar. See `verita.tema`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_T3Batch = TypedDict("_T3Batch", {"values": Array, "periods": npt.NDArray[np.int64], "volume_factors": npt.NDArray[np.float64]})

@overload
def t3(data: SeriesT, period: Integer = 5, volume_factor: Number = 0.7, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Tillson T3.

    A smooth moving average with little lag; it can leave the range of the bars, but stops at the largest double.

    Formula: G(G(G(x))), G(x) = (1 + v)·ema(x) − v·ema(ema(x)), v the volume factor
    Returns: t3: in the price units of the input.
    Warm-up: The first `verita.catalog()["t3"].lookback(...)` values are NaN, by default 24.
    Source: Tim Tillson, Better Moving Averages (1998); TA-Lib, T3

    Parameters
    ----------
    period : int, default 5
        Period of the six averages; from 1 to 100000.
    volume_factor : float, default 0.7
        How much of the lag is taken back: 0 for none, an exponential average of an exponential average of one; from 0.0 to 1.0.
    """
@overload
def t3(data: Values, period: Integer = 5, volume_factor: Number = 0.7, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def t3(data: Frame[Answer], period: Integer = 5, volume_factor: Number = 0.7, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def t3(data: Records, period: Integer = 5, volume_factor: Number = 0.7, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def t3_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 5, volume_factor_range: FloatRange = 0.7, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _T3Batch:
    """Tillson T3, for every combination of parameters. See `verita.t3`."""

class T3Stream(_DataStream):
    """Tillson T3, bar by bar. See `verita.t3`."""

    @property
    def period(self) -> int: ...
    @property
    def volume_factor(self) -> float: ...
    def __new__(cls, period: Integer = 5, volume_factor: Number = 0.7, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_HmaBatch = TypedDict("_HmaBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def hma(data: SeriesT, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Hull Moving Average.

    A quick and smooth moving average; it can leave the range of the bars. The difference stops at the largest double.

    Formula: wma(√period) of 2·wma(period / 2) − wma(period); √period and period / 2 are cut to whole numbers, at least 1
    Returns: hma: in the price units of the input.
    Warm-up: The first `verita.catalog()["hma"].lookback(...)` values are NaN, by default 22.
    Source: Alan Hull (2005); TA-Lib, HMA

    Parameters
    ----------
    period : int, default 20
        Bars in the longest window; from 1 to 100000.
    """
@overload
def hma(data: Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def hma(data: Frame[Answer], period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def hma(data: Records, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def hma_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _HmaBatch:
    """Hull Moving Average, for every combination of parameters. See `verita.hma`."""

class HmaStream(_DataStream):
    """Hull Moving Average, bar by bar. See `verita.hma`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_StochBatch = TypedDict("_StochBatch", {"slowk": Array, "slowd": Array, "fastk_periods": npt.NDArray[np.int64], "slowk_periods": npt.NDArray[np.int64], "slowk_averages": npt.NDArray[np.str_], "slowd_periods": npt.NDArray[np.int64], "slowd_averages": npt.NDArray[np.str_]})

class Stoch(_Result[Line_co], tuple[Line_co, Line_co]):
    """Stochastic Oscillator: the lines slowk, slowd.

    A named tuple in this order, whatever went in: of arrays, of Series, of frames of a panel,
    of the numbers of one bar. `result.slowk` and `result["slowk"]` are `result[0]`;
    `result.to_frame(prefix="")` makes one frame of Series or frames. Results can be pickled and copied.

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> high = np.linspace(90.0, 110.0, 300)
    >>> low = np.linspace(90.0, 110.0, 300)
    >>> close = np.linspace(90.0, 110.0, 300)
    >>> slowk, slowd = verita.stoch(high, low, close)
    >>> verita.stoch(high, low, close)["slowd"].shape
    (300,)
    """

    __match_args__ = ("slowk", "slowd")
    def __new__(_cls, slowk: Line_co, slowd: Line_co) -> Self: ...
    @property
    def slowk(self) -> Line_co: ...
    @property
    def slowd(self) -> Line_co: ...

@overload
def stoch(frame: Frame[Answer], /, fastk_period: Integer = 5, slowk_period: Integer = 3, slowk_average: Average = "sma", slowd_period: Integer = 3, slowd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Stoch[Answer]:
    """Stochastic Oscillator.

    Where the close stands in the range of the last bars, averaged, and the average of that. A range of nothing gives 0. A close outside its bar can leave the range, and so can dema, tema, t3 and hma.

    Formula: slowk = the average of 100 · (close − lowest) / (highest − lowest) over the last fastk_period bars, slowd = the average of slowk
    Returns: slowk, slowd: percent, from 0 to 100.
    Warm-up: The first `verita.catalog()["stoch"].lookback(...)` values are NaN, by default 8.
    Source: George Lane; TA-Lib, STOCH

    Parameters
    ----------
    fastk_period : int, default 5
        Bars among whose lows and highs the close is placed; from 1 to 100000.
    slowk_period : int, default 3
        Period of the average of the places; from 1 to 100000.
    slowk_average : {"alma", "ema", "sma", "kama", "wma", "trima", "rma", "dema", "tema", "t3", "hma"}, default 'sma'
        The kind of that average.
    slowd_period : int, default 3
        Period of the average of slowk; from 1 to 100000.
    slowd_average : {"alma", "ema", "sma", "kama", "wma", "trima", "rma", "dema", "tema", "t3", "hma"}, default 'sma'
        The kind of the average of slowk.
    """
@overload
def stoch(frame: Records, /, fastk_period: Integer = 5, slowk_period: Integer = 3, slowk_average: Average = "sma", slowd_period: Integer = 3, slowd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Any: ...
@overload
def stoch(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, fastk_period: Integer = 5, slowk_period: Integer = 3, slowk_average: Average = "sma", slowd_period: Integer = 3, slowd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Stoch[SeriesT]: ...
@overload
def stoch(high: Values, low: Values, close: Values, fastk_period: Integer = 5, slowk_period: Integer = 3, slowk_average: Average = "sma", slowd_period: Integer = 3, slowd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Stoch[Array]: ...

@overload
def stoch_batch(frame: Frame[Any] | Records, /, fastk_period_range: IntRange = 5, slowk_period_range: IntRange = 3, slowk_average_range: AverageRange = "sma", slowd_period_range: IntRange = 3, slowd_average_range: AverageRange = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _StochBatch:
    """Stochastic Oscillator, for every combination of parameters. See `verita.stoch`."""
@overload
def stoch_batch(high: Series, low: Series, close: Series, fastk_period_range: IntRange = 5, slowk_period_range: IntRange = 3, slowk_average_range: AverageRange = "sma", slowd_period_range: IntRange = 3, slowd_average_range: AverageRange = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _StochBatch: ...

class StochStream(_Stream):
    """Stochastic Oscillator, bar by bar. See `verita.stoch`."""

    @property
    def fastk_period(self) -> int: ...
    @property
    def slowk_period(self) -> int: ...
    @property
    def slowk_average(self) -> Average: ...
    @property
    def slowd_period(self) -> int: ...
    @property
    def slowd_average(self) -> Average: ...
    def __new__(cls, fastk_period: Integer = 5, slowk_period: Integer = 3, slowk_average: Average = "sma", slowd_period: Integer = 3, slowd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...
    @property
    def value(self) -> Stoch[float] | None: ...
    @overload
    def update(self, bar: Bar, /) -> Stoch[float] | None: ...
    @overload
    def update(self, high: Number | None, low: Number | None, close: Number | None) -> Stoch[float] | None: ...
    @overload
    def peek(self, bar: Bar, /) -> Stoch[float] | None: ...
    @overload
    def peek(self, high: Number | None, low: Number | None, close: Number | None) -> Stoch[float] | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Stoch[Answer]: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, high: SeriesT, low: SeriesT | Values, close: SeriesT | Values) -> Stoch[SeriesT]: ...
    @overload
    def update_many(self, high: Values, low: Values, close: Values) -> Stoch[Array]: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> Stoch[float] | None: ...
    @overload
    def prime(self, high: Series, low: Series, close: Series) -> Stoch[float] | None: ...

_WillrBatch = TypedDict("_WillrBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def willr(frame: Frame[Answer], /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Williams' %R.

    How far the close lies below the highest high: −100 at the lowest low. A range of nothing gives 0. A close outside its bar can leave the range.

    Formula: 100 · (close − highest) / (highest − lowest) over the bars of the window
    Returns: willr: percent, from -100 to 0.
    Warm-up: The first `verita.catalog()["willr"].lookback(...)` values are NaN, by default 13.
    Source: Larry Williams (1973); TA-Lib, WILLR

    Parameters
    ----------
    period : int, default 14
        Bars in the window; from 1 to 100000.
    """
@overload
def willr(frame: Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def willr(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def willr(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def willr_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _WillrBatch:
    """Williams' %R, for every combination of parameters. See `verita.willr`."""
@overload
def willr_batch(high: Series, low: Series, close: Series, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _WillrBatch: ...

class WillrStream(_HighLowCloseStream):
    """Williams' %R, bar by bar. See `verita.willr`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_CciBatch = TypedDict("_CciBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def cci(frame: Frame[Answer], /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Commodity Channel Index.

    How far the typical price lies from its mean, in percent of 1.5 mean absolute deviations; 0 where nothing deviates.

    Formula: (p − mean) / (0.015 · mean of |p_j − mean|) over the bars of the window, p = (high + low + close) / 3
    Returns: cci: percent.
    Warm-up: The first `verita.catalog()["cci"].lookback(...)` values are NaN, by default 13.
    Source: Donald Lambert, Commodities (1980); TA-Lib, CCI

    Parameters
    ----------
    period : int, default 14
        Bars in the window; from 2 to 100000.
    """
@overload
def cci(frame: Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def cci(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def cci(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def cci_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _CciBatch:
    """Commodity Channel Index, for every combination of parameters. See `verita.cci`."""
@overload
def cci_batch(high: Series, low: Series, close: Series, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _CciBatch: ...

class CciStream(_HighLowCloseStream):
    """Commodity Channel Index, bar by bar. See `verita.cci`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_TrangeBatch = TypedDict("_TrangeBatch", {"values": Array})

@overload
def trange(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """True Range.

    How far the price goes in a bar, the gap before it included. It stops at the largest double.

    Formula: max(high − low, |high − previous close|, |low − previous close|) from the second bar on
    Returns: trange: in the price units of the input, at least 0.
    Warm-up: The first `verita.catalog()["trange"].lookback(...)` values are NaN, by default 1.
    Source: J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, TRANGE
    """
@overload
def trange(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def trange(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def trange(high: Values, low: Values, close: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def trange_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _TrangeBatch:
    """True Range, for every combination of parameters. See `verita.trange`."""
@overload
def trange_batch(high: Series, low: Series, close: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _TrangeBatch: ...

class TrangeStream(_HighLowCloseStream):
    """True Range, bar by bar. See `verita.trange`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_NatrBatch = TypedDict("_NatrBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def natr(frame: Frame[Answer], /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Normalized Average True Range.

    The average true range in percent of the close; 0 where the close is 0.

    Formula: 100 · atr(period) / close
    Returns: natr: percent.
    Warm-up: The first `verita.catalog()["natr"].lookback(...)` values are NaN, by default 14.
    Source: John Forman, Cross-Market Evaluations with Normalized Average True Range (2006); TA-Lib, NATR

    Parameters
    ----------
    period : int, default 14
        Period of Wilder's average; from 1 to 100000.
    """
@overload
def natr(frame: Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def natr(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def natr(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def natr_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _NatrBatch:
    """Normalized Average True Range, for every combination of parameters. See `verita.natr`."""
@overload
def natr_batch(high: Series, low: Series, close: Series, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _NatrBatch: ...

class NatrStream(_HighLowCloseStream):
    """Normalized Average True Range, bar by bar. See `verita.natr`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_PlusDiBatch = TypedDict("_PlusDiBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def plus_di(frame: Frame[Answer], /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Plus Directional Indicator.

    The averaged moves upwards in percent of the averaged true range; 0 where no range has been seen. A close outside its bar can leave the range.

    Formula: 100 · up / range, Wilder's averages of the directional movement upwards and of the true range, which begin with the sum of period − 1 values
    Returns: plus_di: percent, from 0 to 100.
    Warm-up: The first `verita.catalog()["plus_di"].lookback(...)` values are NaN, by default 14.
    Source: J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, PLUS_DI

    Parameters
    ----------
    period : int, default 14
        Period of Wilder's averages; from 1 to 100000.
    """
@overload
def plus_di(frame: Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def plus_di(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def plus_di(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def plus_di_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _PlusDiBatch:
    """Plus Directional Indicator, for every combination of parameters. See `verita.plus_di`."""
@overload
def plus_di_batch(high: Series, low: Series, close: Series, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _PlusDiBatch: ...

class PlusDiStream(_HighLowCloseStream):
    """Plus Directional Indicator, bar by bar. See `verita.plus_di`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_MinusDiBatch = TypedDict("_MinusDiBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def minus_di(frame: Frame[Answer], /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Minus Directional Indicator.

    The averaged moves downwards in percent of the averaged true range; 0 where no range has been seen. A close outside its bar can leave the range.

    Formula: 100 · down / range, Wilder's averages of the directional movement downwards and of the true range, which begin with the sum of period − 1 values
    Returns: minus_di: percent, from 0 to 100.
    Warm-up: The first `verita.catalog()["minus_di"].lookback(...)` values are NaN, by default 14.
    Source: J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, MINUS_DI

    Parameters
    ----------
    period : int, default 14
        Period of Wilder's averages; from 1 to 100000.
    """
@overload
def minus_di(frame: Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def minus_di(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def minus_di(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def minus_di_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MinusDiBatch:
    """Minus Directional Indicator, for every combination of parameters. See `verita.minus_di`."""
@overload
def minus_di_batch(high: Series, low: Series, close: Series, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MinusDiBatch: ...

class MinusDiStream(_HighLowCloseStream):
    """Minus Directional Indicator, bar by bar. See `verita.minus_di`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_AddBatch = TypedDict("_AddBatch", {"values": Array})

@overload
def add(data0: SeriesT, data1: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Addition.

    The sum of two series, bar by bar.

    Formula: data0 + data1
    Returns: add: in the price units of the input.
    Warm-up: The first `verita.catalog()["add"].lookback(...)` values are NaN, by default 0.
    Source: TA-Lib, ADD
    """
@overload
def add(data0: Values, data1: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def add(data0: Frame[Answer], data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def add(data0: Records, data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def add_batch(data0: Series | Frame[Any] | Records, data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AddBatch:
    """Addition, for every combination of parameters. See `verita.add`."""

class AddStream(_Data0Data1Stream):
    """Addition, bar by bar. See `verita.add`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_SubBatch = TypedDict("_SubBatch", {"values": Array})

@overload
def sub(data0: SeriesT, data1: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Subtraction.

    The difference of two series, bar by bar.

    Formula: data0 − data1
    Returns: sub: in the price units of the input.
    Warm-up: The first `verita.catalog()["sub"].lookback(...)` values are NaN, by default 0.
    Source: TA-Lib, SUB
    """
@overload
def sub(data0: Values, data1: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def sub(data0: Frame[Answer], data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def sub(data0: Records, data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def sub_batch(data0: Series | Frame[Any] | Records, data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _SubBatch:
    """Subtraction, for every combination of parameters. See `verita.sub`."""

class SubStream(_Data0Data1Stream):
    """Subtraction, bar by bar. See `verita.sub`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_MultBatch = TypedDict("_MultBatch", {"values": Array})

@overload
def mult(data0: SeriesT, data1: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Multiplication.

    The product of two series, bar by bar.

    Formula: data0 · data1
    Returns: mult: in the product of the units of two inputs, or of one with itself.
    Warm-up: The first `verita.catalog()["mult"].lookback(...)` values are NaN, by default 0.
    Source: TA-Lib, MULT
    """
@overload
def mult(data0: Values, data1: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def mult(data0: Frame[Answer], data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def mult(data0: Records, data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def mult_batch(data0: Series | Frame[Any] | Records, data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MultBatch:
    """Multiplication, for every combination of parameters. See `verita.mult`."""

class MultStream(_Data0Data1Stream):
    """Multiplication, bar by bar. See `verita.mult`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_AvgpriceBatch = TypedDict("_AvgpriceBatch", {"values": Array})

@overload
def avgprice(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Average Price.

    The mean of the four prices of a bar.

    Formula: (open + high + low + close) / 4
    Returns: avgprice: in the price units of the input.
    Warm-up: The first `verita.catalog()["avgprice"].lookback(...)` values are NaN, by default 0.
    Source: TA-Lib, AVGPRICE
    """
@overload
def avgprice(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def avgprice(open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def avgprice(open: Values, high: Values, low: Values, close: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def avgprice_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AvgpriceBatch:
    """Average Price, for every combination of parameters. See `verita.avgprice`."""
@overload
def avgprice_batch(open: Series, high: Series, low: Series, close: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AvgpriceBatch: ...

class AvgpriceStream(_OpenHighLowCloseStream):
    """Average Price, bar by bar. See `verita.avgprice`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_MedpriceBatch = TypedDict("_MedpriceBatch", {"values": Array})

@overload
def medprice(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Median Price.

    The middle of a bar.

    Formula: (high + low) / 2
    Returns: medprice: in the price units of the input.
    Warm-up: The first `verita.catalog()["medprice"].lookback(...)` values are NaN, by default 0.
    Source: TA-Lib, MEDPRICE
    """
@overload
def medprice(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def medprice(high: SeriesT, low: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def medprice(high: Values, low: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def medprice_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MedpriceBatch:
    """Median Price, for every combination of parameters. See `verita.medprice`."""
@overload
def medprice_batch(high: Series, low: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MedpriceBatch: ...

class MedpriceStream(_HighLowStream):
    """Median Price, bar by bar. See `verita.medprice`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_TyppriceBatch = TypedDict("_TyppriceBatch", {"values": Array})

@overload
def typprice(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Typical Price.

    The mean of high, low and close.

    Formula: (high + low + close) / 3
    Returns: typprice: in the price units of the input.
    Warm-up: The first `verita.catalog()["typprice"].lookback(...)` values are NaN, by default 0.
    Source: TA-Lib, TYPPRICE
    """
@overload
def typprice(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def typprice(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def typprice(high: Values, low: Values, close: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def typprice_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _TyppriceBatch:
    """Typical Price, for every combination of parameters. See `verita.typprice`."""
@overload
def typprice_batch(high: Series, low: Series, close: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _TyppriceBatch: ...

class TyppriceStream(_HighLowCloseStream):
    """Typical Price, bar by bar. See `verita.typprice`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_WclpriceBatch = TypedDict("_WclpriceBatch", {"values": Array})

@overload
def wclprice(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Weighted Close Price.

    The mean of high, low and close, in which the close counts twice.

    Formula: (high + low + 2 · close) / 4
    Returns: wclprice: in the price units of the input.
    Warm-up: The first `verita.catalog()["wclprice"].lookback(...)` values are NaN, by default 0.
    Source: TA-Lib, WCLPRICE
    """
@overload
def wclprice(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def wclprice(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def wclprice(high: Values, low: Values, close: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def wclprice_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _WclpriceBatch:
    """Weighted Close Price, for every combination of parameters. See `verita.wclprice`."""
@overload
def wclprice_batch(high: Series, low: Series, close: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _WclpriceBatch: ...

class WclpriceStream(_HighLowCloseStream):
    """Weighted Close Price, bar by bar. See `verita.wclprice`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_BopBatch = TypedDict("_BopBatch", {"values": Array})

@overload
def bop(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Balance of Power.

    The body of a bar as a share of its range; 0 where the high is not above the low. A body outside the range can leave −1 to 1.

    Formula: (close − open) / (high − low)
    Returns: bop: a number without a unit, from -1 to 1.
    Warm-up: The first `verita.catalog()["bop"].lookback(...)` values are NaN, by default 0.
    Source: Igor Livshin, Balance of Market Power, Technical Analysis of Stocks & Commodities (2001); TA-Lib, BOP
    """
@overload
def bop(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def bop(open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def bop(open: Values, high: Values, low: Values, close: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def bop_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _BopBatch:
    """Balance of Power, for every combination of parameters. See `verita.bop`."""
@overload
def bop_batch(open: Series, high: Series, low: Series, close: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _BopBatch: ...

class BopStream(_OpenHighLowCloseStream):
    """Balance of Power, bar by bar. See `verita.bop`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_MarketfiBatch = TypedDict("_MarketfiBatch", {"values": Array})

@overload
def marketfi(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Market Facilitation Index.

    How far the price goes for each piece of volume; 0 where there is no volume.

    Formula: (high − low) / volume
    Returns: marketfi: a number without a unit.
    Warm-up: The first `verita.catalog()["marketfi"].lookback(...)` values are NaN, by default 0.
    Source: Bill Williams, Trading Chaos (1995); TA-Lib, MARKETFI
    """
@overload
def marketfi(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def marketfi(high: SeriesT, low: SeriesT | Values, volume: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def marketfi(high: Values, low: Values, volume: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def marketfi_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MarketfiBatch:
    """Market Facilitation Index, for every combination of parameters. See `verita.marketfi`."""
@overload
def marketfi_batch(high: Series, low: Series, volume: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MarketfiBatch: ...

class MarketfiStream(_HighLowVolumeStream):
    """Market Facilitation Index, bar by bar. See `verita.marketfi`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_MomBatch = TypedDict("_MomBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def mom(data: SeriesT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Momentum.

    How far the price has come in a period.

    Formula: x − x_period bars ago
    Returns: mom: in the price units of the input.
    Warm-up: The first `verita.catalog()["mom"].lookback(...)` values are NaN, by default 10.
    Source: TA-Lib, MOM

    Parameters
    ----------
    period : int, default 10
        Bars back to which the value is compared; from 1 to 100000.
    """
@overload
def mom(data: Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def mom(data: Frame[Answer], period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def mom(data: Records, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def mom_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MomBatch:
    """Momentum, for every combination of parameters. See `verita.mom`."""

class MomStream(_DataStream):
    """Momentum, bar by bar. See `verita.mom`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_RocBatch = TypedDict("_RocBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def roc(data: SeriesT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Rate of Change.

    How far the price has come in a period, in percent; 0 where it was 0.

    Formula: 100 · (x / x_period bars ago − 1)
    Returns: roc: percent.
    Warm-up: The first `verita.catalog()["roc"].lookback(...)` values are NaN, by default 10.
    Source: TA-Lib, ROC

    Parameters
    ----------
    period : int, default 10
        Bars back to which the value is compared; from 1 to 100000.
    """
@overload
def roc(data: Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def roc(data: Frame[Answer], period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def roc(data: Records, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def roc_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _RocBatch:
    """Rate of Change, for every combination of parameters. See `verita.roc`."""

class RocStream(_DataStream):
    """Rate of Change, bar by bar. See `verita.roc`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_RocpBatch = TypedDict("_RocpBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def rocp(data: SeriesT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Rate of Change, as a share.

    How far the price has come in a period, as a share of what it was; 0 where it was 0.

    Formula: x / x_period bars ago − 1
    Returns: rocp: a number without a unit.
    Warm-up: The first `verita.catalog()["rocp"].lookback(...)` values are NaN, by default 10.
    Source: TA-Lib, ROCP

    Parameters
    ----------
    period : int, default 10
        Bars back to which the value is compared; from 1 to 100000.
    """
@overload
def rocp(data: Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def rocp(data: Frame[Answer], period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def rocp(data: Records, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def rocp_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _RocpBatch:
    """Rate of Change, as a share, for every combination of parameters. See `verita.rocp`."""

class RocpStream(_DataStream):
    """Rate of Change, as a share, bar by bar. See `verita.rocp`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_RocrBatch = TypedDict("_RocrBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def rocr(data: SeriesT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Rate of Change Ratio.

    The price as a multiple of what it was a period before; 0 where it was 0.

    Formula: x / x_period bars ago
    Returns: rocr: a number without a unit.
    Warm-up: The first `verita.catalog()["rocr"].lookback(...)` values are NaN, by default 10.
    Source: TA-Lib, ROCR

    Parameters
    ----------
    period : int, default 10
        Bars back to which the value is compared; from 1 to 100000.
    """
@overload
def rocr(data: Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def rocr(data: Frame[Answer], period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def rocr(data: Records, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def rocr_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _RocrBatch:
    """Rate of Change Ratio, for every combination of parameters. See `verita.rocr`."""

class RocrStream(_DataStream):
    """Rate of Change Ratio, bar by bar. See `verita.rocr`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_Rocr100Batch = TypedDict("_Rocr100Batch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def rocr100(data: SeriesT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Rate of Change Ratio, in percent.

    The price in percent of what it was a period before; 0 where it was 0.

    Formula: 100 · x / x_period bars ago
    Returns: rocr100: percent.
    Warm-up: The first `verita.catalog()["rocr100"].lookback(...)` values are NaN, by default 10.
    Source: TA-Lib, ROCR100

    Parameters
    ----------
    period : int, default 10
        Bars back to which the value is compared; from 1 to 100000.
    """
@overload
def rocr100(data: Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def rocr100(data: Frame[Answer], period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def rocr100(data: Records, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def rocr100_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _Rocr100Batch:
    """Rate of Change Ratio, in percent, for every combination of parameters. See `verita.rocr100`."""

class Rocr100Stream(_DataStream):
    """Rate of Change Ratio, in percent, bar by bar. See `verita.rocr100`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_MaxBatch = TypedDict("_MaxBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def max(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Highest Value.

    The highest value of the window.

    Formula: max x_j over the bars of the window
    Returns: max: in the price units of the input.
    Warm-up: The first `verita.catalog()["max"].lookback(...)` values are NaN, by default 29.
    Source: TA-Lib, MAX

    Parameters
    ----------
    period : int, default 30
        Bars in the window; from 1 to 100000.
    """
@overload
def max(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def max(data: Frame[Answer], period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def max(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def max_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MaxBatch:
    """Highest Value, for every combination of parameters. See `verita.max`."""

class MaxStream(_DataStream):
    """Highest Value, bar by bar. See `verita.max`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_MinBatch = TypedDict("_MinBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def min(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Lowest Value.

    The lowest value of the window.

    Formula: min x_j over the bars of the window
    Returns: min: in the price units of the input.
    Warm-up: The first `verita.catalog()["min"].lookback(...)` values are NaN, by default 29.
    Source: TA-Lib, MIN

    Parameters
    ----------
    period : int, default 30
        Bars in the window; from 1 to 100000.
    """
@overload
def min(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def min(data: Frame[Answer], period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def min(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def min_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MinBatch:
    """Lowest Value, for every combination of parameters. See `verita.min`."""

class MinStream(_DataStream):
    """Lowest Value, bar by bar. See `verita.min`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_MinmaxBatch = TypedDict("_MinmaxBatch", {"min": Array, "max": Array, "periods": npt.NDArray[np.int64]})

class Minmax(_Result[Line_co], tuple[Line_co, Line_co]):
    """Lowest and Highest Value: the lines min, max.

    A named tuple in this order, whatever went in: of arrays, of Series, of frames of a panel,
    of the numbers of one bar. `result.min` and `result["min"]` are `result[0]`;
    `result.to_frame(prefix="")` makes one frame of Series or frames. Results can be pickled and copied.

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> min, max = verita.minmax(data)
    >>> verita.minmax(data)["max"].shape
    (300,)
    """

    __match_args__ = ("min", "max")
    def __new__(_cls, min: Line_co, max: Line_co) -> Self: ...
    @property
    def min(self) -> Line_co: ...
    @property
    def max(self) -> Line_co: ...

@overload
def minmax(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Minmax[SeriesT]:
    """Lowest and Highest Value.

    The lowest and the highest value of the window.

    Formula: min x_j and max x_j over the bars of the window
    Returns: min, max: in the price units of the input.
    Warm-up: The first `verita.catalog()["minmax"].lookback(...)` values are NaN, by default 29.
    Source: TA-Lib, MINMAX

    Parameters
    ----------
    period : int, default 30
        Bars in the window; from 1 to 100000.
    """
@overload
def minmax(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Minmax[Array]: ...
@overload
def minmax(data: Frame[Answer], period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Minmax[Answer]: ...
@overload
def minmax(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Any: ...

def minmax_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _MinmaxBatch:
    """Lowest and Highest Value, for every combination of parameters. See `verita.minmax`."""

class MinmaxStream(_Stream):
    """Lowest and Highest Value, bar by bar. See `verita.minmax`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...
    @property
    def value(self) -> Minmax[float] | None: ...
    @overload
    def update(self, bar: Bar, /) -> Minmax[float] | None: ...
    @overload
    def update(self, data: Number | None) -> Minmax[float] | None: ...
    @overload
    def peek(self, bar: Bar, /) -> Minmax[float] | None: ...
    @overload
    def peek(self, data: Number | None) -> Minmax[float] | None: ...
    @overload
    def update_many(self, data: SeriesT) -> Minmax[SeriesT]: ...
    @overload
    def update_many(self, data: Values) -> Minmax[Array]: ...
    @overload
    def update_many(self, data: Frame[Answer]) -> Minmax[Answer]: ...
    @overload
    def update_many(self, data: Records) -> Any: ...
    def prime(self, data: Series | Frame[Any] | Records) -> Minmax[float] | None: ...

_SumBatch = TypedDict("_SumBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def sum(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Sum.

    The sum of the window.

    Formula: Σ x_j over the bars of the window
    Returns: sum: in the price units of the input.
    Warm-up: The first `verita.catalog()["sum"].lookback(...)` values are NaN, by default 29.
    Source: TA-Lib, SUM

    Parameters
    ----------
    period : int, default 30
        Bars in the window; from 1 to 100000.
    """
@overload
def sum(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def sum(data: Frame[Answer], period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def sum(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def sum_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _SumBatch:
    """Sum, for every combination of parameters. See `verita.sum`."""

class SumStream(_DataStream):
    """Sum, bar by bar. See `verita.sum`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_MidpointBatch = TypedDict("_MidpointBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def midpoint(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Midpoint.

    The middle of the range of a series.

    Formula: (highest + lowest) / 2 over the bars of the window
    Returns: midpoint: in the price units of the input.
    Warm-up: The first `verita.catalog()["midpoint"].lookback(...)` values are NaN, by default 13.
    Source: TA-Lib, MIDPOINT

    Parameters
    ----------
    period : int, default 14
        Bars in the window; from 1 to 100000.
    """
@overload
def midpoint(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def midpoint(data: Frame[Answer], period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def midpoint(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def midpoint_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MidpointBatch:
    """Midpoint, for every combination of parameters. See `verita.midpoint`."""

class MidpointStream(_DataStream):
    """Midpoint, bar by bar. See `verita.midpoint`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_MidpriceBatch = TypedDict("_MidpriceBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def midprice(frame: Frame[Answer], /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Midpoint Price.

    The middle of the range of the bars.

    Formula: (highest high + lowest low) / 2 over the bars of the window
    Returns: midprice: in the price units of the input.
    Warm-up: The first `verita.catalog()["midprice"].lookback(...)` values are NaN, by default 13.
    Source: TA-Lib, MIDPRICE

    Parameters
    ----------
    period : int, default 14
        Bars in the window; from 1 to 100000.
    """
@overload
def midprice(frame: Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def midprice(high: SeriesT, low: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def midprice(high: Values, low: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def midprice_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MidpriceBatch:
    """Midpoint Price, for every combination of parameters. See `verita.midprice`."""
@overload
def midprice_batch(high: Series, low: Series, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MidpriceBatch: ...

class MidpriceStream(_HighLowStream):
    """Midpoint Price, bar by bar. See `verita.midprice`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_DonchianBatch = TypedDict("_DonchianBatch", {"upperband": Array, "middleband": Array, "lowerband": Array, "periods": npt.NDArray[np.int64]})

class Donchian(_Result[Line_co], tuple[Line_co, Line_co, Line_co]):
    """Donchian Channel: the lines upperband, middleband, lowerband.

    A named tuple in this order, whatever went in: of arrays, of Series, of frames of a panel,
    of the numbers of one bar. `result.upperband` and `result["upperband"]` are `result[0]`;
    `result.to_frame(prefix="")` makes one frame of Series or frames. Results can be pickled and copied.

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> high = np.linspace(90.0, 110.0, 300)
    >>> low = np.linspace(90.0, 110.0, 300)
    >>> upperband, middleband, lowerband = verita.donchian(high, low)
    >>> verita.donchian(high, low)["lowerband"].shape
    (300,)
    """

    __match_args__ = ("upperband", "middleband", "lowerband")
    def __new__(_cls, upperband: Line_co, middleband: Line_co, lowerband: Line_co) -> Self: ...
    @property
    def upperband(self) -> Line_co: ...
    @property
    def middleband(self) -> Line_co: ...
    @property
    def lowerband(self) -> Line_co: ...

@overload
def donchian(frame: Frame[Answer], /, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Donchian[Answer]:
    """Donchian Channel.

    The range of the bars of the window, the newest included.

    Formula: upperband = the highest high, lowerband = the lowest low, middleband = the middle between them
    Returns: upperband, middleband, lowerband: in the price units of the input.
    Warm-up: The first `verita.catalog()["donchian"].lookback(...)` values are NaN, by default 19.
    Source: Richard Donchian; TA-Lib, DONCHIAN

    Parameters
    ----------
    period : int, default 20
        Bars in the window; from 1 to 100000.
    """
@overload
def donchian(frame: Records, /, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Any: ...
@overload
def donchian(high: SeriesT, low: SeriesT | Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Donchian[SeriesT]: ...
@overload
def donchian(high: Values, low: Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Donchian[Array]: ...

@overload
def donchian_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _DonchianBatch:
    """Donchian Channel, for every combination of parameters. See `verita.donchian`."""
@overload
def donchian_batch(high: Series, low: Series, period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _DonchianBatch: ...

class DonchianStream(_Stream):
    """Donchian Channel, bar by bar. See `verita.donchian`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...
    @property
    def value(self) -> Donchian[float] | None: ...
    @overload
    def update(self, bar: Bar, /) -> Donchian[float] | None: ...
    @overload
    def update(self, high: Number | None, low: Number | None) -> Donchian[float] | None: ...
    @overload
    def peek(self, bar: Bar, /) -> Donchian[float] | None: ...
    @overload
    def peek(self, high: Number | None, low: Number | None) -> Donchian[float] | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Donchian[Answer]: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, high: SeriesT, low: SeriesT | Values) -> Donchian[SeriesT]: ...
    @overload
    def update_many(self, high: Values, low: Values) -> Donchian[Array]: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> Donchian[float] | None: ...
    @overload
    def prime(self, high: Series, low: Series) -> Donchian[float] | None: ...

_AccbandsBatch = TypedDict("_AccbandsBatch", {"upperband": Array, "middleband": Array, "lowerband": Array, "periods": npt.NDArray[np.int64]})

class Accbands(_Result[Line_co], tuple[Line_co, Line_co, Line_co]):
    """Acceleration Bands: the lines upperband, middleband, lowerband.

    A named tuple in this order, whatever went in: of arrays, of Series, of frames of a panel,
    of the numbers of one bar. `result.upperband` and `result["upperband"]` are `result[0]`;
    `result.to_frame(prefix="")` makes one frame of Series or frames. Results can be pickled and copied.

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> high = np.linspace(90.0, 110.0, 300)
    >>> low = np.linspace(90.0, 110.0, 300)
    >>> close = np.linspace(90.0, 110.0, 300)
    >>> upperband, middleband, lowerband = verita.accbands(high, low, close)
    >>> verita.accbands(high, low, close)["lowerband"].shape
    (300,)
    """

    __match_args__ = ("upperband", "middleband", "lowerband")
    def __new__(_cls, upperband: Line_co, middleband: Line_co, lowerband: Line_co) -> Self: ...
    @property
    def upperband(self) -> Line_co: ...
    @property
    def middleband(self) -> Line_co: ...
    @property
    def lowerband(self) -> Line_co: ...

@overload
def accbands(frame: Frame[Answer], /, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Accbands[Answer]:
    """Acceleration Bands.

    Bands that widen with the range of the bars. w is 0 where high + low is 0. What is averaged stops at the largest double.

    Formula: upperband = sma of high · (1 + w), middleband = sma of close, lowerband = sma of low · (1 − w), w = 4 · (high − low) / (high + low)
    Returns: upperband, middleband, lowerband: in the price units of the input.
    Warm-up: The first `verita.catalog()["accbands"].lookback(...)` values are NaN, by default 19.
    Source: Price Headley, Big Trends in Trading (2002); TA-Lib, ACCBANDS

    Parameters
    ----------
    period : int, default 20
        Bars in the window; from 1 to 100000.
    """
@overload
def accbands(frame: Records, /, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Any: ...
@overload
def accbands(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Accbands[SeriesT]: ...
@overload
def accbands(high: Values, low: Values, close: Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Accbands[Array]: ...

@overload
def accbands_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _AccbandsBatch:
    """Acceleration Bands, for every combination of parameters. See `verita.accbands`."""
@overload
def accbands_batch(high: Series, low: Series, close: Series, period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _AccbandsBatch: ...

class AccbandsStream(_Stream):
    """Acceleration Bands, bar by bar. See `verita.accbands`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...
    @property
    def value(self) -> Accbands[float] | None: ...
    @overload
    def update(self, bar: Bar, /) -> Accbands[float] | None: ...
    @overload
    def update(self, high: Number | None, low: Number | None, close: Number | None) -> Accbands[float] | None: ...
    @overload
    def peek(self, bar: Bar, /) -> Accbands[float] | None: ...
    @overload
    def peek(self, high: Number | None, low: Number | None, close: Number | None) -> Accbands[float] | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Accbands[Answer]: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, high: SeriesT, low: SeriesT | Values, close: SeriesT | Values) -> Accbands[SeriesT]: ...
    @overload
    def update_many(self, high: Values, low: Values, close: Values) -> Accbands[Array]: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> Accbands[float] | None: ...
    @overload
    def prime(self, high: Series, low: Series, close: Series) -> Accbands[float] | None: ...

_AroonoscBatch = TypedDict("_AroonoscBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def aroonosc(frame: Frame[Answer], /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Aroon Oscillator.

    How much more recent the highest high is than the lowest low.

    Formula: aroonup − aroondown
    Returns: aroonosc: percent, from -100 to 100.
    Warm-up: The first `verita.catalog()["aroonosc"].lookback(...)` values are NaN, by default 14.
    Source: Tushar Chande (1995); TA-Lib, AROONOSC

    Parameters
    ----------
    period : int, default 14
        Bars back to which an extremum counts; the window has one more; from 1 to 100000.
    """
@overload
def aroonosc(frame: Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def aroonosc(high: SeriesT, low: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def aroonosc(high: Values, low: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def aroonosc_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AroonoscBatch:
    """Aroon Oscillator, for every combination of parameters. See `verita.aroonosc`."""
@overload
def aroonosc_batch(high: Series, low: Series, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AroonoscBatch: ...

class AroonoscStream(_HighLowStream):
    """Aroon Oscillator, bar by bar. See `verita.aroonosc`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_StochfBatch = TypedDict("_StochfBatch", {"fastk": Array, "fastd": Array, "fastk_periods": npt.NDArray[np.int64], "fastd_periods": npt.NDArray[np.int64], "fastd_averages": npt.NDArray[np.str_]})

class Stochf(_Result[Line_co], tuple[Line_co, Line_co]):
    """Stochastic Fast: the lines fastk, fastd.

    A named tuple in this order, whatever went in: of arrays, of Series, of frames of a panel,
    of the numbers of one bar. `result.fastk` and `result["fastk"]` are `result[0]`;
    `result.to_frame(prefix="")` makes one frame of Series or frames. Results can be pickled and copied.

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> high = np.linspace(90.0, 110.0, 300)
    >>> low = np.linspace(90.0, 110.0, 300)
    >>> close = np.linspace(90.0, 110.0, 300)
    >>> fastk, fastd = verita.stochf(high, low, close)
    >>> verita.stochf(high, low, close)["fastd"].shape
    (300,)
    """

    __match_args__ = ("fastk", "fastd")
    def __new__(_cls, fastk: Line_co, fastd: Line_co) -> Self: ...
    @property
    def fastk(self) -> Line_co: ...
    @property
    def fastd(self) -> Line_co: ...

@overload
def stochf(frame: Frame[Answer], /, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Stochf[Answer]:
    """Stochastic Fast.

    Where the close stands in the range of the last bars, and the average of that. A range of nothing gives 0. A close outside its bar can leave the range, and so can dema, tema, t3 and hma.

    Formula: fastk = 100 · (close − lowest) / (highest − lowest) over the last fastk_period bars, fastd = the average of fastk
    Returns: fastk, fastd: percent, from 0 to 100.
    Warm-up: The first `verita.catalog()["stochf"].lookback(...)` values are NaN, by default 6.
    Source: George Lane; TA-Lib, STOCHF

    Parameters
    ----------
    fastk_period : int, default 5
        Bars among whose lows and highs the close is placed; from 1 to 100000.
    fastd_period : int, default 3
        Period of the average of K; from 1 to 100000.
    fastd_average : {"alma", "ema", "sma", "kama", "wma", "trima", "rma", "dema", "tema", "t3", "hma"}, default 'sma'
        The kind of the average of K.
    """
@overload
def stochf(frame: Records, /, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Any: ...
@overload
def stochf(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Stochf[SeriesT]: ...
@overload
def stochf(high: Values, low: Values, close: Values, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Stochf[Array]: ...

@overload
def stochf_batch(frame: Frame[Any] | Records, /, fastk_period_range: IntRange = 5, fastd_period_range: IntRange = 3, fastd_average_range: AverageRange = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _StochfBatch:
    """Stochastic Fast, for every combination of parameters. See `verita.stochf`."""
@overload
def stochf_batch(high: Series, low: Series, close: Series, fastk_period_range: IntRange = 5, fastd_period_range: IntRange = 3, fastd_average_range: AverageRange = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _StochfBatch: ...

class StochfStream(_Stream):
    """Stochastic Fast, bar by bar. See `verita.stochf`."""

    @property
    def fastk_period(self) -> int: ...
    @property
    def fastd_period(self) -> int: ...
    @property
    def fastd_average(self) -> Average: ...
    def __new__(cls, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...
    @property
    def value(self) -> Stochf[float] | None: ...
    @overload
    def update(self, bar: Bar, /) -> Stochf[float] | None: ...
    @overload
    def update(self, high: Number | None, low: Number | None, close: Number | None) -> Stochf[float] | None: ...
    @overload
    def peek(self, bar: Bar, /) -> Stochf[float] | None: ...
    @overload
    def peek(self, high: Number | None, low: Number | None, close: Number | None) -> Stochf[float] | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Stochf[Answer]: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, high: SeriesT, low: SeriesT | Values, close: SeriesT | Values) -> Stochf[SeriesT]: ...
    @overload
    def update_many(self, high: Values, low: Values, close: Values) -> Stochf[Array]: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> Stochf[float] | None: ...
    @overload
    def prime(self, high: Series, low: Series, close: Series) -> Stochf[float] | None: ...

_QstickBatch = TypedDict("_QstickBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def qstick(frame: Frame[Answer], /, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Qstick.

    The mean of what bars gain from open to close. A gain stops at the largest double.

    Formula: sma(period) of close − open
    Returns: qstick: in the price units of the input.
    Warm-up: The first `verita.catalog()["qstick"].lookback(...)` values are NaN, by default 9.
    Source: Tushar Chande and Stanley Kroll, The New Technical Trader (1994); TA-Lib, QSTICK

    Parameters
    ----------
    period : int, default 10
        Bars in the window; from 1 to 100000.
    """
@overload
def qstick(frame: Records, /, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def qstick(open: SeriesT, close: SeriesT | Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def qstick(open: Values, close: Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def qstick_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _QstickBatch:
    """Qstick, for every combination of parameters. See `verita.qstick`."""
@overload
def qstick_batch(open: Series, close: Series, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _QstickBatch: ...

class QstickStream(_OpenCloseStream):
    """Qstick, bar by bar. See `verita.qstick`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_AdrBatch = TypedDict("_AdrBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def adr(frame: Frame[Answer], /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Average Daily Range.

    The mean range of the bars. A range stops at the largest double.

    Formula: sma(period) of high − low
    Returns: adr: in the price units of the input, at least 0.
    Warm-up: The first `verita.catalog()["adr"].lookback(...)` values are NaN, by default 13.
    Source: TA-Lib, ADR

    Parameters
    ----------
    period : int, default 14
        Bars in the window; from 1 to 100000.
    """
@overload
def adr(frame: Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def adr(high: SeriesT, low: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def adr(high: Values, low: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def adr_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AdrBatch:
    """Average Daily Range, for every combination of parameters. See `verita.adr`."""
@overload
def adr_batch(high: Series, low: Series, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AdrBatch: ...

class AdrStream(_HighLowStream):
    """Average Daily Range, bar by bar. See `verita.adr`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_AoBatch = TypedDict("_AoBatch", {"values": Array, "fast_periods": npt.NDArray[np.int64], "slow_periods": npt.NDArray[np.int64]})

@overload
def ao(frame: Frame[Answer], /, fast_period: Integer = 5, slow_period: Integer = 34, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Awesome Oscillator.

    How far the mean of a few median prices lies above that of more. The periods are not swapped: a fast one above the slow one turns the sign. It stops at the largest double.

    Formula: sma(fast_period) − sma(slow_period) of (high + low) / 2
    Returns: ao: in the price units of the input.
    Warm-up: The first `verita.catalog()["ao"].lookback(...)` values are NaN, by default 33.
    Source: Bill Williams, New Trading Dimensions (1998); TA-Lib, AO

    Parameters
    ----------
    fast_period : int, default 5
        Bars in the window of the fast mean; from 1 to 100000.
    slow_period : int, default 34
        Bars in the window of the slow mean; from 1 to 100000.
    """
@overload
def ao(frame: Records, /, fast_period: Integer = 5, slow_period: Integer = 34, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def ao(high: SeriesT, low: SeriesT | Values, fast_period: Integer = 5, slow_period: Integer = 34, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def ao(high: Values, low: Values, fast_period: Integer = 5, slow_period: Integer = 34, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def ao_batch(frame: Frame[Any] | Records, /, fast_period_range: IntRange = 5, slow_period_range: IntRange = 34, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AoBatch:
    """Awesome Oscillator, for every combination of parameters. See `verita.ao`."""
@overload
def ao_batch(high: Series, low: Series, fast_period_range: IntRange = 5, slow_period_range: IntRange = 34, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AoBatch: ...

class AoStream(_HighLowStream):
    """Awesome Oscillator, bar by bar. See `verita.ao`."""

    @property
    def fast_period(self) -> int: ...
    @property
    def slow_period(self) -> int: ...
    def __new__(cls, fast_period: Integer = 5, slow_period: Integer = 34, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_AcBatch = TypedDict("_AcBatch", {"values": Array, "fast_periods": npt.NDArray[np.int64], "slow_periods": npt.NDArray[np.int64], "signal_periods": npt.NDArray[np.int64]})

@overload
def ac(frame: Frame[Answer], /, fast_period: Integer = 5, slow_period: Integer = 34, signal_period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Accelerator Oscillator.

    How far the awesome oscillator lies above its own mean. It stops at the largest double.

    Formula: ao − sma(signal_period) of ao
    Returns: ac: in the price units of the input.
    Warm-up: The first `verita.catalog()["ac"].lookback(...)` values are NaN, by default 37.
    Source: Bill Williams, New Trading Dimensions (1998); TA-Lib, AC

    Parameters
    ----------
    fast_period : int, default 5
        Bars in the window of the fast mean; from 1 to 100000.
    slow_period : int, default 34
        Bars in the window of the slow mean; from 1 to 100000.
    signal_period : int, default 5
        Bars in the window of the oscillator's own mean; from 1 to 100000.
    """
@overload
def ac(frame: Records, /, fast_period: Integer = 5, slow_period: Integer = 34, signal_period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def ac(high: SeriesT, low: SeriesT | Values, fast_period: Integer = 5, slow_period: Integer = 34, signal_period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def ac(high: Values, low: Values, fast_period: Integer = 5, slow_period: Integer = 34, signal_period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def ac_batch(frame: Frame[Any] | Records, /, fast_period_range: IntRange = 5, slow_period_range: IntRange = 34, signal_period_range: IntRange = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AcBatch:
    """Accelerator Oscillator, for every combination of parameters. See `verita.ac`."""
@overload
def ac_batch(high: Series, low: Series, fast_period_range: IntRange = 5, slow_period_range: IntRange = 34, signal_period_range: IntRange = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AcBatch: ...

class AcStream(_HighLowStream):
    """Accelerator Oscillator, bar by bar. See `verita.ac`."""

    @property
    def fast_period(self) -> int: ...
    @property
    def slow_period(self) -> int: ...
    @property
    def signal_period(self) -> int: ...
    def __new__(cls, fast_period: Integer = 5, slow_period: Integer = 34, signal_period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_DpoBatch = TypedDict("_DpoBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def dpo(data: SeriesT, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Detrended Price Oscillator.

    How far an earlier price lies from the mean around it: the trend is taken out. It stops at the largest double.

    Formula: x_(period / 2 + 1) bars ago − sma(period), period / 2 cut to a whole number
    Returns: dpo: in the price units of the input.
    Warm-up: The first `verita.catalog()["dpo"].lookback(...)` values are NaN, by default 19.
    Source: TA-Lib, DPO

    Parameters
    ----------
    period : int, default 20
        Bars in the window; from 1 to 100000.
    """
@overload
def dpo(data: Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def dpo(data: Frame[Answer], period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def dpo(data: Records, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def dpo_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _DpoBatch:
    """Detrended Price Oscillator, for every combination of parameters. See `verita.dpo`."""

class DpoStream(_DataStream):
    """Detrended Price Oscillator, bar by bar. See `verita.dpo`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_FoscBatch = TypedDict("_FoscBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def fosc(data: SeriesT, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Forecast Oscillator.

    How far the price lies from what the regression line before it forecast, in percent; 0 where the price is 0. A forecast stops at the largest double.

    Formula: 100 · (x − f) / x, f = tsf(period) at the bar before
    Returns: fosc: percent.
    Warm-up: The first `verita.catalog()["fosc"].lookback(...)` values are NaN, by default 5.
    Source: Tushar Chande and Stanley Kroll, The New Technical Trader (1994); TA-Lib, FOSC

    Parameters
    ----------
    period : int, default 5
        Bars in the window of the regression line; from 1 to 100000.
    """
@overload
def fosc(data: Values, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def fosc(data: Frame[Answer], period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def fosc(data: Records, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def fosc_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _FoscBatch:
    """Forecast Oscillator, for every combination of parameters. See `verita.fosc`."""

class FoscStream(_DataStream):
    """Forecast Oscillator, bar by bar. See `verita.fosc`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_LinearRegBatch = TypedDict("_LinearRegBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def linearreg(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Linear Regression.

    The least-squares line through the window, read at its newest bar. A period of 1 gives the value itself.

    Formula: Σ (6j + 4 − 2·period) / (period·(period + 1)) · x_j, j = 0 the oldest bar of the window
    Returns: linearreg: in the price units of the input.
    Warm-up: The first `verita.catalog()["linearreg"].lookback(...)` values are NaN, by default 13.
    Source: TA-Lib, LINEARREG

    Parameters
    ----------
    period : int, default 14
        Bars in the window; from 1 to 100000.
    """
@overload
def linearreg(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def linearreg(data: Frame[Answer], period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def linearreg(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def linearreg_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _LinearRegBatch:
    """Linear Regression, for every combination of parameters. See `verita.linearreg`."""

class LinearRegStream(_DataStream):
    """Linear Regression, bar by bar. See `verita.linearreg`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_LinearRegSlopeBatch = TypedDict("_LinearRegSlopeBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def linearreg_slope(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Linear Regression Slope.

    By how much the least-squares line through the window rises from bar to bar.

    Formula: Σ 6·(2j + 1 − period) / (period·(period² − 1)) · x_j, j = 0 the oldest bar of the window
    Returns: linearreg_slope: in the price units of the input.
    Warm-up: The first `verita.catalog()["linearreg_slope"].lookback(...)` values are NaN, by default 13.
    Source: TA-Lib, LINEARREG_SLOPE

    Parameters
    ----------
    period : int, default 14
        Bars in the window; from 2 to 100000.
    """
@overload
def linearreg_slope(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def linearreg_slope(data: Frame[Answer], period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def linearreg_slope(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def linearreg_slope_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _LinearRegSlopeBatch:
    """Linear Regression Slope, for every combination of parameters. See `verita.linearreg_slope`."""

class LinearRegSlopeStream(_DataStream):
    """Linear Regression Slope, bar by bar. See `verita.linearreg_slope`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_LinearRegAngleBatch = TypedDict("_LinearRegAngleBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def linearreg_angle(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Linear Regression Angle.

    The slope of the least-squares line through the window as an angle, in degrees.

    Formula: arctan(linearreg_slope(period))
    Returns: linearreg_angle: degrees, from -90 to 90.
    Warm-up: The first `verita.catalog()["linearreg_angle"].lookback(...)` values are NaN, by default 13.
    Source: TA-Lib, LINEARREG_ANGLE

    Parameters
    ----------
    period : int, default 14
        Bars in the window; from 2 to 100000.
    """
@overload
def linearreg_angle(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def linearreg_angle(data: Frame[Answer], period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def linearreg_angle(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def linearreg_angle_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _LinearRegAngleBatch:
    """Linear Regression Angle, for every combination of parameters. See `verita.linearreg_angle`."""

class LinearRegAngleStream(_DataStream):
    """Linear Regression Angle, bar by bar. See `verita.linearreg_angle`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_TsfBatch = TypedDict("_TsfBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def tsf(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Time Series Forecast.

    The least-squares line through the window, read one bar behind its newest.

    Formula: Σ (6j + 2 − 2·period) / (period·(period − 1)) · x_j, j = 0 the oldest bar of the window
    Returns: tsf: in the price units of the input.
    Warm-up: The first `verita.catalog()["tsf"].lookback(...)` values are NaN, by default 13.
    Source: TA-Lib, TSF

    Parameters
    ----------
    period : int, default 14
        Bars in the window; from 2 to 100000.
    """
@overload
def tsf(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def tsf(data: Frame[Answer], period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def tsf(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def tsf_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _TsfBatch:
    """Time Series Forecast, for every combination of parameters. See `verita.tsf`."""

class TsfStream(_DataStream):
    """Time Series Forecast, bar by bar. See `verita.tsf`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_VarBatch = TypedDict("_VarBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def var(data: SeriesT, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Variance.

    The variance of the window as a whole population, exactly 0 on a constant. TA-Lib has a second parameter that changes nothing.

    Formula: Σ (x_j − mean)² / period over the bars of the window
    Returns: var: in the product of the units of two inputs, or of one with itself, at least 0.
    Warm-up: The first `verita.catalog()["var"].lookback(...)` values are NaN, by default 4.
    Source: TA-Lib, VAR

    Parameters
    ----------
    period : int, default 5
        Bars in the window; from 1 to 100000.
    """
@overload
def var(data: Values, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def var(data: Frame[Answer], period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def var(data: Records, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def var_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _VarBatch:
    """Variance, for every combination of parameters. See `verita.var`."""

class VarStream(_DataStream):
    """Variance, bar by bar. See `verita.var`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_AvgdevBatch = TypedDict("_AvgdevBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def avgdev(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Average Deviation.

    The mean distance of the values of the window from their mean.

    Formula: Σ |x_j − mean| / period over the bars of the window
    Returns: avgdev: in the price units of the input, at least 0.
    Warm-up: The first `verita.catalog()["avgdev"].lookback(...)` values are NaN, by default 13.
    Source: TA-Lib, AVGDEV

    Parameters
    ----------
    period : int, default 14
        Bars in the window; from 1 to 100000.
    """
@overload
def avgdev(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def avgdev(data: Frame[Answer], period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def avgdev(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def avgdev_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AvgdevBatch:
    """Average Deviation, for every combination of parameters. See `verita.avgdev`."""

class AvgdevStream(_DataStream):
    """Average Deviation, bar by bar. See `verita.avgdev`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_BetaBatch = TypedDict("_BetaBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def beta(data0: SeriesT, data1: SeriesT | Values, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Beta.

    By how much the second series moves where the first moves by one percent; 0 where the first changes by the same share throughout.

    Formula: Σ (x − x̄)(y − ȳ) / Σ (x − x̄)², x and y the relative changes rocp(1) of data0 and data1 over the last period bars
    Returns: beta: a number without a unit.
    Warm-up: The first `verita.catalog()["beta"].lookback(...)` values are NaN, by default 5.
    Source: TA-Lib, BETA

    Parameters
    ----------
    period : int, default 5
        Changes in the window; from 2 to 100000.
    """
@overload
def beta(data0: Values, data1: Values, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def beta(data0: Frame[Answer], data1: Series | Frame[Any] | Records, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def beta(data0: Records, data1: Series | Frame[Any] | Records, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def beta_batch(data0: Series | Frame[Any] | Records, data1: Series | Frame[Any] | Records, period_range: IntRange = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _BetaBatch:
    """Beta, for every combination of parameters. See `verita.beta`."""

class BetaStream(_Data0Data1Stream):
    """Beta, bar by bar. See `verita.beta`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_ErBatch = TypedDict("_ErBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def er(data: SeriesT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Efficiency Ratio.

    The way that the price has made over the way that it has gone; 1 where it has not moved.

    Formula: |x − x_period bars ago| / Σ |x_j − x_{j−1}| over those bars
    Returns: er: a number without a unit, from 0 to 1.
    Warm-up: The first `verita.catalog()["er"].lookback(...)` values are NaN, by default 10.
    Source: Perry Kaufman, Smarter Trading (1995); TA-Lib, ER

    Parameters
    ----------
    period : int, default 10
        Bars over which the way is taken; from 1 to 100000.
    """
@overload
def er(data: Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def er(data: Frame[Answer], period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def er(data: Records, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def er_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _ErBatch:
    """Efficiency Ratio, for every combination of parameters. See `verita.er`."""

class ErStream(_DataStream):
    """Efficiency Ratio, bar by bar. See `verita.er`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_VhfBatch = TypedDict("_VhfBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def vhf(data: SeriesT, period: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Vertical Horizontal Filter.

    The range of the prices over the way gone in it: high in a trend; 0 where nothing moved.

    Formula: (highest − lowest) of period values / Σ |x_j − x_{j−1}| of as many changes
    Returns: vhf: a number without a unit, from 0 to 1.
    Warm-up: The first `verita.catalog()["vhf"].lookback(...)` values are NaN, by default 28.
    Source: Adam White, Futures (1991); TA-Lib, VHF

    Parameters
    ----------
    period : int, default 28
        Bars in the window; from 2 to 100000.
    """
@overload
def vhf(data: Values, period: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def vhf(data: Frame[Answer], period: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def vhf(data: Records, period: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def vhf_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _VhfBatch:
    """Vertical Horizontal Filter, for every combination of parameters. See `verita.vhf`."""

class VhfStream(_DataStream):
    """Vertical Horizontal Filter, bar by bar. See `verita.vhf`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_CmouBatch = TypedDict("_CmouBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def cmou(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Chande Momentum Oscillator, of sums.

    The rises less the falls of the window in percent of both; 0 where nothing moved.

    Formula: 100 · (rises − falls) / (rises + falls) over the last period changes
    Returns: cmou: percent, from -100 to 100.
    Warm-up: The first `verita.catalog()["cmou"].lookback(...)` values are NaN, by default 14.
    Source: Tushar Chande and Stanley Kroll, The New Technical Trader (1994); TA-Lib, CMOU

    Parameters
    ----------
    period : int, default 14
        Changes in the window; from 1 to 100000.
    """
@overload
def cmou(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def cmou(data: Frame[Answer], period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def cmou(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def cmou_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _CmouBatch:
    """Chande Momentum Oscillator, of sums, for every combination of parameters. See `verita.cmou`."""

class CmouStream(_DataStream):
    """Chande Momentum Oscillator, of sums, bar by bar. See `verita.cmou`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_ImiBatch = TypedDict("_ImiBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def imi(frame: Frame[Answer], /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Intraday Momentum Index.

    The bodies of bars that rise in percent of all bodies; 50 where there are none.

    Formula: 100 · Σ (close − open where above 0) / Σ |close − open| over the bars of the window
    Returns: imi: percent, from 0 to 100.
    Warm-up: The first `verita.catalog()["imi"].lookback(...)` values are NaN, by default 13.
    Source: Tushar Chande and Stanley Kroll, The New Technical Trader (1994); TA-Lib, IMI

    Parameters
    ----------
    period : int, default 14
        Bars in the window; from 1 to 100000.
    """
@overload
def imi(frame: Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def imi(open: SeriesT, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def imi(open: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def imi_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _ImiBatch:
    """Intraday Momentum Index, for every combination of parameters. See `verita.imi`."""
@overload
def imi_batch(open: Series, close: Series, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _ImiBatch: ...

class ImiStream(_OpenCloseStream):
    """Intraday Momentum Index, bar by bar. See `verita.imi`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_MfiBatch = TypedDict("_MfiBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def mfi(frame: Frame[Answer], /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Money Flow Index.

    The money that flowed on rising prices in percent of all that flowed on moving ones, from 0 to 100 where prices and volumes are not negative; 0 where none flowed. A typical price that moves by no more than 1e-14 of both has not moved.

    Formula: 100 · up / (up + down), the sums of typical price · volume over the last period changes of the typical price, where it rises and where it falls
    Returns: mfi: percent.
    Warm-up: The first `verita.catalog()["mfi"].lookback(...)` values are NaN, by default 14.
    Source: Gene Quong and Avrum Soudack, Technical Analysis of Stocks & Commodities (1989); TA-Lib, MFI

    Parameters
    ----------
    period : int, default 14
        Changes in the window; from 1 to 100000.
    """
@overload
def mfi(frame: Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def mfi(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, volume: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def mfi(high: Values, low: Values, close: Values, volume: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def mfi_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MfiBatch:
    """Money Flow Index, for every combination of parameters. See `verita.mfi`."""
@overload
def mfi_batch(high: Series, low: Series, close: Series, volume: Series, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _MfiBatch: ...

class MfiStream(_HighLowCloseVolumeStream):
    """Money Flow Index, bar by bar. See `verita.mfi`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_UltoscBatch = TypedDict("_UltoscBatch", {"values": Array, "period1s": npt.NDArray[np.int64], "period2s": npt.NDArray[np.int64], "period3s": npt.NDArray[np.int64]})

@overload
def ultosc(frame: Frame[Answer], /, period1: Integer = 7, period2: Integer = 14, period3: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Ultimate Oscillator.

    How far closes lie above the true lows, in windows of three lengths. The shortest period counts four times, the longest once, in whatever order they are given. A window without a range gives 0. A close outside its bar can leave the range.

    Formula: 100 · (4·a(short) + 2·a(middle) + a(long)) / 7, a(n) = Σ (close − min(low, previous close)) / Σ true range over the last n bars
    Returns: ultosc: percent, from 0 to 100.
    Warm-up: The first `verita.catalog()["ultosc"].lookback(...)` values are NaN, by default 28.
    Source: Larry Williams (1976); TA-Lib, ULTOSC

    Parameters
    ----------
    period1 : int, default 7
        Bars in the first window; from 1 to 100000.
    period2 : int, default 14
        Bars in the second window; from 1 to 100000.
    period3 : int, default 28
        Bars in the third window; from 1 to 100000.
    """
@overload
def ultosc(frame: Records, /, period1: Integer = 7, period2: Integer = 14, period3: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def ultosc(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period1: Integer = 7, period2: Integer = 14, period3: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def ultosc(high: Values, low: Values, close: Values, period1: Integer = 7, period2: Integer = 14, period3: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def ultosc_batch(frame: Frame[Any] | Records, /, period1_range: IntRange = 7, period2_range: IntRange = 14, period3_range: IntRange = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _UltoscBatch:
    """Ultimate Oscillator, for every combination of parameters. See `verita.ultosc`."""
@overload
def ultosc_batch(high: Series, low: Series, close: Series, period1_range: IntRange = 7, period2_range: IntRange = 14, period3_range: IntRange = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _UltoscBatch: ...

class UltoscStream(_HighLowCloseStream):
    """Ultimate Oscillator, bar by bar. See `verita.ultosc`."""

    @property
    def period1(self) -> int: ...
    @property
    def period2(self) -> int: ...
    @property
    def period3(self) -> int: ...
    def __new__(cls, period1: Integer = 7, period2: Integer = 14, period3: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_VortexBatch = TypedDict("_VortexBatch", {"plusvi": Array, "minusvi": Array, "periods": npt.NDArray[np.int64]})

class Vortex(_Result[Line_co], tuple[Line_co, Line_co]):
    """Vortex Indicator: the lines plusvi, minusvi.

    A named tuple in this order, whatever went in: of arrays, of Series, of frames of a panel,
    of the numbers of one bar. `result.plusvi` and `result["plusvi"]` are `result[0]`;
    `result.to_frame(prefix="")` makes one frame of Series or frames. Results can be pickled and copied.

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> high = np.linspace(90.0, 110.0, 300)
    >>> low = np.linspace(90.0, 110.0, 300)
    >>> close = np.linspace(90.0, 110.0, 300)
    >>> plusvi, minusvi = verita.vortex(high, low, close)
    >>> verita.vortex(high, low, close)["minusvi"].shape
    (300,)
    """

    __match_args__ = ("plusvi", "minusvi")
    def __new__(_cls, plusvi: Line_co, minusvi: Line_co) -> Self: ...
    @property
    def plusvi(self) -> Line_co: ...
    @property
    def minusvi(self) -> Line_co: ...

@overload
def vortex(frame: Frame[Answer], /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Vortex[Answer]:
    """Vortex Indicator.

    How far highs reach up from the low before, and lows down from the high before, over the true ranges; 0 where there is no range.

    Formula: plusvi = Σ |high − previous low| / Σ true range, minusvi = Σ |low − previous high| / Σ true range over the last period bars
    Returns: plusvi, minusvi: a number without a unit, at least 0.
    Warm-up: The first `verita.catalog()["vortex"].lookback(...)` values are NaN, by default 14.
    Source: Etienne Botes and Douglas Siepman, Technical Analysis of Stocks & Commodities (2010); TA-Lib, VORTEX

    Parameters
    ----------
    period : int, default 14
        Bars over which the moves are summed; from 1 to 100000.
    """
@overload
def vortex(frame: Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Any: ...
@overload
def vortex(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Vortex[SeriesT]: ...
@overload
def vortex(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Vortex[Array]: ...

@overload
def vortex_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _VortexBatch:
    """Vortex Indicator, for every combination of parameters. See `verita.vortex`."""
@overload
def vortex_batch(high: Series, low: Series, close: Series, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _VortexBatch: ...

class VortexStream(_Stream):
    """Vortex Indicator, bar by bar. See `verita.vortex`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...
    @property
    def value(self) -> Vortex[float] | None: ...
    @overload
    def update(self, bar: Bar, /) -> Vortex[float] | None: ...
    @overload
    def update(self, high: Number | None, low: Number | None, close: Number | None) -> Vortex[float] | None: ...
    @overload
    def peek(self, bar: Bar, /) -> Vortex[float] | None: ...
    @overload
    def peek(self, high: Number | None, low: Number | None, close: Number | None) -> Vortex[float] | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Vortex[Answer]: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, high: SeriesT, low: SeriesT | Values, close: SeriesT | Values) -> Vortex[SeriesT]: ...
    @overload
    def update_many(self, high: Values, low: Values, close: Values) -> Vortex[Array]: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> Vortex[float] | None: ...
    @overload
    def prime(self, high: Series, low: Series, close: Series) -> Vortex[float] | None: ...

_CmfBatch = TypedDict("_CmfBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def cmf(frame: Frame[Answer], /, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Chaikin Money Flow.

    The volume by where bars close in their range, as a share of all volume; 0 where there is none. A bar whose high is not above its low counts 0. A close outside its bar can leave the range.

    Formula: Σ ((close − low) − (high − close)) / (high − low) · volume / Σ volume over the bars of the window
    Returns: cmf: a number without a unit, from -1 to 1.
    Warm-up: The first `verita.catalog()["cmf"].lookback(...)` values are NaN, by default 19.
    Source: Marc Chaikin; TA-Lib, CMF

    Parameters
    ----------
    period : int, default 20
        Bars in the window; from 1 to 100000.
    """
@overload
def cmf(frame: Records, /, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def cmf(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, volume: SeriesT | Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def cmf(high: Values, low: Values, close: Values, volume: Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def cmf_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _CmfBatch:
    """Chaikin Money Flow, for every combination of parameters. See `verita.cmf`."""
@overload
def cmf_batch(high: Series, low: Series, close: Series, volume: Series, period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _CmfBatch: ...

class CmfStream(_HighLowCloseVolumeStream):
    """Chaikin Money Flow, bar by bar. See `verita.cmf`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_EfiBatch = TypedDict("_EfiBatch", {"values": Array, "periods": npt.NDArray[np.int64]})

@overload
def efi(frame: Frame[Answer], /, period: Integer = 13, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Elder's Force Index.

    The moves of the price by their volume, averaged. A product stops at the largest double.

    Formula: ema(period) of (close − previous close) · volume
    Returns: efi: in the product of the units of two inputs, or of one with itself.
    Warm-up: The first `verita.catalog()["efi"].lookback(...)` values are NaN, by default 13.
    Source: Alexander Elder, Trading for a Living (1993); TA-Lib, EFI

    Parameters
    ----------
    period : int, default 13
        Period of the average; from 1 to 100000.
    """
@overload
def efi(frame: Records, /, period: Integer = 13, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def efi(close: SeriesT, volume: SeriesT | Values, period: Integer = 13, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def efi(close: Values, volume: Values, period: Integer = 13, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def efi_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 13, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _EfiBatch:
    """Elder's Force Index, for every combination of parameters. See `verita.efi`."""
@overload
def efi_batch(close: Series, volume: Series, period_range: IntRange = 13, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _EfiBatch: ...

class EfiStream(_CloseVolumeStream):
    """Elder's Force Index, bar by bar. See `verita.efi`."""

    @property
    def period(self) -> int: ...
    def __new__(cls, period: Integer = 13, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_FractalBatch = TypedDict("_FractalBatch", {"swinghigh": Integers, "swinglow": Integers, "left_barss": npt.NDArray[np.int64], "right_barss": npt.NDArray[np.int64]})

class Fractal(_Result[Line_co], tuple[Line_co, Line_co]):
    """Fractal: the lines swinghigh, swinglow.

    A named tuple in this order, whatever went in: of arrays, of Series, of frames of a panel,
    of the numbers of one bar. `result.swinghigh` and `result["swinghigh"]` are `result[0]`;
    `result.to_frame(prefix="")` makes one frame of Series or frames. Results can be pickled and copied.

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> high = np.linspace(90.0, 110.0, 300)
    >>> low = np.linspace(90.0, 110.0, 300)
    >>> swinghigh, swinglow = verita.fractal(high, low)
    >>> verita.fractal(high, low)["swinglow"].shape
    (300,)
    """

    __match_args__ = ("swinghigh", "swinglow")
    def __new__(_cls, swinghigh: Line_co, swinglow: Line_co) -> Self: ...
    @property
    def swinghigh(self) -> Line_co: ...
    @property
    def swinglow(self) -> Line_co: ...

@overload
def fractal(frame: Frame[Answer], /, left_bars: Integer = 2, right_bars: Integer = 2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Integers] | None = None) -> Fractal[Answer]:
    """Fractal.

    Highs above all their neighbours and lows below all of theirs: 100 or 0, told when the last neighbour is known.

    Formula: 100 where the high of right_bars ago is above those of left_bars bars before it and right_bars behind it; the same of lows
    Returns: swinghigh, swinglow: a whole number, 0 where there is no pattern, from 0 to 100.
    Warm-up: The first `verita.catalog()["fractal"].lookback(...)` values are 0, by default 4.
    Source: Bill Williams, Trading Chaos (1995); TA-Lib, FRACTAL

    Parameters
    ----------
    left_bars : int, default 2
        Neighbours before the bar; from 1 to 100000.
    right_bars : int, default 2
        Neighbours behind it; from 1 to 100000.
    """
@overload
def fractal(frame: Records, /, left_bars: Integer = 2, right_bars: Integer = 2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Integers] | None = None) -> Any: ...
@overload
def fractal(high: SeriesT, low: SeriesT | Values, left_bars: Integer = 2, right_bars: Integer = 2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Integers] | None = None) -> Fractal[SeriesT]: ...
@overload
def fractal(high: Values, low: Values, left_bars: Integer = 2, right_bars: Integer = 2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Integers] | None = None) -> Fractal[Integers]: ...

@overload
def fractal_batch(frame: Frame[Any] | Records, /, left_bars_range: IntRange = 2, right_bars_range: IntRange = 2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _FractalBatch:
    """Fractal, for every combination of parameters. See `verita.fractal`."""
@overload
def fractal_batch(high: Series, low: Series, left_bars_range: IntRange = 2, right_bars_range: IntRange = 2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _FractalBatch: ...

class FractalStream(_Stream):
    """Fractal, bar by bar. See `verita.fractal`."""

    @property
    def left_bars(self) -> int: ...
    @property
    def right_bars(self) -> int: ...
    def __new__(cls, left_bars: Integer = 2, right_bars: Integer = 2, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...
    @property
    def value(self) -> Fractal[int] | None: ...
    @overload
    def update(self, bar: Bar, /) -> Fractal[int] | None: ...
    @overload
    def update(self, high: Number | None, low: Number | None) -> Fractal[int] | None: ...
    @overload
    def peek(self, bar: Bar, /) -> Fractal[int] | None: ...
    @overload
    def peek(self, high: Number | None, low: Number | None) -> Fractal[int] | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Fractal[Answer]: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, high: SeriesT, low: SeriesT | Values) -> Fractal[SeriesT]: ...
    @overload
    def update_many(self, high: Values, low: Values) -> Fractal[Integers]: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> Fractal[int] | None: ...
    @overload
    def prime(self, high: Series, low: Series) -> Fractal[int] | None: ...

_AdBatch = TypedDict("_AdBatch", {"values": Array})

@overload
def ad(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Accumulation/Distribution Line.

    The running sum of volume by where bars close in their range. A bar whose high is not above its low adds nothing. It stops at the largest double.

    Formula: the running sum of ((close − low) − (high − close)) / (high − low) · volume
    Returns: ad: in the units of the volume.
    Warm-up: The first `verita.catalog()["ad"].lookback(...)` values are NaN, by default 0.
    Source: Marc Chaikin; TA-Lib, AD
    """
@overload
def ad(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def ad(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, volume: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def ad(high: Values, low: Values, close: Values, volume: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def ad_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AdBatch:
    """Accumulation/Distribution Line, for every combination of parameters. See `verita.ad`."""
@overload
def ad_batch(high: Series, low: Series, close: Series, volume: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _AdBatch: ...

class AdStream(_HighLowCloseVolumeStream):
    """Accumulation/Distribution Line, bar by bar. See `verita.ad`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_CumsumBatch = TypedDict("_CumsumBatch", {"values": Array})

@overload
def cumsum(data: SeriesT, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT:
    """Cumulative Sum.

    The running sum. It stops at the largest double.

    Formula: Σ x_j over all bars so far
    Returns: cumsum: in the price units of the input.
    Warm-up: The first `verita.catalog()["cumsum"].lookback(...)` values are NaN, by default 0.
    Source: TA-Lib, CUMSUM
    """
@overload
def cumsum(data: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...
@overload
def cumsum(data: Frame[Answer], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer: ...
@overload
def cumsum(data: Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...

def cumsum_batch(data: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _CumsumBatch:
    """Cumulative Sum, for every combination of parameters. See `verita.cumsum`."""

class CumsumStream(_DataStream):
    """Cumulative Sum, bar by bar. See `verita.cumsum`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_PvtBatch = TypedDict("_PvtBatch", {"values": Array})

@overload
def pvt(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Price Volume Trend.

    The running sum of volume by how much the price has changed. After a close of 0 nothing is added. It stops at the largest double.

    Formula: the running sum of volume · (close − previous close) / previous close, from 0 on
    Returns: pvt: in the units of the volume.
    Warm-up: The first `verita.catalog()["pvt"].lookback(...)` values are NaN, by default 0.
    Source: TA-Lib, PVT
    """
@overload
def pvt(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def pvt(close: SeriesT, volume: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def pvt(close: Values, volume: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def pvt_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _PvtBatch:
    """Price Volume Trend, for every combination of parameters. See `verita.pvt`."""
@overload
def pvt_batch(close: Series, volume: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _PvtBatch: ...

class PvtStream(_CloseVolumeStream):
    """Price Volume Trend, bar by bar. See `verita.pvt`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_WadBatch = TypedDict("_WadBatch", {"values": Array})

@overload
def wad(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Williams' Accumulation/Distribution.

    The running sum of how far closes lie from the true low of a rise, from the true high of a fall. It stops at the largest double.

    Formula: the running sum, from 0 on, of close − min(low, previous close) where the close rises, and of close − max(high, previous close) where it falls
    Returns: wad: in the price units of the input.
    Warm-up: The first `verita.catalog()["wad"].lookback(...)` values are NaN, by default 0.
    Source: Larry Williams; TA-Lib, WAD
    """
@overload
def wad(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def wad(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def wad(high: Values, low: Values, close: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def wad_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _WadBatch:
    """Williams' Accumulation/Distribution, for every combination of parameters. See `verita.wad`."""
@overload
def wad_batch(high: Series, low: Series, close: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _WadBatch: ...

class WadStream(_HighLowCloseStream):
    """Williams' Accumulation/Distribution, bar by bar. See `verita.wad`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_NviBatch = TypedDict("_NviBatch", {"values": Array})

@overload
def nvi(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Negative Volume Index.

    How the price has grown on days of falling volume. After a close of 0 it stays as it is; it stops at the largest double.

    Formula: 1000, times close / previous close where the volume falls
    Returns: nvi: points of an index that begins at 1000.
    Warm-up: The first `verita.catalog()["nvi"].lookback(...)` values are NaN, by default 0.
    Source: Paul Dysart (1936); Norman Fosback, Stock Market Logic (1976); TA-Lib, NVI
    """
@overload
def nvi(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def nvi(close: SeriesT, volume: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def nvi(close: Values, volume: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def nvi_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _NviBatch:
    """Negative Volume Index, for every combination of parameters. See `verita.nvi`."""
@overload
def nvi_batch(close: Series, volume: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _NviBatch: ...

class NviStream(_CloseVolumeStream):
    """Negative Volume Index, bar by bar. See `verita.nvi`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_PviBatch = TypedDict("_PviBatch", {"values": Array})

@overload
def pvi(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Positive Volume Index.

    How the price has grown on days of rising volume. After a close of 0 it stays as it is; it stops at the largest double.

    Formula: 1000, times close / previous close where the volume rises
    Returns: pvi: points of an index that begins at 1000.
    Warm-up: The first `verita.catalog()["pvi"].lookback(...)` values are NaN, by default 0.
    Source: Paul Dysart (1936); Norman Fosback, Stock Market Logic (1976); TA-Lib, PVI
    """
@overload
def pvi(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def pvi(close: SeriesT, volume: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def pvi(close: Values, volume: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def pvi_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _PviBatch:
    """Positive Volume Index, for every combination of parameters. See `verita.pvi`."""
@overload
def pvi_batch(close: Series, volume: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _PviBatch: ...

class PviStream(_CloseVolumeStream):
    """Positive Volume Index, bar by bar. See `verita.pvi`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_VwapBatch = TypedDict("_VwapBatch", {"values": Array})

@overload
def vwap(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Answer:
    """Volume Weighted Average Price.

    The mean price of all volume so far, from the first bar of the series on: give it a session at a time. 0 as long as there has been no volume.

    Formula: Σ p · volume / Σ volume over all bars so far, p = (high + low + close) / 3
    Returns: vwap: in the price units of the input.
    Warm-up: The first `verita.catalog()["vwap"].lookback(...)` values are NaN, by default 0.
    Source: TA-Lib, VWAP
    """
@overload
def vwap(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Any: ...
@overload
def vwap(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, volume: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> SeriesT: ...
@overload
def vwap(high: Values, low: Values, close: Values, volume: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None) -> Array: ...

@overload
def vwap_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _VwapBatch:
    """Volume Weighted Average Price, for every combination of parameters. See `verita.vwap`."""
@overload
def vwap_batch(high: Series, low: Series, close: Series, volume: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None) -> _VwapBatch: ...

class VwapStream(_HighLowCloseVolumeStream):
    """Volume Weighted Average Price, bar by bar. See `verita.vwap`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...

_HaBatch = TypedDict("_HaBatch", {"haopen": Array, "hahigh": Array, "halow": Array, "haclose": Array})

class Ha(_Result[Line_co], tuple[Line_co, Line_co, Line_co, Line_co]):
    """Heikin-Ashi: the lines haopen, hahigh, halow, haclose.

    A named tuple in this order, whatever went in: of arrays, of Series, of frames of a panel,
    of the numbers of one bar. `result.haopen` and `result["haopen"]` are `result[0]`;
    `result.to_frame(prefix="")` makes one frame of Series or frames. Results can be pickled and copied.

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> open = np.linspace(90.0, 110.0, 300)
    >>> high = np.linspace(90.0, 110.0, 300)
    >>> low = np.linspace(90.0, 110.0, 300)
    >>> close = np.linspace(90.0, 110.0, 300)
    >>> haopen, hahigh, halow, haclose = verita.ha(open, high, low, close)
    >>> verita.ha(open, high, low, close)["haclose"].shape
    (300,)
    """

    __match_args__ = ("haopen", "hahigh", "halow", "haclose")
    def __new__(_cls, haopen: Line_co, hahigh: Line_co, halow: Line_co, haclose: Line_co) -> Self: ...
    @property
    def haopen(self) -> Line_co: ...
    @property
    def hahigh(self) -> Line_co: ...
    @property
    def halow(self) -> Line_co: ...
    @property
    def haclose(self) -> Line_co: ...

@overload
def ha(frame: Frame[Answer], /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Ha[Answer]:
    """Heikin-Ashi.

    Smoothed candles: each opens in the middle of the body of the one before.

    Formula: haclose = (open + high + low + close) / 4, haopen = (previous haopen + previous haclose) / 2, at first (open + close) / 2, hahigh = max(high, haopen, haclose), halow = min(low, haopen, haclose)
    Returns: haopen, hahigh, halow, haclose: in the price units of the input.
    Warm-up: The first `verita.catalog()["ha"].lookback(...)` values are NaN, by default 0.
    Source: Dan Valcu, Technical Analysis of Stocks & Commodities (2004); TA-Lib, HA
    """
@overload
def ha(frame: Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Any: ...
@overload
def ha(open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Ha[SeriesT]: ...
@overload
def ha(open: Values, high: Values, low: Values, close: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None) -> Ha[Array]: ...

@overload
def ha_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _HaBatch:
    """Heikin-Ashi, for every combination of parameters. See `verita.ha`."""
@overload
def ha_batch(open: Series, high: Series, low: Series, close: Series, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None) -> _HaBatch: ...

class HaStream(_Stream):
    """Heikin-Ashi, bar by bar. See `verita.ha`."""

    def __new__(cls, kernel: Kernel | None = None, *, gaps: Gaps = "skip") -> Self: ...
    @property
    def value(self) -> Ha[float] | None: ...
    @overload
    def update(self, bar: Bar, /) -> Ha[float] | None: ...
    @overload
    def update(self, open: Number | None, high: Number | None, low: Number | None, close: Number | None) -> Ha[float] | None: ...
    @overload
    def peek(self, bar: Bar, /) -> Ha[float] | None: ...
    @overload
    def peek(self, open: Number | None, high: Number | None, low: Number | None, close: Number | None) -> Ha[float] | None: ...
    @overload
    def update_many(self, frame: Frame[Answer], /) -> Ha[Answer]: ...
    @overload
    def update_many(self, frame: Records, /) -> Any: ...
    @overload
    def update_many(self, open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values) -> Ha[SeriesT]: ...
    @overload
    def update_many(self, open: Values, high: Values, low: Values, close: Values) -> Ha[Array]: ...
    @overload
    def prime(self, frame: Frame[Any] | Records, /) -> Ha[float] | None: ...
    @overload
    def prime(self, open: Series, high: Series, low: Series, close: Series) -> Ha[float] | None: ...

__all__ = [
    "__version__",
    "Catalog",
    "Indicator",
    "Output",
    "Parameter",
    "Report",
    "catalog",
    "kernels",
    "panel",
    "reference",
    "set_threads",
    "verify",
    "alma",
    "alma_batch",
    "AlmaStream",
    "ema",
    "ema_batch",
    "EmaStream",
    "linearreg_intercept",
    "linearreg_intercept_batch",
    "LinearRegInterceptStream",
    "sma",
    "sma_batch",
    "SmaStream",
    "stddev",
    "stddev_batch",
    "StddevStream",
    "kama",
    "kama_batch",
    "KamaStream",
    "macd",
    "macd_batch",
    "MacdStream",
    "Macd",
    "obv",
    "obv_batch",
    "ObvStream",
    "atr",
    "atr_batch",
    "AtrStream",
    "aroon",
    "aroon_batch",
    "AroonStream",
    "Aroon",
    "rsi",
    "rsi_batch",
    "RsiStream",
    "bbands",
    "bbands_batch",
    "BbandsStream",
    "Bbands",
    "stochrsi",
    "stochrsi_batch",
    "StochrsiStream",
    "Stochrsi",
    "sar",
    "sar_batch",
    "SarStream",
    "adx",
    "adx_batch",
    "AdxStream",
    "correl",
    "correl_batch",
    "CorrelStream",
    "cdlmorningstar",
    "cdlmorningstar_batch",
    "CdlmorningstarStream",
    "wma",
    "wma_batch",
    "WmaStream",
    "trima",
    "trima_batch",
    "TrimaStream",
    "rma",
    "rma_batch",
    "RmaStream",
    "dema",
    "dema_batch",
    "DemaStream",
    "tema",
    "tema_batch",
    "TemaStream",
    "t3",
    "t3_batch",
    "T3Stream",
    "hma",
    "hma_batch",
    "HmaStream",
    "stoch",
    "stoch_batch",
    "StochStream",
    "Stoch",
    "willr",
    "willr_batch",
    "WillrStream",
    "cci",
    "cci_batch",
    "CciStream",
    "trange",
    "trange_batch",
    "TrangeStream",
    "natr",
    "natr_batch",
    "NatrStream",
    "plus_di",
    "plus_di_batch",
    "PlusDiStream",
    "minus_di",
    "minus_di_batch",
    "MinusDiStream",
    "add",
    "add_batch",
    "AddStream",
    "sub",
    "sub_batch",
    "SubStream",
    "mult",
    "mult_batch",
    "MultStream",
    "avgprice",
    "avgprice_batch",
    "AvgpriceStream",
    "medprice",
    "medprice_batch",
    "MedpriceStream",
    "typprice",
    "typprice_batch",
    "TyppriceStream",
    "wclprice",
    "wclprice_batch",
    "WclpriceStream",
    "bop",
    "bop_batch",
    "BopStream",
    "marketfi",
    "marketfi_batch",
    "MarketfiStream",
    "mom",
    "mom_batch",
    "MomStream",
    "roc",
    "roc_batch",
    "RocStream",
    "rocp",
    "rocp_batch",
    "RocpStream",
    "rocr",
    "rocr_batch",
    "RocrStream",
    "rocr100",
    "rocr100_batch",
    "Rocr100Stream",
    "max_batch",
    "MaxStream",
    "min_batch",
    "MinStream",
    "minmax",
    "minmax_batch",
    "MinmaxStream",
    "Minmax",
    "sum_batch",
    "SumStream",
    "midpoint",
    "midpoint_batch",
    "MidpointStream",
    "midprice",
    "midprice_batch",
    "MidpriceStream",
    "donchian",
    "donchian_batch",
    "DonchianStream",
    "Donchian",
    "accbands",
    "accbands_batch",
    "AccbandsStream",
    "Accbands",
    "aroonosc",
    "aroonosc_batch",
    "AroonoscStream",
    "stochf",
    "stochf_batch",
    "StochfStream",
    "Stochf",
    "qstick",
    "qstick_batch",
    "QstickStream",
    "adr",
    "adr_batch",
    "AdrStream",
    "ao",
    "ao_batch",
    "AoStream",
    "ac",
    "ac_batch",
    "AcStream",
    "dpo",
    "dpo_batch",
    "DpoStream",
    "fosc",
    "fosc_batch",
    "FoscStream",
    "linearreg",
    "linearreg_batch",
    "LinearRegStream",
    "linearreg_slope",
    "linearreg_slope_batch",
    "LinearRegSlopeStream",
    "linearreg_angle",
    "linearreg_angle_batch",
    "LinearRegAngleStream",
    "tsf",
    "tsf_batch",
    "TsfStream",
    "var",
    "var_batch",
    "VarStream",
    "avgdev",
    "avgdev_batch",
    "AvgdevStream",
    "beta",
    "beta_batch",
    "BetaStream",
    "er",
    "er_batch",
    "ErStream",
    "vhf",
    "vhf_batch",
    "VhfStream",
    "cmou",
    "cmou_batch",
    "CmouStream",
    "imi",
    "imi_batch",
    "ImiStream",
    "mfi",
    "mfi_batch",
    "MfiStream",
    "ultosc",
    "ultosc_batch",
    "UltoscStream",
    "vortex",
    "vortex_batch",
    "VortexStream",
    "Vortex",
    "cmf",
    "cmf_batch",
    "CmfStream",
    "efi",
    "efi_batch",
    "EfiStream",
    "fractal",
    "fractal_batch",
    "FractalStream",
    "Fractal",
    "ad",
    "ad_batch",
    "AdStream",
    "cumsum",
    "cumsum_batch",
    "CumsumStream",
    "pvt",
    "pvt_batch",
    "PvtStream",
    "wad",
    "wad_batch",
    "WadStream",
    "nvi",
    "nvi_batch",
    "NviStream",
    "pvi",
    "pvi_batch",
    "PviStream",
    "vwap",
    "vwap_batch",
    "VwapStream",
    "ha",
    "ha_batch",
    "HaStream",
    "Ha",
]
