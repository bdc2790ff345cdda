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
    _AddBatch,
    _SubBatch,
    _MultBatch,
    _AvgpriceBatch,
    _MedpriceBatch,
    _TyppriceBatch,
    _WclpriceBatch,
    _BopBatch,
    _MarketfiBatch,
    _MomBatch,
    _RocBatch,
    _RocpBatch,
    _RocrBatch,
    _Rocr100Batch,
    _MaxBatch,
    _MinBatch,
    _MinmaxBatch,
    Minmax,
    _SumBatch,
    _MidpointBatch,
    _MidpriceBatch,
    _DonchianBatch,
    Donchian,
    _AccbandsBatch,
    Accbands,
    _AroonoscBatch,
    _StochfBatch,
    Stochf,
    _QstickBatch,
    _AdrBatch,
    _AoBatch,
    _AcBatch,
    _DpoBatch,
    _FoscBatch,
    _LinearRegBatch,
    _LinearRegSlopeBatch,
    _LinearRegAngleBatch,
    _TsfBatch,
    _VarBatch,
    _AvgdevBatch,
    _BetaBatch,
    _ErBatch,
    _VhfBatch,
    _CmouBatch,
    _ImiBatch,
    _MfiBatch,
    _UltoscBatch,
    _VortexBatch,
    Vortex,
    _CmfBatch,
    _EfiBatch,
    _FractalBatch,
    Fractal,
    _AdBatch,
    _CumsumBatch,
    _PvtBatch,
    _WadBatch,
    _NviBatch,
    _PviBatch,
    _VwapBatch,
    _HaBatch,
    Ha,
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

class _AddPanel(_AddBatch): index: Any; symbols: Any

