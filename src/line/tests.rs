//! What is narrowed, and that memory of the wrong kind is refused.

use super::{Element, Line, lines, narrow, written};
use crate::call::Call;
use crate::engine::compute;
use crate::error::Error;
use crate::gaps::Gaps;
use crate::grid::Axis;
use crate::indicator::{Indicator, Settings};
use crate::line::NAN;
use crate::matrix::Panel;
use crate::parameters::Cdlmorningstar;
use crate::patience::always;
use crate::registry::ROWS;
use crate::scratch::Scratch;
use crate::stream::Stream;

#[test]
fn nothing_is_nan_or_zero() {
    for value in [-200, -1, 0, 1, 100, i32::MAX, i32::MIN] {
        assert_eq!(i32::of(f64::from(value)), value);
        assert_eq!(value.double(), f64::from(value));
    }
    let values =
        [-200.0, -1.0, -0.0, 0.0, 1.0, 100.0, f64::from(i32::MAX), f64::from(i32::MIN), NAN];
    let mut narrowed = [7; 9];
    narrow(&mut narrowed, &values);
    assert_eq!(narrowed, values.map(i32::of));
    assert_eq!(i32::of(NAN), i32::NOTHING);
    assert_eq!(i32::NOTHING, 0);
    assert_eq!(f64::NOTHING.to_bits(), NAN.to_bits());
}

#[test]
fn lines_of_both_kinds_are_written_together() {
    let (mut first, mut second, mut third) = ([7; 3], [7.0; 3], [7; 3]);
    let mut both =
        [Line::Integers(&mut first), Line::Doubles(&mut second), Line::Integers(&mut third)];
    for _ in 0..2 {
        // The room is used again: what is in it is not what was there.
        let mut scratch = Scratch::default();
        scratch.buffer(9).fill(5.0);
        written(&mut both, &mut scratch, |lines| {
            for (at, line) in lines.iter_mut().enumerate() {
                line.copy_from_slice(&[at as f64, NAN, 100.0]);
            }
        });
    }
    both[2].cut(2..3).clear();
    assert_eq!((first, third), ([0, 0, 100], [2, 0, 0]));
    assert_eq!(second[0], 1.0);
    assert!(second[1].is_nan());
}

#[test]
fn what_is_not_of_the_outputs_kind_is_refused() {
    for &row in ROWS {
        let (expected, given) =
            if row.spec.integer_valued { ("i32", "f64") } else { ("f64", "i32") };
        let refused = Err(Error::Element { indicator: row.spec.name, expected, given });
        let (values, bars) = (row.spec.defaults(), [1.0; 3]);
        let inputs = vec![&bars[..]; row.spec.inputs.len()];
        let panels = vec![Panel::by_bar(&bars, 1); row.spec.inputs.len()];
        let call = Call::new(row, values).expect("defaults");
        let outputs = row.spec.outputs.len();
        let (mut integers, mut doubles) = (vec![[7_i32; 3]; outputs], vec![[7.0; 3]; outputs]);
        let mut wrong = if row.spec.integer_valued {
            lines(doubles.iter_mut().map(|line| &mut line[..]))
        } else {
            lines(integers.iter_mut().map(|line| &mut line[..]))
        };
        assert_eq!(compute(&call, &inputs, &mut wrong, &always), refused);
        let mut stream = Stream::of(&call).expect("defaults");
        assert_eq!(stream.run(&inputs, &mut wrong, &always), refused);
        let go_on = |_| true;
        let swept = crate::sweep::sweep(&call.alone(), &inputs, &mut wrong, go_on);
        assert_eq!(swept, refused);
        let panel = crate::panel::panel(&call.alone(), &panels, &mut wrong, go_on);
        assert_eq!(panel, refused);
        drop(wrong);
        assert!(integers.iter().flatten().all(|value| *value == 7), "nothing was written");
        assert!(doubles.iter().flatten().all(|value| *value == 7.0), "nothing was written");
    }
}

/// Candles with a star at every eighth bar, and holes.
fn candles(bars: usize) -> [Vec<f64>; 4] {
    let of = |bar: usize| match bar % 8 {
        _ if bar % 29 == 5 => [f64::NAN; 2],
        5 => [14.0, 10.0],
        6 => [8.0, 8.5],
        7 => [9.0, 13.0],
        _ => [11.0, 12.0],
    };
    let price = |at: usize| (0..bars).map(|bar| of(bar)[at]).collect::<Vec<f64>>();
    [price(0), vec![20.0; bars], vec![5.0; bars], price(1)]
}

#[test]
fn a_pattern_is_whole_numbers_in_every_typed_call() {
    let inputs = candles(20_000);
    let inputs = inputs.each_ref().map(Vec::as_slice);
    let star = Cdlmorningstar::default();
    let [line]: [Vec<i32>; 1] = star.compute(inputs).expect("good arguments");
    let gaps = inputs[0].iter().filter(|value| value.is_nan()).count();
    assert!(gaps > 500);
    assert!(line.iter().all(|value| [0, 100].contains(value)));
    assert!(line.iter().filter(|value| **value == 100).count() > 500);
    assert_eq!(line[..12], [0; 12]);
    let expected: Vec<Vec<i32>> = star.reference(inputs, Gaps::Skip).expect("good arguments");
    assert_eq!(expected, std::slice::from_ref(&line));
    let axes = [Axis::Value(star.values()[0])];
    let sweep = Cdlmorningstar::sweep(inputs, &axes, Settings::default());
    assert_eq!(sweep.expect("good arguments").outputs[0].row(0), line);
    let panels = inputs.map(|input| Panel::by_symbol(input, 1));
    assert_eq!(star.panel(panels).expect("good arguments"), std::slice::from_ref(&line));
    let mut into = vec![7; line.len()];
    star.panel_into(panels, [&mut into], Settings::default()).expect("good arguments");
    assert_eq!(into, line);
    let mut stream = star.stream().expect("good arguments");
    stream.update_many(&inputs, &mut [&mut into[..]]).expect("good arguments");
    assert_eq!(into, line);
}
