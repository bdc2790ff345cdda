//! How near to their bounds the errors come. A bound that is far too loose is as much a defect as
//! a broken one: the worst ratio of each output must lie between 0.05 and 1.
//!
//! The table is written to `law-ratios.txt` in the target directory.

use crate::case::WORK;
use crate::common::calls::{Call, slices};
use crate::common::compare::hold;
use crate::common::random::Random;
use crate::common::series::{Holes, Series, Shape};
use std::fmt::Write as _;
use verita::kernel::levels;
use verita::spec::{Kind, Value};
use verita::{Gaps, ROWS, Row};

const LOOSEST: f64 = 0.05;

/// The periods of the table's lines: every short one, and some of each size.
const PERIODS: [i64; 26] = [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 17, 18, 20, 24, 25, 32, 40, 64, 100, 200, 500,
    2_000,
];

/// Series for each line of the table: many and short, so that many phases and starts are met.
const SERIES: usize = 60;

struct Worst {
    ratio: f64,
    said: String,
}

#[test]
fn bounds_are_neither_broken_nor_loose() -> Result<(), String> {
    let mut table = String::new();
    let mut loose = Vec::new();
    for &row in ROWS {
        let mut overall = vec![0.0_f64; row.spec.outputs.len()];
        for period in PERIODS {
            let found = worst(row, period)?;
            for ((output, worst), overall) in row.spec.outputs.iter().zip(found).zip(&mut overall) {
                *overall = overall.max(worst.ratio);
                let line =
                    format!("{:<24} {period:>6} {:>8.4}  {}", output.name, worst.ratio, worst.said);
                writeln!(table, "{}", line.trim_end()).map_err(|error| error.to_string())?;
            }
        }
        for (output, overall) in row.spec.outputs.iter().zip(overall) {
            let exact = matches!(output.law, verita::law::Law::Bits);
            if !exact && overall < LOOSEST {
                loose.push(format!("{}.{}: {overall:.4}", row.spec.name, output.name));
            }
            writeln!(table, "{:<24} {:>6} {overall:>8.4}", output.name, "worst")
                .map_err(|error| error.to_string())?;
        }
    }
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("law-ratios.txt");
    std::fs::write(&path, &table).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("{table}");
    if loose.is_empty() { Ok(()) } else { Err(format!("bounds are too loose: {loose:?}\n{table}")) }
}

/// The worst ratio of each output, and on what it was met.
fn worst(row: &'static Row, period: i64) -> Result<Vec<Worst>, String> {
    let level = *levels().last().expect("there is a level");
    let mut random = Random::new(period as u64);
    let none = || Worst { ratio: 0.0, said: String::new() };
    let mut worst: Vec<Worst> = row.spec.outputs.iter().map(|_| none()).collect();
    let length = (4 * period as usize + 400).min(WORK / period as usize);
    for shape in Shape::ALL.into_iter().cycle().take(SERIES.min(40_000 / period as usize)) {
        let value = |parameter: &verita::spec::Parameter| match parameter.kind {
            Kind::Int { min, max, .. } => Value::Int(period.clamp(min, max)),
            Kind::Float { min, max, .. } => {
                Value::Float((min + random.unit() * max.min(12.0)).clamp(min, max))
            }
        };
        let values = row.spec.parameters.iter().map(value).collect();
        let call = Call { row, values, gaps: Gaps::Skip };
        let series = Series { shape, holes: Holes::None, length, seed: random.bits() };
        let inputs = series.inputs(row.spec.inputs.len());
        let inputs = slices(&inputs);
        let ratios = hold(&call, &inputs, &call.lines(level, &inputs)).map_err(|reason| {
            format!("{} {:?} on {series:?}: {reason}", row.spec.name, call.values)
        })?;
        for (worst, ratio) in worst.iter_mut().zip(ratios) {
            if ratio > worst.ratio {
                let values: Vec<String> = call.values.iter().map(ToString::to_string).collect();
                *worst = Worst { ratio, said: format!("{shape:?}, {}", values.join(" ")) };
            }
        }
    }
    Ok(worst)
}
