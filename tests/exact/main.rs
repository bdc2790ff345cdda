//! Every row against exact numbers: its definition is run in them, and so held to be right in twice
//! the precision, and the fast path is held within the row's law of what comes out.
//!
//! They share the definition and nothing else: `python/tests/test_exact.py` has transcriptions of
//! its own.

#[path = "../common/mod.rs"]
mod common;
mod number;

use common::calls::{Call, Lines, slices};
use common::compare::{hold_against, same};
use common::random::Random;
use common::series::{Holes, Series, Shape};
use number::{Exact, exactly, pair};
use verita::kernel::levels;
use verita::law::permitted;
use verita::reference::number::Number;
use verita::reference::wide::Wide;
use verita::registry::defined;
use verita::spec::Kind;
use verita::value::{Value, Values};
use verita::{Gaps, Indicator, Row};

/// How much nearer to the exact value than the fast path the definition in twice the precision must
/// be: a law permits multiples of 2⁻⁵³.
const NEARER: f64 = 1.0 / (1_u64 << 48) as f64;

/// What the definition may round away of what it adds up, relative to that.
const CARRIED: f64 = NEARER * NEARER;

macro_rules! every_row {
    ($($type:ident $name:ident),*) => {$(
        #[test]
        fn $name() {
            held(verita::$type::row());
        }
    )*};
}
verita::for_every_row!(every_row);

/// Draws of parameters and bars of each shape.
const DRAWS: u64 = 4;

/// A row with its defaults and with others, on every shape of bars.
fn held(row: &'static Row) {
    let mut worst = 0.0_f64;
    for (number, shape) in Shape::ALL.into_iter().chain([Shape::Frozen]).enumerate() {
        for draw in 0..DRAWS {
            let seed = DRAWS * number as u64 + draw;
            let mut random = Random::new(seed);
            let values = if draw == 0 { row.spec.defaults() } else { short(row, &mut random) };
            let call = Call { row, values, gaps: Gaps::Skip };
            let length = (60 + random.below(91)).max(call.lookback() + 40);
            let series = Series { shape, holes: Holes::None, length, seed };
            let off = exactly(|| compared(&call, &series)).unwrap_or_else(|reason| {
                panic!("{reason}\n  {}{:?} on {series:?}", row.spec.name, call.values)
            });
            worst = worst.max(off);
        }
    }
    println!("{}: the definition is off by {worst:.1e} of what the law permits", row.spec.name);
}

/// Parameters of short windows.
fn short(row: &Row, random: &mut Random) -> Values {
    let value = |kind: Kind| match kind {
        Kind::Int { min, max, .. } => Value::Int((min + random.below(12) as i64).min(max)),
        Kind::Float { min, max, .. } => {
            Value::Float((min.max(0.0) + random.unit() * max.min(12.0)).clamp(min, max))
        }
        Kind::Choice { choices, .. } => Value::Choice(random.pick(choices)),
    };
    row.spec.parameters.iter().map(|parameter| parameter.kind).map(value).collect()
}

/// How far the definition is off, relative to what the law permits.
fn compared(call: &Call, series: &Series) -> Result<f64, String> {
    let inputs = series.inputs(call.row.spec.inputs);
    let inputs = slices(&inputs);
    let (exact, wide) = (lines::<Exact>(call, &inputs), lines::<Wide>(call, &inputs));
    let rounded: Lines = exact.iter().map(|line| line.iter().map(|x| x.0).collect()).collect();
    let [first, others @ ..] = levels() else { unreachable!("there is a level") };
    let found = call.lines(*first, &inputs);
    hold_against(call, &inputs, &found, &rounded)?;
    for &level in others {
        same(level.name(), &found, &call.lines(level, &inputs))?;
    }

    let mut worst = 0.0_f64;
    let lookback = call.lookback();
    let never_forgets = call.row.settle(&call.values).is_none();
    let outputs = call.row.spec.outputs.iter().zip(permitted(call.row, &call.values, &inputs));
    for (at, (output, permitted)) in outputs.enumerate() {
        let both = exact[at].iter().zip(&wide[at]).zip(permitted.all).skip(lookback);
        // What never forgets carries the definition's own roundings from every bar, and so of all that has
        // come and gone.
        let (mut gone, mut before) = (0.0, 0.0);
        for (bar, ((exact, wide), permitted)) in (lookback..).zip(both) {
            if never_forgets && exact.0.is_finite() {
                gone = (gone + (exact.0 - before).abs()).min(f64::MAX);
                before = exact.0;
            }
            let off = ((exact.0 - wide.0) + (exact.1 - wide.1)).abs();
            let near = exact == wide || off <= NEARER * permitted + CARRIED * gone + LEAST;
            if !near {
                let name = output.name;
                return Err(format!(
                    "{name}[{bar}] is {exact:?}, the definition {wide:?}: {:.2e} of {permitted:e}",
                    off / permitted
                ));
            }
            if off > LEAST {
                worst = worst.max(off / permitted);
            }
        }
    }
    Ok(worst)
}

