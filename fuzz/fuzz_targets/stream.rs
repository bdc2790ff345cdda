//! A stream in chunks of any size, reset, cloned, saved and loaded on its way, against single
//! calls; and hostile saves.
#![no_main]

use libfuzzer_sys::fuzz_target;
use verita_fuzz::Case;
use verita_fuzz::common::calls::{MARKER, cut, feed, slices};
use verita_fuzz::common::compare::same;
use verita_fuzz::common::saves::forge;

fuzz_target!(|bytes: &[u8]| {
    let case = Case::decode(bytes);
    let (inputs, call) = (slices(&case.inputs), &case.call);
    let bars = inputs[0].len();
    let mut stream = call.stream(case.level);
    let mut expected = call.lines(case.level, &inputs);
    // Each reset costs a single call over the rest.
    let (mut fresh, mut at, mut resets) = (0, 0, 0..4);
    let mut actions = case.actions.iter().map(|action| usize::from(*action)).cycle();
    while at < bars {
        let action = actions.next().unwrap_or(0);
        match action % 16 {
            0 if resets.next().is_some() => {
                stream.reset();
                fresh = at;
                expected = call.lines(case.level, &cut(&inputs, at..bars));
            }
            1 => stream = stream.clone(),
            2 | 3 => {
                let saved = stream.save();
                stream = call.stream(case.level);
                stream.load(&saved).expect("it was saved");
            }
            _ => {}
        }
        let end = bars.min(at + 1 + action / 16 * action);
        let expected: Vec<Vec<f64>> =
            expected.iter().map(|line| line[at - fresh..end - fresh].to_vec()).collect();
        let got = feed(&mut stream, &cut(&inputs, at..end));
        if let Err(reason) = same("in chunks", &expected, &got) {
            panic!("bars {at} to {end}: {reason} in {case:?}");
        }
        at = end;
    }
    let mut saved = stream.save();
    forge(&mut saved, |state| {
        for change in case.actions.chunks(2) {
            state[usize::from(change[0]) % state.len()] ^= change[1];
        }
    });
    if stream.load(&saved).is_ok() {
        let lines = feed(&mut stream, &inputs);
        let stale = |value: &f64| value.to_bits() == MARKER.to_bits();
        assert!(!lines.iter().flatten().any(stale), "a place was not written in {case:?}");
    }
});
