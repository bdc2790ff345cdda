//! Averages by name.

use super::number::Number;
use crate::parameters;
use crate::table::with_table;
use crate::value::Average;

macro_rules! averages {
    ($(
        $type:ident {
            title: $title:literal,
            formula: $formula:literal,
            about: $about:literal,
            source: $source:literal,
            parameters: $parameters:tt,
            row: { name: $name:ident, $(average: $average:ident,)? stream: $($rest:tt)* },
        }
    )*) => {
        /// A moving average by name, its other parameters at their defaults; over one bar it is the
        /// bar, whatever its name.
        #[allow(clippy::needless_update, reason = "some have no other parameters")]
        pub(super) fn average<N: Number>(kind: Average, x: &[N], period: usize) -> Vec<N> {
            if period == 1 {
                return x.to_vec();
            }
            match kind {
                $($(Average::$average => {
                    let given = parameters::$average { period, ..Default::default() };
                    let [line, ..] = super::$name::$name(given, [x]);
                    line
                })?)*
            }
        }
    };
}

with_table!(averages);
