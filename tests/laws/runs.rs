//! What was really run: each law, on each row, at each level.
//!
//! A law that never reached a level of this machine has shown nothing about it, however green. So
//! calls leave their levels behind (`common::calls`), and a test fails that could not run one. The
//! runs are written to `law-runs` in the target directory, from where the published figures come.

use crate::common::calls::{Call, take_levels};
use std::path::Path;
use verita::kernel::levels;
use verita::{Gaps, ROWS};

/// Below so many drawn cases a law that draws its levels may not have met them all.
pub const ENOUGH: u32 = 64;

/// Holds the levels of the calls since the last time against those of the machine, where all must
/// have been met.
pub fn finish(row: &str, law: &str, cases: u32, all: bool) -> Result<(), String> {
    let met = take_levels();
    let missed: Vec<&str> =
        levels().iter().filter(|level| !met.contains(level)).map(|level| level.name()).collect();
    if all && !missed.is_empty() {
        return Err(format!("{row}, {law}: never ran at {}", missed.join(", ")));
    }
    let names: Vec<&str> = met.iter().map(|level| level.name()).collect();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("law-runs");
    let line = format!("{row}\t{law}\t{cases}\t{}\n", names.join(" "));
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(folder.join(format!("{row}.{law}")), line))
        .map_err(|error| format!("{}: {error}", folder.display()))
}

/// The machine's instruction sets as the standard library finds them: another witness than the
/// one that the kernels are chosen by.
#[test]
fn every_kernel_of_this_machine_is_there() {
    let mut expected = vec!["scalar"];
    #[cfg(target_arch = "x86_64")]
    {
        use std::arch::is_x86_feature_detected as has;
        let avx2 = has!("avx2") && has!("fma") && has!("bmi1") && has!("bmi2") && has!("lzcnt");
        // As of Ice Lake and Zen 4: what such CPUs have beside the foundation.
        let avx512 = has!("avx512f") && has!("avx512bw") && has!("avx512cd") && has!("avx512dq");
        let avx512 = avx512 && has!("avx512vl") && has!("avx512vbmi2") && has!("avx512vpopcntdq");
        expected.extend(avx2.then_some("avx2"));
        expected.extend((avx2 && avx512).then_some("avx512"));
    }
    #[cfg(target_arch = "aarch64")]
    expected.push("neon");
    let names: Vec<&str> = levels().iter().map(|level| level.name()).collect();
    assert_eq!(names, expected);
}

/// The check itself: a law that runs nothing at one level is found out.
#[test]
fn a_level_that_is_left_out_is_seen() {
    let row = ROWS[0];
    let call = Call { row, values: row.spec.defaults(), gaps: Gaps::Skip };
    let (last, rest) = levels().split_last().expect("there is a level");
    take_levels();
    for &level in rest {
        drop(call.stream(level));
    }
    let reason = finish("planted", "left_out", 1, true).expect_err("one was left out");
    assert!(reason.ends_with(last.name()), "{reason}");
}
