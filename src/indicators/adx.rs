//! Directional movement: three averages, the index of their shares, and its average, as one
//! recursion.
//!
//! Carried are halves of the averages, so that the sum of both moves is finite wherever they are.

use super::directional::{movement, movements};
use crate::fast::errors::averages::{Average, GRAIN, scaled};
use crate::fast::errors::{Errors, Inexact};
use crate::fast::gains::{decay_and_gain, forgets};
use crate::fast::operators::exponential::{mean, smoothed};
use crate::fast::operators::recursion::{Phase, Recursion, Recursive, Same, before, prefetch};
use crate::fast::operators::scaled::{GROUP, averaged, carried, gain_of_halves, lasts, raise};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Adx;
use crate::rounding::ROUNDING;
use crate::simd::lanes::{Lanes, One, Vector, array, each};

pub(crate) fn plan(plan: &mut Plan, adx: Adx, inputs: [Line; 3]) -> [Line; 1] {
    plan.add(Recursive::new(adx), inputs)
}

/// Moves that add up to less of the range are none: DIs that add up to 1e−14 percent.
const LEAST: f64 = 1e-16;

/// The index of the averaged movements, and whether there is none because nothing moves.
#[inline(always)]
fn index<L: Lanes, V: Vector<L>>(lanes: L, [up, down, range]: [V; 3]) -> (V, V::Mask) {
    let both = down + up;
    let moves = V::splat(lanes, 0.0).lt(both) & (V::splat(lanes, LEAST) * range).le(both);
    (V::splat(lanes, 100.0) * ((down - up).abs() / both), !moves)
}

impl Recursion<3, 1, 8, 3> for Adx {
    fn lookback(&self) -> usize {
        2 * self.period - 1
    }

    fn forgets(&self) -> Option<usize> {
        Some(2 * forgets(self.period - 1, self.period))
    }

    /// What is kept, the gain of the index, and that of the halves.
    fn coefficients(&self) -> [f64; 3] {
        let [decay, gain] = decay_and_gain(self.period - 1, self.period);
        [decay, gain, gain_of_halves(self.period, gain)]
    }

    const BLOCKS: bool = true;

    #[inline(always)]
    fn warm_up<L: Lanes>(&self, lanes: L, at: usize, bar: [f64; 3], numbers: &mut [f64; 8]) {
        let [high, low, close] = bar;
        if at == 0 {
            *numbers = [high, low, close, 0.0, 0.0, 0.0, 1.0, 0.0];
            return;
        }
        let [previous @ .., up, down, range, mut power, average] = each(*numbers, One::<L>::new);
        let mut sums = [up, down, range];
        raise(lanes, Same::of(0), &mut sums, &mut power);
        let moved = movement::<L, _, true>(lanes, each(bar, One::new), previous);
        let moved = carried::<L, _, true, 3, 3>(lanes, moved, &mut sums, &mut power);
        let [decay, _, gain] = self.coefficients();
        let decay = if at < self.period { 1.0 } else { decay };
        sums = array(|k| smoothed(each([decay, gain], One::new), sums[k], moved[k]));
        let mut average = average.get();
        if let Some(number) = at.checked_sub(self.period) {
            let (index, none) = index(lanes, sums);
            let index = One::select(none, One::new(0.0), index);
            average = mean::<L>(average, number, index.get());
        }
        let [up, down, range] = each(sums, One::get);
        *numbers = [high, low, close, up, down, range, power.get(), average];
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        &[decay, gain, half]: &[V; 3],
        phase: impl Phase<L, V>,
        bar: [V; 3],
        numbers: &mut [V; 8],
    ) {
        let [previous @ .., up, down, range, mut power, average] = *numbers;
        let mut sums = [up, down, range];
        raise(lanes, phase, &mut sums, &mut power);
        let moved = movement::<L, V, SATURATING>(lanes, bar, previous);
        let moved = carried::<L, V, SATURATING, 3, 3>(lanes, moved, &mut sums, &mut power);
        let [up, down, range] = array(|k| smoothed([decay, half], sums[k], moved[k]));
        let (index, none) = index(lanes, [up, down, range]);
        let average = V::select(none, average, smoothed([decay, gain], average, index));
        *numbers = [bar[0], bar[1], bar[2], up, down, range, power, average];
    }

