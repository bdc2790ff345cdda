"""A check of the check: definitions written down once more, in rational arithmetic, their exponentials
to 60 digits.

The exact values of record are those of `tests/exact`, where Rust's definitions run in exact numbers;
these share no line with them. Rows that decide stand in `staged.py`: there each stage is exact on the
bits of the one before.
"""

from __future__ import annotations

import itertools
import math
import operator
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache

import mpmath
import numpy as np
from conformance.bars import HUGE
from staged import STAGED

DIGITS = 60


def exponential(exponent: Fraction) -> Fraction:
    """exp(exponent) for exponents of 0 and below, to 60 digits; below 1e-100 nothing is left."""
    if exponent < -240:
        return Fraction(0)
    with mpmath.workdps(DIGITS + 10):
        power = mpmath.exp(mpmath.mpf(exponent.numerator) / exponent.denominator)
        sign, mantissa, shift, _ = power._mpf_
    return Fraction((-1) ** sign * int(mantissa)) * Fraction(2) ** int(shift)


@lru_cache(maxsize=512)
def alma_weights(period: int, offset: float, sigma: float) -> tuple[Fraction, ...]:
    """w_j = exp(-(j - m)^2 / (2 s^2)), all over that of the bar nearest to m; they sum to 1."""
    m = Fraction(offset) * (period - 1)
    s = Fraction(period) / Fraction(sigma)
    nearest = min((j - m) ** 2 for j in range(period))
    weights = [exponential(-((j - m) ** 2 - nearest) / (2 * s * s)) for j in range(period)]
    return tuple(weight / sum(weights) for weight in weights)


@lru_cache(maxsize=512)
def linearreg_intercept_weights(period: int) -> tuple[Fraction, ...]:
    """The least-squares line's value at the oldest bar, from the normal equations."""
    p, j = period, range(period)
    s1, s2 = sum(j), sum(i * i for i in j)
    determinant = p * s2 - s1 * s1
    if determinant == 0:
        return (Fraction(1),)
    return tuple(Fraction(s2 - s1 * i, determinant) for i in j)


@lru_cache(maxsize=512)
def sma_weights(period: int) -> tuple[Fraction, ...]:
    return (Fraction(1, period),) * period


@lru_cache(maxsize=512)
def wma_weights(period: int) -> tuple[Fraction, ...]:
    return tuple(Fraction(2 * (j + 1), period * (period + 1)) for j in range(period))


@lru_cache(maxsize=512)
def trima_weights(period: int) -> tuple[Fraction, ...]:
    weights = [min(j + 1, period - j) for j in range(period)]
    return tuple(Fraction(weight, sum(weights)) for weight in weights)


WEIGHTS: dict[str, Callable[..., tuple[Fraction, ...]]] = {
    "alma": alma_weights,
    "linearreg_intercept": linearreg_intercept_weights,
    "sma": sma_weights,
    "trima": trima_weights,
    "wma": wma_weights,
}


def weighted(weights: tuple[Fraction, ...], window: list[Fraction]) -> Fraction:
    # Around the oldest bar, so that a constant costs nothing; the weights sum to one.
    first = window[0]
    terms = zip(weights, window, strict=True)
    return first + sum(weight * (x - first) for weight, x in terms if weight)


def fractions(x: np.ndarray) -> list[Fraction]:
    return [Fraction(value) for value in x.tolist()]


def sliding(x: list[Fraction], period: int) -> list[list[Fraction]]:
    return [x[at : at + period] for at in range(len(x) - period + 1)]


def averages(x: list[Fraction], period: int, gain: Fraction) -> list[Fraction]:
    """From the mean of the first values on."""
    if len(x) < period:
        return []
    line = [sum(x[:period], Fraction(0)) / period]
    for value in x[period:]:
        line.append(line[-1] + gain * (value - line[-1]))
    return line


def exponential_average(x: list[Fraction], period: int) -> list[Fraction]:
    return averages(x, period, Fraction(2, period + 1))


