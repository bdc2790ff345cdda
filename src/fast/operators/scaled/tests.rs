//! What is carried is right at every size, and the power follows it.

use super::{GROUP, LARGEST, LASTING, SMALL, STEP, averaged, carried, lasts, raise};
use crate::fast::operators::recursion::Same;
use crate::simd::lanes::{One, Scalar, each};

const LEAST: f64 = f64::from_bits(1);

fn raised(averages: [f64; 2], power: f64, phase: usize) -> ([f64; 2], f64) {
    let (mut averages, mut power) = (each(averages, One::<Scalar>::new), One::new(power));
    raise(Scalar, Same::of(phase), &mut averages, &mut power);
    (each(averages, One::get), power.get())
}

fn lowered(moved: f64, average: f64, power: f64) -> (f64, f64, f64) {
    let (mut averages, mut power) = ([One::<Scalar>::new(average)], One::new(power));
    let moves = [One::new(moved)];
    let [moved] = carried::<Scalar, _, true, 1, 1>(Scalar, moves, &mut averages, &mut power);
    (moved.get(), averages[0].get(), power.get())
}

#[test]
fn small_averages_are_raised_where_a_block_begins() {
    let small = SMALL * 0.75;
    assert_eq!(raised([small, 0.0], 1.0, 0), ([small * STEP, 0.0], STEP));
    assert_eq!(raised([small, 0.0], 1.0, 3), ([small, 0.0], 1.0));
    assert_eq!(raised([0.0, SMALL], STEP, 0), ([0.0, SMALL], STEP));
    // Beyond the largest power averages go on as if any move came after them alone.
    assert_eq!(raised([small, small], LARGEST, 0), ([small * STEP, small * STEP], LARGEST));
    const { assert!(SMALL * STEP / (LEAST * LARGEST) < 1e-60) };
}

#[test]
fn the_power_is_lowered_where_a_move_would_be_infinite() {
    assert_eq!(lowered(1.0, 2.0, LARGEST), (LARGEST, 2.0, LARGEST));
    assert_eq!(lowered(1e100, 2.0, LARGEST), (1e100 * STEP, 2.0 / STEP, STEP));
    assert_eq!(lowered(f64::MAX, 0.0, LARGEST), (f64::MAX, 0.0, 1.0));
    assert_eq!(lowered(-f64::MAX, SMALL, 1.0), (-f64::MAX, SMALL, 1.0));
}

#[test]
fn a_group_is_taken_where_its_averages_last() {
    assert!(lasts(0.5, &[0.0, LASTING]) && lasts(0.9, &[LASTING, 0.0]));
    assert!(!lasts(0.9, &[SMALL, 0.0]) && !lasts(0.0, &[1.0, 1.0]));
    let (mut lines, mut averages) = ([[0.0; GROUP]; 1], [LASTING]);
    averaged(Scalar, 0.5, &mut lines, &mut averages);
    assert!(averages[0] >= SMALL && lines[0][GROUP - 1] == averages[0]);
    assert_eq!(lines[0][0], LASTING * 0.5);
}
