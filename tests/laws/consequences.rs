//! What the laws promise, tested by name: no drift, no residue, no limits of price.

use crate::common::calls::{Call, best, feed, slices};
use crate::common::compare::{hold, hold_against, same};
use crate::common::random::Random;
use crate::common::series::{Holes, Series, Shape};
use verita::kernel::levels;
use verita::reference::reference;
use verita::spec::{Kind, Unit};
use verita::value::{Average, Value};
use verita::{
    Alma, Bbands, Ema, Gaps, Indicator, LinearRegIntercept, Macd, Obv, ROWS, Sar, Sma, Stddev,
};

type Tested = Result<(), String>;

/// Every row at its defaults, and with its first whole-numbered parameter at each of these.
fn calls(periods: &[i64]) -> impl Iterator<Item = Call> {
    let with = |row: &'static verita::Row, period: Option<i64>| {
        let value = |p: &verita::spec::Parameter| match (p.kind, period) {
            (Kind::Int { min, max, .. }, Some(period)) => Value::Int(period.clamp(min, max)),
            _ => p.default(),
        };
        Call { row, values: row.spec.parameters.iter().map(value).collect(), gaps: Gaps::Skip }
    };
    let periods: Vec<Option<i64>> =
        std::iter::once(None).chain(periods.iter().copied().map(Some)).collect();
    ROWS.iter().flat_map(move |&row| periods.clone().into_iter().map(move |p| with(row, p)))
}

fn inputs(call: &Call, shape: Shape, length: usize) -> Vec<Vec<f64>> {
    Series { shape, holes: Holes::None, length, seed: 11 }.inputs(call.row.spec.inputs)
}

fn say(call: &Call, reason: &str) -> String {
    format!("{} {:?}: {reason}", call.row.spec.name, call.values)
}

/// Whether its values are a function of the window alone.
fn is_windowed(call: &Call) -> bool {
    call.row.settle(&call.values) == Some(0)
}

/// After ten million bars the last windows are as exact as the first, and after one million those of every
/// row; what never forgets is held on all of three hundred thousand bars.
#[test]
pub fn no_drift_after_millions_of_bars() -> Tested {
    const MANY: [&str; 6] = ["aroon", "bbands", "correl", "linearreg", "sma", "sum"];
    let level = best();
    for call in calls(&[50]) {
        let bars = match is_windowed(&call) {
            true if MANY.contains(&call.row.spec.name) => 10_000_000,
            true => 1_000_000,
            false => 300_000,
        };
        let inputs = inputs(&call, Shape::Walk, bars);
        let lines = call.lines(level, &slices(&inputs));
        if !is_windowed(&call) {
            hold(&call, &slices(&inputs), &lines).map_err(|reason| say(&call, &reason))?;
            continue;
        }
        let from = bars - call.lookback() - 3_000;
        let tail = |line: &Vec<f64>| line[from..].to_vec();
        let mut ends: Vec<Vec<f64>> = lines.iter().map(tail).collect();
        for line in &mut ends {
            line[..call.lookback()].fill(call.row.spec.nothing());
        }
        let inputs: Vec<Vec<f64>> = inputs.iter().map(tail).collect();
        hold(&call, &slices(&inputs), &ends).map_err(|reason| say(&call, &reason))?;
    }
    Ok(())
}

/// A spike that has left the window has left nothing: the bits are those of the series without it.
/// A recursion forgets it as its law says.
#[test]
pub fn no_residue_of_a_spike() -> Tested {
    const BARS: usize = 2_000;
    for call in calls(&[1, 5, 16, 17, 40, 200]) {
        let plain = inputs(&call, Shape::Walk, BARS);
        for (spike, at) in [(1e12, 700), (-1e300, 701), (f64::MAX, 903), (1e12, 16)] {
            let mut spiked = plain.clone();
            for input in &mut spiked {
                input[at] = spike;
            }
            if !is_windowed(&call) {
                let level = best();
                let lines = call.lines(level, &slices(&spiked));
                hold(&call, &slices(&spiked), &lines).map_err(|reason| say(&call, &reason))?;
                continue;
            }
            for &level in levels() {
                let after = |lines: &[Vec<f64>]| -> Vec<Vec<f64>> {
                    lines.iter().map(|line| line[at + call.lookback() + 1..].to_vec()).collect()
                };
                let expected = after(&call.lines(level, &slices(&plain)));
                let got = after(&call.lines(level, &slices(&spiked)));
                same(&format!("{level:?} after {spike:e} at {at}"), &expected, &got)
                    .map_err(|reason| say(&call, &reason))?;
            }
        }
    }
    Ok(())
}

