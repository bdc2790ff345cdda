//! Where in its block a bar stands, for recursions that go by blocks.

use crate::simd::lanes::{Lanes, Vector};

/// Bars in a block of a recursion that goes by blocks.
pub(crate) const PHASES: usize = 8;

/// Which bar of its block comes next.
pub(crate) trait Phase<L: Lanes, V: Vector<L>>: Copy {
    /// The number by which its coefficients are found.
    fn number(self) -> usize;
    /// Whether it may be the first bar of any.
    fn may_begin(self) -> bool;
    /// The one where it is the first bar, else the other.
    fn first(self, first: V, other: V) -> V;
    /// The one where it is the last bar, else the other.
    fn last(self, last: V, other: V) -> V;
}

/// The same in every lane.
#[derive(Clone, Copy)]
pub(crate) struct Same(usize);

impl Same {
    /// The phase of a bar by its number since the state was fresh, or by one that is as good.
    #[inline(always)]
    pub(crate) fn of(bar: usize) -> Self {
        Self(bar % PHASES)
    }
}

impl<L: Lanes, V: Vector<L>> Phase<L, V> for Same {
    #[inline(always)]
    fn number(self) -> usize {
        self.0
    }
    #[inline(always)]
    fn may_begin(self) -> bool {
        self.0 == 0
    }
    #[inline(always)]
    fn first(self, first: V, other: V) -> V {
        if self.0 == 0 { first } else { other }
    }
    #[inline(always)]
    fn last(self, last: V, other: V) -> V {
        if self.0 == PHASES - 1 { last } else { other }
    }
}

/// Lanes whose blocks begin at different bars; their coefficients are rotated so that one number finds them.
#[derive(Clone, Copy)]
pub(super) struct PerLane<M> {
    pub(super) number: usize,
    pub(super) first: M,
    pub(super) last: M,
}

impl<L: Lanes, V: Vector<L>> Phase<L, V> for PerLane<V::Mask> {
    #[inline(always)]
    fn number(self) -> usize {
        self.number
    }
    #[inline(always)]
    fn may_begin(self) -> bool {
        true
    }
    #[inline(always)]
    fn first(self, first: V, other: V) -> V {
        V::select(self.first, first, other)
    }
    #[inline(always)]
    fn last(self, last: V, other: V) -> V {
        V::select(self.last, last, other)
    }
}
