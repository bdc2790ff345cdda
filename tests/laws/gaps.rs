//! The two rules for gaps, each as the equation that it is.

use crate::case::Case;
use crate::common::calls::{Call, Lines, best, pick, slices};
use crate::common::compare::{runs, same};
use verita::Gaps;
use verita::kernel::levels;

/// `f(x)[finite] = f(x[finite])`, and nothing at the gaps.
pub fn skip(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    by_runs(&Call { gaps: Gaps::Skip, ..case.call.clone() }, inputs)
}

/// `f(a + [nan] + b) = f(a) + [nan] + f(b)`.
pub fn restart(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    by_runs(&Call { gaps: Gaps::Restart, ..case.call.clone() }, inputs)
}

fn by_runs(call: &Call, inputs: &[&[f64]]) -> Result<(), String> {
    let nothing = call.row.spec.nothing();
    let mut expected: Lines = vec![vec![nothing; inputs[0].len()]; call.row.spec.outputs.len()];
    for run in runs(call.gaps, inputs) {
        // Alone, the run has no gap: the other rule must not change it either.
        let other = if call.gaps == Gaps::Skip { Gaps::Restart } else { Gaps::Skip };
        let alone = Call { gaps: other, ..call.clone() };
        let lines = alone.lines(best(), &slices(&pick(inputs, &run)));
        for (expected, line) in expected.iter_mut().zip(lines) {
            run.iter().zip(line).for_each(|(&bar, value)| expected[bar] = value);
        }
    }
    for &level in levels() {
        same(&format!("{level:?}"), &expected, &call.lines(level, inputs))?;
    }
    Ok(())
}
