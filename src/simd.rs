//! The machine: lanes of numbers, and the compiled levels that run them.

pub mod kernel;
pub(crate) mod lanes;
