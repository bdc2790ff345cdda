//! When streams are equal, and that a reset forgets everything.

use super::Stream;
use crate::gaps::Gaps;
use crate::registry::ROWS;
use crate::row::Row;
use crate::simd::kernel::levels;
use crate::value::Value;

fn stream(name: &str, period: i64, gaps: Gaps, bars: &[f64]) -> Stream {
    let row = Row::find(name).expect("a row of the table");
    let values = [Value::Int(period)].into_iter().collect();
    let mut stream = Stream::new(row, &values, levels()[0], gaps).expect("a good period");
    stream.prime(&[bars]).expect("one series");
    stream
}

#[test]
fn equal_where_all_is_equal() {
    let one = stream("sma", 5, Gaps::Skip, &[1.0, 2.0]);
    assert_eq!(one, stream("sma", 5, Gaps::Skip, &[1.0, 2.0]));
    assert_ne!(one, stream("sma", 6, Gaps::Skip, &[1.0, 2.0]));
    assert_ne!(one, stream("sma", 5, Gaps::Restart, &[1.0, 2.0]));
    assert_ne!(one, stream("sma", 5, Gaps::Skip, &[1.0, 3.0]));
    assert_ne!(one, stream("sma", 5, Gaps::Skip, &[1.0]));
    assert_ne!(one, stream("ema", 5, Gaps::Skip, &[1.0, 2.0]));
    for level in levels() {
        assert_eq!(one, Stream::from_bytes(&one.to_bytes(), *level).expect("just saved"));
    }
}

#[test]
fn a_reset_forgets_every_bar() {
    for &row in ROWS {
        for gaps in [Gaps::Skip, Gaps::Restart] {
            let level = levels()[0];
            let fresh = Stream::new(row, &row.spec.defaults(), level, gaps).expect("defaults");
            let mut used = fresh.clone();
            let price = |bar: usize| 100.0 + (bar * 7919 % 101) as f64;
            let prices: Vec<f64> = (0..200).map(price).collect();
            used.prime(&vec![&prices[..]; row.spec.inputs.len()]).expect("as many series");
            assert_ne!(used, fresh, "{}", row.spec.name);
            used.reset();
            assert_eq!(used, fresh, "{}", row.spec.name);
            assert_eq!((used.bars(), used.value()), (0, None));
            let mut again = fresh.clone();
            for &price in &prices {
                let bar = vec![price; row.spec.inputs.len()];
                assert_eq!(used.update(&bar), again.update(&bar), "{}", row.spec.name);
            }
        }
    }
}

#[test]
fn the_last_answer_is_that_of_the_last_chunk() {
    let mut chunked = stream("sma", 2, Gaps::Skip, &[1.0]);
    for bars in [&[2.0, 3.0][..], &[4.0, f64::NAN], &[f64::NAN], &[5.0]] {
        let mut line = vec![0.0; bars.len()];
        chunked.update_many(&[bars], &mut [&mut line]).expect("a line as long");
        let answered = line.iter().rfind(|x| !x.is_nan()).map(std::slice::from_ref);
        assert_eq!(chunked.value(), answered.or(Some(&[3.5])), "{bars:?}");
    }
}

#[test]
fn a_stop_at_zero_has_no_sign_in_a_save_either() {
    let row = Row::find("sar").expect("a row");
    let (high, low) = ([1000.0, 1001.0, 1002.0, 1003.0, 1004.0], [-1.0, -0.5, -0.0, 5.0, 5.0]);
    let save = |level| {
        let stream = Stream::new(row, &row.spec.defaults(), level, Gaps::Skip);
        let mut stream = stream.expect("defaults");
        let last = stream.prime(&[&high, &low]).expect("two series").expect("a stop");
        assert_eq!(last[0].to_bits(), 0.0_f64.to_bits());
        stream.to_bytes()
    };
    let saves: Vec<_> = levels().iter().copied().map(save).collect();
    assert!(saves.windows(2).all(|pair| pair[0] == pair[1]));
}
