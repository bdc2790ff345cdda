//! The fuzz targets are tests of the library, which the fuzzer only feeds.

#[path = "../../tests/common/mod.rs"]
pub mod common;
#[path = "../../tests/fuzzed/mod.rs"]
pub mod fuzzed;
