"""How each library is called. A library that is not installed is left out, and the document says so."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from types import ModuleType
from typing import Any

import numpy as np

from .hostile import Array

Lines = tuple[Array, ...]
Call = Callable[..., Any]


@dataclass(frozen=True, eq=False)
class Library:
    """Its name on the index, what is imported, and the functions by our names: each takes the
    module, the inputs and the parameters."""

    name: str
    module: str
    calls: dict[str, Call]

    def load(self) -> ModuleType | None:
        try:
            return importlib.import_module(self.module)
        except ImportError:
            return None

    def version(self) -> str:
        return metadata.version(self.name)

    def lines(self, module: ModuleType, function: str, inputs: Lines, params: tuple) -> Lines:
        answer = self.calls[function](module, *(x.copy() for x in inputs), *params)
        lines = answer if isinstance(answer, tuple | list) else (answer,)
        return tuple(np.asarray(line, dtype=float) for line in lines)


def named(*names: str, upper: bool = False) -> dict[str, Call]:
    """Functions under our own names that take our own parameters."""

    def call(name: str) -> Call:
        return lambda module, *arguments: getattr(module, name)(*arguments)

    return {name: call(name.upper() if upper else name) for name in names}


def in_order(lines: Any) -> tuple[Any, ...]:
    """Bands as middle, upper, lower."""
    upper, middle, lower = lines
    return middle, upper, lower


COMMON = ("sma", "stddev", "linearreg_intercept", "alma", "ema", "atr", "rsi", "kama", "obv")
CAPITALS = (*COMMON, "var", "correl", "macd")


def true_ranges(pandas: ModuleType, high: Array, low: Array, close: Array) -> Any:
    before = pandas.Series(close).shift()
    sides = [high - low, (high - before).abs(), (low - before).abs()]
    ranges = pandas.concat([pandas.Series(side) for side in sides], axis=1).max(axis=1)
    return ranges.iloc[1:]


def wilder(values: Any, period: int) -> Any:
    return values.ewm(alpha=1.0 / period, adjust=False).mean()


def pandas_macd(pandas: ModuleType, x: Array, fast: int, slow: int, signal: int) -> Any:
    prices = pandas.Series(x)
    averages = [prices.ewm(span=span, adjust=False).mean() for span in (fast, slow)]
    apart = averages[0] - averages[1]
    smooth = apart.ewm(span=signal, adjust=False).mean()
    return apart, smooth, apart - smooth


def pandas_rsi(pandas: ModuleType, x: Array, period: int) -> Any:
    change = pandas.Series(x).diff().iloc[1:]
    rise, fall = (wilder(side.clip(lower=0.0), period) for side in (change, -change))
    return np.concatenate(([np.nan], 100.0 * rise / (rise + fall)))


def pandas_bands(pandas: ModuleType, x: Array, period: int, up: float, down: float) -> Any:
    window = pandas.Series(x).rolling(period)
    middle, width = window.mean(), window.std(ddof=0)
    return middle, middle + up * width, middle - down * width


def pandas_obv(pandas: ModuleType, close: Array, volume: Array) -> Any:
    signs = np.sign(pandas.Series(close).diff())
    signs.iloc[0] = 1.0
    return (signs * volume).cumsum()


LIBRARIES = (
    Library(
        "verita",
        "verita",
        named(*COMMON, "correl", "macd") | {"bbands": lambda m, *a: in_order(m.bbands(*a))},
    ),
    Library(
        "TA-Lib",
        "talib",
        named(*(name for name in CAPITALS if name != "alma"), upper=True)
        | {"bbands": lambda m, *a: in_order(m.BBANDS(*a))},
    ),
    Library(
        "vector-ta",
        "vector_ta",
        named(*COMMON, "var")
        | {
            "bbands": lambda m, x, p, up, down: in_order(m.bollinger_bands(x, p, up, down)),
            "macd": lambda m, *a: m.macd(*a, "ema"),
            # Its line begins at 0 and not at the first volume.
            "obv": lambda m, close, volume: m.obv(close, volume) + volume[0],
        },
    ),
    Library(
        "ferro-ta",
        "ferro_ta",
        named(*CAPITALS, upper=True) | {"bbands": lambda m, *a: in_order(m.BBANDS(*a))},
    ),
    Library(
        "pandas",
        "pandas",
        {
            "sma": lambda m, x, p: m.Series(x).rolling(p).mean(),
            "stddev": lambda m, x, p, times: times * m.Series(x).rolling(p).std(ddof=0),
            "var": lambda m, x, p, _: m.Series(x).rolling(p).var(ddof=0),
            "correl": lambda m, x, y, p: m.Series(x).rolling(p).corr(m.Series(y)),
            "ema": lambda m, x, p: m.Series(x).ewm(span=p, adjust=False).mean(),
            "atr": lambda m, h, l, c, p: np.concatenate(
                ([np.nan], wilder(true_ranges(m, h, l, c), p))
            ),
            "rsi": pandas_rsi,
            "macd": pandas_macd,
            "bbands": pandas_bands,
            "obv": pandas_obv,
        },
    ),
)
