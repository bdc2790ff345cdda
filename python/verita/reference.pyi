# Written from the table by `make generate`.
"""The book of definitions."""

from typing import Any, overload

from verita import (
    Macd,
    Aroon,
    Bbands,
    Stochrsi,
)
from verita._typing import (
    Answer,
    Array,
    Average,
    Frame,
    Gaps,
    Integer,
    Integers,
    Number,
    Records,
    Series,
    SeriesT,
    Values,
)

@overload
def alma(
    data: SeriesT,
    period: Integer = 9,
    offset: Number = 0.85,
    sigma: Number = 6.0,
    *,
    gaps: Gaps = "skip",
) -> SeriesT:
    """Arnaud Legoux Moving Average, as the book has it: naive and slow.

    A moving average under a bell-shaped weight, in the units of the input and within the range of the window. m is not rounded.

    Formula: Σ w_j·x_j / Σ w_j, w_j = exp(−(j − m)² / (2s²)), m = offset·(period − 1), s = period / sigma, j = 0 the oldest bar of the window

    Parameters
    ----------
    data : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    period : int, default 9
        Bars in the window; from 1 to 100000.
    offset : float, default 0.85
        Where the bell stands in the window: 0 over the oldest bar, 1 over the newest; from 0.0 to 1.0.
    sigma : float, default 6.0
        How narrow the bell is: its standard deviation is period / sigma bars; finite and above 0.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray, or a Series
        float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives one of its kind, with its index and
        its name; where there is no value it has the kind's own missing one.

    Warm-up
    -------
    The first `verita.catalog()["alma"].lookback(...)` values are NaN, by default 8.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    Arnaud Legoux and Dimitrios Kouzis-Loukas, ALMA (2009)

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.alma(data).shape
    (300,)
    """
@overload
def alma(
    data: Values,
    period: Integer = 9,
    offset: Number = 0.85,
    sigma: Number = 6.0,
    *,
    gaps: Gaps = "skip",
) -> Array: ...
@overload
def alma(
    data: Frame[Answer],
    period: Integer = 9,
    offset: Number = 0.85,
    sigma: Number = 6.0,
    *,
    gaps: Gaps = "skip",
) -> Answer: ...
@overload
def alma(
    data: Records,
    period: Integer = 9,
    offset: Number = 0.85,
    sigma: Number = 6.0,
    *,
    gaps: Gaps = "skip",
) -> Any: ...

