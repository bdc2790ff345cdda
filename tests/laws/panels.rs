//! Columns of a panel are single calls, whatever stands beside them.

use crate::case::{Case, longest};
use crate::common::calls::{Call, Lines, best, every_kernel, slices};
use crate::common::compare::same;
use crate::common::random::Random;
use crate::common::series::{Holes, Series, Shape};
use crate::sweeps::limited;
use verita::value::Value;
use verita::{Axis, Gaps, Kernel, Panel, ROWS, Row};

/// The symbols of a panel: the case's series from different bars on, with holes of their own.
fn symbols(inputs: &[&[f64]], count: usize, random: &mut Random) -> Vec<Lines> {
    let bars = inputs[0].len();
    let symbol = |_| {
        let from = random.below(bars.max(1));
        let turned = |input: &&[f64]| [&input[from..], &input[..from]].concat();
        let mut series: Lines = inputs.iter().map(turned).collect();
        match random.below(4) {
            // Listed late, delisted early, some bad ticks, or none.
            0 => series[0][..from].fill(f64::NAN),
            1 => series.last_mut().expect("an input")[from..].fill(f64::INFINITY),
            2 if bars > 0 => {
                for _ in 0..3 {
                    let input = random.below(inputs.len());
                    series[input][random.below(bars)] = f64::NAN;
                }
            }
            _ => {}
        }
        series
    };
    (0..count).map(symbol).collect()
}

/// The layouts in which a matrix can lie in memory.
const LAYOUTS: usize = 4;

/// A matrix of bars × symbols, and where in it things lie.
fn laid_out(columns: &[&Vec<f64>], bars: usize, layout: usize) -> (Vec<f64>, usize, [isize; 2]) {
    let symbols = columns.len();
    // Bar by bar, symbol by symbol, with room between and behind, and backwards.
    let (first, strides, room) = match layout {
        0 => (0, [symbols as isize, 1], bars * symbols),
        1 => (0, [1, bars as isize], bars * symbols),
        2 => (5, [2 * symbols as isize + 3, 1], 5 + bars * (2 * symbols + 3)),
        _ => (bars * symbols * 2, [-(symbols as isize) * 2, -2], bars * symbols * 2 + 1),
    };
    let mut values = vec![-7777.25; room];
    for (symbol, column) in columns.iter().enumerate() {
        for (bar, value) in column.iter().enumerate() {
            let way = bar as isize * strides[0] + symbol as isize * strides[1];
            values[first.checked_add_signed(way).expect("it lies inside")] = *value;
        }
    }
    (values, first, strides)
}

fn columns_are_single_calls(
    call: &Call,
    axes: &[Axis],
    symbols: &[Lines],
    layout: usize,
    kernel: Kernel,
) -> Result<(), String> {
    let bars = symbols[0][0].len();
    let inputs = 0..symbols[0].len();
    let memory: Vec<_> = inputs
        .map(|input| {
            let columns: Vec<&Vec<f64>> = symbols.iter().map(|series| &series[input]).collect();
            // Inputs may lie in different ways.
            laid_out(&columns, bars, (layout + input) % LAYOUTS)
        })
        .collect();
    let shape = [bars, symbols.len()];
    let panels: Vec<Panel> = memory
        .iter()
        .map(|(values, first, strides)| Panel::strided(values, shape, *first, *strides))
        .collect();
    let swept = call.typed().panel_sweep(axes, &panels, call.settings(kernel));
    let (grid, outputs) = swept.map_err(|error| format!("{axes:?}: {error}"))?;
    for row in 0..grid.rows() {
        let single = Call { values: grid.row(row), ..call.clone() };
        for (symbol, series) in symbols.iter().enumerate() {
            let series: Vec<&[f64]> = series.iter().map(Vec::as_slice).collect();
            let expected = single.lines(best(), &series);
            let of = |bar| (row * bars + bar) * symbols.len() + symbol;
            let found: Lines =
                outputs.iter().map(|m| (0..bars).map(|bar| m[of(bar)]).collect()).collect();
            let place = format!("{kernel:?}, layout {layout}, row {row} of {axes:?}");
            same(&format!("{place}, symbol {symbol} of {}", symbols.len()), &expected, &found)?;
        }
    }
    Ok(())
}

