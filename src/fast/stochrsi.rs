//! Four stages: the RSI, where it stands in the range of its last values, and the average of that.

use super::aggregate::{Aggregate, Bar, Windowed, windowed};
use super::average::{Averaged, averaged};
use super::lanes::{Lanes, Vector};
use super::recursion::Recursive;
use super::{Scratch, State, cut_mut, missing, more, rsi};
use crate::archive::{Archive, Corrupt};
use crate::registry::{Rsi, Stochrsi};

#[derive(Clone, Debug)]
pub(crate) struct Stages {
    rsi: Recursive<Rsi, 1, 1, 3, 2>,
    k: Places,
    d: Averaged,
    strength: Scratch,
    bars: u64,
}

pub(crate) fn state(stochrsi: Stochrsi) -> Stages {
    let Stochrsi { period, fastk_period, fastd_period, fastd_average } = stochrsi;
    Stages {
        rsi: rsi::state(Rsi { period }),
        k: windowed(Place { period: fastk_period }),
        d: averaged(fastd_average, fastd_period),
        strength: Scratch::default(),
        bars: 0,
    }
}

type Places = Windowed<Place, 1, 1, 2, 2>;

impl State<1, 2> for Stages {
    const ROOM: usize = more(Places::ROOM, Averaged::ROOM);

    fn lookback(&self) -> usize {
        self.rsi.lookback() + self.k.lookback() + self.d.lookback()
    }

    #[inline(always)]
    fn run<L: Lanes>(
        &mut self,
        lanes: L,
        inputs: [&[f64]; 1],
        mut outputs: [&mut [f64]; 2],
        before: usize,
    ) {
        let bars = outputs[0].len();
        let strength = self.strength.room(bars);
        self.rsi.run(lanes, inputs, [&mut *strength], before);
        let first = missing(self.rsi.lookback(), self.bars, bars);
        let [k, _] = cut_mut(&mut outputs, first..bars);
        self.k.run(lanes, [&strength[first..]], [k], 0);
        let first = missing(self.rsi.lookback() + self.k.lookback(), self.bars, bars);
        let [k, d] = cut_mut(&mut outputs, first..bars);
        self.d.run(lanes, [k], [d], 0);
        self.bars += bars as u64;
    }

    fn reset(&mut self) {
        self.rsi.reset();
        self.k.reset();
        self.d.reset();
        self.bars = 0;
    }

    fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt> {
        self.bars = bars;
        self.rsi.archive(archive, bars)?;
        let bars = bars.saturating_sub(self.rsi.lookback() as u64);
        self.k.archive(archive, bars)?;
        self.d.archive(archive, bars.saturating_sub(self.k.lookback() as u64))
    }
}

/// Where the newest value stands between the lowest and the highest, in percent.
#[derive(Clone, Debug)]
struct Place {
    period: usize,
}

/// A range that is at most this share of its ends is flat.
const FLAT: f64 = 1e-14;

impl Aggregate<1, 1, 2, 2> for Place {
    fn width(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn nothing<L: Lanes, V: Vector<L>>(&self, _: L, &[pivot]: &[V; 1]) -> [V; 2] {
        [pivot, pivot]
    }

    #[inline(always)]
    fn precede<L: Lanes, V: Vector<L>>(
        &self,
        _: L,
        [lowest, highest]: &mut [V; 2],
        bar: &Bar<V, 1>,
    ) {
        *lowest = lowest.min(bar.values[0]);
        *highest = highest.max(bar.values[0]);
    }

    #[inline(always)]
    fn keep<L: Lanes, V: Vector<L>>(&self, _: L, numbers: &[V; 2]) -> [V; 2] {
        *numbers
    }

    #[inline(always)]
    fn follow<L: Lanes, V: Vector<L>>(&self, lanes: L, numbers: &mut [V; 2], bar: &Bar<V, 1>) {
        self.precede(lanes, numbers, bar);
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(
        &self,
        lanes: L,
        newest: &Bar<V, 1>,
        older: &[V; 2],
        newer: &[V; 2],
    ) -> [V; 1] {
        let (lowest, highest) = (older[0].min(newer[0]), older[1].max(newer[1]));
        let range = highest - lowest;
        let flat = range.le(V::splat(lanes, FLAT) * (highest.abs() + lowest.abs()));
        let place = V::splat(lanes, 100.0) * ((newest.values[0] - lowest) / range);
        [V::select(flat, V::splat(lanes, 0.0), place)]
    }

    fn rescue(&self, _: [&[f64]; 1]) -> [f64; 1] {
        unreachable!("a place is between 0 and 100")
    }
}
