//! THE table: one entry an indicator, in data.
//!
//! What an entry means is said where it is expanded: its struct of parameters in
//! [`parameters`](crate::parameters), its row in [`registry`](crate::registry).

/// Hands the table to a macro.
macro_rules! with_table {
    ($expand:ident) => { $expand! {
    Alma {
        title: "Arnaud Legoux Moving Average",
        formula: "Σ w_j·x_j / Σ w_j, w_j = exp(−(j − m)² / (2s²)), m = offset·(period − 1), s = period / sigma, j = 0 the oldest bar of the window",
        about: "A moving average under a bell-shaped weight, within the range of the window. m is not rounded.",
        source: "Arnaud Legoux and Dimitrios Kouzis-Loukas, ALMA (2009)",
        parameters: {
            period: usize = 9 in 1 to 100_000, "Bars in the window";
            offset: f64 = 0.85 in 0.0 to 1.0, "Where the bell stands in the window: 0 over the oldest bar, 1 over the newest";
            sigma: f64 = 6.0 in SMALLEST to (f64::MAX), "How narrow the bell is: its standard deviation is period / sigma bars";
        },
        row: {
            name: alma,
            average: Alma,
            stream: "AlmaStream",
            group: Overlap,
            inputs: [data],
            outputs: [alma: Price],
        },
    }

    Ema {
        title: "Exponential Moving Average",
        formula: "y + 2 / (period + 1) · (x − y), from the mean of the first period bars on",
        about: "A moving average that never quite forgets.",
        source: "TA-Lib, EMA",
        parameters: {
            period: usize = 30 in 1 to 100_000, "Length n of the average; its smoothing factor is 2 / (n + 1)";
        },
        row: {
            name: ema,
            average: Ema,
            stream: "EmaStream",
            group: Overlap,
            inputs: [data],
            outputs: [ema: Price],
        },
    }

    LinearRegIntercept {
        title: "Linear Regression Intercept",
        formula: "Σ (4·period − 2 − 6j) / (period·(period + 1)) · x_j, j = 0 the oldest bar of the window",
        about: "The least-squares line through the window, read at its oldest bar. A period of 1 gives the value itself.",
        source: "TA-Lib, LINEARREG_INTERCEPT",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: linearreg_intercept,
            stream: "LinearRegInterceptStream",
            group: Statistic,
            inputs: [data],
            outputs: [linearreg_intercept: Price],
        },
    }

    Sma {
        title: "Simple Moving Average",
        formula: "Σ x_j / period over the bars of the window",
        about: "The mean of the window.",
        source: "TA-Lib, SMA",
        parameters: {
            period: usize = 30 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: sma,
            average: Sma,
            stream: "SmaStream",
            group: Overlap,
            inputs: [data],
            outputs: [sma: Price],
        },
    }

    Stddev {
        title: "Standard Deviation",
        formula: "deviations · √(Σ (x_j − mean)² / period) over the bars of the window",
        about: "The standard deviation of the window as a whole population, exactly 0 on a constant; negative where deviations is.",
        source: "TA-Lib, STDDEV",
        parameters: {
            period: usize = 5 in 1 to 100_000, "Bars in the window";
            deviations: f64 = 1.0 in (-1e6) to 1e6, "Standard deviations in the line's unit";
        },
        row: {
            name: stddev,
            stream: "StddevStream",
            group: Statistic,
            inputs: [data],
            outputs: [stddev: Price in 0.0 to (f64::INFINITY)],
        },
    }

    Kama {
        title: "Kaufman Adaptive Moving Average",
        formula: "y + (E·(2/3 − 2/31) + 2/31)² · (x − y), E = |x − x_period bars ago| / Σ |x_j − x_{j−1}| over those bars; from the bar before the first E on",
        about: "A moving average that follows a trend closely and a noisy price slowly. E is 1 where the price has not moved.",
        source: "Perry Kaufman, Trading Systems and Methods (1998); TA-Lib, KAMA",
        parameters: {
            period: usize = 30 in 2 to 100_000, "Bars over which the efficiency is taken";
        },
        row: {
            name: kama,
            average: Kama,
            stream: "KamaStream",
            group: Overlap,
            inputs: [data],
            outputs: [kama: Price],
        },
    }

    Macd {
        title: "Moving Average Convergence/Divergence",
        formula: "macd = ema(fast_period) − ema(slow_period), macdsignal = ema(signal_period) of macd, macdhist = macd − macdsignal",
        about: "The distance of two exponential averages, its own average, and the distance of those. The fast average is seeded with the last bars of the slow one's seed. macd stops at the largest double.",
        source: "Gerald Appel (1979); TA-Lib, MACD",
        parameters: {
            fast_period: usize = 12 in 1 to 100_000, "Period of the fast average; the shorter of the two counts as fast";
            slow_period: usize = 26 in 1 to 100_000, "Period of the slow average";
            signal_period: usize = 9 in 1 to 100_000, "Period of the average of the difference";
        },
        row: {
            name: macd,
            stream: "MacdStream",
            group: Momentum,
            inputs: [data],
            outputs: [macd: Price, macdsignal: Price, macdhist: Price],
        },
    }

    Obv {
        title: "On Balance Volume",
        formula: "the volume of the first bar, then + volume where the close rises, − volume where it falls",
        about: "The running sum of volume in the direction of the price. It stops at the largest double.",
        source: "Joseph Granville, New Key to Stock Market Profits (1963); TA-Lib, OBV",
        parameters: {},
        row: {
            name: obv,
            stream: "ObvStream",
            group: Volume,
            inputs: [close, volume],
            outputs: [obv: Volume],
        },
    }

    Atr {
        title: "Average True Range",
        formula: "y + (TR − y) / period from the mean of the first period TR on, TR = max(high − low, |high − previous close|, |low − previous close|) from the second bar on",
        about: "How far the price goes in a bar, gaps between bars included. A range stops at the largest double.",
        source: "J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, ATR",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Period of Wilder's average";
        },
        row: {
            name: atr,
            stream: "AtrStream",
            group: Volatility,
            inputs: [high, low, close],
            outputs: [atr: Price in 0.0 to (f64::INFINITY)],
        },
    }

    Aroon {
        title: "Aroon",
        formula: "100 · (period − bars since the lowest low) / period, and of the highest high; of equal ones the latest",
        about: "How recent the extrema of the window are: 0 at its oldest bar, 100 at the newest.",
        source: "Tushar Chande (1995); TA-Lib, AROON",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Bars back to which an extremum counts; the window has one more";
        },
        row: {
            name: aroon,
            stream: "AroonStream",
            group: Momentum,
            inputs: [high, low],
            outputs: [aroondown: Percent in 0.0 to 100.0, aroonup: Percent in 0.0 to 100.0],
        },
    }

    Rsi {
        title: "Relative Strength Index",
        formula: "100 · up / (up + down), Wilder's averages of the rises and of the falls from bar to bar",
        about: "The average rise in percent of the average rise and the average fall together; 0 where the price has never moved.",
        source: "J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, RSI",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Period of Wilder's averages";
        },
        row: {
            name: rsi,
            stream: "RsiStream",
            group: Momentum,
            inputs: [data],
            outputs: [rsi: Percent in 0.0 to 100.0],
        },
    }

    Bbands {
        title: "Bollinger Bands",
        formula: "middleband = the average, upperband = middleband + deviations_up · s, lowerband = middleband − deviations_down · s, s the standard deviation of the window around its own mean",
        about: "An average with a band that widens as the price moves.",
        source: "John Bollinger (1983); TA-Lib, BBANDS",
        parameters: {
            period: usize = 20 in 1 to 100_000, "Bars in the window, and the period of the average";
            deviations_up: f64 = 2.0 in (-1e6) to 1e6, "Standard deviations from the middle line up to the upper band";
            deviations_down: f64 = 2.0 in (-1e6) to 1e6, "Standard deviations from the middle line down to the lower band";
            average: Average = (Average::Sma), "The kind of the middle line";
        },
        row: {
            name: bbands,
            stream: "BbandsStream",
            group: Overlap,
            inputs: [data],
            outputs: [upperband: Price, middleband: Price, lowerband: Price],
        },
    }

    Stochrsi {
        title: "Stochastic RSI",
        formula: "fastk = 100 · (rsi − lowest) / (highest − lowest) over the last fastk_period values of rsi(period), fastd = the average of fastk",
        about: "Where the RSI stands in its own range, and the average of that. A range of at most 1e-14 of its ends is flat and gives 0. As the average, dema, tema, t3 and hma can leave the range.",
        source: "Tushar Chande and Stanley Kroll, The New Technical Trader (1994); TA-Lib, STOCHRSI",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Period of the RSI";
            fastk_period: usize = 5 in 2 to 100_000, "Values of the RSI among which the newest is placed";
            fastd_period: usize = 3 in 1 to 100_000, "Period of the average of K";
            fastd_average: Average = (Average::Sma), "The kind of the average of K";
        },
        row: {
            name: stochrsi,
            stream: "StochrsiStream",
            group: Momentum,
            inputs: [data],
            outputs: [fastk: Percent in 0.0 to 100.0, fastd: Percent in 0.0 to 100.0],
        },
    }

    Sar {
        title: "Parabolic Stop And Reverse",
        formula: "sar + factor · (extreme − sar), not within the range of the last two bars; where the price touches it, it turns over to the extreme",
        about: "A stop that follows a trend ever more closely.",
        source: "J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, SAR",
        parameters: {
            acceleration: f64 = 0.02 in 0.0 to 1.0, "The acceleration factor of a new trend, and by how much a new extreme raises it; at the most the maximum";
            maximum: f64 = 0.2 in 0.0 to 1.0, "The largest acceleration factor";
        },
        row: {
            name: sar,
            stream: "SarStream",
            group: Overlap,
            inputs: [high, low],
            outputs: [sar: Price],
        },
    }

    Adx {
        title: "Average Directional Movement Index",
        formula: "Wilder's average of 100 · |down − up| / (down + up), up and down the averaged directional movements in percent of the averaged true range",
        about: "How strongly the price has a direction, whichever.",
        source: "J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, ADX",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Period of Wilder's averages";
        },
        row: {
            name: adx,
            stream: "AdxStream",
            group: Momentum,
            inputs: [high, low, close],
            outputs: [adx: Percent in 0.0 to 100.0],
        },
    }

    Correl {
        title: "Pearson's Correlation Coefficient",
        formula: "Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² · Σ (y − ȳ)²) over the bars of the window",
        about: "How far two series move together; 0 where one of them is flat.",
        source: "TA-Lib, CORREL",
        parameters: {
            period: usize = 30 in 2 to 100_000, "Bars in the window";
        },
        row: {
            name: correl,
            stream: "CorrelStream",
            group: Statistic,
            inputs: [data0, data1],
            outputs: [correl: Ratio in (-1.0) to 1.0],
        },
    }

    Cdlmorningstar {
        title: "Morning Star",
        formula: "100 where a long black candle, a short one with its body below, and a white one that is not short and closes above close + penetration · body of the first follow each other; else 0",
        about: "A turn upwards in three candles: 100 or 0. Long and short are held against the mean body of the ten candles before.",
        source: "TA-Lib, CDLMORNINGSTAR",
        parameters: {
            penetration: f64 = 0.3 in 0.0 to 1e6, "How far into the first body the third candle closes, as a fraction of that body";
        },
        row: {
            name: cdlmorningstar,
            stream: "CdlmorningstarStream",
            group: Pattern,
            inputs: [open, high, low, close],
            outputs: [cdlmorningstar: Pattern in 0.0 to 100.0],
            integer_valued: true,
        },
    }

    Wma {
        title: "Weighted Moving Average",
        formula: "Σ (j + 1)·x_j / Σ (j + 1), j = 0 the oldest bar of the window",
        about: "A moving average whose weights rise by one from bar to bar.",
        source: "TA-Lib, WMA",
        parameters: {
            period: usize = 30 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: wma,
            average: Wma,
            stream: "WmaStream",
            group: Overlap,
            inputs: [data],
            outputs: [wma: Price],
        },
    }

    Trima {
        title: "Triangular Moving Average",
        formula: "sma(period + 1 − n) of sma(n), n = (period + 1) / 2 cut to a whole number",
        about: "A moving average whose weights rise to the middle of the window and fall again.",
        source: "TA-Lib, TRIMA",
        parameters: {
            period: usize = 30 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: trima,
            average: Trima,
            stream: "TrimaStream",
            group: Overlap,
            inputs: [data],
            outputs: [trima: Price],
        },
    }

    Rma {
        title: "Wilder's Moving Average",
        formula: "y + (x − y) / period, from the mean of the first period bars on",
        about: "A moving average that forgets slowly.",
        source: "J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, RMA",
        parameters: {
            period: usize = 30 in 1 to 100_000, "Period of the average; a bar counts 1 / period";
        },
        row: {
            name: rma,
            average: Rma,
            stream: "RmaStream",
            group: Overlap,
            inputs: [data],
            outputs: [rma: Price],
        },
    }

    Dema {
        title: "Double Exponential Moving Average",
        formula: "2·e − ema(e), e = ema(x), all of the same period",
        about: "A moving average that lags less than an exponential one; it can leave the range of the bars, but stops at the largest double.",
        source: "Patrick Mulloy, Smoothing Data with Faster Moving Averages (1994); TA-Lib, DEMA",
        parameters: {
            period: usize = 30 in 1 to 100_000, "Period of both averages";
        },
        row: {
            name: dema,
            average: Dema,
            stream: "DemaStream",
            group: Overlap,
            inputs: [data],
            outputs: [dema: Price],
        },
    }

    Tema {
        title: "Triple Exponential Moving Average",
        formula: "3·e − 3·ema(e) + ema(ema(e)), e = ema(x), all of the same period",
        about: "A moving average that follows a trend without lag; it can leave the range of the bars, but stops at the largest double.",
        source: "Patrick Mulloy, Smoothing Data with Less Lag (1994); TA-Lib, TEMA",
        parameters: {
            period: usize = 30 in 1 to 100_000, "Period of the averages";
        },
        row: {
            name: tema,
            average: Tema,
            stream: "TemaStream",
            group: Overlap,
            inputs: [data],
            outputs: [tema: Price],
        },
    }

    T3 {
        title: "Tillson T3",
        formula: "G(G(G(x))), G(x) = (1 + v)·ema(x) − v·ema(ema(x)), v the volume factor",
        about: "A smooth moving average with little lag; it can leave the range of the bars, but stops at the largest double.",
        source: "Tim Tillson, Better Moving Averages (1998); TA-Lib, T3",
        parameters: {
            period: usize = 5 in 1 to 100_000, "Period of the six averages";
            volume_factor: f64 = 0.7 in 0.0 to 1.0, "How much of the lag is taken back: 0 for none, an exponential average of an exponential average of one";
        },
        row: {
            name: t3,
            average: T3,
            stream: "T3Stream",
            group: Overlap,
            inputs: [data],
            outputs: [t3: Price],
        },
    }

    Hma {
        title: "Hull Moving Average",
        formula: "wma(√period) of 2·wma(period / 2) − wma(period); √period and period / 2 are cut to whole numbers, at least 1",
        about: "A quick and smooth moving average; it can leave the range of the bars. The difference stops at the largest double.",
        source: "Alan Hull (2005); TA-Lib, HMA",
        parameters: {
            period: usize = 20 in 1 to 100_000, "Bars in the longest window";
        },
        row: {
            name: hma,
            average: Hma,
            stream: "HmaStream",
            group: Overlap,
            inputs: [data],
            outputs: [hma: Price],
        },
    }

    Stoch {
        title: "Stochastic Oscillator",
        formula: "slowk = the average of 100 · (close − lowest) / (highest − lowest) over the last fastk_period bars, slowd = the average of slowk",
        about: "Where the close stands in the range of the last bars, averaged, and the average of that. A range of nothing gives 0. A close outside its bar can leave the range, and so can dema, tema, t3 and hma.",
        source: "George Lane; TA-Lib, STOCH",
        parameters: {
            fastk_period: usize = 5 in 1 to 100_000, "Bars among whose lows and highs the close is placed";
            slowk_period: usize = 3 in 1 to 100_000, "Period of the average of the places";
            slowk_average: Average = (Average::Sma), "The kind of that average";
            slowd_period: usize = 3 in 1 to 100_000, "Period of the average of slowk";
            slowd_average: Average = (Average::Sma), "The kind of the average of slowk";
        },
        row: {
            name: stoch,
            stream: "StochStream",
            group: Momentum,
            inputs: [high, low, close],
            outputs: [slowk: Percent in 0.0 to 100.0, slowd: Percent in 0.0 to 100.0],
        },
    }

    Willr {
        title: "Williams' %R",
        formula: "100 · (close − highest) / (highest − lowest) over the bars of the window",
        about: "How far the close lies below the highest high: −100 at the lowest low. A range of nothing gives 0. A close outside its bar can leave the range.",
        source: "Larry Williams (1973); TA-Lib, WILLR",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: willr,
            stream: "WillrStream",
            group: Momentum,
            inputs: [high, low, close],
            outputs: [willr: Percent in (-100.0) to 0.0],
        },
    }

    Cci {
        title: "Commodity Channel Index",
        formula: "(p − mean) / (0.015 · mean of |p_j − mean|) over the bars of the window, p = (high + low + close) / 3",
        about: "How far the typical price lies from its mean, in percent of 1.5 mean absolute deviations; 0 where nothing deviates.",
        source: "Donald Lambert, Commodities (1980); TA-Lib, CCI",
        parameters: {
            period: usize = 14 in 2 to 100_000, "Bars in the window";
        },
        row: {
            name: cci,
            stream: "CciStream",
            group: Momentum,
            inputs: [high, low, close],
            outputs: [cci: Percent],
        },
    }

    Trange {
        title: "True Range",
        formula: "max(high − low, |high − previous close|, |low − previous close|) from the second bar on",
        about: "How far the price goes in a bar, the gap before it included. It stops at the largest double.",
        source: "J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, TRANGE",
        parameters: {},
        row: {
            name: trange,
            stream: "TrangeStream",
            group: Volatility,
            inputs: [high, low, close],
            outputs: [trange: Price in 0.0 to (f64::INFINITY)],
        },
    }

    Natr {
        title: "Normalized Average True Range",
        formula: "100 · atr(period) / close",
        about: "The average true range in percent of the close; 0 where the close is 0.",
        source: "John Forman, Cross-Market Evaluations with Normalized Average True Range (2006); TA-Lib, NATR",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Period of Wilder's average";
        },
        row: {
            name: natr,
            stream: "NatrStream",
            group: Volatility,
            inputs: [high, low, close],
            outputs: [natr: Percent],
        },
    }

    PlusDi {
        title: "Plus Directional Indicator",
        formula: "100 · up / range, Wilder's averages of the directional movement upwards and of the true range, which begin with the sum of period − 1 values",
        about: "The averaged moves upwards in percent of the averaged true range; 0 where no range has been seen. A close outside its bar can leave the range.",
        source: "J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, PLUS_DI",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Period of Wilder's averages";
        },
        row: {
            name: plus_di,
            stream: "PlusDiStream",
            group: Momentum,
            inputs: [high, low, close],
            outputs: [plus_di: Percent in 0.0 to 100.0],
        },
    }

    MinusDi {
        title: "Minus Directional Indicator",
        formula: "100 · down / range, Wilder's averages of the directional movement downwards and of the true range, which begin with the sum of period − 1 values",
        about: "The averaged moves downwards in percent of the averaged true range; 0 where no range has been seen. A close outside its bar can leave the range.",
        source: "J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, MINUS_DI",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Period of Wilder's averages";
        },
        row: {
            name: minus_di,
            stream: "MinusDiStream",
            group: Momentum,
            inputs: [high, low, close],
            outputs: [minus_di: Percent in 0.0 to 100.0],
        },
    }
    } };
}
pub(crate) use with_table;
