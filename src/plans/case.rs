//! What a law is tried on: a plan, its bars, and the ways to compare.

use super::random::Random;
use super::recipe::{Lines, Recipe};
use super::row::{Form, row};
use super::series::{Holes, Series, Shape};
use crate::gaps::Gaps;
use crate::row::Row;
use crate::seed::seed_of;
use crate::simd::kernel::Level;
use crate::simd::kernel::levels;
use crate::stream::Stream;
use crate::value::{Value, Values};
use std::ops::Range;

/// Stands in outputs before they are written.
pub(super) const MARKER: f64 = f64::from_bits(0x7ff8_0bad_0bad_0bad);

/// A plan and its bars.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) number: usize,
    pub(super) recipe: Recipe,
    pub(super) form: Form,
    pub(super) outputs: usize,
    series: Series,
}

impl Case {
    pub(super) fn draw(number: usize) -> Self {
        let form = row(number).0;
        let recipe = form.recipe(number, 0);
        let mut random = Random::new(seed_of("bars of plans").wrapping_add(number as u64));
        let length = match random.below(16) {
            0 => random.below(80),
            1..=13 => 60 + random.below(500),
            14 => 2048 * (1 + random.below(2)) + random.below(7),
            _ if form.single => 16_384 * (1 + random.below(2)) + random.below(7),
            _ => 2000 + random.below(7000),
        };
        let holes = if random.below(5) < 2 { Holes::None } else { random.pick(&Holes::ALL[1..6]) };
        let series = Series { shape: random.pick(&Shape::ALL), holes, length, seed: random.bits() };
        Self { number, recipe, form, outputs: form.outputs, series }
    }

    /// For what a law chooses by itself.
    pub(super) fn random(&self) -> Random {
        Random::new(!self.series.seed)
    }

    pub(super) fn row(&self) -> &'static Row {
        &row(self.number).1
    }

    /// So many bars of each input; other symbols have others.
    pub(super) fn bars(&self, symbol: u64, length: usize) -> Lines {
        let mut series = Series { length, seed: self.series.seed + symbol, ..self.series };
        if symbol % 3 == 1 {
            series.holes = Holes::None;
        }
        let names: &[&str] = match (self.form.inputs, self.number % 2) {
            (4, _) => &["open", "high", "low", "close"],
            (2, 0) => &["high", "low"],
            (_, 0) => &["high", "low", "close"],
            (_, _) => &["close", "data1", "volume"],
        };
        let mut inputs = series.inputs(&names[..self.form.inputs]);
        if !self.recipe.ends {
            inputs.iter_mut().flatten().for_each(moderate);
        }
        inputs
    }

    pub(super) fn inputs(&self) -> Lines {
        self.bars(0, self.series.length)
    }

    pub(super) fn stream(&self, level: Level, gaps: Gaps) -> Stream {
        Stream::new(self.row(), &values(self.number, 0), level, gaps).expect("they are allowed")
    }

    /// Tries something under both rules, at every level: with what it must give.
    pub(super) fn everywhere(
        &self,
        inputs: &[&[f64]],
        mut law: impl FnMut(Level, Gaps, &Lines) -> Result<(), String>,
    ) -> Result<(), String> {
        for gaps in [Gaps::Skip, Gaps::Restart] {
            let expected = self.recipe.expected(inputs, gaps);
            for &level in levels() {
                law(level, gaps, &expected)
                    .map_err(|reason| format!("{level:?}, {gaps:?}: {reason}"))?;
            }
        }
        Ok(())
    }
}

/// So far from the largest double that no line of a plan comes near it.
pub(super) fn moderate(value: &mut f64) {
    if value.is_finite() && value.abs() > 1e270 {
        *value *= 2.0_f64.powi(-130);
    }
}

pub(super) fn values(number: usize, longer: usize) -> Values {
    [number, longer].iter().map(|&value| Value::Int(value as i64)).collect()
}

pub(super) fn slices(lines: &[Vec<f64>]) -> Vec<&[f64]> {
    lines.iter().map(Vec::as_slice).collect()
}

pub(super) fn cut<'a>(inputs: &[&'a [f64]], bars: Range<usize>) -> Vec<&'a [f64]> {
    inputs.iter().map(|input| &input[bars.clone()]).collect()
}

pub(super) fn part(lines: &Lines, bars: Range<usize>) -> Lines {
    lines.iter().map(|line| line[bars.clone()].to_vec()).collect()
}

pub(super) fn bar(inputs: &[&[f64]], bar: usize) -> Vec<f64> {
    inputs.iter().map(|input| input[bar]).collect()
}

pub(super) fn fed(stream: &mut Stream, inputs: &[&[f64]]) -> Lines {
    let mut lines = vec![vec![MARKER; inputs[0].len()]; stream.row().spec.outputs.len()];
    let mut outputs: Vec<&mut [f64]> = lines.iter_mut().map(Vec::as_mut_slice).collect();
    stream.update_many(inputs, &mut outputs).expect("lengths are equal");
    lines
}

/// Equal to the bit, NaN included.
pub(super) fn same(what: &str, expected: &[Vec<f64>], found: &[Vec<f64>]) -> Result<(), String> {
    for (number, (expected, found)) in expected.iter().zip(found).enumerate() {
        let differs = |bar: &usize| expected[*bar].to_bits() != found[*bar].to_bits();
        if expected.len() != found.len() {
            return Err(format!("{what}: {} bars, not {}", found.len(), expected.len()));
        }
        if let Some(bar) = (0..expected.len()).find(differs) {
            let (found, expected) = (found[bar], expected[bar]);
            return Err(format!("{what}: line {number}, bar {bar}: {found:?}, not {expected:?}"));
        }
    }
    if expected.len() == found.len() { Ok(()) } else { Err(format!("{what}: lines are missing")) }
}