/// A column of a panel has the bits of the single call.
pub fn panel(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let mut random = case.random();
    let bars = inputs[0].len().min(60_000 / longest(&case.call.values)).min(3_000);
    let inputs: Vec<&[f64]> = inputs.iter().map(|input| &input[..bars]).collect();
    let most = if bars < 500 { 70 } else { 20 };
    let symbols = symbols(&inputs, 1 + random.below(most), &mut random);
    let axes: Vec<Axis> = case.call.values.iter().map(|&value| Axis::Value(value)).collect();
    for kernel in every_kernel() {
        columns_are_single_calls(&case.call, &axes, &symbols, random.below(LAYOUTS), kernel)?;
    }
    Ok(())
}

/// However many threads, several rows: the same bits. The panel is large enough to be shared out,
/// and wider than what goes to one thread.
pub fn threads(row: &'static Row) -> Result<(), String> {
    let call = Call { row, values: row.spec.defaults(), gaps: Gaps::Skip };
    let series = Series { shape: Shape::Walk, holes: Holes::None, length: 150, seed: 5 };
    let inputs = series.inputs(row.spec.inputs);
    let symbols = symbols(&slices(&inputs), 1100, &mut Random::new(5));
    let mut axes: Vec<Axis> = call.values.iter().map(|&value| Axis::Value(value)).collect();
    if let (Some(Value::Int(first)), Some(axis)) = (call.values.first(), axes.first_mut()) {
        *axis = Axis::Range(Value::Int(*first), Value::Int(first + 1), Value::Int(1));
    }
    limited(|| columns_are_single_calls(&call, &axes, &symbols, 0, Kernel::Auto))
        .map_err(|reason| format!("{}, {reason}", row.spec.name))
}

#[test]
fn threads_do_not_show() -> Result<(), String> {
    ROWS.iter().try_for_each(|row| threads(row))
}

/// Windows with symbols in the lanes, three more than two vectors hold: a gap in one of them at each
/// place of a block, so that later tiles find it apart from the others and end in the middle of its
/// blocks; a price that puts windows in doubt; a symbol that is listed late.
#[test]
fn windows_beside_each_other() -> Result<(), String> {
    const BARS: usize = 2400;
    let rows = ["sma", "stddev", "bbands", "correl", "aroon", "alma", "linearreg_intercept"];
    let walk = Series { shape: Shape::Walk, holes: Holes::None, length: 2 * BARS, seed: 14 };
    for (row, period) in rows.into_iter().flat_map(|name| [6, 11, 18].map(|period| (name, period)))
    {
        let row = Row::find(row).expect("a row");
        let inputs = walk.inputs(row.spec.inputs);
        let symbol = |k: usize| {
            let mut series: Lines = inputs.iter().map(|x| x[7 * k..][..BARS].to_vec()).collect();
            let last = series.last_mut().expect("an input");
            match k {
                1 => last[..40].fill(f64::NAN),
                3 => last[600] = 1e200,
                8..16 => last[300 + k] = f64::INFINITY,
                _ => {}
            }
            series
        };
        let symbols: Vec<Lines> = (0..19).map(symbol).collect();
        let mut values = row.spec.defaults();
        values[0] = Value::Int(period);
        let axes: Vec<Axis> = values.iter().map(|&value| Axis::Value(value)).collect();
        for (layout, gaps) in [(0, Gaps::Skip), (1, Gaps::Skip), (2, Gaps::Restart)] {
            let call = Call { row, values: values.clone(), gaps };
            for kernel in every_kernel() {
                columns_are_single_calls(&call, &axes, &symbols, layout, kernel)
                    .map_err(|reason| format!("{}, {reason}", row.spec.name))?;
            }
        }
    }
    Ok(())
}

/// Inputs of unequal shape are refused by name, outputs of the wrong size too.
#[test]
fn shapes_must_agree() {
    use verita::{Atr, Indicator, Settings};
    let values = [1.0; 12];
    let (three, four) = (Panel::by_bar(&values, 3), Panel::by_bar(&values, 4));
    let refused = Atr { period: 2 }.panel([three, three, four]).expect_err("they differ");
    assert_eq!(refused.to_string(), "atr: close must have the shape [4, 3], got [3, 4]");
    let mut out = [0.0; 11];
    let refused = Atr { period: 2 }
        .panel_into([three; 3], [&mut out], Settings::default())
        .expect_err("it is too small");
    assert_eq!(refused.to_string(), "atr: atr must have the shape [12], got [11]");
}
