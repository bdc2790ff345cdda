"""LINEARREG_INTERCEPT against numpy's own least squares."""

from __future__ import annotations

import numpy as np
from conformance.specification import ROWS
from hypothesis import given
from hypothesis import strategies as st
from series import finite_bars

import verita

ROW = next(row for row in ROWS if row.name == "linearreg_intercept")
SERIES = ["walk", "steps", "halt", "tick grid", "around zero", "tiny", "large"]


def intercepts(x: np.ndarray, period: int) -> np.ndarray:
    """One least-squares problem with all windows as right-hand sides."""
    windows = np.lib.stride_tricks.sliding_window_view(x, period)
    design = np.stack([np.ones(period), np.arange(period)], axis=1)
    solution, *_ = np.linalg.lstsq(design, windows.T, rcond=None)
    return solution[0]


@given(period=st.integers(1, 60), more=st.integers(0, 60), data=st.data())
def test_lstsq(period: int, more: int, data: st.DataObject) -> None:
    """lstsq is backward stable: its error is some eps times the condition of the design (below
    2 * period) times the length of the right-hand side; ours is far below that."""
    (x,) = data.draw(finite_bars(ROW, period + more, SERIES))
    found = verita.linearreg_intercept(x, period)[period - 1 :]
    largest = np.abs(x).max()
    scaled = x / largest if largest else x
    error = np.abs(found / (largest or 1.0) - intercepts(scaled, period))
    # One unit of the smallest double, relative to the largest, is lost in the division above.
    tolerance = 2.0**-52 * 8.0 * (period + 8) * np.sqrt(period) + 2.0**-1070 / (largest or 1.0)
    assert np.all(error <= tolerance), f"period {period}: {error.max():.3g} > {tolerance:.3g}"


@given(period=st.integers(2, 30), data=st.data())
def test_polyfit(period: int, data: st.DataObject) -> None:
    (x,) = data.draw(finite_bars(ROW, period, ["walk", "steps", "around zero"]))
    (found,) = verita.linearreg_intercept(x, period)[period - 1 :]
    expected = np.polyfit(np.arange(period), x, 1)[1]
    assert (
        abs(found - expected) <= 2.0**-52 * 8.0 * (period + 8) * np.sqrt(period) * np.abs(x).max()
    )


@given(
    period=st.integers(2, 100),
    start=st.integers(-(10**6), 10**6),
    slope=st.integers(-(10**4), 10**4),
)
def test_a_line_is_itself(period: int, start: int, slope: int) -> None:
    """On a line of whole numbers the value is the line, at the oldest bar of the window."""
    x = start + slope * np.arange(period + 20.0)
    found = verita.linearreg_intercept(x, period)[period - 1 :]
    spread = abs(slope) * (period - 1)
    tolerance = 5.0 * (period + 8) * 2.0**-53 * spread + 4 * 2.0**-53 * np.abs(x[:21])
    assert np.all(np.abs(found - x[:21]) <= tolerance)


@given(data=st.data())
def test_a_period_of_one_is_the_value(data: st.DataObject) -> None:
    (x,) = data.draw(finite_bars(ROW, data.draw(st.integers(0, 50))))
    assert np.array_equal(verita.linearreg_intercept(x, 1), x)
