//! Hostile axes: a grid is refused, or all its values are allowed, and its rows are single calls.
#![no_main]

use libfuzzer_sys::fuzz_target;
use verita::{Axis, Error, Grid};
use verita_fuzz::common::calls::{Call, cut, slices};
use verita_fuzz::common::compare::same;
use verita_fuzz::{Bytes, Case};

fuzz_target!(|bytes: &[u8]| {
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
    let settings = case.call.settings(verita::Kernel::Auto);
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
        let got: Vec<Vec<f64>> = matrices.iter().map(line).collect();
        if let Err(reason) = same("row", &single.lines(case.level, &inputs), &got) {
            panic!("row {row} of {axes:?}: {reason} in {case:?}");
        }
    }
});
