//! What the tests of the building blocks share.

use crate::simd::kernel::{Level, dispatch, levels};
use crate::simd::lanes::Compiled;
use quickcheck::{Arbitrary, Gen, QuickCheck, Testable};

/// What the code gives at every level.
pub(crate) fn at_every_level<K: Compiled>(code: impl Fn() -> K) -> Vec<(Level, K::Output)> {
    levels().iter().copied().map(|level| (level, dispatch(level, code()))).collect()
}

/// Tries a property on cases that follow from its name (`crate::seed`).
pub(crate) fn try_property<P: Testable>(name: &str, property: P) {
    let random = Gen::from_size_and_seed(100, crate::seed::seed_of(name));
    QuickCheck::new().rng(random).quickcheck(property);
}

/// A test for each property, a function of what is drawn.
macro_rules! properties {
    ($(fn $name:ident($($drawn:ident: $type:ty),*) -> bool $body:block)*) => {$(
        #[test]
        fn $name() {
            fn property($($drawn: $type),*) -> bool $body
            let name = concat!(module_path!(), "::", stringify!($name));
            crate::fast::tests::try_property(name, property as fn($($type),*) -> bool);
        }
    )*};
}
pub(crate) use properties;

pub(crate) fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|value| value.to_bits()).collect()
}

/// Eight doubles of any kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Eight(pub(crate) [f64; 8]);

impl Arbitrary for Eight {
    fn arbitrary(g: &mut Gen) -> Self {
        Self(std::array::from_fn(|_| f64::arbitrary(g)))
    }
}

/// Moderate doubles, with a spread of some orders of magnitude.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Price(pub(crate) f64);

impl Arbitrary for Price {
    fn arbitrary(g: &mut Gen) -> Self {
        let scale = *g.choose(&[1.0, 1e-3, 1e6, 1e12]).expect("it is not empty");
        Self((f64::from(i32::arbitrary(g)) + 0.1) * scale / 2.0_f64.powi(31))
    }
}

pub(crate) fn prices(length: usize, g: &mut Gen) -> Vec<f64> {
    (0..length).map(|_| Price::arbitrary(g).0).collect()
}
