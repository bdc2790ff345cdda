//! Where tiles end, and how often a series with gaps is cut: that shows in the time alone.

use super::{Engine, GATHERED, GROUP, LONG_TILE, TILE};
use crate::call::Call;
use crate::gaps::Gaps;
use crate::line::lines;
use crate::patience::{MANY, always};
use crate::row::Row;
use crate::simd::kernel::levels;
use crate::spec::Parameter;
use crate::value::{Value, Values};
use std::cell::Cell;

fn engine_of(name: &str, period: i64, gaps: Gaps) -> Engine {
    let row = Row::find(name).expect("a row of the table");
    let mut values: Values = row.spec.parameters.iter().map(Parameter::default).collect();
    values[0] = Value::Int(period);
    let call = Call::new(row, values).expect("a good period").with(levels()[0], gaps);
    Engine::new(&call, std::slice::from_ref(call.parameters()))
}

fn engine(name: &str, period: i64, bars: usize) -> Engine {
    let mut engine = engine_of(name, period, Gaps::Restart);
    let prices: Vec<f64> = (0..bars).map(|bar| (bar % 7) as f64).collect();
    let mut outputs = vec![vec![0.0; bars]; engine.row().spec.outputs.len()];
    let mut outputs = lines(outputs.iter_mut().map(|line| &mut line[..]));
    engine.run(&[&prices], &mut outputs, &always).expect("not stopped");
    engine
}

#[test]
fn tiles_of_a_recursion_end_with_a_group() {
    for (bars, tile) in [(0, TILE), (5, TILE - 5), (64, TILE), (100, TILE - 36)] {
        assert_eq!(engine("ema", 9, bars).tile(), tile, "after {bars} bars");
    }
    assert_eq!(TILE % GROUP as usize, 0);
}

#[test]
fn tiles_of_long_windows_end_with_a_stride() {
    let period = 30;
    let stride = engine("sma", period, 0).plan.stride();
    assert_eq!(stride, 240);
    let tile = LONG_TILE / stride * stride;
    let expected = [(0, tile + 29), (10, tile + 19), (29, tile), (30, tile - 1), (269, tile)];
    for (bars, tile) in expected {
        assert_eq!(engine("sma", period, bars).tile(), tile, "after {bars} bars");
    }
    // A stride that is longer than a tile is one.
    assert_eq!(engine("sma", 4000, 3999).tile(), 32000);
}

/// Nobody asks within a tile whether to go on.
#[test]
fn no_tile_has_more_values_than_may_follow_an_interrupt() {
    for period in [1000, 100_000] {
        assert!(engine("sma", period, 0).tile() <= MANY, "period {period}");
        assert!(3 * engine("bbands", period, 0).tile() <= MANY, "period {period}");
    }
}

/// A cut costs what some hundred bars do.
#[test]
fn many_gaps_are_no_more_cuts() {
    let bars = 100_000;
    for (name, period) in [("sma", 14), ("ema", 14), ("rsi", 14), ("sma", 300)] {
        for every in [2, 3, 5] {
            for gaps in [Gaps::Skip, Gaps::Restart] {
                let gap = |bar: usize| if bar % every == 1 { f64::NAN } else { (bar % 7) as f64 };
                let prices: Vec<f64> = (0..bars).map(gap).collect();
                let (mut line, cuts) = (vec![0.0; bars], Cell::new(0));
                let watch = |_| {
                    cuts.set(cuts.get() + 1);
                    true
                };
                let mut engine = engine_of(name, period, gaps);
                engine.run(&[&prices], &mut lines([&mut line[..]]), &watch).expect("not stopped");
                let most = bars / (GATHERED / 2);
                assert!(cuts.get() <= most, "{name} {period}, every {every}: {cuts:?}");
            }
        }
    }
}
