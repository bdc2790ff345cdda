//! How a series is cut at gaps, against the plainest way to look for them.

use super::{Gaps, finite_bars, gap_bars};
use crate::error::Error;
use crate::fast::tests::{every_level, properties};
use quickcheck::{Arbitrary, Gen};

#[derive(Clone, Debug)]
struct Case {
    inputs: Vec<Vec<f64>>,
}

impl Arbitrary for Case {
    fn arbitrary(g: &mut Gen) -> Self {
        let bars = usize::arbitrary(g) % *g.choose(&[20, 600, 3_000]).expect("it is not empty");
        let finite = |g: &mut Gen| f64::from_bits(u64::arbitrary(g) & !(1 << 62));
        let inputs = (0..=u8::arbitrary(g) % 3).map(|_| {
            let mut input: Vec<f64> = (0..bars).map(|_| finite(g)).collect();
            for _ in 0..u8::arbitrary(g) % 3 {
                let values = [f64::NAN, -f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX];
                let start = usize::arbitrary(g) % (bars + 1);
                let end = bars.min(start + usize::arbitrary(g) % 3);
                input[start..end].fill(*g.choose(&values).expect("it is not empty"));
            }
            input
        });
        Self { inputs: inputs.collect() }
    }
}

impl Case {
    fn gap(&self, bar: usize) -> bool {
        self.inputs.iter().any(|input| !input[bar].is_finite())
    }
}

properties! {
    fn prefixes_are_found(case: Case) -> bool {
        let bars = case.inputs[0].len();
        let inputs: Vec<&[f64]> = case.inputs.iter().map(Vec::as_slice).collect();
        let finite = (0..bars).take_while(|&bar| !case.gap(bar)).count();
        let gaps = (0..bars).take_while(|&bar| case.gap(bar)).count();
        gap_bars(&inputs) == gaps
            && every_level().into_iter().all(|level| finite_bars(level, &inputs) == finite)
    }
}

#[test]
fn a_gap_is_found_at_every_place() {
    let mut input = vec![-f64::MAX; 1_100];
    for level in every_level() {
        for at in 0..input.len() {
            for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
                input[at] = value;
                assert_eq!(finite_bars(level, &[&input]), at, "{level:?}, {value}");
                assert_eq!(finite_bars(level, &[&[0.0; 1_100], &input]), at, "{level:?}, {value}");
            }
            input[at] = -0.0;
        }
        assert_eq!(finite_bars(level, &[&input]), input.len());
        assert_eq!(finite_bars(level, &[&[]]), 0);
    }
}

/// A piece in which every lane has its gaps is no finite piece.
#[test]
fn nothing_but_gaps_is_nothing_finite() {
    for level in every_level() {
        for value in [f64::NAN, f64::INFINITY] {
            assert_eq!(finite_bars(level, &[&[value; 1_100]]), 0, "{level:?}, {value}");
        }
    }
}

#[test]
fn a_rule_is_found_by_its_name_and_by_no_other() {
    for rule in [Gaps::Skip, Gaps::Restart] {
        assert_eq!(rule.name().parse(), Ok(rule));
    }
    assert_eq!("Skip".parse::<Gaps>(), Err(Error::Gaps { given: "Skip".into() }));
}
