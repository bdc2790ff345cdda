//! The laws that every row of the table keeps, on every level of this machine.
//!
//! One law on one row: `cargo test --test laws alma::prefix`. The cases are the same on every run;
//! others, and more of them: `VERITA_SEED=7 PROPTEST_CASES=5000 cargo test --test laws`.
//!
//! An indicator is held deeply against its definition. Paths are proven where they are written, over
//! plans that are drawn (`src/plans.rs`); here each indicator goes along each of them on a few
//! series, and on many where their number or a seed is given.

#[path = "../common/mod.rs"]
mod common;
#[path = "../../src/seed.rs"]
mod seed;

mod case;
mod completeness;
mod consequences;
mod faults;
mod found;
mod frozen;
mod gaps;
mod live;
mod long;
mod panels;
mod paths;
mod planted;
mod ratios;
mod runs;
mod saved;
mod sweeps;

/// A test for each law, in a module for each row.
macro_rules! every_law {
    ($($type:ident $name:ident),*) => {$(
        mod $name {
            use verita::{$type, Indicator, Row};

            fn row() -> &'static Row {
                $type::row()
            }

            every_law!(@check
                reference = crate::paths::reference,
                hostile_saves = crate::saved::hostile_saves
            );
            every_law!(@shallow
                levels = crate::paths::levels,
                into = crate::paths::into,
                placement = crate::paths::placement,
                prefix = crate::paths::prefix,
                stream_in_chunks = crate::paths::stream_in_chunks,
                stream_bar_by_bar = crate::paths::stream_bar_by_bar,
                saved_and_loaded = crate::saved::saved_and_loaded,
                primed = crate::live::primed,
                peeked = crate::live::peeked,
                gaps_skip = crate::gaps::skip,
                gaps_restart = crate::gaps::restart,
                batch = crate::sweeps::batch,
                panel = crate::panels::panel
            );
        }
    )*};
    (@$how:ident $($test:ident = $law:path),*) => {$(
        #[test]
        fn $test() {
            crate::case::$how(row(), stringify!($test), $law);
        }
    )*};
}
verita::for_every_row!(every_law);
