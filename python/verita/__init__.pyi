# Written from the table by `make generate`.
from collections.abc import Sequence
from typing import Any, Literal, SupportsFloat, SupportsIndex, TypeAlias, TypedDict, final

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from verita import reference as reference
from verita._catalog import Indicator as Indicator
from verita._catalog import Parameter as Parameter
from verita._catalog import catalog as catalog

Array: TypeAlias = npt.NDArray[np.float64]
Number: TypeAlias = SupportsFloat | SupportsIndex
Series: TypeAlias = npt.NDArray[np.floating[Any] | np.integer[Any]] | Sequence[float | None]
IntRange: TypeAlias = SupportsIndex | tuple[SupportsIndex, SupportsIndex, SupportsIndex]
FloatRange: TypeAlias = Number | tuple[Number, Number, Number]
Kernel: TypeAlias = Literal["auto", "scalar", "avx2", "avx512", "neon"]
Gaps: TypeAlias = Literal["skip", "restart"]

__version__: str

def kernels() -> tuple[str, ...]:
    """Names of the kernels that this CPU runs, the fastest last."""

def set_threads(threads: SupportsIndex | None) -> None:
    """Limits the threads of sweeps; None goes back to the default. Results do not depend on it."""

def verify(indicator: str, *arguments: Any, **parameters: Any) -> _Report:
    """Runs every path of an indicator on the caller's own data and CPU.

    Takes the indicator's name, its inputs and its parameters; tells whether the bits of all paths
    agree, and how far they are from the reference.
    """

@final
class _Report:
    """What `verify` found."""

    @property
    def ok(self) -> bool: ...
    @property
    def paths(self) -> list[tuple[str, bool]]: ...
    @property
    def error(self) -> float: ...
    @property
    def ratio(self) -> float: ...

