//! That lanes are really used: without them every answer would be the same, only late.

use super::Panel;
use crate::engine::{Engine, NEVER};
use crate::gaps::Gaps;
use crate::kernel::levels;
use crate::panel::block::{Matrix, Strip};
use crate::registry::ROWS;

const SYMBOLS: usize = 24;
/// Past every warm-up, and a whole number of blocks.
const BEFORE: usize = 160;
const BARS: usize = 16;
/// It has a gap.
const ODD: usize = 13;

#[test]
fn symbols_past_their_warm_up_are_taken_in_the_lanes() {
    let mut rows = 0;
    for &row in ROWS.iter().filter(|row| row.beside > 1) {
        rows += 1;
        for &level in levels() {
            let price = |bar: usize| 100.0 + (bar * 7919 % 101) as f64;
            let prices: Vec<f64> = (0..BEFORE).map(price).collect();
            let mut engine = Engine::new(row, &[row.spec.defaults()], level, Gaps::Skip);
            let mut room = vec![vec![0.0; BEFORE]; row.spec.outputs.len()];
            let mut lines: Vec<&mut [f64]> = room.iter_mut().map(Vec::as_mut_slice).collect();
            engine
                .run(&vec![&prices[..]; row.spec.inputs.len()], &mut lines, &NEVER)
                .expect("not stopped");
            let mut engines = vec![engine; SYMBOLS];
            let mut matrix: Vec<f64> = (0..BARS * SYMBOLS).map(price).collect();
            matrix[5 * SYMBOLS + ODD] = f64::NAN;
            let panel = Panel::by_bar(&matrix, SYMBOLS);
            let block = panel.block(0..BARS, 0..SYMBOLS).expect("its symbols lie side by side");
            let mut results = vec![vec![0.0; BARS * SYMBOLS]; row.spec.outputs.len()];
            let matrices: Vec<Matrix> =
                results.iter_mut().map(|line| Matrix::new(line, [BARS, SYMBOLS])).collect();
            // SAFETY: each is asked for once.
            let strips = matrices.iter().map(|matrix| unsafe { matrix.strip(0, 0..SYMBOLS) });
            let mut strips: Vec<Strip> = strips.collect();
            let mut taken = vec![false; SYMBOLS];
            let blocks = vec![block; row.spec.inputs.len()];
            Engine::run_symbols(&mut engines, &blocks, &mut strips, &mut taken);
            for (symbol, (engine, taken)) in engines.iter().zip(taken).enumerate() {
                let name = row.spec.name;
                assert_eq!(taken, symbol != ODD, "{name}, {level:?}, symbol {symbol}");
                let bars = if symbol == ODD { BEFORE } else { BEFORE + BARS };
                assert_eq!(engine.bars(), bars as u64, "{name}, {level:?}, symbol {symbol}");
            }
        }
    }
    assert!(rows > 5, "recursions take symbols beside each other");
}
