//! Average Daily Range: the mean of high − low over the window, as TA-Lib's `ADR`.

use super::common::difference;
use super::number::Number;
use super::sma::sma;
use crate::parameters::{Adr, Sma};

pub(crate) fn adr<N: Number>(Adr { period }: Adr, [high, low]: [&[N]; 2]) -> [Vec<N>; 1] {
    let ranges: Vec<N> = high.iter().zip(low).map(|(&high, &low)| difference(high, low)).collect();
    sma(Sma { period }, [&ranges])
}
