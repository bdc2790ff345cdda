//! Elder's Force Index.
//!
//! Alexander Elder, Trading for a Living (1993), as TA-Lib's `EFI`: the exponential average of the move of the
//! close times the volume.

use super::common::difference;
use super::ema::ema;
use super::number::Number;
use crate::parameters::{Efi, Ema};

pub(crate) fn efi<N: Number>(Efi { period }: Efi, [close, volume]: [&[N]; 2]) -> [Vec<N>; 1] {
    let force = |at: usize| (difference(close[at], close[at - 1]) * volume[at]).saturated();
    let forces: Vec<N> = (1..close.len()).map(force).collect();
    ema(Ema { period }, [&forces])
}
