"""How each library is called. A library that is not installed is left out, and the document says so."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from types import ModuleType
from typing import Any

import numpy as np

import verita

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


def named(
    *names: str, upper: bool = False, words: Callable[[str], Any] = str, **others: str
) -> dict[str, Call]:
    """Functions that take our own parameters, under our own names or others; a kind of average by
    its word, or by what stands for it."""

    def call(name: str) -> Call:
        def called(module: ModuleType, *arguments: Any) -> Any:
            given = (words(value) if isinstance(value, str) else value for value in arguments)
            return getattr(module, name)(*given)

        return called

    known = {name: name.upper() if upper else name for name in names} | others
    return {ours: call(theirs) for ours, theirs in known.items()}


def number_of(average: str) -> int:
    """TA-Lib's number of an average."""
    return {"sma": 0}[average]


def star(vector_ta: ModuleType, *arguments: Any) -> Array:
    """One of many patterns that it looks for at once."""
    *bars, _penetration = arguments
    found = vector_ta.pattern_recognition(*bars)
    return 100.0 * found["values"][list(found["pattern_ids"]).index("cdlmorningstar")]


# vector-ta and ferro-ta have these under our names.
COMMON = ("adx", "alma", "atr", "dema", "ema", "kama", "linearreg_intercept", "macd", "natr", "obv")
COMMON += ("rsi", "sar", "sma", "stddev", "stoch", "tema", "trima", "willr", "wma")


# What users put together from pandas' windows and exponential averages.


def pandas_ranges(pandas: ModuleType, high: Array, low: Array, close: Array) -> Any:
    before = pandas.Series(close).shift()
    sides = [high - low, (high - before).abs(), (low - before).abs()]
    ranges = pandas.concat([pandas.Series(side) for side in sides], axis=1).max(axis=1)
    return ranges.where(before.notna())


def wilder(values: Any, period: int) -> Any:
    return values.ewm(alpha=1.0 / period, adjust=False).mean()


def pandas_atr(pandas: ModuleType, high: Array, low: Array, close: Array, period: int) -> Any:
    return wilder(pandas_ranges(pandas, high, low, close), period)


def pandas_di(pandas: ModuleType, high: Array, low: Array, close: Array, period: int) -> Any:
    up, down = pandas.Series(high).diff(), -pandas.Series(low).diff()
    moves = up.where((up > down) & (up > 0.0), 0.0), down.where((down > up) & (down > 0.0), 0.0)
    ranges = pandas_atr(pandas, high, low, close, period)
    return tuple(100.0 * wilder(move.iloc[1:], period) / ranges for move in moves)


def pandas_adx(pandas: ModuleType, *arguments: Any) -> Any:
    plus, minus = pandas_di(pandas, *arguments)
    return wilder(100.0 * (plus - minus).abs() / (plus + minus), arguments[-1])


def cascade(pandas: ModuleType, x: Array, period: int, count: int) -> list[Any]:
    """Exponential averages, each of the one before."""
    lines = [pandas.Series(x)]
    for _ in range(count):
        lines.append(lines[-1].ewm(span=period, adjust=False).mean())
    return lines[1:]


def pandas_dema(pandas: ModuleType, x: Array, period: int) -> Any:
    one, two = cascade(pandas, x, period, 2)
    return 2.0 * one - two


def pandas_tema(pandas: ModuleType, x: Array, period: int) -> Any:
    one, two, three = cascade(pandas, x, period, 3)
    return 3.0 * one - 3.0 * two + three


def pandas_t3(pandas: ModuleType, x: Array, period: int, v: float) -> Any:
    weights = (1 + v) ** 3, -3 * v * (1 + v) ** 2, 3 * v**2 * (1 + v), -(v**3)
    lines = cascade(pandas, x, period, 6)[2:]
    return sum(weight * line for weight, line in zip(weights, lines, strict=True))


def pandas_trima(pandas: ModuleType, x: Array, period: int) -> Any:
    one = (period + 1) // 2
    return pandas.Series(x).rolling(one).mean().rolling(period + 1 - one).mean()


def pandas_macd(pandas: ModuleType, x: Array, fast: int, slow: int, signal: int) -> Any:
    prices = pandas.Series(x)
    averages = [prices.ewm(span=span, adjust=False).mean() for span in (fast, slow)]
    apart = averages[0] - averages[1]
    smooth = apart.ewm(span=signal, adjust=False).mean()
    return apart, smooth, apart - smooth


