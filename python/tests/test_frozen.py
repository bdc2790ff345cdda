"""Markets that stand still: what is a ratio of averages keeps its value, however long that lasts."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from exact import adx, fractions, rsi

import verita

MILLION = 1_000_000
# Of the prices a million bars are flat: every average has lost tens of thousands of binary digits.
SCALES = [1.0, 5e-324, 1e-300, 1e300]


def walk(n: int, scale: float = 1.0, seed: int = 5) -> np.ndarray:
    return np.random.default_rng(seed).integers(1, 1_000, n) * scale


def halted(x: np.ndarray, flat: int) -> np.ndarray:
    return np.r_[x, np.full(flat, x[-1])]


def bars(close: np.ndarray) -> tuple[np.ndarray, ...]:
    """Highs and lows that stand still as well: the last close alone was traded."""
    high = np.maximum(close, np.roll(close, 1))
    low = np.minimum(close, np.roll(close, 1))
    high[0] = low[0] = close[0]
    return high, low, close


def test_the_share_of_the_issue() -> None:
    x = np.r_[1.0, 2.0, 1.5, np.full(1200, 1.5)]
    assert np.abs(verita.rsi(x, 2)[2:] - 200.0 / 3.0).max() < 1e-12


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("period", [1, 2, 3, 14, 50])
def test_rsi_stays_to_the_bit(period: int, scale: float) -> None:
    x = walk(200, scale)
    line = verita.rsi(halted(x, MILLION), period)
    stays = line[199] if period > 1 else 0.0
    assert set(line[200:].tolist()) == {stays}
    (right,) = rsi(fractions(x[:120]), period)
    assert np.abs(line[period:120] - np.array([float(value) for value in right])).max() < 1e-9


@pytest.mark.parametrize("period", [2, 5, 14])
def test_rsi_after_a_halt(period: int) -> None:
    """A few thousand flat bars, and moves of every size behind them."""
    x = np.r_[halted(walk(100), 1_500), walk(40), walk(40) * 2.0**-200, walk(40) * 2.0**-900]
    (right,) = rsi(fractions(x), period)
    line = verita.rsi(x, period)[period:]
    assert np.abs(line - np.array([float(value) for value in right])).max() < 1e-9


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("period", [2, 3, 14, 50])
def test_adx_goes_to_dx(period: int, scale: float) -> None:
    close = walk(200, scale)
    line = verita.adx(*bars(halted(close, MILLION)), period)
    short = bars(halted(close, 2))
    (right,) = adx(*(fractions(column) for column in short), period)
    assert abs(line[201] - float(right[-1])) < 1e-9
    # With no range left in the bars, DX is what it was at the last one: ADX has gone there.
    assert np.abs(np.diff(line[-1_000:])).max() < 1e-9
    index = Fraction(right[-1]) * period - Fraction(right[-2]) * (period - 1)
    assert abs(line[-1] - float(index)) < 1e-9


@pytest.mark.parametrize("period", [2, 5, 14])
def test_adx_after_a_halt(period: int) -> None:
    close = np.r_[halted(walk(100), 1_500), walk(60)]
    columns = bars(close)
    (right,) = adx(*(fractions(column) for column in columns), period)
    line = verita.adx(*columns, period)[2 * period - 1 :]
    assert np.abs(line - np.array([float(value) for value in right])).max() < 1e-9


@pytest.mark.parametrize("period", [2, 14])
def test_adx_stays_where_bars_have_a_range_and_do_not_move(period: int) -> None:
    """The moves shrink beside the range until there is no DX: from there the ADX stays, to the bit."""
    close = halted(walk(100), 2_000)
    high, low = close + 1.0, close - 1.0
    line = verita.adx(high, low, close, period)
    (right,) = adx(*(fractions(column[:900]) for column in (high, low, close)), period)
    assert np.abs(line[2 * period - 1 : 900] - np.array([float(x) for x in right])).max() < 1e-9
    assert len(set(line[900:].tolist())) == 1


@pytest.mark.parametrize("bars_of_k", [2, 5, 100, 20_000])
def test_k_is_nothing_once_its_window_stands_still(bars_of_k: int) -> None:
    x = halted(walk(300), MILLION)
    k, d = verita.stochrsi(x, 14, bars_of_k, 3)
    assert (k[299 + bars_of_k :] == 0.0).all()
    assert (d[299 + bars_of_k + 2 :] == 0.0).all()


@pytest.mark.parametrize("bars_of_k", [2, 5, 50])
@pytest.mark.parametrize("scale", [1.0, 5e-324, 1e300])
def test_k_is_the_place_among_the_public_values(bars_of_k: int, scale: float) -> None:
    """A stage has the bits of the public function, also where no bound can say what K is."""
    x = np.r_[halted(walk(300, scale), 400), walk(300, scale), np.full(50, 7.0 * scale)]
    for period in (2, 14):
        strength = verita.rsi(x, period)[period:]
        windows = np.lib.stride_tricks.sliding_window_view(strength, bars_of_k)
        low, high = windows.min(axis=1), windows.max(axis=1)
        with np.errstate(invalid="ignore"):
            place = 100.0 * ((windows[:, -1] - low) / (high - low))
        expected = np.where(high - low <= 1e-14 * (high + low), 0.0, place)
        k, d = verita.stochrsi(x, period, bars_of_k, 1)
        assert (k[period + bars_of_k - 1 :] == expected).all()
        assert (d[period + bars_of_k - 1 :] == expected).all()
        _, d = verita.stochrsi(x, period, bars_of_k, 3)
        assert (d[period + bars_of_k + 1 :] == verita.sma(expected, 3)[2:]).all()


def test_every_path_of_a_halt() -> None:
    close = np.r_[halted(walk(100), 9_000), walk(100) * 1e-200, halted(walk(30), 20_000)]
    for name, columns in (("rsi", (close,)), ("adx", bars(close)), ("stochrsi", (close,))):
        report = verita.verify(name, *columns)
        assert report.ok, report
