//! THE table: one row an indicator. Everything that runs over all of them runs over [`ROWS`].
//!
//! A row names its definition (`crate::reference`), its state (`crate::fast`) and what the
//! indicator says of itself. The macro below only forwards: it makes the struct of parameters and
//! ties the row's functions together; what they do is ordinary code elsewhere.

use crate::engine::{Machine, Rows};
use crate::error::Error;
use crate::fast;
use crate::fast::State;
use crate::law::{Law, Scale, bounds};
use crate::reference;
use crate::spec::{Field, Group, Kind, Output, Parameter, SMALLEST, Spec, Value, Values};

type Definition = fn(&[Value], &[&[f64]]) -> Vec<Vec<f64>>;

/// A row of the table: what an indicator says of itself, and what can be done with it.
#[derive(Debug)]
pub struct Row {
    /// The row in data.
    pub spec: Spec,
    pub(crate) lookback: fn(&[Value]) -> usize,
    pub(crate) reference: Definition,
    pub(crate) machine: fn(&[Values]) -> Box<dyn Machine>,
    /// How many rows of a sweep are worth running together.
    pub(crate) together: usize,
}

impl Row {
    /// Bars before the first output.
    #[must_use]
    pub fn lookback(&self, values: &[Value]) -> usize {
        (self.lookback)(values)
    }

    /// The row of an indicator.
    ///
    /// # Errors
    /// [`Error::Unknown`] where there is none of that name.
    pub fn find(name: &str) -> Result<&'static Self, Error> {
        ROWS.iter().copied().find(|row| row.spec.name == name).ok_or_else(|| {
            let known: Vec<&str> = ROWS.iter().map(|row| row.spec.name).collect();
            Error::Unknown { given: name.into(), known: known.join(", ") }
        })
    }
}

/// A type of parameters and its place in the table.
#[cfg_attr(not(feature = "python"), expect(dead_code, reason = "the bindings find rows by it"))]
pub(crate) trait Tabled {
    const INDEX: usize;
}

/// How many rows a state of this kind runs together; asked of the function that makes it, because
/// its type has no name here.
const fn together<P, S: State<I, O>, const I: usize, const O: usize>(_: fn(P) -> S) -> usize {
    S::TOGETHER
}

macro_rules! kind {
    (usize, $default:literal, $min:literal, $max:literal) => {
        Kind::Int { default: $default, min: $min, max: $max }
    };
    (f64, $default:expr, $min:expr, $max:expr) => {
        Kind::Float { default: $default, min: $min, max: $max }
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
                $($parameter:ident: $field:tt = $default:tt, $min:tt to $max:tt, $meaning:literal;)*
            },
            outputs: [$($output:ident: $law:expr),+],
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
                            kind: kind!($field, $default, $min, $max),
                            meaning: $meaning,
                        }),*],
                        outputs: &[$(Output { name: stringify!($output), law: $law }),+],
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
                    together: together(fast::$name::state),
                };

                fn from_values(values: &[Value]) -> Self {
                    let mut values = values.iter().copied();
                    $(let $parameter = Field::field(values.next().expect("one for each"));)*
                    Self { $($parameter),* }
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
            period: usize = 9, 1 to 100_000, "Bars in the window";
            offset: f64 = 0.85, 0.0 to 1.0, "Where the bell stands in the window: 0 over the oldest bar, 1 over the newest";
            sigma: f64 = 6.0, SMALLEST to (f64::MAX), "How narrow the bell is: its standard deviation is period / sigma bars";
        },
        outputs: [alma: Law::Window { scale: Scale::Magnitude, factor: |values| values[0].size() / 4.0 + 10.0 }],
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
            period: usize = 30, 1 to 100_000, "Bars whose share the average gives to the newest bar twice over, less one";
        },
        outputs: [ema: Law::Decaying(bounds::ema)],
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
            period: usize = 14, 1 to 100_000, "Bars in the window";
        },
        outputs: [linearreg_intercept: Law::Window { scale: Scale::Spread, factor: |values| 5.0 * (values[0].size() + 8.0) }],
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
            period: usize = 30, 1 to 100_000, "Bars in the window";
        },
        outputs: [sma: Law::Window { scale: Scale::Spread, factor: |values| values[0].size() + 8.0 }],
        lookback: |sma: Sma| sma.period - 1,
        formula: "Σ x_j / period over the bars of the window",
        about: "The mean of the window, in the units of the input.",
        source: "TA-Lib, SMA",
    }
}
