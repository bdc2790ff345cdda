//! Kernels are found by their names, and only where the machine runs them.

use super::{Kernel, levels};
use crate::error::Error;

#[test]
fn a_kernel_stands_for_the_level_of_its_name() {
    for &level in levels() {
        let kernel: Kernel = level.name().parse().expect("the machine runs it");
        assert_eq!(kernel.level(), Ok(level));
    }
    assert_eq!(Kernel::Auto.level().as_ref(), Ok(levels().last().expect("there is a level")));
    assert_eq!("auto".parse(), Ok(Kernel::Auto));
}

#[test]
fn what_is_not_there_is_refused_with_what_is() {
    let names: Vec<String> = levels().iter().map(|level| format!("{:?}", level.name())).collect();
    let refusal = |given: &str| Error::Kernel { available: names.join(", "), given: given.into() };
    assert_eq!("sse2".parse::<Kernel>(), Err(refusal("sse2")));
    let foreign = if cfg!(target_arch = "aarch64") { Kernel::Avx2 } else { Kernel::Neon };
    let name = if cfg!(target_arch = "aarch64") { "avx2" } else { "neon" };
    assert_eq!(foreign.level(), Err(refusal(name)));
}

#[test]
fn the_first_level_is_scalar() {
    assert_eq!(levels()[0].name(), "scalar");
}
