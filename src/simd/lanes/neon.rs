//! NEON: what the SIMD layer gives is enough.

use super::lanes_of;
use fearless_simd::aarch64::Neon;

lanes_of!(Neon {} vectors {});
