//! How far the awesome oscillator lies above its own mean.

use super::{ao, held, sma};
use crate::fast::operators::map::Mapped;
use crate::fast::plan::{Line, Plan};
use crate::parameters::{Ac, Ao, Sma};

pub(crate) fn plan(
    plan: &mut Plan,
    Ac { fast_period, slow_period, signal_period }: Ac,
    bars: [Line; 2],
) -> [Line; 1] {
    let [line] = ao::plan(plan, Ao { fast_period, slow_period }, bars);
    let [signal] = sma::plan(plan, Sma { period: signal_period }, [line]);
    plan.add(Mapped(held::Less), [line, signal])
}
