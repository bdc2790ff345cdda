# Written from the table by `make generate`.
"""The book of definitions."""

from typing import Any, overload

from verita import (
    Macd,
    Aroon,
    Bbands,
    Stochrsi,
    Stoch,
    Minmax,
    Donchian,
    Accbands,
    Stochf,
    Vortex,
    Fractal,
    Ha,
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

@overload
def add(data0: SeriesT, data1: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT:
    """Addition, as the book has it: naive and slow. See `verita.add`."""
@overload
def add(data0: Values, data1: Values, *, gaps: Gaps = "skip") -> Array: ...
@overload
def add(data0: Frame[Answer], data1: Series | Frame[Any] | Records, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def add(data0: Records, data1: Series | Frame[Any] | Records, *, gaps: Gaps = "skip") -> Any: ...

@overload
def sub(data0: SeriesT, data1: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT:
    """Subtraction, as the book has it: naive and slow. See `verita.sub`."""
@overload
def sub(data0: Values, data1: Values, *, gaps: Gaps = "skip") -> Array: ...
@overload
def sub(data0: Frame[Answer], data1: Series | Frame[Any] | Records, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def sub(data0: Records, data1: Series | Frame[Any] | Records, *, gaps: Gaps = "skip") -> Any: ...

@overload
def mult(data0: SeriesT, data1: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT:
    """Multiplication, as the book has it: naive and slow. See `verita.mult`."""
@overload
def mult(data0: Values, data1: Values, *, gaps: Gaps = "skip") -> Array: ...
@overload
def mult(data0: Frame[Answer], data1: Series | Frame[Any] | Records, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def mult(data0: Records, data1: Series | Frame[Any] | Records, *, gaps: Gaps = "skip") -> Any: ...

@overload
def avgprice(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Answer:
    """Average Price, as the book has it: naive and slow. See `verita.avgprice`."""
@overload
def avgprice(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def avgprice(open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def avgprice(open: Values, high: Values, low: Values, close: Values, *, gaps: Gaps = "skip") -> Array: ...

@overload
def medprice(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Answer:
    """Median Price, as the book has it: naive and slow. See `verita.medprice`."""
@overload
def medprice(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def medprice(high: SeriesT, low: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def medprice(high: Values, low: Values, *, gaps: Gaps = "skip") -> Array: ...

@overload
def typprice(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Answer:
    """Typical Price, as the book has it: naive and slow. See `verita.typprice`."""
@overload
def typprice(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def typprice(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def typprice(high: Values, low: Values, close: Values, *, gaps: Gaps = "skip") -> Array: ...

@overload
def wclprice(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Answer:
    """Weighted Close Price, as the book has it: naive and slow. See `verita.wclprice`."""
@overload
def wclprice(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def wclprice(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def wclprice(high: Values, low: Values, close: Values, *, gaps: Gaps = "skip") -> Array: ...

@overload
def bop(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Answer:
    """Balance of Power, as the book has it: naive and slow. See `verita.bop`."""
@overload
def bop(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def bop(open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def bop(open: Values, high: Values, low: Values, close: Values, *, gaps: Gaps = "skip") -> Array: ...

@overload
def marketfi(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Answer:
    """Market Facilitation Index, as the book has it: naive and slow. See `verita.marketfi`."""
@overload
def marketfi(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def marketfi(high: SeriesT, low: SeriesT | Values, volume: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def marketfi(high: Values, low: Values, volume: Values, *, gaps: Gaps = "skip") -> Array: ...

@overload
def mom(data: SeriesT, period: Integer = 10, *, gaps: Gaps = "skip") -> SeriesT:
    """Momentum, as the book has it: naive and slow. See `verita.mom`."""
@overload
def mom(data: Values, period: Integer = 10, *, gaps: Gaps = "skip") -> Array: ...
@overload
def mom(data: Frame[Answer], period: Integer = 10, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def mom(data: Records, period: Integer = 10, *, gaps: Gaps = "skip") -> Any: ...

@overload
def roc(data: SeriesT, period: Integer = 10, *, gaps: Gaps = "skip") -> SeriesT:
    """Rate of Change, as the book has it: naive and slow. See `verita.roc`."""
@overload
def roc(data: Values, period: Integer = 10, *, gaps: Gaps = "skip") -> Array: ...
@overload
def roc(data: Frame[Answer], period: Integer = 10, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def roc(data: Records, period: Integer = 10, *, gaps: Gaps = "skip") -> Any: ...

@overload
def rocp(data: SeriesT, period: Integer = 10, *, gaps: Gaps = "skip") -> SeriesT:
    """Rate of Change, as a share, as the book has it: naive and slow. See `verita.rocp`."""
@overload
def rocp(data: Values, period: Integer = 10, *, gaps: Gaps = "skip") -> Array: ...
@overload
def rocp(data: Frame[Answer], period: Integer = 10, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def rocp(data: Records, period: Integer = 10, *, gaps: Gaps = "skip") -> Any: ...

@overload
def rocr(data: SeriesT, period: Integer = 10, *, gaps: Gaps = "skip") -> SeriesT:
    """Rate of Change Ratio, as the book has it: naive and slow. See `verita.rocr`."""
@overload
def rocr(data: Values, period: Integer = 10, *, gaps: Gaps = "skip") -> Array: ...
@overload
def rocr(data: Frame[Answer], period: Integer = 10, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def rocr(data: Records, period: Integer = 10, *, gaps: Gaps = "skip") -> Any: ...

@overload
def rocr100(data: SeriesT, period: Integer = 10, *, gaps: Gaps = "skip") -> SeriesT:
    """Rate of Change Ratio, in percent, as the book has it: naive and slow. See `verita.rocr100`."""
@overload
def rocr100(data: Values, period: Integer = 10, *, gaps: Gaps = "skip") -> Array: ...
@overload
def rocr100(data: Frame[Answer], period: Integer = 10, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def rocr100(data: Records, period: Integer = 10, *, gaps: Gaps = "skip") -> Any: ...

@overload
def max(data: SeriesT, period: Integer = 30, *, gaps: Gaps = "skip") -> SeriesT:
    """Highest Value, as the book has it: naive and slow. See `verita.max`."""
@overload
def max(data: Values, period: Integer = 30, *, gaps: Gaps = "skip") -> Array: ...
@overload
def max(data: Frame[Answer], period: Integer = 30, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def max(data: Records, period: Integer = 30, *, gaps: Gaps = "skip") -> Any: ...

@overload
def min(data: SeriesT, period: Integer = 30, *, gaps: Gaps = "skip") -> SeriesT:
    """Lowest Value, as the book has it: naive and slow. See `verita.min`."""
@overload
def min(data: Values, period: Integer = 30, *, gaps: Gaps = "skip") -> Array: ...
@overload
def min(data: Frame[Answer], period: Integer = 30, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def min(data: Records, period: Integer = 30, *, gaps: Gaps = "skip") -> Any: ...

@overload
def minmax(data: SeriesT, period: Integer = 30, *, gaps: Gaps = "skip") -> Minmax[SeriesT]:
    """Lowest and Highest Value, as the book has it: naive and slow. See `verita.minmax`."""
@overload
def minmax(data: Values, period: Integer = 30, *, gaps: Gaps = "skip") -> Minmax[Array]: ...
@overload
def minmax(data: Frame[Answer], period: Integer = 30, *, gaps: Gaps = "skip") -> Minmax[Answer]: ...
@overload
def minmax(data: Records, period: Integer = 30, *, gaps: Gaps = "skip") -> Any: ...

@overload
def sum(data: SeriesT, period: Integer = 30, *, gaps: Gaps = "skip") -> SeriesT:
    """Sum, as the book has it: naive and slow. See `verita.sum`."""
@overload
def sum(data: Values, period: Integer = 30, *, gaps: Gaps = "skip") -> Array: ...
@overload
def sum(data: Frame[Answer], period: Integer = 30, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def sum(data: Records, period: Integer = 30, *, gaps: Gaps = "skip") -> Any: ...

@overload
def midpoint(data: SeriesT, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT:
    """Midpoint, as the book has it: naive and slow. See `verita.midpoint`."""
@overload
def midpoint(data: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...
@overload
def midpoint(data: Frame[Answer], period: Integer = 14, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def midpoint(data: Records, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...

@overload
def midprice(frame: Frame[Answer], /, period: Integer = 14, *, gaps: Gaps = "skip") -> Answer:
    """Midpoint Price, as the book has it: naive and slow. See `verita.midprice`."""
@overload
def midprice(frame: Records, /, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...
@overload
def midprice(high: SeriesT, low: SeriesT | Values, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def midprice(high: Values, low: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...

@overload
def donchian(frame: Frame[Answer], /, period: Integer = 20, *, gaps: Gaps = "skip") -> Donchian[Answer]:
    """Donchian Channel, as the book has it: naive and slow. See `verita.donchian`."""
@overload
def donchian(frame: Records, /, period: Integer = 20, *, gaps: Gaps = "skip") -> Any: ...
@overload
def donchian(high: SeriesT, low: SeriesT | Values, period: Integer = 20, *, gaps: Gaps = "skip") -> Donchian[SeriesT]: ...
@overload
def donchian(high: Values, low: Values, period: Integer = 20, *, gaps: Gaps = "skip") -> Donchian[Array]: ...

@overload
def accbands(frame: Frame[Answer], /, period: Integer = 20, *, gaps: Gaps = "skip") -> Accbands[Answer]:
    """Acceleration Bands, as the book has it: naive and slow. See `verita.accbands`."""
@overload
def accbands(frame: Records, /, period: Integer = 20, *, gaps: Gaps = "skip") -> Any: ...
@overload
def accbands(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 20, *, gaps: Gaps = "skip") -> Accbands[SeriesT]: ...
@overload
def accbands(high: Values, low: Values, close: Values, period: Integer = 20, *, gaps: Gaps = "skip") -> Accbands[Array]: ...

@overload
def aroonosc(frame: Frame[Answer], /, period: Integer = 14, *, gaps: Gaps = "skip") -> Answer:
    """Aroon Oscillator, as the book has it: naive and slow. See `verita.aroonosc`."""
@overload
def aroonosc(frame: Records, /, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...
@overload
def aroonosc(high: SeriesT, low: SeriesT | Values, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def aroonosc(high: Values, low: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...

@overload
def stochf(frame: Frame[Answer], /, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", *, gaps: Gaps = "skip") -> Stochf[Answer]:
    """Stochastic Fast, as the book has it: naive and slow. See `verita.stochf`."""
@overload
def stochf(frame: Records, /, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", *, gaps: Gaps = "skip") -> Any: ...
@overload
def stochf(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", *, gaps: Gaps = "skip") -> Stochf[SeriesT]: ...
@overload
def stochf(high: Values, low: Values, close: Values, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", *, gaps: Gaps = "skip") -> Stochf[Array]: ...

@overload
def qstick(frame: Frame[Answer], /, period: Integer = 10, *, gaps: Gaps = "skip") -> Answer:
    """Qstick, as the book has it: naive and slow. See `verita.qstick`."""
@overload
def qstick(frame: Records, /, period: Integer = 10, *, gaps: Gaps = "skip") -> Any: ...
@overload
def qstick(open: SeriesT, close: SeriesT | Values, period: Integer = 10, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def qstick(open: Values, close: Values, period: Integer = 10, *, gaps: Gaps = "skip") -> Array: ...

@overload
def adr(frame: Frame[Answer], /, period: Integer = 14, *, gaps: Gaps = "skip") -> Answer:
    """Average Daily Range, as the book has it: naive and slow. See `verita.adr`."""
@overload
def adr(frame: Records, /, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...
@overload
def adr(high: SeriesT, low: SeriesT | Values, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def adr(high: Values, low: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...

@overload
def ao(frame: Frame[Answer], /, fast_period: Integer = 5, slow_period: Integer = 34, *, gaps: Gaps = "skip") -> Answer:
    """Awesome Oscillator, as the book has it: naive and slow. See `verita.ao`."""
@overload
def ao(frame: Records, /, fast_period: Integer = 5, slow_period: Integer = 34, *, gaps: Gaps = "skip") -> Any: ...
@overload
def ao(high: SeriesT, low: SeriesT | Values, fast_period: Integer = 5, slow_period: Integer = 34, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def ao(high: Values, low: Values, fast_period: Integer = 5, slow_period: Integer = 34, *, gaps: Gaps = "skip") -> Array: ...

@overload
def ac(frame: Frame[Answer], /, fast_period: Integer = 5, slow_period: Integer = 34, signal_period: Integer = 5, *, gaps: Gaps = "skip") -> Answer:
    """Accelerator Oscillator, as the book has it: naive and slow. See `verita.ac`."""
@overload
def ac(frame: Records, /, fast_period: Integer = 5, slow_period: Integer = 34, signal_period: Integer = 5, *, gaps: Gaps = "skip") -> Any: ...
@overload
def ac(high: SeriesT, low: SeriesT | Values, fast_period: Integer = 5, slow_period: Integer = 34, signal_period: Integer = 5, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def ac(high: Values, low: Values, fast_period: Integer = 5, slow_period: Integer = 34, signal_period: Integer = 5, *, gaps: Gaps = "skip") -> Array: ...

@overload
def dpo(data: SeriesT, period: Integer = 20, *, gaps: Gaps = "skip") -> SeriesT:
    """Detrended Price Oscillator, as the book has it: naive and slow. See `verita.dpo`."""
@overload
def dpo(data: Values, period: Integer = 20, *, gaps: Gaps = "skip") -> Array: ...
@overload
def dpo(data: Frame[Answer], period: Integer = 20, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def dpo(data: Records, period: Integer = 20, *, gaps: Gaps = "skip") -> Any: ...

@overload
def fosc(data: SeriesT, period: Integer = 5, *, gaps: Gaps = "skip") -> SeriesT:
    """Forecast Oscillator, as the book has it: naive and slow. See `verita.fosc`."""
@overload
def fosc(data: Values, period: Integer = 5, *, gaps: Gaps = "skip") -> Array: ...
@overload
def fosc(data: Frame[Answer], period: Integer = 5, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def fosc(data: Records, period: Integer = 5, *, gaps: Gaps = "skip") -> Any: ...

@overload
def linearreg(data: SeriesT, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT:
    """Linear Regression, as the book has it: naive and slow. See `verita.linearreg`."""
@overload
def linearreg(data: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...
@overload
def linearreg(data: Frame[Answer], period: Integer = 14, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def linearreg(data: Records, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...

@overload
def linearreg_slope(data: SeriesT, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT:
    """Linear Regression Slope, as the book has it: naive and slow. See `verita.linearreg_slope`."""
@overload
def linearreg_slope(data: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...
@overload
def linearreg_slope(data: Frame[Answer], period: Integer = 14, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def linearreg_slope(data: Records, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...

@overload
def linearreg_angle(data: SeriesT, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT:
    """Linear Regression Angle, as the book has it: naive and slow. See `verita.linearreg_angle`."""
@overload
def linearreg_angle(data: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...
@overload
def linearreg_angle(data: Frame[Answer], period: Integer = 14, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def linearreg_angle(data: Records, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...

@overload
def tsf(data: SeriesT, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT:
    """Time Series Forecast, as the book has it: naive and slow. See `verita.tsf`."""
@overload
def tsf(data: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...
@overload
def tsf(data: Frame[Answer], period: Integer = 14, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def tsf(data: Records, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...

@overload
def var(data: SeriesT, period: Integer = 5, *, gaps: Gaps = "skip") -> SeriesT:
    """Variance, as the book has it: naive and slow. See `verita.var`."""
@overload
def var(data: Values, period: Integer = 5, *, gaps: Gaps = "skip") -> Array: ...
@overload
def var(data: Frame[Answer], period: Integer = 5, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def var(data: Records, period: Integer = 5, *, gaps: Gaps = "skip") -> Any: ...

@overload
def avgdev(data: SeriesT, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT:
    """Average Deviation, as the book has it: naive and slow. See `verita.avgdev`."""
@overload
def avgdev(data: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...
@overload
def avgdev(data: Frame[Answer], period: Integer = 14, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def avgdev(data: Records, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...

@overload
def beta(data0: SeriesT, data1: SeriesT | Values, period: Integer = 5, *, gaps: Gaps = "skip") -> SeriesT:
    """Beta, as the book has it: naive and slow. See `verita.beta`."""
@overload
def beta(data0: Values, data1: Values, period: Integer = 5, *, gaps: Gaps = "skip") -> Array: ...
@overload
def beta(data0: Frame[Answer], data1: Series | Frame[Any] | Records, period: Integer = 5, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def beta(data0: Records, data1: Series | Frame[Any] | Records, period: Integer = 5, *, gaps: Gaps = "skip") -> Any: ...

@overload
def er(data: SeriesT, period: Integer = 10, *, gaps: Gaps = "skip") -> SeriesT:
    """Efficiency Ratio, as the book has it: naive and slow. See `verita.er`."""
@overload
def er(data: Values, period: Integer = 10, *, gaps: Gaps = "skip") -> Array: ...
@overload
def er(data: Frame[Answer], period: Integer = 10, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def er(data: Records, period: Integer = 10, *, gaps: Gaps = "skip") -> Any: ...

@overload
def vhf(data: SeriesT, period: Integer = 28, *, gaps: Gaps = "skip") -> SeriesT:
    """Vertical Horizontal Filter, as the book has it: naive and slow. See `verita.vhf`."""
@overload
def vhf(data: Values, period: Integer = 28, *, gaps: Gaps = "skip") -> Array: ...
@overload
def vhf(data: Frame[Answer], period: Integer = 28, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def vhf(data: Records, period: Integer = 28, *, gaps: Gaps = "skip") -> Any: ...

@overload
def cmou(data: SeriesT, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT:
    """Chande Momentum Oscillator, of sums, as the book has it: naive and slow. See `verita.cmou`."""
@overload
def cmou(data: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...
@overload
def cmou(data: Frame[Answer], period: Integer = 14, *, gaps: Gaps = "skip") -> Answer: ...
@overload
def cmou(data: Records, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...

@overload
def imi(frame: Frame[Answer], /, period: Integer = 14, *, gaps: Gaps = "skip") -> Answer:
    """Intraday Momentum Index, as the book has it: naive and slow. See `verita.imi`."""
@overload
def imi(frame: Records, /, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...
@overload
def imi(open: SeriesT, close: SeriesT | Values, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def imi(open: Values, close: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...

@overload
def mfi(frame: Frame[Answer], /, period: Integer = 14, *, gaps: Gaps = "skip") -> Answer:
    """Money Flow Index, as the book has it: naive and slow. See `verita.mfi`."""
@overload
def mfi(frame: Records, /, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...
@overload
def mfi(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, volume: SeriesT | Values, period: Integer = 14, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def mfi(high: Values, low: Values, close: Values, volume: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Array: ...

@overload
def ultosc(frame: Frame[Answer], /, period1: Integer = 7, period2: Integer = 14, period3: Integer = 28, *, gaps: Gaps = "skip") -> Answer:
    """Ultimate Oscillator, as the book has it: naive and slow. See `verita.ultosc`."""
@overload
def ultosc(frame: Records, /, period1: Integer = 7, period2: Integer = 14, period3: Integer = 28, *, gaps: Gaps = "skip") -> Any: ...
@overload
def ultosc(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period1: Integer = 7, period2: Integer = 14, period3: Integer = 28, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def ultosc(high: Values, low: Values, close: Values, period1: Integer = 7, period2: Integer = 14, period3: Integer = 28, *, gaps: Gaps = "skip") -> Array: ...

@overload
def vortex(frame: Frame[Answer], /, period: Integer = 14, *, gaps: Gaps = "skip") -> Vortex[Answer]:
    """Vortex Indicator, as the book has it: naive and slow. See `verita.vortex`."""
@overload
def vortex(frame: Records, /, period: Integer = 14, *, gaps: Gaps = "skip") -> Any: ...
@overload
def vortex(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Vortex[SeriesT]: ...
@overload
def vortex(high: Values, low: Values, close: Values, period: Integer = 14, *, gaps: Gaps = "skip") -> Vortex[Array]: ...

@overload
def cmf(frame: Frame[Answer], /, period: Integer = 20, *, gaps: Gaps = "skip") -> Answer:
    """Chaikin Money Flow, as the book has it: naive and slow. See `verita.cmf`."""
@overload
def cmf(frame: Records, /, period: Integer = 20, *, gaps: Gaps = "skip") -> Any: ...
@overload
def cmf(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, volume: SeriesT | Values, period: Integer = 20, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def cmf(high: Values, low: Values, close: Values, volume: Values, period: Integer = 20, *, gaps: Gaps = "skip") -> Array: ...

@overload
def efi(frame: Frame[Answer], /, period: Integer = 13, *, gaps: Gaps = "skip") -> Answer:
    """Elder's Force Index, as the book has it: naive and slow. See `verita.efi`."""
@overload
def efi(frame: Records, /, period: Integer = 13, *, gaps: Gaps = "skip") -> Any: ...
@overload
def efi(close: SeriesT, volume: SeriesT | Values, period: Integer = 13, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def efi(close: Values, volume: Values, period: Integer = 13, *, gaps: Gaps = "skip") -> Array: ...

@overload
def fractal(frame: Frame[Answer], /, left_bars: Integer = 2, right_bars: Integer = 2, *, gaps: Gaps = "skip") -> Fractal[Answer]:
    """Fractal, as the book has it: naive and slow. See `verita.fractal`."""
@overload
def fractal(frame: Records, /, left_bars: Integer = 2, right_bars: Integer = 2, *, gaps: Gaps = "skip") -> Any: ...
@overload
def fractal(high: SeriesT, low: SeriesT | Values, left_bars: Integer = 2, right_bars: Integer = 2, *, gaps: Gaps = "skip") -> Fractal[SeriesT]: ...
@overload
def fractal(high: Values, low: Values, left_bars: Integer = 2, right_bars: Integer = 2, *, gaps: Gaps = "skip") -> Fractal[Integers]: ...

@overload
def ad(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Answer:
    """Accumulation/Distribution Line, as the book has it: naive and slow. See `verita.ad`."""
@overload
def ad(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def ad(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, volume: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def ad(high: Values, low: Values, close: Values, volume: Values, *, gaps: Gaps = "skip") -> Array: ...

@overload
def cumsum(data: SeriesT, *, gaps: Gaps = "skip") -> SeriesT:
    """Cumulative Sum, as the book has it: naive and slow. See `verita.cumsum`."""
@overload
def cumsum(data: Values, *, gaps: Gaps = "skip") -> Array: ...
@overload
def cumsum(data: Frame[Answer], *, gaps: Gaps = "skip") -> Answer: ...
@overload
def cumsum(data: Records, *, gaps: Gaps = "skip") -> Any: ...

@overload
def pvt(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Answer:
    """Price Volume Trend, as the book has it: naive and slow. See `verita.pvt`."""
@overload
def pvt(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def pvt(close: SeriesT, volume: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def pvt(close: Values, volume: Values, *, gaps: Gaps = "skip") -> Array: ...

@overload
def wad(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Answer:
    """Williams' Accumulation/Distribution, as the book has it: naive and slow. See `verita.wad`."""
@overload
def wad(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def wad(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def wad(high: Values, low: Values, close: Values, *, gaps: Gaps = "skip") -> Array: ...

@overload
def nvi(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Answer:
    """Negative Volume Index, as the book has it: naive and slow. See `verita.nvi`."""
@overload
def nvi(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def nvi(close: SeriesT, volume: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def nvi(close: Values, volume: Values, *, gaps: Gaps = "skip") -> Array: ...

@overload
def pvi(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Answer:
    """Positive Volume Index, as the book has it: naive and slow. See `verita.pvi`."""
@overload
def pvi(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def pvi(close: SeriesT, volume: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def pvi(close: Values, volume: Values, *, gaps: Gaps = "skip") -> Array: ...

@overload
def vwap(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Answer:
    """Volume Weighted Average Price, as the book has it: naive and slow. See `verita.vwap`."""
@overload
def vwap(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def vwap(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, volume: SeriesT | Values, *, gaps: Gaps = "skip") -> SeriesT: ...
@overload
def vwap(high: Values, low: Values, close: Values, volume: Values, *, gaps: Gaps = "skip") -> Array: ...

@overload
def ha(frame: Frame[Answer], /, *, gaps: Gaps = "skip") -> Ha[Answer]:
    """Heikin-Ashi, as the book has it: naive and slow. See `verita.ha`."""
@overload
def ha(frame: Records, /, *, gaps: Gaps = "skip") -> Any: ...
@overload
def ha(open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values, *, gaps: Gaps = "skip") -> Ha[SeriesT]: ...
@overload
def ha(open: Values, high: Values, low: Values, close: Values, *, gaps: Gaps = "skip") -> Ha[Array]: ...

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
    "add",
    "sub",
    "mult",
    "avgprice",
    "medprice",
    "typprice",
    "wclprice",
    "bop",
    "marketfi",
    "mom",
    "roc",
    "rocp",
    "rocr",
    "rocr100",
    "minmax",
    "midpoint",
    "midprice",
    "donchian",
    "accbands",
    "aroonosc",
    "stochf",
    "qstick",
    "adr",
    "ao",
    "ac",
    "dpo",
    "fosc",
    "linearreg",
    "linearreg_slope",
    "linearreg_angle",
    "tsf",
    "var",
    "avgdev",
    "beta",
    "er",
    "vhf",
    "cmou",
    "imi",
    "mfi",
    "ultosc",
    "vortex",
    "cmf",
    "efi",
    "fractal",
    "ad",
    "cumsum",
    "pvt",
    "wad",
    "nvi",
    "pvi",
    "vwap",
    "ha",
]
