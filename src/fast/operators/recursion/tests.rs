//! Which way a recursion goes. The bits are the same on all of them, so a recursion that tells the
//! ways apart stands for the others: its values say how many bars were taken side by side.

use super::phase::{PHASES, Phase, Same};
use super::{FEWEST_IN_LANES, Recursion, Recursive};
use crate::fast::State;
use crate::fast::errors::{Errors, Inexact};
use crate::fast::tests::at_every_level;
use crate::matrix::Matrix;
use crate::matrix::Panel;
use crate::simd::kernel::Level;
use crate::simd::lanes::Compiled;
use crate::simd::lanes::{Lanes, Vector};

/// A bar of a stretch.
const STRETCHED: f64 = 100.0;
/// A bar whose phase is not the same in every lane.
const APART: f64 = 50.0;

/// The numbers of a vector, and what stands for the phase. Carried is the value, and the last bar.
#[derive(Clone, Debug, PartialEq)]
struct Ways<const BLOCKS: bool>;

type Way<const BLOCKS: bool> = Recursive<Ways<BLOCKS>, 1, 1, 2, 0>;

impl<const BLOCKS: bool> Recursion<1, 1, 2, 0> for Ways<BLOCKS> {
    const BLOCKS: bool = BLOCKS;

    fn lookback(&self) -> usize {
        1
    }
    fn coefficients(&self) -> [f64; 0] {
        []
    }
    fn errors(&self, inputs: &[Inexact; 1], _: &[&[f64]; 1]) -> [Errors; 1] {
        [Errors::decided(inputs)]
    }
    #[inline(always)]
    fn warm_up<L: Lanes>(&self, _: L, _: usize, [x]: [f64; 1], accumulators: &mut [f64; 2]) {
        *accumulators = [0.0, x];
    }
    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        _: &[V; 0],
        phase: impl Phase<L, V>,
        [x]: [V; 1],
        accumulators: &mut [V; 2],
    ) {
        let side_by_side = (size_of::<V>() / size_of::<f64>()) as f64;
        let apart = if size_of_val(&phase) == size_of::<Same>() { 0.0 } else { APART };
        let phase = if BLOCKS { phase.number() as f64 / 16.0 } else { 0.0 };
        // Without care what is not finite stays so.
        let last = if SATURATING { x } else { accumulators[1] + x };
        *accumulators = [V::splat(lanes, side_by_side + apart + phase), last];
    }
    #[inline(always)]
    fn stretch<L: Lanes>(
        _: L,
        _: &[f64; 0],
        _: &[&[f64]; 1],
        [out]: &mut [&mut [f64]; 1],
        _: &mut [f64; 2],
    ) -> usize {
        let taken = if BLOCKS { out.len() / PHASES * PHASES } else { 0 };
        out[..taken].fill(STRETCHED);
        taken
    }
    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(_: L, _: &[V; 0], accumulators: &[V; 2]) -> [V; 1] {
        [accumulators[0]]
    }
}

/// A line for each row, and whether the level has lanes.
type Lines = (Vec<Vec<f64>>, bool);

/// Several rows that have taken some bars, and take the others together; the bars `before` the
/// others are known.
struct Rows<const BLOCKS: bool> {
    count: usize,
    taken: usize,
    x: Vec<f64>,
    before: usize,
}

impl<const BLOCKS: bool> Compiled for Rows<BLOCKS> {
    type Output = Lines;

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) -> Self::Output {
        let Self { count, taken, x, before } = self;
        let bars = x.len() - taken;
        let mut row = Way::<BLOCKS>::new(Ways);
        row.run(lanes, [&x[..taken]], [&mut vec![0.0; taken]], 0);
        let mut states = vec![row; count];
        let mut lines = vec![vec![0.0; bars]; count];
        let mut outputs: Vec<&mut [f64]> = lines.iter_mut().map(Vec::as_mut_slice).collect();
        Way::run_combinations(lanes, &mut states, [&x[taken - before..]], &mut outputs, before);
        for state in states {
            assert_eq!(state.bars, x.len() as u64);
            assert!(state.accumulators[1].is_finite());
        }
        (lines, L::WIDE)
    }
}

fn rows<const BLOCKS: bool>(
    count: usize,
    taken: usize,
    bars: usize,
    before: usize,
) -> Vec<(Level, Lines)> {
    let x = vec![1.0; taken + bars];
    at_every_level(|| Rows::<BLOCKS> { count, taken, x: x.clone(), before })
}

#[test]
fn many_rows_are_taken_side_by_side() {
    for (number, together) in
        [(1, false), (FEWEST_IN_LANES, false), (FEWEST_IN_LANES + 1, true), (8, true)]
    {
        for (taken, before) in [(2, 0), (5, 3), (12, 1)] {
            for (level, (lines, wide)) in rows::<false>(number, taken, 20, before) {
                let expected = if wide && together { 8.0 } else { 1.0 };
                assert_eq!(lines, vec![vec![expected; 20]; number], "{level:?}, {number} rows");
            }
        }
    }
}

