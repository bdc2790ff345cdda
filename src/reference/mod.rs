//! The book of definitions: one file an indicator, naive, and as near to the formula as can be.
//!
//! Everything fast is held against these. They take all bars at once and recompute every window from
//! its bars. They are written for any [`Number`], from lines to lines that end with the series,
//! and so call each other without a rounding in between. [`reference()`] runs them in numbers of
//! twice the precision; tests, in exact ones. What a comparison shows is the error of the fast path.
//!
//! Where a definition decides, it does so in plain doubles and in an order that it states, and the
//! fast path is equal to the bit. A difference of prices beyond the largest double counts as the
//! largest double.

use crate::gaps::Gaps;
use crate::patience::steps::made;
use crate::row::Row;
use crate::value::Value;
use number::Number;
use wide::{Wide, wide};

pub(crate) mod ac;
pub(crate) mod accbands;
pub(crate) mod ad;
pub(crate) mod add;
pub(crate) mod adr;
pub(crate) mod adx;
pub(crate) mod alma;
pub(crate) mod ao;
pub(crate) mod aroon;
pub(crate) mod aroonosc;
pub(crate) mod atr;
mod average;
pub(crate) mod avgdev;
pub(crate) mod avgprice;
pub(crate) mod bbands;
pub(crate) mod beta;
pub(crate) mod bop;
pub(crate) mod cci;
pub(crate) mod cdlmorningstar;
pub(crate) mod cmf;
pub(crate) mod cmou;
pub(crate) mod correl;
pub(crate) mod cumsum;
pub(crate) mod dema;
pub(crate) mod donchian;
pub(crate) mod dpo;
pub(crate) mod efi;
pub(crate) mod ema;
pub(crate) mod er;
pub(crate) mod fosc;
pub(crate) mod fractal;
pub(crate) mod ha;
pub(crate) mod hma;
pub(crate) mod imi;
pub(crate) mod kama;
pub(crate) mod linearreg;
pub(crate) mod linearreg_angle;
pub(crate) mod linearreg_intercept;
pub(crate) mod linearreg_slope;
pub(crate) mod macd;
pub(crate) mod marketfi;
pub(crate) mod max;
pub(crate) mod medprice;
pub(crate) mod mfi;
pub(crate) mod midpoint;
pub(crate) mod midprice;
pub(crate) mod min;
pub(crate) mod minmax;
pub(crate) mod minus_di;
pub(crate) mod mom;
pub(crate) mod mult;
pub(crate) mod natr;
pub(crate) mod nvi;
pub(crate) mod obv;
pub(crate) mod plus_di;
pub(crate) mod pvi;
pub(crate) mod pvt;
pub(crate) mod qstick;
pub(crate) mod rma;
pub(crate) mod roc;
pub(crate) mod rocp;
pub(crate) mod rocr;
pub(crate) mod rocr100;
pub(crate) mod rsi;
pub(crate) mod sar;
pub(crate) mod sma;
pub(crate) mod stddev;
pub(crate) mod stoch;
pub(crate) mod stochf;
pub(crate) mod stochrsi;
pub(crate) mod sub;
pub(crate) mod sum;
pub(crate) mod t3;
pub(crate) mod tema;
pub(crate) mod trange;
pub(crate) mod trima;
pub(crate) mod tsf;
pub(crate) mod typprice;
pub(crate) mod ultosc;
pub(crate) mod var;
pub(crate) mod vhf;
pub(crate) mod vortex;
pub(crate) mod vwap;
pub(crate) mod wad;
pub(crate) mod wclprice;
pub(crate) mod willr;
pub(crate) mod wma;

mod common;
#[doc(hidden)]
pub mod number;
#[doc(hidden)]
pub mod wide;

/// Inputs of a known number.
pub(crate) fn exactly<'a, N, const I: usize>(inputs: &[&'a [N]]) -> [&'a [N]; I] {
    std::array::from_fn(|input| inputs[input])
}

/// A definition in numbers of twice the precision: its lines rounded once, after a warm-up of NaN.
pub(crate) fn rounded<const I: usize, const O: usize>(
    inputs: [&[f64]; I],
    definition: impl FnOnce([&[Wide]; I]) -> [Vec<Wide>; O],
) -> [Vec<f64>; O] {
    let bars = inputs[0].len();
    let inputs = inputs.map(wide);
    definition(inputs.each_ref().map(Vec::as_slice)).map(|line| {
        made(line.len());
        let warm_up = std::iter::repeat_n(f64::NAN, bars - line.len());
        warm_up.chain(line.into_iter().map(Wide::value)).collect()
    })
}

/// Doubles that a definition takes for each bar, at the most.
const DOUBLES_PER_BAR: usize = 64;

/// Bytes that [`reference()`] needs for so many bars.
pub(crate) fn bytes(bars: usize) -> usize {
    bars.saturating_mul(DOUBLES_PER_BAR * size_of::<f64>())
}

/// The definition applied to a series with gaps, straight from the two rules for them: NaN in the
/// warm-up and at gaps, or 0 where the values are whole numbers.
#[must_use]
pub fn reference(row: &Row, values: &[Value], inputs: &[&[f64]], gaps: Gaps) -> Vec<Vec<f64>> {
    let bars = inputs[0].len();
    let finite: Vec<usize> =
        (0..bars).filter(|&bar| inputs.iter().all(|input| input[bar].is_finite())).collect();
    let runs: Vec<&[usize]> = match gaps {
        Gaps::Skip => vec![&finite],
        Gaps::Restart => finite.chunk_by(|bar, next| bar + 1 == *next).collect(),
    };
    let mut outputs = vec![vec![row.spec.nothing(); bars]; row.spec.outputs.len()];
    for run in runs {
        let pick = |input: &&[f64]| run.iter().map(|&bar| input[bar]).collect();
        let inputs: Vec<Vec<f64>> = inputs.iter().map(pick).collect();
        let inputs: Vec<&[f64]> = inputs.iter().map(Vec::as_slice).collect();
        let lines = (row.reference)(values, &inputs);
        for (output, line) in outputs.iter_mut().zip(lines) {
            for (&bar, value) in run.iter().zip(line) {
                output[bar] = if value.is_nan() { row.spec.nothing() } else { value };
            }
        }
    }
    outputs
}