@overload
def add(data0: FrameT, data1: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Addition, for many symbols at once. See `verita.add`."""
@overload
def add(data0: SeriesT, data1: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def add(data0: Values, data1: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def add(data0: Records, data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def add_batch(data0: Series | Frame[Any] | Records, data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AddPanel:
    """Addition, for every combination of parameters and many symbols. See `verita.add`."""

class _SubPanel(_SubBatch): index: Any; symbols: Any

@overload
def sub(data0: FrameT, data1: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Subtraction, for many symbols at once. See `verita.sub`."""
@overload
def sub(data0: SeriesT, data1: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def sub(data0: Values, data1: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def sub(data0: Records, data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def sub_batch(data0: Series | Frame[Any] | Records, data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _SubPanel:
    """Subtraction, for every combination of parameters and many symbols. See `verita.sub`."""

class _MultPanel(_MultBatch): index: Any; symbols: Any

@overload
def mult(data0: FrameT, data1: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Multiplication, for many symbols at once. See `verita.mult`."""
@overload
def mult(data0: SeriesT, data1: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def mult(data0: Values, data1: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def mult(data0: Records, data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def mult_batch(data0: Series | Frame[Any] | Records, data1: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MultPanel:
    """Multiplication, for every combination of parameters and many symbols. See `verita.mult`."""

class _AvgpricePanel(_AvgpriceBatch): index: Any; symbols: Any

@overload
def avgprice(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Average Price, for many symbols at once. See `verita.avgprice`."""
@overload
def avgprice(open: FrameT, high: FrameT | Values, low: FrameT | Values, close: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def avgprice(open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def avgprice(open: Values, high: Values, low: Values, close: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def avgprice_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AvgpricePanel:
    """Average Price, for every combination of parameters and many symbols. See `verita.avgprice`."""
@overload
def avgprice_batch(open: Series | Frame[Any], high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AvgpricePanel: ...

class _MedpricePanel(_MedpriceBatch): index: Any; symbols: Any

@overload
def medprice(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Median Price, for many symbols at once. See `verita.medprice`."""
@overload
def medprice(high: FrameT, low: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def medprice(high: SeriesT, low: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def medprice(high: Values, low: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def medprice_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MedpricePanel:
    """Median Price, for every combination of parameters and many symbols. See `verita.medprice`."""
@overload
def medprice_batch(high: Series | Frame[Any], low: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MedpricePanel: ...

class _TyppricePanel(_TyppriceBatch): index: Any; symbols: Any

@overload
def typprice(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Typical Price, for many symbols at once. See `verita.typprice`."""
@overload
def typprice(high: FrameT, low: FrameT | Values, close: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def typprice(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def typprice(high: Values, low: Values, close: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def typprice_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _TyppricePanel:
    """Typical Price, for every combination of parameters and many symbols. See `verita.typprice`."""
@overload
def typprice_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _TyppricePanel: ...

class _WclpricePanel(_WclpriceBatch): index: Any; symbols: Any

@overload
def wclprice(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Weighted Close Price, for many symbols at once. See `verita.wclprice`."""
@overload
def wclprice(high: FrameT, low: FrameT | Values, close: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def wclprice(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def wclprice(high: Values, low: Values, close: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def wclprice_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _WclpricePanel:
    """Weighted Close Price, for every combination of parameters and many symbols. See `verita.wclprice`."""
@overload
def wclprice_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _WclpricePanel: ...

class _BopPanel(_BopBatch): index: Any; symbols: Any

@overload
def bop(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Balance of Power, for many symbols at once. See `verita.bop`."""
@overload
def bop(open: FrameT, high: FrameT | Values, low: FrameT | Values, close: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def bop(open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def bop(open: Values, high: Values, low: Values, close: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def bop_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _BopPanel:
    """Balance of Power, for every combination of parameters and many symbols. See `verita.bop`."""
@overload
def bop_batch(open: Series | Frame[Any], high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _BopPanel: ...

class _MarketfiPanel(_MarketfiBatch): index: Any; symbols: Any

@overload
def marketfi(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Market Facilitation Index, for many symbols at once. See `verita.marketfi`."""
@overload
def marketfi(high: FrameT, low: FrameT | Values, volume: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def marketfi(high: SeriesT, low: SeriesT | Values, volume: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def marketfi(high: Values, low: Values, volume: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def marketfi_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MarketfiPanel:
    """Market Facilitation Index, for every combination of parameters and many symbols. See `verita.marketfi`."""
@overload
def marketfi_batch(high: Series | Frame[Any], low: Series | Frame[Any], volume: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MarketfiPanel: ...

class _MomPanel(_MomBatch): index: Any; symbols: Any

@overload
def mom(data: FrameT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Momentum, for many symbols at once. See `verita.mom`."""
@overload
def mom(data: SeriesT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def mom(data: Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def mom(data: Records, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def mom_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MomPanel:
    """Momentum, for every combination of parameters and many symbols. See `verita.mom`."""

class _RocPanel(_RocBatch): index: Any; symbols: Any

@overload
def roc(data: FrameT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Rate of Change, for many symbols at once. See `verita.roc`."""
@overload
def roc(data: SeriesT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def roc(data: Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def roc(data: Records, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def roc_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _RocPanel:
    """Rate of Change, for every combination of parameters and many symbols. See `verita.roc`."""

class _RocpPanel(_RocpBatch): index: Any; symbols: Any

@overload
def rocp(data: FrameT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Rate of Change, as a share, for many symbols at once. See `verita.rocp`."""
@overload
def rocp(data: SeriesT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def rocp(data: Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def rocp(data: Records, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def rocp_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _RocpPanel:
    """Rate of Change, as a share, for every combination of parameters and many symbols. See `verita.rocp`."""

class _RocrPanel(_RocrBatch): index: Any; symbols: Any

@overload
def rocr(data: FrameT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Rate of Change Ratio, for many symbols at once. See `verita.rocr`."""
@overload
def rocr(data: SeriesT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def rocr(data: Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def rocr(data: Records, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def rocr_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _RocrPanel:
    """Rate of Change Ratio, for every combination of parameters and many symbols. See `verita.rocr`."""

class _Rocr100Panel(_Rocr100Batch): index: Any; symbols: Any

@overload
def rocr100(data: FrameT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Rate of Change Ratio, in percent, for many symbols at once. See `verita.rocr100`."""
@overload
def rocr100(data: SeriesT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def rocr100(data: Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def rocr100(data: Records, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def rocr100_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _Rocr100Panel:
    """Rate of Change Ratio, in percent, for every combination of parameters and many symbols. See `verita.rocr100`."""

class _MaxPanel(_MaxBatch): index: Any; symbols: Any

@overload
def max(data: FrameT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Highest Value, for many symbols at once. See `verita.max`."""
@overload
def max(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def max(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def max(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def max_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MaxPanel:
    """Highest Value, for every combination of parameters and many symbols. See `verita.max`."""

class _MinPanel(_MinBatch): index: Any; symbols: Any

@overload
def min(data: FrameT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Lowest Value, for many symbols at once. See `verita.min`."""
@overload
def min(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def min(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def min(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def min_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MinPanel:
    """Lowest Value, for every combination of parameters and many symbols. See `verita.min`."""

class _MinmaxPanel(_MinmaxBatch): index: Any; symbols: Any

@overload
def minmax(data: FrameT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Minmax[FrameT]:
    """Lowest and Highest Value, for many symbols at once. See `verita.minmax`."""
@overload
def minmax(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Minmax[SeriesT]: ...
@overload
def minmax(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Minmax[Array]: ...
@overload
def minmax(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def minmax_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MinmaxPanel:
    """Lowest and Highest Value, for every combination of parameters and many symbols. See `verita.minmax`."""

class _SumPanel(_SumBatch): index: Any; symbols: Any

@overload
def sum(data: FrameT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Sum, for many symbols at once. See `verita.sum`."""
@overload
def sum(data: SeriesT, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def sum(data: Values, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def sum(data: Records, period: Integer = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def sum_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 30, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _SumPanel:
    """Sum, for every combination of parameters and many symbols. See `verita.sum`."""

class _MidpointPanel(_MidpointBatch): index: Any; symbols: Any

@overload
def midpoint(data: FrameT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Midpoint, for many symbols at once. See `verita.midpoint`."""
@overload
def midpoint(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def midpoint(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def midpoint(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def midpoint_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MidpointPanel:
    """Midpoint, for every combination of parameters and many symbols. See `verita.midpoint`."""

class _MidpricePanel(_MidpriceBatch): index: Any; symbols: Any

@overload
def midprice(frame: Frame[Any] | Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Midpoint Price, for many symbols at once. See `verita.midprice`."""
@overload
def midprice(high: FrameT, low: FrameT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def midprice(high: SeriesT, low: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def midprice(high: Values, low: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def midprice_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MidpricePanel:
    """Midpoint Price, for every combination of parameters and many symbols. See `verita.midprice`."""
@overload
def midprice_batch(high: Series | Frame[Any], low: Series | Frame[Any], period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MidpricePanel: ...

class _DonchianPanel(_DonchianBatch): index: Any; symbols: Any

@overload
def donchian(frame: Frame[Any] | Records, /, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Donchian Channel, for many symbols at once. See `verita.donchian`."""
@overload
def donchian(high: FrameT, low: FrameT | Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Donchian[FrameT]: ...
@overload
def donchian(high: SeriesT, low: SeriesT | Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Donchian[SeriesT]: ...
@overload
def donchian(high: Values, low: Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Donchian[Array]: ...

@overload
def donchian_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _DonchianPanel:
    """Donchian Channel, for every combination of parameters and many symbols. See `verita.donchian`."""
@overload
def donchian_batch(high: Series | Frame[Any], low: Series | Frame[Any], period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _DonchianPanel: ...

class _AccbandsPanel(_AccbandsBatch): index: Any; symbols: Any

@overload
def accbands(frame: Frame[Any] | Records, /, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Acceleration Bands, for many symbols at once. See `verita.accbands`."""
@overload
def accbands(high: FrameT, low: FrameT | Values, close: FrameT | Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Accbands[FrameT]: ...
@overload
def accbands(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Accbands[SeriesT]: ...
@overload
def accbands(high: Values, low: Values, close: Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Accbands[Array]: ...

@overload
def accbands_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AccbandsPanel:
    """Acceleration Bands, for every combination of parameters and many symbols. See `verita.accbands`."""
@overload
def accbands_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AccbandsPanel: ...

class _AroonoscPanel(_AroonoscBatch): index: Any; symbols: Any

@overload
def aroonosc(frame: Frame[Any] | Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Aroon Oscillator, for many symbols at once. See `verita.aroonosc`."""
@overload
def aroonosc(high: FrameT, low: FrameT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def aroonosc(high: SeriesT, low: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def aroonosc(high: Values, low: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def aroonosc_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AroonoscPanel:
    """Aroon Oscillator, for every combination of parameters and many symbols. See `verita.aroonosc`."""
@overload
def aroonosc_batch(high: Series | Frame[Any], low: Series | Frame[Any], period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AroonoscPanel: ...

class _StochfPanel(_StochfBatch): index: Any; symbols: Any

@overload
def stochf(frame: Frame[Any] | Records, /, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Stochastic Fast, for many symbols at once. See `verita.stochf`."""
@overload
def stochf(high: FrameT, low: FrameT | Values, close: FrameT | Values, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Stochf[FrameT]: ...
@overload
def stochf(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Stochf[SeriesT]: ...
@overload
def stochf(high: Values, low: Values, close: Values, fastk_period: Integer = 5, fastd_period: Integer = 3, fastd_average: Average = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Stochf[Array]: ...

@overload
def stochf_batch(frame: Frame[Any] | Records, /, fastk_period_range: IntRange = 5, fastd_period_range: IntRange = 3, fastd_average_range: AverageRange = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _StochfPanel:
    """Stochastic Fast, for every combination of parameters and many symbols. See `verita.stochf`."""
@overload
def stochf_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], fastk_period_range: IntRange = 5, fastd_period_range: IntRange = 3, fastd_average_range: AverageRange = "sma", kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _StochfPanel: ...

class _QstickPanel(_QstickBatch): index: Any; symbols: Any

@overload
def qstick(frame: Frame[Any] | Records, /, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Qstick, for many symbols at once. See `verita.qstick`."""
@overload
def qstick(open: FrameT, close: FrameT | Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def qstick(open: SeriesT, close: SeriesT | Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def qstick(open: Values, close: Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def qstick_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _QstickPanel:
    """Qstick, for every combination of parameters and many symbols. See `verita.qstick`."""
@overload
def qstick_batch(open: Series | Frame[Any], close: Series | Frame[Any], period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _QstickPanel: ...

class _AdrPanel(_AdrBatch): index: Any; symbols: Any

@overload
def adr(frame: Frame[Any] | Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Average Daily Range, for many symbols at once. See `verita.adr`."""
@overload
def adr(high: FrameT, low: FrameT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def adr(high: SeriesT, low: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def adr(high: Values, low: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def adr_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AdrPanel:
    """Average Daily Range, for every combination of parameters and many symbols. See `verita.adr`."""
@overload
def adr_batch(high: Series | Frame[Any], low: Series | Frame[Any], period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AdrPanel: ...

class _AoPanel(_AoBatch): index: Any; symbols: Any

@overload
def ao(frame: Frame[Any] | Records, /, fast_period: Integer = 5, slow_period: Integer = 34, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Awesome Oscillator, for many symbols at once. See `verita.ao`."""
@overload
def ao(high: FrameT, low: FrameT | Values, fast_period: Integer = 5, slow_period: Integer = 34, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def ao(high: SeriesT, low: SeriesT | Values, fast_period: Integer = 5, slow_period: Integer = 34, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def ao(high: Values, low: Values, fast_period: Integer = 5, slow_period: Integer = 34, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def ao_batch(frame: Frame[Any] | Records, /, fast_period_range: IntRange = 5, slow_period_range: IntRange = 34, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AoPanel:
    """Awesome Oscillator, for every combination of parameters and many symbols. See `verita.ao`."""
@overload
def ao_batch(high: Series | Frame[Any], low: Series | Frame[Any], fast_period_range: IntRange = 5, slow_period_range: IntRange = 34, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AoPanel: ...

class _AcPanel(_AcBatch): index: Any; symbols: Any

@overload
def ac(frame: Frame[Any] | Records, /, fast_period: Integer = 5, slow_period: Integer = 34, signal_period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Accelerator Oscillator, for many symbols at once. See `verita.ac`."""
@overload
def ac(high: FrameT, low: FrameT | Values, fast_period: Integer = 5, slow_period: Integer = 34, signal_period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def ac(high: SeriesT, low: SeriesT | Values, fast_period: Integer = 5, slow_period: Integer = 34, signal_period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def ac(high: Values, low: Values, fast_period: Integer = 5, slow_period: Integer = 34, signal_period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def ac_batch(frame: Frame[Any] | Records, /, fast_period_range: IntRange = 5, slow_period_range: IntRange = 34, signal_period_range: IntRange = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AcPanel:
    """Accelerator Oscillator, for every combination of parameters and many symbols. See `verita.ac`."""
@overload
def ac_batch(high: Series | Frame[Any], low: Series | Frame[Any], fast_period_range: IntRange = 5, slow_period_range: IntRange = 34, signal_period_range: IntRange = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AcPanel: ...

class _DpoPanel(_DpoBatch): index: Any; symbols: Any

@overload
def dpo(data: FrameT, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Detrended Price Oscillator, for many symbols at once. See `verita.dpo`."""
@overload
def dpo(data: SeriesT, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def dpo(data: Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def dpo(data: Records, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def dpo_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _DpoPanel:
    """Detrended Price Oscillator, for every combination of parameters and many symbols. See `verita.dpo`."""

class _FoscPanel(_FoscBatch): index: Any; symbols: Any

@overload
def fosc(data: FrameT, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Forecast Oscillator, for many symbols at once. See `verita.fosc`."""
@overload
def fosc(data: SeriesT, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def fosc(data: Values, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def fosc(data: Records, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def fosc_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _FoscPanel:
    """Forecast Oscillator, for every combination of parameters and many symbols. See `verita.fosc`."""

class _LinearRegPanel(_LinearRegBatch): index: Any; symbols: Any

@overload
def linearreg(data: FrameT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Linear Regression, for many symbols at once. See `verita.linearreg`."""
@overload
def linearreg(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def linearreg(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def linearreg(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def linearreg_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _LinearRegPanel:
    """Linear Regression, for every combination of parameters and many symbols. See `verita.linearreg`."""

class _LinearRegSlopePanel(_LinearRegSlopeBatch): index: Any; symbols: Any

@overload
def linearreg_slope(data: FrameT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Linear Regression Slope, for many symbols at once. See `verita.linearreg_slope`."""
@overload
def linearreg_slope(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def linearreg_slope(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def linearreg_slope(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def linearreg_slope_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _LinearRegSlopePanel:
    """Linear Regression Slope, for every combination of parameters and many symbols. See `verita.linearreg_slope`."""

class _LinearRegAnglePanel(_LinearRegAngleBatch): index: Any; symbols: Any

@overload
def linearreg_angle(data: FrameT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Linear Regression Angle, for many symbols at once. See `verita.linearreg_angle`."""
@overload
def linearreg_angle(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def linearreg_angle(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def linearreg_angle(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def linearreg_angle_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _LinearRegAnglePanel:
    """Linear Regression Angle, for every combination of parameters and many symbols. See `verita.linearreg_angle`."""

class _TsfPanel(_TsfBatch): index: Any; symbols: Any

@overload
def tsf(data: FrameT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Time Series Forecast, for many symbols at once. See `verita.tsf`."""
@overload
def tsf(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def tsf(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def tsf(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def tsf_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _TsfPanel:
    """Time Series Forecast, for every combination of parameters and many symbols. See `verita.tsf`."""

class _VarPanel(_VarBatch): index: Any; symbols: Any

@overload
def var(data: FrameT, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Variance, for many symbols at once. See `verita.var`."""
@overload
def var(data: SeriesT, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def var(data: Values, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def var(data: Records, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def var_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _VarPanel:
    """Variance, for every combination of parameters and many symbols. See `verita.var`."""

class _AvgdevPanel(_AvgdevBatch): index: Any; symbols: Any

@overload
def avgdev(data: FrameT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Average Deviation, for many symbols at once. See `verita.avgdev`."""
@overload
def avgdev(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def avgdev(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def avgdev(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def avgdev_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AvgdevPanel:
    """Average Deviation, for every combination of parameters and many symbols. See `verita.avgdev`."""

class _BetaPanel(_BetaBatch): index: Any; symbols: Any

@overload
def beta(data0: FrameT, data1: FrameT | Values, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Beta, for many symbols at once. See `verita.beta`."""
@overload
def beta(data0: SeriesT, data1: SeriesT | Values, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def beta(data0: Values, data1: Values, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def beta(data0: Records, data1: Series | Frame[Any] | Records, period: Integer = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def beta_batch(data0: Series | Frame[Any] | Records, data1: Series | Frame[Any] | Records, period_range: IntRange = 5, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _BetaPanel:
    """Beta, for every combination of parameters and many symbols. See `verita.beta`."""

class _ErPanel(_ErBatch): index: Any; symbols: Any

@overload
def er(data: FrameT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Efficiency Ratio, for many symbols at once. See `verita.er`."""
@overload
def er(data: SeriesT, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def er(data: Values, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def er(data: Records, period: Integer = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def er_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 10, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _ErPanel:
    """Efficiency Ratio, for every combination of parameters and many symbols. See `verita.er`."""

class _VhfPanel(_VhfBatch): index: Any; symbols: Any

@overload
def vhf(data: FrameT, period: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Vertical Horizontal Filter, for many symbols at once. See `verita.vhf`."""
@overload
def vhf(data: SeriesT, period: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def vhf(data: Values, period: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def vhf(data: Records, period: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def vhf_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _VhfPanel:
    """Vertical Horizontal Filter, for every combination of parameters and many symbols. See `verita.vhf`."""

class _CmouPanel(_CmouBatch): index: Any; symbols: Any

@overload
def cmou(data: FrameT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Chande Momentum Oscillator, of sums, for many symbols at once. See `verita.cmou`."""
@overload
def cmou(data: SeriesT, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def cmou(data: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def cmou(data: Records, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def cmou_batch(data: Series | Frame[Any] | Records, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _CmouPanel:
    """Chande Momentum Oscillator, of sums, for every combination of parameters and many symbols. See `verita.cmou`."""

class _ImiPanel(_ImiBatch): index: Any; symbols: Any

@overload
def imi(frame: Frame[Any] | Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Intraday Momentum Index, for many symbols at once. See `verita.imi`."""
@overload
def imi(open: FrameT, close: FrameT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def imi(open: SeriesT, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def imi(open: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def imi_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _ImiPanel:
    """Intraday Momentum Index, for every combination of parameters and many symbols. See `verita.imi`."""
@overload
def imi_batch(open: Series | Frame[Any], close: Series | Frame[Any], period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _ImiPanel: ...

class _MfiPanel(_MfiBatch): index: Any; symbols: Any

@overload
def mfi(frame: Frame[Any] | Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Money Flow Index, for many symbols at once. See `verita.mfi`."""
@overload
def mfi(high: FrameT, low: FrameT | Values, close: FrameT | Values, volume: FrameT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def mfi(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, volume: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def mfi(high: Values, low: Values, close: Values, volume: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def mfi_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MfiPanel:
    """Money Flow Index, for every combination of parameters and many symbols. See `verita.mfi`."""
@overload
def mfi_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], volume: Series | Frame[Any], period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _MfiPanel: ...

class _UltoscPanel(_UltoscBatch): index: Any; symbols: Any

@overload
def ultosc(frame: Frame[Any] | Records, /, period1: Integer = 7, period2: Integer = 14, period3: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Ultimate Oscillator, for many symbols at once. See `verita.ultosc`."""
@overload
def ultosc(high: FrameT, low: FrameT | Values, close: FrameT | Values, period1: Integer = 7, period2: Integer = 14, period3: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def ultosc(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period1: Integer = 7, period2: Integer = 14, period3: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def ultosc(high: Values, low: Values, close: Values, period1: Integer = 7, period2: Integer = 14, period3: Integer = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def ultosc_batch(frame: Frame[Any] | Records, /, period1_range: IntRange = 7, period2_range: IntRange = 14, period3_range: IntRange = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _UltoscPanel:
    """Ultimate Oscillator, for every combination of parameters and many symbols. See `verita.ultosc`."""
@overload
def ultosc_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], period1_range: IntRange = 7, period2_range: IntRange = 14, period3_range: IntRange = 28, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _UltoscPanel: ...

class _VortexPanel(_VortexBatch): index: Any; symbols: Any

@overload
def vortex(frame: Frame[Any] | Records, /, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Vortex Indicator, for many symbols at once. See `verita.vortex`."""
@overload
def vortex(high: FrameT, low: FrameT | Values, close: FrameT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Vortex[FrameT]: ...
@overload
def vortex(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Vortex[SeriesT]: ...
@overload
def vortex(high: Values, low: Values, close: Values, period: Integer = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Vortex[Array]: ...

@overload
def vortex_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _VortexPanel:
    """Vortex Indicator, for every combination of parameters and many symbols. See `verita.vortex`."""
@overload
def vortex_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], period_range: IntRange = 14, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _VortexPanel: ...

class _CmfPanel(_CmfBatch): index: Any; symbols: Any

@overload
def cmf(frame: Frame[Any] | Records, /, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Chaikin Money Flow, for many symbols at once. See `verita.cmf`."""
@overload
def cmf(high: FrameT, low: FrameT | Values, close: FrameT | Values, volume: FrameT | Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def cmf(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, volume: SeriesT | Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def cmf(high: Values, low: Values, close: Values, volume: Values, period: Integer = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def cmf_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _CmfPanel:
    """Chaikin Money Flow, for every combination of parameters and many symbols. See `verita.cmf`."""
@overload
def cmf_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], volume: Series | Frame[Any], period_range: IntRange = 20, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _CmfPanel: ...

class _EfiPanel(_EfiBatch): index: Any; symbols: Any

@overload
def efi(frame: Frame[Any] | Records, /, period: Integer = 13, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Elder's Force Index, for many symbols at once. See `verita.efi`."""
@overload
def efi(close: FrameT, volume: FrameT | Values, period: Integer = 13, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def efi(close: SeriesT, volume: SeriesT | Values, period: Integer = 13, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def efi(close: Values, volume: Values, period: Integer = 13, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def efi_batch(frame: Frame[Any] | Records, /, period_range: IntRange = 13, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _EfiPanel:
    """Elder's Force Index, for every combination of parameters and many symbols. See `verita.efi`."""
@overload
def efi_batch(close: Series | Frame[Any], volume: Series | Frame[Any], period_range: IntRange = 13, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _EfiPanel: ...

class _FractalPanel(_FractalBatch): index: Any; symbols: Any

@overload
def fractal(frame: Frame[Any] | Records, /, left_bars: Integer = 2, right_bars: Integer = 2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Integers] | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Fractal, for many symbols at once. See `verita.fractal`."""
@overload
def fractal(high: FrameT, low: FrameT | Values, left_bars: Integer = 2, right_bars: Integer = 2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Integers] | None = None, progress: Progress = None, symbol: object = None) -> Fractal[FrameT]: ...
@overload
def fractal(high: SeriesT, low: SeriesT | Values, left_bars: Integer = 2, right_bars: Integer = 2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Integers] | None = None, progress: Progress = None, symbol: object = None) -> Fractal[SeriesT]: ...
@overload
def fractal(high: Values, low: Values, left_bars: Integer = 2, right_bars: Integer = 2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Integers] | None = None, progress: Progress = None, symbol: object = None) -> Fractal[Integers]: ...

@overload
def fractal_batch(frame: Frame[Any] | Records, /, left_bars_range: IntRange = 2, right_bars_range: IntRange = 2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _FractalPanel:
    """Fractal, for every combination of parameters and many symbols. See `verita.fractal`."""
@overload
def fractal_batch(high: Series | Frame[Any], low: Series | Frame[Any], left_bars_range: IntRange = 2, right_bars_range: IntRange = 2, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _FractalPanel: ...

class _AdPanel(_AdBatch): index: Any; symbols: Any

@overload
def ad(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Accumulation/Distribution Line, for many symbols at once. See `verita.ad`."""
@overload
def ad(high: FrameT, low: FrameT | Values, close: FrameT | Values, volume: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def ad(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, volume: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def ad(high: Values, low: Values, close: Values, volume: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def ad_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AdPanel:
    """Accumulation/Distribution Line, for every combination of parameters and many symbols. See `verita.ad`."""
@overload
def ad_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], volume: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _AdPanel: ...

class _CumsumPanel(_CumsumBatch): index: Any; symbols: Any

@overload
def cumsum(data: FrameT, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT:
    """Cumulative Sum, for many symbols at once. See `verita.cumsum`."""
@overload
def cumsum(data: SeriesT, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def cumsum(data: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...
@overload
def cumsum(data: Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any: ...

def cumsum_batch(data: Series | Frame[Any] | Records, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _CumsumPanel:
    """Cumulative Sum, for every combination of parameters and many symbols. See `verita.cumsum`."""

class _PvtPanel(_PvtBatch): index: Any; symbols: Any

@overload
def pvt(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Price Volume Trend, for many symbols at once. See `verita.pvt`."""
@overload
def pvt(close: FrameT, volume: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def pvt(close: SeriesT, volume: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def pvt(close: Values, volume: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def pvt_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _PvtPanel:
    """Price Volume Trend, for every combination of parameters and many symbols. See `verita.pvt`."""
@overload
def pvt_batch(close: Series | Frame[Any], volume: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _PvtPanel: ...

class _WadPanel(_WadBatch): index: Any; symbols: Any

@overload
def wad(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Williams' Accumulation/Distribution, for many symbols at once. See `verita.wad`."""
@overload
def wad(high: FrameT, low: FrameT | Values, close: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def wad(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def wad(high: Values, low: Values, close: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def wad_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _WadPanel:
    """Williams' Accumulation/Distribution, for every combination of parameters and many symbols. See `verita.wad`."""
@overload
def wad_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _WadPanel: ...

class _NviPanel(_NviBatch): index: Any; symbols: Any

@overload
def nvi(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Negative Volume Index, for many symbols at once. See `verita.nvi`."""
@overload
def nvi(close: FrameT, volume: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def nvi(close: SeriesT, volume: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def nvi(close: Values, volume: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def nvi_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _NviPanel:
    """Negative Volume Index, for every combination of parameters and many symbols. See `verita.nvi`."""
@overload
def nvi_batch(close: Series | Frame[Any], volume: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _NviPanel: ...

class _PviPanel(_PviBatch): index: Any; symbols: Any

@overload
def pvi(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Positive Volume Index, for many symbols at once. See `verita.pvi`."""
@overload
def pvi(close: FrameT, volume: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def pvi(close: SeriesT, volume: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def pvi(close: Values, volume: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def pvi_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _PviPanel:
    """Positive Volume Index, for every combination of parameters and many symbols. See `verita.pvi`."""
@overload
def pvi_batch(close: Series | Frame[Any], volume: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _PviPanel: ...

class _VwapPanel(_VwapBatch): index: Any; symbols: Any

@overload
def vwap(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Volume Weighted Average Price, for many symbols at once. See `verita.vwap`."""
@overload
def vwap(high: FrameT, low: FrameT | Values, close: FrameT | Values, volume: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> FrameT: ...
@overload
def vwap(high: SeriesT, low: SeriesT | Values, close: SeriesT | Values, volume: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> SeriesT: ...
@overload
def vwap(high: Values, low: Values, close: Values, volume: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | None = None, progress: Progress = None, symbol: object = None) -> Array: ...

@overload
def vwap_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _VwapPanel:
    """Volume Weighted Average Price, for every combination of parameters and many symbols. See `verita.vwap`."""
@overload
def vwap_batch(high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], volume: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Array | Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _VwapPanel: ...

class _HaPanel(_HaBatch): index: Any; symbols: Any

@overload
def ha(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Any:
    """Heikin-Ashi, for many symbols at once. See `verita.ha`."""
@overload
def ha(open: FrameT, high: FrameT | Values, low: FrameT | Values, close: FrameT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Ha[FrameT]: ...
@overload
def ha(open: SeriesT, high: SeriesT | Values, low: SeriesT | Values, close: SeriesT | Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Ha[SeriesT]: ...
@overload
def ha(open: Values, high: Values, low: Values, close: Values, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Sequence[Array] | None = None, progress: Progress = None, symbol: object = None) -> Ha[Array]: ...

@overload
def ha_batch(frame: Frame[Any] | Records, /, kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _HaPanel:
    """Heikin-Ashi, for every combination of parameters and many symbols. See `verita.ha`."""
@overload
def ha_batch(open: Series | Frame[Any], high: Series | Frame[Any], low: Series | Frame[Any], close: Series | Frame[Any], kernel: Kernel | None = None, *, gaps: Gaps = "skip", out: Mapping[str, object] | None = None, progress: Progress = None, symbol: object = None) -> _HaPanel: ...

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
    "add",
    "add_batch",
    "sub",
    "sub_batch",
    "mult",
    "mult_batch",
    "avgprice",
    "avgprice_batch",
    "medprice",
    "medprice_batch",
    "typprice",
    "typprice_batch",
    "wclprice",
    "wclprice_batch",
    "bop",
    "bop_batch",
    "marketfi",
    "marketfi_batch",
    "mom",
    "mom_batch",
    "roc",
    "roc_batch",
    "rocp",
    "rocp_batch",
    "rocr",
    "rocr_batch",
    "rocr100",
    "rocr100_batch",
    "max_batch",
    "min_batch",
    "minmax",
    "minmax_batch",
    "sum_batch",
    "midpoint",
    "midpoint_batch",
    "midprice",
    "midprice_batch",
    "donchian",
    "donchian_batch",
    "accbands",
    "accbands_batch",
    "aroonosc",
    "aroonosc_batch",
    "stochf",
    "stochf_batch",
    "qstick",
    "qstick_batch",
    "adr",
    "adr_batch",
    "ao",
    "ao_batch",
    "ac",
    "ac_batch",
    "dpo",
    "dpo_batch",
    "fosc",
    "fosc_batch",
    "linearreg",
    "linearreg_batch",
    "linearreg_slope",
    "linearreg_slope_batch",
    "linearreg_angle",
    "linearreg_angle_batch",
    "tsf",
    "tsf_batch",
    "var",
    "var_batch",
    "avgdev",
    "avgdev_batch",
    "beta",
    "beta_batch",
    "er",
    "er_batch",
    "vhf",
    "vhf_batch",
    "cmou",
    "cmou_batch",
    "imi",
    "imi_batch",
    "mfi",
    "mfi_batch",
    "ultosc",
    "ultosc_batch",
    "vortex",
    "vortex_batch",
    "cmf",
    "cmf_batch",
    "efi",
    "efi_batch",
    "fractal",
    "fractal_batch",
    "ad",
    "ad_batch",
    "cumsum",
    "cumsum_batch",
    "pvt",
    "pvt_batch",
    "wad",
    "wad_batch",
    "nvi",
    "nvi_batch",
    "pvi",
    "pvi_batch",
    "vwap",
    "vwap_batch",
    "ha",
    "ha_batch",
]
