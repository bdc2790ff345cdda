"""The examples run as they stand, each in a process of its own that brings what it needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize(
    ("example", "words"),
    [
        ("with_pandas", ["upperband", "<NA>", "reindex", "sort_index"]),
        ("with_polars", ["19 shape", "upperband", "True"]),
    ],
)
def test_example(example: str, words: list[str]) -> None:
    command = [sys.executable, "-W", "error", str(EXAMPLES / f"{example}.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert [word for word in words if word not in done.stdout] == [], done.stdout
