"""Panels: one indicator for many symbols at once, in the frames that people have.

In an empty environment: `pip install verita pandas polars`, then `python examples/panels.py`.
"""

from pathlib import Path

import numpy as np
import pandas as pd
import polars as pl

import verita

DATA = Path(__file__).parents[1] / "data" / "sp500.csv"

# Three symbols made of one: half the price, and a listing that came later.
bars = pd.read_csv(DATA, parse_dates=[0], index_col=0)[["high", "low", "close"]]
universe = {"SPX": bars, "HALF": bars / 2, "LATE": bars.copy()}
universe["LATE"].iloc[:4000] = np.nan

# Wide: a column for each symbol. Every symbol has a warm-up of its own.
close = pd.DataFrame({symbol: each["close"] for symbol, each in universe.items()})
print(verita.panel.ema(close, 50).dropna().head(2).round(2), "\n")

# One frame with two levels of columns, as many sources of data have it.
both = pd.concat(universe, axis=1, names=["symbol", "field"])
print(verita.panel.atr(both, 20).tail(2).round(2), "\n")

# Several outputs: a frame for each.
bands = verita.panel.bbands(close, 20)
above = close > bands.upperband
print("days above the upper band:", above.sum().to_dict())
print(bands.to_frame().iloc[-1].unstack().round(2), "\n")

# A sweep: rows × bars × symbols, and the labels of each. What did it gain to be in the market
# while it stood above its average?
sweep = verita.panel.ema_batch(close, (20, 200, 60))
gains = close.pct_change(fill_method=None).shift(-1).to_numpy()
held = np.nansum(np.where(close.to_numpy() > sweep["values"], gains, 0.0), axis=1)
print(pd.DataFrame(held, index=sweep["periods"], columns=sweep["symbols"]).round(3), "\n")

# Long: the bars of all symbols below each other, in any order of symbols, with a column of names.
# Days on which a symbol did not trade are not there at all.
first = pl.read_csv(DATA, try_parse_dates=True).select("date", "high", "low", "close")
half = first.with_columns(pl.col("high", "low", "close") / 2)
pieces = {"SPX": first, "HALF": half, "LATE": first[4000:]}
long = pl.concat([each.with_columns(symbol=pl.lit(name)) for name, each in pieces.items()])
long = long.sort("date")
long = long.with_columns(
    verita.panel.atr(long, 20),
    verita.panel.ema(long["close"], 50, symbol=long["symbol"]).alias("ema"),
)
print(long.tail(3).select("date", "symbol", "close", "atr", "ema"), "\n")

# Every column has the bits of the single call.
same = all(
    verita.panel.ema(close, 50)[symbol].equals(verita.ema(close[symbol], 50)) for symbol in close
)
print("the same bits as one by one:", same, "\n")

# What could be matched wrongly is refused.
try:
    verita.panel.correl(close, close[["HALF", "SPX", "LATE"]])
except ValueError as error:
    print(error)
