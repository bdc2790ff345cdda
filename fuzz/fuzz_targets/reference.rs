//! The fast path against the naive definition, under the law of the row.
#![no_main]

use libfuzzer_sys::fuzz_target;
use verita_fuzz::Case;
use verita_fuzz::common::{calls::slices, compare::hold};

fuzz_target!(|bytes: &[u8]| {
    let case = Case::decode(bytes);
    let inputs = slices(&case.inputs);
    let lines = case.call.lines(case.level, &inputs);
    if let Err(reason) = hold(&case.call, &inputs, &lines) {
        panic!("{reason} in {case:?}");
    }
});
