//! What stays as it is while nothing moves.

use crate::common::calls::Call;
use crate::common::compare::same;
use verita::kernel::levels;
use verita::value::Value;
use verita::{Adx, Gaps, Indicator};

/// Bars that have a range and do not move have no index once the moves before are nothing beside the
/// range: from there the average stays, to the bit, at every level.
#[test]
fn adx_stays_where_nothing_moves() -> Result<(), String> {
    const MOVES: usize = 60;
    let close = |bar: usize| 100.0 + (bar.min(MOVES) * 7919 % 101) as f64;
    let line = |add: f64| (0..3_000).map(|bar| close(bar) + add).collect::<Vec<_>>();
    let (high, low, close) = (line(1.0), line(-1.0), line(0.0));
    let inputs = [&high[..], &low, &close];
    for period in [2, 14] {
        let values = [Value::Int(period)][..].into();
        let call = Call { row: Adx::row(), values, gaps: Gaps::Skip };
        // Each bar keeps (P − 1) / P of the moves, and 10⁻¹⁶ of the range is nothing.
        let begun = MOVES + 40 * period as usize;
        let mut first: Option<Vec<Vec<f64>>> = None;
        for &level in levels() {
            let lines = call.lines(level, &inputs);
            let stays = lines[0][begun];
            if stays.is_nan() || lines[0][begun..].iter().any(|&value| value != stays) {
                return Err(format!("period {period}, {level:?}: ADX does not stay {stays}"));
            }
            same("level", first.get_or_insert_with(|| lines.clone()), &lines)?;
        }
    }
    Ok(())
}
