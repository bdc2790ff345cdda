//! Plans that are drawn, and the laws that each of them keeps on every path.
//!
//! Operators, plans and engine are proven here, whatever they are put together to; of an indicator
//! only its formula is left. A plan (`recipe`) is a chain of two to eight nodes that read other lines
//! beside, or one node alone. It runs as a row of a table does (`row`), and must give the bits of its
//! nodes, each of them a fresh state that was run once over its whole lines. The kinds of operators
//! follow each other in all pairs, which every run counts. `stages` holds the indicators that are
//! plans against the public functions.
//!
//! `PROPTEST_CASES` says how many plans are tried, `VERITA_SEED` that they are others.

use crate::call::Call;
use crate::gaps::Gaps;
use crate::grid::Axis;
use crate::line::lines as written;
use crate::matrix::Panel;
use crate::panel::panel;
use crate::simd::kernel;
use crate::stream::Stream;
use crate::sweep::sweep;
use crate::value::Value;
use case::{Case, MARKER, bar, cut, fed, part, same, slices, values};
use operator::{KINDS, Kind};
use recipe::{Lines, Recipe};

mod case;
mod operator;
#[allow(dead_code, reason = "tests outside use the rest")]
pub(crate) mod random;
mod recipe;
mod row;
#[allow(dead_code, reason = "tests outside use the rest")]
mod series;
mod stages;

/// Plans that a law is tried on.
const PLANS: usize = 864;

/// Plans in which each pair of kinds must have occurred.
const ENOUGH: usize = 20;

/// Rows of a sweep, and symbols of a panel: eight, and three left over.
const BESIDE: usize = 11;

/// Tries a law on every plan, and counts the pairs of kinds.
fn every_plan(law: fn(&Case, &[&[f64]]) -> Result<(), String>) {
    let given = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let plans = given.unwrap_or(PLANS);
    let mut counts = [[0; KINDS.len()]; KINDS.len()];
    for number in 0..plans {
        let case = Case::draw(number);
        let inputs = case.inputs();
        if let Err(reason) = law(&case, &slices(&inputs)) {
            panic!("{reason}\n  in {case:?}");
        }
        count(&case.recipe, &mut counts);
    }
    let fewest = counts.iter().flatten().min();
    assert!(plans < PLANS || fewest >= Some(&ENOUGH), "{KINDS:?} after each other: {counts:?}");
}

/// Counts each pair of kinds once.
fn count(recipe: &Recipe, counts: &mut [[usize; KINDS.len()]; KINDS.len()]) {
    let mut found = [[0; KINDS.len()]; KINDS.len()];
    let place = |kind: Kind| kind as usize;
    for [before, after] in recipe.pairs() {
        found[place(before)][place(after)] = 1;
    }
    for (count, found) in counts.iter_mut().flatten().zip(found.iter().flatten()) {
        *count += found;
    }
}

/// The single call.
fn levels(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    case.everywhere(inputs, |level, gaps, expected| {
        same("at once", expected, &fed(&mut case.stream(level, gaps), inputs))
    })
}

/// No bar looks ahead.
fn prefix(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let mut random = case.random();
    case.everywhere(inputs, |level, gaps, expected| {
        let end = random.below(inputs[0].len() + 1);
        let found = fed(&mut case.stream(level, gaps), &cut(inputs, 0..end));
        same(&format!("the first {end} bars"), &part(expected, 0..end), &found)
    })
}

/// Chunks of any length, and what they leave.
fn chunks(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let (mut random, bars) = (case.random(), inputs[0].len());
    case.everywhere(inputs, |level, gaps, expected| {
        let mut at_once = case.stream(level, gaps);
        fed(&mut at_once, inputs);
        let longest = random.pick(&[3, 20, 100, 1000]);
        let (mut stream, mut at) = (case.stream(level, gaps), 0);
        while at < bars {
            let end = bars.min(at + 1 + random.below(longest));
            let found = fed(&mut stream, &cut(inputs, at..end));
            same(&format!("chunk from {at}"), &part(expected, at..end), &found)?;
            at = end;
        }
        if stream == at_once { Ok(()) } else { Err("unequal to one fed at once".into()) }
    })
}

