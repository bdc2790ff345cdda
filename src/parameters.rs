//! The parameters of each indicator, as a struct.

use crate::table::with_table;
use crate::value::{Average, Field, Value, Values};

macro_rules! parameters {
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
                inputs: $inputs:tt,
                outputs: $outputs:tt,
                $(integer_valued: $integer:tt,)?
            },
        }
    )*) => {$(
        #[doc = concat!($title, ": `", $formula, "`.")]
        #[doc = ""]
        #[doc = $about]
        #[doc = concat!("Outputs: `", stringify!($outputs), "`. Source: ", $source)]
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $type {
            $(
                #[doc = concat!($meaning, "; by default ", stringify!($default), ".")]
                pub $parameter: $field,
            )*
        }

        impl $type {
            pub(crate) fn from_values(values: &[Value]) -> Self {
                let [$($parameter),*] = values else { unreachable!("a value for each parameter") };
                Self { $($parameter: Field::field(*$parameter)),* }
            }

            pub(crate) fn to_values(self) -> Values {
                [$(Field::value(self.$parameter)),*].into_iter().collect()
            }
        }

        impl Default for $type {
            fn default() -> Self {
                Self { $($parameter: $default),* }
            }
        }
    )*};
}

with_table!(parameters);

impl Ultosc {
    /// The periods, the shortest first.
    pub(crate) fn sorted(self) -> [usize; 3] {
        let mut periods = [self.period1, self.period2, self.period3];
        periods.sort_unstable();
        periods
    }
}