#[test]
fn a_ninth_row_is_alone() {
    for (level, (lines, wide)) in rows::<false>(9, 2, 20, 0) {
        assert_eq!(lines[8], vec![1.0; 20]);
        assert_eq!(lines[7], vec![if wide { 8.0 } else { 1.0 }; 20], "{level:?}");
    }
}

#[test]
fn the_beginning_is_taken_row_by_row() {
    for (level, (lines, wide)) in rows::<false>(8, 0, 13, 0) {
        let together = if wide { 8.0 } else { 1.0 };
        for line in lines {
            assert_eq!(line[1], 0.0);
            assert_eq!(line[2..], [together; 11], "{level:?}");
        }
    }
}

#[test]
fn side_by_side_the_phase_is_that_of_the_bar() {
    for (level, (lines, wide)) in rows::<true>(8, 3, 21, 0) {
        for line in lines.iter().filter(|_| wide) {
            let phase = |bar: usize| 8.0 + ((3 + bar) % PHASES) as f64 / 16.0;
            assert_eq!(line[..], (0..21).map(phase).collect::<Vec<_>>(), "{level:?}");
        }
    }
}

#[test]
fn what_overflows_is_taken_with_care_and_alone() {
    let mut x = vec![1.0; 22];
    (x[5], x[6]) = (f64::MAX, f64::MAX);
    for (level, (lines, _)) in
        at_every_level(|| Rows::<false> { count: 8, taken: 2, x: x.clone(), before: 0 })
    {
        assert_eq!(lines, vec![vec![1.0; 20]; 8], "{level:?}");
    }
}

#[test]
fn a_stretch_begins_with_a_block() {
    for (taken, bars) in [(3, 30), (8, 30), (2, 4), (15, 17)] {
        for (level, (lines, wide)) in rows::<true>(1, taken, bars, 0) {
            let first = ((PHASES - taken % PHASES) % PHASES).min(bars);
            let end = first + (bars - first) / PHASES * PHASES;
            let phase = |bar: usize| ((taken + bar) % PHASES) as f64 / 16.0;
            let stretched = |bar: usize| wide && (first..end).contains(&bar);
            let expected = |bar| if stretched(bar) { STRETCHED } else { 1.0 + phase(bar) };
            let expected: Vec<f64> = (0..bars).map(expected).collect();
            assert_eq!(lines[0], expected, "{level:?}, {taken}, {bars}");
        }
    }
}

/// Eight symbols, of which one has taken so many bars more than the others.
struct Symbols<const BLOCKS: bool> {
    more: usize,
}

impl<const BLOCKS: bool> Compiled for Symbols<BLOCKS> {
    type Output = (Vec<f64>, bool);

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) -> Self::Output {
        let mut states = vec![Way::<BLOCKS>::new(Ways); 8];
        for (symbol, state) in states.iter_mut().enumerate() {
            let bars = if symbol == 5 { 8 + self.more } else { 8 };
            state.run(lanes, [&vec![1.0; bars]], [&mut vec![0.0; bars]], 0);
        }
        let values = vec![1.0; 2 * 8];
        let panel = Panel::by_bar(&values, 8);
        let mut line = vec![0.0; 2 * 8];
        let matrix = Matrix::new(&mut line, [2, 8]);
        // SAFETY: it is asked for once.
        let mut strips = [unsafe { matrix.strip(0, 0..8) }];
        let mut taken = [false; 8];
        let block = panel.block(0..2, 0..8).expect("its symbols lie side by side");
        let mut states: Vec<&mut Way<BLOCKS>> = states.iter_mut().collect();
        if L::WIDE {
            Way::run_symbols(lanes, &mut states, &[block], &mut strips, &mut taken);
        }
        assert_eq!(taken, [L::WIDE; 8]);
        (line, L::WIDE)
    }
}

#[test]
fn symbols_are_apart_where_their_blocks_are() {
    for (more, apart) in [(0, 0.0), (3, APART), (8, 0.0)] {
        for (level, (line, wide)) in at_every_level(|| Symbols::<true> { more }) {
            let bar = |number: f64| [8.0 + apart + number / 16.0; 8];
            let expected = if wide { [bar(0.0), bar(1.0)].concat() } else { vec![0.0; 16] };
            assert_eq!(line, expected, "{level:?}");
        }
        for (level, (line, wide)) in at_every_level(|| Symbols::<false> { more }) {
            assert_eq!(line, vec![if wide { 8.0 } else { 0.0 }; 16], "{level:?}");
        }
    }
}
