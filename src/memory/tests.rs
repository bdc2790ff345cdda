//! What fits and what does not.

use super::{LITTLE, SMALL, check, copy, threads, together, total, working, zeroed};
use crate::call::Call;
use crate::engine::compute;
use crate::error::Error;
use crate::gaps::Gaps;
use crate::line::{self, Line};
use crate::matrix::Panel;
use crate::panel::{self, panel};
use crate::patience::always;
use crate::reference::{self, reference};
use crate::registry::ROWS;
use crate::row::Row;
use crate::spec::Kind;
use crate::value::{Value, Values};
use crate::verify::{self, verify};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// The system's allocator, which counts what each thread of the tests holds.
struct Counted;

#[global_allocator]
static COUNTED: Counted = Counted;

thread_local! {
    static HELD: Cell<usize> = const { Cell::new(0) };
    static PEAK: Cell<usize> = const { Cell::new(0) };
}

/// Bytes are not counted: of them is what is taken to see whether it can be had.
fn count(layout: Layout, old: usize, new: usize) {
    if layout.align() == 1 {
        return;
    }
    // What another thread has taken may be given back by this one.
    let held = HELD.get().wrapping_add(new).wrapping_sub(old);
    HELD.set(held);
    if held.cast_signed() > PEAK.get().cast_signed() {
        PEAK.set(held);
    }
}

// SAFETY: all is the system's, which keeps what the trait asks for.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout, 0, layout.size());
        // SAFETY: as above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        count(layout, layout.size(), 0);
        // SAFETY: as above.
        unsafe { System.dealloc(place, layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(layout, layout.size(), size);
        // SAFETY: as above.
        unsafe { System.realloc(place, layout, size) }
    }
}

/// The most bytes that the work holds at a time on this thread.
fn peak<T>(work: impl FnOnce() -> T) -> usize {
    let before = HELD.get();
    PEAK.set(before);
    let result = work();
    let peak = PEAK.get().wrapping_sub(before);
    drop(result);
    peak
}

#[test]
fn the_machine_has_memory() {
    assert!(total() > 1 << 27, "{} bytes", total());
}

#[test]
fn what_fits_is_granted_and_nothing_more() {
    let all = usize::try_from(total()).expect("an address");
    let refused = |bytes| Err(Error::Memory { indicator: "sma", bytes });
    for fits in [0, 1, SMALL - 1, SMALL, SMALL + 1, all] {
        assert_eq!(check("sma", Some(fits)), Ok(fits));
    }
    assert_eq!(check("sma", Some(all + 1)), refused(all + 1));
    // More than any address, and more than can be counted.
    assert_eq!(check("sma", Some(1 << 63)), refused(1 << 63));
    assert_eq!(check("sma", None), refused(usize::MAX));
}

#[test]
fn pieces_are_counted_together() {
    assert_eq!(together(&[]), Some(0));
    assert_eq!(together(&[&[3, 4], &[5], &[2, 2, 2]]), Some(25));
    // Nothing of very much is nothing, wherever it stands, and does not hide what stands beside it.
    assert_eq!(together(&[&[1 << 40, 1 << 40, 0], &[7]]), Some(7));
    assert_eq!(together(&[&[0, 5], &[1 << 40, 1 << 40]]), None);
    assert_eq!(together(&[&[usize::MAX], &[1]]), None);
}

#[test]
fn copies_are_equal() {
    assert_eq!(copy("sma", &[1, 2, 3]), Ok(vec![1, 2, 3]));
}

#[test]
fn room_is_as_large_as_it_should_be() {
    assert_eq!(zeroed("sma", Some(3)), Ok(vec![0.0; 3]));
    assert_eq!(zeroed("sma", Some(3)), Ok(vec![0_i32; 3]));
    assert_eq!(
        zeroed::<f64>("sma", None),
        Err(Error::Memory { indicator: "sma", bytes: usize::MAX })
    );
}

/// What is not counted because it does not grow with the call.
const SPARE: usize = LITTLE / 4;

/// Parameters of long windows, with every word.
fn long(row: &Row, longest: i64) -> Vec<Values> {
    let mut all = vec![Values::new()];
    for parameter in row.spec.parameters {
        let values: Vec<Value> = match parameter.kind {
            Kind::Int { min, max, .. } => vec![Value::Int(longest.clamp(min, max))],
            Kind::Float { default, .. } => vec![Value::Float(default)],
            Kind::Choice { choices, .. } => {
                choices.iter().map(|&word| Value::Choice(word)).collect()
            }
        };
        let with = |one: &Values| {
            let one = one.clone();
            values.iter().map(move |&value| one.iter().copied().chain([value]).collect()).collect()
        };
        all = all.iter().flat_map::<Vec<Values>, _>(with).collect();
    }
    all
}

