# Written from the table by `make generate`.
"""Many symbols at once."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from verita._typing import (
    Answer,
    Array,
    Average,
    AverageRange,
    FloatRange,
    Frame,
    FrameT,
    Gaps,
    Integer,
    Integers,
    IntRange,
    Kernel,
    Number,
    Progress,
    Records,
    Series,
    SeriesT,
    Values,
)
from verita import (
    _AlmaBatch,
    _EmaBatch,
    _LinearRegInterceptBatch,
    _SmaBatch,
    _StddevBatch,
    _KamaBatch,
    _MacdBatch,
    Macd,
    _ObvBatch,
    _AtrBatch,
    _AroonBatch,
    Aroon,
    _RsiBatch,
    _BbandsBatch,
    Bbands,
    _StochrsiBatch,
    Stochrsi,
    _SarBatch,
    _AdxBatch,
    _CorrelBatch,
    _CdlmorningstarBatch,
    _WmaBatch,
    _TrimaBatch,
    _RmaBatch,
    _DemaBatch,
    _TemaBatch,
    _T3Batch,
    _HmaBatch,
    _StochBatch,
    Stoch,
    _WillrBatch,
    _CciBatch,
    _TrangeBatch,
    _NatrBatch,
    _PlusDiBatch,
    _MinusDiBatch,
)

class _AlmaPanel(_AlmaBatch): index: Any; symbols: Any

@overload
def alma(data: FrameT, period: Integer = 9, offset: Number = 0.85, sigma: Number = 6.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Arnaud Legoux Moving Average, for many symbols at once. See `verita.alma`."""
@overload
def alma(data: SeriesT, period: Integer = 9, offset: Number = 0.85, sigma: Number = 6.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def alma(data: Values, period: Integer = 9, offset: Number = 0.85, sigma: Number = 6.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def alma(data: Records, period: Integer = 9, offset: Number = 0.85, sigma: Number = 6.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def alma_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 9, offset_range: FloatRange = 0.85, sigma_range: FloatRange = 6.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AlmaPanel:
    """Arnaud Legoux Moving Average, for every combination of parameters and many symbols. See `verita.alma`."""

class _EmaPanel(_EmaBatch): index: Any; symbols: Any

@overload
def ema(data: FrameT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Exponential Moving Average, for many symbols at once. See `verita.ema`."""
@overload
def ema(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def ema(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def ema(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def ema_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _EmaPanel:
    """Exponential Moving Average, for every combination of parameters and many symbols. See `verita.ema`."""

class _LinearRegInterceptPanel(_LinearRegInterceptBatch): index: Any; symbols: Any

@overload
def linearreg_intercept(data: FrameT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Linear Regression Intercept, for many symbols at once. See `verita.linearreg_intercept`."""
@overload
def linearreg_intercept(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def linearreg_intercept(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def linearreg_intercept(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def linearreg_intercept_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _LinearRegInterceptPanel:
    """Linear Regression Intercept, for every combination of parameters and many symbols. See `verita.linearreg_intercept`."""

class _SmaPanel(_SmaBatch): index: Any; symbols: Any

@overload
def sma(data: FrameT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Simple Moving Average, for many symbols at once. See `verita.sma`."""
@overload
def sma(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def sma(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def sma(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def sma_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _SmaPanel:
    """Simple Moving Average, for every combination of parameters and many symbols. See `verita.sma`."""

class _StddevPanel(_StddevBatch): index: Any; symbols: Any

@overload
def stddev(data: FrameT, period: Integer = 5, deviations: Number = 1.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Standard Deviation, for many symbols at once. See `verita.stddev`."""
@overload
def stddev(data: SeriesT, period: Integer = 5, deviations: Number = 1.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def stddev(data: Values, period: Integer = 5, deviations: Number = 1.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def stddev(data: Records, period: Integer = 5, deviations: Number = 1.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def stddev_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 5, deviations_range: FloatRange = 1.0, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _StddevPanel:
    """Standard Deviation, for every combination of parameters and many symbols. See `verita.stddev`."""

class _KamaPanel(_KamaBatch): index: Any; symbols: Any

@overload
def kama(data: FrameT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Kaufman Adaptive Moving Average, for many symbols at once. See `verita.kama`."""
@overload
def kama(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def kama(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def kama(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def kama_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _KamaPanel:
    """Kaufman Adaptive Moving Average, for every combination of parameters and many symbols. See `verita.kama`."""

class _MacdPanel(_MacdBatch): index: Any; symbols: Any

@overload
def macd(data: FrameT, fast_period: Integer = 12, slow_period: Integer = 26, signal_period: Integer = 9, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Macd[FrameT]:
    """Moving Average Convergence/Divergence, for many symbols at once. See `verita.macd`."""
@overload
def macd(data: SeriesT, fast_period: Integer = 12, slow_period: Integer = 26, signal_period: Integer = 9, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Macd[SeriesT]: ...
@overload
def macd(data: Values, fast_period: Integer = 12, slow_period: Integer = 26, signal_period: Integer = 9, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Macd[Array]: ...
@overload
def macd(data: Records, fast_period: Integer = 12, slow_period: Integer = 26, signal_period: Integer = 9, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def macd_batch(data: Series | Frame[Any] | Records, fast_period_range: IntRange = 12, slow_period_range: IntRange = 26, signal_period_range: IntRange = 9, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MacdPanel:
    """Moving Average Convergence/Divergence, for every combination of parameters and many symbols. See `verita.macd`."""

class _ObvPanel(_ObvBatch): index: Any; symbols: Any

@overload
def obv(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """On Balance Volume, for many symbols at once. See `verita.obv`."""
@overload
def obv(close: FrameT, volume: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def obv(close: SeriesT, volume: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def obv(close: Values, volume: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def obv_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _ObvPanel:
    """On Balance Volume, for every combination of parameters and many symbols. See `verita.obv`."""
@overload
def obv_batch(close: Series | Frame[Any], volume: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _ObvPanel: ...

class _AtrPanel(_AtrBatch): index: Any; symbols: Any

@overload
def atr(frame: Frame[Any] | Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Average True Range, for many symbols at once. See `verita.atr`."""
@overload
def atr(high: FrameT, low: FrameT | Values, close: FrameT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def atr(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def atr(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def atr_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AtrPanel:
    """Average True Range, for every combination of parameters and many symbols. See `verita.atr`."""
@overload
def atr_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AtrPanel: ...

class _AroonPanel(_AroonBatch): index: Any; symbols: Any

@overload
def aroon(frame: Frame[Any] | Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Aroon, for many symbols at once. See `verita.aroon`."""
@overload
def aroon(high: FrameT, low: FrameT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Aroon[FrameT]: ...
@overload
def aroon(high: SeriesT, low: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Aroon[SeriesT]: ...
@overload
def aroon(high: Values, low: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Aroon[Array]: ...

@overload
def aroon_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AroonPanel:
    """Aroon, for every combination of parameters and many symbols. See `verita.aroon`."""
@overload
def aroon_batch(high: Series | Frame[Any], low: Series | Frame[Any], period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AroonPanel: ...

class _RsiPanel(_RsiBatch): index: Any; symbols: Any

@overload
def rsi(data: FrameT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Relative Strength Index, for many symbols at once. See `verita.rsi`."""
@overload
def rsi(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def rsi(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def rsi(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def rsi_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _RsiPanel:
    """Relative Strength Index, for every combination of parameters and many symbols. See `verita.rsi`."""

class _BbandsPanel(_BbandsBatch): index: Any; symbols: Any

@overload
def bbands(data: FrameT, period: Integer = 20, deviations_up: Number = 2.0, deviations_down: Number = 2.0, average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Bbands[FrameT]:
    """Bollinger Bands, for many symbols at once. See `verita.bbands`."""
@overload
def bbands(data: SeriesT, period: Integer = 20, deviations_up: Number = 2.0, deviations_down: Number = 2.0, average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Bbands[SeriesT]: ...
@overload
def bbands(data: Values, period: Integer = 20, deviations_up: Number = 2.0, deviations_down: Number = 2.0, average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Bbands[Array]: ...
@overload
def bbands(data: Records, period: Integer = 20, deviations_up: Number = 2.0, deviations_down: Number = 2.0, average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def bbands_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 20, deviations_up_range: FloatRange = 2.0, deviations_down_range: FloatRange = 2.0, average_range: AverageRange = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _BbandsPanel:
    """Bollinger Bands, for every combination of parameters and many symbols. See `verita.bbands`."""

class _StochrsiPanel(_StochrsiBatch): index: Any; symbols: Any

@overload
def stochrsi(data: FrameT, period: Integer = 14, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Stochrsi[FrameT]:
    """Stochastic RSI, for many symbols at once. See `verita.stochrsi`."""
@overload
def stochrsi(data: SeriesT, period: Integer = 14, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Stochrsi[SeriesT]: ...
@overload
def stochrsi(data: Values, period: Integer = 14, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Stochrsi[Array]: ...
@overload
def stochrsi(data: Records, period: Integer = 14, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def stochrsi_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, fastk_period_range: IntRange = 5, fastd_period_range: IntRange = 3, fastd_average_range: AverageRange = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _StochrsiPanel:
    """Stochastic RSI, for every combination of parameters and many symbols. See `verita.stochrsi`."""

class _SarPanel(_SarBatch): index: Any; symbols: Any

@overload
def sar(frame: Frame[Any] | Records, /, acceleration: Number = 0.02, maximum: Number = 0.2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Parabolic Stop And Reverse, for many symbols at once. See `verita.sar`."""
@overload
def sar(high: FrameT, low: FrameT | Values, acceleration: Number = 0.02, maximum: Number = 0.2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def sar(high: SeriesT, low: SeriesT | Values, acceleration: Number = 0.02, maximum: Number = 0.2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def sar(high: Values, low: Values, acceleration: Number = 0.02, maximum: Number = 0.2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def sar_batch(frame: Frame[Any] | Records, /, acceleration_range: FloatRange = 0.02, maximum_range: FloatRange = 0.2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _SarPanel:
    """Parabolic Stop And Reverse, for every combination of parameters and many symbols. See `verita.sar`."""
@overload
def sar_batch(high: Series | Frame[Any], low: Series | Frame[Any], acceleration_range: FloatRange = 0.02, maximum_range: FloatRange = 0.2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _SarPanel: ...

class _AdxPanel(_AdxBatch): index: Any; symbols: Any

@overload
def adx(frame: Frame[Any] | Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Average Directional Movement Index, for many symbols at once. See `verita.adx`."""
@overload
def adx(high: FrameT, low: FrameT | Values, close: FrameT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def adx(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def adx(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def adx_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AdxPanel:
    """Average Directional Movement Index, for every combination of parameters and many symbols. See `verita.adx`."""
@overload
def adx_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AdxPanel: ...

class _CorrelPanel(_CorrelBatch): index: Any; symbols: Any

@overload
def correl(data0: FrameT, data1: FrameT | Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Pearson's Correlation Coefficient, for many symbols at once. See `verita.correl`."""
@overload
def correl(data0: SeriesT, data1: SeriesT | Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def correl(data0: Values, data1: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def correl(data0: Records, data1: Series | Frame[Any] | Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def correl_batch(data0: Series | Frame[Any] | Records, data1: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _CorrelPanel:
    """Pearson's Correlation Coefficient, for every combination of parameters and many symbols. See `verita.correl`."""

class _CdlmorningstarPanel(_CdlmorningstarBatch): index: Any; symbols: Any

@overload
def cdlmorningstar(frame: Frame[Any] | Records, /, penetration: Number = 0.3, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Integers | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Morning Star, for many symbols at once. See `verita.cdlmorningstar`."""
@overload
def cdlmorningstar(open: FrameT, high: FrameT | Values, low: FrameT | Values, close: FrameT | Values, penetration: Number = 0.3, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Integers | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def cdlmorningstar(open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values, penetration: Number = 0.3, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Integers | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def cdlmorningstar(open: Values, high: Values, low: Values, close: Values, penetration: Number = 0.3, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Integers | None = None, progress: Progress = None, symbol: object = None) -> Integers: ...

@overload
def cdlmorningstar_batch(frame: Frame[Any] | Records, /, penetration_range: FloatRange = 0.3, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Integers | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _CdlmorningstarPanel:
    """Morning Star, for every combination of parameters and many symbols. See `verita.cdlmorningstar`."""
@overload
def cdlmorningstar_batch(open: Series | Frame[Any], high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], penetration_range: FloatRange = 0.3, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Integers | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _CdlmorningstarPanel: ...

class _WmaPanel(_WmaBatch): index: Any; symbols: Any

@overload
def wma(data: FrameT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Weighted Moving Average, for many symbols at once. See `verita.wma`."""
@overload
def wma(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def wma(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def wma(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def wma_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _WmaPanel:
    """Weighted Moving Average, for every combination of parameters and many symbols. See `verita.wma`."""

class _TrimaPanel(_TrimaBatch): index: Any; symbols: Any

@overload
def trima(data: FrameT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Triangular Moving Average, for many symbols at once. See `verita.trima`."""
@overload
def trima(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def trima(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def trima(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def trima_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _TrimaPanel:
    """Triangular Moving Average, for every combination of parameters and many symbols. See `verita.trima`."""

class _RmaPanel(_RmaBatch): index: Any; symbols: Any

@overload
def rma(data: FrameT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Wilder's Moving Average, for many symbols at once. See `verita.rma`."""
@overload
def rma(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def rma(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def rma(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def rma_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _RmaPanel:
    """Wilder's Moving Average, for every combination of parameters and many symbols. See `verita.rma`."""

class _DemaPanel(_DemaBatch): index: Any; symbols: Any

@overload
def dema(data: FrameT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Double Exponential Moving Average, for many symbols at once. See `verita.dema`."""
@overload
def dema(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def dema(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def dema(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def dema_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _DemaPanel:
    """Double Exponential Moving Average, for every combination of parameters and many symbols. See `verita.dema`."""

class _TemaPanel(_TemaBatch): index: Any; symbols: Any

@overload
def tema(data: FrameT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Triple Exponential Moving Average, for many symbols at once. See `verita.tema`."""
@overload
def tema(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def tema(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def tema(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def tema_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _TemaPanel:
    """Triple Exponential Moving Average, for every combination of parameters and many symbols. See `verita.tema`."""

class _T3Panel(_T3Batch): index: Any; symbols: Any

@overload
def t3(data: FrameT, period: Integer = 5, volume_factor: Number = 0.7, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Tillson T3, for many symbols at once. See `verita.t3`."""
@overload
def t3(data: SeriesT, period: Integer = 5, volume_factor: Number = 0.7, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def t3(data: Values, period: Integer = 5, volume_factor: Number = 0.7, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def t3(data: Records, period: Integer = 5, volume_factor: Number = 0.7, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def t3_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 5, volume_factor_range: FloatRange = 0.7, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _T3Panel:
    """Tillson T3, for every combination of parameters and many symbols. See `verita.t3`."""

class _HmaPanel(_HmaBatch): index: Any; symbols: Any

@overload
def hma(data: FrameT, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Hull Moving Average, for many symbols at once. See `verita.hma`."""
@overload
def hma(data: SeriesT, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def hma(data: Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def hma(data: Records, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def hma_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _HmaPanel:
    """Hull Moving Average, for every combination of parameters and many symbols. See `verita.hma`."""

class _StochPanel(_StochBatch): index: Any; symbols: Any

@overload
def stoch(frame: Frame[Any] | Records, /, fastk_period: Integer = 5, slowk_period: Integer = 3, slowk_average: Average = "sma", slowd_period: Integer = 3, slowd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Stochastic Oscillator, for many symbols at once. See `verita.stoch`."""
@overload
def stoch(high: FrameT, low: FrameT | Values, close: FrameT | Values, fastk_period: Integer = 5, slowk_period: Integer = 3, slowk_average: Average = "sma", slowd_period: Integer = 3, slowd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Stoch[FrameT]: ...
@overload
def stoch(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, fastk_period: Integer = 5, slowk_period: Integer = 3, slowk_average: Average = "sma", slowd_period: Integer = 3, slowd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Stoch[SeriesT]: ...
@overload
def stoch(high: Values, low: Values, close: Values, fastk_period: Integer = 5, slowk_period: Integer = 3, slowk_average: Average = "sma", slowd_period: Integer = 3, slowd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Stoch[Array]: ...

@overload
def stoch_batch(frame: Frame[Any] | Records, /, fastk_period_range: IntRange = 5, slowk_period_range: IntRange = 3, slowk_average_range: AverageRange = "sma", slowd_period_range: IntRange = 3, slowd_average_range: AverageRange = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _StochPanel:
    """Stochastic Oscillator, for every combination of parameters and many symbols. See `verita.stoch`."""
@overload
def stoch_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], fastk_period_range: IntRange = 5, slowk_period_range: IntRange = 3, slowk_average_range: AverageRange = "sma", slowd_period_range: IntRange = 3, slowd_average_range: AverageRange = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _StochPanel: ...

class _WillrPanel(_WillrBatch): index: Any; symbols: Any

@overload
def willr(frame: Frame[Any] | Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Williams' %R, for many symbols at once. See `verita.willr`."""
@overload
def willr(high: FrameT, low: FrameT | Values, close: FrameT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def willr(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def willr(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def willr_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _WillrPanel:
    """Williams' %R, for every combination of parameters and many symbols. See `verita.willr`."""
@overload
def willr_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _WillrPanel: ...

class _CciPanel(_CciBatch): index: Any; symbols: Any

@overload
def cci(frame: Frame[Any] | Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Commodity Channel Index, for many symbols at once. See `verita.cci`."""
@overload
def cci(high: FrameT, low: FrameT | Values, close: FrameT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def cci(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def cci(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def cci_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _CciPanel:
    """Commodity Channel Index, for every combination of parameters and many symbols. See `verita.cci`."""
@overload
def cci_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _CciPanel: ...

class _TrangePanel(_TrangeBatch): index: Any; symbols: Any

@overload
def trange(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """True Range, for many symbols at once. See `verita.trange`."""
@overload
def trange(high: FrameT, low: FrameT | Values, close: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def trange(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def trange(high: Values, low: Values, close: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def trange_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _TrangePanel:
    """True Range, for every combination of parameters and many symbols. See `verita.trange`."""
@overload
def trange_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _TrangePanel: ...

class _NatrPanel(_NatrBatch): index: Any; symbols: Any

@overload
def natr(frame: Frame[Any] | Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Normalized Average True Range, for many symbols at once. See `verita.natr`."""
@overload
def natr(high: FrameT, low: FrameT | Values, close: FrameT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def natr(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def natr(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def natr_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _NatrPanel:
    """Normalized Average True Range, for every combination of parameters and many symbols. See `verita.natr`."""
@overload
def natr_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _NatrPanel: ...

class _PlusDiPanel(_PlusDiBatch): index: Any; symbols: Any

@overload
def plus_di(frame: Frame[Any] | Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Plus Directional Indicator, for many symbols at once. See `verita.plus_di`."""
@overload
def plus_di(high: FrameT, low: FrameT | Values, close: FrameT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def plus_di(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def plus_di(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def plus_di_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _PlusDiPanel:
    """Plus Directional Indicator, for every combination of parameters and many symbols. See `verita.plus_di`."""
@overload
def plus_di_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _PlusDiPanel: ...

class _MinusDiPanel(_MinusDiBatch): index: Any; symbols: Any

@overload
def minus_di(frame: Frame[Any] | Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Minus Directional Indicator, for many symbols at once. See `verita.minus_di`."""
@overload
def minus_di(high: FrameT, low: FrameT | Values, close: FrameT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def minus_di(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def minus_di(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def minus_di_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MinusDiPanel:
    """Minus Directional Indicator, for every combination of parameters and many symbols. See `verita.minus_di`."""
@overload
def minus_di_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MinusDiPanel: ...

__all__ = [
    "alma",
    "alma_batch",
    "ema",
    "ema_batch",
    "linearreg_intercept",
    "linearreg_intercept_batch",
    "sma",
    "sma_batch",
    "stddev",
    "stddev_batch",
    "kama",
    "kama_batch",
    "macd",
    "macd_batch",
    "obv",
    "obv_batch",
    "atr",
    "atr_batch",
    "aroon",
    "aroon_batch",
    "rsi",
    "rsi_batch",
    "bbands",
    "bbands_batch",
    "stochrsi",
    "stochrsi_batch",
    "sar",
    "sar_batch",
    "adx",
    "adx_batch",
    "correl",
    "correl_batch",
    "cdlmorningstar",
    "cdlmorningstar_batch",
    "wma",
    "wma_batch",
    "trima",
    "trima_batch",
    "rma",
    "rma_batch",
    "dema",
    "dema_batch",
    "tema",
    "tema_batch",
    "t3",
    "t3_batch",
    "hma",
    "hma_batch",
    "stoch",
    "stoch_batch",
    "willr",
    "willr_batch",
    "cci",
    "cci_batch",
    "trange",
    "trange_batch",
    "natr",
    "natr_batch",
    "plus_di",
    "plus_di_batch",
    "minus_di",
    "minus_di_batch",
]
