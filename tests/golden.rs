//! Golden snapshots: what every row answers on a real series and on a hostile one.
//!
//! Review a change with `cargo insta review`, or run with `INSTA_UPDATE=always` and read the diff.
//! A table shows some bars with 17 digits: around the warm-up, and of each kind of hostile prices.
//! The checksums over the bits of all bars show changes in those that are left out, and in calls
//! that have no table.

mod common;

use common::calls::{Call, Lines, cut, feed, finite_bars, slices};
use common::random::Random;
use common::series::{Holes, Series, Shape};
use std::fmt::Write as _;
use verita::kernel::Level;
use verita::kernel::levels;
use verita::law::permitted;
use verita::spec::{Kind, Parameter};
use verita::value::{Value, Values};
use verita::{Axis, Gaps, ROWS, Row};

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

/// Bars of each piece of the hostile series, and those that stand before the first.
const PIECE: usize = 67;
const BEFORE: usize = 3;

/// One piece of every shape, with holes between them.
fn hostile(row: &Row) -> Lines {
    let mut random = Random::new(20_240_229);
    let mut inputs = vec![vec![f64::NAN; BEFORE]; row.spec.inputs.len()];
    for &shape in Shape::KEPT {
        let series = Series { shape, holes: Holes::None, length: PIECE, seed: random.bits() };
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

/// FNV-1a.
fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn bytes(line: &[f64]) -> impl Iterator<Item = u8> {
    line.iter().flat_map(|value| value.to_bits().to_le_bytes())
}

/// The bits of every value of every line.
fn checksum(lines: &[Vec<f64>]) -> u64 {
    fnv(lines.iter().flat_map(|line| bytes(line)))
}

/// The bar in the middle of each piece.
fn pieces() -> Vec<usize> {
    (0..Shape::KEPT.len()).map(|piece| BEFORE + piece * (PIECE + 1) + PIECE / 2).collect()
}

/// Around the warm-up, in between and at the end.
fn along(bars: usize, lookback: usize) -> Vec<usize> {
    let mut shown = vec![0, bars / 3, bars / 2, bars * 4 / 5, bars - 1];
    shown.extend(lookback.saturating_sub(1)..lookback + 2);
    shown.sort_unstable();
    shown.dedup();
    shown
}

fn number(value: f64) -> String {
    if value.is_nan() { "NaN".into() } else { format!("{value:.16e}") }
}

fn title(call: &Call) -> String {
    let spec = &call.row.spec;
    let named = spec.parameters.iter().zip(&call.values);
    let values: Vec<String> = named.map(|(p, value)| format!("{}={value}", p.name)).collect();
    format!("{}({}), gaps={}", spec.name, values.join(", "), call.gaps.name())
}

/// What is written down of a row: bars of a few calls, a checksum of each.
struct Page {
    tables: Vec<String>,
    checksums: Vec<String>,
}

impl Page {
    fn sum(&mut self, what: &str, call: &Call, sum: u64) {
        self.checksums.push(format!("{what}: {}: checksum {sum:016x}", title(call)));
    }

    fn table(
        &mut self,
        what: &str,
        call: &Call,
        shown: &[usize],
        inputs: &[&[f64]],
        lines: &[Vec<f64>],
    ) {
        let spec = &call.row.spec;
        let sum = checksum(lines);
        self.tables.push(format!("{what}: {}: checksum {sum:016x}", title(call)));
        let mut write = |first: &str, cells: Vec<String>| {
            let cells: Vec<String> = cells.iter().map(|cell| format!("{cell:>26}")).collect();
            self.tables.push(format!("{first:>7}{}", cells.concat()));
        };
        let names = spec.inputs.iter().map(|input| format!("<{input}>"));
        write("bar", names.chain(spec.outputs.iter().map(|output| output.name.into())).collect());
        for &bar in shown {
            let inputs = inputs.iter().map(|input| input[bar]);
            let values = inputs.chain(lines.iter().map(|line| line[bar]));
            write(&bar.to_string(), values.map(number).collect());
        }
        self.tables.push(String::new());
    }

    /// The bits of all rows of a sweep, and their parameters; some bars of one row.
    fn sweep(&mut self, name: &str, shown: bool, call: &Call, inputs: &[&[f64]], level: Level) {
        // The software level has no name by which a sweep could ask for it.
        let kernel = level.name().parse().expect("it is a name");
        let axes = axes(&call.values);
        let swept = call.typed().sweep(&axes, inputs, call.settings(kernel));
        let (grid, matrices) = swept.expect("the axes are good");
        let (bars, rows) = (inputs[0].len(), grid.rows());
        let row = |index| Call { values: grid.row(index), ..call.clone() };
        let of = |index: usize| {
            let line = move |matrix: &Vec<f64>| matrix[index * bars..(index + 1) * bars].to_vec();
            matrices.iter().map(line).collect::<Lines>()
        };
        let sums = (0..rows).flat_map(|index| {
            title(&row(index)).into_bytes().into_iter().chain(checksum(&of(index)).to_le_bytes())
        });
        self.sum(&format!("{name}, sweep of {rows} from"), call, fnv(sums));
        if shown {
            let index = rows / 2;
            let (call, what) = (row(index), format!("{name}, sweep, row {index} of {rows}"));
            let lookback = call.lookback();
            let shown = [lookback.saturating_sub(1), lookback, bars / 2, bars - 1];
            self.table(&what, &call, &shown, inputs, &of(index));
        }
    }

    /// What a stream leaves. Where this changes, an older save would go on with other bits, or
    /// with nonsense: the version in `src/saved.rs` must count up.
    fn saved(&mut self, name: &str, call: &Call, inputs: &[&[f64]], level: Level) {
        let mut stream = call.stream(level);
        feed(&mut stream, inputs);
        let saved = stream.to_bytes();
        let (title, bytes, sum) = (title(call), saved.len(), fnv(saved.into_iter()));
        self.checksums.push(format!("{name}, saved: {title}: {bytes} bytes, checksum {sum:016x}"));
    }
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

fn snapshot(row: &'static Row, level: Level) -> String {
    let mut page = Page { tables: Vec::new(), checksums: Vec::new() };
    let call = |values: Values, gaps: Gaps| Call { row, values, gaps };
    let usual = call(row.spec.defaults(), Gaps::Skip);
    for (name, inputs) in [("sp500", sp500(row)), ("hostile", hostile(row))] {
        let (inputs, bars) = (slices(&inputs), inputs[0].len());
        let has_gaps = finite_bars(&inputs).len() < bars;
        let shown = if has_gaps { pieces() } else { along(bars, usual.lookback()) };
        let single = format!("{name}, single");
        page.table(&single, &usual, &shown, &inputs, &usual.lines(level, &inputs));
        let mut rules = vec![Gaps::Skip];
        // Without gaps the two rules for them would say the same twice.
        rules.extend(has_gaps.then_some(Gaps::Restart));
        for gaps in rules {
            let call = call(longer(row), gaps);
            page.sum(&single, &call, checksum(&call.lines(level, &inputs)));
        }
        let streamed = checksum(&streamed(&usual, level, &inputs));
        page.sum(&format!("{name}, stream"), &usual, streamed);
        page.sweep(name, !has_gaps, &usual, &inputs, level);
        page.saved(name, &usual, &inputs, level);
    }
    [page.tables, page.checksums].concat().join("\n")
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
fn bounds(row: &Row) -> String {
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
    let other = words(row).into_iter().step_by(4);
    let every: Vec<Values> = [row.spec.defaults(), longer(row)].into_iter().chain(other).collect();
    let warm_up = every.iter().map(|values| row.lookback(values)).max().unwrap_or(0);
    for shape in SHAPES {
        let length = 160.max(warm_up + 60);
        let series = Series { shape, holes: Holes::None, length, seed: random.bits() };
        let inputs = series.inputs(row.spec.inputs);
        let inputs = slices(&inputs);
        for values in &every {
            let lookback = row.lookback(values);
            let lines = row.spec.outputs.iter().zip(permitted(row, values, &inputs));
            for (output, line) in lines.filter(|(_, line)| !line.bits) {
                let bounds =
                    line.all[lookback..].iter().step_by(11).map(|bound| format!("{bound:.9e}"));
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

#[test]
fn rows() {
    settings("golden").bind(|| {
        for &row in ROWS {
            for &level in levels() {
                // One file for all levels: none of them may show.
                insta::assert_snapshot!(row.spec.name, snapshot(row, level));
            }
        }
    });
}

/// A bound that is loosened shows as a diff, as a value that moves does.
#[test]
fn bounds_of_the_laws() {
    settings("bounds").bind(|| {
        for row in ROWS {
            let bounds = bounds(row);
            if !bounds.is_empty() {
                insta::assert_snapshot!(row.spec.name, bounds);
            }
        }
    });
}
