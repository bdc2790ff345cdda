//! The composition law: a stage of an indicator is the public function, called on the very line that
//! the stage is handed, from its first value on.

use super::case::{MARKER, moderate};
use super::operator::{Of, Operator};
use super::recipe::{Lines, alone};
use super::series::{Holes, Series, Shape};
use crate::fast::plan::{Line, Plan};
use crate::fast::tests::{bits, every_level};
use crate::indicator::Indicator;
use crate::indicators;
use crate::indicators::averages::AVERAGES;
use crate::parameters::{Bbands, Ema, Kama, Rsi, Sma, Stddev, Stochrsi};
use crate::simd::kernel::Level;
use crate::value::Average;

const KINDS: [Average; 3] = [Average::Sma, Average::Ema, Average::Kama];

/// A line from its first value on.
type Values = Vec<f64>;

/// The lines between the nodes of an indicator's plan, and its outputs.
fn tapped<T, const O: usize>(
    add: fn(&mut Plan, T, [Line; 1]) -> [Line; O],
    indicator: T,
    level: Level,
    x: &[f64],
) -> Lines {
    let (mut plan, inputs) = Plan::new(AVERAGES, 1);
    add(&mut plan, indicator, inputs);
    let (lines, first) = plan.lines();
    let mut plan = plan.answering(&lines);
    let mut lines = vec![vec![MARKER; x.len()]; first.len()];
    let mut outputs: Vec<&mut [f64]> = lines.iter_mut().map(Vec::as_mut_slice).collect();
    plan.run(level, 0, &[x], &mut outputs, 0);
    lines.iter().zip(first).map(|(line, first)| line[first.min(x.len())..].to_vec()).collect()
}

/// The first line of a public function.
fn public<T: Indicator<1, O, Value = f64>, const O: usize>(indicator: &T, x: &[f64]) -> Values {
    let lookback = indicator.lookback().expect("they are allowed").min(x.len());
    indicator.compute([x]).expect("they are allowed")[0][lookback..].to_vec()
}

fn average(kind: Average, period: usize, x: &[f64]) -> Values {
    match kind {
        Average::Ema if period > 1 => public(&Ema { period }, x),
        Average::Kama if period > 1 => public(&Kama { period }, x),
        _ => public(&Sma { period }, x),
    }
}

/// The values of an operator alone.
fn named(operator: Operator, inputs: &[&[f64]]) -> Values {
    alone(operator, inputs)[0].iter().skip(operator.lookback()).copied().collect()
}

fn same(what: &str, found: &[f64], expected: &[f64]) {
    assert_eq!(bits(found), bits(expected), "{what}");
}

/// Tries something on every shape of bars, at every level.
fn everywhere(test: impl Fn(Level, &[f64])) {
    for (number, shape) in Shape::ALL.into_iter().enumerate() {
        let length = [700, 40][number % 2];
        for length in [length, 300] {
            let series = Series { shape, holes: Holes::None, length, seed: number as u64 };
            let mut x = series.inputs(&["close"]).remove(0);
            x.iter_mut().for_each(moderate);
            for level in every_level() {
                test(level, &x);
            }
        }
    }
}

/// RSI, its place in its window, the average of that.
#[test]
fn stochrsi() {
    for (period, fastk_period, fastd_period) in [(14, 5, 3), (9, 21, 12), (3, 2, 1)] {
        for kind in KINDS {
            let whole = Stochrsi { period, fastk_period, fastd_period, fastd_average: kind };
            everywhere(|level, x| {
                let lines = tapped(indicators::stochrsi::plan, whole, level, x);
                // KAMA has a line of its own before the last.
                let more = usize::from(kind == Average::Kama && fastd_period > 1);
                let k = lines.len() - 2 - more;
                same("rsi", &lines[k - 1], &public(&Rsi { period }, x));
                let place = Operator::Windows(Of::Place, fastk_period);
                same("fastk", &lines[k], &named(place, &[&lines[k - 1]]));
                let fastd = average(kind, fastd_period, &lines[k]);
                same("fastd", &lines[lines.len() - 1], &fastd);
            });
        }
    }
}

/// A deviation, an average, and the bands around it.
#[test]
fn bbands() {
    for period in [2, 9, 20] {
        for kind in [Average::Ema, Average::Kama] {
            let (deviations_up, deviations_down) = (2.0, 0.5);
            let whole = Bbands { period, deviations_up, deviations_down, average: kind };
            everywhere(|level, x| {
                let lines = tapped(indicators::bbands::plan, whole, level, x);
                let [deviation, .., middle, upper, lower] = &lines[..] else { panic!("{lines:?}") };
                same("deviation", deviation, &public(&Stddev { period, deviations: 1.0 }, x));
                same("middle", middle, &average(kind, period, x));
                let later = &deviation[deviation.len() - middle.len()..];
                let band = |factor: f64| -> Values {
                    let both = middle.iter().zip(later);
                    both.map(|(&middle, &deviation)| factor.mul_add(deviation, middle)).collect()
                };
                same("upper", upper, &band(deviations_up));
                same("lower", lower, &band(-deviations_down));
            });
        }
    }
}

/// The efficiency, and the average that it drives from the first bar on.
#[test]
fn kama() {
    for period in [2, 7, 30] {
        everywhere(|level, x| {
            let lines = tapped(indicators::kama::plan, Kama { period }, level, x);
            let [kept, driven] = &lines[..] else { panic!("{lines:?}") };
            same("kept", kept, &named(Operator::Windows(Of::Efficiency, period), &[x]));
            let line = [&vec![f64::NAN; x.len() - kept.len()], &kept[..]].concat();
            same("average", driven, &named(Operator::Driven(period), &[&line, x]));
        });
    }
}