/// Prices at either end of the doubles: the same law, and the same line at another scale.
#[test]
pub fn tiny_and_huge_prices() -> Tested {
    for call in calls(&[2, 15, 16, 33]) {
        let plain = inputs(&call, Shape::Walk, 700);
        let level = best();
        let line = call.lines(level, &slices(&plain));
        for exponent in [-1_000, -500, 500, 1_000] {
            let scale = 2.0_f64.powi(exponent);
            let scaled = |lines: &[Vec<f64>]| -> Vec<Vec<f64>> {
                lines.iter().map(|line| line.iter().map(|x| x * scale).collect()).collect()
            };
            let inputs = scaled(&plain);
            let lines = call.lines(level, &slices(&inputs));
            hold(&call, &slices(&inputs), &lines).map_err(|reason| say(&call, &reason))?;
            // A flow of money is a product, which leaves the doubles.
            if ["efi", "mfi", "vwap"].contains(&call.row.spec.name) && exponent.abs() == 1_000 {
                continue;
            }
            // A power of two rounds nothing away: the line has the unit of the input, or none.
            let unit = match call.row.spec.outputs[0].unit {
                Unit::Price | Unit::Volume => scaled(&line),
                Unit::Product => scaled(&scaled(&line)),
                // Of a slope in the unit of the input: its angle is another.
                Unit::Degrees => continue,
                _ => line.clone(),
            };
            same(&format!("2^{exponent}"), &unit, &lines).map_err(|reason| say(&call, &reason))?;
        }
    }
    Ok(())
}

/// Where the exact result exceeds the doubles it is infinite, and it is never NaN.
#[test]
pub fn overflow_is_infinite_and_never_nan() -> Tested {
    let mut infinite = 0;
    for call in calls(&[1, 2, 3, 8, 15, 16, 17, 40]) {
        for shape in [Shape::Largest, Shape::Ceiling, Shape::Magnitudes, Shape::Turns, Shape::Ends]
        {
            let inputs = inputs(&call, shape, 600);
            let lines = call.lines(best(), &slices(&inputs));
            hold(&call, &slices(&inputs), &lines).map_err(|reason| say(&call, &reason))?;
            let count = |line: &Vec<f64>| line.iter().filter(|x| x.is_infinite()).count();
            infinite += lines.iter().map(count).sum::<usize>();
            for &level in levels() {
                let other = call.lines(level, &slices(&inputs));
                same(level.name(), &lines, &other).map_err(|reason| say(&call, &reason))?;
            }
        }
    }
    if infinite > 0 { Ok(()) } else { Err("no series overflowed: the test shows nothing".into()) }
}

/// The laws hold among the smallest doubles, between the largest, and from one end to the other.
#[test]
fn at_either_end_of_the_doubles() -> Tested {
    for call in calls(&[2, 5, 17]) {
        for shape in [Shape::Least, Shape::Turns, Shape::Ends] {
            for seed in 0..8 {
                let bars = Series { shape, holes: Holes::None, length: 300, seed };
                let inputs = bars.inputs(call.row.spec.inputs);
                let level = best();
                let lines = call.lines(level, &slices(&inputs));
                hold(&call, &slices(&inputs), &lines)
                    .map_err(|reason| say(&call, &format!("{bars:?}: {reason}")))?;
            }
        }
    }
    Ok(())
}

/// On balance volume in whole numbers, of sixteenths of the last place of the largest double.
#[test]
fn obv_stops_where_whole_numbers_do() -> Tested {
    let unit = 2.0_f64.powi(971 - 4);
    let limit = ((1_i128 << 53) - 1) << 4;
    let mut random = Random::new(8);
    let (mut stopped, mut left) = (0, 0);
    // The first are rounded away, each of them.
    for most in [4, 8, 16, 80, 640, 1 << 24] {
        let volumes: Vec<i128> = (0..1_000)
            .map(|bar| if bar == 0 { limit } else { random.below(most) as i128 })
            .collect();
        let mut price = 0.0;
        let close: Vec<f64> = (0..1_000)
            .map(|_| {
                price += random.pick(&[1.0, 1.0, 0.0, -1.0]);
                price
            })
            .collect();
        let (mut sum, mut expected) = (0_i128, Vec::new());
        for (bar, volume) in volumes.iter().enumerate() {
            let rises = bar == 0 || close[bar] > close[bar - 1];
            let falls = !rises && close[bar] < close[bar - 1];
            sum += if rises {
                *volume
            } else if falls {
                -volume
            } else {
                0
            };
            sum = sum.clamp(-limit, limit);
            (stopped, left) =
                (stopped + usize::from(sum == limit), left + usize::from(sum < limit));
            expected.push(sum as f64 * unit);
        }
        for sign in [1.0, -1.0] {
            let volume: Vec<f64> = volumes.iter().map(|v| sign * (*v as f64 * unit)).collect();
            let expected: Vec<f64> = expected.iter().map(|sum| sign * sum).collect();
            let call = Call { row: Obv::row(), values: Obv {}.values(), gaps: Gaps::Skip };
            let inputs = [&close[..], &volume];
            for &level in levels() {
                let got = call.lines(level, &inputs);
                same(&format!("{most}"), std::slice::from_ref(&expected), &got)?;
            }
            let exact = call.typed().reference(&call.values, &inputs, Gaps::Skip);
            same("definition", &[expected], &exact.map_err(|error| error.to_string())?)?;
        }
    }
    if stopped > 0 && left > 0 { Ok(()) } else { Err("the test shows nothing".into()) }
}

