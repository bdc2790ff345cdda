//! What the fuzzer holds against each other. A target panics where it finds something.

use super::{Bytes, Case};
use crate::common::calls::{Call, Lines, MARKER, cut, feed, slices};
use crate::common::compare::{hold, same};
use crate::common::faults::Stream;
use crate::common::saves::forge;
use verita::kernel::levels;
use verita::{Axis, Error, Grid, Panel};

pub type Target = fn(&[u8]);

/// Every target by its name, which is that of its corpus as well.
pub const TARGETS: [(&str, Target); 3] =
    [("reference", reference), ("stream", stream), ("grid", grid)];

/// The fast path against the naive definition, under the law of the row.
pub fn reference(bytes: &[u8]) {
    let case = Case::decode(bytes);
    let inputs = slices(&case.inputs);
    let lines = case.call.lines(case.level, &inputs);
    if let Err(reason) = hold(&case.call, &inputs, &lines) {
        panic!("{reason} in {case:?}");
    }
}

/// A stream in chunks of any size, reset, cloned, saved and loaded at any level on its way,
/// against single calls; and hostile saves.
pub fn stream(bytes: &[u8]) {
    let case = Case::decode(bytes);
    let (inputs, call, levels) = (slices(&case.inputs), &case.call, levels());
    let bars = inputs[0].len();
    let mut stream = call.stream(case.level);
    let mut expected = call.lines(case.level, &inputs);
    // Each reset costs a single call over the rest.
    let (mut fresh, mut at, mut resets) = (0, 0, 0..4);
    let mut actions = case.actions.iter().map(|action| usize::from(*action)).cycle();
    while at < bars {
        let action = actions.next().unwrap_or(0);
        match action % 16 {
            0 if resets.next().is_some() => {
                stream.reset();
                fresh = at;
                expected = call.lines(case.level, &cut(&inputs, at..bars));
            }
            1 => stream = stream.clone(),
            kind @ (2 | 3) => {
                let saved = stream.clone();
                stream = call.stream(levels[(at + kind) % levels.len()]);
                stream.load(&saved.to_bytes()).expect("it was saved");
                assert!(stream == saved, "unequal to what it was loaded from in {case:?}");
            }
            4 => {
                let bar: Vec<f64> = inputs.iter().map(|input| input[at]).collect();
                let (before, peeked) = (stream.clone(), stream.peek(&bar));
                assert!(stream == before, "changed by looking in {case:?}");
                assert_eq!(stream.clone().update(&bar), peeked, "peek in {case:?}");
            }
            _ => {}
        }
        // Half of the pieces are single bars.
        let end = bars.min(at + 1 + (action / 16).saturating_sub(7) * action);
        let expected: Lines =
            expected.iter().map(|line| line[at - fresh..end - fresh].to_vec()).collect();
        let piece = cut(&inputs, at..end);
        // A single bar goes either way.
        let got = if end == at + 1 && action % 2 == 0 {
            updated(&mut stream, &piece, expected.len())
        } else {
            feed(&mut stream, &piece)
        };
        if let Err(reason) = same("in chunks", &expected, &got) {
            panic!("bars {at} to {end}: {reason} in {case:?}");
        }
        at = end;
    }
    hostile_save(&case, &mut stream, &inputs);
}

/// One bar by `update`, nothing as arrays have it there.
fn updated(stream: &mut Stream, bar: &[&[f64]], lines: usize) -> Lines {
    let values: Vec<f64> = bar.iter().map(|input| input[0]).collect();
    match stream.update(&values) {
        Some(answer) => answer.iter().map(|&value| vec![value]).collect(),
        None => vec![vec![stream.row().spec.nothing()]; lines],
    }
}

