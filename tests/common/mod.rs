//! What the tests share: hostile series, parameters, calls by row of the table, comparisons.
#![allow(dead_code, reason = "every test binary uses another part")]

pub mod calls;
pub mod compare;
pub mod faults;
#[path = "../../src/plans/random.rs"]
pub mod random;
pub mod saves;
#[path = "../../src/plans/series.rs"]
pub mod series;
