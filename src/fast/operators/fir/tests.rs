//! Weighted windows: every way through the code gives the same bits, and the right ones.

use super::{Finish, fir};
use crate::fast::tests::{at_every_level, bits, prices, properties};
use crate::simd::lanes::Compiled;
use crate::simd::lanes::{Lanes, Vector};
use quickcheck::{Arbitrary, Gen};
use std::panic::catch_unwind;
use twofloat::TwoFloat;

/// Nothing more.
struct Sums;

impl<L: Lanes> Finish<L> for Sums {
    #[inline(always)]
    fn finish<W: Vector<L>, const N: usize, const V: usize>(&self, _: L, _: &mut [W; V], _: usize) {
    }
}

struct Windows<'a> {
    weights: &'a [f64],
    x: &'a [f64],
    outputs: usize,
}

impl Compiled for Windows<'_> {
    type Output = Vec<f64>;

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) -> Vec<f64> {
        let mut out = vec![f64::NAN; self.outputs];
        fir(lanes, self.weights, self.x, &mut out, &Sums);
        out
    }
}

/// The windows, each finished by the number of it.
struct Numbered<'a>(Windows<'a>);

struct AddNumber;

impl<L: Lanes> Finish<L> for AddNumber {
    #[inline(always)]
    fn finish<W: Vector<L>, const N: usize, const V: usize>(
        &self,
        lanes: L,
        sums: &mut [W; V],
        at: usize,
    ) {
        for (v, sum) in sums.iter_mut().enumerate() {
            let numbers = [0, 1, 2, 3, 4, 5, 6, 7].map(|lane| (at + N * v + lane) as f64);
            *sum = *sum + W::load(lanes, &numbers);
        }
    }
}

impl Compiled for Numbered<'_> {
    type Output = Vec<f64>;

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) -> Vec<f64> {
        let mut out = vec![f64::NAN; self.0.outputs];
        fir(lanes, self.0.weights, self.0.x, &mut out, &AddNumber);
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
        Self { weights: prices(width, g), x: prices(width - 1 + outputs, g) }
    }
}

impl Case {
    fn outputs(&self) -> usize {
        self.x.len() + 1 - self.weights.len()
    }
}

/// The order that the module promises: four classes of taps, each in order, then added in order.
fn in_order(weights: &[f64], window: &[f64]) -> f64 {
    let mut classes = [0.0_f64; 4];
    for (j, (weight, x)) in weights.iter().zip(window).enumerate() {
        classes[j % 4] = x.mul_add(*weight, classes[j % 4]);
    }
    classes[1..weights.len().min(4)].iter().fold(classes[0], |total, class| total + class)
}

properties! {
    fn every_path_sums_in_the_promised_order(case: Case) -> bool {
        let expected: Vec<f64> =
            case.x.windows(case.weights.len()).map(|window| in_order(&case.weights, window)).collect();
        let windows = || Windows { weights: &case.weights, x: &case.x, outputs: case.outputs() };
        at_every_level(windows).into_iter().all(|(_, out)| bits(&out) == bits(&expected))
    }

    fn a_window_does_not_know_its_neighbours(case: Case, from: usize, count: usize) -> bool {
        let from = from % (case.outputs() + 1);
        let outputs = count % (case.outputs() - from + 1);
        let x = &case.x[from..from + outputs + case.weights.len() - 1];
        let whole = || Windows { weights: &case.weights, x: &case.x, outputs: case.outputs() };
        let part = || Windows { weights: &case.weights, x, outputs };
        at_every_level(whole).into_iter().zip(at_every_level(part)).all(|((_, whole), (_, part))| {
            bits(&whole[from..from + outputs]) == bits(&part)
        })
    }

    fn every_window_is_finished_as_its_number_says(case: Case) -> bool {
        let windows = || Windows { weights: &case.weights, x: &case.x, outputs: case.outputs() };
        let numbered = at_every_level(|| Numbered(windows()));
        at_every_level(windows).into_iter().zip(numbered).all(|((_, plain), (_, numbered))| {
            let number = |(at, value): (usize, &f64)| value + at as f64;
            bits(&plain.iter().enumerate().map(number).collect::<Vec<_>>()) == bits(&numbered)
        })
    }

    fn errors_stay_within_a_quarter_of_the_width(case: Case) -> bool {
        let windows = || Windows { weights: &case.weights, x: &case.x, outputs: case.outputs() };
        let within = |(window, out): (&[f64], &f64)| {
            let products = || case.weights.iter().zip(window).map(|(&w, &x)| TwoFloat::new_mul(w, x));
            let exact = products().fold(TwoFloat::from(0.0), |sum, product| sum + product);
            let size: f64 = products().map(|product| f64::from(product).abs()).sum();
            let factor = case.weights.len() as f64 / 4.0 + 4.0;
            f64::from(exact - *out).abs() <= factor * f64::EPSILON / 2.0 * size
        };
        at_every_level(windows).into_iter().all(|(_, out)| {
            case.x.windows(case.weights.len()).zip(&out).all(within)
        })
    }
}

#[test]
fn lengths_that_do_not_fit_are_refused() {
    let x = [1.0; 10];
    for outputs in [0, 7, 9, 100] {
        let windows = || at_every_level(|| Windows { weights: &[0.5; 3], x: &x, outputs });
        assert!(catch_unwind(windows).is_err(), "{outputs} outputs");
    }
}
