//! Golden snapshots: what every row answers on a real series and on a hostile one.
//!
//! Review a change with `cargo insta review`, or run with `INSTA_UPDATE=always` and read the diff.
//! Each table shows the bars around the warm-up, some in the middle and the last ones, with 17
//! digits; the checksum over the bits of all bars shows changes in those that are left out.

mod common;

use common::calls::{Call, Lines, cut, every_level, feed, finite_bars, slices};
use common::random::Random;
use common::series::{Holes, Series, Shape};
use std::fmt::Write as _;
use verita::kernel::Level;
use verita::law::Case;
use verita::reference::reference;
use verita::spec::{Kind, Parameter};
use verita::value::{Value, Values};
use verita::{Axis, Gaps, ROWS, Row};

/// The inputs of a row, by their names.
type Bars = fn(&Row) -> Lines;

/// The committed series; `data` is the close.
fn sp500(row: &Row) -> Lines {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/sp500.csv");
    let text = std::fs::read_to_string(path).expect("the committed series is there");
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().expect("it has a header").split(',').collect();
    let cells: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
    assert_eq!(cells.len(), 5_031, "the committed series was changed");
    let column = |input: &&str| {
        // Of two series the second is one that moves with the first.
        let name = match *input {
            "data" | "data0" => "close",
            "data1" => "volume",
            name => name,
        };
        let at = names.iter().position(|known| *known == name).expect("it is a column");
        cells.iter().map(|cells| cells[at].parse().expect("it is a number")).collect()
    };
    row.spec.inputs.iter().map(column).collect()
}

/// One piece of every shape, with holes between them.
fn hostile(row: &Row) -> Lines {
    let mut random = Random::new(20_240_229);
    let mut inputs = vec![vec![f64::NAN; 3]; row.spec.inputs.len()];
    for &shape in Shape::KEPT {
        let series = Series { shape, holes: Holes::None, length: 67, seed: random.bits() };
        for (bars, piece) in inputs.iter_mut().zip(series.inputs(row.spec.inputs)) {
            bars.extend(piece);
            bars.push(random.pick(&[f64::NAN, f64::INFINITY, f64::NEG_INFINITY]));
        }
    }
    inputs
}

/// The defaults with every whole number at about twice its default: another path through the code.
fn longer(row: &Row) -> Values {
    let value = |parameter: &Parameter| match parameter.kind {
        Kind::Int { default, max, .. } => Value::Int((2 * default + 5).min(max)),
        _ => parameter.default(),
    };
    row.spec.parameters.iter().map(value).collect()
}

fn axes(values: &Values) -> Vec<Axis> {
    let axis = |value: &Value| match *value {
        Value::Int(value) => Axis::Range(Value::Int(value + 12), Value::Int(value), Value::Int(6)),
        value => Axis::Value(value),
    };
    values.iter().map(axis).collect()
}

/// FNV-1a over the bits of every value.
fn checksum(lines: &[Vec<f64>]) -> u64 {
    fnv(lines.iter().flatten().flat_map(|value| value.to_bits().to_le_bytes()))
}

fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The bars that are shown: around every warm-up, in the middle, at the end.
fn shown(bars: usize, lookback: usize) -> Vec<usize> {
    let around = |middle: usize| middle.saturating_sub(3)..(middle + 4).min(bars);
    let mut shown: Vec<usize> = (0..2.min(bars)).chain(around(lookback)).collect();
    shown.extend(around(bars / 3).chain(around(bars / 2)).chain(around(bars * 4 / 5)));
    shown.extend(bars.saturating_sub(5)..bars);
    shown.sort_unstable();
    shown.dedup();
    shown
}

fn number(value: f64) -> String {
    if value.is_nan() { "NaN".into() } else { format!("{value:.16e}") }
}

fn table(text: &mut String, title: &str, call: &Call, inputs: &[&[f64]], lines: &[Vec<f64>]) {
    let spec = &call.row.spec;
    let named = spec.parameters.iter().zip(&call.values);
    let values: Vec<String> = named.map(|(p, value)| format!("{}={value}", p.name)).collect();
    let mut write = |line: String| writeln!(text, "{}", line.trim_end()).expect("it is a string");
    write(format!("{title}: {}({}), gaps={}", spec.name, values.join(", "), call.gaps.name()));
    write(format!("{} bars, checksum of all bits {:016x}", inputs[0].len(), checksum(lines)));
    let cells = |cells: Vec<String>| -> String {
        cells.iter().map(|cell| format!("{cell:>26}")).collect::<Vec<_>>().concat()
    };
    let names = spec.inputs.iter().map(|input| format!("<{input}>"));
    let names = names.chain(spec.outputs.iter().map(|output| output.name.into()));
    write(format!("{:>7}{}", "bar", cells(names.collect())));
    let mut before = None;
    for bar in shown(inputs[0].len(), call.lookback()) {
        if before.is_some_and(|before| before + 1 < bar) {
            write(format!("{:>7}", "…"));
        }
        before = Some(bar);
        let values =
            inputs.iter().map(|input| input[bar]).chain(lines.iter().map(|line| line[bar]));
        write(format!("{bar:>7}{}", cells(values.map(number).collect())));
    }
    write(String::new());
}

