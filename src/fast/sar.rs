//! The stop that follows a trend and turns over.
//!
//! A falling trend is a rising one seen in the mirror: prices with their signs changed, high and
//! low exchanged. So there is one set of formulas, and the direction is a sign. Few bars turn;
//! a single series, and lanes none of which turns, pass over what a turn needs.

use super::State;
use super::lanes::{Lanes, One, Vector, each};
use super::recursion::{Recursion, Recursive, difference};
use crate::registry::Sar;

pub(crate) fn state(sar: Sar) -> impl State<2, 1> {
    Recursive::new(sar)
}

/// The high and the low as they look in a direction.
#[inline(always)]
fn seen<L: Lanes, V: Vector<L>>(lanes: L, direction: V, [high, low]: [V; 2]) -> [V; 2] {
    let zero = V::splat(lanes, 0.0);
    let rising = zero.lt(direction);
    [V::select(rising, high, zero - low), V::select(rising, low, zero - high)]
}

impl Recursion<2, 1, 8, 2> for Sar {
    fn lookback(&self) -> usize {
        1
    }

    fn gains(&self) -> [f64; 2] {
        [self.acceleration.min(self.maximum), self.maximum]
    }

    #[inline(always)]
    fn begin<L: Lanes>(&self, lanes: L, at: usize, bar: [f64; 2], carried: &mut [f64; 8]) {
        let [high, low] = bar;
        if at == 0 {
            (carried[4], carried[5]) = (high, low);
            return;
        }
        let apart =
            |a: f64, b: f64| difference::<L, One<L>, true>(lanes, One::new(a), One::new(b)).get();
        let fall = apart(carried[5], low);
        let falling = fall > 0.0 && apart(high, carried[4]) < fall;
        let direction = if falling { -1.0 } else { 1.0 };
        let (stop, extreme) = if falling { (-carried[4], -low) } else { (carried[5], high) };
        let gains = each(self.gains(), One::<L>::new);
        // The second bar stands for the one before it as well.
        let numbers = [stop, extreme, gains[0].get(), direction, high, low, 0.0, 0.0];
        let mut numbers = each(numbers, One::new);
        Self::advance::<L, _, true>(lanes, &gains, each(bar, One::new), &mut numbers);
        *carried = each(numbers, One::get);
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const CARE: bool>(
        lanes: L,
        &[step, maximum]: &[V; 2],
        bar: [V; 2],
        carried: &mut [V; 8],
    ) {
        let zero = V::splat(lanes, 0.0);
        let &mut [mut stop, mut extreme, mut share, mut direction, high, low, _, doubt] = carried;
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
            share = turn(step, share);
            direction = turn(zero - direction, direction);
        }
        let out = direction * stop;
        let further = extreme.lt(reached);
        // A branch, where it can be one, lets the next bar begin before this one is known.
        if V::any(further) {
            extreme = V::select(further, reached, extreme);
            share = V::select(further, (share + step).min(maximum), share);
        }
        let way = difference::<L, V, CARE>(lanes, extreme, stop);
        // A way that overflows would not show behind the limit.
        let doubt = way.mul_add(zero, doubt);
        stop = stop + share * way;
        let limited = lowest.lt(stop);
        if V::any(limited) {
            stop = V::select(limited, lowest, stop);
        }
        *carried = [stop, extreme, share, direction, bar[0], bar[1], out, doubt];
    }

    /// A zero has no sign.
    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(lanes: L, _: &[V; 2], carried: &[V; 8]) -> [V; 1] {
        [carried[6] + V::splat(lanes, 0.0)]
    }
}
