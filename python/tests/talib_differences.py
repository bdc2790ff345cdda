"""Where verita answers something else than TA-Lib 0.8 on purpose: reviewed, each with its reason and
an example whose exact value shows who is right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import talib

import verita


@dataclass(frozen=True)
class Difference:
    """What differs, why, and an example: verita's value, TA-Lib's, and the exact one."""

    row: str
    what: str
    reason: str
    example: Callable[[], tuple[float, float, float]]


def gap() -> tuple[float, float, float]:
    x = np.arange(1.0, 41.0)
    x[5] = np.nan
    # The mean of the last five bars, none of which is missing.
    return verita.sma(x, 5)[-1], talib.SMA(x, 5)[-1], 38.0


def small_deviation() -> tuple[float, float, float]:
    x = 1e-200 * np.array([1.0, 2.0, 3.0, 4.0, 5.0])
    return verita.stddev(x, 5)[-1], talib.STDDEV(x, 5)[-1], 1e-200 * np.sqrt(2.0)


def small_correlation() -> tuple[float, float, float]:
    x = 1e-100 * np.arange(1.0, 31.0)
    return verita.correl(x, x, 30)[-1], talib.CORREL(x, x, 30)[-1], 1.0


def residue() -> tuple[float, float, float]:
    """TA-Lib's path is a running sum: a spike that has left leaves its rounding behind."""
    x = 100.0 + np.sin(np.arange(200.0))
    x[50] = 1e12
    exact = verita.reference.kama(x, 10)[-1]
    return verita.kama(x, 10)[-1], talib.KAMA(x, 10)[-1], exact


DIFFERENCES = [
    Difference("sma", "a missing bar", "it costs one bar; TA-Lib's sum never recovers", gap),
    Difference("stddev", "very small prices", "squares leave the doubles", small_deviation),
    Difference("correl", "very small prices", "squares leave the doubles", small_correlation),
    Difference("kama", "after a spike", "windows are summed from their own bars alone", residue),
]