/// Bar by bar.
fn bars(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let inputs = &cut(inputs, 0..inputs[0].len().min(400))[..];
    case.everywhere(inputs, |level, gaps, expected| {
        let (mut stream, mut found) = (case.stream(level, gaps), vec![Vec::new(); case.outputs]);
        for at in 0..inputs[0].len() {
            let answer = stream.update(&bar(inputs, at));
            for (output, line) in found.iter_mut().enumerate() {
                line.push(answer.as_ref().map_or(crate::line::NAN, |answer| answer[output]));
            }
        }
        same("bar by bar", expected, &found)?;
        let mut at_once = case.stream(level, gaps);
        fed(&mut at_once, inputs);
        if stream == at_once { Ok(()) } else { Err("unequal to one fed at once".into()) }
    })
}

/// Streams that are saved and loaded at another level, copied, primed, asked what would be, and
/// reset, in mid-run.
fn saves(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let (mut random, bars) = (case.random(), inputs[0].len());
    case.everywhere(inputs, |level, gaps, expected| {
        let here = random.below(bars + 1);
        let (before, after) = (cut(inputs, 0..here), cut(inputs, here..bars));
        let tail = part(expected, here..bars);
        let mut stream = case.stream(level, gaps);
        fed(&mut stream, &before);
        let mut copied = stream.clone();
        let there = random.pick(kernel::levels());
        let loaded = Stream::load(&stream.to_bytes(), there, |_| Ok(case.row()));
        let mut loaded = loaded.map_err(|error| format!("its own save: {error}"))?;
        let mut primed = case.stream(level, gaps);
        primed.prime(&before).map_err(|error| error.to_string())?;
        if [&copied, &loaded, &primed].iter().any(|other| **other != stream) {
            return Err(format!("unequal to its copies after {here} bars"));
        }
        if here < bars {
            let next = bar(&after, 0);
            if stream.peek(&next) != copied.clone().update(&next) {
                return Err(format!("a peek at {here} is not the update"));
            }
        }
        same("gone on", &tail, &fed(&mut stream, &after))?;
        same("copied", &tail, &fed(&mut copied, &after))?;
        same("loaded", &tail, &fed(&mut loaded, &after))?;
        same("primed", &tail, &fed(&mut primed, &after))?;
        if [&copied, &loaded, &primed].iter().any(|other| **other != stream) {
            return Err("unequal to its copies at the end".into());
        }
        loaded.reset();
        if loaded != case.stream(level, gaps) {
            return Err("unequal to a fresh one after a reset".into());
        }
        same("after a reset", expected, &fed(&mut loaded, inputs))
    })
}

/// The plan without the engine: pieces of any length, each of which sees some bars before it.
fn pieces(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let mut random = case.random();
    let is_finite = |&bar: &usize| inputs.iter().all(|input| input[bar].is_finite());
    let finite: Vec<usize> = (0..inputs[0].len()).filter(is_finite).collect();
    let pick = |input: &&[f64]| finite.iter().map(|&bar| input[bar]).collect();
    let inputs: Lines = inputs.iter().map(pick).collect();
    let (inputs, bars, lookback) = (slices(&inputs), finite.len(), case.recipe.lookback());
    case.everywhere(&inputs, |level, gaps, expected| {
        if gaps == Gaps::Restart {
            return Ok(());
        }
        let mut plan = (case.row().plan)(&[values(case.number, 0)]);
        let (longest, reach) = (random.pick(&[5, 64, 500, 3000]), plan.reach());
        let mut at = 0;
        while at < bars {
            let end = bars.min(at + 1 + random.below(longest));
            let before = random.pick(&[0, reach, at, random.clone().below(reach + 1)]).min(at);
            let mut found = vec![vec![MARKER; end - at]; case.outputs];
            let mut outputs: Vec<&mut [f64]> = found.iter_mut().map(Vec::as_mut_slice).collect();
            if random.below(8) == 0 {
                for (k, now) in (at..end).enumerate() {
                    let mut values = vec![MARKER; case.outputs];
                    plan.step(level, now as u64, &bar(&inputs, now), &mut values);
                    outputs.iter_mut().zip(values).for_each(|(line, value)| line[k] = value);
                }
            } else {
                let read = cut(&inputs, at - before..end);
                plan.run(level, at as u64, &read, &mut outputs, before);
            }
            let from = at.max(lookback).min(end);
            let found: Lines = found.iter().map(|line| line[from - at..].to_vec()).collect();
            let what = format!("bars {at} to {end}, which see {before} more");
            same(&what, &part(expected, from..end), &found)?;
            at = end;
        }
        Ok(())
    })
}

