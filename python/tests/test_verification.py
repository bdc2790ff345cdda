"""The published figures: the document says what the kept tables say, and they are read as left."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "docs"))

import figures
import verification


def test_the_document_says_what_the_figures_say() -> None:
    """`make verification` writes it; a figure that was entered by hand shows here."""
    assert verification.FILE.read_text(encoding="utf-8") == verification.document()


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(figures, "LEFT", tmp_path / "left")
    monkeypatch.setattr(figures, "KEPT", tmp_path / "kept")
    return tmp_path


def test_campaigns_add_up_and_suites_are_replaced(folders: Path) -> None:
    for seconds in (10, 20):
        figures.leave("fuzzing", target="grid", sanitizer="x", seconds=seconds, executions=7)
    figures.keep("fuzzing")
    figures.leave("fuzzing", target="grid", sanitizer="x", seconds=30, executions=1_000)
    figures.keep("fuzzing")
    assert not list((folders / "left").iterdir())
    assert "| `grid` | 1,014 | 60 |" in verification.fuzzing()
    for cases in ("1", "2"):
        line = {"row": "sma", "law": "prefix", "cases": cases, "levels": "scalar avx2"}
        figures.keep_instead("laws", [line])
    figures.keep_instead("laws", [])
    assert "| `prefix` | 1 | 2 | avx2, scalar |" in verification.laws()


def test_a_level_that_one_row_missed_is_not_named(folders: Path) -> None:
    levels = {"sma": "scalar avx2", "ema": "scalar"}
    lines = [{"row": r, "law": "prefix", "cases": "9", "levels": x} for r, x in levels.items()]
    figures.keep_instead("laws", lines)
    assert "| `prefix` | 2 | 18 | scalar |" in verification.laws()


def test_the_score_counts_what_compiles(folders: Path) -> None:
    said = {"caught": 6, "missed": 1, "timeout": 1, "unviable": 2, "unseen": 2, "untried": 3}
    outcomes = [outcome for outcome, times in said.items() for _ in range(times)]
    lines = [{"mutant": f"src/grid.rs:{n}: x", "outcome": o} for n, o in enumerate(outcomes)]
    lines.append({"mutant": "src/gaps.rs:1: x", "outcome": "untried"})
    days = [{"day": "" if line["outcome"] == "untried" else "2026-01-01"} for line in lines]
    figures.append(
        figures.KEPT / "mutants.tsv",
        [day | line for day, line in zip(days, lines, strict=True)],
    )
    text = verification.mutation()
    assert "| `src/grid.rs` | 15 | 12 | 2 | 6 | 1 | 2 | 1 | 70.0 % |" in text
    assert "Measured 2026-01-01." in text
    assert "Not yet begun (1 mutants): `src/gaps.rs`." in text


def test_a_table_of_other_columns_is_refused(folders: Path) -> None:
    figures.leave("fuzzing", target="grid")
    with pytest.raises(AssertionError, match="columns"):
        figures.leave("fuzzing", other=1)
