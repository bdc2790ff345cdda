//! Hull Moving Average.
//!
//! Alan Hull (2005), as TA-Lib's `HMA`: the weighted average over √P bars of 2·wma(P / 2) − wma(P);
//! P / 2 and √P are cut to whole numbers, and at least 1. The difference stops at the largest double.

use super::common::last;
use super::number::Number;
use super::wma::wma;
use crate::parameters::{Hma, Wma};

pub(crate) fn hma<N: Number>(Hma { period }: Hma, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let [half] = wma(Wma { period: (period / 2).max(1) }, [x]);
    let [whole] = wma(Wma { period }, [x]);
    let pairs = last(&half, whole.len()).iter().zip(&whole);
    let ahead: Vec<N> =
        pairs.map(|(&half, &whole)| (N::from(2.0) * half - whole).saturated()).collect();
    wma(Wma { period: period.isqrt() }, [&ahead])
}
