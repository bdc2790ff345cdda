//! What is made anew, seldom, and as a function of its own: the block of which the lanes left no
//! numbers, and windows in doubt.

use super::super::aggregate::{Aggregate, OWN};
use super::{Around, Pivoted};
use crate::fast::cut;
use crate::simd::lanes::{Compiled, Lanes, One, each};

/// The numbers as they stand after the last bar, from the bars in the history.
pub(super) struct Rebuild<'a, A, const I: usize, const O: usize, const N: usize, const K: usize>(
    pub(super) &'a Pivoted<A, I, O, N, K>,
);

impl<A, const I: usize, const O: usize, const N: usize, const K: usize> Compiled
    for Rebuild<'_, A, I, O, N, K>
where
    A: Aggregate<I, O, N, K>,
{
    type Output = Around<I, N, K>;

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) -> Around<I, N, K> {
        let Self(state) = self;
        let bars = state.last(state.width + state.since - 1);
        let mut block = state.open(lanes, cut(&bars, 0..state.width), [OWN; I], None);
        state.catch_up(lanes, &mut block, bars);
        block
    }
}

/// The values of a window in doubt; `bars` begin with the block that ends with the pivot.
pub(super) struct Again<
    'a,
    L: Lanes,
    A,
    const I: usize,
    const O: usize,
    const N: usize,
    const K: usize,
> {
    pub(super) state: &'a Pivoted<A, I, O, N, K>,
    pub(super) block: &'a Around<I, N, K>,
    pub(super) other: &'a mut Option<Around<I, N, K>>,
    pub(super) bars: [&'a [f64]; I],
    pub(super) values: [One<L>; O],
}

impl<M: Lanes, A, const I: usize, const O: usize, const N: usize, const K: usize> Compiled
    for Again<'_, M, A, I, O, N, K>
where
    A: Aggregate<I, O, N, K>,
{
    type Output = [One<M>; O];

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) -> [One<M>; O] {
        let Self { state, block, other, bars, values } = self;
        let values = each(values, |value| One::<L>::new(value.get()));
        let (kept, prefix) = block.parts();
        let scales = each(state.aggregate.scales(lanes, &values, &kept, &prefix), One::get);
        if other.as_ref().is_none_or(|other| other.scales != scales) {
            let old = cut(&bars, 0..state.width);
            *other = Some(state.open(lanes, old, scales, other.take()));
        }
        let other = other.as_mut().expect("it has just been made");
        state.catch_up(lanes, other, bars);
        let (kept, prefix) = other.parts();
        let newest = other.bar(each(bars, |x| x[x.len() - 1]));
        let scales = each(scales, One::new);
        let values = state.aggregate.scaled(lanes, &scales, &newest, &kept, &prefix, &values);
        each(values, |value| One::new(value.get()))
    }
}

/// What [`eight`](Pivoted::eight) does, bar by bar, for blocks with a window in doubt.
pub(super) struct Slowly<'a, 'b, A, const I: usize, const O: usize, const N: usize, const K: usize>
{
    pub(super) state: &'a Pivoted<A, I, O, N, K>,
    pub(super) x: [&'a [f64]; I],
    pub(super) out: [&'b mut [f64]; O],
    pub(super) windows: usize,
}

impl<A, const I: usize, const O: usize, const N: usize, const K: usize> Compiled
    for Slowly<'_, '_, A, I, O, N, K>
where
    A: Aggregate<I, O, N, K>,
{
    type Output = ();

    #[inline(always)]
    fn call<L: Lanes>(self, lanes: L) {
        let Self { state, x, mut out, windows } = self;
        let width = state.width;
        let (mut buffer, mut other) = (None, None);
        for first in (0..windows).step_by(width) {
            let old = cut(&x, first..first + width);
            let mut block = state.open(lanes, old, [OWN; I], buffer);
            for since in 0..width.min(windows - first) {
                let newest = each(x, |x| x[first + width - 1 + since]);
                if since > 0 {
                    state.follow(lanes, &mut block, newest, since);
                }
                let (mut values, doubt) = state.values_of(lanes, &block, newest);
                if doubt {
                    let bars = cut(&x, first..first + width + since);
                    let other = &mut other;
                    values = Again { state, block: &block, other, bars, values }.call(lanes);
                }
                for (out, value) in out.iter_mut().zip(values) {
                    out[first + since] = value.get();
                }
            }
            (buffer, other) = (Some(block), None);
        }
    }
}
