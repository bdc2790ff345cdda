//! Faults of paths, planted: each law sees the violation that it is there for, on every row, and
//! passes without one.
//!
//! A fault is planted where the tests call the library (`common::faults`), and changes what
//! comes back in one way: at one level, after a load, in a chunk, beside a gap. (The faults of the
//! values themselves are in `planted.rs`.)

use crate::case::{Case, Law};
use crate::common::calls::{Call, best, slices};
use crate::common::faults::{Fault, planted};
use crate::common::series::{Holes, Series, Shape};
use crate::{consequences, gaps, live, panels, paths, saved, sweeps};
use verita::kernel::levels;
use verita::{Gaps, ROWS, Row};

/// The laws that run on every row, each with what it must see.
pub fn faults() -> Vec<(&'static str, Law, Fault)> {
    let fastest = best();
    vec![
        ("reference", paths::reference, Fault::AtLevel(fastest)),
        ("reference", paths::reference, Fault::AtLevel(levels()[0])),
        ("levels", paths::levels, Fault::AtLevel(fastest)),
        ("levels", paths::levels, Fault::AtLevel(levels()[0])),
        ("into", paths::into, Fault::Into),
        ("into", paths::into, Fault::Allocating),
        ("placement", paths::placement, Fault::Placement),
        ("prefix", paths::prefix, Fault::LooksAhead),
        ("stream_in_chunks", paths::stream_in_chunks, Fault::LaterChunks),
        ("stream_bar_by_bar", paths::stream_bar_by_bar, Fault::Update),
        ("primed", live::primed, Fault::Primed),
        ("peeked", live::peeked, Fault::Looked),
        ("saved_and_loaded", saved::saved_and_loaded, Fault::Loaded),
        ("saved_and_loaded", saved::saved_and_loaded, Fault::AfterReset),
        ("hostile_saves", saved::hostile_saves, Fault::Believes),
        ("gaps_skip", gaps::skip, Fault::AfterGap),
        ("gaps_restart", gaps::restart, Fault::AfterGap),
        ("batch", sweeps::batch, Fault::Sweep),
        ("panel", panels::panel, Fault::Panel),
    ]
}

/// Cases that meet every path: several windows long, with holes, cut at places of their own.
fn cases(row: &'static Row) -> [Case; 4] {
    [5, 6, 7, 8].map(|seed| {
        let call = Call { row, values: row.spec.defaults(), gaps: Gaps::Skip };
        let length = 3 * call.lookback() + 300;
        let series = Series { shape: Shape::Walk, holes: Holes::Scattered, length, seed };
        Case { call, series }
    })
}

#[test]
fn each_law_sees_its_fault() -> Result<(), String> {
    for &row in ROWS {
        let cases = cases(row);
        for (name, law, fault) in faults() {
            let mut seen = false;
            for case in &cases {
                let inputs = case.inputs();
                let inputs = slices(&inputs);
                law(case, &inputs)
                    .map_err(|reason| format!("{}, {name}, no fault: {reason}", row.spec.name))?;
                seen |= planted(fault, || law(case, &inputs)).is_err();
                if seen {
                    break;
                }
            }
            if !seen {
                return Err(format!("{}, {name}: {fault:?} was not seen", row.spec.name));
            }
        }
    }
    Ok(())
}

#[test]
fn the_laws_of_threads_see_their_fault() {
    assert!(planted(Fault::Threads, || sweeps::threads(ROWS[0])).is_err());
    assert!(planted(Fault::Threads, || panels::threads(ROWS[0])).is_err());
}

/// A law that is tested by name.
type Promise = fn() -> Result<(), String>;

/// Each with what it must see.
#[test]
fn each_consequence_sees_its_fault() {
    let fastest = Fault::AtLevel(best());
    let faults: [(Promise, Fault); 6] = [
        (consequences::no_drift_after_millions_of_bars, Fault::Drift),
        (consequences::no_residue_of_a_spike, Fault::Residue),
        (consequences::tiny_and_huge_prices, Fault::Flush),
        (consequences::overflow_is_infinite_and_never_nan, Fault::Overflow),
        (consequences::constants, Fault::Nudge),
        (consequences::ranges, fastest),
    ];
    for (test, fault) in faults {
        assert!(planted(fault, test).is_err(), "{fault:?} was not seen");
    }
}

/// Each law that runs on every row is in the list above.
#[test]
fn no_law_lacks_a_fault() {
    let lists = include_str!("main.rs").split("every_law!(@").skip(1);
    let lists = lists.filter_map(|list| list.split(");").next()?.split_once(char::is_whitespace));
    let laws = lists.flat_map(|(_, list)| list.split(','));
    let laws: Vec<&str> = laws.filter_map(|law| law.split('=').next()).map(str::trim).collect();
    assert!(laws.len() >= 12, "{laws:?}");
    let faults = faults();
    for law in laws {
        assert!(faults.iter().any(|(name, ..)| *name == law), "{law} has no planted fault");
    }
}
