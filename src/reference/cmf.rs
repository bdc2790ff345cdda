//! Chaikin Money Flow.
//!
//! Marc Chaikin, as TA-Lib's `CMF`: the money flow of the window ([`flows`]) over its volume; 0 where there is no
//! volume.

use super::ad::flows;
use super::number::Number;
use crate::parameters::Cmf;

pub(crate) fn cmf<N: Number>(Cmf { period }: Cmf, bars: [&[N]; 4]) -> [Vec<N>; 1] {
    let (flows, volume) = (flows(bars), bars[3]);
    let line = flows.windows(period).zip(volume.windows(period)).map(|(flows, volumes)| {
        let (flow, volume) = (flows.iter().copied().sum::<N>(), volumes.iter().copied().sum::<N>());
        if volume.is_zero() { volume } else { flow / volume }
    });
    [line.collect()]
}
