//! Bands: an average, and so many standard deviations above and below it.
//!
//! The mean and the deviation come from the same sums; an average of another kind takes the
//! mean's place.

use super::aggregate::{Windowed, windowed};
use super::average::{Averaged, averaged};
use super::lanes::{Lanes, Vector};
use super::stddev::{Finish, Spread};
use super::{State, cut_mut, missing};
use crate::archive::{Archive, Corrupt};
use crate::registry::Bbands;
use crate::spec::Average;

/// The mean and the standard deviation, as they are.
#[derive(Clone, Debug)]
struct Both;

impl Finish<2> for Both {
    #[inline(always)]
    fn finish<L: Lanes, V: Vector<L>>(&self, _: L, mean: V, deviation: V) -> [V; 2] {
        [mean, deviation]
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Bands {
    moments: Moments,
    /// The middle line, where it is not the mean.
    middle: Option<Averaged>,
    up: f64,
    down: f64,
    bars: u64,
}

pub(crate) fn state(bbands: Bbands) -> Bands {
    let Bbands { period, deviations_up: up, deviations_down: down, average } = bbands;
    let middle = (average != Average::Sma).then(|| averaged(average, period));
    Bands { moments: windowed(Spread { period, finish: Both }), middle, up, down, bars: 0 }
}

type Moments = Windowed<Spread<Both>, 1, 2, 3, 3>;

impl State<1, 3> for Bands {
    const ROOM: usize = Moments::ROOM + Averaged::ROOM;

    fn lookback(&self) -> usize {
        self.middle.as_ref().map_or(self.moments.lookback(), State::lookback)
    }

    #[inline(always)]
    fn run<L: Lanes>(
        &mut self,
        lanes: L,
        inputs: [&[f64]; 1],
        [upper, middle, lower]: [&mut [f64]; 3],
        before: usize,
    ) {
        let bars = middle.len();
        let first = missing(self.lookback(), self.bars, bars);
        self.bars += bars as u64;
        self.moments.run(lanes, inputs, [&mut *middle, &mut *lower], before);
        if let Some(average) = &mut self.middle {
            average.run(lanes, inputs, [&mut *middle], before);
        }
        let mut lines = [upper, middle, lower];
        let [upper, middle, lower] = cut_mut(&mut lines, first..bars);
        for ((upper, middle), lower) in upper.iter_mut().zip(middle).zip(lower) {
            let deviation = *lower;
            *upper = L::fused(self.up, deviation, *middle);
            *lower = L::fused(-self.down, deviation, *middle);
        }
    }

    fn reset(&mut self) {
        self.moments.reset();
        self.middle.iter_mut().for_each(State::reset);
        self.bars = 0;
    }

    fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt> {
        self.bars = bars;
        self.moments.archive(archive, bars)?;
        self.middle.iter_mut().try_for_each(|average| average.archive(archive, bars))
    }

    fn reach(&self) -> usize {
        self.moments.reach()
    }

    fn stride(&self) -> usize {
        self.moments.stride()
    }
}
