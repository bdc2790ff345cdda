//! Cases on which a law has once failed, each for good: every law is tried on each.
//!
//! `failures.txt` keeps what proptest began with, and what comes of that depends on the strategy.
//! So what was found is written down here as it was printed.

use crate::case::Case;
use crate::common::calls::{Call, slices};
use crate::common::series::{Holes, Series, Shape};
use crate::faults::faults;
use std::collections::BTreeMap;
use verita::Gaps::{self, Restart, Skip};
use verita::Row;
use verita::spec::Value::{self, Choice, Float, Int};

fn case(
    name: &str,
    values: &[Value],
    gaps: Gaps,
    (shape, length, seed): (Shape, usize, u64),
) -> Case {
    let row = Row::find(name).expect("it is in the table");
    let call = Call { row, values: values.iter().copied().collect(), gaps };
    Case { call, series: Series { shape, holes: Holes::None, length, seed } }
}

fn found() -> Vec<Case> {
    let wide =
        [Int(15), Float(-656_843.520_484_891_7), Float(-806_025.206_094_237_4), Choice("ema")];
    let narrow = [Int(7), Float(1e6), Float(2.0), Choice("kama")];
    let slow = [Float(9.999_999_999_999_997e-190), Float(0.182_179_400_241_527_9)];
    vec![
        case("atr", &[Int(3)], Restart, (Shape::Largest, 4, 11_279_295_135_219_735_294)),
        case("atr", &[Int(3)], Skip, (Shape::Steps, 16_383, 3_731_071_657_877_174_918)),
        case("bbands", &wide, Skip, (Shape::Largest, 15, 0)),
        case("bbands", &narrow, Restart, (Shape::Largest, 16, 3_084_882_707_112_396_037)),
        case("correl", &[Int(30)], Skip, (Shape::Pieces, 16_384, 844_629_994_885_984_855)),
        case("ema", &[Int(2)], Restart, (Shape::Steps, 32, 1_919_430_924_797_570_535)),
        case("macd", &[Int(1), Int(11), Int(104)], Skip, (Shape::Largest, 208, 3)),
        // In chunks: careful sums of subnormals.
        case("obv", &[], Restart, (Shape::Pieces, 70_015, 2_635_780_215_845_304_048)),
        // Primed: the sign of a zero in the mirror.
        case("sar", &slow, Restart, (Shape::Constant, 70_013, 1_421_021_295_962_772_915)),
    ]
}

#[test]
fn what_was_found_stays_found() {
    let laws: BTreeMap<_, _> = faults().into_iter().map(|(name, law, _)| (name, law)).collect();
    let mut broken = Vec::new();
    for case in found() {
        let inputs = case.inputs();
        for (name, law) in &laws {
            if let Err(reason) = law(&case, &slices(&inputs)) {
                broken.push(format!("{name}: {reason}\n  in {}", case.say()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
