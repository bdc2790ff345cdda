//! Beta.
//!
//! As TA-Lib's `BETA`: the slope of the least-squares line of the second series' relative changes over the
//! first's, Σ dx·dy / Σ dx², dx and dy the distances of the last P changes from their means; 0 where the first
//! changes by the same share throughout.

use super::common::{deviations, products};
use super::number::Number;
use super::rocp::rocp;
use crate::parameters::{Beta, Rocp};

pub(crate) fn beta<N: Number>(Beta { period }: Beta, lines: [&[N]; 2]) -> [Vec<N>; 1] {
    let [x, y] = lines.map(|line| {
        let [changes] = rocp(Rocp { period: 1 }, [line]);
        changes.into_iter().map(N::saturated).collect::<Vec<N>>()
    });
    let slope = |(x, y): (&[N], &[N])| {
        let (x, y) = (deviations(x), deviations(y));
        let squares = products(&x, &x);
        if squares.is_zero() { squares } else { products(&x, &y) / squares }
    };
    [x.windows(period).zip(y.windows(period)).map(slope).collect()]
}
