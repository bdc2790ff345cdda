"""The series: plain walks, and what libraries break on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Bars = dict[str, Array]

SHORT, LONG = 10_000, 2_000_000
EVENT = 1_000


@dataclass(frozen=True)
class Series:
    """What the close does; `compared` is the first bar at which values are compared, `broken` the
    bar that is not finite, `bars` how many there are."""

    name: str
    close: Callable[[np.random.Generator, int], Array]
    tick: float = 0.01
    bars: int = SHORT
    compared: int = 0
    broken: float | None = None

    def make(self) -> Bars:
        """Bars whose prices belong together, volume, and a second series for correlations."""
        n, rng = self.bars, np.random.default_rng(len(self.name))
        close, other = self.close(rng, n), self.close(rng, n)
        moves = np.ptp(close) > 0.0
        wicks = self.tick * rng.integers(0, 4, (2, n)) * moves
        before = np.concatenate((close[:1], close[:-1]))
        high, low = np.maximum(close, before) + wicks[0], np.minimum(close, before) - wicks[1]
        volume = rng.integers(0, 10_000, n).astype(float)
        bars = {
            "open": np.clip(low + rng.random(n) * (high - low), low, high),
            "high": high,
            "low": low,
            "close": close,
            "volume": volume,
            "data": close,
            "data0": close,
            "data1": other,
        }
        if self.broken is not None:
            for name in ("open", "high", "low", "close", "data1"):
                bars[name][EVENT] = self.broken
        return bars


def walk(rng: np.random.Generator, n: int) -> Array:
    return 100.0 * np.exp(np.cumsum(rng.normal(0.0, 1e-3, n)))


def spike(rng: np.random.Generator, n: int) -> Array:
    close = walk(rng, n)
    close[EVENT] = 1e12
    return close


def halted(rng: np.random.Generator, n: int) -> Array:
    close = walk(rng, n)
    close[n // 2 :] = close[n // 2]
    return close


SERIES = (
    Series("walk of 10,000", walk),
    Series("walk of 2,000,000", walk, bars=LONG),
    Series(
        "1e9 with ticks of 1e-3",
        lambda rng, n: 1e9 + 1e-3 * np.cumsum(rng.integers(-2, 3, n)),
        tick=1e-3,
    ),
    Series("1e12 spike long gone", spike, compared=5_000),
    Series("constant", lambda rng, n: np.full(n, 100.1)),
    Series("walk that turns constant", halted),
    Series("1e-300", lambda rng, n: 1e-302 * walk(rng, n), tick=1e-304),
    Series("1e150", lambda rng, n: 1e148 * walk(rng, n), tick=1e146),
    Series("one NaN", walk, broken=np.nan),
    Series("one infinity", walk, broken=np.inf),
)
