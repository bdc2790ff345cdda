//! The composition law: a stage of an indicator is the public function, called on the very line that
//! the stage is handed, from its first value on.

use super::case::{MARKER, moderate};
use super::operator::{Of, Operator};
use super::recipe::{Lines, alone};
use super::series::{Holes, Series, Shape};
use crate::fast::plan::{Line, Plan};
use crate::fast::tests::bits;
use crate::indicator::Indicator;
use crate::indicators;
use crate::parameters::{
    Atr, Bbands, Cci, Dema, Ema, Hma, Kama, Natr, Rma, Rsi, Sma, Stddev, Stoch, Stochrsi, T3, Tema,
    Trima, Wma,
};
use crate::registry::AVERAGES;
use crate::simd::kernel::Level;
use crate::simd::kernel::levels;
use crate::value::Average;

const KINDS: [Average; 3] = [Average::Sma, Average::Ema, Average::Kama];

/// A line from its first value on.
type Values = Vec<f64>;

/// The lines between the nodes of an indicator's plan, and its outputs.
fn tapped<T, const I: usize, const O: usize>(
    add: fn(&mut Plan, T, [Line; I]) -> [Line; O],
    indicator: T,
    level: Level,
    x: &[&[f64]; I],
) -> Lines {
    let bars = x[0].len();
    let (mut plan, inputs) = Plan::new(AVERAGES, 1);
    add(&mut plan, indicator, inputs);
    let (lines, first) = plan.lines();
    let mut plan = plan.answering(&lines);
    let mut lines = vec![vec![MARKER; bars]; first.len()];
    let mut outputs: Vec<&mut [f64]> = lines.iter_mut().map(Vec::as_mut_slice).collect();
    plan.run(level, 0, x, &mut outputs, 0);
    lines.iter().zip(first).map(|(line, first)| line[first.min(bars)..].to_vec()).collect()
}

/// The first line of a public function.
fn public<T: Indicator<1, O, Value = f64>, const O: usize>(indicator: &T, x: &[f64]) -> Values {
    of_bars(indicator, [x])
}

fn of_bars<T: Indicator<I, O, Value = f64>, const I: usize, const O: usize>(
    indicator: &T,
    x: [&[f64]; I],
) -> Values {
    let lookback = indicator.lookback().expect("they are allowed").min(x[0].len());
    indicator.compute(x).expect("they are allowed")[0][lookback..].to_vec()
}

fn average(kind: Average, period: usize, x: &[f64]) -> Values {
    match kind {
        Average::Ema if period > 1 => public(&Ema { period }, x),
        Average::Kama if period > 1 => public(&Kama { period }, x),
        Average::Rma if period > 1 => public(&Rma { period }, x),
        Average::Hma if period > 1 => public(&Hma { period }, x),
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
            for &level in levels() {
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
                let lines = tapped(indicators::stochrsi::plan, whole, level, &[x]);
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
                let lines = tapped(indicators::bbands::plan, whole, level, &[x]);
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
            let lines = tapped(indicators::kama::plan, Kama { period }, level, &[x]);
            let [kept, driven] = &lines[..] else { panic!("{lines:?}") };
            same("kept", kept, &named(Operator::Windows(Of::Efficiency, period), &[x]));
            let line = [&vec![f64::NAN; x.len() - kept.len()], &kept[..]].concat();
            same("average", driven, &named(Operator::Driven(period), &[&line, x]));
        });
    }
}

/// Exponential averages, each of the one before.
#[test]
fn averages_of_averages() {
    for period in [1, 2, 9, 20] {
        everywhere(|level, x| {
            let volume_factor = 0.7;
            let chains = [
                (2, tapped(indicators::dema::plan, Dema { period }, level, &[x])),
                (3, tapped(indicators::tema::plan, Tema { period }, level, &[x])),
                (6, tapped(indicators::t3::plan, T3 { period, volume_factor }, level, &[x])),
            ];
            for (count, lines) in chains {
                let mut before = x;
                for line in &lines[..count] {
                    same("ema", line, &public(&Ema { period }, before));
                    before = line;
                }
            }
        });
    }
}

/// Means of means, and weighted means of half the window, of all of it, and of their difference.
#[test]
fn windows_of_windows() {
    for period in [2, 3, 9, 20, 50] {
        everywhere(|level, x| {
            let lines = tapped(indicators::trima::plan, Trima { period }, level, &[x]);
            let half = period.div_ceil(2);
            same("first", &lines[0], &public(&Sma { period: half }, x));
            same("second", &lines[1], &public(&Sma { period: period + 1 - half }, &lines[0]));
            let lines = tapped(indicators::hma::plan, Hma { period }, level, &[x]);
            let [half, whole, ahead, smooth] = &lines[..] else { panic!("{lines:?}") };
            same("half", half, &public(&Wma { period: (period / 2).max(1) }, x));
            same("whole", whole, &public(&Wma { period }, x));
            same("smooth", smooth, &public(&Wma { period: period.isqrt() }, ahead));
        });
    }
}

/// What is made of bars: ranges and the close; places, averaged twice; a price, and its mean.
#[test]
fn of_highs_lows_and_closes() {
    for period in [2, 9, 20] {
        everywhere(|level, x| {
            let low: Vec<f64> = x.iter().map(|x| x - x.abs() * 0.25).collect();
            let close: Vec<f64> = x.iter().zip(&low).map(|(x, low)| 0.5 * x + 0.5 * low).collect();
            let bars = [x, &low, &close];
            let lines = tapped(indicators::natr::plan, Natr { period }, level, &bars);
            same("range", &lines[0], &of_bars(&Atr { period }, bars));
            let lines = tapped(indicators::cci::plan, Cci { period }, level, &bars);
            same("mean", &lines[1], &public(&Sma { period }, &lines[0]));
            for (slowk_average, slowd_average) in
                [(Average::Sma, Average::Rma), (Average::Ema, Average::Sma)]
            {
                let (slowk_period, slowd_period) = (period, 3);
                let stoch = Stoch {
                    fastk_period: 5,
                    slowk_period,
                    slowk_average,
                    slowd_period,
                    slowd_average,
                };
                let lines = tapped(indicators::stoch::plan, stoch, level, &bars);
                let [fast, slow, slower] = &lines[..] else { panic!("{lines:?}") };
                same("slowk", slow, &average(slowk_average, slowk_period, fast));
                same("slowd", slower, &average(slowd_average, slowd_period, slow));
            }
        });
    }
}
