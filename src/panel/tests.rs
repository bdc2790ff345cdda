//! Where matrices lie, how a strip is gone through, and that lanes are really used: without them
//! every answer would be the same, only late.

use super::{GATHERED_BARS, GATHERED_SYMBOLS, LANES_TILE, SPACE, STRIP, Way, strip_width};
use crate::call::Call;
use crate::engine::Engine;
use crate::gaps::Gaps;
use crate::indicator::{Indicator, Settings};
use crate::line::NAN;
use crate::line::{Line, lines};
use crate::matrix::{Goal, Goals, Matrix, Panel, Strip, extent, written};
use crate::parameters::{Correl, Ema, Sma};
use crate::patience::always;
use crate::registry::ROWS;
use crate::row::Row;
use crate::simd::kernel::{Level, levels};
use crate::value::Value;
use std::panic::catch_unwind;

/// Three vectors, and some that do not fill one.
const SYMBOLS: usize = 27;
const WHOLE: usize = 24;
/// Past every warm-up, and a whole number of blocks.
const BEFORE: usize = 160;
const BARS: usize = 19;
/// It has a gap.
const ODD: usize = 13;

fn price(bar: usize) -> f64 {
    100.0 + (bar * 7919 % 101) as f64
}

/// An engine of the defaults.
fn fresh(row: &'static Row, level: Level) -> Engine {
    let call = Call::new(row, row.spec.defaults()).expect("defaults").with(level, Gaps::Skip);
    Engine::new(&call, std::slice::from_ref(call.parameters()))
}

/// The engine takes the bars in every input; the values of its lines, one after the other.
fn run(engine: &mut Engine, bars: &[f64]) -> Vec<f64> {
    let spec = &engine.row().spec;
    let mut room = vec![0.0; bars.len() * spec.outputs.len()];
    let inputs = vec![bars; spec.inputs.len()];
    let mut outputs = lines(room.chunks_exact_mut(bars.len()));
    engine.run(&inputs, &mut outputs, &always).expect("not stopped");
    drop(outputs);
    room
}

/// The matrix in every input of the symbols, of which the bars before the last are known: the lines
/// of these, and whether each symbol was taken.
fn run_symbols(engines: &mut [Engine], matrix: &[f64]) -> (Vec<Vec<f64>>, Vec<bool>) {
    let spec = &engines[0].row().spec;
    let panel = Panel::by_bar(matrix, SYMBOLS);
    let block = panel.block(0..BEFORE + BARS, 0..SYMBOLS).expect("its symbols lie side by side");
    let mut results = vec![vec![0.0; BARS * SYMBOLS]; spec.outputs.len()];
    let matrices: Vec<Matrix> =
        results.iter_mut().map(|line| Matrix::new(line, [BARS, SYMBOLS])).collect();
    // SAFETY: each is asked for once.
    let strips = matrices.iter().map(|matrix| unsafe { matrix.strip(0, 0..SYMBOLS) });
    let mut strips: Vec<Strip> = strips.collect();
    let mut taken = vec![false; SYMBOLS];
    let blocks = vec![block.behind(BEFORE); spec.inputs.len()];
    Engine::run_symbols(engines, &blocks, &mut strips, &mut taken);
    (results, taken)
}

