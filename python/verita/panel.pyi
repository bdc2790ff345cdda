# Written from the table by `make generate`.
"""Many symbols at once."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from verita._typing import (
    Answer,
    Array,
    Average,
    AverageRange,
    FloatRange,
    Frame,
    FrameT,
    Gaps,
    Integer,
    Integers,
    IntRange,
    Kernel,
    Number,
    Progress,
    Records,
    Series,
    SeriesT,
    Values,
)
from verita import (
    _AlmaBatch,
    _EmaBatch,
    _LinearRegInterceptBatch,
    _SmaBatch,
    _StddevBatch,
    _KamaBatch,
    _MacdBatch,
    Macd,
    _ObvBatch,
    _AtrBatch,
    _AroonBatch,
    Aroon,
    _RsiBatch,
    _BbandsBatch,
    Bbands,
    _StochrsiBatch,
    Stochrsi,
    _SarBatch,
    _AdxBatch,
    _CorrelBatch,
    _CdlmorningstarBatch,
)

class _AlmaPanel(_AlmaBatch):
    index: Any
    symbols: Any

@overload
def alma(
    data: FrameT,
    period: Integer = 9,
    offset: Number = 0.85,
    sigma: Number = 6.0,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> FrameT:
    """Arnaud Legoux Moving Average, for many symbols at once.

    A moving average under a bell-shaped weight, in the units of the input and within the range of the window. m is not rounded.

    Formula: Σ w_j·x_j / Σ w_j, w_j = exp(−(j − m)² / (2s²)), m = offset·(period − 1), s = period / sigma, j = 0 the oldest bar of the window

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period : int, default 9
        Bars in the window; from 1 to 100000.
    offset : float, default 0.85
        Where the bell stands in the window: 0 over the oldest bar, 1 over the newest; from 0.0 to 1.0.
    sigma : float, default 6.0
        How narrow the bell is: its standard deviation is period / sigma bars; finite and above 0.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray, optional
        Memory to use again: an array as the result would be, which is then the result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    numpy.ndarray, frame or Series
        float64, bars × symbols as the input: each column what the single call has for it, NaN
        during its warm-up and at its gaps. Frames give a frame of their kind, with their index
        and columns, missing where there is no value; the long form gives a Series.

    Warm-up
    -------
    The first `verita.catalog()["alma"].lookback(...)` values are NaN, by default 8.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.alma(data).shape
    (100, 3)
    """
@overload
def alma(
    data: SeriesT,
    period: Integer = 9,
    offset: Number = 0.85,
    sigma: Number = 6.0,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> SeriesT: ...
@overload
def alma(
    data: Values,
    period: Integer = 9,
    offset: Number = 0.85,
    sigma: Number = 6.0,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Array: ...
@overload
def alma(
    data: Records,
    period: Integer = 9,
    offset: Number = 0.85,
    sigma: Number = 6.0,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any: ...

def alma_batch(
    data: Series | Frame[Any] | Records,
    period_range: IntRange = 9,
    offset_range: FloatRange = 0.85,
    sigma_range: FloatRange = 6.0,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _AlmaPanel:
    """Arnaud Legoux Moving Average, for every combination of parameters and many symbols.

    A moving average under a bell-shaped weight, in the units of the input and within the range of the window. m is not rounded.

    Formula: Σ w_j·x_j / Σ w_j, w_j = exp(−(j − m)² / (2s²)), m = offset·(period − 1), s = period / sigma, j = 0 the oldest bar of the window

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period_range : int, tuple (start, stop, step) or list of int, default 9
        Bars in the window; from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    offset_range : float, tuple (start, stop, step) or list of float, default 0.85
        Where the bell stands in the window: 0 over the oldest bar, 1 over the newest; from 0.0 to 1.0. Both ends of a tuple are included; a list, range or array is its values.
    sigma_range : float, tuple (start, stop, step) or list of float, default 6.0
        How narrow the bell is: its standard deviation is period / sigma bars; finite and above 0. Both ends of a tuple are included; a list, range or array is its values.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray or dict, optional
        Memory to use again: an array as "values" would be, or an earlier result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "values": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "periods", "offsets", "sigmas": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["alma"].lookback(...)` values are NaN, by default 8.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.alma_batch(data, (9, 19, 5))["values"].shape
    (3, 100, 3)
    """

class _EmaPanel(_EmaBatch):
    index: Any
    symbols: Any

@overload
def ema(
    data: FrameT,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> FrameT:
    """Exponential Moving Average, for many symbols at once.

    A moving average that never quite forgets, in the units of the input.

    Formula: y + 2 / (period + 1) · (x − y), from the mean of the first period bars on

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period : int, default 30
        Length n of the average; its smoothing factor is 2 / (n + 1); from 1 to 100000.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray, optional
        Memory to use again: an array as the result would be, which is then the result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    numpy.ndarray, frame or Series
        float64, bars × symbols as the input: each column what the single call has for it, NaN
        during its warm-up and at its gaps. Frames give a frame of their kind, with their index
        and columns, missing where there is no value; the long form gives a Series.

    Warm-up
    -------
    The first `verita.catalog()["ema"].lookback(...)` values are NaN, by default 29.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.ema(data).shape
    (100, 3)
    """
@overload
def ema(
    data: SeriesT,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> SeriesT: ...
@overload
def ema(
    data: Values,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Array: ...
@overload
def ema(
    data: Records,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any: ...

def ema_batch(
    data: Series | Frame[Any] | Records,
    period_range: IntRange = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _EmaPanel:
    """Exponential Moving Average, for every combination of parameters and many symbols.

    A moving average that never quite forgets, in the units of the input.

    Formula: y + 2 / (period + 1) · (x − y), from the mean of the first period bars on

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period_range : int, tuple (start, stop, step) or list of int, default 30
        Length n of the average; its smoothing factor is 2 / (n + 1); from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray or dict, optional
        Memory to use again: an array as "values" would be, or an earlier result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "values": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "periods": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["ema"].lookback(...)` values are NaN, by default 29.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.ema_batch(data, (30, 40, 5))["values"].shape
    (3, 100, 3)
    """

class _LinearRegInterceptPanel(_LinearRegInterceptBatch):
    index: Any
    symbols: Any

@overload
def linearreg_intercept(
    data: FrameT,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> FrameT:
    """Linear Regression Intercept, for many symbols at once.

    The least-squares line through the window, read at its oldest bar, in the units of the input. A period of 1 gives the value itself.

    Formula: Σ (4·period − 2 − 6j) / (period·(period + 1)) · x_j, j = 0 the oldest bar of the window

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period : int, default 14
        Bars in the window; from 1 to 100000.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray, optional
        Memory to use again: an array as the result would be, which is then the result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    numpy.ndarray, frame or Series
        float64, bars × symbols as the input: each column what the single call has for it, NaN
        during its warm-up and at its gaps. Frames give a frame of their kind, with their index
        and columns, missing where there is no value; the long form gives a Series.

    Warm-up
    -------
    The first `verita.catalog()["linearreg_intercept"].lookback(...)` values are NaN, by default 13.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.linearreg_intercept(data).shape
    (100, 3)
    """
@overload
def linearreg_intercept(
    data: SeriesT,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> SeriesT: ...
@overload
def linearreg_intercept(
    data: Values,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Array: ...
@overload
def linearreg_intercept(
    data: Records,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any: ...

def linearreg_intercept_batch(
    data: Series | Frame[Any] | Records,
    period_range: IntRange = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _LinearRegInterceptPanel:
    """Linear Regression Intercept, for every combination of parameters and many symbols.

    The least-squares line through the window, read at its oldest bar, in the units of the input. A period of 1 gives the value itself.

    Formula: Σ (4·period − 2 − 6j) / (period·(period + 1)) · x_j, j = 0 the oldest bar of the window

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period_range : int, tuple (start, stop, step) or list of int, default 14
        Bars in the window; from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray or dict, optional
        Memory to use again: an array as "values" would be, or an earlier result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "values": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "periods": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["linearreg_intercept"].lookback(...)` values are NaN, by default 13.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.linearreg_intercept_batch(data, (14, 24, 5))["values"].shape
    (3, 100, 3)
    """

class _SmaPanel(_SmaBatch):
    index: Any
    symbols: Any

@overload
def sma(
    data: FrameT,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> FrameT:
    """Simple Moving Average, for many symbols at once.

    The mean of the window, in the units of the input.

    Formula: Σ x_j / period over the bars of the window

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period : int, default 30
        Bars in the window; from 1 to 100000.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray, optional
        Memory to use again: an array as the result would be, which is then the result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    numpy.ndarray, frame or Series
        float64, bars × symbols as the input: each column what the single call has for it, NaN
        during its warm-up and at its gaps. Frames give a frame of their kind, with their index
        and columns, missing where there is no value; the long form gives a Series.

    Warm-up
    -------
    The first `verita.catalog()["sma"].lookback(...)` values are NaN, by default 29.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.sma(data).shape
    (100, 3)
    """
@overload
def sma(
    data: SeriesT,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> SeriesT: ...
@overload
def sma(
    data: Values,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Array: ...
@overload
def sma(
    data: Records,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any: ...

def sma_batch(
    data: Series | Frame[Any] | Records,
    period_range: IntRange = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _SmaPanel:
    """Simple Moving Average, for every combination of parameters and many symbols.

    The mean of the window, in the units of the input.

    Formula: Σ x_j / period over the bars of the window

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period_range : int, tuple (start, stop, step) or list of int, default 30
        Bars in the window; from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray or dict, optional
        Memory to use again: an array as "values" would be, or an earlier result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "values": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "periods": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["sma"].lookback(...)` values are NaN, by default 29.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.sma_batch(data, (30, 40, 5))["values"].shape
    (3, 100, 3)
    """

class _StddevPanel(_StddevBatch):
    index: Any
    symbols: Any

@overload
def stddev(
    data: FrameT,
    period: Integer = 5,
    deviations: Number = 1.0,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> FrameT:
    """Standard Deviation, for many symbols at once.

    The standard deviation of the window as a whole population, in the units of the input: never negative, exactly 0 on a constant.

    Formula: deviations · √(Σ (x_j − mean)² / period) over the bars of the window

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period : int, default 5
        Bars in the window; from 1 to 100000.
    deviations : float, default 1.0
        Standard deviations in the line's unit; from -1000000.0 to 1000000.0.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray, optional
        Memory to use again: an array as the result would be, which is then the result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    numpy.ndarray, frame or Series
        float64, bars × symbols as the input: each column what the single call has for it, NaN
        during its warm-up and at its gaps. Frames give a frame of their kind, with their index
        and columns, missing where there is no value; the long form gives a Series.

    Warm-up
    -------
    The first `verita.catalog()["stddev"].lookback(...)` values are NaN, by default 4.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.stddev(data).shape
    (100, 3)
    """
@overload
def stddev(
    data: SeriesT,
    period: Integer = 5,
    deviations: Number = 1.0,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> SeriesT: ...
@overload
def stddev(
    data: Values,
    period: Integer = 5,
    deviations: Number = 1.0,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Array: ...
@overload
def stddev(
    data: Records,
    period: Integer = 5,
    deviations: Number = 1.0,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any: ...

def stddev_batch(
    data: Series | Frame[Any] | Records,
    period_range: IntRange = 5,
    deviations_range: FloatRange = 1.0,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _StddevPanel:
    """Standard Deviation, for every combination of parameters and many symbols.

    The standard deviation of the window as a whole population, in the units of the input: never negative, exactly 0 on a constant.

    Formula: deviations · √(Σ (x_j − mean)² / period) over the bars of the window

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period_range : int, tuple (start, stop, step) or list of int, default 5
        Bars in the window; from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    deviations_range : float, tuple (start, stop, step) or list of float, default 1.0
        Standard deviations in the line's unit; from -1000000.0 to 1000000.0. Both ends of a tuple are included; a list, range or array is its values.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray or dict, optional
        Memory to use again: an array as "values" would be, or an earlier result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "values": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "periods", "deviationss": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["stddev"].lookback(...)` values are NaN, by default 4.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.stddev_batch(data, (5, 15, 5))["values"].shape
    (3, 100, 3)
    """

class _KamaPanel(_KamaBatch):
    index: Any
    symbols: Any

@overload
def kama(
    data: FrameT,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> FrameT:
    """Kaufman Adaptive Moving Average, for many symbols at once.

    A moving average that follows a trend closely and a noisy price slowly, in the units of the input. E is 1 where the price has not moved.

    Formula: y + (E·(2/3 − 2/31) + 2/31)² · (x − y), E = |x − x_period bars ago| / Σ |x_j − x_{j−1}| over those bars; from the bar before the first E on

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period : int, default 30
        Bars over which the efficiency is taken; from 2 to 100000.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray, optional
        Memory to use again: an array as the result would be, which is then the result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    numpy.ndarray, frame or Series
        float64, bars × symbols as the input: each column what the single call has for it, NaN
        during its warm-up and at its gaps. Frames give a frame of their kind, with their index
        and columns, missing where there is no value; the long form gives a Series.

    Warm-up
    -------
    The first `verita.catalog()["kama"].lookback(...)` values are NaN, by default 30.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.kama(data).shape
    (100, 3)
    """
@overload
def kama(
    data: SeriesT,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> SeriesT: ...
@overload
def kama(
    data: Values,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Array: ...
@overload
def kama(
    data: Records,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any: ...

def kama_batch(
    data: Series | Frame[Any] | Records,
    period_range: IntRange = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _KamaPanel:
    """Kaufman Adaptive Moving Average, for every combination of parameters and many symbols.

    A moving average that follows a trend closely and a noisy price slowly, in the units of the input. E is 1 where the price has not moved.

    Formula: y + (E·(2/3 − 2/31) + 2/31)² · (x − y), E = |x − x_period bars ago| / Σ |x_j − x_{j−1}| over those bars; from the bar before the first E on

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period_range : int, tuple (start, stop, step) or list of int, default 30
        Bars over which the efficiency is taken; from 2 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray or dict, optional
        Memory to use again: an array as "values" would be, or an earlier result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "values": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "periods": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["kama"].lookback(...)` values are NaN, by default 30.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.kama_batch(data, (30, 40, 5))["values"].shape
    (3, 100, 3)
    """

class _MacdPanel(_MacdBatch):
    index: Any
    symbols: Any

@overload
def macd(
    data: FrameT,
    fast_period: Integer = 12,
    slow_period: Integer = 26,
    signal_period: Integer = 9,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Macd[FrameT]:
    """Moving Average Convergence/Divergence, for many symbols at once.

    The distance of two exponential averages, its own average, and the distance of those, in the units of the input. The fast average is seeded with the last bars of the slow one's seed. macd stops at the largest double.

    Formula: macd = ema(fast_period) − ema(slow_period), macdsignal = ema(signal_period) of macd, macdhist = macd − macdsignal

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    fast_period : int, default 12
        Period of the fast average; the shorter of the two counts as fast; from 1 to 100000.
    slow_period : int, default 26
        Period of the slow average; from 1 to 100000.
    signal_period : int, default 9
        Period of the average of the difference; from 1 to 100000.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : tuple of numpy.ndarray, optional
        Memory to use again: arrays as the result would have, which are then the result's. They must be C-contiguous, writable float64 and lie apart from the inputs and from each other. After an interrupt they may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    verita.Macd, a named tuple of numpy.ndarray, frames or Series
        (macd, macdsignal, macdhist), float64, bars × symbols as the inputs: each column what the single call has for it,
        NaN during its warm-up and at its gaps. Frames give frames of their kind, with their
        index and columns, missing where there is no value; the long form gives Series of these
        names. `result.to_frame()` makes one frame of them.

    Warm-up
    -------
    The first `verita.catalog()["macd"].lookback(...)` values are NaN, by default 33.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.macd(data).macd.shape
    (100, 3)
    """
@overload
def macd(
    data: SeriesT,
    fast_period: Integer = 12,
    slow_period: Integer = 26,
    signal_period: Integer = 9,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Macd[SeriesT]: ...
@overload
def macd(
    data: Values,
    fast_period: Integer = 12,
    slow_period: Integer = 26,
    signal_period: Integer = 9,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Macd[Array]: ...
@overload
def macd(
    data: Records,
    fast_period: Integer = 12,
    slow_period: Integer = 26,
    signal_period: Integer = 9,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any: ...

def macd_batch(
    data: Series | Frame[Any] | Records,
    fast_period_range: IntRange = 12,
    slow_period_range: IntRange = 26,
    signal_period_range: IntRange = 9,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _MacdPanel:
    """Moving Average Convergence/Divergence, for every combination of parameters and many symbols.

    The distance of two exponential averages, its own average, and the distance of those, in the units of the input. The fast average is seeded with the last bars of the slow one's seed. macd stops at the largest double.

    Formula: macd = ema(fast_period) − ema(slow_period), macdsignal = ema(signal_period) of macd, macdhist = macd − macdsignal

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    fast_period_range : int, tuple (start, stop, step) or list of int, default 12
        Period of the fast average; the shorter of the two counts as fast; from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    slow_period_range : int, tuple (start, stop, step) or list of int, default 26
        Period of the slow average; from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    signal_period_range : int, tuple (start, stop, step) or list of int, default 9
        Period of the average of the difference; from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : dict, optional
        Memory to use again: arrays by the names of the outputs, such as an earlier result. They must be C-contiguous, writable float64 and lie apart from the inputs and from each other. After an interrupt they may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "macd", "macdsignal", "macdhist": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "fast_periods", "slow_periods", "signal_periods": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["macd"].lookback(...)` values are NaN, by default 33.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.macd_batch(data, (12, 22, 5))["macd"].shape
    (3, 100, 3)
    """

class _ObvPanel(_ObvBatch):
    index: Any
    symbols: Any

@overload
def obv(
    frame: Frame[Any] | Records,
    /,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any:
    """On Balance Volume, for many symbols at once.

    The running sum of volume in the direction of the price, in units of volume. It stops at the largest double.

    Formula: the volume of the first bar, then + volume where the close rises, − volume where it falls

    Parameters
    ----------
    close : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
        In place of all inputs there may be one frame: of pandas with two levels of columns,
        inputs and symbols, or of any kind in the long form, with these columns and symbols; or a
        dict of the inputs, or of a frame for each symbol, for which a dict of results comes back.
        A Series beside frames is the same for every symbol.
    volume : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray, optional
        Memory to use again: an array as the result would be, which is then the result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    numpy.ndarray, frame or Series
        float64, bars × symbols as the input: each column what the single call has for it, NaN
        during its warm-up and at its gaps. Frames give a frame of their kind, with their index
        and columns, missing where there is no value; the long form gives a Series.

    Warm-up
    -------
    The first `verita.catalog()["obv"].lookback(...)` values are NaN, by default 0.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> close = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> volume = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.obv(close, volume).shape
    (100, 3)
    """
@overload
def obv(
    close: FrameT,
    volume: FrameT | Values,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> FrameT: ...
@overload
def obv(
    close: SeriesT,
    volume: SeriesT | Values,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> SeriesT: ...
@overload
def obv(
    close: Values,
    volume: Values,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Array: ...

@overload
def obv_batch(
    frame: Frame[Any] | Records,
    /,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _ObvPanel:
    """On Balance Volume, for every combination of parameters and many symbols.

    The running sum of volume in the direction of the price, in units of volume. It stops at the largest double.

    Formula: the volume of the first bar, then + volume where the close rises, − volume where it falls

    Parameters
    ----------
    close : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
        In place of all inputs there may be one frame: of pandas with two levels of columns,
        inputs and symbols, or of any kind in the long form, with these columns and symbols; or a
        dict of the inputs, or of a frame for each symbol, for which a dict of results comes back.
        A Series beside frames is the same for every symbol.
    volume : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray or dict, optional
        Memory to use again: an array as "values" would be, or an earlier result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "values": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["obv"].lookback(...)` values are NaN, by default 0.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> close = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> volume = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.obv_batch(close, volume)["values"].shape
    (1, 100, 3)
    """
@overload
def obv_batch(
    close: Series | Frame[Any],
    volume: Series | Frame[Any],
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _ObvPanel: ...

class _AtrPanel(_AtrBatch):
    index: Any
    symbols: Any

@overload
def atr(
    frame: Frame[Any] | Records,
    /,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any:
    """Average True Range, for many symbols at once.

    How far the price goes in a bar, gaps between bars included, in the units of the price. A range stops at the largest double.

    Formula: y + (TR − y) / period from the mean of the first period TR on, TR = max(high − low, |high − previous close|, |low − previous close|) from the second bar on

    Parameters
    ----------
    high : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
        In place of all inputs there may be one frame: of pandas with two levels of columns,
        inputs and symbols, or of any kind in the long form, with these columns and symbols; or a
        dict of the inputs, or of a frame for each symbol, for which a dict of results comes back.
        A Series beside frames is the same for every symbol.
    low : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    close : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period : int, default 14
        Period of Wilder's average; from 1 to 100000.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray, optional
        Memory to use again: an array as the result would be, which is then the result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    numpy.ndarray, frame or Series
        float64, bars × symbols as the input: each column what the single call has for it, NaN
        during its warm-up and at its gaps. Frames give a frame of their kind, with their index
        and columns, missing where there is no value; the long form gives a Series.

    Warm-up
    -------
    The first `verita.catalog()["atr"].lookback(...)` values are NaN, by default 14.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> high = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> low = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> close = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.atr(high, low, close).shape
    (100, 3)
    """
@overload
def atr(
    high: FrameT,
    low: FrameT | Values,
    close: FrameT | Values,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> FrameT: ...
@overload
def atr(
    high: SeriesT,
    low: SeriesT | Values,
    close: SeriesT | Values,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> SeriesT: ...
@overload
def atr(
    high: Values,
    low: Values,
    close: Values,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Array: ...

@overload
def atr_batch(
    frame: Frame[Any] | Records,
    /,
    period_range: IntRange = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _AtrPanel:
    """Average True Range, for every combination of parameters and many symbols.

    How far the price goes in a bar, gaps between bars included, in the units of the price. A range stops at the largest double.

    Formula: y + (TR − y) / period from the mean of the first period TR on, TR = max(high − low, |high − previous close|, |low − previous close|) from the second bar on

    Parameters
    ----------
    high : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
        In place of all inputs there may be one frame: of pandas with two levels of columns,
        inputs and symbols, or of any kind in the long form, with these columns and symbols; or a
        dict of the inputs, or of a frame for each symbol, for which a dict of results comes back.
        A Series beside frames is the same for every symbol.
    low : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    close : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period_range : int, tuple (start, stop, step) or list of int, default 14
        Period of Wilder's average; from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray or dict, optional
        Memory to use again: an array as "values" would be, or an earlier result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "values": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "periods": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["atr"].lookback(...)` values are NaN, by default 14.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> high = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> low = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> close = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.atr_batch(high, low, close, (14, 24, 5))["values"].shape
    (3, 100, 3)
    """
@overload
def atr_batch(
    high: Series | Frame[Any],
    low: Series | Frame[Any],
    close: Series | Frame[Any],
    period_range: IntRange = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _AtrPanel: ...

class _AroonPanel(_AroonBatch):
    index: Any
    symbols: Any

@overload
def aroon(
    frame: Frame[Any] | Records,
    /,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any:
    """Aroon, for many symbols at once.

    How recent the extrema of the window are, from 0 (the oldest bar) to 100 (the newest).

    Formula: 100 · (period − bars since the lowest low) / period, and of the highest high; of equal ones the latest

    Parameters
    ----------
    high : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
        In place of all inputs there may be one frame: of pandas with two levels of columns,
        inputs and symbols, or of any kind in the long form, with these columns and symbols; or a
        dict of the inputs, or of a frame for each symbol, for which a dict of results comes back.
        A Series beside frames is the same for every symbol.
    low : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period : int, default 14
        Bars back to which an extremum counts; the window has one more; from 1 to 100000.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : tuple of numpy.ndarray, optional
        Memory to use again: arrays as the result would have, which are then the result's. They must be C-contiguous, writable float64 and lie apart from the inputs and from each other. After an interrupt they may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    verita.Aroon, a named tuple of numpy.ndarray, frames or Series
        (aroondown, aroonup), float64, bars × symbols as the inputs: each column what the single call has for it,
        NaN during its warm-up and at its gaps. Frames give frames of their kind, with their
        index and columns, missing where there is no value; the long form gives Series of these
        names. `result.to_frame()` makes one frame of them.

    Warm-up
    -------
    The first `verita.catalog()["aroon"].lookback(...)` values are NaN, by default 14.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> high = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> low = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.aroon(high, low).aroondown.shape
    (100, 3)
    """
@overload
def aroon(
    high: FrameT,
    low: FrameT | Values,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Aroon[FrameT]: ...
@overload
def aroon(
    high: SeriesT,
    low: SeriesT | Values,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Aroon[SeriesT]: ...
@overload
def aroon(
    high: Values,
    low: Values,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Aroon[Array]: ...

@overload
def aroon_batch(
    frame: Frame[Any] | Records,
    /,
    period_range: IntRange = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _AroonPanel:
    """Aroon, for every combination of parameters and many symbols.

    How recent the extrema of the window are, from 0 (the oldest bar) to 100 (the newest).

    Formula: 100 · (period − bars since the lowest low) / period, and of the highest high; of equal ones the latest

    Parameters
    ----------
    high : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
        In place of all inputs there may be one frame: of pandas with two levels of columns,
        inputs and symbols, or of any kind in the long form, with these columns and symbols; or a
        dict of the inputs, or of a frame for each symbol, for which a dict of results comes back.
        A Series beside frames is the same for every symbol.
    low : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period_range : int, tuple (start, stop, step) or list of int, default 14
        Bars back to which an extremum counts; the window has one more; from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : dict, optional
        Memory to use again: arrays by the names of the outputs, such as an earlier result. They must be C-contiguous, writable float64 and lie apart from the inputs and from each other. After an interrupt they may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "aroondown", "aroonup": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "periods": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["aroon"].lookback(...)` values are NaN, by default 14.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> high = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> low = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.aroon_batch(high, low, (14, 24, 5))["aroondown"].shape
    (3, 100, 3)
    """
@overload
def aroon_batch(
    high: Series | Frame[Any],
    low: Series | Frame[Any],
    period_range: IntRange = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _AroonPanel: ...

class _RsiPanel(_RsiBatch):
    index: Any
    symbols: Any

@overload
def rsi(
    data: FrameT,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> FrameT:
    """Relative Strength Index, for many symbols at once.

    The average rise in percent of the average rise and the average fall together, from 0 to 100; 0 where the price has never moved.

    Formula: 100 · up / (up + down), Wilder's averages of the rises and of the falls from bar to bar

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period : int, default 14
        Period of Wilder's averages; from 1 to 100000.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray, optional
        Memory to use again: an array as the result would be, which is then the result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    numpy.ndarray, frame or Series
        float64, bars × symbols as the input: each column what the single call has for it, NaN
        during its warm-up and at its gaps. Frames give a frame of their kind, with their index
        and columns, missing where there is no value; the long form gives a Series.

    Warm-up
    -------
    The first `verita.catalog()["rsi"].lookback(...)` values are NaN, by default 14.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.rsi(data).shape
    (100, 3)
    """
@overload
def rsi(
    data: SeriesT,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> SeriesT: ...
@overload
def rsi(
    data: Values,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Array: ...
@overload
def rsi(
    data: Records,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any: ...

def rsi_batch(
    data: Series | Frame[Any] | Records,
    period_range: IntRange = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _RsiPanel:
    """Relative Strength Index, for every combination of parameters and many symbols.

    The average rise in percent of the average rise and the average fall together, from 0 to 100; 0 where the price has never moved.

    Formula: 100 · up / (up + down), Wilder's averages of the rises and of the falls from bar to bar

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period_range : int, tuple (start, stop, step) or list of int, default 14
        Period of Wilder's averages; from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray or dict, optional
        Memory to use again: an array as "values" would be, or an earlier result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "values": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "periods": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["rsi"].lookback(...)` values are NaN, by default 14.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.rsi_batch(data, (14, 24, 5))["values"].shape
    (3, 100, 3)
    """

class _BbandsPanel(_BbandsBatch):
    index: Any
    symbols: Any

@overload
def bbands(
    data: FrameT,
    period: Integer = 20,
    deviations_up: Number = 2.0,
    deviations_down: Number = 2.0,
    average: Average = "sma",
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Bbands[FrameT]:
    """Bollinger Bands, for many symbols at once.

    An average with a band that widens as the price moves, in the units of the input.

    Formula: middleband = the average, upperband = middleband + deviations_up · s, lowerband = middleband − deviations_down · s, s the standard deviation of the window around its own mean

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period : int, default 20
        Bars in the window, and the period of the average; from 1 to 100000.
    deviations_up : float, default 2.0
        Standard deviations from the middle line up to the upper band; from -1000000.0 to 1000000.0.
    deviations_down : float, default 2.0
        Standard deviations from the middle line down to the lower band; from -1000000.0 to 1000000.0.
    average : {"sma", "ema", "kama"}, default 'sma'
        The kind of the middle line.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : tuple of numpy.ndarray, optional
        Memory to use again: arrays as the result would have, which are then the result's. They must be C-contiguous, writable float64 and lie apart from the inputs and from each other. After an interrupt they may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    verita.Bbands, a named tuple of numpy.ndarray, frames or Series
        (upperband, middleband, lowerband), float64, bars × symbols as the inputs: each column what the single call has for it,
        NaN during its warm-up and at its gaps. Frames give frames of their kind, with their
        index and columns, missing where there is no value; the long form gives Series of these
        names. `result.to_frame()` makes one frame of them.

    Warm-up
    -------
    The first `verita.catalog()["bbands"].lookback(...)` values are NaN, by default 19.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.bbands(data).upperband.shape
    (100, 3)
    """
@overload
def bbands(
    data: SeriesT,
    period: Integer = 20,
    deviations_up: Number = 2.0,
    deviations_down: Number = 2.0,
    average: Average = "sma",
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Bbands[SeriesT]: ...
@overload
def bbands(
    data: Values,
    period: Integer = 20,
    deviations_up: Number = 2.0,
    deviations_down: Number = 2.0,
    average: Average = "sma",
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Bbands[Array]: ...
@overload
def bbands(
    data: Records,
    period: Integer = 20,
    deviations_up: Number = 2.0,
    deviations_down: Number = 2.0,
    average: Average = "sma",
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any: ...

def bbands_batch(
    data: Series | Frame[Any] | Records,
    period_range: IntRange = 20,
    deviations_up_range: FloatRange = 2.0,
    deviations_down_range: FloatRange = 2.0,
    average_range: AverageRange = "sma",
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _BbandsPanel:
    """Bollinger Bands, for every combination of parameters and many symbols.

    An average with a band that widens as the price moves, in the units of the input.

    Formula: middleband = the average, upperband = middleband + deviations_up · s, lowerband = middleband − deviations_down · s, s the standard deviation of the window around its own mean

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period_range : int, tuple (start, stop, step) or list of int, default 20
        Bars in the window, and the period of the average; from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    deviations_up_range : float, tuple (start, stop, step) or list of float, default 2.0
        Standard deviations from the middle line up to the upper band; from -1000000.0 to 1000000.0. Both ends of a tuple are included; a list, range or array is its values.
    deviations_down_range : float, tuple (start, stop, step) or list of float, default 2.0
        Standard deviations from the middle line down to the lower band; from -1000000.0 to 1000000.0. Both ends of a tuple are included; a list, range or array is its values.
    average_range : str or list of str, default 'sma'
        The kind of the middle line; one of "sma", "ema", "kama", or several of them.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : dict, optional
        Memory to use again: arrays by the names of the outputs, such as an earlier result. They must be C-contiguous, writable float64 and lie apart from the inputs and from each other. After an interrupt they may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "upperband", "middleband", "lowerband": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "periods", "deviations_ups", "deviations_downs", "averages": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["bbands"].lookback(...)` values are NaN, by default 19.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.bbands_batch(data, (20, 30, 5))["upperband"].shape
    (3, 100, 3)
    """

class _StochrsiPanel(_StochrsiBatch):
    index: Any
    symbols: Any

@overload
def stochrsi(
    data: FrameT,
    period: Integer = 14,
    fastk_period: Integer = 5,
    fastd_period: Integer = 3,
    fastd_average: Average = "sma",
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Stochrsi[FrameT]:
    """Stochastic RSI, for many symbols at once.

    Where the RSI stands in its own range, from 0 to 100, and the average of that. A range of at most 1e-14 of its ends is flat and gives 0.

    Formula: fastk = 100 · (rsi − lowest) / (highest − lowest) over the last fastk_period values of rsi(period), fastd = the average of fastk

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period : int, default 14
        Period of the RSI; from 1 to 100000.
    fastk_period : int, default 5
        Values of the RSI among which the newest is placed; from 2 to 100000.
    fastd_period : int, default 3
        Period of the average of K; from 1 to 100000.
    fastd_average : {"sma", "ema", "kama"}, default 'sma'
        The kind of the average of K.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : tuple of numpy.ndarray, optional
        Memory to use again: arrays as the result would have, which are then the result's. They must be C-contiguous, writable float64 and lie apart from the inputs and from each other. After an interrupt they may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    verita.Stochrsi, a named tuple of numpy.ndarray, frames or Series
        (fastk, fastd), float64, bars × symbols as the inputs: each column what the single call has for it,
        NaN during its warm-up and at its gaps. Frames give frames of their kind, with their
        index and columns, missing where there is no value; the long form gives Series of these
        names. `result.to_frame()` makes one frame of them.

    Warm-up
    -------
    The first `verita.catalog()["stochrsi"].lookback(...)` values are NaN, by default 20.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.stochrsi(data).fastk.shape
    (100, 3)
    """
@overload
def stochrsi(
    data: SeriesT,
    period: Integer = 14,
    fastk_period: Integer = 5,
    fastd_period: Integer = 3,
    fastd_average: Average = "sma",
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Stochrsi[SeriesT]: ...
@overload
def stochrsi(
    data: Values,
    period: Integer = 14,
    fastk_period: Integer = 5,
    fastd_period: Integer = 3,
    fastd_average: Average = "sma",
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Stochrsi[Array]: ...
@overload
def stochrsi(
    data: Records,
    period: Integer = 14,
    fastk_period: Integer = 5,
    fastd_period: Integer = 3,
    fastd_average: Average = "sma",
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Sequence[Array] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any: ...

def stochrsi_batch(
    data: Series | Frame[Any] | Records,
    period_range: IntRange = 14,
    fastk_period_range: IntRange = 5,
    fastd_period_range: IntRange = 3,
    fastd_average_range: AverageRange = "sma",
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _StochrsiPanel:
    """Stochastic RSI, for every combination of parameters and many symbols.

    Where the RSI stands in its own range, from 0 to 100, and the average of that. A range of at most 1e-14 of its ends is flat and gives 0.

    Formula: fastk = 100 · (rsi − lowest) / (highest − lowest) over the last fastk_period values of rsi(period), fastd = the average of fastk

    Parameters
    ----------
    data : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period_range : int, tuple (start, stop, step) or list of int, default 14
        Period of the RSI; from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    fastk_period_range : int, tuple (start, stop, step) or list of int, default 5
        Values of the RSI among which the newest is placed; from 2 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    fastd_period_range : int, tuple (start, stop, step) or list of int, default 3
        Period of the average of K; from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    fastd_average_range : str or list of str, default 'sma'
        The kind of the average of K; one of "sma", "ema", "kama", or several of them.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : dict, optional
        Memory to use again: arrays by the names of the outputs, such as an earlier result. They must be C-contiguous, writable float64 and lie apart from the inputs and from each other. After an interrupt they may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "fastk", "fastd": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "periods", "fastk_periods", "fastd_periods", "fastd_averages": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["stochrsi"].lookback(...)` values are NaN, by default 20.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.stochrsi_batch(data, (14, 24, 5))["fastk"].shape
    (3, 100, 3)
    """

class _SarPanel(_SarBatch):
    index: Any
    symbols: Any

@overload
def sar(
    frame: Frame[Any] | Records,
    /,
    acceleration: Number = 0.02,
    maximum: Number = 0.2,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any:
    """Parabolic Stop And Reverse, for many symbols at once.

    A stop that follows a trend ever more closely, in the units of the price.

    Formula: sar + factor · (extreme − sar), not within the range of the last two bars; where the price touches it, it turns over to the extreme

    Parameters
    ----------
    high : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
        In place of all inputs there may be one frame: of pandas with two levels of columns,
        inputs and symbols, or of any kind in the long form, with these columns and symbols; or a
        dict of the inputs, or of a frame for each symbol, for which a dict of results comes back.
        A Series beside frames is the same for every symbol.
    low : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    acceleration : float, default 0.02
        The acceleration factor of a new trend, and by how much a new extreme raises it; at the most the maximum; from 0.0 to 1.0.
    maximum : float, default 0.2
        The largest acceleration factor; from 0.0 to 1.0.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray, optional
        Memory to use again: an array as the result would be, which is then the result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    numpy.ndarray, frame or Series
        float64, bars × symbols as the input: each column what the single call has for it, NaN
        during its warm-up and at its gaps. Frames give a frame of their kind, with their index
        and columns, missing where there is no value; the long form gives a Series.

    Warm-up
    -------
    The first `verita.catalog()["sar"].lookback(...)` values are NaN, by default 1.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> high = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> low = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.sar(high, low).shape
    (100, 3)
    """
@overload
def sar(
    high: FrameT,
    low: FrameT | Values,
    acceleration: Number = 0.02,
    maximum: Number = 0.2,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> FrameT: ...
@overload
def sar(
    high: SeriesT,
    low: SeriesT | Values,
    acceleration: Number = 0.02,
    maximum: Number = 0.2,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> SeriesT: ...
@overload
def sar(
    high: Values,
    low: Values,
    acceleration: Number = 0.02,
    maximum: Number = 0.2,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Array: ...

@overload
def sar_batch(
    frame: Frame[Any] | Records,
    /,
    acceleration_range: FloatRange = 0.02,
    maximum_range: FloatRange = 0.2,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _SarPanel:
    """Parabolic Stop And Reverse, for every combination of parameters and many symbols.

    A stop that follows a trend ever more closely, in the units of the price.

    Formula: sar + factor · (extreme − sar), not within the range of the last two bars; where the price touches it, it turns over to the extreme

    Parameters
    ----------
    high : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
        In place of all inputs there may be one frame: of pandas with two levels of columns,
        inputs and symbols, or of any kind in the long form, with these columns and symbols; or a
        dict of the inputs, or of a frame for each symbol, for which a dict of results comes back.
        A Series beside frames is the same for every symbol.
    low : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    acceleration_range : float, tuple (start, stop, step) or list of float, default 0.02
        The acceleration factor of a new trend, and by how much a new extreme raises it; at the most the maximum; from 0.0 to 1.0. Both ends of a tuple are included; a list, range or array is its values.
    maximum_range : float, tuple (start, stop, step) or list of float, default 0.2
        The largest acceleration factor; from 0.0 to 1.0. Both ends of a tuple are included; a list, range or array is its values.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray or dict, optional
        Memory to use again: an array as "values" would be, or an earlier result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "values": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "accelerations", "maximums": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["sar"].lookback(...)` values are NaN, by default 1.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> high = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> low = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.sar_batch(high, low)["values"].shape
    (1, 100, 3)
    """
@overload
def sar_batch(
    high: Series | Frame[Any],
    low: Series | Frame[Any],
    acceleration_range: FloatRange = 0.02,
    maximum_range: FloatRange = 0.2,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _SarPanel: ...

class _AdxPanel(_AdxBatch):
    index: Any
    symbols: Any

@overload
def adx(
    frame: Frame[Any] | Records,
    /,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any:
    """Average Directional Movement Index, for many symbols at once.

    How strongly the price has a direction, whichever, from 0 to 100.

    Formula: Wilder's average of 100 · |down − up| / (down + up), up and down the averaged directional movements in percent of the averaged true range

    Parameters
    ----------
    high : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
        In place of all inputs there may be one frame: of pandas with two levels of columns,
        inputs and symbols, or of any kind in the long form, with these columns and symbols; or a
        dict of the inputs, or of a frame for each symbol, for which a dict of results comes back.
        A Series beside frames is the same for every symbol.
    low : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    close : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period : int, default 14
        Period of Wilder's averages; from 1 to 100000.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray, optional
        Memory to use again: an array as the result would be, which is then the result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    numpy.ndarray, frame or Series
        float64, bars × symbols as the input: each column what the single call has for it, NaN
        during its warm-up and at its gaps. Frames give a frame of their kind, with their index
        and columns, missing where there is no value; the long form gives a Series.

    Warm-up
    -------
    The first `verita.catalog()["adx"].lookback(...)` values are NaN, by default 27.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> high = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> low = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> close = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.adx(high, low, close).shape
    (100, 3)
    """
@overload
def adx(
    high: FrameT,
    low: FrameT | Values,
    close: FrameT | Values,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> FrameT: ...
@overload
def adx(
    high: SeriesT,
    low: SeriesT | Values,
    close: SeriesT | Values,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> SeriesT: ...
@overload
def adx(
    high: Values,
    low: Values,
    close: Values,
    period: Integer = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Array: ...

@overload
def adx_batch(
    frame: Frame[Any] | Records,
    /,
    period_range: IntRange = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _AdxPanel:
    """Average Directional Movement Index, for every combination of parameters and many symbols.

    How strongly the price has a direction, whichever, from 0 to 100.

    Formula: Wilder's average of 100 · |down − up| / (down + up), up and down the averaged directional movements in percent of the averaged true range

    Parameters
    ----------
    high : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
        In place of all inputs there may be one frame: of pandas with two levels of columns,
        inputs and symbols, or of any kind in the long form, with these columns and symbols; or a
        dict of the inputs, or of a frame for each symbol, for which a dict of results comes back.
        A Series beside frames is the same for every symbol.
    low : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    close : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period_range : int, tuple (start, stop, step) or list of int, default 14
        Period of Wilder's averages; from 1 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray or dict, optional
        Memory to use again: an array as "values" would be, or an earlier result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "values": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "periods": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["adx"].lookback(...)` values are NaN, by default 27.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> high = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> low = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> close = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.adx_batch(high, low, close, (14, 24, 5))["values"].shape
    (3, 100, 3)
    """
@overload
def adx_batch(
    high: Series | Frame[Any],
    low: Series | Frame[Any],
    close: Series | Frame[Any],
    period_range: IntRange = 14,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _AdxPanel: ...

class _CorrelPanel(_CorrelBatch):
    index: Any
    symbols: Any

@overload
def correl(
    data0: FrameT,
    data1: FrameT | Values,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> FrameT:
    """Pearson's Correlation Coefficient, for many symbols at once.

    How far two series move together, from −1 to 1; 0 where one of them is flat.

    Formula: Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² · Σ (y − ȳ)²) over the bars of the window

    Parameters
    ----------
    data0 : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    data1 : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period : int, default 30
        Bars in the window; from 2 to 100000.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray, optional
        Memory to use again: an array as the result would be, which is then the result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    numpy.ndarray, frame or Series
        float64, bars × symbols as the input: each column what the single call has for it, NaN
        during its warm-up and at its gaps. Frames give a frame of their kind, with their index
        and columns, missing where there is no value; the long form gives a Series.

    Warm-up
    -------
    The first `verita.catalog()["correl"].lookback(...)` values are NaN, by default 29.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data0 = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> data1 = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.correl(data0, data1).shape
    (100, 3)
    """
@overload
def correl(
    data0: SeriesT,
    data1: SeriesT | Values,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> SeriesT: ...
@overload
def correl(
    data0: Values,
    data1: Values,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Array: ...
@overload
def correl(
    data0: Records,
    data1: Series | Frame[Any] | Records,
    period: Integer = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any: ...

def correl_batch(
    data0: Series | Frame[Any] | Records,
    data1: Series | Frame[Any] | Records,
    period_range: IntRange = 30,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Array | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _CorrelPanel:
    """Pearson's Correlation Coefficient, for every combination of parameters and many symbols.

    How far two series move together, from −1 to 1; 0 where one of them is flat.

    Formula: Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² · Σ (y − ȳ)²) over the bars of the window

    Parameters
    ----------
    data0 : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    data1 : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    period_range : int, tuple (start, stop, step) or list of int, default 30
        Bars in the window; from 2 to 100000. Both ends of a tuple are included; a list, range or array is its values.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is NaN. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray or dict, optional
        Memory to use again: an array as "values" would be, or an earlier result. It must be C-contiguous, writable float64 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "values": a float64 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "periods": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["correl"].lookback(...)` values are NaN, by default 29.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> data0 = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> data1 = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.correl_batch(data0, data1, (30, 40, 5))["values"].shape
    (3, 100, 3)
    """

class _CdlmorningstarPanel(_CdlmorningstarBatch):
    index: Any
    symbols: Any

@overload
def cdlmorningstar(
    frame: Frame[Any] | Records,
    /,
    penetration: Number = 0.3,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Integers | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Any:
    """Morning Star, for many symbols at once.

    A turn upwards in three candles: 100 or 0. Long and short are held against the mean body of the ten candles before.

    Formula: 100 where a long black candle, a short one with its body below, and a white one that is not short and closes above close + penetration · body of the first follow each other; else 0

    Parameters
    ----------
    open : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
        In place of all inputs there may be one frame: of pandas with two levels of columns,
        inputs and symbols, or of any kind in the long form, with these columns and symbols; or a
        dict of the inputs, or of a frame for each symbol, for which a dict of results comes back.
        A Series beside frames is the same for every symbol.
    high : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    low : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    close : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    penetration : float, default 0.3
        How far into the first body the third candle closes, as a fraction of that body; from 0.0 to 1000000.0.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is 0. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray, optional
        Memory to use again: an array as the result would be, which is then the result. It must be C-contiguous, writable int32 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    numpy.ndarray, frame or Series
        int32, bars × symbols as the input: each column what the single call has for it, 0
        during its warm-up and at its gaps. Frames give a frame of their kind, with their index
        and columns; the long form gives a Series.

    Warm-up
    -------
    The first `verita.catalog()["cdlmorningstar"].lookback(...)` values are 0, by default 12.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> open = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> high = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> low = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> close = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.cdlmorningstar(open, high, low, close).shape
    (100, 3)
    """
@overload
def cdlmorningstar(
    open: FrameT,
    high: FrameT | Values,
    low: FrameT | Values,
    close: FrameT | Values,
    penetration: Number = 0.3,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Integers | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> FrameT: ...
@overload
def cdlmorningstar(
    open: SeriesT,
    high: SeriesT | Values,
    low: SeriesT | Values,
    close: SeriesT | Values,
    penetration: Number = 0.3,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Integers | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> SeriesT: ...
@overload
def cdlmorningstar(
    open: Values,
    high: Values,
    low: Values,
    close: Values,
    penetration: Number = 0.3,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Integers | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> Integers: ...

@overload
def cdlmorningstar_batch(
    frame: Frame[Any] | Records,
    /,
    penetration_range: FloatRange = 0.3,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Integers | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _CdlmorningstarPanel:
    """Morning Star, for every combination of parameters and many symbols.

    A turn upwards in three candles: 100 or 0. Long and short are held against the mean body of the ten candles before.

    Formula: 100 where a long black candle, a short one with its body below, and a white one that is not short and closes above close + penetration · body of the first follow each other; else 0

    Parameters
    ----------
    open : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
        In place of all inputs there may be one frame: of pandas with two levels of columns,
        inputs and symbols, or of any kind in the long form, with these columns and symbols; or a
        dict of the inputs, or of a frame for each symbol, for which a dict of results comes back.
        A Series beside frames is the same for every symbol.
    high : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    low : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    close : numpy.ndarray or frame
        Two-dimensional, bars × symbols, real; float64 is read without a copy. Or a frame of
        pandas, polars or pyarrow with a column for each symbol. Every symbol has gaps of its
        own, where it is not finite or missing.
    penetration_range : float, tuple (start, stop, step) or list of float, default 0.3
        How far into the first body the third candle closes, as a fraction of that body; from 0.0 to 1000000.0. Both ends of a tuple are included; a list, range or array is its values.
    kernel : str, optional
        "auto", or one of `verita.kernels()`. The bits do not depend on it.
    gaps : {"skip", "restart"}
        At a gap the output is 0. "skip": apart from that the bar does not exist. "restart": every run of finite bars stands alone.
    out : numpy.ndarray or dict, optional
        Memory to use again: an array as "values" would be, or an earlier result. It must be C-contiguous, writable int32 and lie apart from the inputs. After an interrupt it may be partly written.
    progress : bool or callable, optional
        True shows a bar: that of tqdm where it is installed, else a line on stderr. A callable is told, on the caller's thread, how many series are done and of how many: `f(done, total)`. It is called now and then, and once when all are done; what it raises stops the work.
    symbol : str or array_like, optional
        For the long form, in which the bars of all symbols stand below each other, in any order
        of symbols: which symbol each bar is of. One label a bar, or the name of a column of the
        frame or of a level of its index, by default "symbol". Results are aligned with the bars.

    Returns
    -------
    dict
        "values": an int32 array of rows × bars × symbols with a row for each combination, in the order of `itertools.product`, and a column for each symbol. "penetrations": the parameters of each row.
        "index", "symbols": the labels of bars and columns, or their numbers. In the long form
        the arrays are rows × bars, and "symbols" has a label for each bar.

    Warm-up
    -------
    The first `verita.catalog()["cdlmorningstar"].lookback(...)` values are 0, by default 12.

    Raises
    ------
    ValueError
        A parameter outside its range, shapes or symbols that differ, a symbol that is there twice,
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
    >>> open = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> high = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> low = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> close = np.linspace(90.0, 110.0, 300).reshape(100, 3)
    >>> verita.panel.cdlmorningstar_batch(open, high, low, close)["values"].shape
    (1, 100, 3)
    """
@overload
def cdlmorningstar_batch(
    open: Series | Frame[Any],
    high: Series | Frame[Any],
    low: Series | Frame[Any],
    close: Series | Frame[Any],
    penetration_range: FloatRange = 0.3,
    kernel: Kernel | None = None,
    *,
    gaps: Gaps = "skip",
    out: Integers | Mapping[str, object] | None = None,
    progress: Progress = None,
    symbol: object = None,
) -> _CdlmorningstarPanel: ...

__all__ = [
    "alma",
    "alma_batch",
    "ema",
    "ema_batch",
    "linearreg_intercept",
    "linearreg_intercept_batch",
    "sma",
    "sma_batch",
    "stddev",
    "stddev_batch",
    "kama",
    "kama_batch",
    "macd",
    "macd_batch",
    "obv",
    "obv_batch",
    "atr",
    "atr_batch",
    "aroon",
    "aroon_batch",
    "rsi",
    "rsi_batch",
    "bbands",
    "bbands_batch",
    "stochrsi",
    "stochrsi_batch",
    "sar",
    "sar_batch",
    "adx",
    "adx_batch",
    "correl",
    "correl_batch",
    "cdlmorningstar",
    "cdlmorningstar_batch",
]
