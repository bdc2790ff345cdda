//! Tracked numbers hold what they say, whatever was within the errors of their inputs.

use super::tracked::Tracked;
use crate::plans::random::Random;
use crate::simd::lanes::{Scalar, Vector};
use twofloat::TwoFloat;

type V = Tracked;

/// A number with an error, and one of those that it may stand for.
fn drawn(random: &mut Random) -> (V, TwoFloat) {
    let value = (random.unit() - 0.5) * 2.0_f64.powi(random.below(40) as i32 - 20);
    let error = value.abs() * random.pick(&[0.0, 1e-15, 1e-9, 1e-3]);
    let within = TwoFloat::from(value) + error * random.pick(&[-1.0, -0.5, 0.0, 1.0]);
    (Tracked { value, error }, within)
}

fn holds(what: &str, found: V, exact: TwoFloat) {
    let off = f64::from((exact - found.value).abs());
    assert!(off <= found.error * (1.0 + 1e-12), "{what}: {found:?} is off by {off:e}");
}

#[test]
fn every_operation_covers_what_its_inputs_may_be() {
    let mut random = Random::new(7);
    for _ in 0..20_000 {
        let ((a, x), (b, y), (c, z)) = (drawn(&mut random), drawn(&mut random), drawn(&mut random));
        holds("sum", a + b, x + y);
        holds("difference", a - b, x - y);
        holds("product", a * b, x * y);
        holds("fused", <V as Vector<Scalar>>::mul_add(a, b, c), x * y + z);
        holds("fused", <V as Vector<Scalar>>::mul_sub(a, b, c), x * y - z);
        holds("larger", <V as Vector<Scalar>>::max(a, b), if x > y { x } else { y });
        holds("smaller", <V as Vector<Scalar>>::min(a, b), if x < y { x } else { y });
        let smaller = <V as Vector<Scalar>>::lt(a, b);
        let chosen = <V as Vector<Scalar>>::select(smaller, b, c);
        holds("chosen", chosen, if x < y { y } else { z });
        if b.value != 0.0 && b.error < 0.5 * b.value.abs() {
            let Tracked { value, error } = a / b;
            let off = f64::from((x - y * value).abs());
            assert!(off <= error * f64::from(y.abs()), "{a:?} / {b:?} is off by {off:e}");
        }
        if x >= TwoFloat::from(0.0) && a.value >= 0.0 {
            holds("root", <V as Vector<Scalar>>::sqrt(a), x.sqrt());
        }
    }
}

#[test]
fn a_quotient_by_what_may_be_nothing_is_unknown() {
    let [one, small] = [(1.0, 0.0), (1e-9, 1e-9)].map(Tracked::new);
    assert_eq!((one / small).error, f64::INFINITY);
}

#[test]
fn what_may_be_no_number_is_unknown() {
    let [zero, near] = [(0.0, 0.0), (0.0, 1.0)].map(Tracked::new);
    let unsure = <V as Vector<Scalar>>::le(near, zero);
    assert_eq!(<V as Vector<Scalar>>::select(unsure, zero, near / near).error, f64::INFINITY);
}
