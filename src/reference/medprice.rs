//! Median Price: the middle between high and low, as TA-Lib's `MEDPRICE`.

use super::number::Number;
use crate::parameters::Medprice;

pub(crate) fn medprice<N: Number>(_: Medprice, [high, low]: [&[N]; 2]) -> [Vec<N>; 1] {
    [high.iter().zip(low).map(|(&high, &low)| (high + low) / N::from(2.0)).collect()]
}