/// Chunks of a stream, of sizes that follow from the bar they begin at.
fn streamed(call: &Call, level: Level, inputs: &[&[f64]]) -> Lines {
    let (mut stream, mut at) = (call.stream(level), 0);
    let mut lines: Lines = vec![Vec::new(); call.row.spec.outputs.len()];
    while at < inputs[0].len() {
        let end = (at + 1 + at % 97).min(inputs[0].len());
        let piece = feed(&mut stream, &cut(inputs, at..end));
        lines.iter_mut().zip(piece).for_each(|(line, piece)| line.extend(piece));
        at = end;
    }
    lines
}

fn snapshot(row: &'static Row, bars: Bars, level: Level) -> String {
    let inputs = bars(row);
    let inputs = slices(&inputs);
    let mut text = String::new();
    let call = |values: Values, gaps: Gaps| Call { row, values, gaps };
    let calls = [
        call(row.spec.defaults(), Gaps::Skip),
        call(longer(row), Gaps::Skip),
        call(longer(row), Gaps::Restart),
    ];
    // Without gaps the two rules for them would say the same twice.
    let rules = if finite_bars(&inputs).len() < inputs[0].len() { 3 } else { 2 };
    for call in &calls[..rules] {
        table(&mut text, "single", call, &inputs, &call.lines(level, &inputs));
    }
    let call = call(row.spec.defaults(), Gaps::Skip);
    table(&mut text, "stream", &call, &inputs, &streamed(&call, level, &inputs));
    sweep(&mut text, &call, &inputs, level);
    saved(&mut text, &call, &inputs, level);
    text
}

/// What a stream leaves. Where this changes, an older save would go on with other bits, or with
/// nonsense: the version in `src/saved.rs` must count up.
fn saved(text: &mut String, call: &Call, inputs: &[&[f64]], level: Level) {
    let mut stream = call.stream(level);
    feed(&mut stream, inputs);
    let saved = stream.to_bytes();
    let sum = fnv(saved.iter().copied());
    writeln!(text, "saved: {} bytes, checksum {sum:016x}", saved.len()).expect("it is a string");
}

/// The rows of a sweep in columns, and its parameters above them.
fn sweep(text: &mut String, call: &Call, inputs: &[&[f64]], level: Level) {
    // The software level has no name by which a sweep could ask for it.
    let kernel = level.name().parse().expect("it is a name");
    let axes = axes(&call.values);
    let swept = call.typed().sweep(&axes, inputs, call.settings(kernel));
    let (grid, matrices) = swept.expect("the axes are good");
    for index in 0..grid.rows() {
        let row = Call { values: grid.row(index), ..call.clone() };
        let bars = inputs[0].len();
        let line = |matrix: &Vec<f64>| matrix[index * bars..(index + 1) * bars].to_vec();
        let lines: Lines = matrices.iter().map(line).collect();
        table(text, &format!("sweep, row {index} of {}", grid.rows()), &row, inputs, &lines);
    }
}

/// The defaults with every word of every choice.
fn words(row: &Row) -> Vec<Values> {
    let mut all = Vec::new();
    for (place, parameter) in row.spec.parameters.iter().enumerate() {
        if let Kind::Choice { choices, .. } = parameter.kind {
            for word in choices {
                let mut values = row.spec.defaults();
                values[place] = Value::Choice(word);
                all.push(values);
            }
        }
    }
    all
}

/// What the laws of a row permit, on a piece of every kind of series.
fn permitted(row: &Row) -> String {
    const SHAPES: [Shape; 8] = [
        Shape::Walk,
        Shape::Ticks,
        Shape::Spike,
        Shape::Magnitudes,
        Shape::Subnormal,
        Shape::Largest,
        Shape::Ties,
        Shape::Halts,
    ];
    let (mut text, mut random) = (String::new(), Random::new(20_240_301));
    for shape in SHAPES {
        let series = Series { shape, holes: Holes::None, length: 160, seed: random.bits() };
        let inputs = series.inputs(row.spec.inputs);
        let inputs = slices(&inputs);
        for values in [row.spec.defaults(), longer(row)].into_iter().chain(words(row)) {
            let lookback = row.lookback(&values);
            let exact = reference(row, &values, &inputs, Gaps::Skip);
            for (output, exact) in row.spec.outputs.iter().zip(&exact) {
                let case = Case { values: &values, lookback, inputs: &inputs, exact };
                let bounds = output.law.permitted(&case);
                let bounds =
                    bounds[lookback..].iter().step_by(11).map(|bound| format!("{bound:.9e}"));
                let bounds = bounds.collect::<Vec<_>>().join(" ");
                let given = values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                writeln!(text, "{}({given}), {shape:?}: {bounds}", output.name).expect("a string");
            }
        }
    }
    text
}

fn settings(folder: &str) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

fn golden(series: &str, bars: Bars) {
    settings("golden").bind(|| {
        for &row in ROWS {
            for level in every_level() {
                // One file for all levels: none of them may show.
                let name = format!("{}_{series}", row.spec.name);
                insta::assert_snapshot!(name, snapshot(row, bars, level));
            }
        }
    });
}

#[test]
fn rows_on_the_committed_series() {
    golden("sp500", sp500);
}

#[test]
fn rows_on_a_hostile_series() {
    golden("hostile", hostile);
}

/// A bound that is loosened shows as a diff, as a value that moves does.
#[test]
fn bounds_of_the_laws() {
    let held = |row: &&&Row| row.spec.outputs.iter().any(|output| output.law.name() != "bits");
    settings("bounds").bind(|| {
        for row in ROWS.iter().filter(held) {
            insta::assert_snapshot!(row.spec.name, permitted(row));
        }
    });
}