/// Every row that takes symbols in the lanes, at every level that has such lanes.
fn rows_beside(mut test: impl FnMut(&'static Row, Level)) {
    let mut rows = 0;
    for &row in ROWS.iter().filter(|row| row.alone(&row.spec.defaults()).symbols() > 1) {
        rows += 1;
        for &level in levels().iter().filter(|level| level.name() != "scalar") {
            test(row, level);
        }
    }
    assert!(rows > 12, "recursions and windows take symbols beside each other");
}

#[test]
fn symbols_past_their_warm_up_are_taken_in_the_lanes() {
    rows_beside(|row, level| {
        let name = row.spec.name;
        let mut engine = fresh(row, level);
        run(&mut engine, &(0..BEFORE).map(price).collect::<Vec<_>>());
        let mut engines = vec![engine; SYMBOLS];
        let known = (0..BEFORE).flat_map(|bar| [price(bar); SYMBOLS]);
        let mut matrix: Vec<f64> = known.chain((0..BARS * SYMBOLS).map(price)).collect();
        matrix[(BEFORE + 5) * SYMBOLS + ODD] = f64::NAN;
        let (_, taken) = run_symbols(&mut engines, &matrix);
        for (symbol, (engine, taken)) in engines.iter().zip(taken).enumerate() {
            let expected = symbol != ODD && symbol < WHOLE;
            assert_eq!(taken, expected, "{name}, {level:?}, symbol {symbol}");
            let bars = if expected { BEFORE + BARS } else { BEFORE };
            assert_eq!(engine.bars(), bars as u64, "{name}, {level:?}, symbol {symbol}");
        }
    });
}

#[test]
fn blocks_of_symbols_may_begin_at_different_bars() {
    rows_beside(|row, level| {
        for apart in [0, 1, 3] {
            let engine = |symbol: usize| {
                let mut engine = fresh(row, level);
                let bars = symbol..symbol + BEFORE + apart * symbol;
                run(&mut engine, &bars.map(price).collect::<Vec<_>>());
                engine
            };
            let mut engines: Vec<Engine> = (0..SYMBOLS).map(engine).collect();
            let known = (0..BEFORE).flat_map(|bar| {
                (0..SYMBOLS).map(move |symbol| price(symbol + apart * symbol + bar))
            });
            let matrix: Vec<f64> = known.chain((0..BARS * SYMBOLS).map(price)).collect();
            let mut alone = engines.clone();
            let (lines, taken) = run_symbols(&mut engines, &matrix);
            let windows = (row.plan)(&[row.spec.defaults()]).reach() > 0;
            if apart == 0 || !windows {
                assert_eq!(taken[..WHOLE], [true; WHOLE], "{}, {level:?}", row.spec.name);
            }
            let tail: Vec<f64> = (0..50).map(price).collect();
            for (symbol, (alone, engine)) in
                alone.iter_mut().zip(&mut engines).enumerate().take(WHOLE)
            {
                let column = |matrix: &[f64]| -> Vec<f64> {
                    matrix[symbol..].iter().step_by(SYMBOLS).copied().collect()
                };
                let bars = &column(&matrix)[BEFORE..];
                let found = if taken[symbol] {
                    lines.iter().flat_map(|line| column(line)).collect()
                } else {
                    run(engine, bars)
                };
                let name = row.spec.name;
                assert_eq!(found, run(alone, bars), "{name}, {level:?}, {symbol}");
                assert_eq!(run(engine, &tail), run(alone, &tail), "{name}, {level:?}, {symbol}");
            }
        }
    });
}

#[test]
fn windows_do_not_reach_over_a_gap() {
    // Eight symbols whose blocks stand alike, because each has a gap at the same known bar.
    const GAPS: std::ops::Range<usize> = 8..16;
    rows_beside(|row, level| {
        let lookback = row.lookback(&row.spec.defaults());
        if (row.plan)(&[row.spec.defaults()]).reach() == 0 {
            return;
        }
        for back in [1, 2, lookback, lookback + 1, 2 * lookback, 2 * lookback + 1] {
            let mut matrix: Vec<f64> = (0..(BEFORE + BARS) * SYMBOLS).map(price).collect();
            matrix[(BEFORE - back) * SYMBOLS..][GAPS].fill(f64::NAN);
            let column = |symbol: usize| -> Vec<f64> {
                matrix[symbol..].iter().step_by(SYMBOLS).copied().collect()
            };
            let engine = |symbol: usize| {
                let mut engine = fresh(row, level);
                run(&mut engine, &column(symbol)[..BEFORE]);
                engine
            };
            let mut engines: Vec<Engine> = (0..SYMBOLS).map(engine).collect();
            let mut alone = engines.clone();
            let (lines, taken) = run_symbols(&mut engines, &matrix);
            for (symbol, alone) in alone.iter_mut().enumerate().take(WHOLE) {
                let place = format!("{}, {level:?}, {back}, symbol {symbol}", row.spec.name);
                let reached = GAPS.contains(&symbol) && back <= lookback;
                let far = !GAPS.contains(&symbol) || back > 2 * lookback;
                assert!(if taken[symbol] { !reached } else { !far }, "{place}");
                let of = |line: &Vec<f64>| -> Vec<f64> {
                    line[symbol..].iter().step_by(SYMBOLS).copied().collect()
                };
                let found: Vec<f64> = lines.iter().flat_map(of).collect();
                let expected = run(alone, &column(symbol)[BEFORE..]);
                assert!(!taken[symbol] || found == expected, "{place}");
            }
        }
    });
}

#[test]
fn windows_of_many_symbols_or_bars() {
    // Several times the symbols that are gathered together, or the bars for which there is room.
    for (symbols, bars) in [(300, 5), (3, 3 * GATHERED_BARS)] {
        let values: Vec<f64> = (0..bars * symbols).map(price).collect();
        let mut line = vec![0.0; bars * symbols];
        let panel = Panel::by_bar(&values, symbols);
        Sma { period: 1 }.panel_into([panel], [&mut line], Settings::default()).expect("it fits");
        assert_eq!(line, values);
    }
}

#[test]
fn ends_of_a_matrix() {
    assert_eq!(extent([3, 5], [5, 1]), [0, 14]);
    assert_eq!(extent([3, 5], [-5, 1]), [-10, 4]);
    assert_eq!(extent([3, 5], [5, -1]), [-4, 10]);
    assert_eq!(extent([3, 5], [-5, -1]), [-14, 0]);
    assert_eq!(extent([3, 5], [0, 2]), [0, 8]);
    assert_eq!(extent([1, 1], [7, 7]), [0, 0]);
}

#[test]
fn a_matrix_lies_within_its_memory() {
    let values = [0.0; 15];
    let lies = |shape, first, strides| {
        let panel = catch_unwind(|| Panel::strided(&values, shape, first, strides));
        panel.is_ok_and(|panel| panel.shape() == shape)
    };
    assert!(lies([3, 5], 0, [5, 1]));
    assert!(!lies([3, 5], 1, [5, 1]));
    assert!(lies([3, 5], 10, [-5, 1]));
    assert!(!lies([3, 5], 9, [-5, 1]));
    assert!(!lies([3, 5], 11, [-5, 1]));
    assert!(lies([3, 5], 14, [-5, -1]));
    assert!(!lies([3, 5], 15, [-5, -1]));
    // An empty one lies anywhere.
    assert!(lies([0, 5], 99, [5, 1]));
    assert!(lies([3, 0], 99, [5, 1]));
}

#[test]
fn work_is_cut_for_the_threads() {
    assert_eq!(strip_width(10, 0), GATHERED_SYMBOLS);
    assert_eq!(strip_width(4 * 64, 1), 64);
    assert_eq!(strip_width(4 * 65, 1), 96);
    assert_eq!(strip_width(4 * 65, 0), 96);
    assert_eq!(strip_width(4 * 3 * 65, 3), 96);
    assert_eq!(strip_width(1_000_000, 2), STRIP);
}

#[test]
fn ways_through_a_strip() {
    let way = |row: &Row, period| Way::new(row, &[Value::Int(period)][..].into(), [1_000_000, 500]);
    let ends = |way: &Way, bars: usize| {
        let end = |&end: &usize| Some(way.end(end)).filter(|&end| end < bars);
        std::iter::successors(Some(0), end).skip(1).collect::<Vec<_>>()
    };
    let half = GATHERED_BARS / 2;
    let few = Way::new(Sma::row(), &[Value::Int(10)][..].into(), [1_000_000, 7]);
    assert_eq!((few.symbols, ends(&few, 3 * half)), (GATHERED_SYMBOLS, vec![half, 2 * half]));
    let gathered = way(Sma::row(), 10_001);
    assert_eq!((gathered.symbols, ends(&gathered, 90_000)), (16, vec![40_000, 80_000]));
    // Tiles of windows in the lanes end before a pivot, whose windows begin with the known bars.
    let beside = way(Sma::row(), 10);
    assert_eq!((beside.symbols, beside.known), (STRIP, 18));
    assert_eq!(ends(&beside, 2100), [9, 1029, 2049]);
    assert_eq!(ends(&way(Sma::row(), 1000), 9000), [999, 3999, 6999]);
    let beside = way(Ema::row(), 9);
    assert_eq!(
        (beside.symbols, ends(&beside, 600)),
        (STRIP, vec![16, 16 + LANES_TILE, 16 + 2 * LANES_TILE])
    );
    assert_eq!(ends(&way(Ema::row(), 16), 40), [16]);
    assert_eq!(ends(&way(Ema::row(), 17), 40), [24]);
    // A long warm-up takes no long tile.
    let long = ends(&way(Ema::row(), 5000), 5200);
    assert_eq!(long, [GATHERED_BARS, 2 * GATHERED_BARS, 5000]);
}

#[test]
fn long_windows_go_fewer_at_a_time() {
    let way = |period| Way::new(Correl::row(), &[Value::Int(period)][..].into(), [1_000_000, 500]);
    assert_eq!(way(100).symbols, 488);
    assert_eq!(way(1_000).symbols, 48);
    assert!((2..GATHERED_SYMBOLS).contains(&way(10_000).symbols), "{:?}", way(10_000));
    assert_eq!(way(100_000).symbols, 1);
    // Shorter windows never need more: the widest of a sweep stand for all.
    let rooms: Vec<usize> = (1..1_000).map(|period| way(100 * period).bytes).collect();
    assert!(rooms.is_sorted() && way(99_900).bytes < 4 * SPACE);
}

#[test]
fn pieces_of_a_strip() {
    let mut values: Vec<f64> = (0..20).map(f64::from).collect();
    let matrix = Matrix::new(&mut values, [4, 5]);
    // SAFETY: it is asked for once.
    let mut strip = unsafe { matrix.strip(0, 1..5) };
    let mut piece = strip.cut(1..3, 2..4);
    assert_eq!(piece.bars(), 2);
    assert_eq!(piece.bar(0), [8.0, 9.0]);
    assert_eq!(piece.bar(1), [13.0, 14.0]);
}

#[test]
fn strips_of_whole_numbers_are_narrowed() {
    let (mut integers, mut values) = (vec![7; 20], vec![7.0; 20]);
    let mut lines = [Line::Integers(&mut integers), Line::Doubles(&mut values)];
    let matrices: Vec<Goals> = lines.iter_mut().map(|line| Goals::new(line, [4, 5])).collect();
    // SAFETY: each is asked for once.
    let goals = matrices.iter().map(|matrix| unsafe { matrix.goal(0, 1..5) });
    let mut goals: Vec<Goal> = goals.collect();
    let mut room = [Vec::new(), Vec::new()];
    // The room is used again, whatever was in it.
    for (bars, symbols) in [(0..4, 0..4), (1..3, 2..4)] {
        let count = bars.len() * symbols.len();
        let mut cut: Vec<Goal> =
            goals.iter_mut().map(|goal| goal.cut(bars.clone(), symbols.clone())).collect();
        let write = |strips: &mut [Strip]| {
            for strip in strips {
                for bar in 0..strip.bars() {
                    strip.bar(bar).fill(count as f64);
                    strip.bar(bar)[0] = NAN;
                }
            }
            Ok(())
        };
        written(&mut cut, &mut room, write).expect("not stopped");
    }
    let expected = [7, 0, 16, 16, 16, 7, 0, 16, 0, 4, 7, 0, 16, 0, 4, 7, 0, 16, 16, 16];
    assert_eq!(integers, expected);
    assert!(values.iter().zip(expected).all(|(value, integer)| match integer {
        0 => value.is_nan(),
        integer => *value == f64::from(integer),
    }));
    assert_eq!(room.map(|room| room.len()), [16, 0]);
}
