//! THE table: one row an indicator. Everything that runs over all of them runs over [`ROWS`].
//!
//! A row names its definition (`crate::reference`), its state (`crate::fast`) and what the
//! indicator says of itself. The macro below only forwards: it makes the struct of parameters and
//! ties the row's functions together; what they do is ordinary code elsewhere.

use crate::engine::{Machine, Rows};
use crate::error::Error;
use crate::fast;
use crate::fast::State;
use crate::law::{Law, Scale, table};
use crate::nearest::nearest;
use crate::reference;
use crate::spec::{Average, Field, Group, Kind, Output, Parameter, SMALLEST, Spec, Value, Values};

type Definition = fn(&[Value], &[&[f64]]) -> Vec<Vec<f64>>;

/// A row of the table: what an indicator says of itself, and what can be done with it.
#[derive(Debug)]
pub struct Row {
    /// The row in data.
    pub spec: Spec,
    pub(crate) lookback: fn(&[Value]) -> usize,
    pub(crate) reference: Definition,
    pub(crate) machine: fn(&[Values]) -> Box<dyn Machine>,
    /// Doubles that a state and its run need for each bar of its widest window.
    pub(crate) room: usize,
    /// How many rows of a sweep are worth running together.
    pub(crate) together: usize,
    /// How many symbols of a panel are taken in the lanes.
    pub(crate) beside: usize,
}

impl Row {
    /// Bars before the first output.
    #[must_use]
    pub fn lookback(&self, values: &[Value]) -> usize {
        (self.lookback)(values)
    }

    /// Bytes that a state needs at the most, with its run, which has so many bars.
    pub(crate) fn room(&self, values: &[Value], bars: usize) -> usize {
        let window = self.lookback(values) + 1;
        // What a state knows of its parameters it knows before there are bars.
        let weights = 2 * window;
        (self.room * window.min(bars) + weights) * size_of::<f64>()
    }

    /// The row of an indicator.
    ///
    /// # Errors
    /// [`Error::Unknown`] where there is none of that name.
    pub fn find(name: &str) -> Result<&'static Self, Error> {
        ROWS.iter().copied().find(|row| row.spec.name == name).ok_or_else(|| {
            let nearest = nearest(name, ROWS.iter().map(|row| row.spec.name));
            Error::Unknown { given: name.into(), nearest }
        })
    }
}

/// A type of parameters and its place in the table.
#[cfg_attr(not(feature = "python"), expect(dead_code, reason = "the bindings find rows by it"))]
pub(crate) trait Tabled {
    const INDEX: usize;
}

/// Doubles that a state of this kind needs for each bar of its widest window.
const fn room<P, S: State<I, O>, const I: usize, const O: usize>(_: fn(P) -> S) -> usize {
    S::ROOM
}

/// How many rows a state of this kind runs together; asked of the function that makes it, because
/// its type has no name here.
const fn together<P, S: State<I, O>, const I: usize, const O: usize>(_: fn(P) -> S) -> usize {
    S::TOGETHER
}

/// How many symbols of a panel a state of this kind takes in the lanes.
const fn beside<P, S: State<I, O>, const I: usize, const O: usize>(_: fn(P) -> S) -> usize {
    S::BESIDE
}

macro_rules! kind {
    (usize, $default:literal, $min:literal, $max:literal) => {
        Kind::Int { default: $default, min: $min, max: $max }
    };
    (f64, $default:expr, $min:expr, $max:expr) => {
        Kind::Float { default: $default, min: $min, max: $max }
    };
    ($choice:ident, $default:expr) => {
        Kind::Choice { default: $choice::word($default), choices: $choice::WORDS }
    };
}

/// What outputs are made of.
macro_rules! element {
    () => {
        f64
    };
    (true) => {
        i32
    };
}