def pandas_rsi(pandas: ModuleType, x: Array, period: int) -> Any:
    change = pandas.Series(x).diff()
    rise, fall = (wilder(side.clip(lower=0.0), period) for side in (change, -change))
    return 100.0 * rise / (rise + fall)


def place(pandas: ModuleType, high: Any, low: Any, close: Any, period: int) -> Any:
    highest, lowest = (pandas.Series(x).rolling(period) for x in (high, low))
    highest, lowest = highest.max(), lowest.min()
    return 100.0 * (close - lowest) / (highest - lowest)


def pandas_stoch(pandas: ModuleType, *arguments: Any) -> Any:
    high, low, close, fast, slow, _, slower, _ = arguments
    k = place(pandas, high, low, close, fast).rolling(slow).mean()
    return k, k.rolling(slower).mean()


def pandas_stochrsi(pandas: ModuleType, x: Array, period: int, k: int, d: int, _: str) -> Any:
    strength = pandas_rsi(pandas, x, period)
    fast = place(pandas, strength, strength, strength, k)
    return fast, fast.rolling(d).mean()


def pandas_bands(
    pandas: ModuleType, x: Array, period: int, up: float, down: float, _: str
) -> tuple[Any, ...]:
    window = pandas.Series(x).rolling(period)
    middle, width = window.mean(), window.std(ddof=0)
    return middle + up * width, middle, middle - down * width


def pandas_obv(pandas: ModuleType, close: Array, volume: Array) -> Any:
    signs = np.sign(pandas.Series(close).diff())
    signs.iloc[0] = 1.0
    return (signs * volume).cumsum()


ROWS = tuple(verita.catalog())
LIBRARIES = (
    Library("verita", "verita", named(*ROWS)),
    Library(
        "TA-Lib",
        "talib",
        named(*(name for name in ROWS if name != "alma"), upper=True, words=number_of),
    ),
    Library(
        "vector-ta",
        "vector_ta",
        named(*COMMON, bbands="bollinger_bands", hma="hma", rma="wilders", t3="tilson")
        | {
            "aroon": lambda m, *a: m.aroon(*a)[::-1],
            "cci": lambda m, high, low, close, p: m.cci((high + low + close) / 3.0, p),
            "cdlmorningstar": star,
            "macd": lambda m, *a: m.macd(*a, "ema"),
            "minus_di": lambda m, *a: m.di(*a)[1],
            # Its line begins at 0 and not at the first volume.
            "obv": lambda m, close, volume: m.obv(close, volume) + volume[0],
            "plus_di": lambda m, *a: m.di(*a)[0],
            # Its first line is smoothed too: over one bar.
            "stochrsi": lambda m, x, p, k, d, _: m.srsi(x, p, k, 1, d),
        },
    ),
    Library(
        "ferro-ta",
        "ferro_ta",
        named(
            *COMMON,
            *("aroon", "bbands", "cci", "correl", "minus_di", "plus_di", "stochrsi", "t3"),
            "trange",
            hma="HULL_MA",
            upper=True,
            words=number_of,
        )
        | {"cdlmorningstar": lambda m, *a: m.CDLMORNINGSTAR(*a[:-1])},
    ),
    Library(
        "pandas",
        "pandas",
        {
            "adx": pandas_adx,
            "atr": pandas_atr,
            "bbands": pandas_bands,
            "correl": lambda m, x, y, p: m.Series(x).rolling(p).corr(m.Series(y)),
            "dema": pandas_dema,
            "ema": lambda m, x, p: m.Series(x).ewm(span=p, adjust=False).mean(),
            "macd": pandas_macd,
            "minus_di": lambda m, *a: pandas_di(m, *a)[1],
            "natr": lambda m, *a: 100.0 * pandas_atr(m, *a) / a[2],
            "obv": pandas_obv,
            "plus_di": lambda m, *a: pandas_di(m, *a)[0],
            "rma": lambda m, x, p: wilder(m.Series(x), p),
            "rsi": pandas_rsi,
            "sma": lambda m, x, p: m.Series(x).rolling(p).mean(),
            "stddev": lambda m, x, p, times: times * m.Series(x).rolling(p).std(ddof=0),
            "stoch": pandas_stoch,
            "stochrsi": pandas_stochrsi,
            "t3": pandas_t3,
            "tema": pandas_tema,
            "trange": pandas_ranges,
            "trima": pandas_trima,
            "willr": lambda m, *a: place(m, *a) - 100.0,
        },
    ),
)
