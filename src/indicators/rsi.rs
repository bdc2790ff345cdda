//! Wilder's averages of the rises and the falls, and the share of the rises.
//!
//! Carried are halves of the averages, so that the sum of both is finite wherever they are.

use crate::fast::errors::averages::{GRAIN, scaled};
use crate::fast::errors::tracked::Tracked;
use crate::fast::errors::{Errors, Inexact};
use crate::fast::gains::{decay_and_gain, forgets};
use crate::fast::operators::exponential::{mean, smoothed};
use crate::fast::operators::recursion::{
    Phase, Recursion, Recursive, Same, before, difference, prefetch, saturated,
};
use crate::fast::operators::scaled::{GROUP, averaged, carried, gain_of_halves, lasts, raise};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Rsi;
use crate::rounding::ROUNDING;
use crate::simd::lanes::{Lanes, One, Scalar, Vector, each};

pub(crate) fn plan(plan: &mut Plan, rsi: Rsi, inputs: [Line; 1]) -> [Line; 1] {
    plan.add(Recursive::new(rsi), inputs)
}

/// The steps to eight bars.
#[inline(always)]
fn moved<L: Lanes>(lanes: L, x: &[f64], at: usize, first: f64) -> L::X8 {
    L::X8::load(lanes, &x[at..]) - before(lanes, x, at, first)
}

/// How far the price rises, and how far it falls.
#[inline(always)]
fn sides<L: Lanes, V: Vector<L>>(lanes: L, step: V) -> [V; 2] {
    let zero = V::splat(lanes, 0.0);
    [step.max(zero), (zero - step).max(zero)]
}

/// The share of the rises in percent, and where it stays what it was: where nothing moves.
#[inline(always)]
fn share<L: Lanes, V: Vector<L>>(lanes: L, step: V, [up, down]: [V; 2]) -> (V, V::Mask) {
    let (zero, both) = (V::splat(lanes, 0.0), up + down);
    let share = V::select(both.le(zero), zero, V::splat(lanes, 100.0) * (up / both));
    (share, step.abs().le(zero) & zero.lt(both))
}

impl Recursion<1, 1, 5, 2> for Rsi {
    fn lookback(&self) -> usize {
        self.period
    }

    fn forgets(&self) -> Option<usize> {
        Some(forgets(self.period - 1, self.period))
    }

    fn coefficients(&self) -> [f64; 2] {
        let [decay, gain] = decay_and_gain(self.period - 1, self.period);
        [decay, gain_of_halves(self.period, gain)]
    }

    const BLOCKS: bool = true;

    #[inline(always)]
    fn warm_up<L: Lanes>(&self, lanes: L, at: usize, [x]: [f64; 1], numbers: &mut [f64; 5]) {
        let Some(number) = at.checked_sub(1) else {
            *numbers = [x, 0.0, 0.0, 1.0, 0.0];
            return;
        };
        let [previous, up, down, mut power, _] = each(*numbers, One::<L>::new);
        let mut averages = [up, down];
        raise(lanes, Same::of(0), &mut averages, &mut power);
        let step = difference::<L, _, true>(lanes, One::new(x), previous);
        let [step] = carried::<L, _, true, 1, 2>(lanes, [step], &mut averages, &mut power);
        let [rise, fall] = each(sides(lanes, step), One::get);
        let up = mean::<L>(averages[0].get(), number, 0.5 * rise);
        let down = mean::<L>(averages[1].get(), number, 0.5 * fall);
        let ratio = if at < self.period {
            0.0
        } else {
            share(lanes, step, each([up, down], One::<L>::new)).0.get()
        };
        *numbers = [x, up, down, power.get(), ratio];
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        &coefficients: &[V; 2],
        phase: impl Phase<L, V>,
        [x]: [V; 1],
        [previous, up, down, power, ratio]: &mut [V; 5],
    ) {
        let mut averages = [*up, *down];
        raise(lanes, phase, &mut averages, power);
        let step = difference::<L, V, SATURATING>(lanes, x, *previous);
        let [step] = carried::<L, V, SATURATING, 1, 2>(lanes, [step], &mut averages, power);
        let [rise, fall] = sides(lanes, step);
        *up = smoothed(coefficients, averages[0], rise);
        *down = smoothed(coefficients, averages[1], fall);
        let (share, stays) = share(lanes, step, [*up, *down]);
        *ratio = V::select(stays, *ratio, share);
        *previous = x;
    }

