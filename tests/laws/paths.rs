//! Laws on the paths by which a line is computed.

use crate::case::Case;
use crate::common::calls::{Lines, MARKER, best, cut, every_kernel, feed, slices, slices_mut};
use crate::common::compare::{answered, hold_against, same};
use verita::kernel;

/// Every level keeps the law of the row.
pub fn reference(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let call = &case.call;
    let exact =
        call.typed().reference(&call.values, inputs, call.gaps).map_err(|e| e.to_string())?;
    for &level in kernel::levels() {
        hold_against(call, inputs, &call.lines(level, inputs), &exact)
            .map_err(|reason| format!("{level:?}: {reason}"))?;
    }
    Ok(())
}

/// All levels give the same bits.
pub fn levels(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let expected = case.call.lines(best(), inputs);
    for &level in kernel::levels() {
        same(&format!("{level:?}"), &expected, &case.call.lines(level, inputs))?;
    }
    Ok(())
}
/// The call into the caller's slices writes every place, and what the allocating call returns.
pub fn into(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let (call, typed) = (&case.call, case.call.typed());
    let expected = call.lines(best(), inputs);
    for kernel in every_kernel() {
        let mut lines = vec![vec![MARKER; case.series.length]; call.row.spec.outputs.len()];
        let settings = call.settings(kernel);
        typed
            .compute_into(&call.values, inputs, &mut slices_mut(&mut lines), settings)
            .map_err(|error| error.to_string())?;
        same(&format!("into, {kernel:?}"), &expected, &lines)?;
        let fresh = typed.compute(&call.values, inputs, settings).map_err(|e| e.to_string())?;
        same(&format!("allocating, {kernel:?}"), &expected, &fresh)?;
    }
    Ok(())
}

/// Neither the place of the inputs in memory shows, nor that of the outputs; and nothing beside
/// the outputs is written.
pub fn placement(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let bars = case.series.length;
    let mut random = case.random();
    for &level in kernel::levels() {
        let expected = case.call.lines(level, inputs);
        let (from, to) = (random.below(9), random.below(9));
        let moved: Lines = inputs
            .iter()
            .map(|input| [&vec![MARKER; from], *input, &[MARKER; 9]].concat())
            .collect();
        let moved = cut(&slices(&moved), from..from + bars);
        let mut lines = vec![vec![MARKER; to + bars + 9]; expected.len()];
        let mut outputs: Vec<&mut [f64]> =
            lines.iter_mut().map(|line| &mut line[to..to + bars]).collect();
        case.call.stream(level).update_many(&moved, &mut outputs).map_err(|e| e.to_string())?;
        let beside = |line: &Vec<f64>| {
            let outside = line[..to].iter().chain(&line[to + bars..]);
            outside.clone().all(|value| value.to_bits() == MARKER.to_bits())
        };
        if !lines.iter().all(beside) {
            return Err(format!("{level:?} wrote outside its output"));
        }
        let inside: Lines = lines.iter().map(|line| line[to..to + bars].to_vec()).collect();
        same(&format!("{level:?}, moved by {from} and {to}"), &expected, &inside)?;
    }
    Ok(())
}

/// No bar looks ahead: `f(x)[:k] == f(x[:k])`.
pub fn prefix(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let bars = case.series.length;
    let mut random = case.random();
    for &level in kernel::levels() {
        let whole = case.call.lines(level, inputs);
        for _ in 0..3 {
            let end = random.below(bars + 1);
            let part = case.call.lines(level, &cut(inputs, 0..end));
            let expected: Lines = whole.iter().map(|line| line[..end].to_vec()).collect();
            same(&format!("{level:?}, the first {end} bars"), &expected, &part)?;
        }
    }
    Ok(())
}

/// A stream in chunks of any size gives the bits of the single call, and ends equal to one that was
/// fed at once.
pub fn stream_in_chunks(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let bars = case.series.length;
    let mut random = case.random();
    let mut size = || {
        let most = 8 << random.below(9);
        1 + random.below(most)
    };
    let drawn: Vec<usize> = (0..64).map(|_| size()).collect();
    let every = kernel::levels();
    let mut at_once = case.call.stream(best());
    let expected = feed(&mut at_once, inputs);
    let sizes: [&[usize]; 7] = [&[1], &[2], &[3], &[7], &[13], &drawn, &[usize::MAX]];
    for (k, sizes) in sizes.into_iter().enumerate() {
        // Long series take the levels in turn.
        let levels = if bars < 2_000 { every } else { &[every[(k + bars) % every.len()]] };
        for &level in levels {
            let mut stream = case.call.stream(level);
            let mut lines: Lines = vec![Vec::new(); expected.len()];
            let mut sizes = sizes.iter().cycle();
            while lines[0].len() < bars {
                let from = lines[0].len();
                let size = *sizes.next().expect("it is a cycle");
                let end = from.saturating_add(size).min(bars);
                let piece = feed(&mut stream, &cut(inputs, from..end));
                lines.iter_mut().zip(piece).for_each(|(line, piece)| line.extend(piece));
            }
            same(&format!("{level:?} in chunks"), &expected, &lines)?;
            if stream != at_once {
                return Err(format!("{level:?} in chunks: unequal to one fed at once"));
            }
        }
    }
    Ok(())
}

/// `update` answers the values of the single call, and nothing exactly where that has none; it
/// leaves what the bars leave at once.
pub fn stream_bar_by_bar(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let inputs = cut(inputs, 0..case.series.length.min(3_000));
    let answered = answered(&case.call, &inputs);
    for &level in kernel::levels() {
        let expected = case.call.lines(level, &inputs);
        let mut stream = case.call.stream(level);
        for bar in 0..inputs[0].len() {
            let values: Vec<f64> = inputs.iter().map(|input| input[bar]).collect();
            let expected: Vec<f64> = expected.iter().map(|line| line[bar]).collect();
            let answer = stream.update(&values);
            let agree = match &answer {
                None => !answered[bar],
                Some(answer) => {
                    let pairs = answer.iter().zip(&expected);
                    answered[bar]
                        && answer.len() == expected.len()
                        && pairs.clone().all(|(a, b)| !a.is_nan() && a.to_bits() == b.to_bits())
                }
            };
            if !agree {
                return Err(format!("{level:?}, bar {bar}: {answer:?}, expected {expected:?}"));
            }
        }
        let mut at_once = case.call.stream(best());
        feed(&mut at_once, &inputs);
        if stream != at_once {
            return Err(format!("{level:?} bar by bar: unequal to one fed at once"));
        }
    }
    Ok(())
}
