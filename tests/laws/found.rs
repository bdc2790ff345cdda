//! Cases on which a law has once failed, each for good: every law is tried on each.
//!
//! What a campaign finds (`make campaign`) is written down here as it was printed.

#![allow(clippy::unreadable_literal, reason = "cases stand as they were printed")]

use crate::case::Case;
use crate::common::calls::{Call, slices};
use crate::common::series::{Holes, Series, Shape};
use crate::faults::faults;
use std::collections::BTreeMap;
use verita::Gaps::{self, Restart, Skip};
use verita::Row;
use verita::value::Value::{self, Choice, Float, Int};

fn case(
    name: &str,
    values: &[Value],
    gaps: Gaps,
    (shape, holes, length, seed): (Shape, Holes, usize, u64),
) -> Case {
    let row = Row::find(name).expect("it is in the table");
    let call = Call { row, values: values.iter().copied().collect(), gaps };
    Case { call, series: Series { shape, holes, length, seed } }
}

fn found() -> Vec<Case> {
    let wide =
        [Int(15), Float(-656_843.520_484_891_7), Float(-806_025.206_094_237_4), Choice("ema")];
    let narrow = [Int(7), Float(1e6), Float(2.0), Choice("kama")];
    let slow = [Float(9.999_999_999_999_997e-190), Float(0.182_179_400_241_527_9)];
    let ties = [Float(0.866104673521321), Float(0.37213224930704303)];
    vec![
        case(
            "atr",
            &[Int(3)],
            Restart,
            (Shape::Largest, Holes::None, 4, 11_279_295_135_219_735_294),
        ),
        case(
            "atr",
            &[Int(3)],
            Skip,
            (Shape::Steps, Holes::None, 16_383, 3_731_071_657_877_174_918),
        ),
        case("bbands", &wide, Skip, (Shape::Largest, Holes::None, 15, 0)),
        case(
            "bbands",
            &narrow,
            Restart,
            (Shape::Largest, Holes::None, 16, 3_084_882_707_112_396_037),
        ),
        case(
            "correl",
            &[Int(30)],
            Skip,
            (Shape::Pieces, Holes::None, 16_384, 844_629_994_885_984_855),
        ),
        case("ema", &[Int(2)], Restart, (Shape::Steps, Holes::None, 32, 1_919_430_924_797_570_535)),
        case("macd", &[Int(1), Int(11), Int(104)], Skip, (Shape::Largest, Holes::None, 208, 3)),
        // In chunks: careful sums of subnormals.
        case("obv", &[], Restart, (Shape::Pieces, Holes::None, 70_015, 2_635_780_215_845_304_048)),
        // A centre so near to the middle of two bars that their sum is rounded up.
        case(
            "alma",
            &[Int(111), Float(0.85), Float(1.000_000_000_000_000_3e123)],
            Restart,
            (Shape::Walk, Holes::None, 150, 322_675_656_917_289),
        ),
        // A zero's sign beside a window at another scale; a close far beyond a narrow range.
        case("willr", &[Int(1)], Restart, (Shape::Magnitudes, Holes::Scattered, 301, 7)),
        case(
            "stoch",
            &[Int(8), Int(12), Choice("dema"), Int(20), Choice("tema")],
            Skip,
            (Shape::Pieces, Holes::None, 510, 4_033_236_803_054_591_509),
        ),
        // Primed: the sign of a zero in the mirror.
        case(
            "sar",
            &slow,
            Restart,
            (Shape::Constant, Holes::None, 70_013, 1_421_021_295_962_772_915),
        ),
        // Halts in which every average by itself dies among the subnormals.
        case("rsi", &[Int(2)], Skip, (Shape::Frozen, Holes::None, 12_000, 1)),
        case("rsi", &[Int(14)], Skip, (Shape::Frozen, Holes::Scattered, 70_000, 2)),
        case("rsi", &[Int(33)], Restart, (Shape::Frozen, Holes::Inside, 30_000, 3)),
        case("adx", &[Int(2)], Skip, (Shape::Frozen, Holes::None, 12_000, 4)),
        case("adx", &[Int(14)], Skip, (Shape::Frozen, Holes::Inside, 70_000, 5)),
        case("adx", &[Int(3)], Restart, (Shape::Frozen, Holes::Scattered, 20_000, 6)),
        case(
            "stochrsi",
            &[Int(2), Int(5), Int(3), Choice("sma")],
            Skip,
            (Shape::Frozen, Holes::None, 12_000, 7),
        ),
        case(
            "stochrsi",
            &[Int(14), Int(9), Int(5), Choice("kama")],
            Restart,
            (Shape::Frozen, Holes::Inside, 30_000, 8),
        ),
        case("atr", &[Int(2)], Skip, (Shape::Frozen, Holes::None, 12_000, 9)),
        // Unequal to its own save: the sign of a zero in the stop.
        case("sar", &ties, Restart, (Shape::Ties, Holes::None, 21, 17092645412945974794)),
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