/// A second bar that goes as far up as down begins a rising trend, which it turns at once.
#[test]
fn sar_rises_where_the_second_bar_goes_both_ways() -> Tested {
    for [up, down] in [[1.0, 1.0], [1.0, 2.0], [2.0, 1.0], [0.0, 0.0]] {
        let (high, low) = ([10.0, 10.0 + up], [9.0, 9.0 - down]);
        let [line] = Sar::default().compute([&high, &low]).map_err(|error| error.to_string())?;
        // The bar that sets the direction touches the stop at the other end of the first.
        let expected = if down > up { low[1] } else { high[1] };
        if line[1] != expected {
            return Err(format!("{} for {up} up and {down} down", line[1]));
        }
    }
    Ok(())
}

/// The signal is the average of the line that is handed out, stopped where that has stopped.
#[test]
fn the_signal_of_macd_is_an_average_of_its_line() -> Tested {
    let row = Macd::row();
    for shape in [Shape::Walk, Shape::Least, Shape::Turns, Shape::Ends] {
        for [fast, slow, signal] in [[12, 26, 9], [1, 2, 3], [5, 3, 1], [1, 11, 17]] {
            let bars = Series { shape, holes: Holes::None, length: 400, seed: 3 };
            let x = &bars.inputs(row.spec.inputs)[0];
            let macd =
                |signal_period: usize| Macd { fast_period: fast, slow_period: slow, signal_period };
            let [line, _, _] = macd(1).compute([x]).map_err(|error| error.to_string())?;
            let [_, averaged, _] = macd(signal).compute([x]).map_err(|error| error.to_string())?;
            let first = fast.max(slow) - 1;
            if let Some(got) = line[first..].iter().find(|x| !x.is_finite()) {
                return Err(format!("{got} on {shape:?}"));
            }
            let ema = Ema { period: signal };
            let call = Call { row: Ema::row(), values: ema.values(), gaps: Gaps::Skip };
            hold(&call, &[&line[first..]], &[averaged[first..].to_vec()])
                .map_err(|reason| format!("{shape:?}, {fast} {slow} {signal}: {reason}"))?;
        }
    }
    Ok(())
}

const CONSTANTS: [f64; 9] =
    [0.0, 1.0 / 3.0, -1e9 - 0.1, 1e-300, 5e-324, 1e150, 1e300, f64::MAX, f64::MIN];

/// A constant has deviations of exactly zero: the regression line gives it back to the bit.
#[test]
fn linearreg_intercept_of_a_constant_is_the_constant() -> Tested {
    for period in (1..=40).chain([64, 100, 511]) {
        for constant in CONSTANTS {
            let line = LinearRegIntercept { period };
            let x = vec![constant; 17 * period + 5];
            let [got] = line.compute([&x]).map_err(|error| error.to_string())?;
            let expected = x[period - 1..].to_vec();
            same(
                &format!("period {period}, {constant:e}"),
                &[expected],
                &[got[period - 1..].to_vec()],
            )?;
        }
    }
    Ok(())
}

