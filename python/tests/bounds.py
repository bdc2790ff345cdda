"""THE table of bounds for the tests in Python: how far a value may lie from the exact one.

    |value - exact| <= factor * 2^-53 * scale + 4 * 2^-53 * |exact| + (bars + 8) * 2^-1074

The scale is what the window reads (its spread, or its largest magnitude); the factor depends on
the parameters alone, never on the length of the series. Four roundings of the result and one of
the smallest double for each operation of the window are always permitted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from conformance.bars import HUGE

ROUNDING = Fraction(1, 2**53)
SMALLEST = Fraction(1, 2**1074)


@dataclass(frozen=True)
class Bound:
    """The bound of one output; `bars` is the length of the window that it reads."""

    scale: str
    factor: Callable[..., float]
    bars: Callable[..., int]
    source: str

    def permitted(self, params: tuple, window: np.ndarray, exact: Fraction) -> Fraction:
        low, high = Fraction(float(window.min())), Fraction(float(window.max()))
        scale = high - low if self.scale == "spread" else max(abs(low), abs(high))
        window_error = Fraction(self.factor(*params)) * ROUNDING * scale
        return window_error + 4 * ROUNDING * abs(exact) + (len(window) + 8) * SMALLEST


BOUNDS: dict[str, tuple[Bound, ...]] = {
    "alma": (
        Bound(
            scale="magnitude",
            factor=lambda period, offset, sigma: period / 4 + 16,
            bars=lambda period, offset, sigma: period,
            source="four sums of P/4 fused terms and three additions; the exponentials, their "
            "arguments and the normalisation are a constant number of roundings of each weight",
        ),
    ),
    "linearreg_intercept": (
        Bound(
            scale="spread",
            factor=lambda period: 5.0 * (period + 8),
            bars=lambda period: period,
            source="up to P additions of deviations from a bar of the window in the sums and the "
            "moments; the coefficients' magnitudes sum to less than 5/3, twice that to the pivot",
        ),
    ),
}


def distance(found: float, exact: Fraction) -> Fraction:
    """How far apart they are; beyond the largest double an infinity is as near as can be."""
    limit = Fraction(HUGE)
    if np.isnan(found):
        return 10 * limit
    value = limit if found == np.inf else -limit if found == -np.inf else Fraction(float(found))
    if abs(exact) > limit:
        exact = limit if exact > 0 else -limit
        return Fraction(0) if found == np.inf * float(exact > 0 or -1) else abs(value - exact)
    return abs(value - exact)


def ratios(
    bound: Bound, params: tuple, x: np.ndarray, out: np.ndarray, exact: list[Fraction]
) -> Iterator[tuple[int, float]]:
    """For each bar after the warm-up its error over the bound: at most 1 where that holds."""
    bars = bound.bars(*params)
    for at in range(bars - 1, len(x)):
        window, value = x[at - bars + 1 : at + 1], exact[at - bars + 1]
        error = distance(float(out[at]), value)
        ratio = error / bound.permitted(params, window, value) if error else Fraction(0)
        yield at, float(min(ratio, 10**9))
