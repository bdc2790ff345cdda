//! Streams beside a live market: primed from history, and asked what would be.

use crate::case::Case;
use crate::common::calls::{Lines, cut, feed, finite_bars};
use crate::common::compare::{answered, same};
use verita::Gaps;
use verita::kernel::levels;
use verita::stream::Answer;

/// The values at every bar, as a stream answers them.
fn answers(case: &Case, inputs: &[&[f64]], lines: &[Vec<f64>]) -> Vec<Option<Answer>> {
    let answer = |(bar, answered): (usize, bool)| {
        answered.then(|| lines.iter().map(|line| line[bar]).collect())
    };
    answered(&case.call, inputs).into_iter().enumerate().map(answer).collect()
}

/// Equal to the bit: zeros have signs.
fn agree(what: &str, expected: Option<&Answer>, got: Option<&Answer>) -> Result<(), String> {
    let bits = |answer: &Answer| answer.iter().map(|value| value.to_bits()).collect::<Vec<_>>();
    if expected.map(bits) == got.map(bits) {
        return Ok(());
    }
    Err(format!("{what}: expected {expected:?}, got {got:?}"))
}

/// Priming, at once or in two pieces, answers the last value and leaves what feeding leaves.
pub fn primed(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let bars = case.series.length;
    let mut random = case.random();
    let level = random.pick(levels());
    let expected = case.call.lines(level, inputs);
    let answers = answers(case, inputs, &expected);
    let mut fed = case.call.stream(level);
    let end = random.below(bars + 1);
    feed(&mut fed, &cut(inputs, 0..end));
    for middle in [0, random.below(end + 1)] {
        let mut stream = case.call.stream(level);
        for piece in [0..middle, middle..end] {
            let last = piece.end.checked_sub(1).filter(|_| !piece.is_empty());
            let last = last.and_then(|bar| answers[bar].as_ref());
            let got = stream.prime(&cut(inputs, piece)).map_err(|error| error.to_string())?;
            agree("primed", last, got.as_ref())?;
        }
        if stream != fed || stream.bars() != taken(case.call.gaps, &cut(inputs, 0..end)) {
            return Err(format!("primed by {middle} and up to {end} bars: not as if fed"));
        }
        if stream.gaps() != case.call.gaps {
            return Err(format!("{:?} instead of the rule for gaps", stream.gaps()));
        }
        let tail: Lines = expected.iter().map(|line| line[end..].to_vec()).collect();
        same("after priming", &tail, &feed(&mut stream, &cut(inputs, end..bars)))?;
    }
    Ok(())
}

/// Bars that count for what comes after them.
fn taken(gaps: Gaps, inputs: &[&[f64]]) -> u64 {
    let finite = finite_bars(inputs);
    let last_run = finite.iter().rev().zip((0..inputs[0].len()).rev());
    match gaps {
        Gaps::Skip => finite.len() as u64,
        Gaps::Restart => last_run.take_while(|(finite, bar)| *finite == bar).count() as u64,
    }
}

/// A peek answers what the update answers, and is not seen afterwards.
pub fn peeked(case: &Case, inputs: &[&[f64]]) -> Result<(), String> {
    let bars = case.series.length;
    let mut random = case.random();
    let level = random.pick(levels());
    let expected = case.call.lines(level, inputs);
    let answers = answers(case, inputs, &expected);
    let mut stream = case.call.stream(level);
    let values = |bar: usize| -> Vec<f64> { inputs.iter().map(|input| input[bar]).collect() };
    let mut at = 0;
    while at < bars {
        let before = stream.to_bytes();
        let other = stream.peek(&values(random.below(bars)));
        let hole: Vec<f64> = values(at).iter().map(|_| f64::NAN).collect();
        agree("a gap", None, stream.peek(&hole).as_ref())?;
        let peeked = stream.peek(&values(at));
        agree(&format!("peek at bar {at}"), answers[at].as_ref(), peeked.as_ref())?;
        if stream.to_bytes() != before {
            return Err(format!("bar {at}: changed by looking, at {other:?}"));
        }
        agree("update", peeked.as_ref(), stream.update(&values(at)).as_ref())?;
        // Bars one by one, and now and then a long piece.
        let end = bars.min(at + 1 + random.pick(&[0, 0, 0, 1, 40, 700]));
        let got = feed(&mut stream, &cut(inputs, at + 1..end));
        let piece: Lines = expected.iter().map(|line| line[at + 1..end].to_vec()).collect();
        same("after a peek", &piece, &got)?;
        at = end;
    }
    Ok(())
}
