"""The review of golden snapshots: a planted change is told, and nothing else."""

from __future__ import annotations

import math
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from golden_review import GOLDEN, describe, parse, relative, ulps

FILES = sorted(GOLDEN.glob("*.snap"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_snapshot_is_understood(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tables = parse(text)
    assert len(tables) == len(re.findall("checksum", text)) == 12
    assert sum(table.saved for table in tables.values()) == 2
    shown = [table for table in tables.values() if table.bars]
    assert len(shown) == 3 and sum(len(table.bars) for table in shown) >= 25
    for table in shown:
        assert all(len(row) == len(table.columns) for row in table.bars.values())


def test_a_line_of_no_call_is_an_error() -> None:
    text = FILES[0].read_text(encoding="utf-8")
    with pytest.raises(ValueError, match="of no call: anything"):
        parse(text + "anything\n")


def test_nothing_is_told_of_what_is_the_same(tmp_path: Path) -> None:
    text = FILES[0].read_text(encoding="utf-8")
    assert describe("same", text, text, tmp_path) == "## same\n\n"
    assert not list(tmp_path.iterdir())


def test_a_changed_value_is_told_with_its_distance_and_a_chart(tmp_path: Path) -> None:
    path = GOLDEN / "sma.snap"
    text = path.read_text(encoding="utf-8")
    title, table = next(iter(parse(text).items()))
    bar, row = next((bar, row) for bar, row in table.bars.items() if not math.isnan(row[-1]))
    new = math.nextafter(row[-1], math.inf)
    line = next(line for line in text.splitlines() if line.split()[:1] == [str(bar)])
    changed = text.replace(line, line.replace(line.split()[-1], f"{new:.16e}"), 1)
    told = describe("sma", text, changed, tmp_path)
    assert f"**{title}**" in told and told.count("**") == 2
    assert f"| {bar} | {row[-1]!r} | {new!r} | 1 |" in told
    assert [file.suffix for file in tmp_path.iterdir()] == [".png"]


def another(checksum: str) -> str:
    return checksum[:-1] + ("0" if checksum[-1] != "0" else "1")


@pytest.mark.parametrize(("shown", "words"), [(True, "leaves out"), (False, "shows no bars")])
def test_what_is_not_shown_is_told_by_the_checksum(shown: bool, words: str, tmp_path: Path) -> None:
    text = FILES[0].read_text(encoding="utf-8")
    call = next(table for table in parse(text).values() if bool(table.bars) is shown)
    line = f"{call.title}: {call.checksum}"
    told = describe("x", text, text.replace(line, another(line)), tmp_path)
    assert told.count("**") == 2 and f"**{call.title}**" in told and words in told


def test_another_save_is_told(tmp_path: Path) -> None:
    text = FILES[0].read_text(encoding="utf-8")
    saved = next(table for table in parse(text).values() if table.saved)
    other = another(saved.checksum)
    told = describe("x", text, text.replace(saved.checksum, other), tmp_path)
    assert f"{saved.checksum}, then {other}" in told and "the version of saves" in told


def test_distances() -> None:
    assert ulps(1.0, math.nextafter(1.0, 2.0)) == "1"
    assert ulps(-0.0, 0.0) == "0" and ulps(5e-324, -5e-324) == "2"
    assert ulps(math.nan, 1.0) == "NaN"
    assert relative(2.0, 2.5) == "2.5e-01" and relative(math.inf, 1.0) == "–"
