//! A stage has the bits of what it is made of on the line that it is handed, however bars are cut.

use super::{Line, Plan};
use crate::fast::operators::recursion::Recursive;
use crate::fast::tests::bits;
use crate::parameters::Rsi;
use crate::registry::AVERAGES;
use crate::row::Row;
use crate::simd::kernel::Level;
use crate::simd::kernel::levels;
use crate::value::Value::{self, Choice, Float, Int};
use crate::value::{Average, Values};

const MEAN: usize = 9;
const SMOOTH: usize = 5;
const BARS: usize = 500;

fn prices(bars: usize) -> Vec<f64> {
    (0..bars).map(|bar| 100.0 + (bar * 7919 % 101) as f64 * 0.37).collect()
}

/// A mean, an exponential average of it, and an adaptive one of that; the first is an output, too,
/// and the second is not.
fn chain() -> Plan {
    let (mut plan, [x]) = Plan::new(AVERAGES, 1);
    let mean = plan.average(Average::Sma, MEAN, x);
    let smooth = plan.average(Average::Ema, SMOOTH, mean);
    let adaptive = plan.average(Average::Kama, 3, smooth);
    plan.answering(&[adaptive, mean])
}

fn alone(kind: Average, period: usize) -> Plan {
    let (mut plan, [x]) = Plan::new(AVERAGES, 1);
    let average = plan.average(kind, period, x);
    plan.answering(&[average])
}

/// The outputs over bars that come in pieces, each of which may see so many bars before it.
fn run<const O: usize>(
    plan: &mut Plan,
    level: Level,
    x: &[f64],
    piece: usize,
    reach: usize,
) -> [Vec<f64>; O] {
    let mut lines = [const { Vec::new() }; O];
    let mut at = 0;
    while at < x.len() {
        let end = x.len().min(at + piece);
        let before = at.min(reach);
        let mut written: [Vec<f64>; O] = std::array::from_fn(|_| vec![0.0; end - at]);
        let mut outputs = written.each_mut().map(Vec::as_mut_slice);
        plan.run(level, at as u64, &[&x[at - before..end]], &mut outputs, before);
        for (line, written) in lines.iter_mut().zip(written) {
            line.extend(written);
        }
        at = end;
    }
    lines
}

#[test]
fn stages_are_counted_from_their_first_bar() {
    let x = prices(BARS);
    for &level in levels() {
        let [adaptive, mean] = run(&mut chain(), level, &x, BARS, 0);
        let [own_mean] = run(&mut alone(Average::Sma, MEAN), level, &x, BARS, 0);
        assert_eq!(bits(&mean[MEAN - 1..]), bits(&own_mean[MEAN - 1..]));
        let mean = &mean[MEAN - 1..];
        let [smooth] = run(&mut alone(Average::Ema, SMOOTH), level, mean, BARS, 0);
        let smooth = &smooth[SMOOTH - 1..];
        let [own] = run(&mut alone(Average::Kama, 3), level, smooth, BARS, 0);
        assert_eq!(bits(&adaptive[MEAN + SMOOTH - 2 + 3..]), bits(&own[3..]));
    }
}

#[test]
fn pieces_and_single_bars_make_the_whole() {
    let x = prices(BARS);
    let warm_up = chain().lookbacks()[0];
    assert_eq!(warm_up, MEAN + SMOOTH - 2 + 3);
    for &level in levels() {
        let whole: [Vec<f64>; 2] = run(&mut chain(), level, &x, BARS, 0);
        for (piece, reach) in [(1, 0), (3, 0), (7, 100), (64, 5), (200, 100)] {
            let pieces: [Vec<f64>; 2] = run(&mut chain(), level, &x, piece, reach);
            for (whole, pieces) in whole.iter().zip(&pieces) {
                assert_eq!(bits(&whole[warm_up..]), bits(&pieces[warm_up..]), "{piece}, {reach}");
            }
        }
        let mut plan = chain();
        for (at, &bar) in x.iter().enumerate() {
            let mut outputs = [0.0; 2];
            plan.step(level, at as u64, &[bar], &mut outputs);
            if at >= warm_up {
                assert_eq!(bits(&outputs), bits(&[whole[0][at], whole[1][at]]), "bar {at}");
            }
        }
    }
}

/// Runs and steps may take turns, and a copy goes on where the plan stands.
#[test]
fn copies_and_turns() {
    let (x, level) = (prices(BARS), levels()[0]);
    let whole: [Vec<f64>; 2] = run(&mut chain(), level, &x, BARS, 0);
    let mut plan = chain();
    run::<2>(&mut plan, level, &x[..100], 100, 0);
    let mut copy = plan.clone();
    let mut outputs = [0.0; 2];
    copy.step(level, 100, &x[100..101], &mut outputs);
    assert_eq!(bits(&outputs), bits(&[whole[0][100], whole[1][100]]));
    plan.reset();
    let again: [Vec<f64>; 2] = run(&mut plan, level, &x, BARS, 0);
    assert_eq!(bits(&again[0][40..]), bits(&whole[0][40..]));
}