/// Rows of a sweep: of one plan, whose period grows, or of several plans.
fn rows(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    // Of single nodes sometimes more than a tile: what the lanes leave shows in the next.
    let most = if case.form.single { 3_000 } else { 250 };
    let inputs = &cut(inputs, 0..inputs[0].len().min(most))[..];
    let bars = inputs[0].len();
    let axis = |from: usize| {
        Axis::Range(Value::Int(from as i64), Value::Int((from + BESIDE - 1) as i64), Value::Int(1))
    };
    let fixed = |value: usize| Axis::Value(Value::Int(value as i64));
    let axes = [[fixed(case.number), axis(0)], [axis(case.number), fixed(0)]];
    for (k, axes) in axes.iter().enumerate() {
        // Of other plans, only those whose lines do not overflow on these bars.
        let recipe = |row: usize| {
            let [number, longer] = if k == 0 { [case.number, row] } else { [case.number + row, 0] };
            case.form.recipe(number, longer)
        };
        let recipes: Vec<Recipe> = (0..BESIDE).map(recipe).collect();
        if k == 1 && case.recipe.ends {
            continue;
        }
        for gaps in [Gaps::Skip, Gaps::Restart] {
            let expected = |recipe: &Recipe| recipe.expected(inputs, gaps);
            let expected: Vec<Lines> = recipes.iter().map(expected).collect();
            for &level in kernel::levels() {
                let call = Call::sweep(case.row(), axes).expect("they are allowed");
                let mut matrices = vec![vec![MARKER; BESIDE * bars]; case.outputs];
                let mut outputs = written(matrices.iter_mut().map(Vec::as_mut_slice));
                sweep(&call.with(level, gaps), inputs, &mut outputs, |_| true)
                    .map_err(|error| error.to_string())?;
                drop(outputs);
                for (row, expected) in expected.iter().enumerate() {
                    let found = part(&matrices, row * bars..(row + 1) * bars);
                    same(&format!("{level:?}, {gaps:?}, row {row} of {axes:?}"), expected, &found)?;
                }
            }
        }
    }
    Ok(())
}

/// Symbols of a panel, some with gaps.
fn symbols(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let length = inputs[0].len().min(350);
    let symbols: Vec<Lines> = (0..BESIDE).map(|symbol| case.bars(symbol as u64, length)).collect();
    let side_by_side = |input: usize| -> Vec<f64> {
        (0..length).flat_map(|bar| symbols.iter().map(move |s| s[input][bar])).collect()
    };
    let matrices: Lines = (0..case.form.inputs).map(side_by_side).collect();
    let panels: Vec<Panel> = matrices.iter().map(|matrix| Panel::by_bar(matrix, BESIDE)).collect();
    for gaps in [Gaps::Skip, Gaps::Restart] {
        let expected = |symbol: &Lines| case.recipe.expected(&slices(symbol), gaps);
        let expected: Vec<Lines> = symbols.iter().map(expected).collect();
        for &level in kernel::levels() {
            let call = Call::new(case.row(), values(case.number, 0)).expect("they are allowed");
            let mut results = vec![vec![MARKER; BESIDE * length]; case.outputs];
            let mut outputs = written(results.iter_mut().map(Vec::as_mut_slice));
            panel(&call.with(level, gaps).alone(), &panels, &mut outputs, |_| true)
                .map_err(|error| error.to_string())?;
            drop(outputs);
            for (symbol, expected) in expected.iter().enumerate() {
                let column = |result: &Vec<f64>| {
                    result.iter().skip(symbol).step_by(BESIDE).copied().collect()
                };
                let found: Lines = results.iter().map(column).collect();
                same(&format!("{level:?}, {gaps:?}, symbol {symbol}"), expected, &found)?;
            }
        }
    }
    Ok(())
}

macro_rules! laws {
    ($($law:ident),*) => {
        mod laws {$(
            #[test]
            fn $law() {
                super::every_plan(super::$law);
            }
        )*}
    };
}
laws!(levels, prefix, chunks, bars, saves, pieces, rows, symbols);
