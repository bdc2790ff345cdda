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
]
