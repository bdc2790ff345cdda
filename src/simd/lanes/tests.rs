//! Each lane of each operation is the scalar operation; transposes are what they say.

use super::{Lanes, One, Vector};
use crate::fast::tests::{Eight, at_every_level, bits, properties};
use crate::simd::kernel::dispatch;
use crate::simd::kernel::levels;
use crate::simd::lanes::Compiled;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Every operation of a vector; a mask shows in what it selects.
type Results = [[f64; 8]; 16];

struct Operations([f64; 8], [f64; 8], [f64; 8]);

#[inline(always)]
fn operations<L: Lanes, V: Vector<L>>(
    lanes: L,
    numbers: &Operations,
    results: &mut Results,
    at: usize,
) {
    let load = |from: &[f64; 8]| V::load(lanes, &from[at..]);
    let (a, b, c) = (load(&numbers.0), load(&numbers.1), load(&numbers.2));
    let either = |mask: V::Mask| V::select(mask, a, b);
    let any = if V::any(a.lt(b)) { 1.0 } else { 0.0 };
    let values = [
        a + b,
        a - b,
        a * b,
        a / b,
        a.mul_add(b, c),
        a.mul_sub(b, c),
        a.sqrt(),
        a.abs(),
        a.min(b),
        a.max(b),
        either(a.lt(b)),
        either(a.le(b)),
        either(a.lt(b) & b.lt(c)),
        either(a.lt(b) | !b.le(c)),
        V::select(a.lt(b), V::splat(lanes, any), V::splat(lanes, 1.0)),
        V::splat(lanes, numbers.0[0]),
    ];
    for (value, result) in values.into_iter().zip(results) {
        value.store(&mut result[at..]);
    }
}

impl Compiled for Operations {
    type Output = [Results; 3];

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) -> Self::Output {
        let mut results = [[[0.0; 8]; 16]; 3];
        operations::<L, L::X8>(lanes, &self, &mut results[0], 0);
        for at in (0..8).step_by(4) {
            operations::<L, L::X4>(lanes, &self, &mut results[1], at);
        }
        for at in 0..8 {
            operations::<L, One<L>>(lanes, &self, &mut results[2], at);
        }
        results
    }
}

/// Equal bits, but that the payload of a NaN is the machine's business: the engine writes its own.
fn agree(got: f64, expected: f64) -> bool {
    got.to_bits() == expected.to_bits() || got.is_nan() && expected.is_nan()
}

properties! {
    fn every_lane_is_the_scalar_operation(a: Eight, b: Eight, c: Eight) -> bool {
        let expected = |lane: usize| {
            let (x, y, z) = (a.0[lane], b.0[lane], c.0[lane]);
            let either = |mask: bool| if mask { x } else { y };
            [
                x + y,
                x - y,
                x * y,
                x / y,
                x.mul_add(y, z),
                x.mul_add(y, -z),
                x.sqrt(),
                x.abs(),
                if x < y { x } else { y },
                if y < x { x } else { y },
                either(x < y),
                either(x <= y),
                either(x < y && y < z),
                either(x < y || y.partial_cmp(&z).is_none_or(std::cmp::Ordering::is_gt)),
                1.0,
                a.0[0],
            ]
        };
        at_every_level(|| Operations(a.0, b.0, c.0)).into_iter().all(|(_, widths)| {
            widths.iter().all(|results| (0..8).all(|lane| {
                results.iter().zip(expected(lane)).all(|(got, expected)| agree(got[lane], expected))
            }))
        })
    }

    fn a_fused_sum_in_software_is_the_instruction(a: Eight, b: Eight, c: Eight) -> bool {
        (0..8).all(|lane| {
            let (x, y, z) = (a.0[lane], b.0[lane], c.0[lane]);
            let (tiny, small) = (x % 1.0 * 1e-160, f64::from_bits(z.to_bits() >> 12));
            agree(libm::fma(x, y, z), x.mul_add(y, z))
                && agree(libm::fma(tiny, tiny, small), tiny.mul_add(tiny, small))
        })
    }

    fn products_that_underflow_are_rounded_once(a: Eight, c: Eight) -> bool {
        let tiny = a.0.map(|a| a % 1.0 * 1e-160);
        let small = c.0.map(|c| f64::from_bits(c.to_bits() >> 12));
        at_every_level(|| Operations(tiny, tiny, small)).into_iter().all(|(_, widths)| {
            widths.iter().all(|results| (0..8).all(|lane| {
                agree(results[4][lane], tiny[lane].mul_add(tiny[lane], small[lane]))
            }))
        })
    }
}

