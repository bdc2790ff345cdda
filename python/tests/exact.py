"""Exact oracles: each definition in rational arithmetic, its exponentials to 60 digits.

What these say is right to the last bit of any double; they share no line with the library.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache

import mpmath
import numpy as np

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


WEIGHTS: dict[str, Callable[..., tuple[Fraction, ...]]] = {
    "alma": alma_weights,
    "linearreg_intercept": linearreg_intercept_weights,
}


def weighted(weights: tuple[Fraction, ...], window: np.ndarray) -> Fraction:
    # Around the oldest bar, so that a constant costs nothing; the weights sum to one.
    first = Fraction(float(window[0]))
    terms = zip(weights, window.tolist(), strict=True)
    return first + sum(weight * (Fraction(x) - first) for weight, x in terms if weight)


def exact(name: str, params: tuple, x: np.ndarray) -> list[Fraction]:
    """The exact value of every full window of a finite series."""
    weights = WEIGHTS[name](*params)
    period = len(weights)
    return [weighted(weights, x[at : at + period]) for at in range(len(x) - period + 1)]
