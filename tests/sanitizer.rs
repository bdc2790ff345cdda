//! Whether the sanitizers of `make sanitize` are on: what is planted here, they must see.

use std::process::Command;

const PLANT: &str = "VERITA_PLANT";

/// Memory that nobody frees, where it is asked for.
#[test]
fn leak() {
    if std::env::var_os(PLANT).is_some() {
        std::hint::black_box(vec![1.0_f64; 1_000]).leak();
    }
}

/// The leak, in a process of its own, ends it with an error; elsewhere a leak is no fault.
#[test]
fn a_leak_is_seen_where_the_suite_is_sanitized() {
    let sanitized = std::env::var_os("VERITA_SANITIZED").is_some();
    let this = std::env::current_exe().expect("it runs");
    let child = Command::new(this).args(["--exact", "leak"]).env(PLANT, "leak").output();
    let child = child.expect("it can be run again");
    let said = String::from_utf8_lossy(&child.stderr);
    assert_eq!(child.status.success(), !sanitized, "{said}");
    assert_eq!(said.contains("LeakSanitizer"), sanitized, "{said}");
}