class _Stream:
    """The base of all streams."""

    @property
    def bars(self) -> int: ...
    @property
    def gaps(self) -> Gaps: ...
    def reset(self) -> None:
        """Forgets every bar."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any) -> Self: ...

class _AlmaBatch(TypedDict):
    values: Array
    periods: npt.NDArray[np.int64]
    offsets: npt.NDArray[np.float64]
    sigmas: npt.NDArray[np.float64]

def alma(
    data: Series,
    period: SupportsIndex = 9,
    offset: Number = 0.85,
    sigma: Number = 6.0,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
) -> Array:
    """Arnaud Legoux Moving Average.

    A moving average under a bell-shaped weight, in the units of the input and within the range of the window. m is not rounded.

    Formula: Σ w_j·x_j / Σ w_j, w_j = exp(−(j − m)² / (2s²)), m = offset·(period − 1), s = period / sigma, j = 0 the oldest bar of the window

    Parameters
    ----------
    data : array_like
        One-dimensional, real; contiguous float64 is read without a copy. Bars that are not finite, and missing ones, are gaps.
    period : int, default 9
        Bars in the window; in 1..=100000.
    offset : float, default 0.85
        Where the bell stands in the window: 0 over the oldest bar, 1 over the newest; in 0.0..=1.0.
    sigma : float, default 6.0
        How narrow the bell is: its standard deviation is period / sigma bars; finite and above 0.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray
        float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.

    Warm-up
    -------
    The first `verita.catalog()["alma"].lookback(...)` values are NaN, by default 8.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length, an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension.
    MemoryError
        A result that does not fit into the memory of this machine.

    Source
    ------
    Arnaud Legoux and Dimitrios Kouzis-Loukas, ALMA (2009)

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> verita.alma(data).shape
    (300,)
    """

def alma_batch(
    data: Series,
    period_range: IntRange,
    offset_range: FloatRange,
    sigma_range: FloatRange,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
) -> _AlmaBatch:
    """Arnaud Legoux Moving Average, for every combination of parameters.

    A moving average under a bell-shaped weight, in the units of the input and within the range of the window. m is not rounded.

    Formula: Σ w_j·x_j / Σ w_j, w_j = exp(−(j − m)² / (2s²)), m = offset·(period − 1), s = period / sigma, j = 0 the oldest bar of the window

    Parameters
    ----------
    data : array_like
        One-dimensional, real; contiguous float64 is read without a copy. Bars that are not finite, and missing ones, are gaps.
    period_range : int or tuple (start, stop, step)
        Bars in the window; in 1..=100000. Both ends of a range are included.
    offset_range : float or tuple (start, stop, step)
        Where the bell stands in the window: 0 over the oldest bar, 1 over the newest; in 0.0..=1.0. Both ends of a range are included.
    sigma_range : float or tuple (start, stop, step)
        How narrow the bell is: its standard deviation is period / sigma bars; finite and above 0. Both ends of a range are included.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    dict
        "values": a float64 matrix with a row for each combination and a column for each bar. "periods", "offsets", "sigmas": the parameters of each row. Rows stand in the order of `itertools.product`.

    Warm-up
    -------
    The first `verita.catalog()["alma"].lookback(...)` values are NaN, by default 8.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length, an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension.
    MemoryError
        A result that does not fit into the memory of this machine.

    Source
    ------
    Arnaud Legoux and Dimitrios Kouzis-Loukas, ALMA (2009)

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> verita.alma_batch(data, (9, 19, 5), 0.85, 6.0)["values"].shape
    (3, 300)
    """

class AlmaStream(_Stream):
    """Arnaud Legoux Moving Average, bar by bar.

    A moving average under a bell-shaped weight, in the units of the input and within the range of the window. m is not rounded.

    Formula: Σ w_j·x_j / Σ w_j, w_j = exp(−(j − m)² / (2s²)), m = offset·(period − 1), s = period / sigma, j = 0 the oldest bar of the window

    Parameters
    ----------
    period : int, default 9
        Bars in the window; in 1..=100000.
    offset : float, default 0.85
        Where the bell stands in the window: 0 over the oldest bar, 1 over the newest; in 0.0..=1.0.
    sigma : float, default 6.0
        How narrow the bell is: its standard deviation is period / sigma bars; finite and above 0.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    A stream. `update` takes the values of one bar and answers the indicator's, or None where the array call has NaN; `update_many` takes arrays and answers arrays; `reset` forgets every bar. Streams can be copied, pickled and compared.

    Warm-up
    -------
    The first `verita.catalog()["alma"].lookback(...)` values are NaN, by default 8.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length, an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension.
    MemoryError
        A result that does not fit into the memory of this machine.

    Source
    ------
    Arnaud Legoux and Dimitrios Kouzis-Loukas, ALMA (2009)

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> stream = verita.AlmaStream()
    >>> for bar in data:
    ...     value = stream.update(bar)
    >>> value == verita.alma(data)[-1].item()
    True
    """

    @property
    def period(self) -> int: ...
    @property
    def offset(self) -> float: ...
    @property
    def sigma(self) -> float: ...
    def __new__(
        cls,
        period: SupportsIndex = 9,
        offset: Number = 0.85,
        sigma: Number = 6.0,
        kernel: Kernel | None = None,
        *,
        gaps: Gaps = "skip",
    ) -> Self: ...
    def update(self, data: Number | None) -> float | None: ...
    def update_many(self, data: Series) -> Array: ...

class _LinearRegInterceptBatch(TypedDict):
    values: Array
    periods: npt.NDArray[np.int64]

def linearreg_intercept(
    data: Series,
    period: SupportsIndex = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
) -> Array:
    """Linear Regression Intercept.

    The least-squares line through the window, read at its oldest bar, in the units of the input. A period of 1 gives the value itself.

    Formula: Σ (4·period − 2 − 6j) / (period·(period + 1)) · x_j, j = 0 the oldest bar of the window

    Parameters
    ----------
    data : array_like
        One-dimensional, real; contiguous float64 is read without a copy. Bars that are not finite, and missing ones, are gaps.
    period : int, default 14
        Bars in the window; in 1..=100000.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray
        float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.

    Warm-up
    -------
    The first `verita.catalog()["linearreg_intercept"].lookback(...)` values are NaN, by default 13.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length, an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension.
    MemoryError
        A result that does not fit into the memory of this machine.

    Source
    ------
    TA-Lib, LINEARREG_INTERCEPT

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> verita.linearreg_intercept(data).shape
    (300,)
    """

def linearreg_intercept_batch(
    data: Series,
    period_range: IntRange,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
) -> _LinearRegInterceptBatch:
    """Linear Regression Intercept, for every combination of parameters.

    The least-squares line through the window, read at its oldest bar, in the units of the input. A period of 1 gives the value itself.

    Formula: Σ (4·period − 2 − 6j) / (period·(period + 1)) · x_j, j = 0 the oldest bar of the window

    Parameters
    ----------
    data : array_like
        One-dimensional, real; contiguous float64 is read without a copy. Bars that are not finite, and missing ones, are gaps.
    period_range : int or tuple (start, stop, step)
        Bars in the window; in 1..=100000. Both ends of a range are included.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    dict
        "values": a float64 matrix with a row for each combination and a column for each bar. "periods": the parameters of each row. Rows stand in the order of `itertools.product`.

    Warm-up
    -------
    The first `verita.catalog()["linearreg_intercept"].lookback(...)` values are NaN, by default 13.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length, an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension.
    MemoryError
        A result that does not fit into the memory of this machine.

    Source
    ------
    TA-Lib, LINEARREG_INTERCEPT

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> verita.linearreg_intercept_batch(data, (14, 24, 5))["values"].shape
    (3, 300)
    """

class LinearRegInterceptStream(_Stream):
    """Linear Regression Intercept, bar by bar.

    The least-squares line through the window, read at its oldest bar, in the units of the input. A period of 1 gives the value itself.

    Formula: Σ (4·period − 2 − 6j) / (period·(period + 1)) · x_j, j = 0 the oldest bar of the window

    Parameters
    ----------
    period : int, default 14
        Bars in the window; in 1..=100000.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    A stream. `update` takes the values of one bar and answers the indicator's, or None where the array call has NaN; `update_many` takes arrays and answers arrays; `reset` forgets every bar. Streams can be copied, pickled and compared.

    Warm-up
    -------
    The first `verita.catalog()["linearreg_intercept"].lookback(...)` values are NaN, by default 13.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length, an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension.
    MemoryError
        A result that does not fit into the memory of this machine.

    Source
    ------
    TA-Lib, LINEARREG_INTERCEPT

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> stream = verita.LinearRegInterceptStream()
    >>> for bar in data:
    ...     value = stream.update(bar)
    >>> value == verita.linearreg_intercept(data)[-1].item()
    True
    """

    @property
    def period(self) -> int: ...
    def __new__(
        cls,
        period: SupportsIndex = 14,
        kernel: Kernel | None = None,
        *,
        gaps: Gaps = "skip",
    ) -> Self: ...
    def update(self, data: Number | None) -> float | None: ...
    def update_many(self, data: Series) -> Array: ...

__all__ = [
    "__version__",
    "kernels",
    "reference",
    "set_threads",
    "verify",
    "alma",
    "alma_batch",
    "AlmaStream",
    "linearreg_intercept",
    "linearreg_intercept_batch",
    "LinearRegInterceptStream",
]
