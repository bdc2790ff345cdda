//! How a series is cut at gaps, against the plainest way to look for them.

use super::{Finite, Gaps, finite_bars};
use crate::error::Error;
use crate::fast::tests::properties;
use crate::line::{Line, NAN};
use crate::simd::kernel::Level;
use crate::simd::kernel::levels;
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

    /// Whether a stretch of at the most so many finite bars is what it should be.
    fn gathers(&self, level: Level, inputs: &[&[f64]], most: usize) -> bool {
        let mut finite = Finite { words: vec![7; 3], bars: 9, count: 5 };
        finite.look(level, inputs, most);
        let all = inputs[0].len().min(2 * most);
        let places: Vec<usize> = (0..all).filter(|&bar| !self.gap(bar)).take(most).collect();
        let bars = if places.len() == most { places[most - 1] + 1 } else { all };
        let mut same = (finite.bars(), finite.count()) == (bars, places.len());
        for bar in 0..bars {
            let gap = (bar..bars).find(|&bar| self.gap(bar)).unwrap_or(bars);
            same &= finite.gap(bar) == gap;
            if bar == 0 || self.gap(bar - 1) {
                for longer_than in [0, 1, 2, 7, 62, 63, 64, 100, 700] {
                    let end =
                        |start: usize| (start..bars).find(|&bar| self.gap(bar)).unwrap_or(bars);
                    let begins = |&start: &usize| start == bar || start > 0 && self.gap(start - 1);
                    let long = |&start: &usize| {
                        let end = end(start);
                        end - start > longer_than || end == bars && end > start
                    };
                    let run = (bar..bars).filter(begins).find(long).unwrap_or(bars);
                    same &= finite.run(bar, longer_than) == run;
                }
            }
        }
        for input in inputs {
            let mut gathered = vec![0.5; places.len() + 8];
            finite.gather(level, input, &mut gathered);
            let expected: Vec<u64> = places.iter().map(|&bar| input[bar].to_bits()).collect();
            same &= gathered[..places.len()].iter().map(|x| x.to_bits()).eq(expected);
            let mut line = gathered[..places.len()].to_vec();
            line.resize(bars, 0.25);
            let mut whole: Vec<i32> = (0..bars).map(|bar| bar as i32 + 1).collect();
            finite.spread(level, &mut Line::Doubles(&mut line));
            finite.spread(level, &mut Line::Integers(&mut whole));
            for bar in 0..bars {
                let place = places.iter().position(|&place| place == bar);
                let value = place.map_or(NAN, |_| input[bar]);
                same &= line[bar].to_bits() == value.to_bits();
                same &= whole[bar] == place.map_or(0, |place| place as i32 + 1);
            }
        }
        same
    }
}

properties! {
    fn prefixes_are_found(case: Case) -> bool {
        let bars = case.inputs[0].len();
        let inputs: Vec<&[f64]> = case.inputs.iter().map(Vec::as_slice).collect();
        let finite = (0..bars).take_while(|&bar| !case.gap(bar)).count();
        levels().iter().copied().all(|level| finite_bars(level, &inputs) == finite)
    }

    fn stretches_are_gathered_and_spread(case: Case, most: u16) -> bool {
        let most = usize::from(most) % 900 + 1;
        let inputs: Vec<&[f64]> = case.inputs.iter().map(Vec::as_slice).collect();
        levels().iter().copied().all(|level| case.gathers(level, &inputs, most))
    }
}

#[test]
fn a_gap_is_found_at_every_place() {
    let mut input = vec![-f64::MAX; 1_100];
    for &level in levels() {
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
    for &level in levels() {
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
