//! Which compiled level of a kernel runs: chosen once at run time, or named by the caller.
//!
//! A kernel is written once over lanes and compiled for each [`Level`]. All levels give the
//! same bits, so the choice is one of speed alone.

use super::lanes::{Compiled, Lanes, Scalar};
use crate::error::Error;
use std::sync::OnceLock;

/// A compiled level that this CPU is known to run: values come from [`Kernel::level`] and
/// [`levels`] alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level(Inner);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inner {
    Scalar,
    #[cfg(target_arch = "x86_64")]
    Avx2,
    #[cfg(target_arch = "x86_64")]
    Avx512,
    #[cfg(target_arch = "aarch64")]
    Neon,
}

impl Level {
    /// The name by which a caller asks for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self.0 {
            Inner::Scalar => "scalar",
            #[cfg(target_arch = "x86_64")]
            Inner::Avx2 => "avx2",
            #[cfg(target_arch = "x86_64")]
            Inner::Avx512 => "avx512",
            #[cfg(target_arch = "aarch64")]
            Inner::Neon => "neon",
        }
    }
}

/// The levels that this CPU runs, the fastest last. The first is always `scalar`.
#[must_use]
pub fn levels() -> &'static [Level] {
    static LEVELS: OnceLock<Vec<Level>> = OnceLock::new();
    LEVELS.get_or_init(|| {
        let best = fearless_simd::Level::new();
        let mut levels = vec![Inner::Scalar];
        #[cfg(target_arch = "x86_64")]
        {
            levels.extend(best.as_avx2().map(|_| Inner::Avx2));
            levels.extend(best.as_avx512().map(|_| Inner::Avx512));
        }
        #[cfg(target_arch = "aarch64")]
        levels.extend(best.as_neon().map(|_| Inner::Neon));
        levels.into_iter().map(Level).collect()
    })
}

/// The caller's choice of a kernel. The bits do not depend on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kernel {
    /// The fastest that this CPU runs.
    #[default]
    Auto,
    /// Plain scalar code.
    Scalar,
    /// AVX2 with FMA.
    Avx2,
    /// AVX-512 as of Ice Lake and Zen 4.
    Avx512,
    /// NEON, on 64-bit ARM.
    Neon,
}

impl Kernel {
    const NAMES: [(&'static str, Self); 5] = [
        ("auto", Self::Auto),
        ("scalar", Self::Scalar),
        ("avx2", Self::Avx2),
        ("avx512", Self::Avx512),
        ("neon", Self::Neon),
    ];

    /// The level that it stands for on this CPU.
    ///
    /// # Errors
    /// [`Error::Kernel`] where this CPU does not run it.
    pub fn level(self) -> Result<Level, Error> {
        let (name, _) = Self::NAMES[self as usize];
        let found = match self {
            Self::Auto => levels().last(),
            _ => levels().iter().find(|level| level.name() == name),
        };
        found.copied().ok_or_else(|| unavailable(name))
    }
}

impl std::str::FromStr for Kernel {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let found = Self::NAMES.iter().find(|(known, _)| *known == name);
        found.map(|&(_, kernel)| kernel).ok_or_else(|| unavailable(name))
    }
}

fn unavailable(given: &str) -> Error {
    let names: Vec<String> = levels().iter().map(|level| format!("{:?}", level.name())).collect();
    Error::Kernel { available: names.join(", "), given: given.into() }
}

/// Runs the code at a level.
#[inline(always)]
pub(crate) fn dispatch<K: Compiled>(level: Level, kernel: K) -> K::Output {
    match level.0 {
        Inner::Scalar => Scalar.outlined(kernel),
        #[cfg(target_arch = "x86_64")]
        Inner::Avx2 => {
            // SAFETY: `levels` makes this level only where fearless_simd found it.
            unsafe { fearless_simd::x86::Avx2::assume_supported() }.outlined(kernel)
        }
        #[cfg(target_arch = "x86_64")]
        Inner::Avx512 => {
            // SAFETY: `levels` makes this level only where fearless_simd found it.
            unsafe { fearless_simd::x86::Avx512::assume_supported() }.outlined(kernel)
        }
        #[cfg(target_arch = "aarch64")]
        Inner::Neon => {
            // SAFETY: `levels` makes this level only where fearless_simd found it.
            unsafe { fearless_simd::aarch64::Neon::assume_supported() }.outlined(kernel)
        }
    }
}

#[cfg(test)]
mod tests;