#[test]
fn an_input_alone_decides_the_reach() {
    // The windows of the first node; those behind it read lines that are not seen again.
    assert_eq!(chain().reach(), alone(Average::Sma, MEAN).reach());
}

/// The plan of these rows of a row in the table.
fn rows(name: &str, rows: &[&[Value]]) -> Plan {
    let rows: Vec<Values> = rows.iter().map(|row| Values::from_slice(row)).collect();
    (Row::find(name).expect("it is in the table").plan)(&rows)
}

/// States that run, places between them, outputs that repeat others, and whether the rows have
/// anything in common.
fn shared(name: &str, parameters: &[&[Value]]) -> ([usize; 3], bool) {
    let plan = rows(name, parameters);
    (plan.counts(), plan.rows_meet())
}

#[test]
fn what_rows_have_in_common_is_computed_once() {
    let sma = Choice("sma");
    let stochrsi = [2, 3, 4, 5].map(|k| [Int(14), Int(k), Int(3), sma]);
    let stochrsi = stochrsi.each_ref().map(|row| &row[..]);
    assert_eq!(shared("stochrsi", &stochrsi), ([1 + 4 + 4, 1, 0], true));
    let bbands = [1.0, 2.0, 3.0].map(|up| [Int(20), Float(up), Float(2.0), sma]);
    let bbands = bbands.each_ref().map(|row| &row[..]);
    assert_eq!(shared("bbands", &bbands), ([1 + 3, 1, 2], true));
    assert_eq!(shared("bbands", &bbands[..1]), ([1, 0, 0], false));
}

#[test]
fn rows_that_differ_in_all_share_no_more_than_places() {
    let kama = [[Int(9)], [Int(12)], [Int(15)]];
    let kama = kama.each_ref().map(|row| &row[..]);
    // What is kept, and the average; the line between is not read behind it.
    assert_eq!(shared("kama", &kama), ([6, 1, 0], false));
    assert_eq!(shared("sma", &kama), ([3, 0, 0], false));
    // Recursions on the same line sit in the lanes.
    assert_eq!(shared("rsi", &kama), ([3, 0, 0], true));
    assert!(!rows("rsi", &kama).has_stages());
}

#[test]
fn a_row_again_is_a_copy() {
    let rows = [[Int(9)], [Int(12)], [Int(9)]];
    let rows = rows.each_ref().map(|row| &row[..]);
    assert_eq!(shared("ema", &rows), ([2, 0, 1], true));
    assert_eq!(shared("sma", &rows), ([2, 0, 1], true));
}

#[test]
fn signs_of_zero_are_not_equal() {
    let stddev = [0.0, -0.0].map(|factor| [Int(5), Float(factor)]);
    assert_eq!(shared("stddev", &stddev.each_ref().map(|row| &row[..])), ([2, 0, 0], false));
    let bbands = [0.0, -0.0].map(|up| [Int(5), Float(up), Float(2.0), Choice("sma")]);
    assert_eq!(shared("bbands", &bbands.each_ref().map(|row| &row[..])), ([3, 1, 1], true));
    let sar = [0.0, -0.0].map(|acceleration| [Float(acceleration), Float(0.2)]);
    assert_eq!(shared("sar", &sar.each_ref().map(|row| &row[..])).0[0], 2);
}

#[test]
fn a_node_that_begins_later_is_another() {
    let add = |plan: &mut Plan, first: usize, [x]: [Line; 1]| {
        plan.add_at(first, Recursive::new(Rsi { period: 3 }), [x])
    };
    let (x, level) = (prices(BARS), levels()[0]);
    // Two rows, of which the second begins five bars later: neither equal nor beside the first.
    let mut both = Plan::of_rows(&[], [0, 5].into_iter(), add);
    assert_eq!(both.counts(), [2, 0, 0]);
    let [own, later] = run(&mut both, level, &x, BARS, 0);
    for (first, line) in [(0, own), (5, later)] {
        let [alone] = run(&mut Plan::of_rows(&[], [first].into_iter(), add), level, &x, BARS, 0);
        let same = bits(&alone[first + 3..]) == bits(&line[first + 3..]);
        assert!(same, "from bar {first}");
        let [own] = run(&mut Plan::of_rows(&[], [0].into_iter(), add), level, &x[first..], BARS, 0);
        assert!(bits(&own[3..]) == bits(&line[first + 3..]), "from bar {first}, alone");
    }
}

#[test]
fn a_node_may_read_some_of_the_inputs() {
    let add = |plan: &mut Plan, (): (), [_, x]: [Line; 2]| {
        plan.add(Recursive::new(Rsi { period: 3 }), [x])
    };
    let (x, level) = (prices(BARS), levels()[0]);
    let (mut line, mut alone) = (vec![0.0; BARS], vec![0.0; BARS]);
    let mut plan = Plan::of_rows(&[], [()].into_iter(), add);
    plan.run(level, 0, &[&vec![1.0; BARS], &x], &mut [&mut line], 0);
    rows("rsi", &[&[Int(3)]]).run(level, 0, &[&x], &mut [&mut alone], 0);
    assert!(bits(&line[3..]) == bits(&alone[3..]));
}