/// The smallest double.
const LEAST: f64 = f64::from_bits(1);

/// The definition's lines as pairs of doubles, after a warm-up of NaN or of 0.
fn lines<N: Number>(call: &Call, inputs: &[&[f64]]) -> Vec<Vec<(f64, f64)>> {
    let numbers: Vec<Vec<N>> =
        inputs.iter().map(|line| line.iter().copied().map(N::from).collect()).collect();
    let numbers: Vec<&[N]> = numbers.iter().map(Vec::as_slice).collect();
    let warm_up = (call.row.spec.nothing(), 0.0);
    let whole = |line: Vec<N>| {
        let warm_up = vec![warm_up; inputs[0].len() - line.len()];
        warm_up.into_iter().chain(line.into_iter().map(pair)).collect()
    };
    defined(call.row, &call.values, &numbers).into_iter().map(whole).collect()
}

/// What is averaged fades where nothing moves, and its ratio must not: it is placed among others.
#[test]
fn a_still_market_keeps_the_strength_to_the_last_digit() {
    let row = verita::Rsi::row();
    let call = Call { row, values: row.spec.defaults(), gaps: Gaps::Skip };
    let series = Series { shape: Shape::Halts, holes: Holes::None, length: 400, seed: 15 };
    let inputs = series.inputs(row.spec.inputs);
    let x = &inputs[0];
    let line = &lines::<Wide>(&call, &slices(&inputs))[0];
    let still: Vec<usize> =
        (call.lookback() + 1..x.len()).filter(|&bar| x[bar] == x[bar - 1]).collect();
    assert!(still.len() > 100, "{} bars stand still", still.len());
    for bar in still {
        assert!(line[bar] == line[bar - 1], "{bar}: {:?}, {:?}", line[bar - 1], line[bar]);
    }
}

/// A single operation is rounded as the processor rounds it, at either end of the doubles too.
#[test]
fn exact_numbers_are_exact() {
    let mut random = Random::new(1);
    let shapes = [Shape::Noise, Shape::Magnitudes, Shape::Subnormal, Shape::Largest, Shape::Ends];
    for shape in shapes {
        let [a, b] = [0, 1].map(|_| shape.bars(200, &mut random));
        for (&a, &b) in a.iter().zip(&b) {
            exactly(|| {
                let (x, y) = (Exact::from(a), Exact::from(b));
                let same = |exact: Exact, double: f64, what: &str| {
                    assert!(exact.value() == double, "{a:e} {what} {b:e}: {:e}", exact.value());
                };
                same(x + y, a + b, "+");
                same(x - y, a - b, "-");
                same(x * y, a * b, "*");
                if b != 0.0 {
                    same(x / y, a / b, "/");
                }
                same(x.abs().sqrt(), a.abs().sqrt(), "root");
                assert_eq!(x.partial_cmp(&y), a.partial_cmp(&b), "{a:e} and {b:e}");
                let double = (-a.abs()).exp();
                let off = ((-x.abs()).exp().value() - double).abs();
                assert!(off <= f64::EPSILON * double, "exp({a:e})");
            });
        }
    }
}
