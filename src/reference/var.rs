//! Variance: the mean square distance from the window's mean (the population's, divided by P), as TA-Lib's `VAR`,
//! whose second parameter changes nothing and is left out.

use super::common::{deviations, mean};
use super::number::Number;
use crate::parameters::Var;

pub(crate) fn var<N: Number>(Var { period }: Var, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    let variance = |window: &[N]| {
        let squares: Vec<N> = deviations(window).into_iter().map(|x| x * x).collect();
        mean(&squares)
    };
    [x.windows(period).map(variance).collect()]
}
