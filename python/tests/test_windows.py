"""Windows of prices of any size, against exact rational arithmetic.

Squares of deviations, and deviations, leave the doubles in one direction or the other; windows that
need different scales stand side by side.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from conformance.bars import HUGE
from conformance.specification import ROWS, Row
from test_exact import hold

import verita

BARS = 120


def falling(start: float, end: float) -> np.ndarray:
    return 10.0 ** np.linspace(start, end, BARS)


def signs(rng: np.random.Generator) -> np.ndarray:
    return rng.uniform(-1.0, 1.0, BARS)


SERIES: dict[str, Callable[[np.random.Generator], np.ndarray]] = {
    "extremes in turn": lambda _: np.resize([HUGE, -HUGE], BARS),
    "near the extremes": lambda rng: HUGE * signs(rng),
    "falling": lambda _: falling(200, -200),
    "falling, of both signs": lambda rng: falling(300, -300) * signs(rng),
    "huge and tiny in turn": lambda rng: np.resize([1e200, 1e-200], BARS) * signs(rng),
    "runs": lambda rng: np.repeat([1e200, 1e-200, 1.0, 1e308, 1e-308], 24)[:BARS] * signs(rng),
    "subnormal": lambda rng: 5e-324 * rng.integers(-50, 50, BARS),
    "any": lambda rng: 10.0 ** rng.uniform(-308, 308, BARS) * signs(rng),
}
WINDOWS = ["alma", "bbands", "correl", "linearreg_intercept", "sma", "stddev"]
rows = pytest.mark.parametrize(
    "row", [row for row in ROWS if row.name in WINDOWS], ids=lambda r: r.name
)


@rows
@pytest.mark.parametrize("series", SERIES)
@pytest.mark.parametrize("period", [2, 5, 8, 9, 18, 40])
def test_each_window_is_right(row: Row, series: str, period: int) -> None:
    rng = np.random.default_rng(period)
    columns = tuple(np.ascontiguousarray(SERIES[series](rng)) for _ in row.inputs)
    hold(row, (period, *row.defaults[1:]), columns)


@pytest.mark.parametrize("factor", [0.0, 1e-308, 0.5, -1.0, 3.0])
@pytest.mark.parametrize("series", SERIES)
def test_any_number_of_deviations(series: str, factor: float) -> None:
    """A small factor brings back what the doubles could not hold, and loses nothing."""
    named = {row.name: row for row in ROWS}
    x = SERIES[series](np.random.default_rng(7))
    for period in (4, 18):
        hold(named["stddev"], (period, factor), (x,))
        hold(named["bbands"], (period, factor, 0.5, "sma"), (x,))


def test_nothing_of_a_deviation_beyond_the_doubles_is_lost() -> None:
    x = np.resize([HUGE, -HUGE], 40)
    assert set(verita.stddev(x, 18, 0.0)[17:]) == {0.0}
    np.testing.assert_allclose(verita.stddev(x, 18, 0.5)[17:], HUGE / 2, rtol=1e-14)
    bands = verita.bbands(x, 18, 0.0, 0.5)
    assert np.array_equal(bands.upperband, bands.middleband, equal_nan=True)
    np.testing.assert_allclose(bands.lowerband[17:], -HUGE / 2, rtol=1e-14)


def test_a_constant_comes_out_of_alma_as_it_went_in() -> None:
    assert verita.alma(np.full(9, 100.07), 9)[-1] == 100.07
    assert verita.alma(np.full(11, HUGE), 11)[-1] == HUGE
    cents = np.arange(9_000, 11_000) / 100
    for period in range(1, 60):
        x = np.repeat(cents, period)
        assert np.array_equal(verita.alma(x, period)[period - 1 :: period], cents)


def test_aroon_stays_in_its_range() -> None:
    for period in range(1, 500):
        x = np.arange(period + 1.0)
        for line, side in zip(verita.aroon(x, x - 1, period), (0.0, 100.0), strict=True):
            assert line[-1] == side, period