struct Load<'a>(&'a [f64], usize, usize);

impl Compiled for Load<'_> {
    type Output = [[f64; 8]; 8];

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) -> Self::Output {
        let columns = lanes.load_columns(self.0, self.1, self.2);
        let mut values = [[0.0; 8]; 8];
        for (column, values) in columns.into_iter().zip(&mut values) {
            column.store(values);
        }
        values
    }
}

/// Transposes what it loads from the first slice into the second.
struct Store<'a>(&'a [f64], &'a mut [f64], usize, usize);

impl Compiled for Store<'_> {
    type Output = ();

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        let columns = lanes.load_columns(self.0, 0, 8);
        lanes.store_columns(columns, self.1, self.2, self.3);
    }
}

fn numbers(count: usize) -> Vec<f64> {
    (0..count).map(|k| k as f64 + 0.25).collect()
}

#[test]
fn columns_are_loaded_from_any_start_and_stride() {
    for start in [0, 1, 2, 3, 7, 8, 13] {
        for stride in (0..40).chain([63, 64, 65, 511, 512]) {
            // Not one number more than the rows reach.
            let source = numbers(start + 7 * stride + 8);
            for (level, columns) in at_every_level(|| Load(&source, start, stride)) {
                for (k, column) in columns.iter().enumerate() {
                    let expected: [f64; 8] =
                        std::array::from_fn(|l| source[start + l * stride + k]);
                    assert_eq!(bits(column), bits(&expected), "{level:?}, {start}, {stride}");
                }
            }
        }
    }
}

#[test]
fn columns_are_stored_where_they_belong_and_nowhere_else() {
    let source = numbers(64);
    for start in [0, 1, 3, 8, 13] {
        for stride in (8..40).chain([63, 64, 65, 511, 512]) {
            for &level in levels() {
                let mut target = vec![-1.0; start + 7 * stride + 8];
                let mut expected = target.clone();
                for (at, value) in source.iter().enumerate() {
                    expected[start + at / 8 * stride + at % 8] = *value;
                }
                dispatch(level, Store(&source, &mut target, start, stride));
                assert_eq!(bits(&target), bits(&expected), "{level:?}, {start}, {stride}");
            }
        }
    }
}

#[test]
fn rows_beyond_the_slice_are_refused() {
    let block = numbers(64);
    for (start, stride) in [(0, 8), (1, 8), (5, 17), (0, usize::MAX / 7), (usize::MAX - 3, 8)] {
        let rows = stride.checked_mul(7).and_then(|rows| rows.checked_add(start));
        let enough = rows.and_then(|rows| rows.checked_add(8));
        let source = numbers(enough.map_or(100, |enough| enough - 1).min(1_000));
        for &level in levels() {
            let load = || dispatch(level, Load(&source, start, stride));
            assert!(catch_unwind(load).is_err(), "{level:?} loaded, {start}, {stride}");
            let mut target = source.clone();
            let mut store = || dispatch(level, Store(&block, &mut target, start, stride));
            let stored = catch_unwind(AssertUnwindSafe(&mut store));
            assert!(stored.is_err(), "{level:?} stored, {start}, {stride}");
        }
    }
}

#[test]
fn short_slices_are_refused() {
    struct Short(usize);
    impl Compiled for Short {
        type Output = f64;
        #[inline(always)]
        fn call<L: Lanes>(self, lanes: L) -> f64 {
            let numbers = [1.0; 8];
            let loaded = L::X8::load(lanes, &numbers[..self.0]);
            let mut values = [0.0; 8];
            loaded.store(&mut values[..self.0]);
            values[0]
        }
    }
    for &level in levels() {
        assert!(catch_unwind(|| dispatch(level, Short(7))).is_err(), "{level:?}");
        assert_eq!(dispatch(level, Short(8)), 1.0);
    }
}
