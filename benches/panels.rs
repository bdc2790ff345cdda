//! Panels beside a copy of the matrix and beside the loop over its columns, all in one run.
//!
//! Nanoseconds a value, and the ratio to the sum: medians of rounds in which everything takes its
//! turn. Copy and sum are shared out to as many threads as the panel. A copy of so much memory goes
//! around the cache, which no loop that computes a value does by itself: `x + 1` is the least that
//! any of those can take.
//!
//! `cargo bench --bench panels -- Ema` takes those alone whose names begin so.

use std::hint::black_box;
use std::time::Instant;
use verita::{Alma, Atr, Ema, Macd, Rsi, Sma};
use verita::{Indicator, Panel, Settings, threads};

const SHAPES: [[usize; 2]; 3] = [[2500, 5000], [2500, 500], [250, 8000]];
const ROUNDS: usize = 9;

/// A walk for each symbol, bar by bar.
fn walks([bars, symbols]: [usize; 2]) -> Vec<f64> {
    let mut state = 7_u64;
    let mut prices = vec![100.0; symbols];
    let mut values = Vec::with_capacity(bars * symbols);
    for _ in 0..bars {
        for price in &mut prices {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *price += (state >> 11) as f64 / (1_u64 << 53) as f64 - 0.5;
            values.push(*price);
        }
    }
    values
}

type Work<'a> = (String, Box<dyn FnMut() + 'a>);

fn row<'a, const I: usize, const O: usize>(
    indicator: impl Indicator<I, O, Value = f64> + std::fmt::Debug + 'a,
    matrix: &'a [f64],
    shape: [usize; 2],
    work: &mut Vec<Work<'a>>,
) {
    let name = format!("{indicator:?}");
    let mut lines: [Vec<f64>; O] = std::array::from_fn(|_| vec![0.0; matrix.len()]);
    work.push((
        name,
        Box::new(move || {
            let outputs = lines.each_mut().map(Vec::as_mut_slice);
            let inputs = [Panel::by_bar(black_box(matrix), shape[1]); I];
            indicator.panel_into(inputs, outputs, Settings::default()).expect("good arguments");
        }),
    ));
}

/// What a panel without an idea would do: each column out of the matrix, through, and back.
fn loop_over_columns(matrix: &[f64], [bars, symbols]: [usize; 2], lines: &mut [f64]) {
    let (mut column, mut line) = (vec![0.0; bars], vec![0.0; bars]);
    for symbol in 0..symbols {
        for (bar, place) in column.iter_mut().enumerate() {
            *place = matrix[bar * symbols + symbol];
        }
        let settings = Settings::default();
        Ema { period: 10 }.compute_into([&column], [&mut line], settings).expect("good arguments");
        for (bar, value) in line.iter().enumerate() {
            lines[bar * symbols + symbol] = *value;
        }
    }
}

fn copy(matrix: &[f64], lines: &mut [f64]) {
    let share = matrix.len().div_ceil(threads());
    std::thread::scope(|scope| {
        for (from, to) in matrix.chunks(share).zip(lines.chunks_mut(share)) {
            scope.spawn(|| to.copy_from_slice(black_box(from)));
        }
    });
}

fn one_more(matrix: &[f64], lines: &mut [f64]) {
    let share = matrix.len().div_ceil(threads());
    std::thread::scope(|scope| {
        for (from, to) in matrix.chunks(share).zip(lines.chunks_mut(share)) {
            scope.spawn(|| {
                for (from, to) in from.iter().zip(to) {
                    *to = from + 1.0;
                }
            });
        }
    });
}

fn main() {
    for shape in SHAPES {
        let matrix = walks(shape);
        let room = || vec![0.0; matrix.len()];
        let (mut added, mut copied, mut looped) = (room(), room(), room());
        let mut work: Vec<Work> = vec![
            ("x + 1".to_owned(), Box::new(|| one_more(black_box(&matrix), &mut added))),
            ("copy".to_owned(), Box::new(|| copy(&matrix, &mut copied))),
            (
                "Ema by column".to_owned(),
                Box::new(|| loop_over_columns(&matrix, shape, &mut looped)),
            ),
        ];
        row(Ema { period: 10 }, &matrix, shape, &mut work);
        row(Rsi { period: 14 }, &matrix, shape, &mut work);
        row(Atr { period: 14 }, &matrix, shape, &mut work);
        row(Macd::default(), &matrix, shape, &mut work);
        row(Sma { period: 20 }, &matrix, shape, &mut work);
        row(Alma::default(), &matrix, shape, &mut work);
        if let Some(only) = std::env::args().skip(1).find(|only| !only.starts_with('-')) {
            work.retain(|(name, _)| name == "x + 1" || name == "copy" || name.starts_with(&only));
        }
        let mut times = vec![Vec::new(); work.len()];
        for _ in 0..ROUNDS {
            for ((_, run), times) in work.iter_mut().zip(&mut times) {
                let start = Instant::now();
                run();
                times.push(start.elapsed().as_secs_f64() * 1e9 / matrix.len() as f64);
            }
        }
        println!("{} bars × {} symbols, {} threads", shape[0], shape[1], threads());
        let medians = times.iter_mut().map(|times| {
            times.sort_by(f64::total_cmp);
            times[ROUNDS / 2]
        });
        let medians: Vec<f64> = medians.collect();
        for ((name, _), median) in work.iter().zip(&medians) {
            println!("  {name:<40} {median:6.2} ns {:6.2}", median / medians[0]);
        }
    }
}
