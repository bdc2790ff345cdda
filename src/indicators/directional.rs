//! Directional movement: how far a bar goes beyond the one before, and the averaged moves to one side
//! in percent of the averaged true range, as one recursion.
//!
//! Carried are halves of the averages, times a power of two that both share.

use super::atr::true_range;
use crate::fast::errors::averages::{GRAIN, scaled};
use crate::fast::errors::tracked::Tracked;
use crate::fast::errors::{Errors, Inexact};
use crate::fast::gains::{decay_and_gain, forgets};
use crate::fast::operators::exponential::smoothed;
use crate::fast::operators::recursion::{Phase, Recursion, Same, before, difference, prefetch};
use crate::fast::operators::scaled::{GROUP, averaged, carried, gain_of_halves, lasts, raise};
use crate::rounding::ROUNDING;
use crate::simd::lanes::{Lanes, One, Scalar, Vector, array, each};

/// How far the bar goes beyond the one before: up, down, and in all.
#[inline(always)]
pub(crate) fn movement<L: Lanes, V: Vector<L>, const SATURATING: bool>(
    lanes: L,
    bar: [V; 3],
    previous: [V; 3],
) -> [V; 3] {
    let zero = V::splat(lanes, 0.0);
    let rise = difference::<L, V, SATURATING>(lanes, bar[0], previous[0]);
    let fall = difference::<L, V, SATURATING>(lanes, previous[1], bar[1]);
    let up = V::select(zero.lt(rise) & fall.lt(rise), rise, zero);
    let down = V::select(zero.lt(fall) & rise.lt(fall), fall, zero);
    [up, down, true_range::<L, V, SATURATING>(lanes, bar, previous[2])]
}

/// The movements of all bars but the first, with their errors.
pub(crate) fn movements(bars: &[Inexact; 3]) -> [Vec<(f64, f64)>; 3] {
    let count = bars[0].values.len();
    let mut moves: [Vec<(f64, f64)>; 3] = array(|_| Vec::with_capacity(count));
    for at in 1..count {
        let [bar, before] = [at, at - 1].map(|at| bars.map(|line| Tracked::new(line.at(at))));
        let moved = movement::<Scalar, Tracked, true>(Scalar, bar, before);
        for (line, x) in moves.iter_mut().zip(moved) {
            line.push((x.value, x.error));
        }
    }
    moves
}

/// The moves to one side, in percent of the range.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Direction {
    pub(crate) period: usize,
    pub(crate) is_up: bool,
}

/// The bar that came before, both averages and their power, and the percentage.
type Numbers<V> = [V; 7];

impl Direction {
    /// The moves that count, and the range.
    #[inline(always)]
    fn moved<V: Copy>(is_up: bool, [up, down, range]: [V; 3]) -> [V; 2] {
        [if is_up { up } else { down }, range]
    }
}

/// The first in percent of the second, and where it stays what it was: where nothing moves.
#[inline(always)]
fn percent<L: Lanes, V: Vector<L>>(
    lanes: L,
    [moved, ranged]: [V; 2],
    [part, whole]: [V; 2],
) -> (V, V::Mask) {
    let zero = V::splat(lanes, 0.0);
    let percent = V::select(whole.le(zero), zero, V::splat(lanes, 100.0) * (part / whole));
    (percent, moved.le(zero) & ranged.le(zero) & zero.lt(whole))
}

impl Recursion<3, 1, 7, 3> for Direction {
    fn lookback(&self) -> usize {
        self.period
    }

    fn forgets(&self) -> Option<usize> {
        Some(forgets(self.period - 1, self.period))
    }

    /// What is kept, the gain of the halves, and the side.
    fn coefficients(&self) -> [f64; 3] {
        let [decay, gain] = decay_and_gain(self.period - 1, self.period);
        [decay, gain_of_halves(self.period, gain), f64::from(u8::from(self.is_up))]
    }

    const BLOCKS: bool = true;

