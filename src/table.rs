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

    Add {
        title: "Addition",
        formula: "data0 + data1",
        about: "The sum of two series, bar by bar.",
        source: "TA-Lib, ADD",
        parameters: {},
        row: {
            name: add,
            stream: "AddStream",
            group: Operator,
            inputs: [data0, data1],
            outputs: [add: Price],
        },
    }

    Sub {
        title: "Subtraction",
        formula: "data0 − data1",
        about: "The difference of two series, bar by bar.",
        source: "TA-Lib, SUB",
        parameters: {},
        row: {
            name: sub,
            stream: "SubStream",
            group: Operator,
            inputs: [data0, data1],
            outputs: [sub: Price],
        },
    }

    Mult {
        title: "Multiplication",
        formula: "data0 · data1",
        about: "The product of two series, bar by bar.",
        source: "TA-Lib, MULT",
        parameters: {},
        row: {
            name: mult,
            stream: "MultStream",
            group: Operator,
            inputs: [data0, data1],
            outputs: [mult: Product],
        },
    }

    Avgprice {
        title: "Average Price",
        formula: "(open + high + low + close) / 4",
        about: "The mean of the four prices of a bar.",
        source: "TA-Lib, AVGPRICE",
        parameters: {},
        row: {
            name: avgprice,
            stream: "AvgpriceStream",
            group: Price,
            inputs: [open, high, low, close],
            outputs: [avgprice: Price],
        },
    }

    Medprice {
        title: "Median Price",
        formula: "(high + low) / 2",
        about: "The middle of a bar.",
        source: "TA-Lib, MEDPRICE",
        parameters: {},
        row: {
            name: medprice,
            stream: "MedpriceStream",
            group: Price,
            inputs: [high, low],
            outputs: [medprice: Price],
        },
    }

    Typprice {
        title: "Typical Price",
        formula: "(high + low + close) / 3",
        about: "The mean of high, low and close.",
        source: "TA-Lib, TYPPRICE",
        parameters: {},
        row: {
            name: typprice,
            stream: "TyppriceStream",
            group: Price,
            inputs: [high, low, close],
            outputs: [typprice: Price],
        },
    }

    Wclprice {
        title: "Weighted Close Price",
        formula: "(high + low + 2 · close) / 4",
        about: "The mean of high, low and close, in which the close counts twice.",
        source: "TA-Lib, WCLPRICE",
        parameters: {},
        row: {
            name: wclprice,
            stream: "WclpriceStream",
            group: Price,
            inputs: [high, low, close],
            outputs: [wclprice: Price],
        },
    }

    Bop {
        title: "Balance of Power",
        formula: "(close − open) / (high − low)",
        about: "The body of a bar as a share of its range; 0 where the high is not above the low. A body outside the range can leave −1 to 1.",
        source: "Igor Livshin, Balance of Market Power, Technical Analysis of Stocks & Commodities (2001); TA-Lib, BOP",
        parameters: {},
        row: {
            name: bop,
            stream: "BopStream",
            group: Momentum,
            inputs: [open, high, low, close],
            outputs: [bop: Ratio in (-1.0) to 1.0],
        },
    }

    Marketfi {
        title: "Market Facilitation Index",
        formula: "(high − low) / volume",
        about: "How far the price goes for each piece of volume; 0 where there is no volume.",
        source: "Bill Williams, Trading Chaos (1995); TA-Lib, MARKETFI",
        parameters: {},
        row: {
            name: marketfi,
            stream: "MarketfiStream",
            group: Volume,
            inputs: [high, low, volume],
            outputs: [marketfi: Ratio],
        },
    }

    Mom {
        title: "Momentum",
        formula: "x − x_period bars ago",
        about: "How far the price has come in a period.",
        source: "TA-Lib, MOM",
        parameters: {
            period: usize = 10 in 1 to 100_000, "Bars back to which the value is compared";
        },
        row: {
            name: mom,
            stream: "MomStream",
            group: Momentum,
            inputs: [data],
            outputs: [mom: Price],
        },
    }

    Roc {
        title: "Rate of Change",
        formula: "100 · (x / x_period bars ago − 1)",
        about: "How far the price has come in a period, in percent; 0 where it was 0.",
        source: "TA-Lib, ROC",
        parameters: {
            period: usize = 10 in 1 to 100_000, "Bars back to which the value is compared";
        },
        row: {
            name: roc,
            stream: "RocStream",
            group: Momentum,
            inputs: [data],
            outputs: [roc: Percent],
        },
    }

    Rocp {
        title: "Rate of Change, as a share",
        formula: "x / x_period bars ago − 1",
        about: "How far the price has come in a period, as a share of what it was; 0 where it was 0.",
        source: "TA-Lib, ROCP",
        parameters: {
            period: usize = 10 in 1 to 100_000, "Bars back to which the value is compared";
        },
        row: {
            name: rocp,
            stream: "RocpStream",
            group: Momentum,
            inputs: [data],
            outputs: [rocp: Ratio],
        },
    }

    Rocr {
        title: "Rate of Change Ratio",
        formula: "x / x_period bars ago",
        about: "The price as a multiple of what it was a period before; 0 where it was 0.",
        source: "TA-Lib, ROCR",
        parameters: {
            period: usize = 10 in 1 to 100_000, "Bars back to which the value is compared";
        },
        row: {
            name: rocr,
            stream: "RocrStream",
            group: Momentum,
            inputs: [data],
            outputs: [rocr: Ratio],
        },
    }

    Rocr100 {
        title: "Rate of Change Ratio, in percent",
        formula: "100 · x / x_period bars ago",
        about: "The price in percent of what it was a period before; 0 where it was 0.",
        source: "TA-Lib, ROCR100",
        parameters: {
            period: usize = 10 in 1 to 100_000, "Bars back to which the value is compared";
        },
        row: {
            name: rocr100,
            stream: "Rocr100Stream",
            group: Momentum,
            inputs: [data],
            outputs: [rocr100: Percent],
        },
    }

    Max {
        title: "Highest Value",
        formula: "max x_j over the bars of the window",
        about: "The highest value of the window.",
        source: "TA-Lib, MAX",
        parameters: {
            period: usize = 30 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: max,
            stream: "MaxStream",
            group: Operator,
            inputs: [data],
            outputs: [max: Price],
        },
    }

    Min {
        title: "Lowest Value",
        formula: "min x_j over the bars of the window",
        about: "The lowest value of the window.",
        source: "TA-Lib, MIN",
        parameters: {
            period: usize = 30 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: min,
            stream: "MinStream",
            group: Operator,
            inputs: [data],
            outputs: [min: Price],
        },
    }

    Minmax {
        title: "Lowest and Highest Value",
        formula: "min x_j and max x_j over the bars of the window",
        about: "The lowest and the highest value of the window.",
        source: "TA-Lib, MINMAX",
        parameters: {
            period: usize = 30 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: minmax,
            stream: "MinmaxStream",
            group: Operator,
            inputs: [data],
            outputs: [min: Price, max: Price],
        },
    }

    Sum {
        title: "Sum",
        formula: "Σ x_j over the bars of the window",
        about: "The sum of the window.",
        source: "TA-Lib, SUM",
        parameters: {
            period: usize = 30 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: sum,
            stream: "SumStream",
            group: Operator,
            inputs: [data],
            outputs: [sum: Price],
        },
    }

    Midpoint {
        title: "Midpoint",
        formula: "(highest + lowest) / 2 over the bars of the window",
        about: "The middle of the range of a series.",
        source: "TA-Lib, MIDPOINT",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: midpoint,
            stream: "MidpointStream",
            group: Overlap,
            inputs: [data],
            outputs: [midpoint: Price],
        },
    }

    Midprice {
        title: "Midpoint Price",
        formula: "(highest high + lowest low) / 2 over the bars of the window",
        about: "The middle of the range of the bars.",
        source: "TA-Lib, MIDPRICE",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: midprice,
            stream: "MidpriceStream",
            group: Overlap,
            inputs: [high, low],
            outputs: [midprice: Price],
        },
    }

    Donchian {
        title: "Donchian Channel",
        formula: "upperband = the highest high, lowerband = the lowest low, middleband = the middle between them",
        about: "The range of the bars of the window, the newest included.",
        source: "Richard Donchian; TA-Lib, DONCHIAN",
        parameters: {
            period: usize = 20 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: donchian,
            stream: "DonchianStream",
            group: Overlap,
            inputs: [high, low],
            outputs: [upperband: Price, middleband: Price, lowerband: Price],
        },
    }

    Accbands {
        title: "Acceleration Bands",
        formula: "upperband = sma of high · (1 + w), middleband = sma of close, lowerband = sma of low · (1 − w), w = 4 · (high − low) / (high + low)",
        about: "Bands that widen with the range of the bars. w is 0 where high + low is 0. What is averaged stops at the largest double.",
        source: "Price Headley, Big Trends in Trading (2002); TA-Lib, ACCBANDS",
        parameters: {
            period: usize = 20 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: accbands,
            stream: "AccbandsStream",
            group: Overlap,
            inputs: [high, low, close],
            outputs: [upperband: Price, middleband: Price, lowerband: Price],
        },
    }

    Aroonosc {
        title: "Aroon Oscillator",
        formula: "aroonup − aroondown",
        about: "How much more recent the highest high is than the lowest low.",
        source: "Tushar Chande (1995); TA-Lib, AROONOSC",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Bars back to which an extremum counts; the window has one more";
        },
        row: {
            name: aroonosc,
            stream: "AroonoscStream",
            group: Momentum,
            inputs: [high, low],
            outputs: [aroonosc: Percent in (-100.0) to 100.0],
        },
    }

    Stochf {
        title: "Stochastic Fast",
        formula: "fastk = 100 · (close − lowest) / (highest − lowest) over the last fastk_period bars, fastd = the average of fastk",
        about: "Where the close stands in the range of the last bars, and the average of that. A range of nothing gives 0. A close outside its bar can leave the range, and so can dema, tema, t3 and hma.",
        source: "George Lane; TA-Lib, STOCHF",
        parameters: {
            fastk_period: usize = 5 in 1 to 100_000, "Bars among whose lows and highs the close is placed";
            fastd_period: usize = 3 in 1 to 100_000, "Period of the average of K";
            fastd_average: Average = (Average::Sma), "The kind of the average of K";
        },
        row: {
            name: stochf,
            stream: "StochfStream",
            group: Momentum,
            inputs: [high, low, close],
            outputs: [fastk: Percent in 0.0 to 100.0, fastd: Percent in 0.0 to 100.0],
        },
    }

    Qstick {
        title: "Qstick",
        formula: "sma(period) of close − open",
        about: "The mean of what bars gain from open to close. A gain stops at the largest double.",
        source: "Tushar Chande and Stanley Kroll, The New Technical Trader (1994); TA-Lib, QSTICK",
        parameters: {
            period: usize = 10 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: qstick,
            stream: "QstickStream",
            group: Momentum,
            inputs: [open, close],
            outputs: [qstick: Price],
        },
    }

    Adr {
        title: "Average Daily Range",
        formula: "sma(period) of high − low",
        about: "The mean range of the bars. A range stops at the largest double.",
        source: "TA-Lib, ADR",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: adr,
            stream: "AdrStream",
            group: Volatility,
            inputs: [high, low],
            outputs: [adr: Price in 0.0 to (f64::INFINITY)],
        },
    }

    Ao {
        title: "Awesome Oscillator",
        formula: "sma(fast_period) − sma(slow_period) of (high + low) / 2",
        about: "How far the mean of a few median prices lies above that of more. The periods are not swapped: a fast one above the slow one turns the sign. It stops at the largest double.",
        source: "Bill Williams, New Trading Dimensions (1998); TA-Lib, AO",
        parameters: {
            fast_period: usize = 5 in 1 to 100_000, "Bars in the window of the fast mean";
            slow_period: usize = 34 in 1 to 100_000, "Bars in the window of the slow mean";
        },
        row: {
            name: ao,
            stream: "AoStream",
            group: Momentum,
            inputs: [high, low],
            outputs: [ao: Price],
        },
    }

    Ac {
        title: "Accelerator Oscillator",
        formula: "ao − sma(signal_period) of ao",
        about: "How far the awesome oscillator lies above its own mean. It stops at the largest double.",
        source: "Bill Williams, New Trading Dimensions (1998); TA-Lib, AC",
        parameters: {
            fast_period: usize = 5 in 1 to 100_000, "Bars in the window of the fast mean";
            slow_period: usize = 34 in 1 to 100_000, "Bars in the window of the slow mean";
            signal_period: usize = 5 in 1 to 100_000, "Bars in the window of the oscillator's own mean";
        },
        row: {
            name: ac,
            stream: "AcStream",
            group: Momentum,
            inputs: [high, low],
            outputs: [ac: Price],
        },
    }

    Dpo {
        title: "Detrended Price Oscillator",
        formula: "x_(period / 2 + 1) bars ago − sma(period), period / 2 cut to a whole number",
        about: "How far an earlier price lies from the mean around it: the trend is taken out. It stops at the largest double.",
        source: "TA-Lib, DPO",
        parameters: {
            period: usize = 20 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: dpo,
            stream: "DpoStream",
            group: Momentum,
            inputs: [data],
            outputs: [dpo: Price],
        },
    }

    Fosc {
        title: "Forecast Oscillator",
        formula: "100 · (x − f) / x, f = tsf(period) at the bar before",
        about: "How far the price lies from what the regression line before it forecast, in percent; 0 where the price is 0. A forecast stops at the largest double.",
        source: "Tushar Chande and Stanley Kroll, The New Technical Trader (1994); TA-Lib, FOSC",
        parameters: {
            period: usize = 5 in 1 to 100_000, "Bars in the window of the regression line";
        },
        row: {
            name: fosc,
            stream: "FoscStream",
            group: Momentum,
            inputs: [data],
            outputs: [fosc: Percent],
        },
    }

    LinearReg {
        title: "Linear Regression",
        formula: "Σ (6j + 4 − 2·period) / (period·(period + 1)) · x_j, j = 0 the oldest bar of the window",
        about: "The least-squares line through the window, read at its newest bar. A period of 1 gives the value itself.",
        source: "TA-Lib, LINEARREG",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: linearreg,
            stream: "LinearRegStream",
            group: Statistic,
            inputs: [data],
            outputs: [linearreg: Price],
        },
    }

    LinearRegSlope {
        title: "Linear Regression Slope",
        formula: "Σ 6·(2j + 1 − period) / (period·(period² − 1)) · x_j, j = 0 the oldest bar of the window",
        about: "By how much the least-squares line through the window rises from bar to bar.",
        source: "TA-Lib, LINEARREG_SLOPE",
        parameters: {
            period: usize = 14 in 2 to 100_000, "Bars in the window";
        },
        row: {
            name: linearreg_slope,
            stream: "LinearRegSlopeStream",
            group: Statistic,
            inputs: [data],
            outputs: [linearreg_slope: Price],
        },
    }

    LinearRegAngle {
        title: "Linear Regression Angle",
        formula: "arctan(linearreg_slope(period))",
        about: "The slope of the least-squares line through the window as an angle, in degrees.",
        source: "TA-Lib, LINEARREG_ANGLE",
        parameters: {
            period: usize = 14 in 2 to 100_000, "Bars in the window";
        },
        row: {
            name: linearreg_angle,
            stream: "LinearRegAngleStream",
            group: Statistic,
            inputs: [data],
            outputs: [linearreg_angle: Degrees in (-90.0) to 90.0],
        },
    }

    Tsf {
        title: "Time Series Forecast",
        formula: "Σ (6j + 2 − 2·period) / (period·(period − 1)) · x_j, j = 0 the oldest bar of the window",
        about: "The least-squares line through the window, read one bar behind its newest.",
        source: "TA-Lib, TSF",
        parameters: {
            period: usize = 14 in 2 to 100_000, "Bars in the window";
        },
        row: {
            name: tsf,
            stream: "TsfStream",
            group: Statistic,
            inputs: [data],
            outputs: [tsf: Price],
        },
    }

    Var {
        title: "Variance",
        formula: "Σ (x_j − mean)² / period over the bars of the window",
        about: "The variance of the window as a whole population, exactly 0 on a constant. TA-Lib has a second parameter that changes nothing.",
        source: "TA-Lib, VAR",
        parameters: {
            period: usize = 5 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: var,
            stream: "VarStream",
            group: Statistic,
            inputs: [data],
            outputs: [var: Product in 0.0 to (f64::INFINITY)],
        },
    }

    Avgdev {
        title: "Average Deviation",
        formula: "Σ |x_j − mean| / period over the bars of the window",
        about: "The mean distance of the values of the window from their mean.",
        source: "TA-Lib, AVGDEV",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: avgdev,
            stream: "AvgdevStream",
            group: Statistic,
            inputs: [data],
            outputs: [avgdev: Price in 0.0 to (f64::INFINITY)],
        },
    }

    Beta {
        title: "Beta",
        formula: "Σ (x − x̄)(y − ȳ) / Σ (x − x̄)², x and y the relative changes rocp(1) of data0 and data1 over the last period bars",
        about: "By how much the second series moves where the first moves by one percent; 0 where the first changes by the same share throughout.",
        source: "TA-Lib, BETA",
        parameters: {
            period: usize = 5 in 2 to 100_000, "Changes in the window";
        },
        row: {
            name: beta,
            stream: "BetaStream",
            group: Statistic,
            inputs: [data0, data1],
            outputs: [beta: Ratio],
        },
    }

    Er {
        title: "Efficiency Ratio",
        formula: "|x − x_period bars ago| / Σ |x_j − x_{j−1}| over those bars",
        about: "The way that the price has made over the way that it has gone; 1 where it has not moved.",
        source: "Perry Kaufman, Smarter Trading (1995); TA-Lib, ER",
        parameters: {
            period: usize = 10 in 1 to 100_000, "Bars over which the way is taken";
        },
        row: {
            name: er,
            stream: "ErStream",
            group: Momentum,
            inputs: [data],
            outputs: [er: Ratio in 0.0 to 1.0],
        },
    }

    Vhf {
        title: "Vertical Horizontal Filter",
        formula: "(highest − lowest) of period values / Σ |x_j − x_{j−1}| of as many changes",
        about: "The range of the prices over the way gone in it: high in a trend; 0 where nothing moved.",
        source: "Adam White, Futures (1991); TA-Lib, VHF",
        parameters: {
            period: usize = 28 in 2 to 100_000, "Bars in the window";
        },
        row: {
            name: vhf,
            stream: "VhfStream",
            group: Momentum,
            inputs: [data],
            outputs: [vhf: Ratio in 0.0 to 1.0],
        },
    }

    Cmou {
        title: "Chande Momentum Oscillator, of sums",
        formula: "100 · (rises − falls) / (rises + falls) over the last period changes",
        about: "The rises less the falls of the window in percent of both; 0 where nothing moved.",
        source: "Tushar Chande and Stanley Kroll, The New Technical Trader (1994); TA-Lib, CMOU",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Changes in the window";
        },
        row: {
            name: cmou,
            stream: "CmouStream",
            group: Momentum,
            inputs: [data],
            outputs: [cmou: Percent in (-100.0) to 100.0],
        },
    }

    Imi {
        title: "Intraday Momentum Index",
        formula: "100 · Σ (close − open where above 0) / Σ |close − open| over the bars of the window",
        about: "The bodies of bars that rise in percent of all bodies; 50 where there are none.",
        source: "Tushar Chande and Stanley Kroll, The New Technical Trader (1994); TA-Lib, IMI",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: imi,
            stream: "ImiStream",
            group: Momentum,
            inputs: [open, close],
            outputs: [imi: Percent in 0.0 to 100.0],
        },
    }

    Mfi {
        title: "Money Flow Index",
        formula: "100 · up / (up + down), the sums of typical price · volume over the last period changes of the typical price, where it rises and where it falls",
        about: "The money that flowed on rising prices in percent of all that flowed on moving ones, from 0 to 100 where prices and volumes are not negative; 0 where none flowed. A typical price that moves by no more than 1e-14 of both has not moved.",
        source: "Gene Quong and Avrum Soudack, Technical Analysis of Stocks & Commodities (1989); TA-Lib, MFI",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Changes in the window";
        },
        row: {
            name: mfi,
            stream: "MfiStream",
            group: Momentum,
            inputs: [high, low, close, volume],
            outputs: [mfi: Percent],
        },
    }

    Ultosc {
        title: "Ultimate Oscillator",
        formula: "100 · (4·a(short) + 2·a(middle) + a(long)) / 7, a(n) = Σ (close − min(low, previous close)) / Σ true range over the last n bars",
        about: "How far closes lie above the true lows, in windows of three lengths. The shortest period counts four times, the longest once, in whatever order they are given. A window without a range gives 0. A close outside its bar can leave the range.",
        source: "Larry Williams (1976); TA-Lib, ULTOSC",
        parameters: {
            period1: usize = 7 in 1 to 100_000, "Bars in the first window";
            period2: usize = 14 in 1 to 100_000, "Bars in the second window";
            period3: usize = 28 in 1 to 100_000, "Bars in the third window";
        },
        row: {
            name: ultosc,
            stream: "UltoscStream",
            group: Momentum,
            inputs: [high, low, close],
            outputs: [ultosc: Percent in 0.0 to 100.0],
        },
    }

    Vortex {
        title: "Vortex Indicator",
        formula: "plusvi = Σ |high − previous low| / Σ true range, minusvi = Σ |low − previous high| / Σ true range over the last period bars",
        about: "How far highs reach up from the low before, and lows down from the high before, over the true ranges; 0 where there is no range.",
        source: "Etienne Botes and Douglas Siepman, Technical Analysis of Stocks & Commodities (2010); TA-Lib, VORTEX",
        parameters: {
            period: usize = 14 in 1 to 100_000, "Bars over which the moves are summed";
        },
        row: {
            name: vortex,
            stream: "VortexStream",
            group: Momentum,
            inputs: [high, low, close],
            outputs: [plusvi: Ratio in 0.0 to (f64::INFINITY), minusvi: Ratio in 0.0 to (f64::INFINITY)],
        },
    }

    Cmf {
        title: "Chaikin Money Flow",
        formula: "Σ ((close − low) − (high − close)) / (high − low) · volume / Σ volume over the bars of the window",
        about: "The volume by where bars close in their range, as a share of all volume; 0 where there is none. A bar whose high is not above its low counts 0. A close outside its bar can leave the range.",
        source: "Marc Chaikin; TA-Lib, CMF",
        parameters: {
            period: usize = 20 in 1 to 100_000, "Bars in the window";
        },
        row: {
            name: cmf,
            stream: "CmfStream",
            group: Volume,
            inputs: [high, low, close, volume],
            outputs: [cmf: Ratio in (-1.0) to 1.0],
        },
    }

    Efi {
        title: "Elder's Force Index",
        formula: "ema(period) of (close − previous close) · volume",
        about: "The moves of the price by their volume, averaged. A product stops at the largest double.",
        source: "Alexander Elder, Trading for a Living (1993); TA-Lib, EFI",
        parameters: {
            period: usize = 13 in 1 to 100_000, "Period of the average";
        },
        row: {
            name: efi,
            stream: "EfiStream",
            group: Volume,
            inputs: [close, volume],
            outputs: [efi: Product],
        },
    }

    Fractal {
        title: "Fractal",
        formula: "100 where the high of right_bars ago is above those of left_bars bars before it and right_bars behind it; the same of lows",
        about: "Highs above all their neighbours and lows below all of theirs: 100 or 0, told when the last neighbour is known.",
        source: "Bill Williams, Trading Chaos (1995); TA-Lib, FRACTAL",
        parameters: {
            left_bars: usize = 2 in 1 to 100_000, "Neighbours before the bar";
            right_bars: usize = 2 in 1 to 100_000, "Neighbours behind it";
        },
        row: {
            name: fractal,
            stream: "FractalStream",
            group: Momentum,
            inputs: [high, low],
            outputs: [swinghigh: Pattern in 0.0 to 100.0, swinglow: Pattern in 0.0 to 100.0],
            integer_valued: true,
        },
    }

    Ad {
        title: "Accumulation/Distribution Line",
        formula: "the running sum of ((close − low) − (high − close)) / (high − low) · volume",
        about: "The running sum of volume by where bars close in their range. A bar whose high is not above its low adds nothing. It stops at the largest double.",
        source: "Marc Chaikin; TA-Lib, AD",
        parameters: {},
        row: {
            name: ad,
            stream: "AdStream",
            group: Volume,
            inputs: [high, low, close, volume],
            outputs: [ad: Volume],
        },
    }

    Cumsum {
        title: "Cumulative Sum",
        formula: "Σ x_j over all bars so far",
        about: "The running sum. It stops at the largest double.",
        source: "TA-Lib, CUMSUM",
        parameters: {},
        row: {
            name: cumsum,
            stream: "CumsumStream",
            group: Operator,
            inputs: [data],
            outputs: [cumsum: Price],
        },
    }

    Pvt {
        title: "Price Volume Trend",
        formula: "the running sum of volume · (close − previous close) / previous close, from 0 on",
        about: "The running sum of volume by how much the price has changed. After a close of 0 nothing is added. It stops at the largest double.",
        source: "TA-Lib, PVT",
        parameters: {},
        row: {
            name: pvt,
            stream: "PvtStream",
            group: Volume,
            inputs: [close, volume],
            outputs: [pvt: Volume],
        },
    }

    Wad {
        title: "Williams' Accumulation/Distribution",
        formula: "the running sum, from 0 on, of close − min(low, previous close) where the close rises, and of close − max(high, previous close) where it falls",
        about: "The running sum of how far closes lie from the true low of a rise, from the true high of a fall. It stops at the largest double.",
        source: "Larry Williams; TA-Lib, WAD",
        parameters: {},
        row: {
            name: wad,
            stream: "WadStream",
            group: Momentum,
            inputs: [high, low, close],
            outputs: [wad: Price],
        },
    }

    Nvi {
        title: "Negative Volume Index",
        formula: "1000, times close / previous close where the volume falls",
        about: "How the price has grown on days of falling volume. After a close of 0 it stays as it is; it stops at the largest double.",
        source: "Paul Dysart (1936); Norman Fosback, Stock Market Logic (1976); TA-Lib, NVI",
        parameters: {},
        row: {
            name: nvi,
            stream: "NviStream",
            group: Volume,
            inputs: [close, volume],
            outputs: [nvi: Points],
        },
    }

    Pvi {
        title: "Positive Volume Index",
        formula: "1000, times close / previous close where the volume rises",
        about: "How the price has grown on days of rising volume. After a close of 0 it stays as it is; it stops at the largest double.",
        source: "Paul Dysart (1936); Norman Fosback, Stock Market Logic (1976); TA-Lib, PVI",
        parameters: {},
        row: {
            name: pvi,
            stream: "PviStream",
            group: Volume,
            inputs: [close, volume],
            outputs: [pvi: Points],
        },
    }

    Vwap {
        title: "Volume Weighted Average Price",
        formula: "Σ p · volume / Σ volume over all bars so far, p = (high + low + close) / 3",
        about: "The mean price of all volume so far, from the first bar of the series on: give it a session at a time. 0 as long as there has been no volume.",
        source: "TA-Lib, VWAP",
        parameters: {},
        row: {
            name: vwap,
            stream: "VwapStream",
            group: Volume,
            inputs: [high, low, close, volume],
            outputs: [vwap: Price],
        },
    }

    Ha {
        title: "Heikin-Ashi",
        formula: "haclose = (open + high + low + close) / 4, haopen = (previous haopen + previous haclose) / 2, at first (open + close) / 2, hahigh = max(high, haopen, haclose), halow = min(low, haopen, haclose)",
        about: "Smoothed candles: each opens in the middle of the body of the one before.",
        source: "Dan Valcu, Technical Analysis of Stocks & Commodities (2004); TA-Lib, HA",
        parameters: {},
        row: {
            name: ha,
            stream: "HaStream",
            group: Price,
            inputs: [open, high, low, close],
            outputs: [haopen: Price, hahigh: Price, halow: Price, haclose: Price],
        },
    }
    } };
}
pub(crate) use with_table;