def root(square: Fraction) -> Fraction:
    """The root to 60 digits."""
    if square == 0:
        return square
    shift = 4 * 10**DIGITS * max(1, square.denominator // max(1, square.numerator))
    return Fraction(math.isqrt(square.numerator * shift**2 // square.denominator), shift)


def spread(window: list[Fraction]) -> Fraction:
    mean = sum(window, Fraction(0)) / len(window)
    return sum(((x - mean) ** 2 for x in window), Fraction(0)) / len(window)


Lines = tuple[list[Fraction], ...]
LARGEST = Fraction(HUGE)


def saturated(x: Fraction) -> Fraction:
    """Differences of prices stop at the largest double: the definitions say so."""
    return max(-LARGEST, min(LARGEST, x))


def ema(x: list[Fraction], period: int) -> Lines:
    return (exponential_average(x, period),)


def kama(x: list[Fraction], period: int) -> Lines:
    fast, slow = Fraction(2, 3), Fraction(2, 31)
    line: list[Fraction] = []
    average = x[period - 1] if len(x) >= period else Fraction(0)
    for window in sliding(x, period + 1):
        path = sum((abs(b - a) for a, b in itertools.pairwise(window)), Fraction(0))
        efficiency = abs(window[-1] - window[0]) / path if path else Fraction(1)
        average += (efficiency * (fast - slow) + slow) ** 2 * (window[-1] - average)
        line.append(average)
    return (line,)


def macd(x: list[Fraction], fast: int, slow: int, signal: int) -> Lines:
    fast, slow = min(fast, slow), max(fast, slow)
    pairs = zip(
        exponential_average(x[slow - fast :], fast), exponential_average(x, slow), strict=True
    )
    apart = [saturated(a - b) for a, b in pairs]
    line = exponential_average(apart, signal)
    first = signal - 1
    return apart[first:], line, [a - b for a, b in zip(apart[first:], line, strict=True)]


def obv(close: list[Fraction], volume: list[Fraction]) -> Lines:
    signs = [1] + [(b > a) - (b < a) for a, b in itertools.pairwise(close)]
    steps = (sign * value for sign, value in zip(signs, volume, strict=True))
    return (list(itertools.accumulate(steps, lambda total, step: saturated(total + step))),)


def true_ranges(high: list[Fraction], low: list[Fraction], close: list[Fraction]) -> list[Fraction]:
    bars = zip(high[1:], low[1:], close, strict=False)
    return [saturated(max(h - l, abs(h - c), abs(l - c))) for h, l, c in bars]


def atr(high: list[Fraction], low: list[Fraction], close: list[Fraction], period: int) -> Lines:
    return (averages(true_ranges(high, low, close), period, Fraction(1, period)),)


def stddev(x: list[Fraction], period: int, deviations: float) -> Lines:
    return ([Fraction(deviations) * root(spread(window)) for window in sliding(x, period)],)


def correl(x: list[Fraction], y: list[Fraction], period: int) -> Lines:
    def value(a: list[Fraction], b: list[Fraction]) -> Fraction:
        both = root(spread(a)) * root(spread(b))
        if not both:
            return Fraction(0)
        mean_a, mean_b = (sum(side, Fraction(0)) / period for side in (a, b))
        products = ((p - mean_a) * (q - mean_b) for p, q in zip(a, b, strict=True))
        return sum(products, Fraction(0)) / period / both

    return ([value(*sides) for sides in zip(sliding(x, period), sliding(y, period), strict=True)],)


def by_weights(name: str, x: list[Fraction], *params: float) -> list[Fraction]:
    weights = WEIGHTS[name](*params)
    return [weighted(weights, window) for window in sliding(x, len(weights))]


def cascade(x: list[Fraction], period: int, count: int) -> list[list[Fraction]]:
    """Exponential averages, each of the one before, cut to the bars of the last."""
    lines = [x]
    for _ in range(count):
        lines.append(exponential_average(lines[-1], period))
    bars = len(lines[-1])
    return [line[len(line) - bars :] for line in lines]


def combined(x: list[Fraction], period: int, weights: list[Fraction]) -> list[Fraction]:
    """A sum of averages of averages; of the series itself the weight is the first."""
    lines = cascade(x, period, len(weights) - 1)
    bars = zip(*lines, strict=True)
    return [saturated(sum(map(operator.mul, weights, bar), Fraction(0))) for bar in bars]


def rma(x: list[Fraction], period: int) -> Lines:
    return (averages(x, period, Fraction(1, period)),)


def dema(x: list[Fraction], period: int) -> Lines:
    return (combined(x, period, [Fraction(w) for w in (0, 2, -1)]),)


def tema(x: list[Fraction], period: int) -> Lines:
    return (combined(x, period, [Fraction(w) for w in (0, 3, -3, 1)]),)


def t3(x: list[Fraction], period: int, volume_factor: float) -> Lines:
    v = Fraction(volume_factor)
    last = [1 + 3 * v + 3 * v**2 + v**3, -3 * v * (1 + v) ** 2, 3 * v**2 * (1 + v), -(v**3)]
    return (combined(x, period, [Fraction(0)] * 3 + last),)


def hma(x: list[Fraction], period: int) -> Lines:
    half, whole = (by_weights("wma", x, bars) for bars in (max(period // 2, 1), period))
    pairs = zip(half[len(half) - len(whole) :], whole, strict=True)
    return (by_weights("wma", [saturated(2 * a - b) for a, b in pairs], math.isqrt(period)),)


AVERAGES: dict[str, Callable[[list[Fraction], int], list[Fraction]]] = {
    "alma": lambda x, period: by_weights("alma", x, period, 0.85, 6.0),
    "ema": exponential_average,
    "sma": lambda x, period: by_weights("sma", x, period),
    "kama": lambda x, period: kama(x, period)[0] if period > 1 else x,
    "wma": lambda x, period: by_weights("wma", x, period),
    "trima": lambda x, period: by_weights("trima", x, period),
    "rma": lambda x, period: rma(x, period)[0],
    "dema": lambda x, period: dema(x, period)[0],
    "tema": lambda x, period: tema(x, period)[0],
    "t3": lambda x, period: t3(x, period, 0.7)[0],
    "hma": lambda x, period: hma(x, period)[0],
}


def bbands(x: list[Fraction], period: int, up: float, down: float, average: str) -> Lines:
    middle = AVERAGES[average](x, period)
    widths = [root(spread(window)) for window in sliding(x, period)]
    pairs = list(zip(middle, widths[len(widths) - len(middle) :], strict=True))
    above = [line + Fraction(up) * width for line, width in pairs]
    return above, middle, [line - Fraction(down) * width for line, width in pairs]


def changes(x: list[Fraction]) -> list[Fraction]:
    return [saturated(b - a) for a, b in itertools.pairwise(x)]


def rsi(x: list[Fraction], period: int) -> Lines:
    sides = ([max(sign * change, Fraction(0)) for change in changes(x)] for sign in (1, -1))
    both = zip(*(averages(side, period, Fraction(1, period)) for side in sides), strict=True)
    return ([100 * up / (up + down) if up + down else Fraction(0) for up, down in both],)


FLAT = Fraction(1e-14)


def place(window: list[Fraction]) -> Fraction:
    """Where the last value stands in the range of the window; nowhere in one that is flat."""
    low, high = min(window), max(window)
    flat = high - low <= FLAT * (high + low)
    return Fraction(0) if flat else 100 * (window[-1] - low) / (high - low)


def stochrsi(x: list[Fraction], period: int, bars: int, smooth: int, average: str) -> Lines:
    k = [place(window) for window in sliding(rsi(x, period)[0], bars)]
    d = AVERAGES[average](k, smooth)
    return k[len(k) - len(d) :], d


def wilder_sums(values: list[Fraction], period: int) -> list[Fraction]:
    """The first P - 1 are added up, and from there each takes its place."""
    line = [sum(values[: period - 1], Fraction(0))]
    for value in values[period - 1 :]:
        line.append(line[-1] - line[-1] / period + value)
    return line[1:]


# Moves that add up to less of the range have no direction.
LEAST = Fraction(1e-16)


def adx(high: list[Fraction], low: list[Fraction], close: list[Fraction], period: int) -> Lines:
    """The ranges, by which both sides are divided, cancel out; where nothing moves it stays."""
    ups, downs = [], []
    for up, fall in zip(changes(high), changes(low), strict=True):
        ups.append(up if up > max(-fall, 0) else Fraction(0))
        downs.append(-fall if -fall > max(up, 0) else Fraction(0))
    sums = [wilder_sums(side, period) for side in (ups, downs, true_ranges(high, low, close))]
    average, line = Fraction(0), []
    for n, (up, down, span) in enumerate(zip(*sums, strict=True), 1):
        moves = up + down > 0 and up + down >= LEAST * span
        if moves or n <= period:
            index = 100 * abs(up - down) / (up + down) if moves else Fraction(0)
            average += (index - average) / min(n, period)
        line.append(average)
    return (line[period - 1 :],)


LINES: dict[str, Callable[..., Lines]] = {
    function.__name__: function
    for function in (ema, kama, rma, dema, tema, t3, hma)
    + (macd, obv, rsi, adx, atr, stddev, correl, bbands, stochrsi)
}

ORACLES = {*LINES, *WEIGHTS, *STAGED}


def exact(name: str, params: tuple, columns: tuple[np.ndarray, ...]) -> Lines:
    """The exact values of every output after its warm-up, of finite series."""
    if name in STAGED:
        stages = STAGED[name](*(column.tolist() for column in columns), *params)
        return tuple([Fraction(value) for value in line] for line in stages)
    series = [fractions(column) for column in columns]
    if name in LINES:
        return LINES[name](*series, *params)
    return (by_weights(name, series[0], *params),)
