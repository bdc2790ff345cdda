//! Values of parameters, and the words that some of them are.

use crate::table::with_table;
use smallvec::SmallVec;

/// A value of a parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// Of a [`Kind::Int`](crate::spec::Kind::Int).
    Int(i64),
    /// Of a [`Kind::Float`](crate::spec::Kind::Float).
    Float(f64),
    /// Of a [`Kind::Choice`](crate::spec::Kind::Choice).
    Choice(&'static str),
}

/// One value for each parameter, in the table's order.
pub type Values = SmallVec<[Value; 4]>;

/// The table's macro pairs kinds and fields.
const PAIRED: &str = "the table pairs kinds with fields";

impl Value {
    /// The whole number.
    ///
    /// # Panics
    /// On a value of another kind: the table's macro pairs kinds and fields.
    #[must_use]
    pub fn int(self) -> i64 {
        let Self::Int(value) = self else { unreachable!("{PAIRED}") };
        value
    }

    /// The number.
    ///
    /// # Panics
    /// On a value of another kind: the table's macro pairs kinds and fields.
    #[must_use]
    pub fn float(self) -> f64 {
        let Self::Float(value) = self else { unreachable!("{PAIRED}") };
        value
    }

    /// The word.
    ///
    /// # Panics
    /// On a value of another kind: the table's macro pairs kinds and fields.
    #[must_use]
    pub fn word(self) -> &'static str {
        let Self::Choice(value) = self else { unreachable!("{PAIRED}") };
        value
    }
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Int(value) => write!(f, "{value}"),
            Self::Float(value) => write!(f, "{value:?}"),
            Self::Choice(value) => write!(f, "{value}"),
        }
    }
}

/// A Rust type that can stand as a parameter's field.
pub(crate) trait Field: Copy {
    fn value(self) -> Value;
    fn field(value: Value) -> Self;
}

impl Field for usize {
    fn value(self) -> Value {
        Value::Int(i64::try_from(self).unwrap_or(i64::MAX))
    }
    fn field(value: Value) -> Self {
        Self::try_from(value.int()).unwrap_or(usize::MAX)
    }
}

impl Field for f64 {
    fn value(self) -> Value {
        Value::Float(self)
    }
    fn field(value: Value) -> Self {
        value.float()
    }
}

/// A field of a few words, as an enum.
macro_rules! choice {
    ($(#[$about:meta])* $name:ident { $($(#[$meaning:meta])* $variant:ident = $word:expr),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$meaning])* $variant),+ }

        impl $name {
            /// The words, in the order of the variants.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word for it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                Self::WORDS[self as usize]
            }
        }

        impl Field for $name {
            fn value(self) -> Value {
                Value::Choice(self.word())
            }
            fn field(value: Value) -> Self {
                let place = Self::WORDS.iter().position(|word| *word == value.word());
                Self::ALL[place.expect("values are checked before they are used")]
            }
        }

        impl From<$name> for Value {
            fn from(choice: $name) -> Self {
                choice.value()
            }
        }
    };
}

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
        choice! {
            /// A kind of moving average, by its name: the rows of the table that are averages.
            Average {
                $($(
                    #[doc = concat!($title, ": [`", stringify!($average), "`](crate::", stringify!($average), ").")]
                    $average = stringify!($name),
                )?)*
            }
        }
    };
}

with_table!(averages);

/// The smallest positive number: as a minimum it means "above 0".
pub const SMALLEST: f64 = f64::from_bits(1);
