//! The stop that follows a trend and turns over.
//!
//! A falling trend is a rising one seen in the mirror: prices with their signs changed, high and
//! low exchanged. So there is one set of formulas, and the direction is a sign. Few bars turn, and
//! lanes none of which turns pass over what a turn needs. A single series goes from turn to turn, in
//! a loop for each direction.

use crate::fast::errors::{Errors, Inexact};
use crate::fast::operators::recursion::{Phase, Recursion, Recursive, Same, difference};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Sar;
use crate::simd::lanes::{Lanes, One, Vector, each};

pub(crate) fn plan(plan: &mut Plan, sar: Sar, inputs: [Line; 2]) -> [Line; 1] {
    plan.add(Recursive::new(sar), inputs)
}

/// The high and the low as they look in a direction.
#[inline(always)]
fn seen<L: Lanes, V: Vector<L>>(lanes: L, direction: V, [high, low]: [V; 2]) -> [V; 2] {
    let zero = V::splat(lanes, 0.0);
    let rising = zero.lt(direction);
    [V::select(rising, high, zero - low), V::select(rising, low, zero - high)]
}

/// A trend as it looks in its own direction, in which it rises.
struct Trend {
    stop: f64,
    extreme: f64,
    factor: f64,
    high: f64,
    low: f64,
    /// The stop at the last bar, in the direction of that bar.
    out: f64,
    doubt: f64,
}

/// The price in a direction.
#[inline(always)]
fn signed<const RISING: bool>(price: f64) -> f64 {
    if RISING { price } else { 0.0 - price }
}

/// The smaller of two, as one instruction; the second where they are equal.
#[inline(always)]
fn lower(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}

impl Trend {
    /// After the extreme, not beyond the lowest price.
    #[inline(always)]
    fn move_on<L: Lanes>(&mut self, lanes: L, lowest: f64) {
        let [extreme, stop] = [self.extreme, self.stop].map(One::<L>::new);
        let way = difference::<L, _, false>(lanes, extreme, stop).get();
        self.doubt = L::fused(way, 0.0, self.doubt);
        self.stop = lower(lowest, L::fused(self.factor, way, self.stop));
    }

    /// Takes the bar that touches the stop, and turns the view.
    #[inline(always)]
    fn turn<L: Lanes, const RISING: bool>(&mut self, lanes: L, step: f64, [high, low]: [f64; 2]) {
        let highest = self.high.max(high);
        self.stop = 0.0 - self.extreme.max(highest);
        (self.extreme, self.factor) = (0.0 - low, step);
        self.out = signed::<RISING>(0.0 - self.stop);
        self.move_on::<L>(lanes, 0.0 - highest);
        (self.high, self.low) = (0.0 - low, 0.0 - high);
    }

    /// Takes bars up to the one at which the trend turns over, or to the last; returns whether it
    /// has turned. What [`Recursion::advance`] does, with branches.
    #[inline(always)]
    fn follow<L: Lanes, const RISING: bool>(
        &mut self,
        lanes: L,
        [step, maximum]: [f64; 2],
        [high, low]: [&[f64]; 2],
        out: &mut [f64],
        taken: &mut usize,
    ) -> bool {
        let (highs, lows) = if RISING { (high, low) } else { (low, high) };
        let bars = highs.iter().zip(lows).zip(out).skip(*taken);
        for ((&high, &low), out) in bars {
            *taken += 1;
            let [high, low] = [high, low].map(signed::<RISING>);
            if low <= self.stop {
                self.turn::<L, RISING>(lanes, step, [high, low]);
                *out = self.out + 0.0;
                return true;
            }
            self.out = signed::<RISING>(self.stop);
            *out = self.out + 0.0;
            // Selected, not branched over: whether a bar goes further cannot be foreseen.
            let further = self.extreme < high;
            let faster = lower(maximum, self.factor + step);
            self.extreme = if further { high } else { self.extreme };
            self.factor = if further { faster } else { self.factor };
            self.move_on::<L>(lanes, lower(self.low, low));
            (self.high, self.low) = (high, low);
        }
        false
    }
}

impl Recursion<2, 1, 8, 2> for Sar {
    fn lookback(&self) -> usize {
        1
    }

    fn coefficients(&self) -> [f64; 2] {
        [self.acceleration.min(self.maximum), self.maximum]
    }