macro_rules! table {
    ($(
        $type:ident {
            name: $name:ident,
            title: $title:literal,
            stream: $stream:literal,
            group: $group:ident,
            inputs: [$($input:ident),+],
            parameters: {
                $($parameter:ident: $field:ident = $default:tt $(in $min:tt to $max:tt)?, $meaning:literal;)*
            },
            outputs: [$($output:ident: $law:expr),+ $(,)?],
            $(integer_valued: $integer:tt,)?
            lookback: $lookback:expr,
            formula: $formula:literal,
            about: $about:literal,
            source: $source:literal,
        }
    )*) => {
        $(
            #[doc = concat!($title, ": `", $formula, "`.")]
            #[doc = ""]
            #[doc = $about]
            #[doc = concat!("Source: ", $source)]
            #[derive(Clone, Copy, Debug, PartialEq)]
            pub struct $type {
                $(
                    #[doc = concat!($meaning, "; by default ", stringify!($default), ".")]
                    pub $parameter: $field,
                )*
            }

            impl $type {
                /// The indicator's row in the table.
                pub const ROW: Row = Row {
                    spec: Spec {
                        name: stringify!($name),
                        title: $title,
                        stream: $stream,
                        group: Group::$group,
                        inputs: &[$(stringify!($input)),+],
                        parameters: &[$(Parameter {
                            name: stringify!($parameter),
                            kind: kind!($field, $default $(, $min, $max)?),
                            meaning: $meaning,
                        }),*],
                        outputs: &[$(Output { name: stringify!($output), law: $law }),+],
                        integer_valued: false $(|| $integer)?,
                        formula: $formula,
                        about: $about,
                        source: $source,
                    },
                    lookback: |values| ($lookback)(Self::from_values(values)),
                    reference: |values, inputs| {
                        let parameters = Self::from_values(values);
                        reference::$name::$name(parameters, reference::exactly(inputs)).into()
                    },
                    machine: |rows| {
                        let state = |values: &Values| fast::$name::state(Self::from_values(values));
                        Box::new(Rows(rows.iter().map(state).collect()))
                    },
                    room: room(fast::$name::state),
                    together: together(fast::$name::state),
                    beside: beside(fast::$name::state),
                };

                fn from_values(values: &[Value]) -> Self {
                    let [$($parameter),*] = values else { unreachable!("a value for each parameter") };
                    Self { $($parameter: Field::field(*$parameter)),* }
                }
            }

            impl Default for $type {
                fn default() -> Self {
                    Self { $($parameter: $default),* }
                }
            }

            impl crate::Indicator<{ [$(stringify!($input)),+].len() }, { [$(stringify!($output)),+].len() }>
                for $type
            {
                type Value = element!($($integer)?);

                fn row() -> &'static Row {
                    static ROW: Row = $type::ROW;
                    &ROW
                }

                fn values(&self) -> Values {
                    [$(Field::value(self.$parameter)),*].into_iter().collect()
                }
            }
        )*

        enum Place { $($type),* }

        $(
            impl Tabled for $type {
                const INDEX: usize = Place::$type as usize;
            }
        )*

        /// Every row of the table.
        pub static ROWS: &[&Row] = &[$(&$type::ROW),*];

        /// Calls a macro with the type of every row.
        #[macro_export]
        #[doc(hidden)]
        macro_rules! for_every_row {
            ($callback:ident) => { $callback! { $($type $name),* } };
        }
    };
}

