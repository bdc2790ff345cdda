"""Mistakes that type checkers must see: each line below ends in an error."""

import numpy as np
import pandas as pd

import verita

prices = np.linspace(90.0, 110.0, 300)
frame = pd.DataFrame({"close": prices})

verita.sma("prices")  # error
verita.sma({1.0, 2.0})  # error
verita.sma(prices, period="9")  # error
verita.sma(prices, period=9.5)  # error
verita.sma(prices, gaps="drop")  # error
verita.sma(prices > 100.0)  # error
verita.atr(prices)  # error
verita.bbands(prices, average="smma")  # error
verita.bbands(prices).to_frame()  # error
verita.BbandsStream().update(1.0).to_frame()  # error
upper, lower = verita.bbands(prices)  # error
print(verita.bbands(prices).lower)  # error
verita.sma_batch(prices, (5, 50))  # error
verita.SmaStream(20).update("1.0")  # error
verita.panel.sma("prices")  # error
verita.panel.sma(frame, periods=9)  # error
verita.panel.atr(prices, prices)  # error
verita.panel.correl(frame)  # error
verita.panel.sma_batch(frame, (5, 50))  # error
verita.panel.emma(frame)  # error
