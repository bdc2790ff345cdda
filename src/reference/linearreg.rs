//! Linear Regression: the least-squares line through the window, read at its newest bar, as TA-Lib's
//! `LINEARREG`.

use super::common::{deviations, mean, products};
use super::number::Number;
use crate::parameters::LinearReg;

pub(crate) fn linearreg<N: Number>(LinearReg { period }: LinearReg, [x]: [&[N]; 1]) -> [Vec<N>; 1] {
    [read(x, period, period as f64 - 1.0)]
}

/// The line of every window at a bar, counted from the oldest.
pub(super) fn read<N: Number>(x: &[N], period: usize, bar: f64) -> Vec<N> {
    let line = |window: &[N]| {
        let [oldest, slope] = fitted(window);
        oldest + slope * N::from(bar)
    };
    x.windows(period).map(line).collect()
}

/// The least-squares line through the points (j, `x_j`), j = 0 the oldest bar: its value there, and its
/// slope, Σ (j − mean)(x − mean) / Σ (j − mean)².
pub(super) fn fitted<N: Number>(window: &[N]) -> [N; 2] {
    let places: Vec<N> = (0..window.len()).map(|j| N::from(j as f64)).collect();
    let distances = deviations(&places);
    let squares = products(&distances, &distances);
    let none = N::from(0.0);
    let slope = if squares.is_zero() { none } else { products(&distances, window) / squares };
    [mean(window) + slope * distances[0], slope]
}
