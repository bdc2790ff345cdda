"""Bars for any inputs by their names, plain and hostile; seeded, so that they can be named."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

Inputs = tuple[np.ndarray, ...]

BAR = ("open", "high", "low", "close")
COLUMNS = frozenset((*BAR, "volume"))
TINY = 2.0**-1074
HUGE = 1.7976931348623157e308


def _walk(rng: np.random.Generator, n: int) -> np.ndarray:
    return 100.0 + np.cumsum(rng.normal(0.0, 1.0, n))


def _tick_grid(rng: np.random.Generator, n: int) -> np.ndarray:
    return 1e9 + 1e-3 * rng.integers(-3, 4, n).cumsum()


def _halt(rng: np.random.Generator, n: int) -> np.ndarray:
    """A grid of cents with many ties, and a flat tail."""
    prices = np.round(50.0 + 0.01 * rng.integers(-1, 2, n).cumsum(), 2)
    prices[n // 2 : n // 2 + n // 4] = prices[n // 2 : n // 2 + 1]
    return prices


def _spike(rng: np.random.Generator, n: int) -> np.ndarray:
    prices = _walk(rng, n)
    prices[n // 3 : n // 3 + 1] = 1e12
    return prices


def _subnormal(rng: np.random.Generator, n: int) -> np.ndarray:
    return TINY * rng.integers(1, 1 << 20, n)


SERIES: dict[str, Callable[[np.random.Generator, int], np.ndarray]] = {
    "walk": _walk,
    "constant": lambda rng, n: np.full(n, 100.1),
    "steps": lambda rng, n: 10.0 + np.repeat(rng.integers(0, 9, n // 7 + 1), 7)[:n],
    "tick grid": _tick_grid,
    "halt": _halt,
    "spike": _spike,
    "tiny": lambda rng, n: 1e-290 * rng.uniform(1.0, 9.0, n),
    "large": lambda rng, n: 1e290 * rng.uniform(1.0, 9.0, n),
    "subnormal": _subnormal,
    "around zero": lambda rng, n: rng.normal(0.0, 1.0, n),
    "near the largest": lambda rng, n: HUGE * rng.uniform(-1.0, 1.0, n),
}


def bars(inputs: tuple[str, ...], n: int, series: str = "walk", seed: int = 0) -> Inputs:
    """`n` bars under the names of the inputs: prices of a bar belong together."""
    rng = np.random.default_rng([seed, n, *series.encode()])
    columns: dict[str, np.ndarray] = {}
    if set(BAR) & set(inputs):
        close = SERIES[series](rng, n)
        opening = np.roll(close, 1)
        near = rng.uniform(0.0, 0.01, (2, n)) * np.abs(close)
        with np.errstate(over="ignore"):
            high = np.minimum(np.maximum(opening, close) + near[0], HUGE)
            low = np.maximum(np.minimum(opening, close) - near[1], -HUGE)
        columns = {"open": opening, "high": high, "low": low, "close": close}
    for name in inputs:
        if name == "volume":
            columns[name] = rng.integers(0, 10_000, n).astype(float)
        elif name not in columns:
            columns[name] = SERIES[series](rng, n)
    return tuple(np.ascontiguousarray(columns[name], dtype=float) for name in inputs)


def jumping(inputs: tuple[str, ...], n: int, seed: int = 0) -> Inputs:
    """Bars that do not open where the last one closed: without such jumps some patterns are none."""
    columns = dict(zip(inputs, bars(inputs, n, seed=seed), strict=True))
    if "open" in columns:
        columns["open"] = columns["open"] + np.random.default_rng(seed).normal(0.0, 1.0, n)
    return tuple(columns.values())


def whole(inputs: tuple[str, ...], n: int, seed: int = 0) -> Inputs:
    """Whole numbers of 1 to 120, exact in every numeric type."""
    columns = bars(inputs, n, "walk", seed)
    return tuple(np.clip(np.round(column - 50.0), 1, 120) for column in columns)


def with_gaps(columns: Inputs, seed: int = 0, share: float = 0.1) -> Inputs:
    """NaN and infinities at the start, inside and at the end; some in one input only."""
    rng = np.random.default_rng([seed, 77])
    columns = tuple(column.copy() for column in columns)
    n = len(columns[0])
    for column in columns:
        where = rng.random(n) < share / len(columns)
        where[:2] = where[-1:] = True
        where[n // 2 : n // 2 + 3] = True
        column[where] = rng.choice([np.nan, np.inf, -np.inf], where.sum())
    return columns


def cut(columns: Inputs, where: slice | np.ndarray) -> Inputs:
    return tuple(column[where] for column in columns)


def joined(*pieces: Inputs) -> Inputs:
    return tuple(np.concatenate(columns) for columns in zip(*pieces, strict=True))
