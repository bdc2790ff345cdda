//! How near to their bounds the errors come. A bound that is far too loose is as much a defect as
//! a broken one: no ratio may exceed 1, and the worst that is due to the row's factor must reach
//! 0.05.
//!
//! The table is written to `law-ratios.txt` in the target directory, and what is the worst of each
//! output stands in `docs/LAWS.md`, beside the line that says where its bound comes from. `make
//! generate` writes that one anew; a test fails where it is out of date.

use crate::case::WORK;
use crate::common::calls::{Call, best, slices};
use crate::common::compare::{Nearness, hold};
use crate::common::random::Random;
use crate::common::series::{Holes, Series, Shape};
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::path::Path;
use verita::spec::Kind;
use verita::value::Value;
use verita::{Gaps, ROWS, Row};

mod document;

const LOOSEST: f64 = 0.05;

/// The periods of the table's lines: short ones, and some of each size.
const PERIODS: [i64; 12] = [1, 2, 3, 5, 8, 9, 14, 16, 17, 40, 100, 500];

/// Series for each line of the table: many and short, so that many phases and starts are met.
const SERIES: usize = 20;

/// `VERITA_SERIES` sets another number of them.
fn series() -> usize {
    let given = std::env::var("VERITA_SERIES").ok().and_then(|count| count.parse().ok());
    given.unwrap_or(SERIES)
}

/// Rows that are off by no more than the rounding that no way of computing them does without: quotients and
/// products, and sums that carry their errors (but where the exact one lies next to a tie).
const ROUNDED_ONCE: [&str; 10] =
    ["ad", "cumsum", "mult", "nvi", "obv", "pvi", "pvt", "rocr", "vwap", "wad"];

#[derive(Default)]
struct Worst {
    near: Nearness,
    said: String,
}

/// An output and the worst that was met.
struct Line {
    row: &'static str,
    output: &'static str,
    near: Nearness,
}

impl Line {
    /// Whether the row's own part is far below what is permitted.
    fn is_loose(&self) -> bool {
        let is_ever_off = self.near.bound > 0.0 && !ROUNDED_ONCE.contains(&self.row);
        !self.near.bits && is_ever_off && self.near.factor < LOOSEST
    }
}

#[test]
fn bounds_are_neither_broken_nor_loose() -> Result<(), String> {
    let mut table =
        format!("{:<24} {:>6} {:>8} {:>8}  met on\n", "output", "period", "bound", "factor");
    let mut worst = Vec::new();
    for part in rows() {
        let (lines, found) = part?;
        table += &lines;
        worst.extend(found);
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("law-ratios.txt");
    std::fs::write(&path, &table).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("{table}");
    let loose = worst.iter().filter(|line| line.is_loose());
    let loose: Vec<String> = loose
        .map(|line| format!("{}.{}: {:.4}", line.row, line.output, line.near.factor))
        .collect();
    if !loose.is_empty() {
        return Err(format!("bounds are too loose: {loose:?}\n{table}"));
    }
    document::check(&worst)
}

type Measured = Result<(String, Vec<Line>), String>;

/// The table's part and the worst in it, of every row. The rows share the cores.
fn rows() -> Vec<Measured> {
    ROWS.par_iter().with_max_len(1).map(|row| measured(row)).collect()
}

fn measured(row: &'static Row) -> Measured {
    let mut table = String::new();
    let mut overall = vec![Nearness::default(); row.spec.outputs.len()];
    for period in PERIODS {
        let found = worst(row, period)?;
        for ((output, worst), overall) in row.spec.outputs.iter().zip(found).zip(&mut overall) {
            overall.add(worst.near);
            table += &line(output.name, &period.to_string(), worst.near, &worst.said);
        }
    }
    let mut lines = Vec::new();
    for (output, near) in row.spec.outputs.iter().zip(overall) {
        table += &line(output.name, "worst", near, "");
        lines.push(Line { row: row.spec.name, output: output.name, near });
    }
    Ok((table, lines))
}

fn line(output: &str, period: &str, near: Nearness, said: &str) -> String {
    let Nearness { bound, factor, .. } = near;
    format!("{output:<24} {period:>6} {bound:>8.4} {factor:>8.4}  {said}").trim_end().to_owned()
        + "\n"
}

/// The worst ratio of each output, and on what it was met.
fn worst(row: &'static Row, period: i64) -> Result<Vec<Worst>, String> {
    let level = best();
    let mut random = Random::new(period as u64);
    let mut worst: Vec<Worst> = row.spec.outputs.iter().map(|_| Worst::default()).collect();
    // Long windows take their time in the reference.
    let count = (20 + series()).min(2_000 * series() / period as usize);
    let length = period as usize + (3 * period as usize + 400).min(WORK / period as usize);
    for &shape in Shape::KEPT.iter().cycle().take(count) {
        let value = |(k, parameter): (usize, &verita::spec::Parameter)| match parameter.kind {
            Kind::Int { min, max, .. } => {
                Value::Int((period + k as i64 * period / 2).clamp(min, max))
            }
            Kind::Float { min, max, .. } => {
                Value::Float((min.max(0.0) + random.unit() * max.min(12.0)).clamp(min, max))
            }
            Kind::Choice { choices, .. } => Value::Choice(random.pick(choices)),
        };
        let values = row.spec.parameters.iter().enumerate().map(value).collect();
        let call = Call { row, values, gaps: Gaps::Skip };
        let length = length + call.lookback() - period.min(call.lookback() as i64) as usize;
        let series = Series { shape, holes: Holes::None, length, seed: random.bits() };
        let inputs = series.inputs(row.spec.inputs);
        let inputs = slices(&inputs);
        let ratios = hold(&call, &inputs, &call.lines(level, &inputs)).map_err(|reason| {
            format!("{} {:?} on {series:?}: {reason}", row.spec.name, call.values)
        })?;
        for (worst, near) in worst.iter_mut().zip(ratios) {
            if near.factor > worst.near.factor {
                let values: Vec<String> = call.values.iter().map(ToString::to_string).collect();
                worst.said = format!("{shape:?}, {}", values.join(" "));
            }
            worst.near.add(near);
        }
    }
    Ok(worst)
}
