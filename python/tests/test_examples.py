"""The examples run as they stand, each in a process of its own that brings what it needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


def run(example: str) -> str:
    command = [sys.executable, "-W", "error", str(EXAMPLES / f"{example}.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("example", "words"),
    [
        ("with_pandas", ["upperband", "<NA>", "reindex", "sort_index"]),
        ("with_polars", ["19 shape", "upperband", "True"]),
        ("panels", ["one by one: True", "200", "LATE", "symbols of data0 in their order"]),
    ],
)
def test_example(example: str, words: list[str]) -> None:
    said = run(example)
    assert [word for word in words if word not in said] == [], said


def test_a_killed_trader_resumes_with_the_same_bits() -> None:
    lines = run("resume").splitlines()
    assert sum(line.startswith("killed after bar") for line in lines) == 4, lines
    assert lines[-1] == "531 bars, 4 kills: the same bits as without", lines
