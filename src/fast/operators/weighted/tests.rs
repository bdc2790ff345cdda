//! Weighted means: every way through the code gives the same bits, the right ones, and constants as
//! they are.

use super::Weighted;
use crate::fast::operators::window::Slide;
use crate::fast::tests::{at_every_level, bits, prices, properties};
use crate::simd::lanes::{Compiled, Lanes};
use quickcheck::{Arbitrary, Gen};
use twofloat::TwoFloat;

struct Means<'a>(&'a Weighted, &'a [f64]);

impl Compiled for Means<'_> {
    type Output = Vec<f64>;

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) -> Vec<f64> {
        let Self(weighted, x) = self;
        let mut out = vec![f64::NAN; x.len() + 1 - weighted.width()];
        weighted.slide(lanes, [x], [&mut out]);
        out
    }
}

#[derive(Clone, Debug)]
struct Case {
    weights: Vec<f64>,
    x: Vec<f64>,
}

impl Arbitrary for Case {
    fn arbitrary(g: &mut Gen) -> Self {
        let width = 1 + usize::arbitrary(g) % if bool::arbitrary(g) { 20 } else { 130 };
        let outputs = usize::arbitrary(g) % if bool::arbitrary(g) { 12 } else { 150 };
        let weights = prices(width, g).into_iter().map(|weight| 1e-6 + weight.abs()).collect();
        Self { weights, x: prices(width - 1 + outputs, g) }
    }
}

/// The exact mean, and its distance from what it may be off by: roundings of the spread.
fn within(weights: &[f64], window: &[f64], out: f64) -> bool {
    let sum =
        |terms: &mut dyn Iterator<Item = TwoFloat>| terms.fold(TwoFloat::from(0.0), |a, b| a + b);
    let small = 2.0_f64.powi(-200);
    let products = weights.iter().zip(window).map(|(&w, &x)| TwoFloat::new_mul(w, x * small));
    let total = sum(&mut weights.iter().map(|&w| TwoFloat::from(w)));
    let exact = sum(&mut { products }) / total;
    let scaled = window.iter().map(|x| x * small);
    let (low, high) = scaled.fold((f64::MAX, f64::MIN), |(low, high), x| (low.min(x), high.max(x)));
    let error = f64::from(exact - out * small).abs();
    let width = weights.len() as f64;
    let factor = if width < 16.0 { 4.0 * width + 8.0 } else { 0.75 * width + 12.0 };
    error <= f64::EPSILON / 2.0 * (factor * (high - low) + 2.0 * f64::from(exact).abs())
}

properties! {
    fn a_mean_is_a_function_of_its_window(case: Case) -> bool {
        let weighted = Weighted::new(&case.weights);
        let [(_, whole), others @ ..] = &at_every_level(|| Means(&weighted, &case.x))[..] else {
            unreachable!("there is a level")
        };
        let alone = case.x.windows(case.weights.len()).zip(whole).all(|(window, value)| {
            at_every_level(|| Means(&weighted, window)).iter().all(|(_, out)| bits(out) == bits(&[*value]))
        });
        alone && others.iter().all(|(_, out)| bits(out) == bits(whole))
    }

    fn errors_are_roundings_of_the_spread(case: Case) -> bool {
        let weighted = Weighted::new(&case.weights);
        at_every_level(|| Means(&weighted, &case.x)).into_iter().all(|(_, out)| {
            let windows = case.x.windows(case.weights.len());
            windows.zip(out).all(|(window, out)| within(&case.weights, window, out))
        })
    }

    fn a_constant_comes_out_as_it_went_in(case: Case, constant: f64) -> bool {
        let constant = if constant.is_finite() { constant } else { f64::MAX };
        let weighted = Weighted::new(&case.weights);
        let x = vec![constant; case.x.len()];
        at_every_level(|| Means(&weighted, &x)).into_iter().all(|(_, out)| {
            out.iter().all(|out| *out == constant)
        })
    }

    fn extremes_do_not_overflow(case: Case) -> bool {
        let weighted = Weighted::new(&case.weights);
        let x: Vec<f64> = case.x.iter().map(|x| {
            if x.to_bits() & 3 > 0 { f64::MAX.copysign(*x) } else { *x }
        }).collect();
        at_every_level(|| Means(&weighted, &x)).into_iter().all(|(_, out)| {
            let windows = x.windows(case.weights.len());
            windows.zip(out).all(|(window, out)| out.is_finite() && within(&case.weights, window, out))
        })
    }
}

/// The pivot is a bar of the window wherever the heaviest bar stands.
#[test]
fn one_bar_that_weighs_everything_comes_out() {
    let x: Vec<f64> = (0..40).map(|bar| 1.0 / f64::from(1 + bar)).collect();
    for width in 1..=20 {
        for heavy in 0..width {
            let mut weights = vec![0.0; width];
            weights[heavy] = 0.3;
            let weighted = Weighted::new(&weights);
            for (level, out) in at_every_level(|| Means(&weighted, &x)) {
                let expected = &x[heavy..heavy + out.len()];
                assert_eq!(bits(&out), bits(expected), "{level:?}, {heavy} of {width}");
            }
        }
    }
}
