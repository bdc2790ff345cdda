"""Every row against the TA-Lib wheel, over random parameters, on real, random and tick-grid bars.

TA-Lib sums over the whole series, so its own error grows with the number of bars: the series are
short, and the tolerance is that of such sums. Rows that decide must decide alike; where a margin is
below rounding, less than one example in a thousand may differ.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import talib
from bounds import permitted
from conformance.bars import Inputs
from conformance.calls import compute
from conformance.specification import ROWS, Row
from hypothesis import given
from hypothesis import strategies as st
from series import market_bars
from talib_differences import DIFFERENCES, Difference

import verita

WORDS = ("sma", "ema", "wma", "dema", "tema", "trima", "kama", "t3", "hma", "rma")
AVERAGES = {word: getattr(talib.MA_Type, word.upper()) for word in WORDS}
LONGEST = 40


@dataclass(frozen=True)
class Peer:
    """How TA-Lib is called: its function, its smallest parameters where they are not ours, and its
    error in units of the largest magnitude of the inputs, or in those of the line itself."""

    function: Callable[..., Any]
    smallest: dict[str, int] = field(default_factory=dict)
    relative: float = 1e-11
    absolute: float = 0.0
    decides: bool = False


TWO = {"period": 2}
PEERS = {
    "adx": Peer(talib.ADX, TWO, absolute=1e-8),
    "aroon": Peer(talib.AROON, TWO, decides=True),
    "atr": Peer(talib.ATR),
    "bbands": Peer(talib.BBANDS, TWO, relative=1e-7),
    "cdlmorningstar": Peer(talib.CDLMORNINGSTAR, decides=True),
    "correl": Peer(talib.CORREL, absolute=1e-6),
    "ema": Peer(talib.EMA, TWO),
    "kama": Peer(talib.KAMA, TWO, relative=1e-9),
    "linearreg_intercept": Peer(talib.LINEARREG_INTERCEPT, TWO),
    "macd": Peer(talib.MACD, {"fast_period": 2, "slow_period": 2}),
    "obv": Peer(talib.OBV),
    "rsi": Peer(talib.RSI, TWO, absolute=1e-8),
    "sar": Peer(talib.SAR, decides=True),
    "sma": Peer(talib.SMA, TWO),
    "stddev": Peer(talib.STDDEV, TWO, relative=1e-7),
    "cci": Peer(talib.CCI, TWO, absolute=1e-5),
    "dema": Peer(talib.DEMA),
    "hma": Peer(talib.HMA),
    "minus_di": Peer(talib.MINUS_DI, TWO, absolute=1e-8),
    "natr": Peer(talib.NATR, TWO, absolute=1e-8),
    "plus_di": Peer(talib.PLUS_DI, TWO, absolute=1e-8),
    "rma": Peer(talib.RMA),
    "stoch": Peer(talib.STOCH, absolute=1e-5),
    "stochrsi": Peer(talib.STOCHRSI, TWO, absolute=1e-5),
    "t3": Peer(talib.T3),
    "tema": Peer(talib.TEMA),
    "trange": Peer(talib.TRANGE),
    "trima": Peer(talib.TRIMA, TWO),
    "willr": Peer(talib.WILLR, TWO, absolute=1e-5),
    "wma": Peer(talib.WMA),
}
LACKING = {"alma": "TA-Lib 0.8.1 as it is on the index has none"}
rows = pytest.mark.parametrize(
    "row", [row for row in ROWS if row.name in PEERS], ids=lambda row: row.name
)
DATA = Path(__file__).parents[2] / "data" / "sp500.csv"
SP500 = np.loadtxt(DATA, delimiter=",", skiprows=1, usecols=(1, 2, 3, 4, 5)).T.copy()
NAMES = ("open", "high", "low", "close", "volume")


def test_every_row_has_a_peer_or_a_reason() -> None:
    assert {row.name for row in ROWS} == PEERS.keys() | LACKING.keys()


@st.composite
def market(draw: st.DrawFn, row: Row, n: int) -> Inputs:
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    kind = draw(st.sampled_from(["real", "walk", "ticks"]))
    if kind == "real":
        start = draw(st.integers(0, SP500.shape[1] - n))
        bars = dict(zip(NAMES, SP500[:, start : start + n].copy(), strict=True))
    else:
        bars = market_bars(rng, n, kind == "ticks")
    bars |= {"data": bars["close"], "data0": bars["close"]}
    bars["data1"] = 0.5 * bars["close"] + rng.normal(0.0, 1.0, n)
    return tuple(np.ascontiguousarray(bars[name]) for name in row.inputs)


@st.composite
def settings_of(draw: st.DrawFn, row: Row) -> tuple:
    values: list[Any] = []
    for param in row.params:
        if param.kind == "choice":
            values.append(draw(st.sampled_from([w for w in param.choices if w in AVERAGES])))
        elif param.kind == "int":
            least = max(param.min, PEERS[row.name].smallest.get(param.name, 1))
            values.append(draw(st.integers(least, LONGEST)))
        else:
            least = max(param.min, 0.0)
            values.append(draw(st.floats(least, min(param.max, 3.0), allow_subnormal=False)))
    return tuple(values)


def theirs(row: Row, params: tuple, columns: Inputs) -> tuple[np.ndarray, ...]:
    values = [AVERAGES.get(value, value) for value in params]
    answer = PEERS[row.name].function(*columns, *values)
    lines = answer if isinstance(answer, tuple | list) else (answer,)
    return tuple(np.asarray(line, dtype=float) for line in lines)


def agree(row: Row, params: tuple, columns: Inputs) -> int:
    """Holds the row against TA-Lib's; answers how many bars are decided another way."""
    peer, n = PEERS[row.name], len(columns[0])
    words = {param.name: value for param, value in zip(row.params, params, strict=True)}
    lookback = min(n, verita.catalog()[row.name].lookback(**words))
    what, different = f"{row.name}{params} on {n} bars", 0
    pairs = zip(
        compute(verita, row, "single", columns, params),
        theirs(row, params, columns),
        permitted(row, params, columns),
        strict=True,
    )
    for own, line, error in pairs:
        begun = 0 if row.integer_valued else lookback
        assert np.array_equal(np.isnan(own), np.isnan(line)), f"{what}: warm-up"
        ours, wanted = own[begun:], line[begun:]
        if peer.decides:
            close = np.abs(ours - wanted) <= 1e-9 * np.abs(wanted)
            different += int(np.count_nonzero(~close))
            continue
        # Where a bar is undetermined, rounding decides.
        wanted = np.where(np.isinf(error[begun:]), ours, wanted)
        largest = max(float(np.abs(column).max(initial=0.0)) for column in columns)
        tolerance = peer.absolute or peer.relative * (n + LONGEST) * largest
        far = float(np.abs(ours - wanted).max(initial=0.0))
        assert far <= tolerance, f"{what}: {far:.3g} > {tolerance:.3g}"
    return different