/// Altered bytes are refused, or make a stream that works.
fn hostile_save(case: &Case, stream: &mut Stream, inputs: &[&[f64]]) {
    let mut saved = stream.to_bytes();
    forge(&mut saved, |state| {
        for change in case.actions.chunks(2) {
            state[usize::from(change[0]) % state.len()] ^= change[1];
        }
    });
    let before = stream.clone();
    if stream.load(&saved).is_ok() {
        // What was forged may be of another indicator.
        let lines = feed(stream, &vec![inputs[0]; stream.row().spec.inputs.len()]);
        let stale = |value: &f64| value.to_bits() == MARKER.to_bits();
        assert!(!lines.iter().flatten().any(stale), "a place was not written in {case:?}");
    } else {
        assert!(*stream == before, "altered by what it refused in {case:?}");
    }
}

/// Hostile axes: a grid is refused, or all its values are allowed, and its rows are single calls.
pub fn grid(bytes: &[u8]) {
    let case = Case::decode(bytes);
    let (spec, mut axes) = (&case.call.row.spec, Bytes(&bytes[bytes.len() / 2..]));
    let axes: Vec<Axis> = spec.parameters.iter().map(|parameter| axes.axis(parameter)).collect();
    let inputs = slices(&case.inputs);
    let inputs = cut(&inputs, 0..inputs[0].len().min(90));
    let bars = inputs[0].len();
    let grid = match Grid::new(spec, &axes) {
        Ok(grid) => grid,
        Err(Error::Parameter { .. } | Error::Range { .. }) => return,
        Err(error) => panic!("{error} for {axes:?}"),
    };
    for row in [0, grid.rows() / 3, grid.rows() - 1] {
        let values = grid.row(row);
        assert!(spec.check(&values).is_ok(), "row {row} is {values:?} for {axes:?}");
    }
    let kernel = case.level.name().parse().expect("it is a name");
    let settings = case.call.settings(kernel);
    match grid.rows().checked_mul(bars) {
        Some(0..100_000) => {}
        Some(0..0x100_0000_0000) => return,
        _ => {
            let refused = case.call.typed().sweep(&axes, &inputs, settings);
            assert!(matches!(refused, Err(Error::Memory { .. })), "{axes:?} and {bars} bars");
            return;
        }
    }
    let (_, matrices) = case.call.typed().sweep(&axes, &inputs, settings).expect("it fits");
    for row in [0, grid.rows() / 3, grid.rows() - 1] {
        let single = Call { values: grid.row(row), ..case.call.clone() };
        let line = |matrix: &Vec<f64>| matrix[row * bars..(row + 1) * bars].to_vec();
        let got: Lines = matrices.iter().map(line).collect();
        if let Err(reason) = same("row", &single.lines(case.level, &inputs), &got) {
            panic!("row {row} of {axes:?}: {reason} in {case:?}");
        }
    }
    panel(&case, &axes, bytes.len());
}

/// The bars of the case as those of some symbols, side by side: each a single call.
fn panel(case: &Case, axes: &[Axis], bytes: usize) {
    let inputs = slices(&case.inputs);
    let (symbols, bars) = (1 + bytes % 40, inputs[0].len().min(90) / (1 + bytes % 40));
    let inputs = cut(&inputs, 0..bars * symbols);
    let panels: Vec<Panel> = inputs.iter().map(|input| Panel::by_bar(input, symbols)).collect();
    let kernel = case.level.name().parse().expect("it is a name");
    let settings = case.call.settings(kernel);
    let swept = case.call.typed().panel_sweep(axes, &panels, settings);
    let (grid, values) = swept.expect("it fits");
    let of = |values: &[f64], first: usize, symbol: usize| -> Vec<f64> {
        values[first..].iter().skip(symbol).step_by(symbols).take(bars).copied().collect()
    };
    for row in [0, grid.rows() / 3, grid.rows() - 1] {
        let single = Call { values: grid.row(row), ..case.call.clone() };
        for symbol in 0..symbols {
            let columns: Lines = inputs.iter().map(|input| of(input, 0, symbol)).collect();
            let first = row * bars * symbols;
            let got: Lines = values.iter().map(|values| of(values, first, symbol)).collect();
            let expected = single.lines(case.level, &slices(&columns));
            if let Err(reason) = same("symbol", &expected, &got) {
                panic!("row {row} of {axes:?}, symbol {symbol}: {reason} in {case:?}");
            }
        }
    }
}
