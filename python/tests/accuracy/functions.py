"""What the libraries have in common: parameters, exact lines, and in what their error is counted.

An error is counted in units in the last place of the exact value; or, where the value may be far
smaller than what it is made of, of that: `scale`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from . import scaled
from .hostile import Array, Bars
from .scaled import GUARD, Quotient, Whole, pair, whole


@dataclass
class Line:
    """The exact values at the bars asked for, as two doubles each, and what a unit is of."""

    near: Array
    rest: Array
    scale: Array


@dataclass(frozen=True)
class Function:
    """`lookback` bars have no value; `settled` more are left to different seeds of recursions.
    A line that never forgets a bad bar is not compared after it."""

    name: str
    inputs: tuple[str, ...]
    params: tuple[int | float, ...]
    lines: tuple[str, ...]
    exact: Callable[[Bars, tuple, Sequence[int]], list[Line]]
    lookback: int
    settled: int = 0
    forgets: bool = True


def line(values: Iterable[tuple[float, float] | None], scale: Array | float = 0.0) -> Line:
    pairs = [(math.nan, 0.0) if value is None else value for value in values]
    near, rest = np.array(pairs, dtype=float).reshape(-1, 2).T
    return Line(near, rest, np.maximum(np.abs(near), scale))


def windowed(
    *formulas: Callable[..., Quotient | None], power: int = 1, scale: float | None = 0.0
) -> Callable[[Bars, tuple, Sequence[int]], list[Line]]:
    """Lines of windows, of as many bars as the first parameter says; a unit is of the value, of a
    given scale, or (None) of the first line."""

    def exact(bars: Bars, params: tuple, where: Sequence[int]) -> list[Line]:
        exponent, columns = whole(*bars.values())
        period = params[0]

        def at(formula: Callable[..., Quotient | None], bar: int) -> tuple[float, float] | None:
            quotient = formula(*(column[bar + 1 - period : bar + 1] for column in columns))
            return None if quotient is None else pair(quotient, power * exponent)

        lines = [line((at(formula, bar) for bar in where), scale or 0.0) for formula in formulas]
        if scale is None:
            for other in lines:
                other.scale = np.maximum(other.scale, lines[0].scale)
        return lines

    return exact


def picked(values: Iterable[int], first: int, where: Sequence[int]) -> list[int]:
    """Those at the bars asked for, of a line that begins at bar `first`."""
    wanted = set(where)
    return [value for bar, value in enumerate(values, first) if bar in wanted]


def recursive(
    values: Callable[..., Iterable[int]], first: Callable[..., int], guard: int = GUARD
) -> Callable[[Bars, tuple, Sequence[int]], list[Line]]:
    def exact(bars: Bars, params: tuple, where: Sequence[int]) -> list[Line]:
        exponent, columns = whole(*bars.values())
        found = picked(values(*columns, *params), first(*params), where)
        return [line(pair((value, 1), exponent - guard) for value in found)]

    return exact


def exact_alma(bars: Bars, params: tuple, where: Sequence[int]) -> list[Line]:
    return windowed(scaled.alma(*params))(bars, params, where)


def exact_rsi(bars: Bars, params: tuple, where: Sequence[int]) -> list[Line]:
    _, (x,) = whole(*bars.values())
    wanted = set(where)
    values = enumerate(scaled.rsi(x, *params), params[0])
    found = (value for bar, value in values if bar in wanted)
    return [line(None if value is None else pair(value, 0) for value in found)]


def exact_macd(bars: Bars, params: tuple, where: Sequence[int]) -> list[Line]:
    """A unit is of the price: that is what the averages are rounded at."""
    fast, slow, signal = params
    exponent, (x,) = whole(*bars.values())
    pairs = zip(scaled.ema(x[slow - fast :], fast), scaled.ema(x, slow), strict=True)
    apart = [a - b for a, b in pairs]
    smooth = list(scaled.averages(apart, signal, scaled.Fraction(2, signal + 1)))
    late = apart[signal - 1 :]
    lines = [late, smooth, [a - b for a, b in zip(late, smooth, strict=True)]]
    first = slow + signal - 2
    price = np.abs(bars["data"][list(where)])
    return [
        line((pair((v, 1), exponent - GUARD) for v in picked(values, first, where)), price)
        for values in lines
    ]


def exact_obv(bars: Bars, params: tuple, where: Sequence[int]) -> list[Line]:
    exponent, (volume,) = whole(bars["volume"])
    _, (close,) = whole(bars["close"])
    found = picked(scaled.obv(close, volume), 0, where)
    largest = float(bars["volume"].max())
    return [line((pair((value, 1), exponent) for value in found), largest)]


def atr(high: Whole, low: Whole, close: Whole, period: int) -> Iterable[int]:
    ranges = scaled.guarded(scaled.ranges(high, low, close))
    return scaled.averages(ranges, period, scaled.Fraction(1, period))


def forgotten(gain: float) -> int:
    """Bars after which less than 2⁻⁶⁰ is left of a seed."""
    return math.ceil(60 * math.log(2.0) / -math.log1p(-gain))


BANDS = (
    lambda x: scaled.sma(x),
    lambda x: scaled.band(x, 2),
    lambda x: scaled.band(x, -2),
)

FUNCTIONS = (
    Function("sma", ("data",), (30,), ("sma",), windowed(scaled.sma), 29),
    Function("stddev", ("data",), (20, 1.0), ("stddev",), windowed(scaled.deviation), 19),
    Function("var", ("data",), (20, 1.0), ("var",), windowed(scaled.variance, power=2), 19),
    Function(
        "bbands",
        ("data",),
        (20, 2.0, 2.0),
        ("middle", "upper", "lower"),
        windowed(*BANDS, scale=None),
        19,
    ),
    Function(
        "linearreg_intercept",
        ("data",),
        (14,),
        ("linearreg_intercept",),
        windowed(scaled.intercept),
        13,
    ),
    Function("alma", ("data",), (9, 0.85, 6.0), ("alma",), exact_alma, 8),
    Function(
        "correl",
        ("data0", "data1"),
        (30,),
        ("correl",),
        windowed(scaled.correlation, power=0, scale=1.0),
        29,
    ),
    Function(
        "ema",
        ("data",),
        (30,),
        ("ema",),
        recursive(scaled.ema, lambda p: p - 1),
        29,
        forgotten(2 / 31),
    ),
    Function(
        "macd",
        ("data",),
        (12, 26, 9),
        ("macd", "signal", "histogram"),
        exact_macd,
        33,
        forgotten(2 / 27) + forgotten(2 / 10),
    ),
    Function(
        "atr",
        ("high", "low", "close"),
        (14,),
        ("atr",),
        recursive(atr, lambda p: p),
        14,
        forgotten(1 / 14),
    ),
    Function("rsi", ("data",), (14,), ("rsi",), exact_rsi, 14, forgotten(1 / 14)),
    Function(
        "kama",
        ("data",),
        (10,),
        ("kama",),
        recursive(scaled.kama, lambda p: p),
        10,
        forgotten((2 / 31) ** 2),
    ),
    Function("obv", ("close", "volume"), (), ("obv",), exact_obv, 0, forgets=False),
)
