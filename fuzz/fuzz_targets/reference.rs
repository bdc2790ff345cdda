#![no_main]

use libfuzzer_sys::fuzz_target;
use verita_fuzz::fuzzed::targets;

fuzz_target!(|bytes: &[u8]| targets::reference(bytes));
