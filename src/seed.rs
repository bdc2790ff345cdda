//! What tests draw their cases from: no verdict is chance.
//!
//! Each test has a seed that follows from its name, the same on every run. A campaign
//! (`make campaign`) gives another one in `VERITA_SEED`, from which all of them follow.

/// The seed of the test of that name.
pub fn seed_of(name: &str) -> u64 {
    let of_all: u64 = std::env::var("VERITA_SEED").map_or(0, |seed| {
        seed.parse().unwrap_or_else(|_| panic!("VERITA_SEED must be a number, got {seed:?}"))
    });
    // FNV-1a: the standard library's hash may change from release to release.
    let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    of_all.to_le_bytes().iter().chain(name.as_bytes()).fold(0xcbf2_9ce4_8422_2325, mix)
}
