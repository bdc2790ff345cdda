//! The cases on which laws are tried: a row's parameters, a hostile series, a rule for gaps.

use crate::common::calls::{Call, slices};
use crate::common::random::Random;
use crate::common::series::{Holes, Series, Shape};
use crate::runs::ENOUGH;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use verita::spec::Kind;
use verita::value::{Value, Values};
use verita::{Gaps, Row};

#[derive(Clone, Debug)]
pub struct Case {
    pub call: Call,
    pub series: Series,
}

impl Case {
    pub fn inputs(&self) -> Vec<Vec<f64>> {
        self.series.inputs(self.call.row.spec.inputs)
    }

    /// For what a law chooses by itself: where to cut, which level.
    pub fn random(&self) -> Random {
        Random::new(!self.series.seed)
    }

    pub fn say(&self) -> String {
        let spec = &self.call.row.spec;
        let named = spec.parameters.iter().zip(&self.call.values);
        let values: Vec<String> = named.map(|(p, value)| format!("{}={value}", p.name)).collect();
        format!("{}({}), {:?}, {:?}", spec.name, values.join(", "), self.call.gaps, self.series)
    }

    /// The case as `found.rs` keeps it.
    pub fn line(&self) -> String {
        let (name, Call { values, gaps, .. }) = (self.call.row.spec.name, &self.call);
        let Series { shape, holes, length, seed } = self.series;
        let series = format!("(Shape::{shape:?}, Holes::{holes:?}, {length}, {seed})");
        format!("case({name:?}, &{:?}, {gaps:?}, {series}),", values.as_slice())
    }
}

/// A law says of a case whether it holds, or what is wrong.
pub type Law = fn(&Case, &[&[f64]]) -> Result<(), String>;

/// Cases on which a law is tried.
const CASES: u32 = 64;

/// The number of cases, where it is asked for, or others than usual are.
fn asked() -> Option<u32> {
    let given = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    given.or(std::env::var("VERITA_SEED").is_ok().then_some(CASES))
}

/// Tries a law on many cases, and shrinks one on which it fails. It must have met every level.
///
/// The cases follow from the names of the row and the law (`seed`); what a campaign finds is kept
/// in `found.rs`.
pub fn check(row: &'static Row, name: &str, law: Law) {
    let cases_to_try = asked().unwrap_or(CASES);
    let config = Config { cases: cases_to_try, failure_persistence: None, ..Config::default() };
    let drawn = random(&format!("{}::{name}", row.spec.name));
    let outcome = TestRunner::new_with_rng(config, drawn)
        .run(&cases(row), |case| holds(law, &case).map_err(TestCaseError::fail));
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(reason, case)) => {
            panic!("{reason}\n  for tests/laws/found.rs:\n{}", case.line());
        }
        Err(failure) => panic!("{failure}"),
    }
    finish(row, name, cases_to_try, cases_to_try >= ENOUGH);
}

/// Tries a law on a few series, with the defaults and with other parameters; on as many as are asked
/// for, and on many where the seed is given.
pub fn shallow(row: &'static Row, name: &str, law: Law) {
    if asked().is_some() {
        return check(row, name, law);
    }
    let drawn = random(&format!("{}::{name}", row.spec.name));
    let mut runner = TestRunner::new_with_rng(Config::default(), drawn);
    let other = values(row).new_tree(&mut runner).expect("it rejects nothing").current();
    let mut number = 0;
    for values in [row.spec.defaults(), other] {
        for gaps in [Gaps::Skip, Gaps::Restart] {
            for holes in [Holes::None, Holes::Scattered] {
                let shape = Shape::ALL[number % Shape::ALL.len()];
                let length = FEW_BARS + longest(&values).min(FEW_BARS);
                let series = Series { shape, holes, length, seed: number as u64 };
                let case = Case { call: Call { row, values: values.clone(), gaps }, series };
                if let Err(reason) = holds(law, &case) {
                    panic!("{reason}\n  for tests/laws/found.rs:\n{}", case.line());
                }
                number += 1;
            }
        }
    }
    finish(row, name, number as u32, true);
}