    /// The averages alone go bar by bar.
    #[inline(always)]
    fn stretch<L: Lanes>(
        lanes: L,
        &[decay, gain, half]: &[f64; 3],
        x: &[&[f64]; 3],
        [out]: &mut [&mut [f64]; 1],
        numbers: &mut [f64; 8],
    ) -> usize {
        let [first @ .., up, down, range, power, mut average] = *numbers;
        let mut sums = [up, down, range];
        let [gain, half, power] = each([gain, half, power], |number| L::X8::splat(lanes, number));
        let mut taken = 0;
        while taken + GROUP <= out.len() && lasts(decay, &sums) {
            prefetch(lanes, x, taken, GROUP);
            let mut lines = [[0.0; GROUP]; 3];
            for bar in (0..GROUP).step_by(8) {
                let at = taken + bar;
                let bars = each(*x, |x| L::X8::load(lanes, &x[at..]));
                let previous = array(|k| before(lanes, x[k], at, first[k]));
                let moved = movement::<L, _, false>(lanes, bars, previous);
                for (line, moved) in lines.iter_mut().zip(moved) {
                    (half * (moved * power)).store(&mut line[bar..]);
                }
            }
            averaged(lanes, decay, &mut lines, &mut sums);
            let (mut indices, mut nones) = ([0.0; GROUP], 0_u32);
            for bar in (0..GROUP).step_by(8) {
                let sums = each(lines, |line| L::X8::load(lanes, &line[bar..]));
                let (index, none) = index(lanes, sums);
                (gain * index).store(&mut indices[bar..]);
                nones |= u32::from(L::X8::bits(none)) << bar;
            }
            for (bar, out) in out[taken..][..GROUP].iter_mut().enumerate() {
                let next = L::fused(decay, average, indices[bar]);
                average = if nones >> bar & 1 == 1 { average } else { next };
                *out = average;
            }
            taken += GROUP;
        }
        if let Some(last) = taken.checked_sub(1) {
            let [high, low, close] = each(*x, |x| x[last]);
            let [up, down, range] = sums;
            *numbers = [high, low, close, up, down, range, numbers[6], average];
        }
        taken
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(_: L, _: &[V; 3], numbers: &[V; 8]) -> [V; 1] {
        [numbers[7]]
    }

    /// DX is |1 − 2s| of a share s, so relative errors of both averages count 2s(1 − s) times, which is
    /// (1 − DX²) / 2; four roundings. Where the moves are so near to the least that count, that a
    /// rounding decides, nothing is known of the index. And Wilder's average of it.
    fn errors(&self, bars: &[Inexact; 3], _: &[&[f64]; 1]) -> [Errors; 1] {
        let (count, period) = (bars[0].values.len(), self.period);
        let [ups, downs, ranges] = movements(bars).map(|moves| scaled(&moves, period, true));
        let (mut average, steady) = (Average::default(), decay_and_gain(period - 1, period));
        let mut errors = vec![0.0; count.min(period)];
        for (n, ((up, down), range)) in ups.iter().zip(&downs).zip(&ranges).enumerate() {
            let least = LEAST * range.average.value;
            let [rise, fall] = [up, down].map(|side| side.beside(*range));
            let both = up.relative() + down.relative();
            let near =
                (rise + fall - least).abs() <= (both + range.relative() + 4.0 * ROUNDING) * least;
            let moves = rise + fall > 0.0 && rise + fall >= least;
            let share = if moves { up.share(*down) } else { 0.0 };
            let error = if near && least > 0.0 {
                100.0
            } else if moves {
                50.0 * (1.0 - share * share).max(0.0) * both
                    + 300.0 * ROUNDING * share
                    + 100.0 * GRAIN
            } else if both > 0.0 {
                f64::INFINITY
            } else {
                0.0
            };
            if moves || n < period {
                let weights = if n < period { decay_and_gain(n, n + 1) } else { steady };
                average.add(weights, (100.0 * share, error));
            } else {
                average.error += steady[1] * error;
            }
            errors.push(average.error);
        }
        [Errors::carried(errors)]
    }
}