@overload
def ema(
    data: SeriesT,
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> SeriesT:
    """Exponential Moving Average, as the book has it: naive and slow.

    A moving average that never quite forgets, in the units of the input.

    Formula: y + 2 / (period + 1) · (x − y), from the mean of the first period bars on

    Parameters
    ----------
    data : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    period : int, default 30
        Length n of the average; its smoothing factor is 2 / (n + 1); from 1 to 100000.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray, or a Series
        float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives one of its kind, with its index and
        its name; where there is no value it has the kind's own missing one.

    Warm-up
    -------
    The first `verita.catalog()["ema"].lookback(...)` values are NaN, by default 29.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    TA-Lib, EMA

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.ema(data).shape
    (300,)
    """
@overload
def ema(
    data: Values,
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> Array: ...
@overload
def ema(
    data: Frame[Answer],
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> Answer: ...
@overload
def ema(
    data: Records,
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> Any: ...

@overload
def linearreg_intercept(
    data: SeriesT,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> SeriesT:
    """Linear Regression Intercept, as the book has it: naive and slow.

    The least-squares line through the window, read at its oldest bar, in the units of the input. A period of 1 gives the value itself.

    Formula: Σ (4·period − 2 − 6j) / (period·(period + 1)) · x_j, j = 0 the oldest bar of the window

    Parameters
    ----------
    data : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    period : int, default 14
        Bars in the window; from 1 to 100000.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray, or a Series
        float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives one of its kind, with its index and
        its name; where there is no value it has the kind's own missing one.

    Warm-up
    -------
    The first `verita.catalog()["linearreg_intercept"].lookback(...)` values are NaN, by default 13.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    TA-Lib, LINEARREG_INTERCEPT

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.linearreg_intercept(data).shape
    (300,)
    """
@overload
def linearreg_intercept(
    data: Values,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Array: ...
@overload
def linearreg_intercept(
    data: Frame[Answer],
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Answer: ...
@overload
def linearreg_intercept(
    data: Records,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Any: ...

@overload
def sma(
    data: SeriesT,
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> SeriesT:
    """Simple Moving Average, as the book has it: naive and slow.

    The mean of the window, in the units of the input.

    Formula: Σ x_j / period over the bars of the window

    Parameters
    ----------
    data : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    period : int, default 30
        Bars in the window; from 1 to 100000.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray, or a Series
        float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives one of its kind, with its index and
        its name; where there is no value it has the kind's own missing one.

    Warm-up
    -------
    The first `verita.catalog()["sma"].lookback(...)` values are NaN, by default 29.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    TA-Lib, SMA

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.sma(data).shape
    (300,)
    """
@overload
def sma(
    data: Values,
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> Array: ...
@overload
def sma(
    data: Frame[Answer],
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> Answer: ...
@overload
def sma(
    data: Records,
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> Any: ...

@overload
def stddev(
    data: SeriesT,
    period: Integer = 5,
    deviations: Number = 1.0,
    *,
    gaps: Gaps = "skip",
) -> SeriesT:
    """Standard Deviation, as the book has it: naive and slow.

    The standard deviation of the window as a whole population, in the units of the input: never negative, exactly 0 on a constant.

    Formula: deviations · √(Σ (x_j − mean)² / period) over the bars of the window

    Parameters
    ----------
    data : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    period : int, default 5
        Bars in the window; from 1 to 100000.
    deviations : float, default 1.0
        Standard deviations in the line's unit; from -1000000.0 to 1000000.0.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray, or a Series
        float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives one of its kind, with its index and
        its name; where there is no value it has the kind's own missing one.

    Warm-up
    -------
    The first `verita.catalog()["stddev"].lookback(...)` values are NaN, by default 4.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    TA-Lib, STDDEV

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.stddev(data).shape
    (300,)
    """
@overload
def stddev(
    data: Values,
    period: Integer = 5,
    deviations: Number = 1.0,
    *,
    gaps: Gaps = "skip",
) -> Array: ...
@overload
def stddev(
    data: Frame[Answer],
    period: Integer = 5,
    deviations: Number = 1.0,
    *,
    gaps: Gaps = "skip",
) -> Answer: ...
@overload
def stddev(
    data: Records,
    period: Integer = 5,
    deviations: Number = 1.0,
    *,
    gaps: Gaps = "skip",
) -> Any: ...

@overload
def kama(
    data: SeriesT,
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> SeriesT:
    """Kaufman Adaptive Moving Average, as the book has it: naive and slow.

    A moving average that follows a trend closely and a noisy price slowly, in the units of the input. E is 1 where the price has not moved.

    Formula: y + (E·(2/3 − 2/31) + 2/31)² · (x − y), E = |x − x_period bars ago| / Σ |x_j − x_{j−1}| over those bars; from the bar before the first E on

    Parameters
    ----------
    data : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    period : int, default 30
        Bars over which the efficiency is taken; from 2 to 100000.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray, or a Series
        float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives one of its kind, with its index and
        its name; where there is no value it has the kind's own missing one.

    Warm-up
    -------
    The first `verita.catalog()["kama"].lookback(...)` values are NaN, by default 30.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    Perry Kaufman, Trading Systems and Methods (1998); TA-Lib, KAMA

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.kama(data).shape
    (300,)
    """
@overload
def kama(
    data: Values,
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> Array: ...
@overload
def kama(
    data: Frame[Answer],
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> Answer: ...
@overload
def kama(
    data: Records,
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> Any: ...

@overload
def macd(
    data: SeriesT,
    fast_period: Integer = 12,
    slow_period: Integer = 26,
    signal_period: Integer = 9,
    *,
    gaps: Gaps = "skip",
) -> Macd[SeriesT]:
    """Moving Average Convergence/Divergence, as the book has it: naive and slow.

    The distance of two exponential averages, its own average, and the distance of those, in the units of the input. The fast average is seeded with the last bars of the slow one's seed. macd stops at the largest double.

    Formula: macd = ema(fast_period) − ema(slow_period), macdsignal = ema(signal_period) of macd, macdhist = macd − macdsignal

    Parameters
    ----------
    data : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    fast_period : int, default 12
        Period of the fast average; the shorter of the two counts as fast; from 1 to 100000.
    slow_period : int, default 26
        Period of the slow average; from 1 to 100000.
    signal_period : int, default 9
        Period of the average of the difference; from 1 to 100000.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    verita.Macd, a named tuple of numpy.ndarray or Series
        (macd, macdsignal, macdhist), float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives Series of its kind, with its index and
        these names; where there is no value they have the kind's own missing one.
        `result.to_frame()` makes one frame of them.

    Warm-up
    -------
    The first `verita.catalog()["macd"].lookback(...)` values are NaN, by default 33.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    Gerald Appel (1979); TA-Lib, MACD

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.macd(data).macd.shape
    (300,)
    """
@overload
def macd(
    data: Values,
    fast_period: Integer = 12,
    slow_period: Integer = 26,
    signal_period: Integer = 9,
    *,
    gaps: Gaps = "skip",
) -> Macd[Array]: ...
@overload
def macd(
    data: Frame[Answer],
    fast_period: Integer = 12,
    slow_period: Integer = 26,
    signal_period: Integer = 9,
    *,
    gaps: Gaps = "skip",
) -> Macd[Answer]: ...
@overload
def macd(
    data: Records,
    fast_period: Integer = 12,
    slow_period: Integer = 26,
    signal_period: Integer = 9,
    *,
    gaps: Gaps = "skip",
) -> Any: ...

@overload
def obv(
    frame: Frame[Answer],
    /,
    *,
    gaps: Gaps = "skip",
) -> Answer:
    """On Balance Volume, as the book has it: naive and slow.

    The running sum of volume in the direction of the price, in units of volume. It stops at the largest double.

    Formula: the volume of the first bar, then + volume where the close rises, − volume where it falls

    Parameters
    ----------
    close : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
        In place of all inputs there may be one frame of pandas, polars or pyarrow, a dict
        or an array of records, with a column for each, in upper or lower case; of one symbol.
    volume : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray, or a Series
        float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives one of its kind, with its index and
        the name 'obv'; where there is no value it has the kind's own missing one.

    Warm-up
    -------
    The first `verita.catalog()["obv"].lookback(...)` values are NaN, by default 0.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    Joseph Granville, New Key to Stock Market Profits (1963); TA-Lib, OBV

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> close = np.linspace(90.0, 110.0, 300)
    >>> volume = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.obv(close, volume).shape
    (300,)
    """
@overload
def obv(
    frame: Records,
    /,
    *,
    gaps: Gaps = "skip",
) -> Any: ...
@overload
def obv(
    close: SeriesT,
    volume: SeriesT | Values,
    *,
    gaps: Gaps = "skip",
) -> SeriesT: ...
@overload
def obv(
    close: Values,
    volume: Values,
    *,
    gaps: Gaps = "skip",
) -> Array: ...

@overload
def atr(
    frame: Frame[Answer],
    /,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Answer:
    """Average True Range, as the book has it: naive and slow.

    How far the price goes in a bar, gaps between bars included, in the units of the price. A range stops at the largest double.

    Formula: y + (TR − y) / period from the mean of the first period TR on, TR = max(high − low, |high − previous close|, |low − previous close|) from the second bar on

    Parameters
    ----------
    high : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
        In place of all inputs there may be one frame of pandas, polars or pyarrow, a dict
        or an array of records, with a column for each, in upper or lower case; of one symbol.
    low : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    close : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    period : int, default 14
        Period of Wilder's average; from 1 to 100000.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray, or a Series
        float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives one of its kind, with its index and
        the name 'atr'; where there is no value it has the kind's own missing one.

    Warm-up
    -------
    The first `verita.catalog()["atr"].lookback(...)` values are NaN, by default 14.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, ATR

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> high = np.linspace(90.0, 110.0, 300)
    >>> low = np.linspace(90.0, 110.0, 300)
    >>> close = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.atr(high, low, close).shape
    (300,)
    """
@overload
def atr(
    frame: Records,
    /,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Any: ...
@overload
def atr(
    high: SeriesT,
    low: SeriesT | Values,
    close: SeriesT | Values,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> SeriesT: ...
@overload
def atr(
    high: Values,
    low: Values,
    close: Values,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Array: ...

@overload
def aroon(
    frame: Frame[Answer],
    /,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Aroon[Answer]:
    """Aroon, as the book has it: naive and slow.

    How recent the extrema of the window are, from 0 (the oldest bar) to 100 (the newest).

    Formula: 100 · (period − bars since the lowest low) / period, and of the highest high; of equal ones the latest

    Parameters
    ----------
    high : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
        In place of all inputs there may be one frame of pandas, polars or pyarrow, a dict
        or an array of records, with a column for each, in upper or lower case; of one symbol.
    low : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    period : int, default 14
        Bars back to which an extremum counts; the window has one more; from 1 to 100000.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    verita.Aroon, a named tuple of numpy.ndarray or Series
        (aroondown, aroonup), float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives Series of its kind, with its index and
        these names; where there is no value they have the kind's own missing one.
        `result.to_frame()` makes one frame of them.

    Warm-up
    -------
    The first `verita.catalog()["aroon"].lookback(...)` values are NaN, by default 14.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    Tushar Chande (1995); TA-Lib, AROON

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> high = np.linspace(90.0, 110.0, 300)
    >>> low = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.aroon(high, low).aroondown.shape
    (300,)
    """
@overload
def aroon(
    frame: Records,
    /,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Any: ...
@overload
def aroon(
    high: SeriesT,
    low: SeriesT | Values,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Aroon[SeriesT]: ...
@overload
def aroon(
    high: Values,
    low: Values,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Aroon[Array]: ...

@overload
def rsi(
    data: SeriesT,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> SeriesT:
    """Relative Strength Index, as the book has it: naive and slow.

    The average rise in percent of the average rise and the average fall together, from 0 to 100; 0 where the price has never moved.

    Formula: 100 · up / (up + down), Wilder's averages of the rises and of the falls from bar to bar

    Parameters
    ----------
    data : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    period : int, default 14
        Period of Wilder's averages; from 1 to 100000.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray, or a Series
        float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives one of its kind, with its index and
        its name; where there is no value it has the kind's own missing one.

    Warm-up
    -------
    The first `verita.catalog()["rsi"].lookback(...)` values are NaN, by default 14.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, RSI

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.rsi(data).shape
    (300,)
    """
@overload
def rsi(
    data: Values,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Array: ...
@overload
def rsi(
    data: Frame[Answer],
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Answer: ...
@overload
def rsi(
    data: Records,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Any: ...

@overload
def bbands(
    data: SeriesT,
    period: Integer = 20,
    deviations_up: Number = 2.0,
    deviations_down: Number = 2.0,
    average: Average = "sma",
    *,
    gaps: Gaps = "skip",
) -> Bbands[SeriesT]:
    """Bollinger Bands, as the book has it: naive and slow.

    An average with a band that widens as the price moves, in the units of the input.

    Formula: middleband = the average, upperband = middleband + deviations_up · s, lowerband = middleband − deviations_down · s, s the standard deviation of the window around its own mean

    Parameters
    ----------
    data : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    period : int, default 20
        Bars in the window, and the period of the average; from 1 to 100000.
    deviations_up : float, default 2.0
        Standard deviations from the middle line up to the upper band; from -1000000.0 to 1000000.0.
    deviations_down : float, default 2.0
        Standard deviations from the middle line down to the lower band; from -1000000.0 to 1000000.0.
    average : {"sma", "ema", "kama"}, default 'sma'
        The kind of the middle line.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    verita.Bbands, a named tuple of numpy.ndarray or Series
        (upperband, middleband, lowerband), float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives Series of its kind, with its index and
        these names; where there is no value they have the kind's own missing one.
        `result.to_frame()` makes one frame of them.

    Warm-up
    -------
    The first `verita.catalog()["bbands"].lookback(...)` values are NaN, by default 19.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    John Bollinger (1983); TA-Lib, BBANDS

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.bbands(data).upperband.shape
    (300,)
    """
@overload
def bbands(
    data: Values,
    period: Integer = 20,
    deviations_up: Number = 2.0,
    deviations_down: Number = 2.0,
    average: Average = "sma",
    *,
    gaps: Gaps = "skip",
) -> Bbands[Array]: ...
@overload
def bbands(
    data: Frame[Answer],
    period: Integer = 20,
    deviations_up: Number = 2.0,
    deviations_down: Number = 2.0,
    average: Average = "sma",
    *,
    gaps: Gaps = "skip",
) -> Bbands[Answer]: ...
@overload
def bbands(
    data: Records,
    period: Integer = 20,
    deviations_up: Number = 2.0,
    deviations_down: Number = 2.0,
    average: Average = "sma",
    *,
    gaps: Gaps = "skip",
) -> Any: ...

@overload
def stochrsi(
    data: SeriesT,
    period: Integer = 14,
    fastk_period: Integer = 5,
    fastd_period: Integer = 3,
    fastd_average: Average = "sma",
    *,
    gaps: Gaps = "skip",
) -> Stochrsi[SeriesT]:
    """Stochastic RSI, as the book has it: naive and slow.

    Where the RSI stands in its own range, from 0 to 100, and the average of that. A range of at most 1e-14 of its ends is flat and gives 0.

    Formula: fastk = 100 · (rsi − lowest) / (highest − lowest) over the last fastk_period values of rsi(period), fastd = the average of fastk

    Parameters
    ----------
    data : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    period : int, default 14
        Period of the RSI; from 1 to 100000.
    fastk_period : int, default 5
        Values of the RSI among which the newest is placed; from 2 to 100000.
    fastd_period : int, default 3
        Period of the average of K; from 1 to 100000.
    fastd_average : {"sma", "ema", "kama"}, default 'sma'
        The kind of the average of K.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    verita.Stochrsi, a named tuple of numpy.ndarray or Series
        (fastk, fastd), float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives Series of its kind, with its index and
        these names; where there is no value they have the kind's own missing one.
        `result.to_frame()` makes one frame of them.

    Warm-up
    -------
    The first `verita.catalog()["stochrsi"].lookback(...)` values are NaN, by default 20.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    Tushar Chande and Stanley Kroll, The New Technical Trader (1994); TA-Lib, STOCHRSI

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.stochrsi(data).fastk.shape
    (300,)
    """
@overload
def stochrsi(
    data: Values,
    period: Integer = 14,
    fastk_period: Integer = 5,
    fastd_period: Integer = 3,
    fastd_average: Average = "sma",
    *,
    gaps: Gaps = "skip",
) -> Stochrsi[Array]: ...
@overload
def stochrsi(
    data: Frame[Answer],
    period: Integer = 14,
    fastk_period: Integer = 5,
    fastd_period: Integer = 3,
    fastd_average: Average = "sma",
    *,
    gaps: Gaps = "skip",
) -> Stochrsi[Answer]: ...
@overload
def stochrsi(
    data: Records,
    period: Integer = 14,
    fastk_period: Integer = 5,
    fastd_period: Integer = 3,
    fastd_average: Average = "sma",
    *,
    gaps: Gaps = "skip",
) -> Any: ...

@overload
def sar(
    frame: Frame[Answer],
    /,
    acceleration: Number = 0.02,
    maximum: Number = 0.2,
    *,
    gaps: Gaps = "skip",
) -> Answer:
    """Parabolic Stop And Reverse, as the book has it: naive and slow.

    A stop that follows a trend ever more closely, in the units of the price.

    Formula: sar + factor · (extreme − sar), not within the range of the last two bars; where the price touches it, it turns over to the extreme

    Parameters
    ----------
    high : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
        In place of all inputs there may be one frame of pandas, polars or pyarrow, a dict
        or an array of records, with a column for each, in upper or lower case; of one symbol.
    low : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    acceleration : float, default 0.02
        The acceleration factor of a new trend, and by how much a new extreme raises it; at the most the maximum; from 0.0 to 1.0.
    maximum : float, default 0.2
        The largest acceleration factor; from 0.0 to 1.0.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray, or a Series
        float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives one of its kind, with its index and
        the name 'sar'; where there is no value it has the kind's own missing one.

    Warm-up
    -------
    The first `verita.catalog()["sar"].lookback(...)` values are NaN, by default 1.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, SAR

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> high = np.linspace(90.0, 110.0, 300)
    >>> low = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.sar(high, low).shape
    (300,)
    """
@overload
def sar(
    frame: Records,
    /,
    acceleration: Number = 0.02,
    maximum: Number = 0.2,
    *,
    gaps: Gaps = "skip",
) -> Any: ...
@overload
def sar(
    high: SeriesT,
    low: SeriesT | Values,
    acceleration: Number = 0.02,
    maximum: Number = 0.2,
    *,
    gaps: Gaps = "skip",
) -> SeriesT: ...
@overload
def sar(
    high: Values,
    low: Values,
    acceleration: Number = 0.02,
    maximum: Number = 0.2,
    *,
    gaps: Gaps = "skip",
) -> Array: ...

@overload
def adx(
    frame: Frame[Answer],
    /,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Answer:
    """Average Directional Movement Index, as the book has it: naive and slow.

    How strongly the price has a direction, whichever, from 0 to 100.

    Formula: Wilder's average of 100 · |down − up| / (down + up), up and down the averaged directional movements in percent of the averaged true range

    Parameters
    ----------
    high : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
        In place of all inputs there may be one frame of pandas, polars or pyarrow, a dict
        or an array of records, with a column for each, in upper or lower case; of one symbol.
    low : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    close : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    period : int, default 14
        Period of Wilder's averages; from 1 to 100000.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray, or a Series
        float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives one of its kind, with its index and
        the name 'adx'; where there is no value it has the kind's own missing one.

    Warm-up
    -------
    The first `verita.catalog()["adx"].lookback(...)` values are NaN, by default 27.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, ADX

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> high = np.linspace(90.0, 110.0, 300)
    >>> low = np.linspace(90.0, 110.0, 300)
    >>> close = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.adx(high, low, close).shape
    (300,)
    """
@overload
def adx(
    frame: Records,
    /,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Any: ...
@overload
def adx(
    high: SeriesT,
    low: SeriesT | Values,
    close: SeriesT | Values,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> SeriesT: ...
@overload
def adx(
    high: Values,
    low: Values,
    close: Values,
    period: Integer = 14,
    *,
    gaps: Gaps = "skip",
) -> Array: ...

@overload
def correl(
    data0: SeriesT,
    data1: SeriesT | Values,
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> SeriesT:
    """Pearson's Correlation Coefficient, as the book has it: naive and slow.

    How far two series move together, from −1 to 1; 0 where one of them is flat.

    Formula: Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² · Σ (y − ȳ)²) over the bars of the window

    Parameters
    ----------
    data0 : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    data1 : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    period : int, default 30
        Bars in the window; from 2 to 100000.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray, or a Series
        float64, as long as the input and aligned with it; NaN during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives one of its kind, with its index and
        the name 'correl'; where there is no value it has the kind's own missing one.

    Warm-up
    -------
    The first `verita.catalog()["correl"].lookback(...)` values are NaN, by default 29.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    TA-Lib, CORREL

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> data0 = np.linspace(90.0, 110.0, 300)
    >>> data1 = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.correl(data0, data1).shape
    (300,)
    """
@overload
def correl(
    data0: Values,
    data1: Values,
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> Array: ...
@overload
def correl(
    data0: Frame[Answer],
    data1: Series | Frame[Any] | Records,
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> Answer: ...
@overload
def correl(
    data0: Records,
    data1: Series | Frame[Any] | Records,
    period: Integer = 30,
    *,
    gaps: Gaps = "skip",
) -> Any: ...

@overload
def cdlmorningstar(
    frame: Frame[Answer],
    /,
    penetration: Number = 0.3,
    *,
    gaps: Gaps = "skip",
) -> Answer:
    """Morning Star, as the book has it: naive and slow.

    A turn upwards in three candles: 100 or 0. Long and short are held against the mean body of the ten candles before.

    Formula: 100 where a long black candle, a short one with its body below, and a white one that is not short and closes above close + penetration · body of the first follow each other; else 0

    Parameters
    ----------
    open : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
        In place of all inputs there may be one frame of pandas, polars or pyarrow, a dict
        or an array of records, with a column for each, in upper or lower case; of one symbol.
    high : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    low : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    close : array_like or Series
        One-dimensional, real; contiguous float64 is read without a copy, `Decimal` and other objects
        that are real numbers are rounded once. Bars that are not finite, and missing ones, are gaps.
        A frame with one column of numbers stands for it.
    penetration : float, default 0.3
        How far into the first body the third candle closes, as a fraction of that body; from 0.0 to 1000000.0.
    gaps : {"skip", "restart"}
        At a gap the output is 0. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.

    Returns
    -------
    numpy.ndarray, or a Series
        int32, as long as the input and aligned with it; 0 during the warm-up and at gaps.
        A Series of pandas, polars or pyarrow gives one of its kind, with its index and
        the name 'cdlmorningstar'.

    Warm-up
    -------
    The first `verita.catalog()["cdlmorningstar"].lookback(...)` values are 0, by default 12.

    Raises
    ------
    ValueError
        A parameter outside its range, series of unequal length,
        different indexes, dates that fall, a frame that lacks a column or has it twice, or has
        the bars of several symbols where they belong to one; an unknown kernel or rule for gaps.
    TypeError
        An argument of the wrong type or dimension, Series of two packages.
    MemoryError
        Too little memory for the result, or for what it takes to compute it.

    Source
    ------
    TA-Lib, CDLMORNINGSTAR

    Examples
    --------
    >>> import numpy as np
    >>> import verita
    >>> open = np.linspace(90.0, 110.0, 300)
    >>> high = np.linspace(90.0, 110.0, 300)
    >>> low = np.linspace(90.0, 110.0, 300)
    >>> close = np.linspace(90.0, 110.0, 300)
    >>> verita.reference.cdlmorningstar(open, high, low, close).shape
    (300,)
    """
@overload
def cdlmorningstar(
    frame: Records,
    /,
    penetration: Number = 0.3,
    *,
    gaps: Gaps = "skip",
) -> Any: ...
@overload
def cdlmorningstar(
    open: SeriesT,
    high: SeriesT | Values,
    low: SeriesT | Values,
    close: SeriesT | Values,
    penetration: Number = 0.3,
    *,
    gaps: Gaps = "skip",
) -> SeriesT: ...
@overload
def cdlmorningstar(
    open: Values,
    high: Values,
    low: Values,
    close: Values,
    penetration: Number = 0.3,
    *,
    gaps: Gaps = "skip",
) -> Integers: ...

__all__ = [
    "alma",
    "ema",
    "linearreg_intercept",
    "sma",
    "stddev",
    "kama",
    "macd",
    "obv",
    "atr",
    "aroon",
    "rsi",
    "bbands",
    "stochrsi",
    "sar",
    "adx",
    "correl",
    "cdlmorningstar",
]