/// Bars behind the first windows of a short series.
const FEW_BARS: usize = 300;

fn holds(law: Law, case: &Case) -> Result<(), String> {
    let inputs = case.inputs();
    law(case, &slices(&inputs)).map_err(|reason| format!("{reason}\n  in {}", case.say()))
}

fn finish(row: &'static Row, name: &str, cases: u32, all: bool) {
    if let Err(reason) = crate::runs::finish(row.spec.name, name, cases, all) {
        panic!("{reason}");
    }
}

fn random(name: &str) -> TestRng {
    let mut random = Random::new(crate::seed::seed_of(name));
    let seed: Vec<u8> = (0..4).flat_map(|_| random.bits().to_le_bytes()).collect();
    TestRng::from_seed(RngAlgorithm::ChaCha, &seed)
}

fn values(row: &'static Row) -> impl Strategy<Value = Values> {
    let each: Vec<BoxedStrategy<Value>> =
        row.spec.parameters.iter().map(|parameter| value(parameter.kind)).collect();
    each.prop_map(|values| values.into_iter().collect())
}

fn value(kind: Kind) -> BoxedStrategy<Value> {
    match kind {
        Kind::Int { default, min, max } => prop_oneof![
            1 => Just(default),
            6 => min..=(min + 20),
            3 => (1..=14_i64, -1..=1_i64).prop_map(|(eights, more)| 8 * eights + more),
            1 => 100..=300_i64,
        ]
        .prop_map(move |value| Value::Int(value.clamp(min, max)))
        .boxed(),
        Kind::Float { default, min, max } => prop_oneof![
            2 => Just(default),
            1 => select(vec![min, max]),
            4 => (0.0..=1.0_f64).prop_map(move |part| min + part * (max.min(20.0) - min)),
            1 => (-308..=308_i32).prop_map(|exponent| 10.0_f64.powi(exponent)),
        ]
        .prop_map(move |value| Value::Float(value.clamp(min, max)))
        .boxed(),
        Kind::Choice { choices, .. } => select(choices).prop_map(Value::Choice).boxed(),
    }
}

/// The longest of the whole-numbered parameters: the scale on which blocks and windows lie.
pub fn longest(values: &[Value]) -> usize {
    let int = |value: &Value| match value {
        Value::Int(value) => *value as usize,
        _ => 1,
    };
    values.iter().map(int).max().unwrap_or(1).max(1)
}

/// Windows times bars in a window, at the most: naive definitions take time in proportion.
pub const WORK: usize = 2_000_000;

fn length(scale: usize) -> impl Strategy<Value = usize> {
    let near = |(multiple, more): (usize, isize)| multiple.saturating_add_signed(more);
    let around = move |base: usize| {
        (1..=6_usize, -3..=3_isize).prop_map(move |(k, more)| near((k * base, more)))
    };
    prop_oneof![
        4 => 0..=80_usize,
        3 => select(vec![4, 8, 32, 512]).prop_flat_map(around),
        5 => (0..=26_usize, -3..=3_isize).prop_map(move |(k, more)| near((k * scale, more))),
        1 => (1..=2_usize, -3..=3_isize).prop_map(move |(k, more)| near((k * 16_384, more))),
        1 => 70_000..=70_016_usize,
    ]
    .prop_map(move |length| length.min(scale + WORK / scale))
}

pub fn cases(row: &'static Row) -> impl Strategy<Value = Case> {
    let series = |scale: usize| {
        let holes = prop_oneof![3 => Just(Holes::None), 3 => select(Holes::ALL.to_vec())];
        (select(Shape::ALL.to_vec()), holes, length(scale), any::<u64>())
    };
    let gaps = select(vec![Gaps::Skip, Gaps::Restart]);
    (values(row), gaps)
        .prop_flat_map(move |(values, gaps)| (series(longest(&values)), Just(values), Just(gaps)))
        .prop_map(move |((shape, holes, length, seed), values, gaps)| Case {
            call: Call { row, values, gaps },
            series: Series { shape, holes, length, seed },
        })
}
