//! Comparisons that say what differs: paths by their bits, lines by their law.

use super::calls::{Call, Lines, finite_bars, pick, slices};
use verita::Gaps;
use verita::law::permitted;
use verita::reference::reference;

/// Equal to the bit, NaN included.
pub fn same(what: &str, expected: &[Vec<f64>], got: &[Vec<f64>]) -> Result<(), String> {
    if expected.len() != got.len() {
        return Err(format!("{what}: {} lines, not {}", got.len(), expected.len()));
    }
    for (line, (expected, got)) in expected.iter().zip(got).enumerate() {
        if expected.len() != got.len() {
            return Err(format!("{what}: {} bars, not {}", got.len(), expected.len()));
        }
        let differs = |bar: &usize| expected[*bar].to_bits() != got[*bar].to_bits();
        if let Some(bar) = (0..expected.len()).find(differs) {
            let count = (0..expected.len()).filter(differs).count();
            return Err(format!(
                "{what}: line {line} differs at {count} bars, first at {bar}: expected {:?} ({:#x}), got {:?} ({:#x})",
                expected[bar],
                expected[bar].to_bits(),
                got[bar],
                got[bar].to_bits(),
            ));
        }
    }
    Ok(())
}

/// Runs of bars that stand alone under the rule for gaps.
pub fn runs(gaps: Gaps, inputs: &[&[f64]]) -> Vec<Vec<usize>> {
    let finite = finite_bars(inputs);
    match gaps {
        Gaps::Skip => vec![finite],
        Gaps::Restart => {
            finite.chunk_by(|bar, next| bar + 1 == *next).map(<[usize]>::to_vec).collect()
        }
    }
}

/// The bars at which there is a value: neither gaps nor in the warm-up.
pub fn answered(call: &Call, inputs: &[&[f64]]) -> Vec<bool> {
    let mut answered = vec![false; inputs[0].len()];
    for run in runs(call.gaps, inputs) {
        run.iter().skip(call.lookback()).for_each(|&bar| answered[bar] = true);
    }
    answered
}

/// Holds lines against the reference: nothing (NaN, or 0 where values are whole numbers) at gaps
/// and on the warm-up, and every other value within its law and no NaN. Returns how near the errors come to the bound, an entry for each output.
pub fn hold(call: &Call, inputs: &[&[f64]], lines: &[Vec<f64>]) -> Result<Vec<Nearness>, String> {
    hold_against(call, inputs, lines, &reference(call.row, &call.values, inputs, call.gaps))
}

/// How near errors come to their bound: the largest ratio over a series.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nearness {
    /// Whether the law is one of bits.
    pub bits: bool,
    /// Bars that were held, and those of them that are undetermined.
    pub bars: usize,
    pub undetermined: usize,
    /// Of the error to the whole bound.
    pub bound: f64,
    /// Of the error beyond the roundings of the exact value to the part of the bound that the
    /// row's factor makes. The other parts would hide a factor that is far too large.
    pub factor: f64,
}

impl Nearness {
    /// The worst of both.
    pub fn add(&mut self, other: Self) {
        self.bits = other.bits;
        self.bars += other.bars;
        self.undetermined += other.undetermined;
        self.bound = self.bound.max(other.bound);
        self.factor = self.factor.max(other.factor);
    }
}

/// [`hold`] where the reference is known already.
pub fn hold_against(
    call: &Call,
    inputs: &[&[f64]],
    lines: &[Vec<f64>],
    exact: &[Vec<f64>],
) -> Result<Vec<Nearness>, String> {
    let mut worst = vec![Nearness::default(); call.row.spec.outputs.len()];
    for run in runs(call.gaps, inputs) {
        let finite: Lines = pick(inputs, &run);
        let finite = slices(&finite);
        let permitted = permitted(call.row, &call.values, &finite);
        for (output, (worst, permitted)) in worst.iter_mut().zip(permitted).enumerate() {
            worst.bits = permitted.bits;
            for (place, &bar) in run.iter().enumerate().skip(call.lookback()) {
                let (fast, exact) = (lines[output][bar], exact[output][bar]);
                let ratio = permitted.ratio(place, fast, exact);
                let (all, own) = (permitted.all[place], permitted.own[place]);
                // A ratio of NaN does not hold either.
                let holds = ratio <= 1.0;
                if !holds || fast.is_nan() {
                    let name = call.row.spec.outputs[output].name;
                    return Err(format!(
                        "{name}[{bar}] is {fast:?}, the reference {exact:?}: {ratio:.3e} of the permitted {all:?}"
                    ));
                }
                worst.bars += 1;
                worst.undetermined += usize::from(all.is_infinite());
                worst.bound = worst.bound.max(ratio);
                let share = ((fast - exact).abs() - (all - own)) / own;
                if all.is_finite() && share.is_finite() {
                    worst.factor = worst.factor.max(share);
                }
            }
        }
    }
    let nothing = call.row.spec.nothing();
    for (bar, answered) in answered(call, inputs).into_iter().enumerate() {
        let is_nothing = |line: &Vec<f64>| line[bar].to_bits() == nothing.to_bits();
        if !answered && !lines.iter().all(is_nothing) {
            return Err(format!("not {nothing} at bar {bar}, which is a gap or in the warm-up"));
        }
    }
    Ok(worst)
}
