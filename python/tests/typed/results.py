"""What type checkers see: a Series comes out where a Series went in. Read by mypy and pyright."""

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import polars as pl
from typing_extensions import assert_type

import verita

Array = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int32]

prices: Array = np.linspace(90.0, 110.0, 300)
close = pd.Series(prices, name="close")
closes = pl.Series("close", prices)
bars = pd.DataFrame({"high": prices + 1.0, "low": prices - 1.0, "close": prices})
frame = pl.from_pandas(bars)

# Arrays and lists: arrays, and named tuples of arrays.
assert_type(verita.sma(prices), Array)
assert_type(verita.sma([1.0, None, 2.0], period=2), Array)
assert_type(verita.macd(prices), verita.Macd[Array])
assert_type(verita.macd(prices).macdhist, Array)
assert_type(verita.atr(prices, prices, prices, 20), Array)
assert_type(verita.reference.sma(prices, 9, gaps="restart"), Array)

# Patterns: whole numbers.
assert_type(verita.cdlmorningstar(prices, prices, prices, prices), Integers)
assert_type(verita.cdlmorningstar_batch(prices, prices, prices, prices, 0.3)["values"], Integers)
assert_type(verita.CdlmorningstarStream().update(1.0, 2.0, 1.0, 2.0), int | None)

# Series: Series of the same kind; several outputs: a named tuple of them, and its frame.
assert_type(verita.sma(close, period=20), "pd.Series[float]")
assert_type(verita.sma(closes, period=20), pl.Series)
assert_type(verita.rsi(verita.ema(close)), "pd.Series[float]")
assert_type(verita.macd(close), "verita.Macd[pd.Series[float]]")
assert_type(verita.macd(closes), verita.Macd[pl.Series])
assert_type(verita.macd(close).to_frame(), pd.DataFrame)
assert_type(verita.macd(closes).to_frame(prefix="x_"), pl.DataFrame)
upper, middle, lower = verita.bbands(close, 20)
assert_type(upper, "pd.Series[float]")
assert_type(verita.bbands(close, 20)["lowerband"], "pd.Series[float]")
assert_type(verita.bbands(close, 20)[0], "pd.Series[float]")
assert_type(verita.bbands(prices, 20)[-1], Array)
assert_type(verita.correl(close, prices), "pd.Series[float]")

# A frame of bars.
assert_type(verita.atr(bars, 20), "pd.Series[Any]")
assert_type(verita.atr(frame, period=20), pl.Series)
assert_type(verita.aroon(bars), "verita.Aroon[pd.Series[Any]]")
assert_type(verita.aroon(frame, gaps="restart"), verita.Aroon[pl.Series])
assert_type(verita.aroon(frame).to_frame(), pl.DataFrame)
assert_type(verita.reference.aroon(frame).aroonup, pl.Series)

# A frame of one column is that column; what a dict holds no type knows.
one, other = pd.DataFrame({"close": prices}), frame.select("close")
assert_type(verita.sma(one, 5), "pd.Series[Any]")
assert_type(verita.sma(other, period=5), pl.Series)
assert_type(verita.macd(one), "verita.Macd[pd.Series[Any]]")
assert_type(verita.correl(other, prices, 5), pl.Series)
assert_type(verita.reference.rsi(one), "pd.Series[Any]")
assert_type(verita.SmaStream().update_many(other), pl.Series)
assert_type(verita.SmaStream().prime(one), float | None)
assert_type(verita.sma_batch(one, 5)["values"], Array)
for answer in (verita.sma({"close": prices}, 5), verita.SmaStream().update_many({"close": close})):
    print(answer.shape)
assert_type(verita.sma_batch({"close": prices}, 5)["values"], Array)
assert_type(verita.SmaStream().prime({"close": closes}), float | None)
assert_type(verita.panel.sma_batch({"SPY": one, "QQQ": one}, 5)["values"], Array)
print(verita.panel.sma({"SPY": one, "QQQ": one}, 5)["SPY"])

# Sweeps and streams.
assert_type(verita.sma_batch(close, (5, 50, 5))["values"], Array)
assert_type(verita.atr_batch(frame, 20)["periods"], npt.NDArray[np.int64])
assert_type(verita.SmaStream(20).update(1.0), float | None)
assert_type(verita.SmaStream(20).update_many(closes), pl.Series)
assert_type(verita.AroonStream(20).update(1.0, 0.5), verita.Aroon[float] | None)
assert_type(verita.AroonStream(20).update_many(frame), verita.Aroon[pl.Series])

# Panels.
matrix = np.ones((300, 5))
wide = pd.DataFrame(matrix)
columns = pl.DataFrame(matrix)
symbols = ["A", "B", "C"] * 100
assert_type(verita.panel.sma(matrix), Array)
assert_type(verita.panel.atr(matrix, matrix, matrix, 20, progress=True), Array)
assert_type(verita.panel.macd(matrix).macdhist, Array)
assert_type(verita.panel.sma(wide, period=20), pd.DataFrame)
assert_type(verita.panel.sma(columns, period=20), pl.DataFrame)
assert_type(verita.panel.atr(wide, wide, matrix, 20), pd.DataFrame)
assert_type(verita.panel.aroon(columns, columns).aroonup, pl.DataFrame)
assert_type(verita.panel.bbands(wide).to_frame(), pd.DataFrame)
assert_type(verita.panel.sma(prices, symbol=symbols), Array)
assert_type(verita.panel.sma(close, symbol=symbols), "pd.Series[float]")
assert_type(verita.panel.macd(closes, symbol=symbols), verita.Macd[pl.Series])
assert_type(verita.panel.sma_batch(wide, (5, 50, 5))["values"], Array)
assert_type(verita.panel.sma_batch(close, 9, symbol=symbols)["periods"], npt.NDArray[np.int64])
verita.panel.atr(bars, 20, symbol="ticker")
verita.panel.atr_batch(frame, (5, 50, 5))["symbols"]

# What `verify` answers.
report = verita.verify("sma", prices)
assert_type(report, verita.Report)
assert_type(report.paths, list[tuple[str, bool]])


def any_of(value: Any) -> None:
    """What has no types, such as pyarrow's arrays, is accepted."""
    verita.sma(value)
    verita.atr(value, 20)
    verita.panel.atr(value, 20)


# A dict in place of all inputs: what comes out is of the kind of its values.
named = {"high": prices, "low": prices, "close": prices}
assert_type(verita.atr(named, 20), Any)
assert_type(verita.atr_batch(named, (5, 10, 5))["values"], Array)
verita.AtrStream(20).prime(named)
verita.panel.atr({"A": named, "B": named}, 20)
