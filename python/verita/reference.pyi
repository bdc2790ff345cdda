# Written from the table by `make generate`.
"""The book of definitions."""

from typing import Any, overload

from verita import (
    Macd,
    Aroon,
    Bbands,
    Stochrsi,
    Stoch,
)
from verita._typing import (
    Answer,
    Array,
    Average,
    Frame,
    Gaps,
    Integer,
    Integers,
    Number,
    Records,
    Series,
    SeriesT,
    Values,
)

@overload
def alma(data: SeriesT, period: Integer = 9, offset: Number = 0.85, sigma: Number = 6.0, *, gaps: Gaps = "skip") -> SeriesT:
    """Arnaud Legoux Moving Average, as the book has it: naive and slow. See `verita.alma`."""
@overload
def alma(data: Values, period: Integer = 9, offset: Number = 0.85, sigma: Number = 6.0, *, gaps: Gaps = "skip") -> Array: ...
@overload
def alma(data: Frame[Answer], period: Integer = 9, offset: Number = 0.85, sigma: Number = 6.0, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def alma(data: Records, period: Integer = 9, offset: Number = 0.85, sigma: Number = 6.0, *, gaps: Gaps = "skip") -> Any: ...

@overload
def ema(data: SeriesT, period: Integer = 30, *, gaps: Gaps = "skip") -> SeriesT:
    """Exponential Moving Average, as the book has it: naive and slow. See `verita.ema`."""
@overload
def ema(data: Values, period: Integer = 30, *, gaps: Gaps = "skip") -> Array: ...
@overload
def ema(data: Frame[Answer], period: Integer = 30, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def ema(data: Records, period: Integer = 30, *, gaps: Gaps = "skip") -> Any: ...

@overload
def linearreg_intercept(data: SeriesT, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT:
    """Linear Regression Intercept, as the book has it: naive and slow. See `verita.linearreg_intercept`."""
@overload
def linearreg_intercept(data: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...
@overload
def linearreg_intercept(data: Frame[Answer], period: Integer = 14, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def linearreg_intercept(data: Records, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...

@overload
def sma(data: SeriesT, period: Integer = 30, *, gaps: Gaps = "skip") -> SeriesT:
    """Simple Moving Average, as the book has it: naive and slow. See `verita.sma`."""
@overload
def sma(data: Values, period: Integer = 30, *, gaps: Gaps = "skip") -> Array: ...
@overload
def sma(data: Frame[Answer], period: Integer = 30, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def sma(data: Records, period: Integer = 30, *, gaps: Gaps = "skip") -> Any: ...

@overload
def stddev(data: SeriesT, period: Integer = 5, deviations: Number = 1.0, *, gaps: Gaps = "skip") -> SeriesT:
    """Standard Deviation, as the book has it: naive and slow. See `verita.stddev`."""
@overload
def stddev(data: Values, period: Integer = 5, deviations: Number = 1.0, *, gaps: Gaps = "skip") -> Array: ...
@overload
def stddev(data: Frame[Answer], period: Integer = 5, deviations: Number = 1.0, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def stddev(data: Records, period: Integer = 5, deviations: Number = 1.0, *, gaps: Gaps = "skip") -> Any: ...

@overload
def kama(data: SeriesT, period: Integer = 30, *, gaps: Gaps = "skip") -> SeriesT:
    """Kaufman Adaptive Moving Average, as the book has it: naive and slow. See `verita.kama`."""
@overload
def kama(data: Values, period: Integer = 30, *, gaps: Gaps = "skip") -> Array: ...
@overload
def kama(data: Frame[Answer], period: Integer = 30, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def kama(data: Records, period: Integer = 30, *, gaps: Gaps = "skip") -> Any: ...

@overload
def macd(data: SeriesT, fast_period: Integer = 12, slow_period: Integer = 26, signal_period: Integer = 9, *, gaps: Gaps = "skip") -> Macd[SeriesT]:
    """Moving Average Convergence/Divergence, as the book has it: naive and slow. See `verita.macd`."""
@overload
def macd(data: Values, fast_period: Integer = 12, slow_period: Integer = 26, signal_period: Integer = 9, *, gaps: Gaps = "skip") -> Macd[Array]: ...
@overload
def macd(data: Frame[Answer], fast_period: Integer = 12, slow_period: Integer = 26, signal_period: Integer = 9, *, gaps: Gaps = "skip") -> Macd[Answer]: ...
@overload
def macd(data: Records, fast_period: Integer = 12, slow_period: Integer = 26, signal_period: Integer = 9, *, gaps: Gaps = "skip") -> Any: ...

@overload
def obv(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Answer:
    """On Balance Volume, as the book has it: naive and slow. See `verita.obv`."""
@overload
def obv(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def obv(close: SeriesT, volume: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def obv(close: Values, volume: Values, *, gaps: Gaps = "skip") -> Array: ...

@overload
def atr(frame: Frame[Answer], /, period: Integer = 14, *, gaps: Gaps = "skip") -> Answer:
    """Average True Range, as the book has it: naive and slow. See `verita.atr`."""
@overload
def atr(frame: Records, /, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...
@overload
def atr(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def atr(high: Values, low: Values, close: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...

@overload
def aroon(frame: Frame[Answer], /, period: Integer = 14, *, gaps: Gaps = "skip") -> Aroon[Answer]:
    """Aroon, as the book has it: naive and slow. See `verita.aroon`."""
@overload
def aroon(frame: Records, /, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...
@overload
def aroon(high: SeriesT, low: SeriesT | Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Aroon[SeriesT]: ...
@overload
def aroon(high: Values, low: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Aroon[Array]: ...

@overload
def rsi(data: SeriesT, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT:
    """Relative Strength Index, as the book has it: naive and slow. See `verita.rsi`."""
@overload
def rsi(data: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...
@overload
def rsi(data: Frame[Answer], period: Integer = 14, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def rsi(data: Records, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...

@overload
def bbands(data: SeriesT, period: Integer = 20, deviations_up: Number = 2.0, deviations_down: Number = 2.0, average: Average = "sma", *, gaps: Gaps = "skip") -> Bbands[SeriesT]:
    """Bollinger Bands, as the book has it: naive and slow. See `verita.bbands`."""
@overload
def bbands(data: Values, period: Integer = 20, deviations_up: Number = 2.0, deviations_down: Number = 2.0, average: Average = "sma", *, gaps: Gaps = "skip") -> Bbands[Array]: ...
@overload
def bbands(data: Frame[Answer], period: Integer = 20, deviations_up: Number = 2.0, deviations_down: Number = 2.0, average: Average = "sma", *, gaps: Gaps = "skip") -> Bbands[Answer]: ...
@overload
def bbands(data: Records, period: Integer = 20, deviations_up: Number = 2.0, deviations_down: Number = 2.0, average: Average = "sma", *, gaps: Gaps = "skip") -> Any: ...

@overload
def stochrsi(data: SeriesT, period: Integer = 14, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", *, gaps: Gaps = "skip") -> Stochrsi[SeriesT]:
    """Stochastic RSI, as the book has it: naive and slow. See `verita.stochrsi`."""
@overload
def stochrsi(data: Values, period: Integer = 14, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", *, gaps: Gaps = "skip") -> Stochrsi[Array]: ...
@overload
def stochrsi(data: Frame[Answer], period: Integer = 14, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", *, gaps: Gaps = "skip") -> Stochrsi[Answer]: ...
@overload
def stochrsi(data: Records, period: Integer = 14, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", *, gaps: Gaps = "skip") -> Any: ...

@overload
def sar(frame: Frame[Answer], /, acceleration: Number = 0.02, maximum: Number = 0.2, *, gaps: Gaps = "skip") -> Answer:
    """Parabolic Stop And Reverse, as the book has it: naive and slow. See `verita.sar`."""
@overload
def sar(frame: Records, /, acceleration: Number = 0.02, maximum: Number = 0.2, *, gaps: Gaps = "skip") -> Any: ...
@overload
def sar(high: SeriesT, low: SeriesT | Values, acceleration: Number = 0.02, maximum: Number = 0.2, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def sar(high: Values, low: Values, acceleration: Number = 0.02, maximum: Number = 0.2, *, gaps: Gaps = "skip") -> Array: ...

@overload
def adx(frame: Frame[Answer], /, period: Integer = 14, *, gaps: Gaps = "skip") -> Answer:
    """Average Directional Movement Index, as the book has it: naive and slow. See `verita.adx`."""
@overload
def adx(frame: Records, /, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...
@overload
def adx(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def adx(high: Values, low: Values, close: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...

@overload
def correl(data0: SeriesT, data1: SeriesT | Values, period: Integer = 30, *, gaps: Gaps = "skip") -> SeriesT:
    """Pearson's Correlation Coefficient, as the book has it: naive and slow. See `verita.correl`."""
@overload
def correl(data0: Values, data1: Values, period: Integer = 30, *, gaps: Gaps = "skip") -> Array: ...
@overload
def correl(data0: Frame[Answer], data1: Series | Frame[Any] | Records, period: Integer = 30, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def correl(data0: Records, data1: Series | Frame[Any] | Records, period: Integer = 30, *, gaps: Gaps = "skip") -> Any: ...

@overload
def cdlmorningstar(frame: Frame[Answer], /, penetration: Number = 0.3, *, gaps: Gaps = "skip") -> Answer:
    """Morning Star, as the book has it: naive and slow. See `verita.cdlmorningstar`."""
@overload
def cdlmorningstar(frame: Records, /, penetration: Number = 0.3, *, gaps: Gaps = "skip") -> Any: ...
@overload
def cdlmorningstar(open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values, penetration: Number = 0.3, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def cdlmorningstar(open: Values, high: Values, low: Values, close: Values, penetration: Number = 0.3, *, gaps: Gaps = "skip") -> Integers: ...

@overload
def wma(data: SeriesT, period: Integer = 30, *, gaps: Gaps = "skip") -> SeriesT:
    """Weighted Moving Average, as the book has it: naive and slow. See `verita.wma`."""
@overload
def wma(data: Values, period: Integer = 30, *, gaps: Gaps = "skip") -> Array: ...
@overload
def wma(data: Frame[Answer], period: Integer = 30, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def wma(data: Records, period: Integer = 30, *, gaps: Gaps = "skip") -> Any: ...

@overload
def trima(data: SeriesT, period: Integer = 30, *, gaps: Gaps = "skip") -> SeriesT:
    """Triangular Moving Average, as the book has it: naive and slow. See `verita.trima`."""
@overload
def trima(data: Values, period: Integer = 30, *, gaps: Gaps = "skip") -> Array: ...
@overload
def trima(data: Frame[Answer], period: Integer = 30, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def trima(data: Records, period: Integer = 30, *, gaps: Gaps = "skip") -> Any: ...

@overload
def rma(data: SeriesT, period: Integer = 30, *, gaps: Gaps = "skip") -> SeriesT:
    """Wilder's Moving Average, as the book has it: naive and slow. See `verita.rma`."""
@overload
def rma(data: Values, period: Integer = 30, *, gaps: Gaps = "skip") -> Array: ...
@overload
def rma(data: Frame[Answer], period: Integer = 30, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def rma(data: Records, period: Integer = 30, *, gaps: Gaps = "skip") -> Any: ...

@overload
def dema(data: SeriesT, period: Integer = 30, *, gaps: Gaps = "skip") -> SeriesT:
    """Double Exponential Moving Average, as the book has it: naive and slow. See `verita.dema`."""
@overload
def dema(data: Values, period: Integer = 30, *, gaps: Gaps = "skip") -> Array: ...
@overload
def dema(data: Frame[Answer], period: Integer = 30, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def dema(data: Records, period: Integer = 30, *, gaps: Gaps = "skip") -> Any: ...

@overload
def tema(data: SeriesT, period: Integer = 30, *, gaps: Gaps = "skip") -> SeriesT:
    """Triple Exponential Moving Average, as the book has it: naive and slow. See `verita.tema`."""
@overload
def tema(data: Values, period: Integer = 30, *, gaps: Gaps = "skip") -> Array: ...
@overload
def tema(data: Frame[Answer], period: Integer = 30, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def tema(data: Records, period: Integer = 30, *, gaps: Gaps = "skip") -> Any: ...

@overload
def t3(data: SeriesT, period: Integer = 5, volume_factor: Number = 0.7, *, gaps: Gaps = "skip") -> SeriesT:
    """Tillson T3, as the book has it: naive and slow. See `verita.t3`."""
@overload
def t3(data: Values, period: Integer = 5, volume_factor: Number = 0.7, *, gaps: Gaps = "skip") -> Array: ...
@overload
def t3(data: Frame[Answer], period: Integer = 5, volume_factor: Number = 0.7, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def t3(data: Records, period: Integer = 5, volume_factor: Number = 0.7, *, gaps: Gaps = "skip") -> Any: ...

@overload
def hma(data: SeriesT, period: Integer = 20, *, gaps: Gaps = "skip") -> SeriesT:
    """Hull Moving Average, as the book has it: naive and slow. See `verita.hma`."""
@overload
def hma(data: Values, period: Integer = 20, *, gaps: Gaps = "skip") -> Array: ...
@overload
def hma(data: Frame[Answer], period: Integer = 20, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def hma(data: Records, period: Integer = 20, *, gaps: Gaps = "skip") -> Any: ...

@overload
def stoch(frame: Frame[Answer], /, fastk_period: Integer = 5, slowk_period: Integer = 3, slowk_average: Average = "sma", slowd_period: Integer = 3, slowd_average: Average = "sma", *, gaps: Gaps = "skip") -> Stoch[Answer]:
    """Stochastic Oscillator, as the book has it: naive and slow. See `verita.stoch`."""
@overload
def stoch(frame: Records, /, fastk_period: Integer = 5, slowk_period: Integer = 3, slowk_average: Average = "sma", slowd_period: Integer = 3, slowd_average: Average = "sma", *, gaps: Gaps = "skip") -> Any: ...
@overload
def stoch(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, fastk_period: Integer = 5, slowk_period: Integer = 3, slowk_average: Average = "sma", slowd_period: Integer = 3, slowd_average: Average = "sma", *, gaps: Gaps = "skip") -> Stoch[SeriesT]: ...
@overload
def stoch(high: Values, low: Values, close: Values, fastk_period: Integer = 5, slowk_period: Integer = 3, slowk_average: Average = "sma", slowd_period: Integer = 3, slowd_average: Average = "sma", *, gaps: Gaps = "skip") -> Stoch[Array]: ...

@overload
def willr(frame: Frame[Answer], /, period: Integer = 14, *, gaps: Gaps = "skip") -> Answer:
    """Williams' %R, as the book has it: naive and slow. See `verita.willr`."""
@overload
def willr(frame: Records, /, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...
@overload
def willr(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def willr(high: Values, low: Values, close: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...

@overload
def cci(frame: Frame[Answer], /, period: Integer = 14, *, gaps: Gaps = "skip") -> Answer:
    """Commodity Channel Index, as the book has it: naive and slow. See `verita.cci`."""
@overload
def cci(frame: Records, /, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...
@overload
def cci(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def cci(high: Values, low: Values, close: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...

@overload
def trange(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Answer:
    """True Range, as the book has it: naive and slow. See `verita.trange`."""
@overload
def trange(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def trange(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def trange(high: Values, low: Values, close: Values, *, gaps: Gaps = "skip") -> Array: ...

@overload
def natr(frame: Frame[Answer], /, period: Integer = 14, *, gaps: Gaps = "skip") -> Answer:
    """Normalized Average True Range, as the book has it: naive and slow. See `verita.natr`."""
@overload
def natr(frame: Records, /, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...
@overload
def natr(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def natr(high: Values, low: Values, close: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...

@overload
def plus_di(frame: Frame[Answer], /, period: Integer = 14, *, gaps: Gaps = "skip") -> Answer:
    """Plus Directional Indicator, as the book has it: naive and slow. See `verita.plus_di`."""
@overload
def plus_di(frame: Records, /, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...
@overload
def plus_di(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def plus_di(high: Values, low: Values, close: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...

@overload
def minus_di(frame: Frame[Answer], /, period: Integer = 14, *, gaps: Gaps = "skip") -> Answer:
    """Minus Directional Indicator, as the book has it: naive and slow. See `verita.minus_di`."""
@overload
def minus_di(frame: Records, /, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...
@overload
def minus_di(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def minus_di(high: Values, low: Values, close: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...

__all__ = [
    "alma",
    "ema",
    "linearreg_intercept",
    "sma",
    "stddev",
    "kama",
    "macd",
    "obv",
    "atr",
    "aroon",
    "rsi",
    "bbands",
    "stochrsi",
    "sar",
    "adx",
    "correl",
    "cdlmorningstar",
    "wma",
    "trima",
    "rma",
    "dema",
    "tema",
    "t3",
    "hma",
    "stoch",
    "willr",
    "cci",
    "trange",
    "natr",
    "plus_di",
    "minus_di",
]