/// What a constant comes out as, to the bit, where the definition says so in a number that nothing rounds:
/// averages as itself, what moves as nothing. (The one number below the normal doubles is left to the laws.)
#[test]
pub fn constants() -> Tested {
    for call in calls(&[1, 2, 3, 7, 8, 20, 33]) {
        let is_average = Average::WORDS.contains(&call.row.spec.name);
        for constant in CONSTANTS.into_iter().filter(|x| x.is_normal() || *x == 0.0) {
            let bars = 3 * call.lookback() + 40;
            let inputs = vec![vec![constant; bars]; call.row.spec.inputs.len()];
            let exact = reference(call.row, &call.values, &slices(&inputs), call.gaps);
            for &level in levels() {
                let lines = call.lines(level, &slices(&inputs));
                hold_against(&call, &slices(&inputs), &lines, &exact)
                    .map_err(|reason| say(&call, &reason))?;
                for (line, exact) in lines.iter().zip(&exact) {
                    for (got, expected) in line.iter().zip(exact).skip(call.lookback()) {
                        let is_plain = [constant, 0.0, 1.0, 50.0, 100.0, 1000.0].contains(expected);
                        let is_wrong = is_plain && got != expected;
                        if is_wrong || is_average && *got != constant {
                            let what = format!("{got:?}, not {expected:?} for {constant:e}");
                            return Err(say(&call, &what));
                        }
                    }
                }
            }
        }
    }
    Ok(())
}

/// A deviation is never negative and a correlation never beyond one.
#[test]
pub fn ranges() -> Tested {
    let level = best();
    for call in calls(&[2, 5, 8, 30]) {
        let (low, high) = match call.row.spec.name {
            "stddev" | "atr" => (0.0, f64::INFINITY),
            "correl" => (-1.0, 1.0),
            "rsi" | "adx" | "aroon" => (0.0, 100.0),
            _ => continue,
        };
        for shape in Shape::ALL {
            let inputs = inputs(&call, shape, 3_000);
            for line in call.lines(level, &slices(&inputs)) {
                let outside = |x: &&f64| !(low..=high).contains(*x);
                // The average of indices of a hundred may be a rounding above it.
                let near = |x: f64| call.row.spec.name == "adx" && x < 100.0 + 1e-10;
                if let Some(got) = line[call.lookback()..].iter().find(outside)
                    && !near(*got)
                {
                    return Err(say(&call, &format!("{got:?} on {shape:?}")));
                }
            }
        }
    }
    Ok(())
}

/// An average of a constant is the constant, whatever the bell.
#[test]
fn alma_of_a_constant_is_the_constant() -> Tested {
    let cents = (0..200).map(|cent| 100.0 + f64::from(cent) / 100.0);
    let constants: Vec<f64> = cents.chain(CONSTANTS).collect();
    for period in (1..=40).chain([64, 100, 511]) {
        for (offset, sigma) in [(0.85, 6.0), (0.0, 1e-300), (1.0, 1e300), (0.4, 0.7)] {
            for &constant in &constants {
                let x = vec![constant; period + 9];
                let alma = Alma { period, offset, sigma };
                let [got] = alma.compute([&x]).map_err(|error| error.to_string())?;
                if let Some(got) = got[period - 1..].iter().find(|got| **got != constant) {
                    return Err(format!("{alma:?}: {got:?} for a constant {constant:?}"));
                }
            }
        }
    }
    Ok(())
}

/// Prices between which the squares of deviations, or the deviations, leave the doubles in one
/// direction or the other, in every mixture.
fn hostile_windows(length: usize) -> Vec<(&'static str, Vec<f64>)> {
    let mut random = Random::new(29);
    let power = |exponent: f64| 10.0_f64.powf(exponent);
    let mut series = |name, bar: &dyn Fn(usize, &mut Random) -> f64| {
        (name, (0..length).map(|at| bar(at, &mut random)).collect())
    };
    vec![
        series("extremes in turn", &|at, _| if at % 2 == 0 { f64::MAX } else { f64::MIN }),
        series("falling", &|at, _| power(200.0 - 400.0 * at as f64 / length as f64)),
        series("falling, of both signs", &|at, random| {
            random.signed() * power(300.0 - 600.0 * at as f64 / length as f64)
        }),
        series("falling fast", &|at, random| {
            (1.0 + random.unit()) * power(300.0 - (23 * at % 600) as f64)
        }),
        series("huge and tiny in turn", &|at, random| {
            random.signed() * power([200.0, -200.0][at % 2])
        }),
        series("runs of huge, tiny and plain", &|at, random| {
            random.signed() * power([200.0, -200.0, 0.0, 308.0, -308.0][at / 19 % 5])
        }),
        series("subnormal", &|_, random| f64::from_bits(random.bits() >> 40) * random.sign()),
        series("any", &|_, random| random.signed() * power(616.0 * random.unit() - 308.0)),
    ]
}

