# Written from the table by `make generate`.
"""The book of definitions."""

from typing import SupportsIndex

from verita import Array, Gaps, Number, Series

def alma(
    data: Series,
    period: SupportsIndex = 9,
    offset: Number = 0.85,
    sigma: Number = 6.0,
    *,
    gaps: Gaps = "skip",
) -> Array:
    """Arnaud Legoux Moving Average, as the book has it: naive and slow.

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
    >>> verita.reference.alma(data).shape
    (300,)
    """

def linearreg_intercept(
    data: Series,
    period: SupportsIndex = 14,
    *,
    gaps: Gaps = "skip",
) -> Array:
    """Linear Regression Intercept, as the book has it: naive and slow.

    The least-squares line through the window, read at its oldest bar, in the units of the input. A period of 1 gives the value itself.

    Formula: Σ (4·period − 2 − 6j) / (period·(period + 1)) · x_j, j = 0 the oldest bar of the window

    Parameters
    ----------
    data : array_like
        One-dimensional, real; contiguous float64 is read without a copy. Bars that are not finite, and missing ones, are gaps.
    period : int, default 14
        Bars in the window; in 1..=100000.
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
    >>> verita.reference.linearreg_intercept(data).shape
    (300,)
    """
