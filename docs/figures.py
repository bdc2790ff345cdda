"""Figures that campaigns leave: tables of tab-separated values, a line for each run.

A campaign appends to `target/figures`. `make verification` moves what lies there to `docs/figures`,
which is committed, and writes `docs/VERIFICATION.md` from it.
"""

from __future__ import annotations

import csv
import datetime
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LEFT = ROOT / "target" / "figures"
KEPT = ROOT / "docs" / "figures"

Line = dict[str, str]


def git(*arguments: str) -> str:
    command = ["git", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def read(path: Path) -> list[Line]:
    if not path.exists():
        return []
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def append(path: Path, lines: list[Line]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    known = read(path)
    assert not known or list(known[0]) == list(lines[0]), f"{path} has other columns"
    with path.open("a" if known else "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(lines[0]), delimiter="\t", lineterminator="\n")
        if not known:
            writer.writeheader()
        writer.writerows(lines)


def leave(table: str, **figures: object) -> None:
    """A line of a run that has just ended, with its day and the commit that it ran on."""
    day = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    line = {"day": day, "commit": git("rev-parse", "--short", "HEAD").strip()}
    append(LEFT / f"{table}.tsv", [line | {key: str(value) for key, value in figures.items()}])


def keep(table: str) -> list[Line]:
    """Moves what runs have left to what is committed; all lines of the table."""
    left, kept = LEFT / f"{table}.tsv", KEPT / f"{table}.tsv"
    if lines := read(left):
        append(kept, lines)
        left.unlink()
    return read(kept)
