//! ALMA as a weighted mean.

use crate::fast::operators::weighted::Weighted;
use crate::fast::operators::window::Window;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Alma;
use twofloat::TwoFloat;

pub(crate) fn plan(plan: &mut Plan, alma: Alma, inputs: [Line; 1]) -> [Line; 1] {
    plan.add(Window::new(Weighted::new(&weights(alma))), inputs)
}

/// Exponents are taken against that of the bar nearest to the centre, whose weight is then 1, so
/// that no sigma makes all weights vanish.
pub(crate) fn weights(alma: Alma) -> Vec<f64> {
    // Exact, because a narrow bell magnifies what rounding the centre would move it.
    let centre = TwoFloat::new_mul(alma.offset, (alma.period - 1) as f64);
    let nearest = f64::from((centre + 0.5).floor());
    let twice = 2.0 * centre;
    let inverse_width = alma.sigma / alma.period as f64;
    let weight = |j: usize| {
        let j = j as f64;
        let distance = (j - nearest) * f64::from((j + nearest) - twice);
        if distance == 0.0 {
            return 1.0;
        }
        libm::exp(-0.5 * (distance * inverse_width * inverse_width))
    };
    (0..alma.period).map(weight).collect()
}