@rows
def test_on_random_bars(row: Row) -> None:
    examples = [0, 0]

    @given(data=st.data(), n=st.integers(1, 300))
    def example(data: st.DataObject, n: int) -> None:
        params = data.draw(settings_of(row))
        if row.name == "stochrsi" and params[3] == "kama":
            # K of a halt is rounding noise in parts; TA-Lib's running path magnifies it.
            params = (*params[:3], "sma")
        differs = agree(row, params, data.draw(market(row, n)))
        examples[0] += 1
        examples[1] += differs > 0

    example()
    assert examples[1] * 1000 <= examples[0], f"{row.name}: {examples[1]} of {examples[0]}"


@rows
@pytest.mark.parametrize("ticks", [False, True])
def test_on_many_bars(row: Row, ticks: bool) -> None:
    """Decisions on two hundred thousand bars; the other rows on two thousand."""
    n = 200_000 if PEERS[row.name].decides else 2_000
    bars = market_bars(np.random.default_rng(5), n, ticks)
    bars |= {"data": bars["close"], "data0": bars["close"], "data1": bars["high"]}
    columns = tuple(np.ascontiguousarray(bars[name]) for name in row.inputs)
    assert agree(row, row.defaults, columns) == 0


def test_patterns_are_counted_as_theirs() -> None:
    prices = SP500[:4]
    own, their = verita.cdlmorningstar(*prices), talib.CDLMORNINGSTAR(*prices)
    assert own.dtype == their.dtype == np.int32 and np.array_equal(own, their)
    assert (own != 0).sum() == own.astype(bool).sum() == np.count_nonzero(their) == 21


@rows
def test_defaults_are_theirs(row: Row) -> None:
    bars = dict(zip(NAMES, SP500, strict=True))
    bars |= {"data": bars["close"], "data0": bars["close"], "data1": bars["high"]}
    columns = tuple(np.ascontiguousarray(bars[name]) for name in row.inputs)
    by_default = PEERS[row.name].function(*columns)
    lines = by_default if isinstance(by_default, tuple | list) else (by_default,)
    for own, line in zip(compute(verita, row, "single", columns), lines, strict=True):
        assert np.allclose(own[200:], line[200:], rtol=1e-7, atol=1e-7), row.name


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda d: f"{d.row}: {d.what}")
def test_the_difference_is_there(difference: Difference) -> None:
    own, other, right = difference.example()
    assert abs(own - right) <= 1e-9 * abs(right)
    assert not abs(other - right) <= 1e-9 * abs(right)
