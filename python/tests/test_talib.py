"""LINEARREG_INTERCEPT against the TA-Lib wheel.

TA-Lib sums over the whole series, so its error grows with the number of bars: the series are
short, and the tolerance is TA-Lib's own. With n bars, a window of P and values up to M, running
sums are off by n * eps * P * M, the slope by 18 * n * eps * M / P, the intercept by some ten times
n * eps * M.
"""

from __future__ import annotations

import numpy as np
import talib
from conformance.specification import ROWS
from hypothesis import given
from hypothesis import strategies as st
from series import finite_bars

import verita

ROW = next(row for row in ROWS if row.name == "linearreg_intercept")
SERIES = ["walk", "steps", "halt", "tick grid", "around zero", "constant"]


def compare(x: np.ndarray, period: int) -> None:
    theirs = talib.LINEARREG_INTERCEPT(x, timeperiod=period)
    ours = verita.linearreg_intercept(x, period)
    assert np.array_equal(np.isnan(theirs), np.isnan(ours)), f"warm-up of {period} on {len(x)}"
    tolerance = 32.0 * (len(x) + period) * 2.0**-53 * np.abs(x).max(initial=0.0)
    far = np.nanmax(np.abs(ours - theirs), initial=0.0)
    assert far <= tolerance, f"period {period}, {len(x)} bars: {far:.3g} > {tolerance:.3g}"


# TA-Lib takes periods of 2 and more.
@given(period=st.integers(2, 60), n=st.integers(1, 150), data=st.data())
def test_linearreg_intercept(period: int, n: int, data: st.DataObject) -> None:
    (x,) = data.draw(finite_bars(ROW, n, SERIES))
    compare(x, period)


def test_default_period_and_first_index() -> None:
    x = 100.0 + np.cumsum(np.random.default_rng(1).normal(size=100))
    theirs, ours = talib.LINEARREG_INTERCEPT(x), verita.linearreg_intercept(x)
    assert np.flatnonzero(~np.isnan(theirs))[0] == np.flatnonzero(~np.isnan(ours))[0] == 13
    assert np.allclose(theirs[13:], ours[13:], rtol=1e-12, atol=0.0)


def test_leading_nan_is_skipped_by_both() -> None:
    """TA-Lib begins after leading NaN, as the rule for gaps has it."""
    x = np.concatenate([np.full(5, np.nan), 100.0 + np.sin(np.arange(60.0))])
    theirs, ours = talib.LINEARREG_INTERCEPT(x, 14), verita.linearreg_intercept(x, 14)
    assert np.array_equal(np.isnan(theirs), np.isnan(ours))
    assert np.allclose(theirs[18:], ours[18:], rtol=1e-12, atol=0.0)