    #[inline(always)]
    fn warm_up<L: Lanes>(&self, lanes: L, at: usize, bar: [f64; 3], numbers: &mut Numbers<f64>) {
        let [high, low, close] = bar;
        if at == 0 {
            *numbers = [high, low, close, 0.0, 0.0, 1.0, 0.0];
            return;
        }
        let [previous @ .., part, whole, mut power, _] = each(*numbers, One::<L>::new);
        let mut averages = [part, whole];
        raise(lanes, Same::of(0), &mut averages, &mut power);
        let moved = movement::<L, _, true>(lanes, each(bar, One::new), previous);
        let moved = Self::moved(self.is_up, moved);
        let moved = carried::<L, _, true, 2, 2>(lanes, moved, &mut averages, &mut power);
        let [decay, gain, _] = self.coefficients();
        let decay = if at < self.period { 1.0 } else { decay };
        averages = array(|k| smoothed(each([decay, gain], One::new), averages[k], moved[k]));
        let (percent, _) = percent(lanes, moved, averages);
        let [part, whole] = each(averages, One::get);
        *numbers = [high, low, close, part, whole, power.get(), percent.get()];
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        &[decay, half, side]: &[V; 3],
        phase: impl Phase<L, V>,
        bar: [V; 3],
        numbers: &mut Numbers<V>,
    ) {
        let [previous @ .., part, whole, mut power, before] = *numbers;
        let mut averages = [part, whole];
        raise(lanes, phase, &mut averages, &mut power);
        let [up, down, range] = movement::<L, V, SATURATING>(lanes, bar, previous);
        let moved = [V::select(V::splat(lanes, 0.0).lt(side), up, down), range];
        let moved = carried::<L, V, SATURATING, 2, 2>(lanes, moved, &mut averages, &mut power);
        let [part, whole] = array(|k| smoothed([decay, half], averages[k], moved[k]));
        let (percent, stays) = percent(lanes, moved, [part, whole]);
        let percent = V::select(stays, before, percent);
        *numbers = [bar[0], bar[1], bar[2], part, whole, power, percent];
    }

    /// The averages alone go bar by bar.
    #[inline(always)]
    fn stretch<L: Lanes>(
        lanes: L,
        &[decay, half, side]: &[f64; 3],
        x: &[&[f64]; 3],
        [out]: &mut [&mut [f64]; 1],
        numbers: &mut Numbers<f64>,
    ) -> usize {
        let [first @ .., part, whole, power, mut last] = *numbers;
        let mut averages = [part, whole];
        let [half, power] = each([half, power], |number| L::X8::splat(lanes, number));
        let mut taken = 0;
        while taken + GROUP <= out.len() && lasts(decay, &averages) {
            prefetch(lanes, x, taken, GROUP);
            let (mut lines, mut halts) = ([[0.0; GROUP]; 2], 0_u32);
            for bar in (0..GROUP).step_by(8) {
                let at = taken + bar;
                let bars = each(*x, |x| L::X8::load(lanes, &x[at..]));
                let previous = array(|k| before(lanes, x[k], at, first[k]));
                let moved = movement::<L, _, false>(lanes, bars, previous);
                let moved = Self::moved(side > 0.0, moved);
                let zero = L::X8::splat(lanes, 0.0);
                let halt = L::X8::bits(moved[0].le(zero) & moved[1].le(zero));
                halts |= u32::from(halt) << bar;
                for (line, moved) in lines.iter_mut().zip(moved) {
                    (half * (moved * power)).store(&mut line[bar..]);
                }
            }
            averaged(lanes, decay, &mut lines, &mut averages);
            let out = &mut out[taken..][..GROUP];
            for bar in (0..GROUP).step_by(8) {
                let averages = each(lines, |line| L::X8::load(lanes, &line[bar..]));
                let one = L::X8::splat(lanes, 1.0);
                percent(lanes, [one; 2], averages).0.store(&mut out[bar..]);
            }
            if halts != 0 {
                for (bar, out) in out.iter_mut().enumerate() {
                    *out = if halts >> bar & 1 == 1 && lines[1][bar] > 0.0 { last } else { *out };
                    last = *out;
                }
            }
            last = out[GROUP - 1];
            taken += GROUP;
        }
        if let Some(newest) = taken.checked_sub(1) {
            let [high, low, close] = each(*x, |x| x[newest]);
            *numbers = [high, low, close, averages[0], averages[1], numbers[5], last];
        }
        taken
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(_: L, _: &[V; 3], numbers: &Numbers<V>) -> [V; 1] {
        [numbers[6]]
    }

    /// Those of both averages relative to them, and three roundings of the value. Where nothing moves
    /// the value is what it was.
    fn errors(&self, bars: &[Inexact; 3], [values]: &[&[f64]; 1]) -> [Errors; 1] {
        let period = self.period;
        let moves = Self::moved(self.is_up, [0, 1, 2]).map(|side| movements(bars)[side].clone());
        let halts = |at: usize| moves.iter().all(|line| line[at - 1] == (0.0, 0.0));
        let [parts, wholes] = [&moves[0], &moves[1]].map(|line| scaled(line, period, true));
        let mut errors = vec![0.0; values.len().min(period)];
        for (at, (part, whole)) in (period..).zip(parts.into_iter().zip(wholes)) {
            errors.push(if at > period && halts(at) {
                errors[at - 1]
            } else {
                let relative = part.relative() + whole.relative() + 3.0 * ROUNDING;
                let grain = if part.relative() > 0.0 { 100.0 * GRAIN } else { 0.0 };
                match values[at] {
                    0.0 if part.relative().is_infinite() => f64::INFINITY,
                    value => value * relative + grain,
                }
            });
        }
        [Errors::carried(errors)]
    }
}
