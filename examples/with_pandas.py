"""pandas: Series in, Series out; a frame of bars; what is missing stays missing.

In an empty environment: `pip install verita pandas`, then `python examples/with_pandas.py`.
"""

from pathlib import Path

import pandas as pd

import verita

DATA = Path(__file__).parents[1] / "data" / "sp500.csv"

# Columns called Open, High, … would do as well.
bars = pd.read_csv(DATA, parse_dates=[0], index_col=0)
close = bars["close"]

# A Series gives a Series: the same index, the same name.
average = verita.sma(close, period=20)
print(average.tail(3), "\n")

# A frame stands for all of an indicator's inputs; parameters follow as usual.
bars["atr"] = verita.atr(bars, 20)
bars["rsi of ema"] = verita.rsi(verita.ema(close, 10))

# Several outputs are a named tuple of Series; one frame with their names, if asked.
bars["k"], bars["d"] = verita.stochrsi(close)
bars = bars.join(verita.bbands(close, 20).to_frame())
print(bars.iloc[-3:, -5:].round(2), "\n")

# Dtypes that know missing values have them in the warm-up and at gaps.
print(verita.sma(close.astype("Float64"), period=3).head(4), "\n")

# What could be matched wrongly is refused.
try:
    verita.correl(close, close.iloc[1:])
except ValueError as error:
    print(error)
try:
    verita.sma(close.iloc[::-1])
except ValueError as error:
    print(error)
