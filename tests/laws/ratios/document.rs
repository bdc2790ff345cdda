//! `docs/LAWS.md`: every output with its law, where the bound comes from, and the worst ratio to it.

use super::{Line, SERIES, series};
use std::path::Path;

const HEAD: &str = "# Laws and bounds

Written by `make generate`; nothing here is edited by hand. Every output of the fast path is held
against the naive definition by a law. `bits` permits no difference; `bound` permits an error in
proportion to what the value is made of, which depends on the parameters and the numbers met, never
on the length of the series. No bound is written for a row: every operator has a rule that turns the
errors of the lines that it reads into those of the lines that it writes (its method `errors` or
`error`, with the reason beside it), and the nodes of a row's plan hand them on
(`src/fast/errors.rs`).

The worst ratio of an error to its bound is measured over all hostile series and periods from 1 to
2,000 by `cargo test --test laws ratios`: over 1 the law is broken. The own part is what is left of
both without the roundings of the value itself, which nothing can do without: under 0.05 the bound
would be far too loose. A cumulative sum carries its errors: both are 0 but where the exact sum lies
next to a tie, and then the error is the one rounding that its bound permits.

Where a bound exceeds a cap (1e-9 of the largest price read, 1e-7 percent, 1e-9 of a ratio), or a
decision lies within it, the bar is *undetermined*: the value says nothing there, and only the stages
are held, each on what it was handed. The last column has the share of such bars on these hostile
series, in percent; there are none on real bars and on walks.

| row | output | law | worst ratio | own part | undetermined |
| --- | --- | --- | ---: | ---: | ---: |
";

/// By what part of itself, and by how much, a figure may be off before it is out of date. Kernels
/// of other machines have the same bits, but a compiler's powers of ten may not.
const OFF: (f64, f64) = (0.3, 0.02);

/// Holds the document against what was measured. A campaign of another size finds other figures.
pub fn check(lines: &[Line]) -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/LAWS.md");
    let text = HEAD.to_owned() + &lines.iter().map(shown).collect::<String>();
    if std::env::var_os("VERITA_BLESS").is_some() {
        return std::fs::write(&path, &text).map_err(|error| error.to_string());
    }
    let committed = std::fs::read_to_string(&path).map_err(|error| format!("LAWS.md: {error}"))?;
    if series() == SERIES && !agrees(&committed, &text) {
        return Err(format!(
            "docs/LAWS.md is out of date; run `make generate`. It should be\n{text}"
        ));
    }
    Ok(())
}

fn shown(line: &Line) -> String {
    let near = line.near;
    let law = if near.bits { "bits" } else { "bound" };
    let figure = |value: f64| if near.bits { "–".into() } else { format!("{value:.2}") };
    let (bound, own) = (figure(near.bound), figure(near.factor));
    let undetermined = match 100.0 * near.undetermined as f64 / near.bars as f64 {
        0.0 => "–".into(),
        percent => format!("{percent:.3}"),
    };
    format!("| `{}` | `{}` | {law} | {bound} | {own} | {undetermined} |\n", line.row, line.output)
}

/// The same words in every cell, and figures that are near.
fn agrees(committed: &str, text: &str) -> bool {
    let near = |(one, other): (&str, &str)| match (one.trim().parse(), other.trim().parse()) {
        (Ok(one), Ok(other)) => {
            let (one, other): (f64, f64) = (one, other);
            (one - other).abs() <= OFF.0 * one.max(other) + OFF.1
        }
        _ => one == other,
    };
    let same = |(one, other): (&str, &str)| {
        one.split('|').count() == other.split('|').count()
            && one.split('|').zip(other.split('|')).all(near)
    };
    committed.lines().count() == text.lines().count()
        && committed.lines().zip(text.lines()).all(same)
}

#[test]
fn another_line_or_a_far_figure_is_seen() {
    let line = "| `a` | `b` | window | 0.50 | 0.40 | because |\n";
    assert!(agrees(line, line));
    assert!(agrees(line, &line.replace("0.50", "0.52")));
    for other in [
        line.replace("0.50", "0.90"),
        line.replace("because", "why"),
        line.replace("| because ", ""),
        line.replace("0.40", "–"),
        line.repeat(2),
        String::new(),
    ] {
        assert!(!agrees(line, &other), "{other}");
    }
}
