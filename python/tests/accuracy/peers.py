"""How each library is called. A library that is not installed is left out, and the document says so.

A library has a row where it has a function of its name that takes the row's inputs and parameters,
by position; other names and other ways to call are exceptions, in one dict each. A test fails where
the name alone would do.
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import metadata
from types import ModuleType
from typing import Any

import numpy as np

from .functions import Function
from .hostile import Array

Lines = tuple[Array, ...]
Call = Callable[..., Any]
COLUMNS = {"open", "high", "low", "close", "volume"}
# TA-Lib's kinds of averages, which are numbers there.
NUMBERS = ("sma", "ema", "wma", "dema", "tema", "trima", "kama", "mama", "t3")


def takes(call: Call, function: Function) -> bool:
    """Whether it takes the inputs and parameters of a row, and no others: as many by position, and
    columns of bars under the same names."""
    positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    parameters = inspect.signature(call).parameters.values()
    names = [p.name for p in parameters if p.kind in positional and p.name != "kernel"]
    return len(names) == len(function.inputs) + len(function.params) and all(
        ours == theirs or not {ours, theirs} <= COLUMNS
        for ours, theirs in zip(function.inputs, names, strict=False)
    )


@dataclass(frozen=True, eq=False)
class Library:
    """Its name on the index, what is imported, how our names are spelled there, what stands for a kind
    of average, other names, and other ways to call: each takes the module, the inputs and the
    parameters. Without a spelling there is nothing but these."""

    name: str
    module: str
    calls: dict[str, Call] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    spelled: Callable[[str], str] | None = str
    word: Callable[[str], Any] = str

    def load(self) -> ModuleType | None:
        try:
            return importlib.import_module(self.module)
        except ImportError:
            return None

    def version(self) -> str:
        return metadata.version(self.name)

    def by_name(self, module: ModuleType, function: Function, name: str) -> Call | None:
        found = getattr(module, name, None)
        if not callable(found) or not takes(found, function):
            return None

        def called(module: ModuleType, *arguments: Any) -> Any:
            return found(*(self.word(x) if isinstance(x, str) else x for x in arguments))

        return called

    def call(self, module: ModuleType, function: Function) -> Call | None:
        """Its function for the row, or None where it has none."""
        name = function.name
        if name in self.calls:
            return self.calls[name]
        if self.spelled is None:
            return None
        return self.by_name(module, function, self.names.get(name, self.spelled(name)))

    def lines(self, module: ModuleType, function: Function, inputs: Lines) -> Lines:
        call = self.call(module, function)
        assert call, f"{self.name} has no {function.name}"
        answer = call(module, *(x.copy() for x in inputs), *function.params)
        lines = answer if isinstance(answer, tuple | list) else (answer,)
        return tuple(np.asarray(line, dtype=float) for line in lines)


def star(vector_ta: ModuleType, *arguments: Any) -> Array:
    """One of many patterns that it looks for at once."""
    *bars, _penetration = arguments
    found = vector_ta.pattern_recognition(*bars)
    return 100.0 * found["values"][list(found["pattern_ids"]).index("cdlmorningstar")]


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


LIBRARIES = (
    Library("verita", "verita"),
    Library(
        "TA-Lib",
        "talib",
        # A parameter more, which changes nothing.
        calls={"var": lambda m, x, p: m.VAR(x, p)},
        spelled=str.upper,
        word=NUMBERS.index,
    ),
    Library(
        "vector-ta",
        "vector_ta",
        names={"rma": "wilders", "t3": "tilson"},
        calls={
            "aroon": lambda m, *a: m.aroon(*a)[::-1],
            "bbands": lambda m, *a: m.bollinger_bands(*a),
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
        names={"hma": "HULL_MA"},
        calls={"cdlmorningstar": lambda m, *a: m.CDLMORNINGSTAR(*a[:-1])},
        spelled=str.upper,
        word=NUMBERS.index,
    ),
    Library(
        "pandas",
        "pandas",
        spelled=None,
        calls={
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