table! {
    Alma {
        name: alma,
        title: "Arnaud Legoux Moving Average",
        stream: "AlmaStream",
        group: Overlap,
        inputs: [data],
        parameters: {
            period: usize = 9 in 1 to 100_000, "Bars in the window";
            offset: f64 = 0.85 in 0.0 to 1.0, "Where the bell stands in the window: 0 over the oldest bar, 1 over the newest";
            sigma: f64 = 6.0 in SMALLEST to (f64::MAX), "How narrow the bell is: its standard deviation is period / sigma bars";
        },
        outputs: [alma: Law::Window {
            scale: Scale::Magnitude,
            factor: |values| values[0].int() as f64 / 4.0 + 10.0,
            origin: "the weights sum to 1: four classes of P/4 additions, each rounded at no more than the magnitude; ten for the weights' own errors, the products and the last sums",
        }],
        lookback: |alma: Alma| alma.period - 1,
        formula: "Σ w_j·x_j / Σ w_j, w_j = exp(−(j − m)² / (2s²)), m = offset·(period − 1), s = period / sigma, j = 0 the oldest bar of the window",
        about: "A moving average under a bell-shaped weight, in the units of the input and within the range of the window. m is not rounded.",
        source: "Arnaud Legoux and Dimitrios Kouzis-Loukas, ALMA (2009)",
    }

    Ema {
        name: ema,
        title: "Exponential Moving Average",
        stream: "EmaStream",
        group: Overlap,
        inputs: [data],
        parameters: {
            period: usize = 30 in 1 to 100_000, "Bars whose share the average gives to the newest bar twice over, less one";
        },
        outputs: [ema: Law::Decaying(table::EMA)],
        lookback: |ema: Ema| ema.period - 1,
        formula: "y + 2 / (period + 1) · (x − y), from the mean of the first period bars on",
        about: "A moving average that never quite forgets, in the units of the input.",
        source: "TA-Lib, EMA",
    }

    LinearRegIntercept {
        name: linearreg_intercept,
        title: "Linear Regression Intercept",
        stream: "LinearRegInterceptStream",
        group: Statistic,
        inputs: [data],
        parameters: {
            period: usize = 14 in 1 to 100_000, "Bars in the window";
        },
        outputs: [linearreg_intercept: Law::Window {
            scale: Scale::Spread,
            factor: |values| 5.0 * (values[0].int() as f64 + 8.0),
            origin: "partial sums of k deviations from the pivot round 4k/P of a spread each, 2P in all; those of j times them P more; below 5(P + 8) with the products, the factors and the pivot",
        }],
        lookback: |parameters: LinearRegIntercept| parameters.period - 1,
        formula: "Σ (4·period − 2 − 6j) / (period·(period + 1)) · x_j, j = 0 the oldest bar of the window",
        about: "The least-squares line through the window, read at its oldest bar, in the units of the input. A period of 1 gives the value itself.",
        source: "TA-Lib, LINEARREG_INTERCEPT",
    }

    Sma {
        name: sma,
        title: "Simple Moving Average",
        stream: "SmaStream",
        group: Overlap,
        inputs: [data],
        parameters: {
            period: usize = 30 in 1 to 100_000, "Bars in the window";
        },
        outputs: [sma: Law::Window {
            scale: Scale::Spread,
            factor: |values| values[0].int() as f64 + 8.0,
            origin: "P additions of deviations, each rounded at no more than a spread in the mean; eight for the deviations, the share and the last sum",
        }],
        lookback: |sma: Sma| sma.period - 1,
        formula: "Σ x_j / period over the bars of the window",
        about: "The mean of the window, in the units of the input.",
        source: "TA-Lib, SMA",
    }

    Stddev {
        name: stddev,
        title: "Standard Deviation",
        stream: "StddevStream",
        group: Statistic,
        inputs: [data],
        parameters: {
            period: usize = 5 in 1 to 100_000, "Bars in the window";
            deviations: f64 = 1.0 in (-1e6) to 1e6, "Standard deviations in the line's unit";
        },
        outputs: [stddev: Law::Derived(table::STDDEV)],
        lookback: |stddev: Stddev| stddev.period - 1,
        formula: "deviations · √(Σ (x_j − mean)² / period) over the bars of the window",
        about: "The standard deviation of the window as a whole population, in the units of the input: never negative, exactly 0 on a constant.",
        source: "TA-Lib, STDDEV",
    }

    Kama {
        name: kama,
        title: "Kaufman Adaptive Moving Average",
        stream: "KamaStream",
        group: Overlap,
        inputs: [data],
        parameters: {
            period: usize = 30 in 2 to 100_000, "Bars over which the efficiency is taken";
        },
        outputs: [kama: Law::Decaying(table::KAMA)],
        lookback: |kama: Kama| kama.period,
        formula: "y + (E·(2/3 − 2/31) + 2/31)² · (x − y), E = |x − x_period bars ago| / Σ |x_j − x_{j−1}| over those bars; from the bar before the first E on",
        about: "A moving average that follows a trend closely and a noisy price slowly, in the units of the input. E is 1 where the price has not moved.",
        source: "Perry Kaufman, Trading Systems and Methods (1998); TA-Lib, KAMA",
    }

    Macd {
        name: macd,
        title: "Moving Average Convergence/Divergence",
        stream: "MacdStream",
        group: Momentum,
        inputs: [data],
        parameters: {
            fast_period: usize = 12 in 1 to 100_000, "Period of the fast average; the shorter of the two counts as fast";
            slow_period: usize = 26 in 1 to 100_000, "Period of the slow average";
            signal_period: usize = 9 in 1 to 100_000, "Period of the average of the difference";
        },
        outputs: [
            macd: Law::Derived(table::MACD),
            macdsignal: Law::Derived(table::MACDSIGNAL),
            macdhist: Law::Derived(table::MACDHIST)
        ],
        lookback: |macd: Macd| macd.fast_period.max(macd.slow_period) + macd.signal_period - 2,
        formula: "macd = ema(fast_period) − ema(slow_period), macdsignal = ema(signal_period) of macd, macdhist = macd − macdsignal",
        about: "The distance of two exponential averages, its own average, and the distance of those, in the units of the input. The fast average is seeded with the last bars of the slow one's seed.",
        source: "Gerald Appel (1979); TA-Lib, MACD",
    }

    Obv {
        name: obv,
        title: "On Balance Volume",
        stream: "ObvStream",
        group: Volume,
        inputs: [close, volume],
        parameters: {},
        outputs: [obv: Law::Cumulative(table::OBV)],
        lookback: |_: Obv| 0,
        formula: "the volume of the first bar, then + volume where the close rises, − volume where it falls",
        about: "The running sum of volume in the direction of the price, in units of volume. It stops at the largest double.",
        source: "Joseph Granville, New Key to Stock Market Profits (1963); TA-Lib, OBV",
    }

    Atr {
        name: atr,
        title: "Average True Range",
        stream: "AtrStream",
        group: Volatility,
        inputs: [high, low, close],
        parameters: {
            period: usize = 14 in 1 to 100_000, "Period of Wilder's average";
        },
        outputs: [atr: Law::Decaying(table::ATR)],
        lookback: |atr: Atr| atr.period,
        formula: "y + (TR − y) / period from the mean of the first period TR on, TR = max(high − low, |high − previous close|, |low − previous close|) from the second bar on",
        about: "How far the price goes in a bar, gaps between bars included, in the units of the price. A range stops at the largest double.",
        source: "J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, ATR",
    }

    Aroon {
        name: aroon,
        title: "Aroon",
        stream: "AroonStream",
        group: Momentum,
        inputs: [high, low],
        parameters: {
            period: usize = 14 in 1 to 100_000, "Bars back to which an extremum counts; the window has one more";
        },
        outputs: [aroondown: Law::Bits, aroonup: Law::Bits],
        lookback: |aroon: Aroon| aroon.period,
        formula: "100 / period · (period − bars since the lowest low), and of the highest high; of equal ones the latest",
        about: "How recent the extrema of the window are, from 0 (the oldest bar) to 100 (the newest).",
        source: "Tushar Chande (1995); TA-Lib, AROON",
    }

    Rsi {
        name: rsi,
        title: "Relative Strength Index",
        stream: "RsiStream",
        group: Momentum,
        inputs: [data],
        parameters: {
            period: usize = 14 in 1 to 100_000, "Period of Wilder's averages";
        },
        outputs: [rsi: Law::Bits],
        lookback: |rsi: Rsi| rsi.period,
        formula: "100 · up / (up + down), Wilder's averages of the rises and of the falls from bar to bar",
        about: "The share of the rises in all movement, from 0 to 100; 0 where the price has never moved.",
        source: "J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, RSI",
    }

    Bbands {
        name: bbands,
        title: "Bollinger Bands",
        stream: "BbandsStream",
        group: Overlap,
        inputs: [data],
        parameters: {
            period: usize = 20 in 1 to 100_000, "Bars in the window, and the period of the average";
            deviations_up: f64 = 2.0 in (-1e6) to 1e6, "Standard deviations from the middle line up to the upper band";
            deviations_down: f64 = 2.0 in (-1e6) to 1e6, "Standard deviations from the middle line down to the lower band";
            average: Average = (Average::Sma), "The kind of the middle line";
        },
        outputs: [
            upperband: Law::Derived(table::UPPERBAND),
            middleband: Law::Derived(table::MIDDLEBAND),
            lowerband: Law::Derived(table::LOWERBAND),
        ],
        lookback: |bbands: Bbands| bbands.average.lookback(bbands.period),
        formula: "middleband = the average, upperband = middleband + deviations_up · s, lowerband = middleband − deviations_down · s, s the standard deviation of the window around its own mean",
        about: "An average with a band that widens as the price moves, in the units of the input.",
        source: "John Bollinger (1983); TA-Lib, BBANDS",
    }

    Stochrsi {
        name: stochrsi,
        title: "Stochastic RSI",
        stream: "StochrsiStream",
        group: Momentum,
        inputs: [data],
        parameters: {
            period: usize = 14 in 1 to 100_000, "Period of the RSI";
            fastk_period: usize = 5 in 2 to 100_000, "Values of the RSI among which the newest is placed";
            fastd_period: usize = 3 in 1 to 100_000, "Period of the average of K";
            fastd_average: Average = (Average::Sma), "The kind of the average of K";
        },
        outputs: [fastk: Law::Bits, fastd: Law::Derived(table::FASTD)],
        lookback: |p: Stochrsi| p.period + p.fastk_period - 1 + p.fastd_average.lookback(p.fastd_period),
        formula: "fastk = 100 · (rsi − lowest) / (highest − lowest) over the last fastk_period values of rsi(period), fastd = the average of fastk",
        about: "Where the RSI stands in its own range, from 0 to 100, and the average of that. A range of at most 1e-14 of its ends is flat and gives 0.",
        source: "Tushar Chande and Stanley Kroll, The New Technical Trader (1994); TA-Lib, STOCHRSI",
    }

    Sar {
        name: sar,
        title: "Parabolic Stop And Reverse",
        stream: "SarStream",
        group: Overlap,
        inputs: [high, low],
        parameters: {
            acceleration: f64 = 0.02 in 0.0 to 1.0, "The share of the way that the stop goes, and by how much a new extreme raises it; at the most the maximum";
            maximum: f64 = 0.2 in 0.0 to 1.0, "The largest share";
        },
        outputs: [sar: Law::Bits],
        lookback: |_: Sar| 1,
        formula: "sar + share · (extreme − sar), not within the range of the last two bars; where the price touches it, it turns over to the extreme",
        about: "A stop that follows a trend ever more closely, in the units of the price.",
        source: "J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, SAR",
    }

    Adx {
        name: adx,
        title: "Average Directional Movement Index",
        stream: "AdxStream",
        group: Momentum,
        inputs: [high, low, close],
        parameters: {
            period: usize = 14 in 1 to 100_000, "Period of Wilder's averages";
        },
        outputs: [adx: Law::Bits],
        lookback: |adx: Adx| 2 * adx.period - 1,
        formula: "Wilder's average of 100 · |down − up| / (down + up), up and down the averaged directional movements in percent of the averaged true range",
        about: "How strongly the price has a direction, whichever, from 0 to 100.",
        source: "J. Welles Wilder, New Concepts in Technical Trading Systems (1978); TA-Lib, ADX",
    }

    Correl {
        name: correl,
        title: "Pearson's Correlation Coefficient",
        stream: "CorrelStream",
        group: Statistic,
        inputs: [data0, data1],
        parameters: {
            period: usize = 30 in 2 to 100_000, "Bars in the window";
        },
        outputs: [correl: Law::Derived(table::CORREL)],
        lookback: |correl: Correl| correl.period - 1,
        formula: "Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² · Σ (y − ȳ)²) over the bars of the window",
        about: "How far two series move together, from −1 to 1; 0 where one of them is flat.",
        source: "TA-Lib, CORREL",
    }

    Cdlmorningstar {
        name: cdlmorningstar,
        title: "Morning Star",
        stream: "CdlmorningstarStream",
        group: Pattern,
        inputs: [open, high, low, close],
        parameters: {
            penetration: f64 = 0.3 in 0.0 to 1e6, "How far into the first body the third candle closes, as a share of that body";
        },
        outputs: [cdlmorningstar: Law::Bits],
        integer_valued: true,
        lookback: |_: Cdlmorningstar| 12,
        formula: "100 where a long black candle, a short one with its body below, and a white one that is not short and closes above close + penetration · body of the first follow each other; else 0",
        about: "A turn upwards in three candles: 100 or 0. Long and short are held against the mean body of the ten candles before.",
        source: "TA-Lib, CDLMORNINGSTAR",
    }
}
