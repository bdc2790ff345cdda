//! The rows: what the table says of each indicator, tied to its definition
//! ([`reference`](mod@crate::reference)) and its kernel (`indicators`). Everything that runs over all
//! indicators runs over [`ROWS`].

use crate::error::Error;
use crate::fast::plan::{Averages, Plan};
use crate::indicator::Indicator;
use crate::indicators;
use crate::nearest::nearest;
use crate::reference::number::Number;
use crate::reference::{self, rounded};
pub use crate::row::Row;
use crate::saved::NO_SUCH;
use crate::simd::kernel::Level;
use crate::spec::{Group, Kind, Output, Parameter, Spec, Unit};
use crate::stream::Stream;
use crate::table::with_table;
use crate::value::{Average, SMALLEST, Value, Values};

impl Row {
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

impl Stream {
    /// The stream of any indicator that was saved, at the given level: the bits do not depend on
    /// it. [`Indicator::resume`] takes those of one indicator.
    ///
    /// # Errors
    /// [`Error::Corrupt`] for bytes that were truncated, altered, or saved by another version, or
    /// by something else; [`Error::Memory`] where there is none for what the stream will keep.
    pub fn from_bytes(saved: &[u8], level: Level) -> Result<Self, Error> {
        let known = |name: &str| ROWS.iter().copied().find(|row| row.spec.name == name);
        Self::load(saved, level, |name| known(name).ok_or_else(|| NO_SUCH.into()))
    }
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

macro_rules! range {
    () => {
        None
    };
    ($low:expr, $high:expr) => {
        Some([$low, $high])
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

macro_rules! rows {
    ($(
        $type:ident {
            title: $title:literal,
            formula: $formula:literal,
            about: $about:literal,
            source: $source:literal,
            parameters: {
                $($parameter:ident: $field:ident = $default:tt $(in $min:tt to $max:tt)?, $meaning:literal;)*
            },
            row: {
                name: $name:ident,
                $(average: $average:ident,)?
                stream: $stream:literal,
                group: $group:ident,
                inputs: [$($input:ident),+],
                outputs: [$($output:ident: $unit:ident $(in $low:tt to $high:tt)?),+ $(,)?],
                $(integer_valued: $integer:tt,)?
            },
        }
    )*) => {
        use crate::parameters::{$($type),*};

        $(
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
                        outputs: &[$(Output {
                            name: stringify!($output),
                            unit: Unit::$unit,
                            range: range!($($low, $high)?),
                        }),+],
                        integer_valued: false $(|| $integer)?,
                        formula: $formula,
                        about: $about,
                        source: $source,
                    },
                    reference: |values, inputs| {
                        let parameters = Self::from_values(values);
                        let inputs = reference::exactly(inputs);
                        rounded(inputs, |inputs| reference::$name::$name(parameters, inputs)).into()
                    },
                    plan: |rows| {
                        let rows = rows.iter().map(|row| Self::from_values(row));
                        Plan::of_rows(AVERAGES, rows, indicators::$name::plan)
                    },
                };
            }

            impl Indicator<{ [$(stringify!($input)),+].len() }, { [$(stringify!($output)),+].len() }>
                for $type
            {
                type Value = element!($($integer)?);

                fn row() -> &'static Row {
                    static ROW: Row = $type::ROW;
                    &ROW
                }

                fn values(&self) -> Values {
                    self.to_values()
                }
            }
        )*

        /// The averages by name, whose other parameters have their defaults.
        #[allow(clippy::needless_update, reason = "some have no other parameters")]
        pub(crate) const AVERAGES: Averages = &[$($((Average::$average, |plan, period, x| {
            let [line, ..] = indicators::$name::plan(plan, $average { period, ..$average::default() }, [x]);
            [line]
        }),)?)*];

        /// Every row of the table.
        pub static ROWS: &[&Row] = &[$(&$type::ROW),*];

        /// What the definition of a row says in numbers of any kind: lines that end with the series.
        #[doc(hidden)]
        #[must_use]
        pub fn defined<N: Number>(row: &Row, values: &[Value], inputs: &[&[N]]) -> Vec<Vec<N>> {
            match row.spec.name {
                $(stringify!($name) => {
                    let parameters = $type::from_values(values);
                    reference::$name::$name(parameters, reference::exactly(inputs)).into()
                })*
                name => unreachable!("{name} is not in the table"),
            }
        }

        /// Calls a macro with the type of every row.
        #[macro_export]
        #[doc(hidden)]
        macro_rules! for_every_row {
            ($callback:ident) => { $callback! { $($type $name),* } };
        }
    };
}

with_table!(rows);
