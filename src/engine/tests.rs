//! Where tiles end: that shows in the time alone.

use super::{Engine, GROUP, LONG_TILE, TILE};
use crate::call::Call;
use crate::gaps::Gaps;
use crate::line::lines;
use crate::patience::always;
use crate::row::Row;
use crate::simd::kernel::levels;
use crate::value::Value;

fn engine(name: &str, period: i64, bars: usize) -> Engine {
    let row = Row::find(name).expect("a row of the table");
    let values = [Value::Int(period)].into_iter().collect();
    let call = Call::new(row, values).expect("a good period").with(levels()[0], Gaps::Restart);
    let mut engine = Engine::new(&call, std::slice::from_ref(call.parameters()));
    let prices: Vec<f64> = (0..bars).map(|bar| (bar % 7) as f64).collect();
    let mut line = vec![0.0; bars];
    engine.run(&[&prices], &mut lines([&mut line[..]]), &always).expect("not stopped");
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
