"""Hypothesis strategies: parameters of a row, and bars that are plain, hostile, or full of gaps."""

from __future__ import annotations

from typing import Any

import numpy as np
from conformance.bars import HUGE, SERIES, Inputs, bars, with_gaps
from conformance.specification import Param, Row
from hypothesis import strategies as st

KINDS = sorted(SERIES)

prices = st.floats(-1e4, 1e4, allow_subnormal=False).map(lambda value: round(value, 4))
any_finite = st.floats(allow_nan=False, allow_infinity=False)


def values_of(param: Param, longest: int) -> st.SearchStrategy[Any]:
    """Values of a parameter: small whole numbers, numbers within a factor of twenty of the default.

    The ends of the ranges are the conformance suite's; here a value must mean something for a
    series of some hundred bars.
    """
    if param.kind == "choice":
        return st.sampled_from(param.choices or ())
    if param.kind == "int":
        return st.integers(param.min, min(param.max, longest))
    low = max(param.min, param.default / 20.0)
    high = min(param.max, 20.0 * abs(param.default))
    if (param.min, param.max) == (0.0, 1.0):
        low, high = 0.0, 1.0
    return st.floats(low, high, allow_subnormal=False)


def parameters(row: Row, longest: int = 40) -> st.SearchStrategy[tuple]:
    return st.tuples(*(values_of(param, longest) for param in row.params))


@st.composite
def finite_bars(draw: st.DrawFn, row: Row, n: int, kinds: list[str] | None = None) -> Inputs:
    """`n` bars of a named kind; or, for free series, of whatever Hypothesis thinks of."""
    kind = draw(st.sampled_from([*(kinds or [*KINDS, "any"]), "drawn"]))
    if kind in SERIES:
        return bars(row.inputs, n, kind, draw(st.integers(0, 10_000)))
    if row.inputs != ("data",):
        return bars(row.inputs, n, "walk", draw(st.integers(0, 10_000)))
    values = st.lists(any_finite if kind == "any" else prices, min_size=n, max_size=n)
    return (np.array(draw(values), dtype=float),)


@st.composite
def broken_bars(draw: st.DrawFn, row: Row, n: int, kinds: list[str] | None = None) -> Inputs:
    """Bars with NaN and infinities at the start, inside and at the end, or none."""
    columns = draw(finite_bars(row, n, kinds))
    share = draw(st.sampled_from([0.0, 0.02, 0.3]))
    return with_gaps(columns, draw(st.integers(0, 99)), share) if share and n else columns


def runs(columns: Inputs, gaps: str) -> list[np.ndarray]:
    """The bars that the rule for gaps puts together: all finite ones, or those without a break."""
    finite = np.flatnonzero(np.isfinite(np.stack(columns)).all(axis=0))
    if gaps == "skip" or not finite.size:
        return [finite]
    return np.split(finite, np.flatnonzero(np.diff(finite) > 1) + 1)


def in_range(columns: Inputs, largest: float = HUGE / 64) -> bool:
    """Whether sums of some bars stay far below the largest double."""
    finite = np.concatenate(columns)[np.isfinite(np.concatenate(columns))]
    return not finite.size or float(np.abs(finite).max()) <= largest


def market_bars(rng: np.random.Generator, n: int, ticks: bool) -> dict[str, np.ndarray]:
    """Bars of a walk; on a grid of 0.01, with ties, halts, bars without range and without volume."""
    if ticks:
        steps = rng.integers(-2, 3, (n, 4)) * (rng.random((n, 1)) < 0.8)
        halt = n // 2
        steps[halt : halt + n // 5] = 0
        close = np.round(50.0 + 0.01 * steps[:, 0].cumsum(), 2)
        opens = np.round(np.roll(close, 1) + 0.01 * steps[:, 1], 2)
        wicks = 0.01 * np.abs(steps[:, 2:])
        volume = 100.0 * np.abs(steps[:, 3])
    else:
        close = 100.0 + rng.normal(0.0, 1.0, n).cumsum()
        opens = np.roll(close, 1) + rng.normal(0.0, 0.5, n)
        wicks = np.abs(rng.normal(0.0, 0.5, (n, 2)))
        volume = rng.integers(0, 10_000, n).astype(float)
    high = np.maximum(opens, close) + wicks[:, 0]
    low = np.minimum(opens, close) - wicks[:, 1]
    bars = {"open": opens, "high": high, "low": low, "close": close, "volume": volume}
    return {name: np.round(x, 2) if ticks else x for name, x in bars.items()}


def halted(rng: np.random.Generator, bars: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The same with halts: stretches of bars at one price and without volume, the last of them long."""
    n = len(bars["close"])
    bars = {name: column.copy() for name, column in bars.items()}

    def halt(start: int, stop: int) -> None:
        for name, column in bars.items():
            column[start:stop] = 0.0 if name == "volume" else bars["close"][start]

    start = int(rng.integers(0, 40))
    while start < n:
        stop = start + int(rng.integers(1, 60))
        halt(start, stop)
        start = stop + int(rng.integers(1, 40))
    if n >= 4:
        halt(n - n // 4, n)
    return bars