    #[inline(always)]
    fn warm_up<L: Lanes>(&self, lanes: L, at: usize, bar: [f64; 2], accumulators: &mut [f64; 8]) {
        let [high, low] = bar;
        if at == 0 {
            (accumulators[4], accumulators[5]) = (high, low);
            return;
        }
        let distance =
            |a: f64, b: f64| difference::<L, One<L>, true>(lanes, One::new(a), One::new(b)).get();
        let fall = distance(accumulators[5], low);
        let falling = fall > 0.0 && distance(high, accumulators[4]) < fall;
        let direction = if falling { -1.0 } else { 1.0 };
        let (stop, extreme) =
            if falling { (-accumulators[4], -low) } else { (accumulators[5], high) };
        let coefficients = each(self.coefficients(), One::<L>::new);
        // The second bar stands for the one before it as well.
        let numbers = [stop, extreme, coefficients[0].get(), direction, high, low, 0.0, 0.0];
        let mut numbers = each(numbers, One::new);
        Self::advance::<L, _, true>(
            lanes,
            &coefficients,
            Same::of(0),
            each(bar, One::new),
            &mut numbers,
        );
        *accumulators = each(numbers, One::get);
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        &[step, maximum]: &[V; 2],
        _: impl Phase<L, V>,
        bar: [V; 2],
        accumulators: &mut [V; 8],
    ) {
        let zero = V::splat(lanes, 0.0);
        let &mut [mut stop, mut extreme, mut factor, mut direction, high, low, _, doubt] =
            accumulators;
        let before = seen(lanes, direction, [high, low]);
        let now = seen(lanes, direction, bar);
        let (highest, mut lowest) = (now[0].max(before[0]), now[1].min(before[1]));
        let turns = now[1].le(stop);
        let mut reached = now[0];
        if V::any(turns) {
            let turn = |turned: V, straight: V| V::select(turns, turned, straight);
            let over = zero - extreme.max(highest);
            lowest = turn(zero - highest, lowest);
            stop = turn(over, stop);
            reached = turn(zero - now[1], reached);
            extreme = turn(reached, extreme);
            factor = turn(step, factor);
            direction = turn(zero - direction, direction);
        }
        // A zero has no sign.
        let out = direction.mul_add(stop, zero);
        let further = extreme.lt(reached);
        // A branch, where it can be one, lets the next bar begin before this one is known.
        if V::any(further) {
            extreme = V::select(further, reached, extreme);
            factor = V::select(further, (factor + step).min(maximum), factor);
        }
        let way = difference::<L, V, SATURATING>(lanes, extreme, stop);
        // A way that overflows would not show behind the limit.
        let doubt = way.mul_add(zero, doubt);
        stop = factor.mul_add(way, stop);
        let limited = lowest.lt(stop);
        if V::any(limited) {
            stop = V::select(limited, lowest, stop);
        }
        *accumulators = [stop, extreme, factor, direction, bar[0], bar[1], out, doubt];
    }

    #[inline(always)]
    fn stretch<L: Lanes>(
        lanes: L,
        &coefficients: &[f64; 2],
        &x: &[&[f64]; 2],
        [out]: &mut [&mut [f64]; 1],
        accumulators: &mut [f64; 8],
    ) -> usize {
        let [stop, extreme, factor, direction, high, low, last, doubt] = *accumulators;
        let mut rising = direction > 0.0;
        let [high, low] = if rising { [high, low] } else { [0.0 - low, 0.0 - high] };
        let mut trend = Trend { stop, extreme, factor, high, low, out: last, doubt };
        let mut taken = 0;
        while taken < out.len() {
            let turned = if rising {
                trend.follow::<L, true>(lanes, coefficients, x, out, &mut taken)
            } else {
                trend.follow::<L, false>(lanes, coefficients, x, out, &mut taken)
            };
            rising ^= turned;
        }
        let Trend { stop, extreme, factor, out: last, doubt, .. } = trend;
        if let (Some(&high), Some(&low)) = (x[0].last(), x[1].last()) {
            // As they came: zeros in the mirror have lost their signs.
            let direction = if rising { 1.0 } else { -1.0 };
            *accumulators = [stop, extreme, factor, direction, high, low, last + 0.0, doubt];
        }
        taken
    }

    /// Prices are compared, and a stop of zero is answered without a sign: the signs of zeros, which
    /// depend on the loop that left them, are seen by nobody.
    fn settle(accumulators: &mut [f64; 8]) {
        for number in accumulators {
            *number += 0.0;
        }
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(_: L, _: &[V; 2], accumulators: &[V; 8]) -> [V; 1] {
        [accumulators[6]]
    }

    /// Comparisons decide, and what follows from them is computed as the definition does.
    fn errors(&self, inputs: &[Inexact; 2], _: &[&[f64]; 1]) -> [Errors; 1] {
        [Errors::decided(inputs)]
    }
}
