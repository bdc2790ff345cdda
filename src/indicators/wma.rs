//! The mean by weights that rise by one from bar to bar.
//!
//! Short windows by their weights; long ones from the sum of the deviations and of the deviations
//! times their places, in constant work a bar.

use super::linearreg_intercept::{LONG, Regression};
use crate::fast::operators::pivoted::Pivoted;
use crate::fast::operators::weighted::Weighted;
use crate::fast::operators::window::Window;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Wma;

pub(crate) fn plan(plan: &mut Plan, Wma { period }: Wma, inputs: [Line; 1]) -> [Line; 1] {
    if period < LONG {
        let weights: Vec<f64> = (1..=period as u32).map(f64::from).collect();
        plan.add(Window::new(Weighted::new(&weights)), inputs)
    } else {
        plan.add(Pivoted::new(Regression::rising(period)), inputs)
    }
}
