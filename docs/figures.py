"""Figures that campaigns leave: tables of tab-separated values, a line for each run.

A campaign appends to `target/figures`. `make verification` moves what lies there to `docs/figures`,
which is committed, and writes `docs/VERIFICATION.md` from it.
"""

from __future__ import annotations

import csv
import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LEFT = ROOT / "target" / "figures"
KEPT = ROOT / "docs" / "figures"

Line = dict[str, str]


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


def today() -> Line:
    """The day of a run that has just ended."""
    return {"day": datetime.datetime.now(datetime.timezone.utc).date().isoformat()}


def leave(table: str, **figures: object) -> None:
    """A line of a run that has just ended."""
    line = today() | {key: str(value) for key, value in figures.items()}
    append(LEFT / f"{table}.tsv", [line])


def keep(table: str) -> None:
    """Adds what runs have left to what is committed."""
    left = LEFT / f"{table}.tsv"
    if lines := read(left):
        append(KEPT / f"{table}.tsv", lines)
        left.unlink()


def keep_instead(table: str, lines: list[Line]) -> None:
    """What the last run has left takes the place of what is committed, if it is anything new."""
    path = KEPT / f"{table}.tsv"
    known = [{key: line[key] for key in line if key != "day"} for line in read(path)]
    if lines and lines != known:
        path.unlink(missing_ok=True)
        append(path, [today() | line for line in lines])


def kept(table: str) -> list[Line]:
    return read(KEPT / f"{table}.tsv")
