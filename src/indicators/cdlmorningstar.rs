//! The pattern at every bar from the bodies of the candles around it.
//!
//! Bodies and what is usual of them are taken once for a tile of bars and serve three candles each.

use crate::fast::errors::{Errors, Inexact};
use crate::fast::operators::recursion::difference;
use crate::fast::operators::window::{Slide, Window};
use crate::fast::plan::{Line, Plan};
use crate::parameters::Cdlmorningstar;
use crate::simd::lanes::{Lanes, One, Vector, array, each};

/// Candles over which bodies are averaged.
const USUAL: usize = 10;

/// Candles that a bar looks back to.
const LOOKBACK: usize = USUAL + 2;

/// Bars taken at a time; what is kept of them stays in the first-level cache.
const BUFFERED: usize = 512;

pub(crate) fn plan(plan: &mut Plan, star: Cdlmorningstar, inputs: [Line; 4]) -> [Line; 1] {
    plan.add(Window::new(star), inputs)
}

impl Slide<4, 1> for Cdlmorningstar {
    fn width(&self) -> usize {
        LOOKBACK + 1
    }

    fn errors(&self, inputs: &[Inexact; 4], _: &[&[f64]; 1]) -> [Errors; 1] {
        [Errors::decided(inputs)]
    }

    #[inline(always)]
    fn slide<L: Lanes>(&self, lanes: L, x: [&[f64]; 4], [out]: [&mut [f64]; 1]) {
        if let [out] = out {
            let mut buffer = [[0.0; LOOKBACK + 1]; 2];
            let buffer = buffer.each_mut().map(|buffer| &mut buffer[..]);
            let candles = Candles::new::<L, One<L>>(lanes, x, buffer, 1);
            *out = self.patterns::<L, One<L>>(lanes, &candles, 0).get();
            return;
        }
        let mut buffer = [[0.0; BUFFERED + LOOKBACK + 8]; 2];
        for (k, out) in out.chunks_mut(BUFFERED).enumerate() {
            let bars = each(x, |x| &x[k * BUFFERED..][..out.len() + LOOKBACK]);
            let buffer = buffer.each_mut().map(|buffer| &mut buffer[..]);
            let candles = Candles::new::<L, L::X8>(lanes, bars, buffer, 8);
            let mut at = 0;
            while at + 8 <= out.len() {
                self.patterns::<L, L::X8>(lanes, &candles, at).store(&mut out[at..]);
                at += 8;
            }
            for (at, out) in out.iter_mut().enumerate().skip(at) {
                *out = self.patterns::<L, One<L>>(lanes, &candles, at).get();
            }
        }
    }
}

/// Candles, their bodies, and the mean body of those before each.
struct Candles<'a> {
    open: &'a [f64],
    close: &'a [f64],
    bodies: &'a [f64],
    usual: &'a [f64],
}

impl<'a> Candles<'a> {
    /// The buffer is longer than the bars by the width of `V`, less one.
    #[inline(always)]
    fn new<L: Lanes, V: Vector<L>>(
        lanes: L,
        [open, _, _, close]: [&'a [f64]; 4],
        [bodies, usual]: [&'a mut [f64]; 2],
        width: usize,
    ) -> Self {
        for (body, (&open, &close)) in bodies.iter_mut().zip(open.iter().zip(close)) {
            let (open, close) = (One::<L>::new(open), One::new(close));
            *body = difference::<L, _, true>(lanes, close, open).abs().get();
        }
        for at in (USUAL..open.len()).step_by(width) {
            let mut sum = V::load(lanes, &bodies[at - USUAL..]);
            for at in at - USUAL + 1..at {
                sum = sum + V::load(lanes, &bodies[at..]);
            }
            (sum / V::splat(lanes, USUAL as f64)).store(&mut usual[at..]);
        }
        Self { open, close, bodies, usual }
    }
}

impl Cdlmorningstar {
    /// The patterns whose first windows begin with bar `at`.
    #[inline(always)]
    fn patterns<L: Lanes, V: Vector<L>>(self, lanes: L, candles: &Candles, at: usize) -> V {
        let last = at + LOOKBACK;
        let load = |of: &[f64], before: usize| V::load(lanes, &of[last - before..]);
        let [body, usual] =
            each([candles.bodies, candles.usual], |of| array::<_, 3>(|k| load(of, k)));
        let [open, close] =
            each([candles.open, candles.close], |of| array::<_, 3>(|k| load(of, k)));
        let long_black = usual[2].lt(body[2]) & close[2].lt(open[2]);
        let short_below = body[1].le(usual[1]) & open[1].max(close[1]).lt(open[2].min(close[2]));
        let white = usual[0].lt(body[0]) & open[0].le(close[0]);
        let into = close[2] + body[2] * V::splat(lanes, self.penetration);
        let complete = long_black & short_below & white & into.lt(close[0]);
        V::select(complete, V::splat(lanes, 100.0), V::splat(lanes, 0.0))
    }
}
