"""polars: Series in, Series out; a frame of bars; what is missing is null.

In an empty environment: `pip install verita polars`, then `python examples/with_polars.py`.
"""

from pathlib import Path

import polars as pl

import verita

DATA = Path(__file__).parents[1] / "data" / "sp500.csv"

bars = pl.read_csv(DATA, try_parse_dates=True)

# A Series gives a Series of the same name; during the warm-up and at gaps it is null.
average = verita.sma(bars["close"], period=20)
print(average.null_count(), average.tail(3))

# A frame stands for all of an indicator's inputs; parameters follow as usual.
bars = bars.with_columns(
    verita.atr(bars, 20),
    verita.rsi(verita.ema(bars["close"], 10)).alias("rsi of ema"),
)

# Several outputs are a named tuple of Series that have their names; one frame, if asked.
bars = bars.with_columns(*verita.bbands(bars["close"], 20))
bars = bars.hstack(verita.stochrsi(bars["close"]).to_frame(prefix="rsi_"))
print(bars.select("close", "atr", "rsi of ema", "upperband", "lowerband").tail(3))

# A stream takes the frame of history at once, then bar by bar: the same bits.
stream = verita.AtrStream(20)
stream.update_many(bars[:-1])
last = bars.row(-1, named=True)
print(stream.update(last["high"], last["low"], last["close"]) == bars["atr"][-1])