/// Each window of a mixture is right by itself, and the same on every path.
#[test]
fn windows_of_any_size_of_prices() -> Tested {
    for call in calls(&[2, 3, 7, 8, 9, 17, 40]) {
        if !["alma", "bbands", "correl", "linearreg_intercept", "sma", "stddev"]
            .contains(&call.row.spec.name)
        {
            continue;
        }
        for (name, x) in hostile_windows(700) {
            let turned: Vec<f64> = x.iter().rev().copied().collect();
            let inputs: Vec<&[f64]> = [&x[..], &turned][..call.row.spec.inputs.len()].to_vec();
            let mut paths = levels().iter().copied().map(|level| call.lines(level, &inputs));
            let lines = paths.next().expect("there is a level");
            hold(&call, &inputs, &lines)
                .map_err(|reason| say(&call, &format!("{name}: {reason}")))?;
            for path in paths {
                same(name, &lines, &path).map_err(|reason| say(&call, &reason))?;
            }
            let mut stream = call.stream(levels()[0]);
            let mut bars: Vec<Vec<f64>> = vec![Vec::new(); lines.len()];
            for at in 0..x.len() {
                let bar: Vec<&[f64]> = inputs.iter().map(|x| &x[at..=at]).collect();
                for (line, value) in bars.iter_mut().zip(feed(&mut stream, &bar)) {
                    line.extend(value);
                }
            }
            same(&format!("{name}, bar by bar"), &lines, &bars)
                .map_err(|reason| say(&call, &reason))?;
        }
    }
    Ok(())
}

/// A factor below one brings back a deviation that the doubles could not hold by itself, and the
/// middle band is the mean, to the bit, at every scale.
#[test]
fn bands_and_deviations_of_extremes() -> Tested {
    let x: Vec<f64> = (0..40).map(|at| if at % 2 == 0 { f64::MAX } else { f64::MIN }).collect();
    let near = |part: f64| {
        move |got: &f64| {
            (got / f64::MAX - part).abs() <= 1e-14 || part > 1.0 && *got == f64::INFINITY
        }
    };
    for period in [2, 4, 6, 8, 18] {
        for factor in [0.0, 0.5, -0.25, 1.0, 2.0] {
            let [got] = of(Stddev { period, deviations: factor }.compute([&x]))?;
            let [mean] = of(Sma { period }.compute([&x]))?;
            let up = if factor == 1.0 { 0.75 } else { factor };
            let bands = Bbands {
                period,
                deviations_up: up,
                deviations_down: 0.5 - up,
                ..Bbands::default()
            };
            let [upper, middle, lower] = of(bands.compute([&x]))?;
            same("the middle", &[mean], std::slice::from_ref(&middle))?;
            for (line, part) in [(got, factor), (upper, up), (middle, 0.0), (lower, up - 0.5)] {
                if !line[period - 1..].iter().all(near(part)) {
                    return Err(format!(
                        "{period}, {factor}: {:?} for {part}",
                        &line[period - 1..]
                    ));
                }
            }
        }
    }
    Ok(())
}

fn of<T>(result: Result<T, verita::Error>) -> Result<T, String> {
    result.map_err(|error| error.to_string())
}

/// The exact value is known without a reference: a straight line is its own regression line.
#[test]
fn linearreg_intercept_of_a_line_is_its_oldest_bar() -> Tested {
    for period in 2..=70 {
        let x: Vec<f64> = (0..1_000).map(|bar| 1e6 + 0.5 * f64::from(bar)).collect();
        let [got] =
            LinearRegIntercept { period }.compute([&x]).map_err(|error| error.to_string())?;
        for (window, got) in x.windows(period).zip(&got[period - 1..]) {
            if (got - window[0]).abs() > 1e-9 {
                return Err(format!("period {period}: {got} for a line from {}", window[0]));
            }
        }
    }
    Ok(())
}

/// Extreme parameters of ALMA mean something: one bar, or the plain average.
#[test]
fn alma_at_extreme_sigmas() -> Tested {
    let mut random = Random::new(3);
    let x: Vec<f64> = (0..50).map(|_| 100.0 + random.signed()).collect();
    let line =
        |alma: Alma| alma.compute([&x]).map(|[line]| line).map_err(|error| error.to_string());
    for period in [1, 2, 9, 20] {
        let narrow = line(Alma { period, offset: 1.0, sigma: f64::MAX })?;
        same("one bar", &[x[period - 1..].to_vec()], &[narrow[period - 1..].to_vec()])?;
        let wide = line(Alma { period, offset: 0.3, sigma: 5e-324 })?;
        for (window, got) in x.windows(period).zip(&wide[period - 1..]) {
            let mean = window.iter().sum::<f64>() / period as f64;
            if (got - mean).abs() > 1e-12 {
                return Err(format!("period {period}: {got} for a mean of {mean}"));
            }
        }
    }
    Ok(())
}
