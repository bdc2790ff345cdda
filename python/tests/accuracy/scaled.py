"""Exact values, fast enough for two million bars: every double is a whole number of units.

The unit of a series is that of its smallest digit. Sums over windows are exact. Recursions carry
`GUARD` more binary digits and lose less than the last of them at each bar, which they forget as
they forget bars: what they lose in all is below 2⁻¹⁰⁰⁰ of a unit, so that averages keep their
digits while they fade for thousands of bars. Weights of ALMA have 60 digits. A value is handed out
as two doubles, the nearest one and the rest.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator
from fractions import Fraction

import numpy as np
from exact import alma_weights

from .hostile import Array

GUARD = 1024
DIGITS = 120

Whole = list[int]
Quotient = tuple[int, int]


def whole(*columns: Array) -> tuple[int, list[Whole]]:
    """The exponent of the unit, and every column in units."""
    parts = [np.frexp(column) for column in columns]
    least = min(int(exponents[mantissas != 0].min(initial=0)) for mantissas, exponents in parts)
    least -= 53
    scaled = []
    for mantissas, exponents in parts:
        digits = (mantissas * 2.0**53).astype(np.int64).tolist()
        shifts = np.where(mantissas != 0, exponents - 53 - least, 0).tolist()
        scaled.append([digit << shift for digit, shift in zip(digits, shifts, strict=True)])
    return least, scaled


def pair(quotient: Quotient, unit: int) -> tuple[float, float]:
    """The nearest double to so many units, and what is left."""
    above, below = quotient
    if above == 0:
        return 0.0, 0.0
    shift = DIGITS - abs(above).bit_length() + below.bit_length()
    value = (above << shift) // below if shift >= 0 else above // (below << -shift)
    near = float(value)
    return math.ldexp(near, unit - shift), math.ldexp(float(value - int(near)), unit - shift)


def root(square: int, below: int) -> Quotient:
    """√square / below."""
    shift = max(0, DIGITS - square.bit_length() // 2 + 2)
    return math.isqrt(square << 2 * shift), below << shift


def moment(x: Whole, y: Whole) -> int:
    """n² times the covariance."""
    products = sum(a * b for a, b in zip(x, y, strict=True))
    return len(x) * products - sum(x) * sum(y)


# Of windows: what stands over and under the line.


def sma(x: Whole) -> Quotient:
    return sum(x), len(x)


def variance(x: Whole) -> Quotient:
    return moment(x, x), len(x) ** 2


def deviation(x: Whole) -> Quotient:
    return root(moment(x, x), len(x))


def band(x: Whole, deviations: int) -> Quotient:
    above, below = deviation(x)
    return sum(x) * (below // len(x)) + deviations * above, below


def intercept(x: Whole) -> Quotient:
    p = len(x)
    return sum((4 * p - 2 - 6 * j) * value for j, value in enumerate(x)), p * (p + 1)


def correlation(x: Whole, y: Whole) -> Quotient | None:
    squares = moment(x, x) * moment(y, y)
    if not squares:
        return None
    below, above = root(squares, 1)
    return moment(x, y) * above, below


def alma(period: int, offset: float, sigma: float) -> Callable[[Whole], Quotient]:
    weights = [round(weight * 2**200) for weight in alma_weights(period, offset, sigma)]
    return lambda x: (sum(w * value for w, value in zip(weights, x, strict=True)), sum(weights))


# Recursions: their values after each bar, in parts of a unit.


def averages(x: Iterator[int] | Whole, period: int, gain: Fraction) -> Iterator[int]:
    """From the mean of the first values on; the values have their guard digits."""
    values = iter(x)
    line = sum(value for _, value in zip(range(period), values, strict=False)) // period
    yield line
    above, below = gain.numerator, gain.denominator
    for value in values:
        line += (value - line) * above // below
        yield line


def guarded(x: Whole) -> Iterator[int]:
    return (value << GUARD for value in x)


def ema(x: Whole, period: int) -> Iterator[int]:
    return averages(guarded(x), period, Fraction(2, period + 1))


def ranges(high: Whole, low: Whole, close: Whole) -> Whole:
    bars = zip(high[1:], low[1:], close, strict=False)
    return [max(h, c) - min(l, c) for h, l, c in bars]


def rsi(x: Whole, period: int) -> Iterator[Quotient | None]:
    """None where nothing has moved."""
    changes = [b - a for a, b in itertools.pairwise(x)]
    gain = Fraction(1, period)
    rises = averages(guarded([max(change, 0) for change in changes]), period, gain)
    falls = averages(guarded([max(-change, 0) for change in changes]), period, gain)
    return (
        (100 * rise, rise + fall) if rise + fall else None
        for rise, fall in zip(rises, falls, strict=True)
    )


def kama(x: Whole, period: int) -> Iterator[int]:
    """The share is (56 E + 6) / 93, E the way over the path."""
    steps = [abs(b - a) for a, b in itertools.pairwise(x)]
    path, line = sum(steps[:period]), x[period - 1] << GUARD
    for at in range(period, len(x)):
        way = abs(x[at] - x[at - period])
        share = (56 * way + 6 * path, 93 * path) if path else (62, 93)
        line += ((x[at] << GUARD) - line) * share[0] ** 2 // share[1] ** 2
        yield line
        if at < len(steps):
            path += steps[at] - steps[at - period]


def obv(close: Whole, volume: Whole) -> Iterator[int]:
    total = 0
    for at, amount in enumerate(volume):
        rises = at == 0 or close[at] > close[at - 1]
        falls = at > 0 and close[at] < close[at - 1]
        total += amount * (rises - falls)
        yield total
