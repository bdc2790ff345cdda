//! How far the mean of a few median prices lies above that of more.

use super::{held, medprice, sma};
use crate::fast::operators::map::Mapped;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Ao, Medprice, Sma};

pub(crate) fn plan(
    plan: &mut Plan,
    Ao { fast_period, slow_period }: Ao,
    bars: [Line; 2],
) -> [Line; 1] {
    let price = medprice::plan(plan, Medprice {}, bars);
    let [fast] = sma::plan(plan, Sma { period: fast_period }, price);
    let [slow] = sma::plan(plan, Sma { period: slow_period }, price);
    plan.add(Mapped(held::Less), [fast, slow])
}
