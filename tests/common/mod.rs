//! What the tests share: hostile series, parameters, calls by row of the table, comparisons.
#![allow(dead_code, reason = "every test binary uses another part")]

pub mod calls;
pub mod compare;
pub mod faults;
#[path = "../../src/random.rs"]
pub mod random;
pub mod saves;
#[path = "../../src/series.rs"]
pub mod series;