    /// The averages alone go bar by bar.
    #[inline(always)]
    fn stretch<L: Lanes>(
        lanes: L,
        &[decay, gain]: &[f64; 2],
        [x]: &[&[f64]; 1],
        [out]: &mut [&mut [f64]; 1],
        numbers: &mut [f64; 5],
    ) -> usize {
        let [first, up, down, power, mut ratio] = *numbers;
        let mut averages = [up, down];
        let (gain, power) = (L::X8::splat(lanes, gain), L::X8::splat(lanes, power));
        let mut taken = 0;
        while taken + GROUP <= x.len() && lasts(decay, &averages) {
            prefetch(lanes, &[x], taken, GROUP);
            let mut lines = [[0.0; GROUP]; 2];
            for bar in (0..GROUP).step_by(8) {
                for (line, side) in
                    lines.iter_mut().zip(sides(lanes, moved(lanes, x, taken + bar, first) * power))
                {
                    (gain * side).store(&mut line[bar..]);
                }
            }
            averaged(lanes, decay, &mut lines, &mut averages);
            for bar in (0..GROUP).step_by(8) {
                let averages = each(lines, |line| L::X8::load(lanes, &line[bar..]));
                let (share, stays) = share(lanes, moved(lanes, x, taken + bar, first), averages);
                let out = &mut out[taken + bar..][..8];
                share.store(out);
                if L::X8::any(stays) {
                    let stays = L::X8::bits(stays);
                    for (bar, out) in out.iter_mut().enumerate() {
                        ratio = if stays >> bar & 1 == 1 { ratio } else { *out };
                        *out = ratio;
                    }
                }
                ratio = out[7];
            }
            taken += GROUP;
        }
        if let Some(last) = taken.checked_sub(1) {
            let [up, down] = averages;
            *numbers = [x[last], up, down, numbers[3], ratio];
        }
        taken
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(_: L, _: &[V; 2], numbers: &[V; 5]) -> [V; 1] {
        [numbers[4]]
    }

    /// Those of both averages relative to them, since the last move at the most, s(1 − s) times of a
    /// share s; four roundings of the value. Where nothing moves the share is what it was.
    fn errors(&self, [x]: &[Inexact; 1], [values]: &[&[f64]; 1]) -> [Errors; 1] {
        let (bars, period) = (x.values.len(), self.period);
        let sides = |at: usize| {
            let step = Tracked::new(x.at(at)) - Tracked::new(x.at(at - 1));
            sides(Scalar, saturated(Scalar, step)).map(|side| (side.value, side.error))
        };
        let (rises, falls): (Vec<_>, Vec<_>) =
            (1..bars).map(sides).map(|[up, down]| (up, down)).unzip();
        let [ups, downs] = [&rises, &falls].map(|values| scaled(values, period, false));
        // Of a side that has never moved the share is exactly nothing.
        let moved = |x: &(f64, f64)| x.0 > 0.0 || x.1 > 0.0;
        let first = |x: &[(f64, f64)]| x.iter().position(moved).unwrap_or(x.len());
        let both = first(&rises).max(first(&falls));
        let mut errors = vec![0.0; bars.min(period)];
        for (at, (up, down)) in (period..).zip(ups.into_iter().zip(downs)) {
            let still = !moved(&rises[at - 1]) && !moved(&falls[at - 1]);
            errors.push(if still && at > period && period > 1 {
                errors[at - 1]
            } else {
                let share = values[at] / 100.0;
                let relative = share * (1.0 - share).max(0.0) * (up.relative() + down.relative());
                let grain = if at > both { GRAIN } else { 0.0 };
                100.0 * (relative + grain) + 3.0 * ROUNDING * values[at]
            });
        }
        [Errors::carried(errors)]
    }
}
