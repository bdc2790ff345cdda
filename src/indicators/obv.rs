//! The running sum of signed volume, with what each addition rounds away carried beside it. Both
//! together stop at the largest double.

use crate::fast::errors::{Errors, Inexact};
use crate::fast::operators::recursion::{Phase, Recursion, Recursive};
use crate::fast::operators::running::add;
use crate::fast::plan::{Line, Plan};
use crate::parameters::Obv;
use crate::rounding::{LEAST, ROUNDING};
use crate::simd::lanes::{Lanes, Vector};

pub(crate) fn plan(plan: &mut Plan, obv: Obv, inputs: [Line; 2]) -> [Line; 1] {
    plan.add(Recursive::new(obv), inputs)
}

impl Recursion<2, 1, 3, 0> for Obv {
    fn lookback(&self) -> usize {
        0
    }

    fn coefficients(&self) -> [f64; 0] {
        []
    }

    #[inline(always)]
    fn warm_up<L: Lanes>(
        &self,
        _: L,
        _: usize,
        [close, volume]: [f64; 2],
        [previous, sum, _]: &mut [f64; 3],
    ) {
        (*previous, *sum) = (close, volume);
    }

    #[inline(always)]
    fn advance<L: Lanes, V: Vector<L>, const SATURATING: bool>(
        lanes: L,
        _: &[V; 0],
        _: impl Phase<L, V>,
        [close, volume]: [V; 2],
        [previous, sum, rest]: &mut [V; 3],
    ) {
        let zero = V::splat(lanes, 0.0);
        let falling = V::select(close.lt(*previous), zero - volume, zero);
        let signed = V::select(previous.lt(close), volume, falling);
        add::<L, V, SATURATING>(lanes, [sum, rest], signed, zero);
        *previous = close;
    }

    #[inline(always)]
    fn values<L: Lanes, V: Vector<L>>(_: L, _: &[V; 0], &[_, sum, rest]: &[V; 3]) -> [V; 1] {
        [sum + rest]
    }

    /// The rounding of the sum; of what is lost of carried errors less than a millionth of a rounding
    /// of all that was added up, for some 2³⁰ bars.
    fn errors(&self, inputs: &[Inexact; 2], [values]: &[&[f64]; 1]) -> [Errors; 1] {
        let unsure =
            if inputs.iter().any(|input| input.most() > 0.0) { f64::INFINITY } else { 0.0 };
        let mut sum = 0.0_f64;
        let add = |(volume, value): (&f64, &f64)| {
            sum = (sum + volume.abs()).min(f64::MAX);
            ROUNDING * value.abs() + ROUNDING * 1e-6 * sum + LEAST + unsure
        };
        [Errors::carried(inputs[1].values.iter().zip(*values).map(add).collect())]
    }
}