/// Bars that are worth the lanes, or not, and one window in doubt.
fn series(row: &Row, bars: usize) -> Vec<Vec<f64>> {
    let price = |bar: usize| if bar == bars / 2 { 1e200 } else { 50.0 + (bar * 7919 % 101) as f64 };
    vec![(0..bars).map(price).collect(); row.spec.inputs.len()]
}

/// Calls of long windows and of short ones, of many bars and of few.
fn calls(mut test: impl FnMut(&'static Row, &Values, &[&[f64]])) {
    let sizes = [(1, 3_000), (40, 3_000), (500, 12_000), (3_000, 50_000), (9_000, 700)];
    for &row in ROWS {
        for (longest, bars) in sizes {
            let series = series(row, bars);
            let inputs: Vec<&[f64]> = series.iter().map(Vec::as_slice).collect();
            for values in long(row, longest) {
                test(row, &values, &inputs);
            }
        }
    }
}

/// Work on the result of a call, which is made beforehand.
fn with_lines(
    row: &Row,
    count: usize,
    work: impl FnOnce(&mut [Line]) -> Result<(), Error>,
) -> usize {
    let lines = row.spec.outputs.len();
    let (mut wide, mut narrow) = (vec![vec![0.0; count]; lines], vec![vec![0_i32; count]; lines]);
    let mut outputs = if row.spec.integer_valued {
        line::lines(narrow.iter_mut().map(Vec::as_mut_slice))
    } else {
        line::lines(wide.iter_mut().map(Vec::as_mut_slice))
    };
    peak(|| work(&mut outputs))
}

#[test]
fn single_calls_need_no_more_than_is_asked_for() {
    calls(|row, values, inputs| {
        let bars = inputs[0].len();
        let call = Call::new(row, values.clone()).expect("they are good");
        let took = with_lines(row, bars, |outputs| compute(&call, inputs, outputs, &always));
        let asked = row.bytes(values, bars) + SPARE;
        let call = format!("{} {values:?} on {bars} bars", row.spec.name);
        assert!(took <= asked, "{call}: {took} bytes, and not {asked}");
    });
}

#[test]
fn panels_need_no_more_than_is_asked_for() {
    calls(|row, values, inputs| {
        // So few values that there is no other thread.
        let symbols = 60_000 / inputs[0].len();
        let bars = inputs[0].len();
        let matrices: Vec<Vec<f64>> = inputs.iter().map(|input| input.repeat(symbols)).collect();
        let panels: Vec<Panel> =
            matrices.iter().map(|matrix| Panel::by_symbol(matrix, symbols)).collect();
        let call = Call::new(row, values.clone()).expect("they are good").alone();
        let took =
            with_lines(row, symbols * bars, |outputs| panel(&call, &panels, outputs, |_| true));
        let asked = panel::bytes(row, values, bars) + SPARE;
        let call = format!("{} {values:?} on {bars} bars of {symbols} symbols", row.spec.name);
        assert!(took <= asked, "{call}: {took} bytes, and not {asked}");
    });
}

#[test]
fn definitions_need_no_more_than_is_asked_for() {
    for &row in ROWS {
        for (longest, bars) in [(3, 2_000), (300, 700)] {
            let series = series(row, bars);
            let inputs: Vec<&[f64]> = series.iter().map(Vec::as_slice).collect();
            for values in long(row, longest) {
                let call = format!("{} {values:?} on {bars} bars", row.spec.name);
                let took = peak(|| reference(row, &values, &inputs, Gaps::Skip));
                let asked = reference::bytes(bars) + SPARE;
                assert!(took <= asked, "{call}: {took} bytes, and not {asked}");
                let took = peak(|| verify(row, &values, &inputs).expect("they are good"));
                let asked = verify::bytes(row, &values, bars) + SPARE;
                assert!(took <= asked, "verify: {call}: {took} bytes, and not {asked}");
            }
        }
    }
}

#[test]
fn there_are_as_many_threads_as_memory_lasts_for() {
    let all = usize::try_from(total()).expect("an address");
    assert_eq!(threads("sma", 3, 1000), Ok(3));
    assert_eq!(threads("sma", 8, all / 5), Ok(4));
    assert_eq!(threads("sma", 8, all + 1), Err(Error::Memory { indicator: "sma", bytes: all + 1 }));
    assert_eq!(working("sma", LITTLE), Ok(()));
    assert!(working("sma", usize::MAX).is_err());
}
